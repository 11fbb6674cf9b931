"""The kiosk lock as the window shows it."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QKeyEvent

from app.ui.widgets.pinsheet import ChoosePin, GivePin
from tests.pins import quick_hash

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from app.ui.window import Window
    from tests.app.ui.fake_kiosk import FakeKiosk

HASH = quick_hash("4711")


@pytest.fixture
def locked(window: Window, kiosk: FakeKiosk) -> Window:
    """A window with the PIN 4711."""
    kiosk.change_settings(lambda now: now.model_copy(update={"pin": HASH}))
    return window


def give(qtbot: QtBot, window: Window, digits: str = "4711") -> None:
    """Give the PIN on the pad that is open."""
    assert isinstance(window.lock.sheet, GivePin)
    with qtbot.waitSignal(window.bridge.guard.answered):
        qtbot.keyClicks(window.lock.sheet.pad.dots, digits + "\r")


def tap(qtbot: QtBot, window: Window) -> None:
    qtbot.mouseClick(window.desk.rail.lock, Qt.MouseButton.LeftButton)


def test_the_rail_unlocks_counts_down_and_locks(qtbot: QtBot, locked: Window, kiosk: FakeKiosk) -> None:
    entry = locked.desk.rail.lock
    assert entry.lines() == ("Locked", "")
    tap(qtbot, locked)
    give(qtbot, locked)
    assert locked.lock.sheet is None
    kiosk.at += timedelta(seconds=29)
    locked.bridge.guard.tick()
    assert entry.lines() == ("Open 4:31", "Lock now")
    tap(qtbot, locked)
    assert entry.lines() == ("Locked", "")


def test_without_a_pin_the_rail_has_one_chosen_and_the_window_fills_the_screen(
    qtbot: QtBot, window: Window, kiosk: FakeKiosk
) -> None:
    assert window.desk.rail.lock.lines() == ("Lock", "")
    tap(qtbot, window)
    assert isinstance(window.lock.sheet, ChoosePin)
    dots = window.lock.sheet.pad.dots
    qtbot.keyClicks(dots, "2468\r")
    with qtbot.waitSignal(window.bridge.guard.chosen):
        qtbot.keyClicks(dots, "2468\r")
    assert window.isFullScreen()
    assert window.desk.rail.lock.lines() == ("Locked", "")
    assert window.lock.sheet is None


def test_a_locked_window_closes_only_with_the_pin(qtbot: QtBot, locked: Window, kiosk: FakeKiosk) -> None:
    assert not locked.close()
    assert locked.isVisible()
    assert not kiosk.stopped
    give(qtbot, locked, "0000")
    assert locked.isVisible()
    give(qtbot, locked)
    assert not locked.isVisible()
    assert kiosk.stopped


def test_giving_up_the_pin_gives_up_closing(qtbot: QtBot, locked: Window) -> None:
    locked.close()
    assert locked.lock.sheet
    locked.lock.sheet.dismiss()
    tap(qtbot, locked)
    give(qtbot, locked)
    assert locked.isVisible()


def test_a_signal_closes_a_locked_window(locked: Window, kiosk: FakeKiosk) -> None:
    locked.leave()
    assert kiosk.stopped


def test_closing_keys_do_nothing_while_locked(qtbot: QtBot, locked: Window, kiosk: FakeKiosk) -> None:
    locked.lock.fill_screen()
    assert locked.toast.isHidden()
    for key, modifiers in (
        (Qt.Key.Key_Q, Qt.KeyboardModifier.ControlModifier),
        (Qt.Key.Key_F11, Qt.KeyboardModifier.NoModifier),
        (Qt.Key.Key_Escape, Qt.KeyboardModifier.NoModifier),
        (Qt.Key.Key_W, Qt.KeyboardModifier.ControlModifier),
    ):
        qtbot.keyClick(locked, key, modifiers)
        assert locked.isFullScreen()
        if locked.lock.sheet is not None:
            locked.lock.sheet.dismiss()
    assert not kiosk.stopped


def test_f11_leaves_full_screen_after_the_pin(qtbot: QtBot, locked: Window) -> None:
    locked.lock.fill_screen()
    qtbot.keyClick(locked, Qt.Key.Key_F11)
    give(qtbot, locked)
    assert not locked.isFullScreen()
    qtbot.keyClick(locked, Qt.Key.Key_F11)
    assert locked.isFullScreen()


def test_full_screen_without_a_pin_says_what_is_missing(qtbot: QtBot, window: Window) -> None:
    window.lock.fill_screen()
    assert window.isFullScreen()
    assert window.toast._text.text() == "Full screen. To lock it, too, choose a PIN."
    assert window.toast._action.text() == "Choose a PIN"
    window.toast._action.click()
    assert isinstance(window.lock.sheet, ChoosePin)


def strike(window: Window, character: str, at: int) -> None:
    """A key of a keyboard or a scanner, on its way to the window at `at` ms."""
    key = Qt.Key.Key_Return if character == "\r" else Qt.Key(ord(character))
    for kind in (QEvent.Type.ShortcutOverride, QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
        event = QKeyEvent(kind, key, Qt.KeyboardModifier.NoModifier, character)
        event.setTimestamp(at)
        QCoreApplication.sendEvent(window.windowHandle(), event)


def test_a_scanners_digits_are_a_scan_and_a_persons_are_the_pin(qtbot: QtBot, locked: Window, kiosk: FakeKiosk) -> None:
    tap(qtbot, locked)
    assert isinstance(locked.lock.sheet, GivePin)
    dots = locked.lock.sheet.pad.dots
    for number, character in enumerate("471147114711\r"):
        strike(locked, character, 1000 + 5 * number)
    assert [scan.payload for scan in kiosk.scans] == [b"471147114711"]
    assert dots.count == 0
    for number, character in enumerate("4711"):
        strike(locked, character, 3000 + 120 * number)
    qtbot.waitUntil(lambda: dots.count == 4)
    with qtbot.waitSignal(locked.bridge.guard.answered) as blocker:
        strike(locked, "\r", 4000)
    assert blocker.args == [True]
    assert len(kiosk.scans) == 1


def test_it_is_still_locked_after_the_window_was_made_anew(qtbot: QtBot, locked: Window) -> None:
    locked.rebuild()
    assert locked.desk.rail.lock.lines() == ("Locked", "")
    tap(qtbot, locked)
    give(qtbot, locked)
    assert locked.desk.rail.lock.lines() == ("Open 5:00", "Lock now")


def test_a_pin_reset_elsewhere_takes_the_pad_away(qtbot: QtBot, locked: Window, kiosk: FakeKiosk) -> None:
    tap(qtbot, locked)
    kiosk.change_settings(lambda now: now.model_copy(update={"pin": ""}))
    assert locked.lock.sheet is None
    assert locked.desk.rail.lock.lines() == ("Lock", "")


def test_a_locked_kiosk_does_not_leave_the_settings_open(qtbot: QtBot, locked: Window) -> None:
    tap(qtbot, locked)
    give(qtbot, locked)
    locked.desk.go("settings")
    tap(qtbot, locked)
    assert locked.desk.page_name == "scan"
