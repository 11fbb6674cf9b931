"""What is plugged in is listed, and chosen by switches."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt

from app.ui.pages.settings.scanners import ScannersSection
from hardware import Device

if TYPE_CHECKING:
    from collections.abc import Callable

    from pytestqt.qtbot import QtBot

    from tests.app.ui.fake_kiosk import FakeKiosk

CAMERA = Device("webcam:/dev/v4l/by-id/usb-ACME", "webcam", "ACME Cam", "/dev/video0")
POS = Device("hid-pos:0c2e:0b61", "hid-pos", "Honeywell", "/dev/hidraw0")
PORT = Device("serial:/dev/ttyACM0", "serial", "Gryphon", "/dev/ttyACM0", "No permission for /dev/ttyACM0.")


@pytest.fixture
def section(qtbot: QtBot, open_section: Callable[..., ScannersSection], kiosk: FakeKiosk) -> ScannersSection:
    kiosk.change_settings(lambda now: now.model_copy(update={"scanners": ("auto",)}))
    made = open_section(ScannersSection)
    made._find = lambda: [CAMERA, POS, PORT]
    made.opened()
    qtbot.waitUntil(lambda: len(made.rows) == 3)
    return made


def test_by_hand_begins_with_what_was_used(qtbot: QtBot, section: ScannersSection, kiosk: FakeKiosk) -> None:
    assert all(row.switch.isHidden() for row in section.rows)
    qtbot.mouseClick(section.mode.buttons[1], Qt.MouseButton.LeftButton)
    assert kiosk.settings.scanners == (CAMERA.address, POS.address)
    assert [row.switch.isChecked() for row in section.rows] == [True, True, False]
    qtbot.mouseClick(section.rows[2].switch, Qt.MouseButton.LeftButton)
    assert kiosk.settings.scanners == (CAMERA.address, POS.address, PORT.address)
    qtbot.mouseClick(section.mode.buttons[0], Qt.MouseButton.LeftButton)
    assert kiosk.settings.scanners == ("auto",)


def test_a_chosen_camera_is_turned(qtbot: QtBot, section: ScannersSection, kiosk: FakeKiosk) -> None:
    qtbot.mouseClick(section.mode.buttons[1], Qt.MouseButton.LeftButton)
    turn = section.rows[0].turn
    assert turn is not None
    qtbot.mouseClick(turn.buttons[1], Qt.MouseButton.LeftButton)
    mirror = section.rows[0].mirror
    assert mirror is not None
    qtbot.mouseClick(mirror, Qt.MouseButton.LeftButton)
    assert kiosk.settings.scanners[0] == f"{CAMERA.address}?rotate=90&mirror=1"


def test_nothing_plugged_in_is_told(qtbot: QtBot, section: ScannersSection) -> None:
    section._find = list
    section.opened()
    qtbot.waitUntil(lambda: section.rows == [])
    assert "No camera and no USB scanner" in section.nothing.text()


def test_the_set_up_of_keyboard_scanners_counts_at_once(
    qtbot: QtBot, section: ScannersSection, kiosk: FakeKiosk
) -> None:
    qtbot.mouseClick(section.wedge.layout_.buttons[1], Qt.MouseButton.LeftButton)
    assert kiosk.settings.wedge.layout == "same"
