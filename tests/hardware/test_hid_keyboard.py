"""Exclusive keyboard scanners with devices of the test's own: a pipe that tells of events, and a list of them.

What the kernel does is shown in test_recorded.py and in tests/hil.
"""

from __future__ import annotations

import errno
import os
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

import pytest

from hardware import KEYS_LOST, Device, ScannerError, hid_keyboard, open_scanner
from hardware.hid_keyboard import BUSY, Finder, Grabbed
from hardware.input_nodes import InputNode
from hardware.lines import Refusal
from hardware.naming import UsbName
from hardware.replug import NotThere, Read

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

evdev = pytest.importorskip("evdev", reason="evdev is not installed (it has to be compiled)")

A, ENTER = 30, 28
USB = UsbName(0x0C2E, 0x0B61, "SN1")


@dataclass
class Event:
    code: int
    type: int = 1
    value: int = 1
    at: float = 0.0

    def timestamp(self) -> float:
        return self.at


@dataclass
class Keyboard:
    """An event device; `grab_error` is what grabbing it raises."""

    path: str = ""
    grab_error: OSError | None = None
    grabbed: bool = False
    closed: bool = False
    events: list[Event] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.ours, self.theirs = os.pipe()

    def fileno(self) -> int:
        return self.ours

    def types(self, *codes: int, at: float = 0.0, kind: int = 1) -> None:
        self.events += [Event(code, kind, at=at) for code in codes]
        os.write(self.theirs, b"!")

    def grab(self) -> None:
        if self.grab_error:
            raise self.grab_error
        self.grabbed = True

    def read(self) -> Iterator[Event]:
        os.read(self.ours, 100)
        if not self.events:
            raise BlockingIOError
        events, self.events = self.events, []
        yield from events

    def close(self) -> None:
        if not self.closed:
            self.closed = True
            os.close(self.ours)
            os.close(self.theirs)


@pytest.fixture
def keyboard() -> Iterator[Keyboard]:
    keyboard = Keyboard()
    yield keyboard
    keyboard.close()


def node(path: Path | str, usb: UsbName = USB, name: str = "ACME Barcode Scanner", *, types: bool = True) -> InputNode:
    return InputNode(str(path), name, usb, types)


def test_what_is_typed_becomes_a_code(keyboard: Keyboard) -> None:
    link = Grabbed(keyboard)
    keyboard.types(A, A, ENTER)
    assert link.read() == [Read(b"aa", "keys")]


def test_silence_ends_a_code_without_an_end(keyboard: Keyboard) -> None:
    now = [10.0]
    link = Grabbed(keyboard, clock=lambda: now[0])
    keyboard.types(A)
    assert link.read() == []
    now[0] = 10.12
    assert link.read() == [Read(b"a", "keys")]


def test_keys_that_wait_in_the_queue_are_no_silence_however_late_we_are(keyboard: Keyboard) -> None:
    now = [10.0]
    link = Grabbed(keyboard, clock=lambda: now[0])
    keyboard.types(A, at=5.00)
    assert link.read() == []
    now[0] = 20.0
    keyboard.types(A, ENTER, at=5.01)
    assert link.read() == [Read(b"aa", "keys")]


def test_a_wakeup_without_events_is_nothing(keyboard: Keyboard) -> None:
    link = Grabbed(keyboard)
    keyboard.types()
    assert link.read() == []


def test_lost_keys_refuse_the_code(keyboard: Keyboard) -> None:
    link = Grabbed(keyboard)
    keyboard.types(A)
    keyboard.types(3, 0, kind=0)
    keyboard.types(A, ENTER)
    assert link.read() == [Refusal(KEYS_LOST)]


def test_the_scanner_is_found_by_its_usb_name_and_grabbed() -> None:
    opened: list[Keyboard] = []

    def opener(path: str) -> Keyboard:
        opened.append(Keyboard(path))
        return opened[-1]

    nodes = [
        node("/dev/input/event1", types=False),
        node("/dev/input/event2", UsbName(1, 2)),
        node("/dev/input/event3"),
    ]
    link = Finder("0c2e:0b61", nodes=lambda: nodes, opener=opener)()
    assert [(keyboard.path, keyboard.grabbed) for keyboard in opened] == [("/dev/input/event3", True)]
    link.close()
    assert opened[0].closed


