"""pretix's vouchers: against the mock over loopback, and against servers with quirks of their own."""

from __future__ import annotations

import asyncio
import json
from datetime import UTC, date, datetime
from typing import TYPE_CHECKING

import httpx
import pytest

from app.lead import AttendeeField, Detail
from app.mock.server import MockServer
from app.platforms import Account, PlatformError
from app.platforms.pretix.connector import open_connector
from app.platforms.pretix.vouchers import NONE_HERE, NOT_PERMITTED, VOUCHERS
from app.platforms.vouchers import Redemption, Voucher, VoucherPage, VouchersRefused
from app.reply import Later, Portal, SignIn, Wait
from app.world import make_world
from app.world.people import ACCESS_CODE, SCANNING_CODE

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from app.platforms.http import Transport

EXAMPLE = """
{"count": 1, "next": null, "previous": null, "results": [{
  "id": 1, "code": "43K6LKM37FBVR2YG", "max_usages": 4, "redeemed": 1, "valid_until": "2026-06-01T22:00:00+02:00",
  "subevent": null, "tag": "testvoucher", "comment": "for Globex", "items": ["All"],
  "price_mode": "set", "value": "12.00",
  "redemptions": [{
    "attendee_fields": [
      {"id": "attendee_name", "label": "Name", "value": "Jon Doe",
       "details": [{"label": "Given name", "value": "John"}]},
      {"id": "attendee_email", "label": "Email", "value": "test@example.com", "details": []}],
    "redemption_date": "2026-05-06", "subevent": null}]}]}
"""


def listed(url: str, page: str = "", *, code: str = ACCESS_CODE, transport: Transport | None = None) -> VoucherPage:
    async def run() -> VoucherPage:
        connector = open_connector(Account({"url": url, "access_code": code}, None, ""), transport)
        try:
            return await connector.vouchers(page)
        finally:
            await connector.aclose()

    return asyncio.run(run())


def told(respond: Callable[[httpx.Request], httpx.Response], page: str = "") -> VoucherPage:
    return listed("https://fair.example", page, transport=httpx.MockTransport(respond))


def row(**parts: object) -> Voucher:
    """The voucher that a row with these parts stands for."""
    body = {"count": 1, "results": [parts]}
    return told(lambda request: httpx.Response(200, json=body)).vouchers[0]


@pytest.fixture
def server() -> Iterator[MockServer]:
    with MockServer(make_world(20)) as server:
        yield server


def test_a_page_and_the_one_after_it(server: MockServer) -> None:
    first = listed(server.url)
    assert (len(first.vouchers), first.total) == (50, 60)
    second = listed(server.url, first.following)
    assert (len(second.vouchers), second.following) == (10, "")
    assert {voucher.code for voucher in first.vouchers}.isdisjoint(voucher.code for voucher in second.vouchers)


def test_what_is_used_says_by_whom(server: MockServer) -> None:
    unused, _, used = listed(server.url).vouchers[:3]
    assert (unused.used, unused.redemptions) == (0, ())
    assert used.used == used.most == 1
    assert used.redemptions[0].attendee[0].value == server.world.people[3].name


def test_the_code_for_scanning_only_may_not_see_them(server: MockServer) -> None:
    with pytest.raises(VouchersRefused, match=NOT_PERMITTED):
        listed(server.url, code=SCANNING_CODE)


def test_an_old_server_has_none(server: MockServer) -> None:
    server.world.switches["pretix-version"] = "old"
    with pytest.raises(VouchersRefused, match=NONE_HERE[:30]):
        listed(server.url)


def test_the_documents_example_in_our_words() -> None:
    page = told(lambda request: httpx.Response(200, json=json.loads(EXAMPLE)))
    who = (
        AttendeeField("attendee_name", "Name", "Jon Doe", (Detail("Given name", "John"),)),
        AttendeeField("attendee_email", "Email", "test@example.com"),
    )
    voucher = Voucher(
        code="43K6LKM37FBVR2YG",
        most=4,
        used=1,
        tag="testvoucher",
        comment="for Globex",
        effect="set",
        value="12.00",
        items=("All",),
        valid_until=datetime(2026, 6, 1, 20, tzinfo=UTC),
        redemptions=(Redemption(who, date(2026, 5, 6)),),
    )
    assert page == VoucherPage((voucher,), 1)


@pytest.mark.parametrize(
    ("mode", "value", "said"),
    [
        ("none", "12.00", ("none", "")),
        ("subtract", "3.50", ("subtract", "3.50")),
        ("percent", "50.00", ("percent", "50.00")),
        ("set", None, ("set", "")),
        ("a mode of the future", "5.00", ("none", "")),
        (None, None, ("none", "")),
    ],
)
def test_what_it_does_to_the_price(mode: str | None, value: str | None, said: tuple[str, str]) -> None:
    voucher = row(code="A", price_mode=mode, value=value)
    assert (voucher.effect, voucher.value) == said


def test_a_server_that_says_little_is_read_all_the_same() -> None:
    assert row(id=7) == Voucher("")
    redemptions = [{"attendee_fields": None, "redemption_date": "soon"}, "x"]
    odd = row(code="A", items=None, redemptions=redemptions, redeemed=-1)
    assert odd == Voucher("A", redemptions=(Redemption(),))


def test_of_the_next_page_only_the_query_is_used() -> None:
    asked: list[str] = []

    def respond(request: httpx.Request) -> httpx.Response:
        asked.append(str(request.url))
        return httpx.Response(200, json={"count": 9, "next": "https://evil.example/steal?page=2#x", "results": []})

    page = told(respond)
    assert page.following == "page=2"
    told(respond, page.following)
    assert asked == [f"https://fair.example{VOUCHERS}", f"https://fair.example{VOUCHERS}?page=2"]


@pytest.mark.parametrize(
    ("response", "kind"),
    [
        (httpx.Response(401, json={"detail": "Invalid authentication code."}), SignIn),
        (httpx.Response(429, json={"detail": "Slow down."}, headers={"Retry-After": "7"}), Wait),
        (httpx.Response(503, text="Service Unavailable"), Later),
        (httpx.Response(200, html="<h1>Wi-Fi</h1>"), Portal),
        (httpx.Response(200, json=[]), Portal),
    ],
)
def test_other_failures_keep_their_kinds(response: httpx.Response, kind: type) -> None:
    with pytest.raises(PlatformError) as failed:
        told(lambda request: response)
    assert isinstance(failed.value.reply, kind)


def test_a_hotspots_403_is_no_refusal() -> None:
    with pytest.raises(PlatformError) as failed:
        told(lambda request: httpx.Response(403, html="<h1>Wi-Fi</h1>"))
    assert isinstance(failed.value.reply, Portal)
