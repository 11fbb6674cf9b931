"""What the keyboard on the screen covers is known to whatever floats over the window."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect
from PySide6.QtWidgets import QWidget

from app.ui.room import cover, covered, room

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


def test_nothing_is_covered_at_first(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(400, 300)
    assert covered(window) == 0
    assert room(window) == QRect(0, 0, 400, 300)


def test_the_room_ends_where_the_keyboard_begins(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(400, 300)
    cover(window, 120)
    assert room(window) == QRect(0, 0, 400, 180)
