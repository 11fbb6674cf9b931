"""The sync thread and the sync that a person asks for: with fake connectors, and over loopback with the mock."""

from __future__ import annotations

import asyncio
import threading
import time
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

import pytest

from app import settings
from app.connect import connect, disconnect
from app.lead import Edit, Remarks, TargetState
from app.mock.server import MockServer
from app.news import LeadChanged, News
from app.reply import Accepted, Declined, Later, Offline, Reply, SignIn, Wait
from app.secrets import Secrets
from app.store import Store, deliveries, edits, leads, scans, sending, targets
from app.sync import Sync, account, sync_now
from app.world import make_world
from app.world.people import CLIENT_ID, CLIENT_SECRET
from tests.fake_platform import PROFILE, FakePlatform, accepted
from tests.waiting import until

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from app.platforms import Account, Parcel


@pytest.fixture
def platform() -> FakePlatform:
    return FakePlatform()


@pytest.fixture
def store(tmp_path: Path, platform: FakePlatform) -> Iterator[Store]:
    """An open lead file with one target, `pretix`, that the fake platform plays."""
    join(tmp_path, platform)
    with Store(tmp_path) as store:
        yield store


def join(folder: Path, platform: FakePlatform, name: str = "pretix", code: str = "SECRET") -> None:
    values = {"url": "https://pretix.example", "access_code": code}
    asyncio.run(connect(folder, "pretix", values, name=name, opener=platform.open))
    platform.asked = platform.closed = 0


def scan(store: Store, *codes: str) -> None:
    for number, code in enumerate(codes):
        at = datetime.now(UTC) - timedelta(hours=1) + timedelta(seconds=number)
        scans.record(store, scans.Read(at, "stdin", "line", code))


def run(store: Store, platform: FakePlatform, *, until_idle: bool = True, timeout: float | None = 10) -> float:
    """A person's sync; the seconds it took."""
    began = time.monotonic()
    asyncio.run(sync_now(store, until_idle=until_idle, timeout=timeout, tell=lambda news: None, opener=platform.open))
    return time.monotonic() - began


def counts(store: Store, name: str = "pretix") -> tuple[int, int, int]:
    """Uploaded, waiting, attention."""
    status = next(status for status in targets.statuses(store) if status.name == name)
    return status.uploaded, status.waiting, status.attention


# --- a person's sync ------------------------------------------------------------------------------------


def test_once_makes_one_attempt_at_each(store: Store, platform: FakePlatform) -> None:
    codes = [f"C{number}" for number in range(30)]
    scan(store, *codes)
    platform.reply = lambda parcel: Later("500")
    run(store, platform, until_idle=False)
    assert sorted(platform.sent) == sorted(codes)
    assert counts(store) == (0, 30, 0)


def test_until_idle_goes_on_through_back_off(store: Store, platform: FakePlatform) -> None:
    scan(store, "A1", "B2")
    platform.reply = lambda parcel: accepted(parcel) if platform.sent.count(parcel.code) > 2 else Later("500")
    run(store, platform)
    assert counts(store) == (2, 0, 0)


def test_until_idle_goes_on_through_offline(store: Store, platform: FakePlatform) -> None:
    scan(store, "A1")
    platform.ask = lambda account: PROFILE if platform.asked > 1 else Offline("No network.")
    run(store, platform)
    assert counts(store) == (1, 0, 0)


def test_until_idle_waits_as_long_as_it_was_asked_to(store: Store, platform: FakePlatform) -> None:
    scan(store, "A1")
    platform.reply = lambda parcel: accepted(parcel) if len(platform.sent) > 1 else Wait("Asked to wait.", 0.5)
    assert run(store, platform) >= 0.5
    assert counts(store) == (1, 0, 0)


def test_until_idle_ends_at_its_timeout_whatever_hangs(store: Store, platform: FakePlatform) -> None:
    scan(store, "A1")

    async def hang(parcel: Parcel) -> Reply:
        await asyncio.Event().wait()
        return accepted(parcel)

    platform.reply = hang
    for until_idle in (True, False):
        assert run(store, platform, until_idle=until_idle, timeout=0.2) < 2
    found = leads.by_code(store, "A1")
    assert found
    assert (counts(store), found.deliveries["pretix"].unconfirmed) == ((0, 1, 0), True)
    assert found.deliveries["pretix"].inflight is None


