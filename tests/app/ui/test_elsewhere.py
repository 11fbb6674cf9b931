"""A scan is seen whatever is on the screen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QLineEdit, QWidget

from app.lead import Edit
from app.ui.widgets.sheet import Sheet

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from app.ui.window import Window
    from tests.app.ui.fake_kiosk import FakeKiosk


def test_on_the_scan_page_the_card_is_enough(window: Window, kiosk: FakeKiosk) -> None:
    kiosk.scan("first-8F2Q")
    assert not window.elsewhere.slide.isVisible()


def test_on_another_page_it_slides_in_at_once_and_follows_the_lead(window: Window, kiosk: FakeKiosk) -> None:
    window.desk.go("leads")
    kiosk.scan("first-8F2Q")
    slide = window.elsewhere.slide
    assert slide.isVisible()  # in the same moment: nothing is waited for
    assert slide.strip.result
    assert slide.strip.result.title == "New lead"
    assert slide.name.text() == "Badge …8F2Q"
    kiosk.upload(1, name="Jane Doe")
    kiosk.edit(1, Edit(rating=3))
    assert (slide.name.text(), slide.stars.rating()) == ("Jane Doe", 3)


def test_a_tap_opens_the_card(qtbot: QtBot, window: Window, kiosk: FakeKiosk) -> None:
    window.desk.go("leads")
    kiosk.scan("first-8F2Q")
    qtbot.mouseClick(window.elsewhere.slide, Qt.MouseButton.LeftButton, pos=QPoint(60, 60))
    assert window.desk.page_name == "scan"
    assert not window.elsewhere.slide.isVisible()


def test_it_goes_when_the_card_comes_on_the_screen(window: Window, kiosk: FakeKiosk) -> None:
    window.desk.go("leads")
    kiosk.scan("first-8F2Q")
    window.desk.go("scan")
    assert not window.elsewhere.slide.isVisible()


def test_it_is_above_a_sheet_and_whoever_types_there_is_not_disturbed(
    qtbot: QtBot, window: Window, kiosk: FakeKiosk
) -> None:
    field = QLineEdit()
    content = QWidget()
    field.setParent(content)
    sheet = Sheet(window.desk, "Who scans?", content)
    sheet.open()
    field.setFocus()
    qtbot.waitUntil(field.hasFocus)
    kiosk.scan("first-8F2Q")
    slide = window.elsewhere.slide
    assert slide.isVisible()
    middle = slide.geometry().topLeft() + QPoint(40, 40)
    above = window.childAt(middle)
    assert above is not None
    assert slide is above or slide.isAncestorOf(above)
    assert field.hasFocus()
    assert sheet.isVisible()


def test_refusals_and_actions_are_seen_there_too(window: Window, kiosk: FakeKiosk) -> None:
    window.desk.go("leads")
    slide = window.elsewhere.slide
    kiosk.scan('{"handshake_version": 1, "url": "https://example.org", "token": "x"}')
    assert slide.strip.result
    assert slide.strip.result.title == "Not saved · set-up code"
    kiosk.scan("first-8F2Q")
    kiosk.scan("LKACT:rating:4")
    assert slide.strip.result.title == "4 stars for Badge …8F2Q"
    assert slide.stars.rating() == 4


def test_it_says_what_became_of_the_scan(window: Window, kiosk: FakeKiosk) -> None:
    window.desk.go("leads")
    slide = window.elsewhere.slide
    kiosk.scan("first-8F2Q")
    awaited = slide.strip.line
    kiosk.upload(1, name="Jane Doe")
    assert slide.strip.line != awaited
    kiosk.scan("second-9G3R")
    kiosk.decline(2, "Unknown attendee.")
    assert slide.strip.result
    assert slide.strip.result.title == "Needs attention"
    assert not slide.strip.send_again.isVisible()  # a tap anywhere leads to the card, which has it


def test_a_look_made_anew_still_shows_it(window: Window, kiosk: FakeKiosk) -> None:
    kiosk.scan("first-8F2Q")
    window.rebuild()
    assert window.desk.scan_page.card.body.lead
    window.desk.go("leads")
    kiosk.scan("second-9G3R")
    assert window.elsewhere.slide.isVisible()
