"""Colours are chosen by a tap, one at a time, and have names."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from app.ui.widgets.swatches import Swatches

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


def test_a_tap_chooses_a_colour(qtbot: QtBot) -> None:
    swatches = Swatches([("Blue", "#1B5BD6"), ("Green", "#0B7A43")], "Accent")
    qtbot.addWidget(swatches)
    told: list[int] = []
    swatches.chosen.connect(told.append)
    swatches.choose(0)
    assert told == []
    qtbot.mouseClick(swatches.buttons[1], Qt.MouseButton.LeftButton)
    assert told == [1]
    assert [button.isChecked() for button in swatches.buttons] == [False, True]
    assert [button.accessibleName() for button in swatches.buttons] == ["Blue", "Green"]


def test_the_colour_is_the_one_that_is_named(qtbot: QtBot) -> None:
    swatches = Swatches([("Green", "#0B7A43")])
    qtbot.addWidget(swatches)
    button = swatches.buttons[0]
    button.resize(48, 48)
    assert button.grab().toImage().pixelColor(12, 24).name().upper() == "#0B7A43"
