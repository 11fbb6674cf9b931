"""The keyboard on the screen: when it shows, whom it types for, and what stays in sight above it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLineEdit, QWidget

from app.settings import Question
from app.ui.widgets.sheet import Sheet

if TYPE_CHECKING:
    from collections.abc import Callable

    from pytestqt.qtbot import QtBot

    from app.ui.window import Window
    from tests.app.ui.fake_kiosk import FakeKiosk

WINDOWS = [(1024, 600), (1280, 800), (1920, 1080)]


@pytest.fixture
def german(kiosk: FakeKiosk) -> FakeKiosk:
    """A kiosk that shows a German keyboard whenever a field is clicked, with a lead and a question in words."""
    asked = (Question(text="Wishes", kind="text"),)
    changes = {"keyboard": "on", "keyboard_layout": "qwertz", "questions": asked}
    kiosk.settings = kiosk.settings.model_copy(update=changes)
    return kiosk


def settle() -> None:
    for _ in range(6):
        QApplication.processEvents()


def scan(kiosk: FakeKiosk, code: str = "A8F2Q77") -> None:
    kiosk.scan(code)
    kiosk.upload(len(kiosk.scans), name="Jane Doe", company="ACME")
    settle()


def click(window: Window, widget: QWidget) -> None:
    """As a person does: through the window, where the wedge and the keyboard look."""
    at = widget.mapTo(window, QPoint(widget.width() // 3, widget.height() // 2))
    QTest.mouseClick(window.windowHandle(), Qt.MouseButton.LeftButton, pos=at)
    settle()


def tap(window: Window, *names: str) -> None:
    keyboard = window.onscreen.keyboard
    for name in names:
        place = next(place for key, place in keyboard.places() if name in (key.text, key.kind))
        QTest.mouseClick(window.windowHandle(), Qt.MouseButton.LeftButton, pos=keyboard.mapTo(window, place.center()))


def in_sight(window: Window, widget: QWidget) -> bool:
    top, bottom = (widget.mapTo(window, QPoint(0, y)).y() for y in (0, widget.height()))
    return top >= 0 and bottom <= window.onscreen.keyboard.y() and widget.isVisible()


@pytest.mark.parametrize("size", WINDOWS)
def test_a_note_is_typed_with_its_name_and_result_in_sight(
    german: FakeKiosk, open_window: Callable[..., Window], size: tuple[int, int]
) -> None:
    window = open_window(*size)
    scan(german)
    card = window.desk.scan_page.card
    click(window, card.body.note)
    assert all(in_sight(window, each) for each in (card.strip, card.body.name, card.body.note))
    assert window.desk.y() == 0
    assert window.desk.rect().bottom() < window.onscreen.keyboard.y()
    tap(window, "g", "r", "ü", "ß", "e", " ", "enter", "j", "a", "erase", "o")
    assert card.body.note.toPlainText() == "Grüße \nJo"
    assert card.body.note.hasFocus()


@pytest.mark.parametrize("size", WINDOWS)
def test_an_answer_is_typed_in_sight(
    german: FakeKiosk, open_window: Callable[..., Window], size: tuple[int, int]
) -> None:
    window = open_window(*size)
    scan(german)
    box = window.desk.scan_page.card.body.questions.boxes[0]
    if box.field is None or not box.field.isVisible():
        pytest.skip("no room for a question in a window this low")
    click(window, box.field)
    assert in_sight(window, box.field)
    assert box.field.hasFocus()
    tap(window, "j", "a")
    assert box.field.text() == "ja"


def test_all_is_as_before_once_the_keyboard_is_put_away(german: FakeKiosk, window: Window) -> None:
    scan(german)
    body = window.desk.scan_page.card.body
    parts = (body.stars, body.tags, body.note, window.desk.scan_page.recent, window.desk)
    before = [(part.isVisible(), part.geometry()) for part in parts]
    click(window, body.note)
    assert not body.stars.isVisible()
    tap(window, "hide")
    settle()
    assert window.onscreen.keyboard.isHidden()
    assert body.note.hasFocus()
    assert [(part.isVisible(), part.geometry()) for part in parts] == before


def test_nothing_moves_under_a_finger(german: FakeKiosk, window: Window) -> None:
    scan(german)
    note = window.desk.scan_page.card.body.note
    at = note.mapTo(window, note.rect().center())
    QTest.mousePress(window.windowHandle(), Qt.MouseButton.LeftButton, pos=at)
    settle()
    assert note.hasFocus()
    assert window.onscreen.keyboard.isHidden()
    QTest.mouseRelease(window.windowHandle(), Qt.MouseButton.LeftButton, pos=at)
    settle()
    assert window.onscreen.keyboard.isVisible()


def test_a_tap_into_the_field_brings_it_back(german: FakeKiosk, window: Window) -> None:
    scan(german)
    note = window.desk.scan_page.card.body.note
    click(window, note)
    tap(window, "hide")
    click(window, note)
    assert window.onscreen.keyboard.isVisible()


def test_real_typing_hides_it_and_loses_no_letter(german: FakeKiosk, window: Window, qtbot: QtBot) -> None:
    scan(german)
    note = window.desk.scan_page.card.body.note
    click(window, note)
    tap(window, "h")
    QTest.keyClick(window.windowHandle(), Qt.Key.Key_I)
    qtbot.waitUntil(lambda: note.toPlainText() == "Hi")
    assert window.onscreen.keyboard.isHidden()


def test_a_tap_elsewhere_hides_it(german: FakeKiosk, window: Window) -> None:
    scan(german)
    click(window, window.desk.scan_page.card.body.note)
    click(window, window.desk.scan_page.card.body.name)
    assert window.onscreen.keyboard.isHidden()


def test_a_mouse_does_not_show_it_by_itself_but_a_touch_does(german: FakeKiosk, window: Window) -> None:
    german.settings = german.settings.model_copy(update={"keyboard": "auto"})
    window.onscreen.restyle(german.settings)
    scan(german)
    note = window.desk.scan_page.card.body.note
    click(window, note)
    assert window.onscreen.keyboard.isHidden()
    window.setFocus()
    screen, handle, at = QTest.createTouchDevice(), window.windowHandle(), note.mapTo(window, QPoint(40, 20))
    QTest.touchEvent(handle, screen).press(0, at, handle).commit()
    QTest.touchEvent(handle, screen).release(0, at, handle).commit()
    settle()
    assert note.hasFocus()
    assert window.onscreen.keyboard.isVisible()


def test_a_code_is_typed_and_entered(german: FakeKiosk, window: Window) -> None:
    click(window, window.desk.scan_page.code_row.button)
    assert window.onscreen.keyboard.isVisible()
    assert in_sight(window, window.desk.scan_page.code_row.entry.field)
    tap(window, "a", "signs", "7", "enter")
    settle()
    assert german.scans[-1].payload == b"a7"
    assert window.onscreen.keyboard.isHidden()


def test_no_key_of_it_is_taken_for_a_scanner_s(german: FakeKiosk, window: Window) -> None:
    scan(german)
    scans = len(german.scans)
    click(window, window.desk.scan_page.card.body.note)
    tap(window, *"abcdefgh", "enter")  # faster than any person
    assert len(german.scans) == scans
    assert window.desk.scan_page.card.body.note.toPlainText() == "Abcdefgh\n"


def test_a_scan_while_typing_keeps_the_note_and_the_keyboard_for_a_moment(german: FakeKiosk, window: Window) -> None:
    scan(german)
    click(window, window.desk.scan_page.card.body.note)
    tap(window, "h", "i")
    scan(german, "another")
    assert window.onscreen.keyboard.isVisible()  # under a finger that is on its way
    tap(window, "g", "h")
    window.onscreen._rest.timeout.emit()
    window.onscreen._rest.stop()
    window.onscreen.review()
    assert window.onscreen.keyboard.isHidden()
    window.desk.scan_page.flush()
    found = german.lead(1)
    assert found is not None
    assert found.remarks.notes == "High"


def test_a_sheet_and_the_toast_stand_above_it(german: FakeKiosk, window: Window) -> None:
    field = QLineEdit()
    content = QWidget()
    field.setParent(content)
    content.setFocusProxy(field)
    content.setMinimumHeight(400)
    sheet = Sheet(window.desk, "Words", content)
    window.onscreen.hands = "touch"
    sheet.open()
    settle()
    keyboard = window.onscreen.keyboard
    assert keyboard.isVisible()
    assert sheet._panel.geometry().bottom() <= keyboard.y()
    window.toast.say("Saved")
    assert window.toast.geometry().bottom() <= keyboard.y()
    tap(window, "h", "a")
    assert field.text() == "ha"
    sheet.dismiss()


@pytest.mark.parametrize("size", WINDOWS)
def test_fields_of_long_pages_are_scrolled_into_sight(
    german: FakeKiosk, open_window: Callable[..., Window], size: tuple[int, int]
) -> None:
    window = open_window(*size)
    window.desk.go("setup")
    settle()
    typing = next(each for each in window.findChildren(QAbstractButton) if each.text() == "Type it instead")
    typing.click()
    settle()
    fields = [each for each in window.desk.page.findChildren(QLineEdit) if each.isVisible()]
    assert len(fields) >= 2
    for field in (fields[-1], fields[0]):
        field.setFocus()
        settle()
        assert in_sight(window, field)


def test_another_size_and_language_are_taken_up(german: FakeKiosk, window: Window) -> None:
    scan(german)
    click(window, window.desk.scan_page.card.body.note)
    german.change_settings(lambda settings: settings.model_copy(update={"keyboard_layout": "azerty"}))
    settle()
    assert window.onscreen.keyboard.places()[0][0].text == "a"
    before = window.onscreen.keyboard.height()
    window.resize(1024, 600)
    settle()
    assert window.onscreen.keyboard.height() < before
    assert window.onscreen.keyboard.geometry().bottom() == window.rect().bottom()


def test_a_password_and_a_field_that_is_only_read(german: FakeKiosk, window: Window) -> None:
    field = QLineEdit(window)
    field.setReadOnly(True)
    field.show()
    field.setFocus()
    window.onscreen.hands = "touch"
    window.onscreen.review()
    assert window.onscreen.keyboard.isHidden()
    field.setReadOnly(False)
    field.setEchoMode(QLineEdit.EchoMode.Password)
    window.onscreen.review()
    assert window.onscreen.keyboard.isVisible()


def test_accents_that_wait_for_a_tap_stay_before_the_keys(german: FakeKiosk, window: Window) -> None:
    scan(german)
    click(window, window.desk.scan_page.card.body.note)
    keyboard = window.onscreen.keyboard
    keyboard.accents.open("éè", QRect(200, keyboard.y() + 5, 80, 50))
    window.onscreen.place()
    shown = [each for each in window.children() if each in (keyboard, keyboard.accents)]
    assert shown == [keyboard, keyboard.accents]  # the last is in front
