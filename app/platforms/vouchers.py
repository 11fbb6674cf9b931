"""Vouchers: free or cheaper tickets that an exhibitor hands out, as platforms that have them tell of them.

A connector that lists them follows `Vouchers`, and its platform declares `lists_vouchers`. Whether this account may
see them is known only by asking.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal, Protocol, runtime_checkable

from app.lead import Attendee, LeadKioskError
from app.platforms import Connector

if TYPE_CHECKING:
    from datetime import date, datetime

Effect = Literal["none", "set", "subtract", "percent"]
"""What a voucher's `value` does to a price: nothing, becomes it, is taken off, or is taken off in per cent."""


class VouchersRefused(LeadKioskError):
    """This account has no vouchers to see; the text says why."""


@dataclass(frozen=True, slots=True)
class Redemption:
    """A ticket that was bought with a voucher: by whom, as far as the exhibitor may know, and when."""

    attendee: Attendee = ()
    on: date | None = None
    part: str = ""  # of the event, where it has several dates


@dataclass(frozen=True, slots=True)
class Voucher:
    """One voucher; `value` is a decimal as text, `items` are the tickets it is good for (none: all)."""

    code: str
    most: int = 1  # how often it can be used
    used: int = 0
    tag: str = ""
    comment: str = ""
    effect: Effect = "none"
    value: str = ""
    items: tuple[str, ...] = ()
    valid_until: datetime | None = None
    part: str = ""
    redemptions: tuple[Redemption, ...] = ()


@dataclass(frozen=True, slots=True)
class VoucherPage:
    """Some vouchers of `total`, and what to ask for the following ones (empty: there are none)."""

    vouchers: tuple[Voucher, ...]
    total: int
    following: str = ""


@runtime_checkable
class Vouchers(Connector, Protocol):
    """A connector that can be asked for vouchers."""

    async def vouchers(self, page: str = "") -> VoucherPage:
        """One request: the first page, or the one that a page named as following.

        Raises `VouchersRefused` where this account may not see them, else `PlatformError`.
        """
        ...
