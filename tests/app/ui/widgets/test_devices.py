"""Scanners as dots."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from app.news import ScannerChanged
from app.ui.widgets.devices import Devices, scanner_words

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


@pytest.mark.parametrize(
    ("address", "words"),
    [
        ("webcam:0", "Camera"),
        ("replay:badges/", "Camera"),
        ("serial:/dev/ttyACM0", "USB scanner"),
        ("hid-keyboard:x", "USB scanner"),
        ("keyboard-wedge", "USB scanner"),
        ("stdin", "Scanner"),
    ],
)
def test_a_scanner_is_called_what_a_person_calls_it(address: str, words: str) -> None:
    assert scanner_words(address) == words


def test_each_kind_of_scanner_has_one_dot_that_says_how_it_is(qtbot: QtBot) -> None:
    devices = Devices()
    qtbot.addWidget(devices)
    devices.show_change(ScannerChanged("webcam:0", "ready"))
    devices.show_change(ScannerChanged("webcam:0", "problem", "Camera unplugged: plug it in again."))
    devices.show_change(ScannerChanged("serial:/dev/ttyACM0", "ready"))
    dots = [devices._dots[address] for address in ("webcam:0", "serial:/dev/ttyACM0")]
    assert [dot.accessibleName() for dot in dots] == ["Camera does not work", "USB scanner works"]
    assert dots[0].toolTip() == "Camera unplugged: plug it in again."


def test_several_of_a_kind_show_the_one_that_needs_somebody(qtbot: QtBot) -> None:
    devices = Devices()
    qtbot.addWidget(devices)
    devices.show_change(ScannerChanged("hid-pos:1", "ready"))
    devices.show_change(ScannerChanged("hid-keyboard:2", "problem", "Scanner unplugged: plug it in again."))
    devices.show_change(ScannerChanged("hid-pos:1", "ready"))
    [dot] = set(devices._dots.values())
    assert dot.accessibleName() == "USB scanner does not work"
    assert dot.toolTip() == "Scanner unplugged: plug it in again."
    devices.show_change(ScannerChanged("hid-keyboard:2", "ready"))
    assert dot.accessibleName() == "USB scanner works"


def test_an_unplugged_scanner_is_said_once_in_words_and_so_is_its_return(qtbot: QtBot) -> None:
    devices = Devices()
    qtbot.addWidget(devices)
    told: list[str] = []
    devices.told.connect(told.append)
    unplugged = ScannerChanged("hid-pos:1", "problem", "Scanner unplugged: plug it in again.")
    for changed in (ScannerChanged("hid-pos:1", "ready"), unplugged, unplugged, ScannerChanged("hid-pos:1", "ready")):
        devices.show_change(changed)
    assert told == ["Scanner unplugged: plug it in again.", "USB scanner works"]


def test_a_camera_tells_of_itself_in_its_picture(qtbot: QtBot) -> None:
    devices = Devices()
    qtbot.addWidget(devices)
    told: list[str] = []
    devices.told.connect(told.append)
    devices.show_change(ScannerChanged("webcam:0", "problem", "Camera unplugged: plug it in again."))
    assert told == []


def test_a_scanner_that_never_was_there_has_no_dot(qtbot: QtBot) -> None:
    devices = Devices()
    qtbot.addWidget(devices)
    devices.show_change(ScannerChanged("webcam:", "ended", "No camera is plugged in."))
    assert devices._dots == {}
    devices.show_change(ScannerChanged("serial:x", "ready"))
    devices.show_change(ScannerChanged("serial:x", "ended"))
    assert devices._dots["serial:x"].accessibleName() == "USB scanner has ended"
