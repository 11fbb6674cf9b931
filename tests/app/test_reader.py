"""The reader thread: queries in order, and news of whatever anybody changed."""

from __future__ import annotations

import queue
import threading
from datetime import UTC, datetime
from typing import TYPE_CHECKING

import pytest

from app.lead import Edit
from app.news import LeadChanged, OutboxChanged, Saved
from app.reader import Reader
from app.recorder import save_scan
from app.store import Store, edits, leads
from hardware import Scan

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from app.news import News

AT = datetime(2026, 9, 8, 10, 0, tzinfo=UTC)


class Reading:
    """A reader on a folder, and a connection that is not its own."""

    def __init__(self, folder: Path) -> None:
        self.store = Store(folder)
        self.told: queue.SimpleQueue[News] = queue.SimpleQueue()
        self.looks: queue.SimpleQueue[bool] = queue.SimpleQueue()
        self.reader = Reader(folder, self.told.put, lambda: self.looks.put(True))
        self.reader.start(self.store)


@pytest.fixture
def reading(tmp_path: Path) -> Iterator[Reading]:
    made = Reading(tmp_path / "kiosk")
    yield made
    made.reader.stop()
    made.store.close()


def test_queries_are_answered_in_order(reading: Reading) -> None:
    found: queue.SimpleQueue[int] = queue.SimpleQueue()
    for number in range(3):
        reading.reader.ask(lambda store, number=number: leads.count(store) + number, found.put)
    assert [found.get(timeout=10) for _ in range(3)] == [0, 1, 2]


@pytest.mark.logs("a query failed")
def test_a_query_that_fails_ends_nothing(reading: Reading) -> None:
    found: queue.SimpleQueue[int] = queue.SimpleQueue()
    reading.reader.ask(lambda store: 1 // 0, found.put)
    reading.reader.ask(leads.count, found.put)
    assert found.get(timeout=10) == 0


def test_what_another_connection_changed_is_told(reading: Reading) -> None:
    assert isinstance(save_scan(reading.store, Scan(b"A8F2", "QRCode", "stdin", AT, 0.0), None), Saved)
    reading.reader.look()
    assert {type(reading.told.get(timeout=10)) for _ in range(2)} == {LeadChanged, OutboxChanged}
    assert reading.reader.outbox.leads == 1
    edits.edit(reading.store, 1, Edit(rating=3))
    reading.reader.look()
    assert reading.told.get(timeout=10) == LeadChanged(1)


def test_what_changed_while_the_thread_began_is_told_too(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    told: queue.SimpleQueue[News] = queue.SimpleQueue()
    saved = threading.Event()

    def opened_late(folder: Path) -> Store:
        saved.wait(10)
        return Store(folder)

    with Store(tmp_path) as store:
        reader = Reader(tmp_path, told.put, lambda: None)
        monkeypatch.setattr("app.reader.Store", opened_late)
        reader.start(store)
        save_scan(store, Scan(b"A8F2", "QRCode", "stdin", AT, 0.0), None)
        saved.set()
        assert {type(told.get(timeout=10)) for _ in range(2)} == {LeadChanged, OutboxChanged}
        reader.stop()


def test_something_else_may_be_looked_after_beside(reading: Reading) -> None:
    assert reading.looks.get(timeout=10)


def test_one_that_never_began_may_be_stopped(tmp_path: Path) -> None:
    Reader(tmp_path, lambda news: None, lambda: None).stop()