def test_everything_becomes_due_except_what_a_platform_asked_to_wait(store: Store, platform: FakePlatform) -> None:
    scan(store, "A1")
    later = datetime.now(UTC) + timedelta(seconds=50)
    with store.atomic():
        store.run("UPDATE delivery SET next_at = ?, attempts = 5", int(later.timestamp() * 1000))
    run(store, platform)
    assert counts(store) == (1, 0, 0)


@pytest.mark.parametrize("until_idle", [True, False])
def test_a_paused_target_is_asked_at_once(store: Store, platform: FakePlatform, until_idle: bool) -> None:
    scan(store, "A1")
    platform.ask = lambda account: SignIn("Refused.")
    assert run(store, platform) < 2
    assert targets.statuses(store)[0].state == TargetState.SIGN_IN
    platform.ask = lambda account: PROFILE
    run(store, platform, until_idle=until_idle)
    assert counts(store) == (1, 0, 0)
    assert targets.statuses(store)[0].state == TargetState.READY


def test_until_idle_ends_early_only_when_all_that_waits_is_behind_a_sign_in(
    store: Store, platform: FakePlatform, tmp_path: Path
) -> None:
    join(tmp_path, platform, name="second", code="OTHER")
    scan(store, "A1")
    tries: list[str] = []

    def ask(account: Account) -> Reply | object:
        if account.values["access_code"] == "SECRET":
            return SignIn("Refused.")
        tries.append("second")
        return PROFILE if len(tries) > 1 else Offline("No network.")

    platform.ask = ask  # type: ignore[assignment]
    assert run(store, platform) < 5
    assert counts(store) == (0, 1, 0)
    assert counts(store, "second") == (1, 0, 0)


def test_until_idle_looks_once_more_at_what_was_written(store: Store, platform: FakePlatform) -> None:
    scan(store, "A1", "B2")
    edits.edit(store, 1, Edit(notes="ours"))
    platform.reply = lambda parcel: Accepted(
        (), parcel.remarks, before=() if parcel.before or not parcel.remarks.notes else (Remarks(),)
    )
    assert run(store, platform) >= 2
    assert sorted(platform.sent) == ["A1", "A1", "B2"]
    assert deliveries.next_check(store, targets.statuses(store)[0].uid) is None


def test_until_idle_does_not_repeat_a_look_that_fails(store: Store, platform: FakePlatform) -> None:
    scan(store, "A1")
    edits.edit(store, 1, Edit(notes="ours"))
    platform.reply = lambda parcel: Later("500") if parcel.before else Accepted((), parcel.remarks, before=(Remarks(),))
    run(store, platform)
    assert platform.sent == ["A1", "A1"]
    assert deliveries.next_check(store, targets.statuses(store)[0].uid) is not None
    assert counts(store) == (1, 0, 0)


def test_once_waits_for_no_look(store: Store, platform: FakePlatform) -> None:
    scan(store, "A1")
    edits.edit(store, 1, Edit(notes="ours"))
    platform.reply = lambda parcel: Accepted((), parcel.remarks, before=(Remarks(),))
    run(store, platform, until_idle=False)
    assert platform.sent == ["A1"]


def test_a_target_that_nothing_waits_for_is_asked_too(store: Store, platform: FakePlatform) -> None:
    run(store, platform)
    assert platform.asked == 1


def test_a_lead_that_needs_attention_holds_nothing_up(store: Store, platform: FakePlatform) -> None:
    scan(store, "BAD", "A1")
    platform.reply = lambda parcel: Declined("Not known.", 400) if parcel.code == "BAD" else accepted(parcel)
    assert run(store, platform) < 2
    assert counts(store) == (1, 0, 1)


def test_what_a_killed_process_left_in_flight_is_sent_as_unconfirmed(store: Store, platform: FakePlatform) -> None:
    scan(store, "A1")
    with store.atomic():
        store.run("UPDATE delivery SET inflight = 1")
    parcels: list[Parcel] = []
    platform.reply = lambda parcel: parcels.append(parcel) or accepted(parcel)  # type: ignore[func-returns-value]
    run(store, platform)
    assert [parcel.unconfirmed for parcel in parcels] == [True]


