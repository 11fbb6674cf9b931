"""Asking a target's platform how many leads it holds."""

from __future__ import annotations

import asyncio
from datetime import UTC, datetime
from typing import TYPE_CHECKING

import pytest

from app import census
from app.lead import LeadKioskError, Remarks
from app.mock.server import MockServer
from app.platforms import Account, Connector, Parcel
from app.platforms.pretix.connector import open_connector
from app.reply import Accepted
from app.secrets import Secrets
from app.settings import TargetSettings
from app.world import make_world
from app.world.people import ACCESS_CODE, SCANNING_CODE
from tests.fake_platform import FakeConnector, FakePlatform

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

TARGET = TargetSettings(uid="t1", name="pretix", platform="pretix", values={"url": "https://pretix.example"})
AT = datetime(2026, 11, 22, 9, 30, tzinfo=UTC)


class Silent(FakeConnector):
    """Never answers."""

    async def count(self) -> int | None:
        await asyncio.Event().wait()
        return 0


def test_a_platform_that_never_answers_has_a_sentence(tmp_path: Path) -> None:
    platform = FakePlatform()

    def opened(_name: str, account: Account) -> Connector:
        return Silent(platform, account)

    with pytest.raises(LeadKioskError, match="did not answer in time"):
        census.ask(tmp_path, TARGET, opener=opened, seconds=0.05)
    assert platform.closed == 1


def test_a_connector_that_cannot_count_is_asked_nothing(tmp_path: Path) -> None:
    assert census.ask(tmp_path, TARGET, opener=FakePlatform().open) is None


@pytest.mark.parametrize(("platform", "can"), [("pretix", True), ("connections", False), ("tomorrow", False)])
def test_which_platforms_can_be_asked(platform: str, can: bool) -> None:
    assert census.may_count(TARGET.model_copy(update={"platform": platform})) is can


# --- with the mock over loopback ------------------------------------------------------------------------


@pytest.fixture
def server() -> Iterator[MockServer]:
    with MockServer(make_world(200)) as server:
        yield server


def fill(url: str, codes: list[str]) -> None:
    async def deliver() -> None:
        connector = open_connector(Account({"url": url, "access_code": ACCESS_CODE}, "Booth 1", ""))
        for code in codes:
            assert isinstance(await connector.deliver(Parcel(code, AT, Remarks())), Accepted)
        await connector.aclose()

    asyncio.run(deliver())


def asked(folder: Path, url: str, code: str = ACCESS_CODE) -> int | None:
    Secrets(folder).write("t1", {"access_code": code})
    return census.ask(folder, TARGET.model_copy(update={"values": {"url": url}}))


def test_all_pages_of_leads_are_counted_and_no_lead_twice(tmp_path: Path, server: MockServer) -> None:
    assert asked(tmp_path, server.url) == 0
    codes = [person.code for person in server.world.people[:60]]
    fill(server.url, [*codes, *codes[:5]])
    assert asked(tmp_path, server.url) == 60


def test_the_code_for_scanning_only_and_an_old_server_do_not_tell(tmp_path: Path, server: MockServer) -> None:
    assert asked(tmp_path, server.url, SCANNING_CODE) is None
    server.world.switches["pretix-version"] = "old"
    assert asked(tmp_path, server.url) is None