def test_a_scanner_opened_by_its_path_is_found_again_under_another_number(tmp_path: Path) -> None:
    path, other = tmp_path / "event5", tmp_path / "event6"
    path.touch()
    nodes = [node(path)]
    paths: list[str] = []

    def opener(found: str) -> Keyboard:
        paths.append(found)
        return Keyboard()

    finder = Finder(str(path), nodes=lambda: nodes, opener=opener)
    finder().close()
    path.unlink()
    nodes[:] = []
    with pytest.raises(NotThere):
        finder()
    path.touch()  # its number went to somebody else
    other.touch()
    nodes[:] = [node(path, UsbName(1, 2), "Logitech Keyboard"), node(other)]
    finder().close()
    assert paths == [str(path), str(other)]


def test_a_link_to_the_device_serves_as_its_address(tmp_path: Path) -> None:
    (tmp_path / "event5").touch()
    link = tmp_path / "by-id"
    link.symlink_to(tmp_path / "event5")
    paths: list[str] = []

    def opener(found: str) -> Keyboard:
        paths.append(found)
        return Keyboard()

    Finder(str(link), nodes=lambda: [node(tmp_path / "event5")], opener=opener)().close()
    assert paths == [str(tmp_path / "event5")]


@pytest.mark.parametrize(
    ("number", "words"),
    [
        (errno.EACCES, "udev rules"),
        (errno.EBUSY, "used by another program"),
        (errno.ENODEV, "plug it in"),
        (errno.ENOTTY, "is not a keyboard"),
        (errno.EIO, "cannot be opened"),
    ],
)
def test_what_keeps_it_from_being_opened_is_one_sentence(number: int, words: str) -> None:
    def opener(path: str) -> Keyboard:
        raise OSError(number, os.strerror(number), path)

    with pytest.raises(ScannerError, match=words):
        Finder("0c2e:0b61", nodes=lambda: [node("/dev/input/event3")], opener=opener)()


def test_a_scanner_that_another_program_grabbed_is_said_to_be_and_given_back() -> None:
    keyboard = Keyboard(grab_error=OSError(errno.EBUSY, "busy"))
    with pytest.raises(ScannerError, match=BUSY):
        Finder("0c2e:0b61", nodes=lambda: [node("/dev/input/event3")], opener=lambda _: keyboard)()
    assert keyboard.closed


@pytest.mark.parametrize("rest", ["", "5", "event5", "0c2e", "nonsense"])
def test_an_address_that_names_nothing_is_refused_in_words(rest: str) -> None:
    with pytest.raises(ScannerError, match="Say which scanner"):
        open_scanner(f"hid-keyboard:{rest}")


def test_a_scanner_that_is_not_there_says_so_and_can_be_closed() -> None:
    scanner = open_scanner("hid-keyboard:ffff:ffff")
    assert (scanner.address, scanner.preview) == ("hid-keyboard:ffff:ffff", None)
    for condition in scanner:
        assert "plug it in" in str(condition)
        scanner.close()


def test_scanners_are_listed_with_lasting_addresses_and_what_keeps_them_from_use(tmp_path: Path) -> None:
    for number in range(4):
        (tmp_path / f"event{number}").touch()
    (tmp_path / "by-path").mkdir()
    (tmp_path / "by-path" / "usb-port-2").symlink_to(tmp_path / "event2")
    twin = UsbName(0x05E0, 0x1200)
    nodes = [
        node(tmp_path / "event0"),
        node(tmp_path / "event1", UsbName(1, 1), "AT Keyboard"),
        node(tmp_path / "event2", twin),
        node(tmp_path / "event3", twin),
        node(tmp_path / "event4", UsbName(0, 0), "Power keys of a Scanner", types=False),
        node(tmp_path / "gone", UsbName(0x05F9, 1)),
    ]
    found = hid_keyboard.devices(nodes=lambda: nodes, folder=str(tmp_path))
    assert found[:3] == [
        Device("hid-keyboard:0c2e:0b61:SN1", "hid-keyboard", "ACME Barcode Scanner", str(tmp_path / "event0")),
        Device(
            f"hid-keyboard:{tmp_path}/by-path/usb-port-2",
            "hid-keyboard",
            "ACME Barcode Scanner",
            str(tmp_path / "event2"),
        ),
        Device(f"hid-keyboard:{tmp_path}/event3", "hid-keyboard", "ACME Barcode Scanner", str(tmp_path / "event3")),
    ]
    assert "No permission" in str(found[3].problem)
    every = hid_keyboard.devices(every=True, nodes=lambda: nodes, folder=str(tmp_path))
    assert [(device.kind, device.name) for device in every if device.kind == "keyboard"] == [
        ("keyboard", "AT Keyboard")
    ]
