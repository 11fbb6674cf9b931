"""What a kiosk does about its lead file by itself, and what it says of that."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

import pytest

from app.news import News, StoreMatter, StoreNews
from app.store import Store, leads, scans, targets
from app.upkeep import Upkeep

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    """One lead, met 31 days ago."""
    with Store(tmp_path) as store:
        scans.record(store, scans.Read(datetime.now(UTC) - timedelta(days=31), "s", "qr", "A1"))
        yield store


def test_of_a_sound_file_nothing_is_said(store: Store) -> None:
    heard: list[News] = []
    Upkeep(lambda: 0, heard.append).begin(store, None)
    assert heard == []


def test_what_was_mended_is_said_whenever_it_was_found(store: Store) -> None:
    with store.atomic():
        store.run("UPDATE lead SET code = 'B2'")  # which the journal knows better
    heard: list[News] = []
    Upkeep(lambda: 0, heard.append).begin(store, "Mended at the start.")
    assert [news.sentence.split(".")[0] for news in heard if isinstance(news, StoreNews)] == [
        "Mended at the start",
        "The lead file was damaged",
    ]


@pytest.mark.parametrize(("days", "left"), [(0, 1), (30, 0), (40, 1)])
def test_what_is_older_than_it_may_be_goes_and_that_is_said(store: Store, days: int, left: int) -> None:
    targets.add(store, "t", "t", "pretix", None, datetime.now(UTC))
    with store.atomic():
        store.run("UPDATE delivery SET state = 'uploaded', acked = 1")
    heard: list[News] = []
    Upkeep(lambda: days, heard.append).retain(store)
    said = StoreNews("1 lead older than 30 days was deleted, as Settings say.", StoreMatter.RETENTION)
    assert (leads.count(store), heard) == (left, [] if left else [said])


def test_it_is_time_once_at_the_start() -> None:
    upkeep = Upkeep(lambda: 30, print)
    assert [upkeep.comes_due(), upkeep.comes_due()] == [True, False]
