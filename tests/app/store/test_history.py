"""Who changed what of a lead."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

import pytest

from app.lead import Edit
from app.news import Saved
from app.recorder import save_scan
from app.store import Store, edits, erasing, history
from app.store.edits import By
from app.store.history import Change
from hardware import Scan

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

AT = datetime(2026, 9, 8, 10, 0, tzinfo=UTC)


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    with Store(tmp_path / "kiosk") as store:
        assert isinstance(save_scan(store, Scan(b"A8F2", "QRCode", "stdin", AT, 0.0), "Kim"), Saved)
        yield store


def edit(store: Store, change: Edit, staff: str | None, minutes: float) -> None:
    edits.edit(store, 1, change, by=By(staff, AT + timedelta(minutes=minutes)))


def test_each_change_says_who_when_and_what(store: Store) -> None:
    edit(store, Edit(rating=4), "Kim", 1)
    edit(store, Edit(add_tags=("Hot",), notes="Call."), "Jo", 2)
    edit(store, Edit(answers={"Budget?": "Yes"}), None, 3)
    assert history.of_lead(store, 1) == [
        Change(AT + timedelta(minutes=3), None, ("answers",)),
        Change(AT + timedelta(minutes=2), "Jo", ("note", "tags")),
        Change(AT + timedelta(minutes=1), "Kim", ("rating",)),
    ]


def test_what_is_written_in_one_go_is_one_change(store: Store) -> None:
    for seconds, text in ((0, "Wants"), (20, "Wants two"), (70, "Wants two arms")):
        edit(store, Edit(notes=text), "Kim", seconds / 60)
    assert [each.at for each in history.of_lead(store, 1)] == [AT + timedelta(seconds=70)]
    edit(store, Edit(notes="Wants three arms"), "Jo", 1.5)
    edit(store, Edit(notes="Wants four arms"), "Jo", 4)
    assert [each.staff for each in history.of_lead(store, 1)] == ["Jo", "Jo", "Kim"]


def test_what_changes_nothing_is_no_change(store: Store) -> None:
    edit(store, Edit(remove_tags=("Hot",)), "Kim", 1)
    assert history.of_lead(store, 1) == []


def test_the_newest_hundred_are_kept(store: Store) -> None:
    for number in range(120):
        edit(store, Edit(rating=number % 5), "Kim", 2 * number)
    kept = history.of_lead(store, 1)
    assert len(kept) == 100
    assert kept[0].at == AT + timedelta(minutes=238)


def test_an_erased_leads_changes_go_with_it(store: Store) -> None:
    edit(store, Edit(rating=4), "Kim", 1)
    erasing.erase(store, [1], AT + timedelta(hours=1))
    assert store.rows("SELECT * FROM change") == []
