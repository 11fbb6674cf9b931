"""A copy of all leads, taken out of the lead file."""

from __future__ import annotations

import csv
from datetime import UTC, datetime
from typing import TYPE_CHECKING

import pytest

from app.store import Store, scans
from app.ui.takeout import FOLDER, take_out

if TYPE_CHECKING:
    from pathlib import Path

NOW = datetime(2026, 9, 8, 12, 2, 11, tzinfo=UTC)


@pytest.fixture
def store(tmp_path: Path) -> Store:
    """Two leads."""
    store = Store(tmp_path)
    for code in "AB":
        scans.record(store, scans.Read(NOW, "s", "qr", code))
    return store


def test_it_is_a_table_in_the_data_folder_named_by_the_minute(store: Store) -> None:
    taken = take_out(store, NOW)
    assert taken.path
    assert taken.path.parent == store.folder / FOLDER
    assert taken.path.name == f"leads-{NOW.astimezone():%Y%m%d-%H%M}.csv"
    assert (taken.count, taken.problem) == (2, "")
    with taken.path.open(encoding="utf-8-sig", newline="") as file:
        assert [row["code"] for row in csv.DictReader(file)] == ["B", "A"]


def test_twice_in_a_minute_the_newer_one_stays(store: Store) -> None:
    take_out(store, NOW)
    scans.record(store, scans.Read(NOW, "s", "qr", "C"))
    assert take_out(store, NOW).count == 3
    assert len(list((store.folder / FOLDER).iterdir())) == 1


def test_others_cannot_read_it(store: Store) -> None:
    taken = take_out(store, NOW)
    assert taken.path
    assert taken.path.stat().st_mode & 0o077 == 0
    assert taken.path.parent.stat().st_mode & 0o077 == 0


def test_what_cannot_be_written_is_one_sentence(store: Store) -> None:
    (store.folder / FOLDER).write_text("in the way")
    taken = take_out(store, NOW)
    assert taken.path is None
    assert taken.problem.startswith("The folder ")
    assert taken.problem.endswith(".")
