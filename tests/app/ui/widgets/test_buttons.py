"""Buttons."""

from __future__ import annotations

from typing import TYPE_CHECKING, get_args

import pytest
from PySide6.QtCore import Qt

from app.ui import theme
from app.ui.widgets.buttons import Button, Look

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


@pytest.mark.parametrize("look", get_args(Look))
def test_a_button_is_large_enough_and_answers(qtbot: QtBot, look: Look) -> None:
    button = Button("Save", look, "check")
    qtbot.addWidget(button)
    button.show()
    assert button.height() >= 48
    assert button.width() >= 48
    with qtbot.waitSignal(button.clicked):
        qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def test_a_bare_icon_says_what_it_does(qtbot: QtBot) -> None:
    button = Button("", "bare", "close", name="Close")
    qtbot.addWidget(button)
    assert (button.accessibleName(), button.toolTip()) == ("Close", "Close")


def test_a_press_shows_at_once(qtbot: QtBot) -> None:
    button = Button("Type a code", "secondary")
    qtbot.addWidget(button)
    button.show()
    button.setDown(True)
    assert button.grab().toImage().pixelColor(8, 24) == theme.colour("sunken")


def test_the_ring_is_for_keys_only(qtbot: QtBot) -> None:
    button = Button("Save")
    qtbot.addWidget(button)
    assert button.focusPolicy() == Qt.FocusPolicy.TabFocus


def test_a_button_gives_its_fill_to_another(qtbot: QtBot) -> None:
    button = Button("Send now", "primary", "send")
    qtbot.addWidget(button)
    button.show()
    assert button.grab().toImage().pixelColor(8, 24) == theme.colour("accent")
    button.set_look("secondary")
    assert button.look == "secondary"
    assert button.grab().toImage().pixelColor(8, 24) == theme.colour("surface")
