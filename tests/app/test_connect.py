"""Connecting a folder to a platform, with fake connectors."""

from __future__ import annotations

import asyncio
import json
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

import pytest

from app import platforms, settings
from app.connect import Connection, NotConnected, connect, disconnect
from app.lead import LeadKioskError, Profile
from app.reply import SignIn
from app.secrets import Secrets
from app.settings import Settings
from app.store import Store, leads, scans, targets
from tests.fake_platform import PROFILE, FakePlatform
from tests.interrupting import everywhere

if TYPE_CHECKING:
    from pathlib import Path

URL = "https://pretix.example"


@pytest.fixture
def platform() -> FakePlatform:
    return FakePlatform()


def join(
    folder: Path,
    platform: FakePlatform,
    url: str = URL,
    code: str = "SECRET-1",
    **more: Any,  # noqa: ANN401
) -> Connection:
    return asyncio.run(connect(folder, "pretix", {"url": url, "access_code": code}, opener=platform.open, **more))


def scan(folder: Path, *codes: str) -> None:
    with Store(folder) as store:
        for code in codes:
            scans.record(store, scans.Read(datetime.now(UTC), "stdin", "line", code))


def waiting(folder: Path) -> dict[str, int]:
    with Store(folder) as store:
        return {status.name: status.waiting for status in targets.statuses(store)}


def test_what_is_stored_and_what_is_not(tmp_path: Path, platform: FakePlatform) -> None:
    connection = join(tmp_path, platform, url=URL + "/", code="SECRET-1\n", device_name="Booth left")
    assert connection.profile == PROFILE
    kept = settings.load(tmp_path)
    (target,) = kept.targets
    assert (target.name, target.platform, target.values) == ("pretix", "pretix", {"url": URL})
    assert (target.exhibitor, target.event, kept.device_name) == ("Tern & Tide", "fernblick/spring", "Booth left")
    assert Secrets(tmp_path).read(target.uid) == {"access_code": "SECRET-1"}
    assert b"SECRET-1" not in (tmp_path / settings.FILE).read_bytes()
    assert platform.closed == 1


def test_a_new_target_is_owed_all_leads_and_its_own_are_not_owed_again(tmp_path: Path, platform: FakePlatform) -> None:
    scan(tmp_path, "A1", "B2")
    join(tmp_path, platform)
    assert waiting(tmp_path) == {"pretix": 2}
    with Store(tmp_path) as store:
        store.connection.execute("UPDATE delivery SET state = 'uploaded'")
        store.connection.commit()
    connection = join(tmp_path, platform, code="SECRET-2")
    assert waiting(tmp_path) == {"pretix": 0}
    assert Secrets(tmp_path).read(connection.target.uid) == {"access_code": "SECRET-2"}
    assert len(settings.load(tmp_path).targets) == 1
    join(tmp_path, platform, name="second")
    assert waiting(tmp_path) == {"pretix": 0, "second": 2}


def test_a_refusal_stores_nothing(tmp_path: Path, platform: FakePlatform) -> None:
    platform.ask = lambda account: SignIn("Invalid authentication code.")
    with pytest.raises(LeadKioskError, match="Invalid authentication code"):
        join(tmp_path, platform)
    assert settings.load(tmp_path).targets == ()
    assert waiting(tmp_path) == {}
    assert not (tmp_path / "secrets.json").exists()
    assert platform.closed == 1


def test_a_renewal_that_is_refused_leaves_what_was_there(tmp_path: Path, platform: FakePlatform) -> None:
    before = join(tmp_path, platform)
    platform.ask = lambda account: SignIn("Invalid authentication code.")
    with pytest.raises(LeadKioskError):
        join(tmp_path, platform, code="WRONG")
    assert Secrets(tmp_path).read(before.target.uid) == {"access_code": "SECRET-1"}
    assert settings.load(tmp_path).targets == (before.target,)


