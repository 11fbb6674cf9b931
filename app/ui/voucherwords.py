"""How vouchers are said, found and judged: rules without a window."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale

from app.store.words import folded
from app.ui.words import number, short_date, tr

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date, datetime

    from app.platforms.vouchers import Redemption, Voucher
    from app.ui.tokens import State
    from app.vouchers import Listing


class Kind(Enum):
    """Which vouchers are shown."""

    ALL = "all"
    FREE = "free"  # can still be used
    USED = "used"


@dataclass(frozen=True, slots=True)
class Standing:
    """How a voucher stands: a state, an icon and words."""

    state: State
    icon: str
    words: str


def standing(voucher: Voucher, now: datetime) -> Standing:
    """Whether it can still be used."""
    left = voucher.most - voucher.used
    if left <= 0:
        return Standing("ok", "check", tr("Used") if voucher.most == 1 else tr("Used up"))
    if voucher.valid_until is not None and voucher.valid_until < now:
        return Standing("warn", "clock", tr("Expired"))
    if not voucher.used:
        return Standing("neutral", "vouchers", tr("Not used"))
    return Standing("neutral", "vouchers", tr("1 left") if left == 1 else tr("{n} left").format(n=number(left)))


def used_words(voucher: Voucher) -> str:
    """How often it was used, of how often it can be."""
    return tr("{used} of {most} used").format(used=number(voucher.used), most=number(voucher.most))


def effect_words(voucher: Voucher) -> str:
    """What it does to the price; platforms name no currency."""
    if not voucher.value:
        return tr("Does not change the price")
    if voucher.effect == "percent":
        return tr("{value} % off").format(value=_decimal(voucher.value, money=False))
    if voucher.effect == "subtract":
        return tr("{value} off the price").format(value=_decimal(voucher.value))
    if _is_zero(voucher.value):
        return tr("Free of charge")
    return tr("Price {value}").format(value=_decimal(voucher.value))


def _is_zero(value: str) -> bool:
    try:
        return float(value) == 0
    except ValueError:
        return False


def _decimal(value: str, *, money: bool = True) -> str:
    """A decimal as the person's language writes it, money with two digits; what is no number as it came."""
    try:
        amount = float(value)
    except ValueError:
        return value
    return QLocale().toString(amount, "f", 2) if money or not amount.is_integer() else number(int(amount))


def subtitle(voucher: Voucher) -> str:
    """What tells it from others, besides its code."""
    return " · ".join(part for part in (voucher.tag, voucher.comment) if part) or effect_words(voucher)


def day_words(day: date, today: date) -> str:
    """A day, with its year where that is another."""
    return short_date(day) if day.year == today.year else f"{short_date(day)} {day.year}"


def facts(voucher: Voucher, now: datetime) -> list[tuple[str, str]]:
    """Label and value of all that is known of it, besides its code and use."""
    until = voucher.valid_until.astimezone() if voucher.valid_until else None
    said = [
        (tr("Price"), effect_words(voucher)),
        (tr("Good for"), ", ".join(voucher.items)),
        (tr("Valid until"), f"{day_words(until.date(), now.astimezone().date())}, {until:%H:%M}" if until else ""),
        (tr("Date"), voucher.part),
        (tr("Tag"), voucher.tag),
        (tr("Comment"), voucher.comment),
    ]
    return [(label, value) for label, value in said if value]


def holder(redemption: Redemption) -> str:
    """Who used it, as far as the exhibitor may know."""
    fields = [field for field in redemption.attendee if field.value]
    named = [field for field in fields if field.id.lower().endswith("name")]
    return (named or fields)[0].value if fields else tr("Name not shown to exhibitors")


def redemption_facts(redemption: Redemption, today: date) -> list[tuple[str, str]]:
    """Label and value of what else is known of who used it, under the platform's own labels."""
    said = [(field.label or field.id, field.value) for field in redemption.attendee if field.value]
    rest = [(label, value) for label, value in said if value != holder(redemption)]
    day = [(tr("Bought"), day_words(redemption.on, today))] if redemption.on else []
    return [*rest, *([(tr("Date"), redemption.part)] if redemption.part else []), *day]


def matching(vouchers: Sequence[Voucher], search: str, kind: Kind, now: datetime) -> list[Voucher]:
    """Those of `kind` that hold every word of `search`, in any case and with any accents."""
    words = folded(search).split()
    return [voucher for voucher in vouchers if _is(voucher, kind, now) and _holds(voucher, words)]


def _is(voucher: Voucher, kind: Kind, now: datetime) -> bool:
    if kind is Kind.FREE:
        return standing(voucher, now).state == "neutral"
    return kind is Kind.ALL or voucher.used > 0


def _holds(voucher: Voucher, words: Sequence[str]) -> bool:
    if not words:
        return True
    people = [field.value for each in voucher.redemptions for field in each.attendee]
    text = folded(" ".join((voucher.code, voucher.tag, voucher.comment, voucher.part, *voucher.items, *people)))
    return all(word in text for word in words)


def summary(listing: Listing) -> str:
    """How many there are, and how many uses of them were made."""
    shown, used = len(listing.vouchers), sum(voucher.used for voucher in listing.vouchers)
    most = sum(voucher.most for voucher in listing.vouchers)
    words = tr("1 voucher") if shown == 1 else tr("{n} vouchers").format(n=number(shown))
    if shown < listing.total:
        words = tr("the first {n} of {total} vouchers").format(n=number(shown), total=number(listing.total))
    used_words = tr("{used} of {most} used").format(used=number(used), most=number(most))
    return f"{words} · {used_words}"
