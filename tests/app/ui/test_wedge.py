"""Keys of a scanner in the window, wherever the focus is; keys come in as the platform sends them, to the window."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QObject, QPointF, Qt
from PySide6.QtGui import QInputMethodEvent, QKeyEvent, QKeySequence, QMouseEvent, QShortcut
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLineEdit, QPushButton, QWidget

from app.news import Refusal
from app.ui.wedge import copy_of

if TYPE_CHECKING:
    from collections.abc import Callable

    from pytestqt.qtbot import QtBot

    from app.ui.window import Window
    from tests.app.ui.fake_kiosk import FakeKiosk

CODE = "Zy-Q7/a9"
NO_BUTTON, NO_MODIFIER = Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier
WRITTEN = {"-": Qt.Key.Key_Minus, "/": Qt.Key.Key_Slash, " ": Qt.Key.Key_Space, "\n": Qt.Key.Key_Return}
WRITTEN["\x1b"] = Qt.Key.Key_Escape


class Typist:
    """Sends keys to the window with times of its own, as a scanner or a person would."""

    def __init__(self, window: Window) -> None:
        self._window, self._at = window, 1000
        self.claimed: list[bool] = []

    def strike(self, character: str, after: int) -> None:
        """A key goes down and up, `after` ms after the one before."""
        self._at += after
        key = WRITTEN.get(character) or Qt.Key(ord(character.upper()))
        text = "\r" if character == "\n" else character
        shift = Qt.KeyboardModifier.ShiftModifier if character.isupper() else Qt.KeyboardModifier.NoModifier
        for kind in (QEvent.Type.ShortcutOverride, QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            event = QKeyEvent(kind, key, shift, text)
            event.setTimestamp(self._at)
            event.setAccepted(kind != QEvent.Type.ShortcutOverride)
            QCoreApplication.sendEvent(self._window.windowHandle(), event)
            if kind == QEvent.Type.ShortcutOverride:
                self.claimed.append(event.isAccepted())

    def scan(self, code: str = CODE, ending: str = "\n", pace: int = 5) -> None:
        for number, character in enumerate(code + ending):
            self.strike(character, pace if number else 400)

    def type(self, text: str) -> None:
        for character in text:
            self.strike(character, 80)

    def tap(self, target: QWidget, after: int) -> None:
        """A finger comes down and lifts, `after` ms after the last key."""
        self._at += after
        inside = target.mapTo(self._window, target.rect().center())
        at, button = QPointF(inside), Qt.MouseButton.LeftButton
        for kind, down in ((QEvent.Type.MouseButtonPress, button), (QEvent.Type.MouseButtonRelease, NO_BUTTON)):
            event = QMouseEvent(kind, at, QPointF(self._window.mapToGlobal(inside)), button, down, NO_MODIFIER)
            event.setTimestamp(self._at)
            QCoreApplication.sendEvent(self._window.windowHandle(), event)


def tap(window: Window, target: QWidget) -> None:
    """A press and a release, as the window system sends them."""
    at = target.mapTo(window, target.rect().center())
    QTest.mouseClick(window.windowHandle(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, at)


@pytest.fixture
def typist(window: Window) -> Typist:
    return Typist(window)


def payloads(kiosk: FakeKiosk) -> list[str]:
    return [scan.payload.decode() for scan in kiosk.scans]


def nothing(window: Window) -> None:
    window.setFocus()


def in_note(window: Window) -> None:
    window.desk.scan_page.card.body.note.setFocus()


def in_search(window: Window) -> None:
    window.desk.go("leads")
    window.desk.leads_page.search.setFocus()


def in_entry(window: Window) -> None:
    window.desk.scan_page.type_code()


def on_button(window: Window) -> None:
    window.desk.scan_page.code_row.button.setFocus(Qt.FocusReason.TabFocusReason)


@pytest.mark.parametrize("focus", [nothing, in_note, in_search, in_entry, on_button])
@pytest.mark.parametrize("code", [CODE, "a b c d e"])
def test_a_scan_is_taken_in_any_focus_and_no_key_of_it_lands_anywhere(
    window: Window, kiosk: FakeKiosk, typist: Typist, focus: Callable[[Window], None], code: str
) -> None:
    kiosk.scan("before")
    focus(window)
    clicked: list[str] = []
    for button in window.findChildren(QAbstractButton):
        button.clicked.connect(lambda: clicked.append("a button"))
    stays = None if focus is in_note else QApplication.focusWidget()  # the next lead's note is nobody's yet
    typist.scan(code)
    assert payloads(kiosk) == ["before", code]
    assert kiosk.scans[-1].scanner == "keyboard-wedge"
    assert kiosk.scans[-1].symbology == "keyboard"
    assert clicked == []
    assert QApplication.focusWidget() is stays
    assert window.desk.scan_page.card.body.note.toPlainText() == ""
    assert window.desk.leads_page.search.text() == ""
    assert window.desk.scan_page.code_row.entry.field.text() == ""


def test_a_default_button_is_not_pressed(qtbot: QtBot, window: Window, typist: Typist) -> None:
    button = QPushButton("Save", window)
    button.show()
    button.setFocus()
    with qtbot.assertNotEmitted(button.clicked):
        typist.scan("a b c")


def test_no_shortcut_may_have_a_scanners_key(window: Window, typist: Typist, kiosk: FakeKiosk) -> None:
    typist.scan("aQqQ12")
    assert typist.claimed == [True] * 7  # Enter too: what accepts a ShortcutOverride keeps the key from shortcuts
    typist.claimed.clear()
    typist.strike("\x1b", 500)
    typist.strike("\n", 500)
    assert typist.claimed == [False, False]


def test_a_shortcut_of_a_person_still_fires(qtbot: QtBot, window: Window) -> None:
    shortcut = QShortcut(QKeySequence("Ctrl+G"), window)
    with qtbot.waitSignal(shortcut.activated):
        QTest.keyClick(window.windowHandle(), Qt.Key.Key_G, Qt.KeyboardModifier.ControlModifier)


def test_typing_stays_where_it_was_with_cursor_and_selection(
    qtbot: QtBot, window: Window, kiosk: FakeKiosk, typist: Typist
) -> None:
    in_search(window)
    search = window.desk.leads_page.search
    typist.type("Anna")
    qtbot.waitUntil(lambda: search.text() == "Anna")
    search.setSelection(1, 2)
    typist.scan()
    assert payloads(kiosk) == [CODE]
    assert (search.text(), search.selectedText()) == ("Anna", "nn")


def test_a_note_being_typed_is_saved_and_told_before_the_next_lead_shows(
    qtbot: QtBot, window: Window, kiosk: FakeKiosk, typist: Typist
) -> None:
    kiosk.scan("first")
    in_note(window)
    typist.type("Wants two arms")
    qtbot.waitUntil(lambda: window.desk.scan_page.card.body.note.toPlainText() == "Wants two arms")
    typist.scan()
    first, second = kiosk.lead(1), kiosk.lead(2)
    assert first
    assert second
    assert first.remarks.notes == "Wants two arms"
    assert second.remarks.notes == ""
    assert window.desk.scan_page.card.body.lead == second


def test_what_is_held_when_the_scan_begins_belongs_to_the_note(
    window: Window, kiosk: FakeKiosk, typist: Typist
) -> None:
    kiosk.scan("first")
    in_note(window)
    typist.type("ab")
    typist.scan()
    found = kiosk.lead(1)
    assert found
    assert found.remarks.notes == "ab"


def test_unfocused_typing_opens_the_code_field(qtbot: QtBot, window: Window, kiosk: FakeKiosk, typist: Typist) -> None:
    nothing(window)
    typist.type("ABC-7")
    qtbot.waitUntil(lambda: window.desk.scan_page.code_row.entry.field.text() == "ABC-7")
    typist.type("\n")
    assert payloads(kiosk) == ["ABC-7"]
    assert kiosk.scans[-1].scanner != "keyboard-wedge"


def test_a_burst_without_an_end_is_decided_by_time(
    qtbot: QtBot, window: Window, kiosk: FakeKiosk, typist: Typist
) -> None:
    in_search(window)
    typist.scan("abc", ending="")
    qtbot.waitUntil(lambda: window.desk.leads_page.search.text() == "abc")
    typist.scan("0123456789", ending="")
    qtbot.waitUntil(lambda: payloads(kiosk) == ["0123456789"])
    assert window.desk.leads_page.search.text() == "abc"


def test_the_scanner_shows_once_it_has_scanned(window: Window, typist: Typist) -> None:
    assert "keyboard-wedge" not in window.desk.scan_page.code_row.devices._dots
    typist.scan()
    assert window.desk.scan_page.code_row.devices._dots["keyboard-wedge"].accessibleName() == "USB scanner works"


def test_a_scan_with_a_key_that_says_nothing_is_refused_in_words(
    qtbot: QtBot, window: Window, kiosk: FakeKiosk, typist: Typist
) -> None:
    typist.scan("abcdef\x1b", ending="")
    with qtbot.waitSignal(window.bridge.refused) as told:
        typist.strike("\n", 5)
    assert told.args[0].refusal is Refusal.KEYS_LOST
    assert kiosk.scans == []
    strip = window.desk.scan_page.card.strip
    assert strip.result
    assert (strip.result.title, strip.result.line) == ("Not saved · scan again", "The scanner lost some characters.")


def test_keys_are_replayed_exactly_as_they_came(qtbot: QtBot, window: Window) -> None:
    class Witness(QWidget):
        def __init__(self) -> None:
            super().__init__(window)
            self.seen: list[tuple[object, ...]] = []

        def event(self, event: QEvent) -> bool:
            if isinstance(event, QKeyEvent) and event.type() != QEvent.Type.ShortcutOverride:
                self.seen.append(told(event))
                return True
            return super().event(event)

    def told(event: QKeyEvent) -> tuple[object, ...]:
        native = (event.nativeScanCode(), event.nativeVirtualKey(), event.nativeModifiers())
        return (event.type(), event.key(), event.modifiers(), event.text(), event.timestamp(), event.count(), *native)

    witness = Witness()
    witness.show()
    witness.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    witness.setFocus()
    none, shift = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier
    sent = [
        QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_Shift, none, 50, 0xFFE1, 0, ""),
        QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_A, shift, 38, 65, 1, "A"),
        QKeyEvent(QEvent.Type.KeyRelease, Qt.Key.Key_A, shift, 38, 65, 1, "A"),
        QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_B, shift, 56, 66, 1, "B"),
        QKeyEvent(QEvent.Type.KeyRelease, Qt.Key.Key_Shift, shift, 50, 0xFFE1, 1, ""),
        QKeyEvent(QEvent.Type.KeyRelease, Qt.Key.Key_B, none, 56, 98, 0, "b"),
    ]
    for number, event in enumerate(sent):
        event.setTimestamp(5000 + number)
        QCoreApplication.sendEvent(window.windowHandle(), copy_of(event))
    assert witness.seen == []
    qtbot.waitUntil(lambda: len(witness.seen) == len(sent))
    assert witness.seen == [told(event) for event in sent]


def test_what_an_input_method_writes_waits_its_turn(qtbot: QtBot, window: Window, typist: Typist) -> None:
    in_search(window)
    search = window.desk.leads_page.search
    typist.strike("a", 100)
    composed = QInputMethodEvent()
    composed.setCommitString("é")
    QCoreApplication.sendEvent(search, composed)
    assert search.text() == ""
    qtbot.waitUntil(lambda: search.text() == "aé")
    QCoreApplication.sendEvent(search, composed)
    qtbot.waitUntil(lambda: search.text() == "aéé")


def test_held_keys_are_given_back_when_the_window_loses_the_keyboard(window: Window, typist: Typist) -> None:
    in_search(window)
    typist.strike("a", 100)
    assert window.desk.leads_page.search.text() == ""
    window.wedge._leave(None)
    assert window.desk.leads_page.search.text() == "a"


def test_a_tap_on_another_field_takes_no_key_along(qtbot: QtBot, window: Window, typist: Typist) -> None:
    window.desk.go("settings")
    window.desk.settings_page.open_section("booth")
    first, second = window.desk.settings_page.sections["booth"].findChildren(QLineEdit)[:2]
    QApplication.processEvents()
    tap(window, first)
    typist.strike("a", 100)
    typist.tap(second, 10)
    qtbot.waitUntil(second.hasFocus)
    typist.strike("b", 100)
    qtbot.waitUntil(lambda: not window.wedge._decoder.holds)
    assert (first.text(), second.text()) == ("a", "b")


def test_a_tap_on_another_lead_takes_no_key_along(
    qtbot: QtBot, window: Window, kiosk: FakeKiosk, typist: Typist
) -> None:
    for code in ("first", "second"):
        kiosk.scan(code)
    window.desk.go("leads")
    page = window.desk.leads_page
    page.open_lead(1)
    qtbot.waitUntil(lambda: page.detail.body.note.isVisible())
    tap(window, page.detail.body.note)
    typist.strike("a", 100)
    typist.tap(page.list.viewport(), 60)
    page.open_lead(2)
    qtbot.waitUntil(lambda: not window.wedge._decoder.holds)
    window.desk.flush()
    notes = [lead.remarks.notes for lead in map(kiosk.lead, (1, 2)) if lead]
    assert notes == ["a", ""]


def test_a_tap_amid_a_scan_tears_no_code(window: Window, kiosk: FakeKiosk, typist: Typist) -> None:
    window.desk.go("leads")
    typist.scan(CODE[:4], ending="")
    typist.tap(window.desk.leads_page.search, 3)
    typist.strike(CODE[4], 3)
    for character in CODE[5:] + "\n":
        typist.strike(character, 5)
    assert payloads(kiosk) == [CODE]


def test_a_key_that_is_held_when_the_window_closes_is_saved_with_the_note(
    window: Window, kiosk: FakeKiosk, typist: Typist
) -> None:
    kiosk.scan("first")
    in_note(window)
    typist.strike("a", 100)
    window.leave()
    found = kiosk.lead(1)
    assert found
    assert found.remarks.notes == "a"


def test_a_key_whose_window_is_gone_harms_nobody(qtbot: QtBot, window: Window, kiosk: FakeKiosk) -> None:
    other = QWidget()
    other.show()
    qtbot.waitExposed(other)
    QTest.keyPress(other.windowHandle(), "a")
    other.close()
    other.deleteLater()
    QCoreApplication.sendPostedEvents(other, QEvent.Type.DeferredDelete)
    qtbot.waitUntil(lambda: not window.wedge._decoder.holds)
    assert kiosk.scans == []


def test_a_closed_window_filters_no_more(window: Window, typist: Typist, kiosk: FakeKiosk) -> None:
    seen: list[QEvent.Type] = []

    class Later(QObject):
        def eventFilter(self, watched: QObject, event: QEvent) -> bool:
            if watched.isWindowType() and event.type() == QEvent.Type.KeyPress:
                seen.append(event.type())
            return False

    last = Later()
    handle = window.windowHandle()
    handle.installEventFilter(last)
    window.wedge.close()
    typist.strike("a", 100)
    assert len(seen) == 1
    assert not window.wedge._decoder.holds
