"""Asking a target's platform for vouchers: pages, permissions, time and what else goes wrong."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

import pytest

from app import vouchers
from app.lead import LeadKioskError
from app.mock.server import MockServer
from app.platforms import PlatformError
from app.platforms.vouchers import Voucher, VoucherPage, VouchersRefused
from app.reply import Offline, Portal, SignIn
from app.secrets import Secrets
from app.settings import TargetSettings
from app.vouchers import Listing, ask, may_list
from app.world import make_world
from app.world.people import ACCESS_CODE, SCANNING_CODE
from tests.fake_platform import FakeConnector, FakePlatform

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Iterator
    from pathlib import Path

    from app.platforms import Account

TARGET = TargetSettings(uid="t1", name="pretix", platform="pretix", values={"url": "https://pretix.example"})


@dataclass
class Teller(FakeConnector):
    """`answer` makes the page that is asked for."""

    answer: Callable[[str], Awaitable[VoucherPage]]
    asked: list[str] = field(default_factory=list)

    async def vouchers(self, page: str = "") -> VoucherPage:
        self.asked.append(page)
        return await self.answer(page)


@dataclass
class Opener:
    answer: Callable[[str], Awaitable[VoucherPage]]
    platform: FakePlatform = field(default_factory=FakePlatform)
    opened: list[Teller] = field(default_factory=list)

    def __call__(self, platform: str, account: Account) -> Teller:
        self.opened.append(Teller(self.platform, account, self.answer))
        return self.opened[-1]


def page(number: int, following: str = "") -> VoucherPage:
    return VoucherPage((Voucher(f"CODE{number}"),), 3, following)


async def three_pages(query: str) -> VoucherPage:
    return {"": page(1, "page=2"), "page=2": page(2, "page=3"), "page=3": page(3)}[query]


def codes(listing: Listing) -> list[str]:
    return [voucher.code for voucher in listing.vouchers]


def test_all_pages_are_read_and_the_connector_is_closed(tmp_path: Path) -> None:
    Secrets(tmp_path).write("t1", {"access_code": "VKHZ2FU84"})
    opener = Opener(three_pages)
    found = ask(tmp_path, TARGET, opener=opener)
    assert (codes(found), found.total) == (["CODE1", "CODE2", "CODE3"], 3)
    assert opener.platform.closed == 1
    assert opener.opened[0].account.values == {"url": "https://pretix.example", "access_code": "VKHZ2FU84"}


def test_pages_that_go_in_a_circle_end(tmp_path: Path) -> None:
    async def circle(query: str) -> VoucherPage:
        return page(1, "page=2")

    opener = Opener(circle)
    assert codes(ask(tmp_path, TARGET, opener=opener)) == ["CODE1", "CODE1"]
    assert opener.opened[0].asked == ["", "page=2"]


def test_what_came_in_time_is_kept(tmp_path: Path) -> None:
    async def stuck(query: str) -> VoucherPage:
        if query:
            await asyncio.Event().wait()
        return page(1, "page=2")

    opener = Opener(stuck)
    found = ask(tmp_path, TARGET, opener=opener, seconds=0.05)
    assert (codes(found), found.total) == (["CODE1"], 3)
    assert opener.platform.closed == 1


def test_a_platform_that_never_answers_has_a_sentence(tmp_path: Path) -> None:
    async def stuck(query: str) -> VoucherPage:
        await asyncio.Event().wait()
        raise AssertionError

    with pytest.raises(LeadKioskError, match="did not answer in time"):
        ask(tmp_path, TARGET, opener=Opener(stuck), seconds=0.05)


@pytest.mark.parametrize(
    "error",
    [VouchersRefused("Not you."), PlatformError(Offline("No network.")), PlatformError(SignIn("Wrong code."))],
)
def test_failures_come_out_and_the_connector_is_closed(tmp_path: Path, error: LeadKioskError) -> None:
    async def fail(query: str) -> VoucherPage:
        raise error

    opener = Opener(fail)
    with pytest.raises(type(error), match=str(error)):
        ask(tmp_path, TARGET, opener=opener)
    assert opener.platform.closed == 1


def test_a_connector_without_vouchers_is_refused(tmp_path: Path) -> None:
    with pytest.raises(VouchersRefused):
        ask(tmp_path, TARGET, opener=FakePlatform().open)


@pytest.mark.parametrize(("platform", "can"), [("pretix", True), ("connections", False), ("tomorrow", False)])
def test_which_platforms_have_vouchers(platform: str, can: bool) -> None:
    assert may_list(TARGET.model_copy(update={"platform": platform})) is can


# --- with the mock over loopback ------------------------------------------------------------------------


@pytest.fixture
def server() -> Iterator[MockServer]:
    with MockServer(make_world(20)) as server:
        yield server


def asked(folder: Path, url: str, code: str = ACCESS_CODE) -> Listing:
    Secrets(folder).write("t1", {"access_code": code})
    return ask(folder, TARGET.model_copy(update={"values": {"url": url}}))


def test_the_whole_list_of_an_exhibitor(tmp_path: Path, server: MockServer) -> None:
    server.world.switches["pretix-next"] = "inside"  # a proxy's address: never asked
    found = asked(tmp_path, server.url)
    assert (len(found.vouchers), found.total) == (60, 60)


def test_the_code_for_scanning_only_may_not(tmp_path: Path, server: MockServer) -> None:
    with pytest.raises(VouchersRefused):
        asked(tmp_path, server.url, SCANNING_CODE)


def test_another_page_in_between_is_a_portal(tmp_path: Path) -> None:
    async def portal(query: str) -> VoucherPage:
        raise PlatformError(Portal("Sign in to the Wi-Fi."))

    with pytest.raises(PlatformError, match="Wi-Fi"):
        ask(tmp_path, TARGET, opener=Opener(portal))
    assert vouchers.SECONDS == 20
