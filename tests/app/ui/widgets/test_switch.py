"""A switch is tapped or pressed with space, and says what it is now."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt

from app.ui import theme
from app.ui.widgets.switch import Switch
from tests.app.ui.haste import tap_twice

if TYPE_CHECKING:
    from PySide6.QtGui import QColor
    from pytestqt.qtbot import QtBot


def test_tap_switches_and_tells(qtbot: QtBot) -> None:
    switch = Switch("Sounds", on=True)
    qtbot.addWidget(switch)
    told: list[bool] = []
    switch.clicked.connect(lambda on: told.append(on))
    qtbot.mouseClick(switch, Qt.MouseButton.LeftButton)
    qtbot.keyClick(switch, Qt.Key.Key_Space)
    assert told == [False, True]
    assert switch.accessibleName() == "Sounds"


@pytest.mark.parametrize(("on", "ground"), [(True, "accent"), (False, "sunken")])
def test_on_and_off_differ_in_place_and_colour(qtbot: QtBot, on: bool, ground: str) -> None:
    switch = Switch("Sounds", on)
    qtbot.addWidget(switch)
    switch.resize(switch.sizeHint())
    picture = switch.grab().toImage()

    def at(x: int) -> QColor:
        return picture.pixelColor(x, picture.height() // 2)

    knob, other = (43, 16) if on else (16, 44)
    assert at(other) == theme.colour(ground)
    assert at(knob) != at(other)


def test_a_finger_that_taps_twice_in_haste_switches_once(qtbot: QtBot) -> None:
    switch = Switch("Sounds")
    qtbot.addWidget(switch)
    switch.show()
    tap_twice(switch)
    assert switch.isChecked()
