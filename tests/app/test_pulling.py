"""Pulls of a platform that tells scans apart by their time: with one in memory and a clock that tests move."""

from __future__ import annotations

import asyncio
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

import pytest

from app.lead import Delivery, DeliveryState, Edit, Lead, TargetState, TargetStatus
from app.line import Line
from app.platforms import Account, Parcel
from app.reply import Declined, Later, Offline, Portal, Reply, SignIn, Wait
from app.store import Store, deliveries, edits, leads, pulls, scans, targets
from tests import uploads
from tests.fake_licence import LOST, FakeLicence, minutes_apart

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

UID = "uid-1"
START = datetime(2026, 3, 1, 9, tzinfo=UTC)


class Clock:
    """A clock that a nap moves: the line never really waits."""

    def __init__(self) -> None:
        self.now = START
        self.naps = 0

    def __call__(self) -> datetime:
        return self.now

    async def nap(self, _wake: asyncio.Event, seconds: float) -> None:
        self.naps += 1
        assert self.naps < 20_000, "it never ends"
        self.now += timedelta(seconds=max(seconds, 0.001))
        await asyncio.sleep(0)


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    with Store(tmp_path) as store:
        targets.add(store, UID, "licence", "licence", None, START, takes_remarks=False)
        yield store


@pytest.fixture
def platform(clock: Clock) -> FakeLicence:
    return FakeLicence(clock=clock)


def new_line(store: Store, platform: FakeLicence, clock: Clock, draw: float = 0.5) -> Line:
    return Line(
        store,
        UID,
        "licence",
        read_account=lambda: Account({}, None, "device"),
        open_connector=platform.open,
        tell=lambda news: None,
        clock=clock,
        draw=lambda: draw,
        nap=clock.nap,
    )


def scan(store: Store, *codes: str, at: datetime = START - timedelta(hours=1), apart: float = 1) -> None:
    for number, code in enumerate(codes):
        scans.record(store, scans.Read(at + number * timedelta(seconds=apart), "stdin", "line", code))


def lead(store: Store, number: int) -> Lead:
    found = leads.get(store, number)
    assert found is not None
    return found


def delivery(store: Store, number: int) -> Delivery:
    return lead(store, number).deliveries["licence"]


def target(store: Store) -> TargetStatus:
    return targets.statuses(store)[0]


def drain(store: Store, platform: FakeLicence, clock: Clock, *, seconds: float = 3600) -> None:
    """Serve until nothing waits, or until so much time has passed."""

    async def run() -> None:
        ends = clock.now + timedelta(seconds=seconds)
        task = asyncio.create_task(new_line(store, platform, clock).serve())
        while target(store).waiting and clock.now < ends and not task.done():
            await asyncio.sleep(0)
        task.cancel()
        (result,) = await asyncio.gather(task, return_exceptions=True)
        assert isinstance(result, asyncio.CancelledError), result

    asyncio.run(run())


def once(store: Store, platform: FakeLicence, clock: Clock) -> None:
    asyncio.run(new_line(store, platform, clock).once())


# --- the time that is told --------------------------------------------------------------------------------


def test_scans_of_one_second_are_told_apart(store: Store, platform: FakeLicence, clock: Clock) -> None:
    scan(store, "A", "B", "C", "D", at=START + timedelta(milliseconds=300), apart=0.1)
    drain(store, platform, clock)
    assert sorted(one.time for one in platform.saved) == [START - timedelta(seconds=ago) for ago in (3, 2, 1, 0)]
    assert lead(store, 1).first == START + timedelta(milliseconds=300)


@pytest.mark.parametrize("seat", [(1, 1), (1, 3), (2, 3), (3, 3), (60, 60)])
def test_a_kiosk_uses_only_the_seconds_of_its_seat(
    store: Store, platform: FakeLicence, clock: Clock, seat: tuple[int, int]
) -> None:
    platform.seat = seat
    scan(store, *(f"C{number}" for number in range(20)), apart=0.4)
    drain(store, platform, clock)
    told = {one.code: int(one.time.timestamp()) for one in platform.saved}
    assert len(set(told.values())) == 20
    assert {second % seat[1] for second in told.values()} == {seat[0] % seat[1]}
    assert all(told[f"C{n}"] <= lead(store, n + 1).first.timestamp() for n in range(20))


