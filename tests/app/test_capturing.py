"""What becomes of what scanners say."""

from __future__ import annotations

import queue
from datetime import UTC, datetime
from typing import TYPE_CHECKING

import pytest

from app.capturing import Capturing
from app.news import News, NotSaved, Refusal, ScannerChanged
from hardware import KEYS_LOST, Condition, Scan, ScannerError, Unread

if TYPE_CHECKING:
    from collections.abc import Iterator

    from hardware.preview import Preview

SCAN = Scan(b"A8F2", "QRCode", "play:1", datetime(2026, 9, 8, tzinfo=UTC), 0.0)


class Played:
    """A scanner that says what it is told to, and ends or fails."""

    address = "play:1"
    preview: Preview | None = None

    def __init__(self, *readings: Scan | Unread | Condition | Exception) -> None:
        self._readings = readings
        self.closed = False

    def __iter__(self) -> Iterator[Scan | Unread | Condition]:
        for reading in self._readings:
            if isinstance(reading, Exception):
                raise reading
            yield reading

    def close(self) -> None:
        self.closed = True


def said(*readings: Scan | Unread | Condition | Exception) -> tuple[list[Scan], list[News]]:
    """What was taken and told of a scanner's readings, until its end."""
    taken: list[Scan] = []
    told: queue.SimpleQueue[News] = queue.SimpleQueue()
    capturing = Capturing(taken.append, told.put)
    scanner = Played(*readings)
    capturing.add(scanner)
    news = [told.get(timeout=10)]
    while not (isinstance(news[-1], ScannerChanged) and news[-1].kind in ("ended", "problem")):
        news.append(told.get(timeout=10))
    capturing.stop()
    assert scanner.closed
    return taken, news


def test_scans_are_taken_and_the_end_is_told() -> None:
    assert said(SCAN, SCAN) == ([SCAN, SCAN], [ScannerChanged("play:1", "ended")])


def test_a_condition_is_told() -> None:
    _, news = said(Condition("ready", "The scanner is ready.", "play:1"))
    assert news[0] == ScannerChanged("play:1", "ready", "The scanner is ready.")


@pytest.mark.parametrize(
    ("reason", "refusal"), [(KEYS_LOST, Refusal.KEYS_LOST), ("The code ended too early.", Refusal.UNREADABLE)]
)
def test_what_a_scanner_refuses_is_told_and_what_it_finds_empty_is_not(reason: str, refusal: Refusal) -> None:
    _, news = said(Unread("nothing", "no code", "play:1"), Unread("refused", reason, "play:1"))
    assert news[:-1] == [NotSaved(refusal, reason, "play:1", None)]


def test_a_scanner_that_fails_in_words_is_told_in_its_words() -> None:
    _, news = said(ScannerError("Unplugged."))
    assert news == [ScannerChanged("play:1", "problem", "Unplugged.")]


@pytest.mark.logs("a scanner failed")
def test_a_scanner_that_fails_otherwise_has_a_sentence_too() -> None:
    _, news = said(ValueError("?"))
    assert news == [ScannerChanged("play:1", "problem", "The scanner failed. Unplug it and plug it in again.")]


def test_without_a_camera_there_is_no_picture() -> None:
    capturing = Capturing(lambda scan: None, lambda news: None)
    capturing.add(Played())
    assert capturing.look() is None
    capturing.stop()
