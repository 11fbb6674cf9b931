"""Scanners are opened behind the window."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING

from app.lead import News, ScannerChanged
from app.ui.opening import Opening
from hardware import Scanner, ScannerError

if TYPE_CHECKING:
    from collections.abc import Iterator

    from hardware import Reading
    from hardware.preview import Preview


class Quiet:
    preview: Preview | None = None

    def __init__(self, address: str) -> None:
        self.address = address
        self.closed = threading.Event()

    def __iter__(self) -> Iterator[Reading]:
        return iter(())

    def close(self) -> None:
        self.closed.set()


def test_each_scanner_is_handed_over_and_announced() -> None:
    added: list[str] = []
    heard: list[News] = []
    both = threading.Event()

    def add(scanner: Scanner) -> None:
        added.append(scanner.address)
        if len(added) == 2:
            both.set()

    Opening(["webcam:0", "stdin"], add, heard.append, opener=Quiet).start()
    assert both.wait(5)
    assert added == ["webcam:0", "stdin"]
    assert heard == [ScannerChanged("webcam:0", "starting"), ScannerChanged("stdin", "starting")]


def test_what_cannot_be_opened_is_told_and_tried_again() -> None:
    heard: list[News] = []
    opened = threading.Event()
    tries: list[str] = []

    def opener(address: str) -> Scanner:
        tries.append(address)
        if len(tries) == 1:
            raise ScannerError("The camera is used by another program.")
        return Quiet(address)

    Opening(["webcam:0"], lambda _: opened.set(), heard.append, opener=opener, again_after=0.001).start()
    assert opened.wait(5)
    assert ScannerChanged("webcam:0", "problem", "The camera is used by another program.") in heard


def test_a_scanner_that_opens_too_late_is_closed_again() -> None:
    late, gate, at_the_door = Quiet("webcam:0"), threading.Event(), threading.Event()

    def opener(address: str) -> Scanner:
        at_the_door.set()
        gate.wait(5)
        return late

    added: list[Scanner] = []
    opening = Opening(["webcam:0"], added.append, lambda _: None, opener=opener)
    opening.start()
    assert at_the_door.wait(5)
    opening.stop()
    gate.set()
    assert late.closed.wait(5)
    assert added == []
