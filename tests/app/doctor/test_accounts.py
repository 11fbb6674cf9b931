"""Targets are asked once who we are; what came of it is said as credentials and as network."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

import pytest

from app import settings
from app.connect import connect
from app.doctor import accounts
from app.doctor.accounts import Visit, credentials, network, visit
from app.lead import LeadKioskError, TargetState
from app.outbox import Health
from app.platforms import Dated
from app.reply import Declined, Insecure, Later, Offline, Portal, Reply, SignIn, Wait
from app.secrets import Secrets
from app.settings import TargetSettings
from app.store import FILE, Store, targets
from tests.fake_platform import PROFILE, FakeConnector, FakePlatform

if TYPE_CHECKING:
    from pathlib import Path

    from app.lead import Profile
    from app.platforms import Account


@pytest.fixture
def platform() -> FakePlatform:
    return FakePlatform()


@pytest.fixture
def folder(tmp_path: Path, platform: FakePlatform) -> Path:
    """Connected to one target called `pretix`."""
    values = {"url": "https://pretix.example", "access_code": "SECRET-1"}
    asyncio.run(connect(tmp_path, "pretix", values, opener=platform.open))
    platform.asked = platform.closed = 0
    return tmp_path


def visits(folder: Path, platform: FakePlatform, seconds: float = 10.0) -> list[Visit]:
    return visit(folder, settings.load(folder).targets, platform.open, seconds)


def test_a_target_that_answers_is_fine(folder: Path, platform: FakePlatform) -> None:
    found = visits(folder, platform)
    assert network(found).ok
    assert network(found).detail == "pretix: reached."
    assert credentials(found).ok
    assert credentials(found).detail == f"pretix: accepted, kept in {folder / 'secrets.json'}."
    assert (platform.asked, platform.closed) == (1, 1)


def test_without_a_target_there_is_nothing_to_ask(tmp_path: Path, platform: FakePlatform) -> None:
    assert visit(tmp_path, (), platform.open) == []
    assert network([]).ok
    assert "No target" in credentials([]).detail
    assert not list(tmp_path.iterdir())


@pytest.mark.parametrize(
    ("reply", "reached", "taken"),
    [
        (Offline("pretix.eu cannot be found: there is no network."), False, True),
        (Portal("Another page answered: sign in to the Wi-Fi."), False, True),
        (Insecure("The connection to pretix.eu is not secure."), False, True),
        (Later("pretix.eu did not answer in time."), False, True),
        (SignIn("The platform refused the access code."), True, False),
        (Wait("Too many requests.", 30), True, True),
        (Declined("No."), True, True),
    ],
)
def test_each_failure_is_told_where_it_belongs(
    folder: Path, platform: FakePlatform, reply: Reply, reached: bool, taken: bool
) -> None:
    platform.ask = lambda _: reply
    found = visits(folder, platform)
    assert (network(found).ok, credentials(found).ok) == (reached, taken)
    told = network(found).detail + credentials(found).detail
    assert (reply.reason in told) is not (reached and taken)
    assert platform.closed == 1


def test_the_way_out_of_refused_credentials_is_told(folder: Path, platform: FakePlatform) -> None:
    platform.ask = lambda _: SignIn("The platform refused the access code.")
    assert credentials(visits(folder, platform)).detail.endswith("Sign in again with `lead-kiosk connect`.")


def test_lacking_secrets_are_named_and_nothing_is_asked(folder: Path, platform: FakePlatform) -> None:
    Secrets(folder).forget(settings.load(folder).targets[0].uid)
    found = visits(folder, platform)
    assert platform.asked == 0
    assert not credentials(found).ok
    assert "Access code" in credentials(found).detail
    assert network(found).ok


def test_secrets_that_others_can_read_are_a_problem(folder: Path, platform: FakePlatform) -> None:
    (folder / "secrets.json").chmod(0o640)
    found = credentials(visits(folder, platform))
    assert not found.ok
    assert f"{folder / 'secrets.json'}" in found.detail
    assert "chmod 600" in found.detail


def test_a_pause_that_a_platform_asked_for_is_kept(folder: Path, platform: FakePlatform) -> None:
    uid, until = settings.load(folder).targets[0].uid, datetime.now(UTC) + timedelta(minutes=20)
    with Store(folder) as store:
        targets.set_health(store, uid, Health(TargetState.WAITING, "Too many.", next_at=until))
    found = visits(folder, platform)
    assert platform.asked == 0
    assert network(found).ok
    assert f"until {until.astimezone():%H:%M}" in network(found).detail


def test_a_damaged_lead_file_keeps_nobody_from_asking(folder: Path, platform: FakePlatform) -> None:
    for side in ("", "-wal"):
        (folder / f"{FILE}{side}").unlink(missing_ok=True)
    (folder / FILE).write_bytes(b"no database" * 999)
    assert network(visits(folder, platform)).ok
    assert platform.asked == 1


def test_a_platform_of_a_newer_kiosk_is_told(folder: Path, platform: FakePlatform) -> None:
    unknown = TargetSettings(uid="u", name="show", platform="tomorrow")
    found = network(visit(folder, (unknown,), platform.open))
    assert not found.ok
    assert "tomorrow" in found.detail


def test_an_account_that_cannot_be_opened_is_told(folder: Path) -> None:
    def refuse(_platform: str, _account: Account) -> FakeConnector:
        raise LeadKioskError("The certificates cannot be read.")

    found = visit(folder, settings.load(folder).targets, refuse)
    assert "The certificates cannot be read." in network(found).detail


@dataclass
class Silent(FakeConnector):
    """Never answers."""

    async def profile(self) -> Profile:
        await asyncio.Event().wait()
        return PROFILE


def test_a_platform_that_hangs_is_given_up(folder: Path, platform: FakePlatform) -> None:
    hung = visit(folder, settings.load(folder).targets, lambda _, account: Silent(platform, account), seconds=0.05)
    assert not network(hung).ok
    assert "No answer" in network(hung).detail
    assert credentials(hung).ok
    assert platform.closed == 1


@dataclass
class Clock(FakeConnector):
    """Tells a time that is `ahead` of ours."""

    ahead: timedelta = timedelta(0)
    noted: list[Dated] = field(default_factory=list)

    async def profile(self) -> Profile:
        now = datetime.now(UTC)
        self.noted.append(Dated(now, now, now + self.ahead))
        return await super().profile()

    async def ask_time(self) -> None:
        await self.profile()

    def dated(self) -> list[Dated]:
        noted, self.noted = self.noted, []
        return noted


@pytest.mark.parametrize(
    ("minutes", "wrong"), [(0, None), (1, None), (120, "2 h 0 min behind"), (-10, "10 min ahead of")]
)
def test_a_clock_that_is_off_is_told_once_three_answers_agree(
    folder: Path, platform: FakePlatform, minutes: int, wrong: str | None
) -> None:
    configured = settings.load(folder).targets
    found = visit(folder, configured, lambda _, account: Clock(platform, account, timedelta(minutes=minutes)))
    assert found[0].timed
    assert platform.asked == 3
    assert (found[0].wrong is None) if wrong is None else (found[0].wrong and wrong in found[0].wrong)


def test_an_account_without_secrets_needs_none() -> None:
    assert Visit("x").was_asked
    assert not Visit("x", lacking=("Access code",)).was_asked
    assert not Visit("x", held=datetime.now(UTC)).was_asked
    assert accounts.credentials([Visit("x")]).detail == "x: accepted, kept in the keyring."
