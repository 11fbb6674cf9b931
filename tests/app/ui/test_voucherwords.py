"""How vouchers are said, found and judged."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QLocale

from app.lead import AttendeeField
from app.platforms.vouchers import Redemption, Voucher
from app.ui import voucherwords as words
from app.ui.voucherwords import Kind
from app.vouchers import Listing

if TYPE_CHECKING:
    from collections.abc import Iterator

NOW = datetime(2026, 9, 8, 12, tzinfo=UTC)
ANN = Redemption(
    (AttendeeField("company", "Company", "Globex"), AttendeeField("attendee_name", "Name", "Ann Lée")), date(2026, 9, 1)
)


@pytest.fixture
def german() -> Iterator[None]:
    """Figures are written as in Germany."""
    before = QLocale()
    QLocale.setDefault(QLocale("de_DE"))
    yield
    QLocale.setDefault(before)


@pytest.mark.parametrize(
    ("most", "used", "until", "state", "said"),
    [
        (1, 0, None, "neutral", "Not used"),
        (5, 4, None, "neutral", "1 left"),
        (5, 2, 1, "neutral", "3 left"),
        (1, 1, None, "ok", "Used"),
        (5, 5, None, "ok", "Used up"),
        (5, 6, -1, "ok", "Used up"),
        (5, 2, -1, "warn", "Expired"),
    ],
)
def test_how_a_voucher_stands(most: int, used: int, until: int | None, state: str, said: str) -> None:
    valid = None if until is None else NOW + timedelta(days=until)
    standing = words.standing(Voucher("A", most, used, valid_until=valid), NOW)
    assert (standing.state, standing.words) == (state, said)


@pytest.mark.parametrize(
    ("effect", "value", "said"),
    [
        ("none", "", "Does not change the price"),
        ("set", "", "Does not change the price"),
        ("set", "12.00", "Price 12.00"),
        ("set", "0.00", "Free of charge"),
        ("subtract", "3.5", "3.50 off the price"),
        ("percent", "50.00", "50 % off"),
        ("percent", "12.50", "12.50 % off"),
        ("set", "twelve", "Price twelve"),
    ],
)
def test_what_it_does_to_the_price(effect: str, value: str, said: str) -> None:
    assert words.effect_words(Voucher("A", effect=effect, value=value)) == said  # type: ignore[arg-type]


@pytest.mark.usefixtures("german")
def test_prices_are_written_as_the_language_does() -> None:
    assert words.effect_words(Voucher("A", effect="set", value="1234.5")) == "Price 1.234,50"


def test_what_is_known_is_said_and_nothing_else() -> None:
    assert words.facts(Voucher("A"), NOW) == [("Price", "Does not change the price")]
    until = NOW.astimezone()
    known = Voucher("A", tag="guests", comment="VIP", items=("Day", "Gala"), part="Friday", valid_until=NOW)
    assert words.facts(known, NOW)[1:] == [
        ("Good for", "Day, Gala"),
        ("Valid until", f"8 Sep, {until:%H:%M}"),
        ("Date", "Friday"),
        ("Tag", "guests"),
        ("Comment", "VIP"),
    ]


def test_another_year_is_named() -> None:
    assert words.day_words(date(2027, 1, 5), date(2026, 9, 8)) == "5 Jan 2027"


def test_who_used_it_under_the_platforms_labels() -> None:
    assert words.holder(ANN) == "Ann Lée"
    assert words.redemption_facts(ANN, NOW.date()) == [("Company", "Globex"), ("Bought", "1 Sep")]


def test_who_used_it_may_be_nobodys_business() -> None:
    assert words.holder(Redemption()) == "Name not shown to exhibitors"
    assert words.redemption_facts(Redemption(part="Friday"), NOW.date()) == [("Date", "Friday")]
    mail = Redemption((AttendeeField("attendee_email", "E-mail", "a@b.example"),))
    assert words.holder(mail) == "a@b.example"


VOUCHERS = (
    Voucher("FREE-1", tag="Gäste"),
    Voucher("PART-2", 5, 2, comment="for Globex"),
    Voucher("GONE-3", 1, 1, redemptions=(ANN,)),
    Voucher("LATE-4", 5, 1, items=("Gala",), valid_until=NOW - timedelta(days=1)),
)


@pytest.mark.parametrize(
    ("search", "found"),
    [
        ("", [1, 2, 3, 4]),
        ("free", [1]),
        ("gaste", [1]),
        ("GLOBEX", [2, 3]),
        ("globex part", [2]),
        ("lee", [3]),
        ("gala", [4]),
        ("nobody", []),
        ("<b>", []),
    ],
)
def test_every_word_is_searched_without_case_and_accents(search: str, found: list[int]) -> None:
    matching = words.matching(VOUCHERS, search, Kind.ALL, NOW)
    assert [int(voucher.code[-1]) for voucher in matching] == found


@pytest.mark.parametrize(("kind", "found"), [(Kind.ALL, [1, 2, 3, 4]), (Kind.FREE, [1, 2]), (Kind.USED, [2, 3, 4])])
def test_kinds(kind: Kind, found: list[int]) -> None:
    assert [int(voucher.code[-1]) for voucher in words.matching(VOUCHERS, "", kind, NOW)] == found


def test_a_summary_says_when_it_is_not_all() -> None:
    assert words.summary(Listing(VOUCHERS, 4)) == "4 vouchers · 4 of 12 used"
    assert words.summary(Listing(VOUCHERS[:1], 1)) == "1 voucher · 0 of 1 used"
    assert words.summary(Listing(VOUCHERS, 900)) == "the first 4 of 900 vouchers · 4 of 12 used"


def test_a_subtitle_tells_vouchers_apart() -> None:
    assert words.subtitle(Voucher("A", tag="guests", comment="VIP")) == "guests · VIP"
    assert words.subtitle(Voucher("A", effect="percent", value="50")) == "50 % off"
