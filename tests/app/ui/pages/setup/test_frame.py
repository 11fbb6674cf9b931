"""The frame of Setup's steps: a card in the middle, a way back, and no scroll bar where there is room."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QWidget

from app.ui.pages.setup.frame import Frame
from app.ui.sizes import sizes_for

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


@pytest.mark.parametrize(("width", "height"), [(1024, 600), (1280, 800), (1920, 1080)])
def test_the_card_stands_in_the_middle(qtbot: QtBot, width: int, height: int) -> None:
    frame = Frame((QWidget(), QWidget()), dots=4)
    qtbot.addWidget(frame)
    frame.arrange(sizes_for(width, height))
    frame.resize(width, height)
    frame.show()
    card = frame.card
    left = card.mapTo(frame, card.rect().topLeft()).x()
    assert abs(left - (width - left - card.width())) <= 1
    assert not frame.verticalScrollBar().isVisible()


def test_the_dots_stay_where_they_are_whether_there_is_a_way_back_or_not(qtbot: QtBot) -> None:
    steps = (QWidget(), QWidget())
    frame = Frame(steps, dots=4)
    qtbot.addWidget(frame)
    frame.show()
    frame.show_step(steps[0], 0, back=False, close=False)
    before = frame.dots.geometry()
    frame.show_step(steps[1], 1, back=True, close=False)
    assert frame.dots.geometry() == before
    assert frame.current is steps[1]
    assert frame.back_button.isVisible()


def test_one_step_with_a_way_out_is_no_step_of_four(qtbot: QtBot) -> None:
    frame = Frame((QWidget(),), dots=4)
    qtbot.addWidget(frame)
    frame.show()
    frame.show_step(frame.current, 1, back=False, close=True)
    assert frame.close_button.isVisible()
    assert not frame.dots.isVisible()
    frame.show_step(frame.current, 0, back=False, close=False)
    assert frame.dots.isVisible()


def test_a_step_is_as_high_as_it_needs_to_be_itself(qtbot: QtBot) -> None:
    low, high = QWidget(), QWidget()
    high.setMinimumHeight(2000)
    frame = Frame((low, high), dots=2)
    qtbot.addWidget(frame)
    frame.resize(1024, 544)
    frame.show()
    frame.show_step(low, 0, back=False, close=False)
    qtbot.waitUntil(lambda: not frame.verticalScrollBar().isVisible())
    frame.show_step(high, 1, back=False, close=False)
    qtbot.waitUntil(frame.verticalScrollBar().isVisible)
