"""pretix's vouchers of an exhibitor ("Retrieving Vouchers"), a page at a time, in Lead Kiosk's words."""

from __future__ import annotations

from datetime import date

from app.platforms.http import CallFailed, Client, call
from app.platforms.pretix import wire
from app.platforms.pretix.refusals import is_absent, is_forbidden
from app.platforms.vouchers import Effect, Redemption, Voucher, VoucherPage, VouchersRefused

VOUCHERS = "/exhibitors/api/v1/vouchers/"
NOT_PERMITTED = "The organiser does not let this access code see vouchers."
NONE_HERE = "This server does not tell exhibitors of vouchers: it is too old, or the organiser has switched them off."
_EFFECTS: dict[str, Effect] = {"set": "set", "subtract": "subtract", "percent": "percent"}


async def page(client: Client, query: str = "") -> VoucherPage:
    """The page that `query` asks for, the first one without; of a page's `next` only the query string is used.

    Raises `VouchersRefused`, or `PlatformError`.
    """
    try:
        answer = await call(client, "GET", f"{VOUCHERS}?{query}" if query else VOUCHERS)
    except CallFailed as error:
        if is_forbidden(error):
            raise VouchersRefused(NOT_PERMITTED) from error
        if is_absent(error):
            raise VouchersRefused(NONE_HERE) from error
        raise
    found = wire.read(wire.Page, answer.body)
    vouchers = tuple(_voucher(wire.read(wire.Voucher, row)) for row in found.results)
    return VoucherPage(vouchers, max(found.count, len(vouchers)), wire.query_of(found.next))


def _voucher(told: wire.Voucher) -> Voucher:
    effect = _EFFECTS.get(told.price_mode, "none")
    return Voucher(
        code=told.code,
        most=max(told.max_usages, 1),
        used=max(told.redeemed, 0),
        tag=told.tag.strip(),
        comment=told.comment.strip(),
        effect=effect,
        value=(told.value or "") if effect != "none" else "",
        items=told.items,
        valid_until=told.valid_until,
        part=told.subevent or "",
        redemptions=tuple(
            Redemption(wire.attendee(each.attendee_fields), _day(each.redemption_date), each.subevent or "")
            for each in told.redemptions
        ),
    )


def _day(text: str | None) -> date | None:
    try:
        return date.fromisoformat((text or "")[:10])
    except ValueError:
        return None