def test_the_free_second_nearest_before_the_scan_is_taken(store: Store) -> None:
    scan(store, "A", "B", "C", apart=0)
    scan(store, "D", at=START - timedelta(hours=1, seconds=4))
    told = [begin_time(store, number) for number in (1, 2, 4, 3)]
    second = START - timedelta(hours=1)
    assert told == [second - timedelta(seconds=ago) for ago in (0, 1, 4, 2)]


def begin_time(store: Store, number: int) -> datetime | None:
    begun = uploads.begin(store, number, (1, 1))
    assert begun
    return begun[0].sent_time


def test_the_time_is_frozen_at_the_first_send(store: Store, platform: FakeLicence, clock: Clock) -> None:
    scan(store, "A")
    platform.fail = lambda parcel: (Later("500", unconfirmed=False), False) if len(platform.sent) < 3 else (None, True)
    drain(store, platform, clock)
    assert len({parcel.sent_time for parcel in platform.parcels}) == 1
    assert len(platform.parcels) == 3


# --- an answer that was lost --------------------------------------------------------------------------------

DOUBTS: list[Reply] = [LOST, Portal("Wi-Fi", unconfirmed=True), Wait("503", 5, unconfirmed=True)]


@pytest.mark.parametrize("taken", [True, False])
@pytest.mark.parametrize("reply", DOUBTS)
def test_a_scan_without_an_answer_is_claimed_or_sent_again(
    store: Store, platform: FakeLicence, clock: Clock, reply: Reply, taken: bool
) -> None:
    scan(store, "A", "B", "C")
    platform.fail = lambda parcel: (
        (reply, taken) if parcel.code == "B" and platform.sent.count("B") == 1 else (None, True)
    )
    drain(store, platform, clock)
    assert platform.codes() == ["A", "B", "C"]
    assert platform.sent.count("B") == (1 if taken else 2)
    assert target(store).uploaded == 3
    found = delivery(store, 2)
    assert found.remote_id in {one.id for one in platform.saved if one.code == "B"}
    assert not found.unconfirmed
    assert (lead(store, 2).name, lead(store, 2).company) == ("Visitor B", "House of B")


def test_one_pull_answers_all_that_failed_before_it(store: Store, platform: FakeLicence, clock: Clock) -> None:
    codes = [f"C{number}" for number in range(9)]
    scan(store, *codes)
    platform.fail = lambda parcel: (LOST, True) if len(platform.sent) <= 9 else (None, True)
    drain(store, platform, clock)
    assert sorted(platform.sent) == platform.codes() == codes
    assert len(platform.pulls) == 2  # the first of all, and one 5 s later


def test_pulls_are_a_minute_apart_and_those_that_settle_5_seconds(
    store: Store, platform: FakeLicence, clock: Clock
) -> None:
    scan(store, *(f"C{number}" for number in range(90)))
    platform.fail = lambda parcel: (LOST, True) if len(platform.sent) % 3 == 0 else (None, True)
    drain(store, platform, clock)
    assert minutes_apart(platform.pulled_at, 5)
    assert len(platform.codes()) == 90
    before = len(platform.pulled_at)
    asyncio.run(serve_for(store, platform, clock, 600))
    assert minutes_apart(platform.pulled_at[before:], 60)
    assert len(platform.pulled_at) - before >= 9


async def serve_for(store: Store, platform: FakeLicence, clock: Clock, seconds: float) -> None:
    ends = clock.now + timedelta(seconds=seconds)
    task = asyncio.create_task(new_line(store, platform, clock).serve())
    while clock.now < ends and not task.done():
        await asyncio.sleep(0)
    task.cancel()
    await asyncio.gather(task, return_exceptions=True)