@pytest.mark.parametrize(
    "other",
    [
        Profile("Somebody else", "fernblick/spring", {"en": "Fernblick Trade Fair"}),
        Profile("Tern & Tide", "fernblick/autumn", {"en": "Fernblick Autumn"}),
    ],
)
def test_another_exhibitor_or_event_under_the_name_is_refused(
    tmp_path: Path, platform: FakePlatform, other: Profile
) -> None:
    before = join(tmp_path, platform)
    platform.ask = lambda account: other
    with pytest.raises(LeadKioskError, match="already connected to Tern & Tide"):
        join(tmp_path, platform, code="SECRET-2")
    assert Secrets(tmp_path).read(before.target.uid) == {"access_code": "SECRET-1"}


def test_another_address_under_the_name_is_refused(tmp_path: Path, platform: FakePlatform) -> None:
    join(tmp_path, platform)
    with pytest.raises(NotConnected, match="another name") as failure:
        join(tmp_path, platform, url="https://other.example")
    assert failure.value.option == "--name"


@pytest.mark.parametrize(
    "spelt",
    [f"{URL}/", f"{URL}//", "HTTPS://pretix.example", "https://PRETIX.example", f"{URL}:443", f" {URL}:443/ "],
)
@pytest.mark.parametrize("platform_name", platforms.names())
def test_an_address_spelt_otherwise_is_the_same_account(tmp_path: Path, platform_name: str, spelt: str) -> None:
    kind = platforms.load(platform_name)
    if "url" not in {field.name for field in kind.fields}:
        pytest.skip("it has no address")
    fake = FakePlatform()
    values = {field.name: field.default or next(iter(field.choices), "x") for field in kind.fields}
    for url in (URL, spelt):
        connection = asyncio.run(connect(tmp_path, platform_name, {**values, "url": url}, opener=fake.open))
    assert connection.target.values["url"] == URL
    with pytest.raises(LeadKioskError, match="another name"):
        asyncio.run(connect(tmp_path, platform_name, {**values, "url": URL + ":8443"}, opener=fake.open))


def test_what_an_older_one_stored_of_an_address_is_compared_as_it_is_meant(tmp_path: Path) -> None:
    first = join_licence(tmp_path)
    old = first.target.model_copy(
        update={"values": {**first.target.values, "url": "https://Pretix.example:443/connect"}}
    )
    settings.change(tmp_path, lambda now: now.model_copy(update={"targets": (old,)}))
    again = join_licence(tmp_path, url=URL + "/connect/")
    assert (again.target.uid, again.target.values["url"]) == (first.target.uid, URL)


def test_a_folder_is_one_event(tmp_path: Path, platform: FakePlatform) -> None:
    join(tmp_path, platform)
    platform.ask = lambda account: Profile("Tern & Tide", "fernblick/autumn", {"en": "Fernblick Autumn"})
    with pytest.raises(LeadKioskError, match="another data folder"):
        join(tmp_path, platform, name="second")
    platform.ask = lambda account: Profile("Another booth", "fernblick/spring", {"en": "Fernblick Trade Fair"})
    join(tmp_path, platform, name="second")
    assert len(settings.load(tmp_path).targets) == 2


def test_offline_nobody_is_asked_and_the_next_time_fills_in(tmp_path: Path, platform: FakePlatform) -> None:
    scan(tmp_path, "A1")
    connection = join(tmp_path, platform, offline=True)
    assert (connection.profile, connection.target.exhibitor, platform.asked) == (None, "", 0)
    assert waiting(tmp_path) == {"pretix": 1}
    assert join(tmp_path, platform).target.exhibitor == "Tern & Tide"
    assert join(tmp_path, platform, offline=True).target.exhibitor == "Tern & Tide"
    assert waiting(tmp_path) == {"pretix": 1}


def test_a_demo_s_data_never_leaves_this_computer(tmp_path: Path, platform: FakePlatform) -> None:
    settings.change(tmp_path, lambda now: Settings(demo=True))
    for url in (URL, "https://127.0.0.1.evil.example", "https://localhost.example", ""):
        with pytest.raises(LeadKioskError, match="demo"):
            join(tmp_path, platform, url=url)
    assert platform.asked == 0
    join(tmp_path, platform, url="http://127.0.0.1:8077")
    join(tmp_path, platform, url="http://[::1]:8077", name="second")