def test_an_account_is_what_settings_and_secrets_say_now(store: Store, platform: FakePlatform) -> None:
    seen: list[Account] = []
    platform.ask = lambda account: seen.append(account) or PROFILE  # type: ignore[func-returns-value]
    run(store, platform)
    (one,) = seen
    assert one.values == {"url": "https://pretix.example", "access_code": "SECRET"}
    assert len(one.device_uuid) == 36


# --- the thread of a running kiosk ------------------------------------------------------------------------


@pytest.fixture
def sync(tmp_path: Path, store: Store, platform: FakePlatform) -> Iterator[Sync]:
    sync = Sync(tmp_path, lambda news: None, platform.open)
    sync.start()
    yield sync
    sync.stop()


@pytest.mark.usefixtures("sync")
def test_what_is_scanned_goes_up_by_itself(store: Store) -> None:
    scan(store, "A1")
    until(lambda: counts(store) == (1, 0, 0))


def test_news_comes_on_the_sync_thread(tmp_path: Path, store: Store, platform: FakePlatform) -> None:
    heard: set[tuple[str, News]] = set()
    sync = Sync(tmp_path, lambda news: heard.add((threading.current_thread().name, news)), platform.open)
    scan(store, "A1")
    sync.start()
    until(lambda: heard == {("sync", LeadChanged(1))})
    sync.stop()


def test_stopping_during_a_request_that_hangs_takes_less_than_two_seconds(
    store: Store, platform: FakePlatform, sync: Sync
) -> None:
    async def hang(parcel: Parcel) -> Reply:
        await asyncio.Event().wait()
        return accepted(parcel)

    platform.reply = hang
    scan(store, "A1")
    sync.wake()
    until(lambda: platform.running)
    began = time.monotonic()
    sync.stop()
    assert time.monotonic() - began < 2
    found = leads.by_code(store, "A1")
    assert found
    assert (found.deliveries["pretix"].inflight, found.deliveries["pretix"].unconfirmed) == (None, True)
    assert platform.closed == 1


@pytest.mark.usefixtures("sync")
def test_a_target_that_is_connected_meanwhile_gets_its_leads(
    tmp_path: Path, store: Store, platform: FakePlatform
) -> None:
    scan(store, "A1")
    join(tmp_path, platform, name="second")
    until(lambda: counts(store, "second") == (1, 0, 0), seconds=3)


def test_a_sync_that_is_told_of_a_new_target_does_not_wait_for_its_next_look(
    tmp_path: Path, store: Store, platform: FakePlatform
) -> None:
    sync = Sync(tmp_path, lambda news: None, platform.open, look_every=3600)
    sync.start()
    until(lambda: platform.asked)
    scan(store, "A1")
    join(tmp_path, platform, name="second")
    sync.follow()
    until(lambda: counts(store, "second") == (1, 0, 0), seconds=3)
    sync.stop()


@pytest.mark.usefixtures("sync")
def test_a_target_that_is_disconnected_meanwhile_is_let_go(
    tmp_path: Path, store: Store, platform: FakePlatform
) -> None:
    until(lambda: platform.asked)
    disconnect(tmp_path, "pretix")
    until(lambda: platform.closed, seconds=3)
    scan(store, "A1")
    assert platform.sent == []


@pytest.mark.logs("an upload line failed")
def test_a_line_that_fails_starts_again(tmp_path: Path, store: Store, platform: FakePlatform) -> None:
    def ask(account: Account) -> object:
        if platform.asked == 1:
            raise RuntimeError("nobody thought of this")
        return PROFILE

    platform.ask = ask  # type: ignore[assignment]
    scan(store, "A1")
    sync = Sync(tmp_path, lambda news: None, platform.open)
    sync.start()
    until(lambda: counts(store) == (1, 0, 0))
    sync.stop()


def test_a_sync_that_was_never_started_stops(tmp_path: Path) -> None:
    sync = Sync(tmp_path, lambda news: None)
    sync.wake()
    sync.stop()


# --- over loopback ----------------------------------------------------------------------------------------


@pytest.fixture
def server() -> Iterator[MockServer]:
    with MockServer(make_world(60)) as server:
        yield server


@pytest.fixture
def real(tmp_path: Path, server: MockServer) -> Iterator[Store]:
    """An open lead file that is connected to the mock backend."""
    asyncio.run(connect(tmp_path, "pretix", {"url": server.url, "access_code": "TERNBAY8"}))
    with Store(tmp_path) as store:
        yield store