def test_while_unanswered_scans_wait_for_a_pull_new_ones_go_up(
    store: Store, platform: FakeLicence, clock: Clock
) -> None:
    scan(store, "A", "B", "C")
    platform.fail = lambda parcel: (LOST, True) if parcel.code == "A" else (None, True)
    platform.fail_pull = lambda: Later("500")
    drain(store, platform, clock, seconds=600)
    assert sorted(platform.sent) == ["A", "B", "C"]
    assert [delivery(store, number).state for number in (1, 2, 3)] == ["waiting", "uploaded", "uploaded"]
    platform.fail_pull = lambda: None
    drain(store, platform, clock)
    assert platform.codes() == ["A", "B", "C"]
    assert target(store).uploaded == 3


def test_a_pull_that_fails_backs_off_and_charges_no_lead(store: Store, platform: FakeLicence, clock: Clock) -> None:
    scan(store, "A")
    platform.fail = lambda parcel: (LOST, True)
    platform.fail_pull = lambda: Later("500")
    drain(store, platform, clock, seconds=3600)
    assert minutes_apart(platform.pulled_at, 5)
    assert 60 <= len(platform.pulled_at) <= 200  # half of a minute on average, once grown
    assert delivery(store, 1).attempts == 1


@pytest.mark.parametrize(
    ("reply", "state"),
    [
        (Offline("No network."), TargetState.OFFLINE),
        (Portal("Wi-Fi"), TargetState.PORTAL),
        (Wait("429", 30), TargetState.WAITING),
        (Declined("Nothing here", 404), TargetState.PORTAL),
    ],
)
def test_a_pull_that_fails_for_all_pauses_the_target(
    store: Store, platform: FakeLicence, clock: Clock, reply: Reply, state: TargetState
) -> None:
    scan(store, "A")
    platform.fail_pull = lambda: reply
    once(store, platform, clock)
    assert (target(store).state, platform.sent, delivery(store, 1).attempts) == (state, [], 0)


def test_a_pull_refused_for_signing_in_is_confirmed_first(store: Store, platform: FakeLicence, clock: Clock) -> None:
    scan(store, "A")
    platform.fail_pull = lambda: SignIn("The token has expired.") if len(platform.pulls) == 1 else None
    once(store, platform, clock)
    assert (target(store).state, target(store).uploaded) == (TargetState.READY, 1)
    platform.ask = lambda: SignIn("Revoked.")
    platform.fail_pull = lambda: SignIn("The token has expired.")
    scan(store, "B")
    clock.now += timedelta(minutes=2)
    once(store, platform, clock)
    assert (target(store).state, delivery(store, 2).attempts) == (TargetState.SIGN_IN, 0)


def test_what_a_killed_kiosk_left_in_flight_is_claimed(store: Store, platform: FakeLicence, clock: Clock) -> None:
    scan(store, "A", "B")
    once(store, platform, clock)
    scan(store, "C", "D")
    for number in (3, 4):
        begun = uploads.begin(store, number, (1, 1))
        assert begun
        if number == 3:
            assert begun[0].sent_time
            platform.take("C", begun[0].sent_time)  # the answer is lost with the process
    deliveries.recover(store)
    drain(store, platform, clock)
    assert platform.codes() == ["A", "B", "C", "D"]
    assert platform.sent.count("C") == 0


def test_a_record_is_claimed_once_and_only_when_it_may_be_ours(
    store: Store, platform: FakeLicence, clock: Clock
) -> None:
    scan(store, "A", "B")
    when = START - timedelta(hours=1)
    colleague = platform.take("X", when, scan_info="Kim")
    platform.fail = lambda parcel: (LOST, False) if len(platform.sent) <= 2 else (None, True)
    drain(store, platform, clock)
    assert platform.codes() == ["A", "B", "X"]
    claimed = [delivery(store, number).remote_id for number in (1, 2)]
    assert len(set(claimed)) == 2
    assert colleague.id not in claimed


def test_two_codes_that_the_platform_takes_for_one_are_both_uploaded(
    store: Store, platform: FakeLicence, clock: Clock
) -> None:
    scan(store, "A", "a")
    once(store, platform, clock)
    with store.atomic():
        store.run("UPDATE delivery SET remote_id = NULL, state = 'waiting', acked = 0 WHERE id = 2")
    platform.revision -= 6  # the next record gets the id of A's
    platform.saved.clear()
    once(store, platform, clock)
    assert target(store).uploaded == 2
    assert delivery(store, 2).problem == "The platform has this and another lead as one."