def test_an_unknown_platform_is_refused(tmp_path: Path, platform: FakePlatform) -> None:
    with pytest.raises(LeadKioskError, match="no platform “none”"):
        asyncio.run(connect(tmp_path, "none", {}, opener=platform.open))


def test_disconnecting_keeps_the_leads_and_forgets_the_secret(tmp_path: Path, platform: FakePlatform) -> None:
    connection = join(tmp_path, platform)
    target, status = disconnect(tmp_path, "pretix")
    assert target == connection.target
    assert status
    assert settings.load(tmp_path).targets == ()
    assert Secrets(tmp_path).read(target.uid) == {}
    scan(tmp_path, "A1")
    assert waiting(tmp_path) == {}


@pytest.mark.parametrize("state", ["waiting", "attention"])
def test_disconnecting_is_refused_while_leads_are_not_up(tmp_path: Path, platform: FakePlatform, state: str) -> None:
    scan(tmp_path, "A1")
    join(tmp_path, platform)
    with Store(tmp_path) as store:
        store.connection.execute("UPDATE delivery SET state = ?", [state])
        store.connection.commit()
    with pytest.raises(LeadKioskError, match="1 leads still wait"):
        disconnect(tmp_path, "pretix")
    assert len(settings.load(tmp_path).targets) == 1
    disconnect(tmp_path, "pretix", keep_waiting=True)
    with Store(tmp_path) as store:
        assert leads.count(store) == 1


def test_an_unknown_target_cannot_be_disconnected(tmp_path: Path) -> None:
    with pytest.raises(LeadKioskError, match="no target “pretix”"):
        disconnect(tmp_path, "pretix")


# --- the settings were lost, and the lead file knows its targets ------------------------------------------


def lose_settings(folder: Path, how: str = "deleted") -> None:
    path = folder / settings.FILE
    if how == "deleted":
        path.unlink()
    else:
        path.write_text("")


@pytest.mark.parametrize("how", ["deleted", "emptied"])
def test_lost_settings_are_made_again_by_connecting_and_nothing_is_owed_twice(
    tmp_path: Path, platform: FakePlatform, how: str
) -> None:
    scan(tmp_path, "A1", "B2")
    first = join(tmp_path, platform)
    with Store(tmp_path) as store:
        store.connection.execute("UPDATE delivery SET state = 'uploaded', acked = 1 WHERE lead = 1")
        store.connection.commit()
    lose_settings(tmp_path, how)
    again = join(tmp_path, platform, code="SECRET-2")
    assert again.target == first.target
    assert settings.load(tmp_path).targets == (again.target,)
    assert Secrets(tmp_path).read(first.target.uid) == {"access_code": "SECRET-2"}
    assert waiting(tmp_path) == {"pretix": 1}


def test_a_connection_that_was_half_made_after_the_settings_were_lost_is_completed(
    tmp_path: Path, platform: FakePlatform
) -> None:
    first = join(tmp_path, platform)
    half = first.target.model_copy(update={"uid": "another"})
    settings.change(tmp_path, lambda now: now.model_copy(update={"targets": (half,)}))
    assert join(tmp_path, platform).target.uid == first.target.uid
    assert settings.load(tmp_path).targets == (first.target,)


@pytest.mark.parametrize(
    "other",
    [
        Profile("Somebody else", "fernblick/spring", {"en": "Fernblick Trade Fair"}),
        Profile("Tern & Tide", "fernblick/autumn", {"en": "Fernblick Autumn"}),
    ],
)
def test_lost_settings_do_not_hand_the_leads_to_somebody_else(
    tmp_path: Path, platform: FakePlatform, other: Profile
) -> None:
    join(tmp_path, platform)
    lose_settings(tmp_path)
    platform.ask = lambda account: other
    with pytest.raises(LeadKioskError, match="already connected to Tern & Tide"):
        join(tmp_path, platform, code="SECRET-2")
    assert settings.load(tmp_path).targets == ()


