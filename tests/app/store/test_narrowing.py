"""Leads narrowed to a rating, a tag, a member of staff or a day."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from typing import TYPE_CHECKING

import pytest

from app.lead import Edit
from app.news import Saved
from app.recorder import save_scan
from app.store import Store, edits, leads, narrowing
from app.store.narrowing import UNRATED, Narrowing, Offer
from hardware import Scan

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

FIRST = datetime(2026, 9, 8, 10, 0, tzinfo=UTC)


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    with Store(tmp_path / "kiosk") as store:
        for code, days, staff, rating, tags in (
            ("A", 0, "Kim", 4, ("Hot",)),
            ("B", 0, "Jo", None, ("Hot stuff", 'a "Hot" one')),
            ("C", 1, None, 0, ()),
        ):
            news = save_scan(store, Scan(code.encode(), "QRCode", "stdin", FIRST + timedelta(days=days), 0.0), staff)
            assert isinstance(news, Saved)
            edits.edit(store, news.lead.id, Edit(rating=rating, add_tags=tags))
        yield store


@pytest.mark.parametrize(
    ("to", "codes"),
    [
        (Narrowing(), "CBA"),
        (Narrowing(rating=4), "A"),
        (Narrowing(rating=0), "C"),
        (Narrowing(rating=UNRATED), "B"),
        (Narrowing(tag="Hot"), "A"),
        (Narrowing(tag='a "Hot" one'), "B"),
        (Narrowing(staff="Jo"), "B"),
        (Narrowing(day=date(2026, 9, 8)), "BA"),
        (Narrowing(day=date(2026, 9, 9)), "C"),
        (Narrowing(day=date(2026, 9, 8), staff="Kim", rating=4, tag="Hot"), "A"),
        (Narrowing(staff="Kim", rating=UNRATED), ""),
    ],
)
def test_leads_are_narrowed(store: Store, to: Narrowing, codes: str) -> None:
    found = leads.find(store, to=to)
    assert "".join(lead.code or "" for lead in found) == codes
    assert leads.count(store, to=to) == len(codes)
    assert list(leads.ids(store, to=to)) == [lead.id for lead in found]


def test_where_clocks_go_forward_at_midnight_the_day_begins_an_hour_later(
    tmp_path: Path, in_zone: Callable[[str], None]
) -> None:
    in_zone("EET-2EEST,M3.5.0/0,M10.5.0/0")  # Beirut
    begin = datetime(2026, 3, 28, 22, tzinfo=UTC)  # 1:00, a minute after 23:59
    with Store(tmp_path / "forward") as store:
        for code, minutes in (("before", -1), ("first", 0), ("late", 22 * 60 + 59), ("after", 23 * 60)):
            save_scan(store, Scan(code.encode(), "QRCode", "stdin", begin + timedelta(minutes=minutes), 0.0), None)
        assert [lead.code for lead in leads.find(store, to=Narrowing(day=date(2026, 3, 29)))] == ["late", "first"]


def test_words_and_narrowing_go_together(store: Store) -> None:
    assert [lead.code for lead in leads.find(store, "hot", to=Narrowing(staff="Jo"))] == ["B"]


def test_what_can_be_narrowed_to(store: Store) -> None:
    assert narrowing.offer(store) == Offer(
        ("Hot", "Hot stuff", 'a "Hot" one'), ("Jo", "Kim"), (date(2026, 9, 9), date(2026, 9, 8))
    )


def test_without_leads_there_is_nothing_to_narrow_to(tmp_path: Path) -> None:
    with Store(tmp_path / "empty") as store:
        assert narrowing.offer(store) == Offer()


def test_a_part_is_taken_back() -> None:
    assert Narrowing(rating=4, tag="Hot").without("tag") == Narrowing(rating=4)
    assert not Narrowing(rating=4).without("rating")
