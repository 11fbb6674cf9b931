"""Badges that the camera could not read: kept by a tap or the space bar, and typed later without their visitor."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import pytest
from PySide6.QtCore import Qt

from app.news import ScannerChanged
from app.store import leads, pictures
from app.ui.pages.unread import UnreadPage
from hardware import vision

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from app.ui.window import Window
    from tests.app.ui.fake_kiosk import FakeKiosk

UNREAD = 3


def opened(window: Window) -> UnreadPage:
    """The page, which is on the screen."""
    page = window.desk.page
    assert isinstance(page, UnreadPage)
    return page


@pytest.fixture
def filming(window: Window, kiosk: FakeKiosk) -> Window:
    """The window while a camera works."""
    kiosk.camera = vision.jpeg(np.full((72, 128, 3), 90, np.uint8))
    kiosk.tell(ScannerChanged("webcam:0", "ready"))
    return window


def test_without_a_camera_there_is_nothing_to_keep(window: Window, kiosk: FakeKiosk, qtbot: QtBot) -> None:
    assert window.desk.scan_page.camera.keep_button.isHidden()
    qtbot.keyClick(window, Qt.Key.Key_Space)
    assert window.desk.scan_page.camera.hint == "No picture to keep"
    assert window.desk.scan_page.camera.unread_button.isHidden()


def test_the_button_keeps_a_picture_and_the_next_badge_may_come(filming: Window, kiosk: FakeKiosk) -> None:
    filming.desk.scan_page.camera.keep_button.click()
    assert len(pictures.waiting(kiosk.store.folder)) == 1
    assert filming.desk.scan_page.camera.hint == "Picture kept. Next badge, please"
    assert filming.desk.scan_page.camera.unread_button.isVisible()
    assert filming.desk.scan_page.camera.unread_button.text() == "1 to resolve"


def test_the_space_bar_keeps_one_too_but_not_while_a_note_is_typed(
    filming: Window, kiosk: FakeKiosk, qtbot: QtBot
) -> None:
    qtbot.keyClick(filming, Qt.Key.Key_Space)
    assert len(pictures.waiting(kiosk.store.folder)) == 1
    kiosk.scan("A1")
    note = filming.desk.scan_page.card.body.note
    note.setFocus()
    qtbot.keyClick(note, Qt.Key.Key_Space)
    assert len(pictures.waiting(kiosk.store.folder)) == 1
    assert note.toPlainText() == " "


def test_the_code_is_typed_under_the_picture_and_the_next_is_shown(filming: Window, kiosk: FakeKiosk) -> None:
    for _ in range(2):
        kiosk.keep_picture()
    first, second = pictures.waiting(kiosk.store.folder)
    filming.desk.scan_page.camera.unread_button.click()
    page = opened(filming)
    assert filming.desk.page_name == "unread"
    assert "1 of 2" in page.taken.text()
    page.entry.entered.emit("TYPED1")
    lead = leads.find(kiosk.store)[0]
    assert (lead.code, lead.first) == ("TYPED1", first.at)
    assert "1 of 1" in page.taken.text()
    assert [picture.name for picture in pictures.waiting(kiosk.store.folder)] == [second.name]
    page.entry.entered.emit("TYPED2")
    assert filming.desk.page_name == "scan", "all are resolved: on with scanning"


def test_one_can_be_left_for_later(filming: Window, kiosk: FakeKiosk) -> None:
    for _ in range(2):
        kiosk.keep_picture()
    filming.desk.go("unread")
    page = opened(filming)
    page.next.click()
    assert "2 of 2" in page.taken.text()
    page.next.click()
    assert "1 of 2" in page.taken.text()
    kiosk.keep_picture()
    assert "1 of 3" in page.taken.text(), "the shown one stays when another comes"


def test_deleting_takes_two_taps(filming: Window, kiosk: FakeKiosk) -> None:
    kiosk.keep_picture()
    filming.desk.go("unread")
    page = opened(filming)
    page.delete.click()
    assert len(pictures.waiting(kiosk.store.folder)) == 1
    assert page.delete.text() == "Tap again: delete for good"
    page.delete.click()
    assert pictures.waiting(kiosk.store.folder) == []
    assert page.delete.text() == "Delete picture"


def test_the_second_tap_counts_only_for_the_picture_of_the_first(filming: Window, kiosk: FakeKiosk) -> None:
    for _ in range(2):
        kiosk.keep_picture()
    filming.desk.go("unread")
    page = opened(filming)
    page.delete.click()
    page.next.click()
    page.delete.click()
    assert len(pictures.waiting(kiosk.store.folder)) == 2


def test_it_says_whether_a_closer_look_is_still_taken(filming: Window, kiosk: FakeKiosk) -> None:
    kiosk.keep_picture()
    filming.desk.go("unread")
    assert "closer look" in opened(filming).hint.text()
    pictures.mark_looked(*pictures.waiting(kiosk.store.folder))
    opened(filming).load()
    assert "Type the code" in opened(filming).hint.text()


def test_pictures_of_an_earlier_day_wait_still(window: Window, kiosk: FakeKiosk) -> None:
    kiosk.camera = b"no picture at all"
    kiosk.keep_picture()
    window.desk.go("unread")
    opened(window).load()
    assert "1 of 1" in opened(window).taken.text()


def test_where_nothing_waits_the_page_says_so(window: Window) -> None:
    window.desk.go("unread")
    assert opened(window).empty.isVisible()
