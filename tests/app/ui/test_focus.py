"""A ring shows where the keys are, and never where a finger was."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.ui import focus, theme
from app.ui.widgets.buttons import Button

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


@pytest.fixture
def pair(qtbot: QtBot) -> tuple[QWidget, Button]:
    """A window and a button in it."""
    window = QWidget()
    qtbot.addWidget(window)
    button = Button("Send")
    QVBoxLayout(window).addWidget(button)
    with qtbot.waitExposed(window):
        window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    return window, button


def has_ring(button: Button) -> bool:
    accent = theme.colour("accent")
    picture = button.grab().toImage()
    return picture.pixelColor(picture.width() // 2, 1) == accent


def test_tab_shows_the_ring(pair: tuple[QWidget, Button]) -> None:
    window, button = pair
    window.setFocus()
    QTest.keyClick(window, Qt.Key.Key_Tab)
    assert button.hasFocus()
    assert has_ring(button)


@pytest.mark.parametrize("why", [Qt.FocusReason.OtherFocusReason, Qt.FocusReason.PopupFocusReason])
def test_what_was_focused_for_somebody_shows_none(pair: tuple[QWidget, Button], why: Qt.FocusReason) -> None:
    window, button = pair
    window.setFocus(Qt.FocusReason.OtherFocusReason)
    button.setFocus(why)
    assert button.hasFocus()
    assert not has_ring(button)


def test_what_opens_for_keys_goes_on_showing_it(pair: tuple[QWidget, Button]) -> None:
    window, button = pair
    window.setFocus(Qt.FocusReason.OtherFocusReason)
    button.setFocus(Qt.FocusReason.ShortcutFocusReason)
    assert focus.reason(window) is Qt.FocusReason.ShortcutFocusReason
    window.setFocus(Qt.FocusReason.OtherFocusReason)
    assert focus.reason(window) is Qt.FocusReason.PopupFocusReason


def placed(window: QWidget, *places: tuple[int, int, int, int]) -> list[Button]:
    found = []
    for number, (x, y, width, height) in enumerate(places):
        button = Button(str(number), parent=window)
        button.setGeometry(x, y, width, height)
        button.show()
        found.append(button)
    return found


def test_controls_follow_as_they_are_read_whenever_they_were_made(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    last, first, second, middle = placed(window, (0, 200, 90, 48), (0, 2, 90, 48), (100, 0, 48, 48), (0, 60, 90, 48))
    assert focus.controls(window) == [first, second, middle, last]


def test_what_cannot_be_used_is_left_out(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    usable, hidden, off = placed(window, (0, 0, 90, 48), (0, 60, 90, 48), (0, 120, 90, 48))
    hidden.hide()
    off.setEnabled(False)
    assert focus.controls(window) == [usable]


def test_it_goes_round_both_ways_and_begins_where_it_is_told(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    part = QWidget(window)
    part.setGeometry(0, 60, 100, 100)
    window.show()
    part.show()
    [above] = placed(window, (0, 0, 90, 48))
    one, two = placed(part, (0, 0, 90, 48), (0, 50, 90, 48))
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    window.setFocus()
    reached = []
    for forward in (True, True, True, False):
        assert focus.step(window, forward=forward, start=part)
        reached.append(window.focusWidget())
    assert reached == [one, two, above, two]


def test_there_may_be_nothing_to_go_to(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    assert not focus.step(window, forward=True, start=window)