def test_lost_settings_do_not_let_another_event_in(tmp_path: Path, platform: FakePlatform) -> None:
    join(tmp_path, platform)
    lose_settings(tmp_path)
    platform.ask = lambda account: Profile("Tern & Tide", "fernblick/autumn", {"en": "Fernblick Autumn"})
    with pytest.raises(LeadKioskError, match="another data folder"):
        join(tmp_path, platform, name="second")


def test_another_platform_cannot_have_the_name_of_a_target_whose_settings_were_lost(
    tmp_path: Path, platform: FakePlatform
) -> None:
    join(tmp_path, platform, name="booth")
    lose_settings(tmp_path)
    licence = FakePlatform(ask=lambda account: NOBODY)
    with pytest.raises(LeadKioskError, match="another name"):
        asyncio.run(connect(tmp_path, "connections", ACCOUNT, name="booth", opener=licence.open))
    assert settings.load(tmp_path).targets == ()


def test_a_target_whose_settings_were_lost_can_be_disconnected(tmp_path: Path, platform: FakePlatform) -> None:
    scan(tmp_path, "A1")
    first = join(tmp_path, platform)
    lose_settings(tmp_path)
    with pytest.raises(LeadKioskError, match="still wait"):
        disconnect(tmp_path, "pretix")
    target, _ = disconnect(tmp_path, "pretix", keep_waiting=True)
    assert target.uid == first.target.uid
    assert waiting(tmp_path) == {}
    assert Secrets(tmp_path).read(first.target.uid) == {}


# --- a platform that tells nothing of exhibitor and event -------------------------------------------------

NOBODY = Profile("", "", {})
ACCOUNT = {"url": URL, "client_id": "tern", "client_secret": "S1", "token_method": "json", "seat": "1/1"}


def join_licence(folder: Path, **changes: str) -> Connection:
    platform = FakePlatform(ask=lambda account: NOBODY)
    return asyncio.run(connect(folder, "connections", {**ACCOUNT, **changes}, opener=platform.open))


def test_two_platforms_of_one_folder_need_not_name_the_same_event(tmp_path: Path, platform: FakePlatform) -> None:
    scan(tmp_path, "A")
    join(tmp_path, platform)
    join_licence(tmp_path)
    assert waiting(tmp_path) == {"pretix": 1, "connections": 1}
    assert [(target.exhibitor, target.event) for target in settings.load(tmp_path).targets][1] == ("", "")


def test_options_of_an_account_may_change_and_owe_nothing_again(tmp_path: Path) -> None:
    scan(tmp_path, "A")
    first = join_licence(tmp_path)
    again = join_licence(tmp_path, seat="2/3", token_method="basic", client_secret="S2")
    assert again.target.uid == first.target.uid
    assert settings.load(tmp_path).targets[0].values["seat"] == "2/3"
    assert waiting(tmp_path) == {"connections": 1}


def test_another_account_under_a_name_is_refused(tmp_path: Path) -> None:
    join_licence(tmp_path)
    with pytest.raises(LeadKioskError, match="already connected"):
        join_licence(tmp_path, client_id="another")


@pytest.mark.parametrize("changes", [{"seat": "4/3"}, {"seat": "x"}, {"token_method": "magic"}])
def test_what_a_field_cannot_be_is_refused_before_anything_is_asked_or_stored(
    tmp_path: Path, changes: dict[str, str]
) -> None:
    with pytest.raises(LeadKioskError):
        join_licence(tmp_path, **changes)
    assert settings.load(tmp_path).targets == ()


def test_an_interrupt_anywhere_leaves_a_target_whole_or_gone(tmp_path: Path, platform: FakePlatform) -> None:
    seen = set()
    join(tmp_path, platform)
    for _ in everywhere(lambda: disconnect(tmp_path, "pretix"), "/app/connect.py"):
        kept = (tmp_path / "secrets.json").read_text()
        found = (len(settings.load(tmp_path).targets), len(waiting(tmp_path)), len(json.loads(kept)))
        seen.add(found)
        if not any(found):
            join(tmp_path, platform)
    assert seen == {(1, 1, 1), (0, 0, 0)}
