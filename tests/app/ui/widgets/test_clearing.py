"""What lies in a layout makes place."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget
from shiboken6 import isValid

from app.ui.widgets.clearing import clear
from app.ui.widgets.text import Text

if TYPE_CHECKING:
    from PySide6.QtWidgets import QLayout
    from pytestqt.qtbot import QtBot


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    window = QWidget()
    qtbot.addWidget(window)
    return window


def filled(window: QWidget, kind: type[QLayout]) -> tuple[QLayout, list[Text]]:
    """The window on the screen, with three words in a layout."""
    layout = kind(window)
    words = [Text(words) for words in ("one", "two", "three")]
    for each in words:
        layout.addWidget(each)
    window.show()
    return layout, words


@pytest.mark.parametrize("kind", [QVBoxLayout, QHBoxLayout, QGridLayout])
def test_what_is_taken_out_is_gone_from_sight_at_once(window: QWidget, kind: type[QLayout]) -> None:
    layout, words = filled(window, kind)
    clear(layout)
    assert layout.count() == 0
    assert not any(each.isVisible() for each in words)


def test_it_is_forgotten_when_qt_comes_to_it(window: QWidget) -> None:
    layout, words = filled(window, QVBoxLayout)
    clear(layout)
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert not any(isValid(each) for each in words)


def test_what_stands_first_may_stay(window: QWidget) -> None:
    layout, words = filled(window, QVBoxLayout)
    clear(layout, 1)
    assert layout.count() == 1
    assert [each.isVisible() for each in words] == [True, False, False]


def test_room_and_rows_between_go_too(window: QWidget) -> None:
    layout, _ = filled(window, QVBoxLayout)
    assert isinstance(layout, QVBoxLayout)
    layout.addLayout(QHBoxLayout())
    layout.addStretch(1)
    clear(layout)
    assert layout.count() == 0