# --- the cursor and what is known -----------------------------------------------------------------------------


def test_pages_are_asked_for_until_one_is_not_full_and_never_again(
    store: Store, platform: FakeLicence, clock: Clock
) -> None:
    for number in range(250):
        platform.take(f"X{number}", START - timedelta(days=1, seconds=number))
    once(store, platform, clock)
    assert platform.pulls == [0, *(platform.saved[at].revision + 1 for at in (99, 199))]
    assert pulls.pulling(store, UID).cursor == platform.revision + 1 > 2**32
    clock.now += timedelta(seconds=61)
    once(store, platform, clock)  # another process
    assert platform.pulls[3:] == [platform.revision + 1]


def test_the_last_pull_is_known_to_the_next_process(store: Store, platform: FakeLicence, clock: Clock) -> None:
    once(store, platform, clock)
    clock.now += timedelta(seconds=59)
    once(store, platform, clock)
    assert len(platform.pulls) == 1
    clock.now += timedelta(seconds=1)
    once(store, platform, clock)
    assert len(platform.pulls) == 2


def test_a_clock_that_jumps_back_holds_no_pull(store: Store, platform: FakeLicence, clock: Clock) -> None:
    scan(store, "A")
    platform.fail = lambda parcel: (LOST, True)
    once(store, platform, clock)
    clock.now -= timedelta(days=2)
    drain(store, platform, clock, seconds=90)
    assert target(store).uploaded == 1


def test_a_person_s_sync_waits_the_moments_that_a_pull_needs(store: Store, platform: FakeLicence, clock: Clock) -> None:
    scan(store, "A")
    platform.fail = lambda parcel: (LOST, True)
    once(store, platform, clock)
    once(store, platform, clock)
    assert target(store).uploaded == 1
    assert clock.now == START + timedelta(seconds=5)


def test_what_the_platform_learns_of_a_visitor_comes_back(store: Store, platform: FakeLicence, clock: Clock) -> None:
    scan(store, "A")
    once(store, platform, clock)
    (saved,) = platform.saved
    saved.visitor, saved.problem, saved.code = "Ann Lee", "No licence", "B"
    platform.revision += 1
    was, saved.revision = saved.id, platform.revision
    with store.atomic():
        store.run("UPDATE delivery SET remote_id = ? WHERE remote_id = ?", saved.id, was)
    clock.now += timedelta(minutes=2)
    once(store, platform, clock)
    assert (lead(store, 1).name, lead(store, 1).company) == ("Ann Lee", "House of B")
    assert delivery(store, 1).problem == "No licence"


# --- what stays on this kiosk -----------------------------------------------------------------------------------


def test_an_edit_owes_nothing_and_is_said_to_stay(store: Store, platform: FakeLicence, clock: Clock) -> None:
    scan(store, "A", "B")
    edits.edit(store, 2, Edit(rating=3))
    drain(store, platform, clock)
    assert delivery(store, 1).problem is None
    edits.edit(store, 1, Edit(notes="Call back"))
    found = delivery(store, 1)
    assert found.state == DeliveryState.UPLOADED
    assert "stay on this kiosk" in (found.problem or "")
    assert "stay on this kiosk" in (delivery(store, 2).problem or "")
    assert sorted(platform.sent) == ["A", "B"]


def test_an_edit_during_the_upload_is_kept_and_leaves_nothing_waiting(
    store: Store, platform: FakeLicence, clock: Clock
) -> None:
    scan(store, "A")

    def edit(parcel: Parcel) -> tuple[Reply | None, bool]:
        edits.edit(store, 1, Edit(notes="Call back"))
        return None, True

    platform.fail = edit
    once(store, platform, clock)
    assert delivery(store, 1).state == DeliveryState.UPLOADED
    assert lead(store, 1).remarks.notes == "Call back"
