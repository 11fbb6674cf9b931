"""A scan's result over another page."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QWidget

from app.lead import Lead, Remarks
from app.ui.results import Result
from app.ui.widgets.slidein import SlideIn

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

AT = datetime(2026, 9, 8, 12, 2, 11, tzinfo=UTC)
JANE = Lead(1, "u", "c", "Jane Doe", None, None, (), Remarks(rating=4), {}, None, 1, AT, AT, 1, {})
NEW = Result("ok", "check", "New lead", "", AT)
LONG = Result("bad", "stop", "Not saved · set-up code", "This code sets up a pretix device. " * 3, AT)


@pytest.fixture
def ground(qtbot: QtBot) -> QWidget:
    """A window."""
    made = QWidget()
    qtbot.addWidget(made)
    made.resize(1024, 600)
    made.show()
    return made


def test_it_is_there_at_once_even_while_it_slides(ground: QWidget) -> None:
    slide = SlideIn(ground)
    slide.show_result(NEW, JANE, motion=True)
    assert slide.isVisible()
    assert slide.x() < ground.width() - 100
    assert (slide.name.text(), slide.stars.rating()) == ("Jane Doe", 4)
    slide._slide.setCurrentTime(slide._slide.duration())
    assert slide.geometry().right() <= ground.width() + 16


def test_without_motion_it_stands_in_its_place(ground: QWidget) -> None:
    slide = SlideIn(ground)
    slide.top = 56
    slide.show_result(NEW, JANE, motion=False)
    body = slide.geometry().adjusted(16, 16, -16, -16)
    assert ground.rect().contains(body)
    assert body.top() >= 56
    ground.resize(800, 600)
    assert ground.rect().contains(slide.geometry().adjusted(16, 16, -16, -16))


def test_a_refusal_has_no_name_and_all_of_its_words(ground: QWidget) -> None:
    slide = SlideIn(ground)
    slide.show_result(NEW, JANE, motion=False)
    slide.show_result(LONG, None, motion=False)
    assert not slide.name.isVisible()
    assert not slide.strip._line.is_elided()
    assert slide.strip._line.height() >= slide.strip._line.heightForWidth(slide.strip._line.width())


def test_a_tap_leads_to_the_card_and_it_goes_by_itself(qtbot: QtBot, ground: QWidget) -> None:
    slide = SlideIn(ground)
    slide.show_result(NEW, JANE, motion=False)
    assert slide.timer.interval() == 8000
    with qtbot.waitSignal(slide.opened):
        qtbot.mouseClick(slide, Qt.MouseButton.LeftButton, pos=QPoint(60, 60))
    assert not slide.isVisible()
    slide.show_result(NEW, JANE, motion=False)
    slide.timer.timeout.emit()
    assert not slide.isVisible()


def test_it_takes_no_focus(qtbot: QtBot, ground: QWidget) -> None:
    slide = SlideIn(ground)
    slide.show_result(NEW, JANE, motion=False)
    for widget in (slide, *slide.findChildren(QWidget)):
        if widget not in (slide.strip.send_again, slide.strip.show_details):
            assert widget.focusPolicy() is Qt.FocusPolicy.NoFocus, widget
