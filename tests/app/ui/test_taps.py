"""The budget of taps at the booth: what is done for each visitor is one tap away."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, Qt

from app.settings import Question
from app.ui.widgets.chips import Chip
from app.ui.widgets.staff import StaffCircle

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget
    from pytestqt.qtbot import QtBot

    from app.lead import Lead
    from app.ui.window import Window
    from tests.app.ui.fake_kiosk import FakeKiosk


class Finger:
    """Taps what is really to be seen, and counts."""

    def __init__(self, qtbot: QtBot) -> None:
        self._qtbot = qtbot
        self.taps = 0

    def tap(self, widget: QWidget, place: QPoint | None = None) -> None:
        at = place or widget.rect().center()
        assert widget.isVisible()
        assert widget.window().childAt(widget.mapTo(widget.window(), at)) is widget
        self._qtbot.mouseClick(widget, Qt.MouseButton.LeftButton, pos=at)
        self.taps += 1


@pytest.fixture
def finger(qtbot: QtBot) -> Finger:
    return Finger(qtbot)


@pytest.fixture(params=[(1024, 600), (1280, 800), (1920, 1080)], ids=lambda size: f"{size[0]}x{size[1]}")
def booth(open_window: Callable[..., Window], kiosk: FakeKiosk, request: pytest.FixtureRequest) -> Window:
    """Jane Doe was scanned; there is a question."""
    question = Question(text="When do they want to start?", options=("Now", "3 months", "Later"))
    kiosk.settings = kiosk.settings.model_copy(update={"questions": (question,)})
    window = open_window(*request.param)
    kiosk.scan("jane-8F2Q")
    kiosk.upload(1, name="Jane Doe", company="ACME Corp")
    return window


def lead(kiosk: FakeKiosk) -> Lead:
    found = kiosk.lead(1)
    assert found
    return found


def test_the_card_and_the_next_card_need_no_tap(booth: Window, kiosk: FakeKiosk) -> None:
    card = booth.desk.scan_page.card
    assert card.body.name.text() == "Jane Doe"
    assert card.isVisible()
    kiosk.scan("bo-9G3R")
    assert card.body.name.text() == "Badge bo-9G3R"


def test_rate_tag_answer_and_undo_are_one_tap_each(booth: Window, kiosk: FakeKiosk, finger: Finger) -> None:
    body = booth.desk.scan_page.card.body
    finger.tap(body.stars, QPoint(18, body.stars.height() // 2))
    assert (lead(kiosk).remarks.rating, finger.taps) == (1, 1)
    finger.tap(next(chip for chip in body.tags.findChildren(Chip) if chip.text() == "Hot"))
    assert (lead(kiosk).remarks.tags, finger.taps) == (("Hot",), 2)
    box = body.questions.current
    assert box
    assert box.segments
    finger.tap(box.segments.buttons[1])
    assert (lead(kiosk).answers, finger.taps) == ({"When do they want to start?": "3 months"}, 3)
    finger.tap(body.footer.undo)
    assert (lead(kiosk).answers, finger.taps) == ({"When do they want to start?": ""}, 4)


def test_staff_and_outbox_are_one_tap(booth: Window, kiosk: FakeKiosk, finger: Finger) -> None:
    finger.tap(next(circle for circle in booth.desk.header.findChildren(StaffCircle) if circle.name == "Jo"))
    assert (kiosk.settings.staff_now, finger.taps) == ("Jo", 1)
    finger.tap(booth.desk.header.pill)
    assert (booth.desk.page_name, finger.taps) == ("outbox", 2)


def test_a_lead_is_found_with_two_taps(qtbot: QtBot, booth: Window, kiosk: FakeKiosk, finger: Finger) -> None:
    for number in range(30):
        kiosk.scan(f"badge-{number}")
    finger.tap(booth.desk.rail.buttons["leads"])
    page = booth.desk.leads_page
    finger.tap(page.search)
    qtbot.keyClicks(page.search, "jane\r")
    qtbot.waitUntil(lambda: page.detail.body.lead is not None)
    assert page.detail.body.lead
    assert (page.detail.body.lead.id, finger.taps) == (1, 2)


def test_whether_it_is_safe_to_pack_up_is_one_tap_of_two(booth: Window, finger: Finger) -> None:
    finger.tap(booth.desk.header.pill)
    assert booth.desk.outbox_page.isVisible()
    assert finger.taps <= 2
