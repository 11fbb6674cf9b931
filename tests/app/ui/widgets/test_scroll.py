"""What is longer than its place is scrolled."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QScroller, QWidget

from app.ui.widgets.scroll import Scroll

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


def test_it_shows_a_long_page_in_its_own_width(qtbot: QtBot) -> None:
    page = QWidget()
    page.setMinimumHeight(900)
    scroll = Scroll(page)
    qtbot.addWidget(scroll)
    scroll.resize(300, 200)
    scroll.show()
    assert page.width() <= 300
    assert scroll.verticalScrollBar().maximum() >= 700
    assert scroll.horizontalScrollBarPolicy() is Qt.ScrollBarPolicy.ScrollBarAlwaysOff


def test_a_finger_scrolls_it_and_the_keyboard_passes_it_by(qtbot: QtBot) -> None:
    scroll = Scroll()
    qtbot.addWidget(scroll)
    assert QScroller.hasScroller(scroll.viewport())
    assert scroll.focusPolicy() is Qt.FocusPolicy.NoFocus


def test_what_takes_the_place_of_what_was_shown_stands_on_the_same_ground(qtbot: QtBot) -> None:
    scroll = Scroll(QWidget())
    qtbot.addWidget(scroll)
    other = QWidget()
    scroll.setWidget(other)
    assert scroll.widget() is other
    assert not other.autoFillBackground()
