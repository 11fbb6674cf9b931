"""Exhibits are found by being written."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from app.ui.gallery.exhibit import Room, sized
from app.ui.widgets.text import Text

if TYPE_CHECKING:
    from collections.abc import Sequence

    from pytestqt.qtbot import QtBot


def test_a_function_becomes_an_exhibit_under_its_name() -> None:
    room = Room()

    @room.exhibit
    def empty_places() -> Sequence[QWidget]:
        return []

    assert [each.title for each in room.exhibits] == ["Empty places"]
    assert room.exhibits[0].make is empty_places


def test_what_wraps_gets_the_height_that_it_needs(qtbot: QtBot) -> None:
    words = Text("Hold a badge in front of the camera, or type its code.", lines=0)
    qtbot.addWidget(words)
    sized(words, 120)
    assert words.width() == 120
    assert words.height() == words.heightForWidth(120) > 24


def test_a_height_can_be_given(qtbot: QtBot) -> None:
    made = QWidget()
    qtbot.addWidget(made)
    assert (sized(made, 300, 200).width(), made.height()) == (300, 200)