def upload(store: Store) -> None:
    asyncio.run(sync_now(store, until_idle=True, timeout=20, tell=lambda news: None))


def test_a_whole_booth_s_leads_go_up_and_come_back_with_names(real: Store, server: MockServer) -> None:
    people = server.world.people
    scan(real, *(person.code for person in people))
    edits.edit(real, 1, Edit(rating=4, add_tags=("Hot",), notes="Wünscht Demo"))
    upload(real)
    assert counts(real) == (60, 0, 0)
    assert {lead.code: lead.name for lead in leads.find(real)} == {person.code: person.name for person in people}
    saved = {row["code"]: row for row in server.world.leads()}
    assert len(saved) == 60
    first = saved[people[0].code]
    assert (first["rating"], first["tags"], first["notes"]) == (4, ["Hot"], "Wünscht Demo")
    times = {lead.code: lead.first for lead in leads.find(real)}
    assert {code: datetime.fromisoformat(str(row["scanned"])) for code, row in saved.items()} == times
    before = server.world.ledger.total
    upload(real)
    assert server.world.ledger.total == before + 1  # the profile: unchanged leads do not go up again


def test_an_edit_after_the_upload_goes_up_alone(real: Store, server: MockServer) -> None:
    scan(real, *(person.code for person in server.world.people[:3]))
    upload(real)
    edits.edit(real, 2, Edit(notes="Call back"))
    assert deliveries.due(real, targets.statuses(real)[0].uid, datetime.now(UTC), -1) == [2]
    upload(real)
    saved = {row["code"]: row for row in server.world.leads()}
    assert saved[server.world.people[1].code]["notes"] == "Call back"
    assert [row["writes"] for row in saved.values()].count(0) == 2
    found = leads.get(real, 2)
    assert found
    assert found.remarks == Remarks("Call back")


def test_a_backend_that_comes_back_is_found_by_the_thread(tmp_path: Path, real: Store, server: MockServer) -> None:
    server.stop()
    sync = Sync(tmp_path, lambda news: None)
    sync.start()
    scan(real, server.world.people[0].code)
    until(lambda: targets.statuses(real)[0].state == TargetState.OFFLINE)
    assert counts(real) == (0, 1, 0)
    server.start()
    until(lambda: counts(real) == (1, 0, 0), seconds=20)
    sync.stop()


def test_the_secret_is_read_for_the_account(real: Store) -> None:
    (target,) = settings.load(real.folder).targets
    assert account(real.folder, target).values["access_code"] == "TERNBAY8"


# --- what a connector remembers ---------------------------------------------------------------------------


def test_what_a_connector_remembers_comes_back_beside_the_secrets(store: Store) -> None:
    (target,) = settings.load(store.folder).targets
    account(store.folder, target).remember({"token": "T1"})
    assert {"access_code": "SECRET", "token": "T1"}.items() <= account(store.folder, target).values.items()


def test_what_a_connector_remembers_never_replaces_secrets_that_cannot_be_read(store: Store) -> None:
    (target,) = settings.load(store.folder).targets
    known = account(store.folder, target)
    Secrets(store.folder).forget(target.uid)
    with pytest.raises(OSError, match="cannot be read"):
        known.remember({"token": "T1"})
    assert Secrets(store.folder).read(target.uid) == {}


def test_a_token_outlives_the_process_and_its_expiry_charges_no_lead(tmp_path: Path) -> None:
    world = make_world(3)
    with MockServer(world) as server, Store(tmp_path) as store:
        values = {"url": server.url, "client_id": CLIENT_ID, "client_secret": CLIENT_SECRET}
        asyncio.run(connect(tmp_path, "connections", values, offline=True))

        def tokens() -> int:
            return sum(entry.path.endswith("/token") for entry in world.ledger.entries())

        for number, person in enumerate(world.people, start=1):
            scan(store, person.code)
            asyncio.run(sync_now(store, until_idle=True, timeout=10, tell=lambda news: None))
            assert tokens() == (1 if number < 3 else 2)
            if number == 2:
                world.forget_tokens[0]()
        found = [attempt["outcome"] for lead in (1, 2, 3) for attempt, _ in sending.attempts(store, lead)]
    assert found == ["accepted"] * 3
