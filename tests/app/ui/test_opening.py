"""Scanners are opened behind the window."""

from __future__ import annotations

import queue
import threading
from dataclasses import replace
from typing import TYPE_CHECKING

from app.news import News, ScannerChanged
from app.ui.opening import Opening
from hardware import Device, Scanner, ScannerError

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

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


FIRST = "webcam:auto"
CAMERA = Device("webcam:/dev/v4l/by-id/usb-acme-video-index0", "webcam", "ACME Cam", "/dev/video0")
SECOND = Device("webcam:/dev/video2", "webcam", "Other Cam", "/dev/video2")
POS = Device("hid-pos:0c2e:0b6a:SN1", "hid-pos", "ACME POS", "/dev/hidraw3")
KEYS = Device("hid-keyboard:05e0:1200", "hid-keyboard", "ACME Scanner", "/dev/input/event5")
SERIAL = Device("serial:0403:6001", "serial", "Adapter", "/dev/ttyUSB0")


class Machine:
    """What is plugged in; its owner hears of changes, and each of its looks is noted."""

    def __init__(self, *plugged: Device) -> None:
        self.plugged = list(plugged)
        self.looks: queue.SimpleQueue[None] = queue.SimpleQueue()
        self.added: list[str] = []
        self.heard: list[News] = []
        self.watched = threading.Event()
        self.changed: Callable[[], None] = lambda: None

    def watch(self, changed: Callable[[], None]) -> Machine:
        self.changed = changed
        self.watched.set()
        return self

    def stop(self) -> None:
        self.watched.clear()

    def found(self) -> list[Device]:
        self.looks.put(None)
        return self.plugged

    def opening(self, addresses: Sequence[str], opener: Callable[[str], Scanner] = Quiet) -> Opening:
        opening = Opening(
            addresses,
            lambda scanner: self.added.append(scanner.address),
            self.heard.append,
            opener=opener,
            found=self.found,
            watch=self.watch,
        )
        opening.start()
        self.looks.get(timeout=5)
        return opening

    def has(self, *plugged: Device) -> None:
        """Plug and unplug; returns once that was acted upon."""
        self.plugged = list(plugged)
        self.changed()
        self.looks.get(timeout=5)
        self.changed()  # when it looks again, what it saw first is done
        self.looks.get(timeout=5)


def test_what_is_plugged_in_is_opened_without_being_asked_for_and_only_once() -> None:
    machine = Machine(CAMERA, SECOND, POS, KEYS, SERIAL)
    opening = machine.opening(["auto"])
    machine.has(*machine.plugged)
    assert machine.added == [FIRST, POS.address, KEYS.address]
    opening.stop()


def test_what_is_plugged_in_later_is_opened_then_and_not_again_after_a_replug() -> None:
    machine = Machine()
    opening = machine.opening(["auto"])
    machine.has(POS)
    machine.has(POS, CAMERA)
    machine.has()
    machine.has(POS, CAMERA)
    assert machine.added == [POS.address, FIRST]
    opening.stop()


def test_without_a_camera_the_window_hears_so_once() -> None:
    machine = Machine(POS)
    opening = machine.opening(["auto"])
    machine.has(POS, KEYS)
    ended = [news for news in machine.heard if isinstance(news, ScannerChanged) and news.kind == "ended"]
    assert [(news.address, news.sentence) for news in ended] == [
        (FIRST, "No camera is plugged in: USB scanners and typing work.")
    ]
    opening.stop()


def test_one_scanner_stands_for_whichever_camera_is_there() -> None:
    machine = Machine(CAMERA)
    opening = machine.opening(["auto"])
    machine.has(CAMERA, SECOND)
    machine.has(SECOND)
    assert machine.added == [FIRST]
    opening.stop()


def test_what_a_person_chose_is_not_opened_a_second_time() -> None:
    machine = Machine(CAMERA, SECOND, POS, KEYS)
    opening = machine.opening(["webcam:2", "auto", "hid-pos:/dev/hidraw3"])
    machine.has(*machine.plugged)
    assert machine.added == ["webcam:2", "hid-pos:/dev/hidraw3", KEYS.address]
    opening.stop()


def test_what_cannot_be_used_is_said_once_and_opened_when_it_can() -> None:
    locked = replace(POS, problem="No permission for /dev/hidraw3.")
    machine = Machine(locked, CAMERA)
    opening = machine.opening(["auto"])
    machine.has(locked, CAMERA)
    told = ScannerChanged(POS.address, "problem", "No permission for /dev/hidraw3.")
    assert machine.heard.count(told) == 1
    machine.has(POS, CAMERA)
    assert machine.added == [FIRST, POS.address]
    opening.stop()


def test_what_fails_to_open_by_itself_is_told_and_tried_at_the_next_change() -> None:
    tries: list[str] = []

    def opener(address: str) -> Scanner:
        tries.append(address)
        if len(tries) == 1:
            raise ScannerError("Busy.")
        return Quiet(address)

    machine = Machine(CAMERA)
    opening = machine.opening(["auto"], opener)
    machine.has(CAMERA)
    assert ScannerChanged(FIRST, "problem", "Busy.") in machine.heard
    assert machine.added == [FIRST]
    opening.stop()


def test_nothing_is_looked_for_when_a_person_chose_every_scanner() -> None:
    machine = Machine(CAMERA)
    done = threading.Event()
    opening = Opening(
        ["stdin"], lambda _: done.set(), lambda _: None, opener=Quiet, found=machine.found, watch=machine.watch
    )
    opening.start()
    assert done.wait(5)
    opening._thread.join(5)
    assert not opening._thread.is_alive()
    assert not machine.watched.is_set()
    assert machine.looks.empty()


def test_stopping_ends_the_watch() -> None:
    machine = Machine(CAMERA)
    opening = machine.opening(["auto"])
    opening.stop()
    opening._thread.join(5)
    assert not machine.watched.is_set()
