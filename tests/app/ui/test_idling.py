"""When nobody is there: what brings the idle page, and what takes it away."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QKeyEvent, QMouseEvent, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from app.news import NotSaved, Refusal
from tests.pins import quick_hash

if TYPE_CHECKING:
    from collections.abc import Callable

    from pytestqt.qtbot import QtBot

    from app.ui.window import Window
    from tests.app.ui.fake_kiosk import FakeKiosk


def idle(window: Window) -> None:
    """Ten minutes have passed."""
    window.idling.timer.stop()
    window.idling.timer.timeout.emit()
    assert window.idling.page.isVisible()


def test_after_ten_minutes_it_covers_the_whole_window(window: Window) -> None:
    assert window.idling.timer.interval() == 600_000
    assert window.idling.timer.isActive()
    window.desk.go("leads")
    idle(window)
    assert window.idling.page.geometry() == window.rect()
    assert window.childAt(QPoint(20, 20)) in (window.idling.page, *window.idling.page.children())
    assert window.desk.page_name == "scan"  # nobody's details are behind it
    window.resize(1024, 600)
    assert window.idling.page.geometry() == window.rect()


def test_a_scan_wakes_counts_and_is_shown(window: Window, kiosk: FakeKiosk) -> None:
    idle(window)
    kiosk.scan("A8F2Q77")
    assert window.idling.page.isHidden()
    assert window.idling.timer.isActive()
    assert window.desk.page_name == "scan"
    assert window.desk.scan_page.card.isVisible()
    assert window.elsewhere.slide.isHidden()
    assert window.desk.scan_page.card.body.lead is not None
    assert kiosk.outbox().leads == 1


def test_a_refused_scan_wakes_too(window: Window, kiosk: FakeKiosk) -> None:
    idle(window)
    kiosk.tell(NotSaved(Refusal.UNREADABLE, "Try again.", "webcam:0"))
    assert window.idling.page.isHidden()


def test_a_touch_wakes_and_lands_on_nothing_below(qtbot: QtBot, window: Window) -> None:
    idle(window)
    below = window.desk.rail.buttons["leads"]
    place = below.mapTo(window, below.rect().center())
    QTest.mouseClick(window.windowHandle(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, place)
    assert window.idling.page.isHidden()
    assert window.desk.page_name == "scan"
    assert window.idling.timer.isActive()


def test_a_key_wakes(qtbot: QtBot, window: Window) -> None:
    idle(window)
    QTest.keyClick(window.windowHandle(), Qt.Key.Key_Shift)
    qtbot.waitUntil(window.idling.page.isHidden)


def test_nought_is_never(window: Window, kiosk: FakeKiosk) -> None:
    kiosk.change_settings(lambda now: now.model_copy(update={"idle_after": 0}))
    assert not window.idling.timer.isActive()
    kiosk.scan("A8F2Q77")
    assert not window.idling.timer.isActive()
    kiosk.change_settings(lambda now: now.model_copy(update={"idle_after": 2}))
    assert window.idling.timer.interval() == 120_000
    assert window.idling.timer.isActive()


def test_whoever_sets_the_kiosk_up_is_left_in_peace(window: Window) -> None:
    window.desk.go("setup")
    window.idling.timer.timeout.emit()
    assert window.idling.page.isHidden()
    assert window.desk.page_name == "setup"
    assert window.idling.timer.isActive()


def test_typing_is_saved_when_it_comes(window: Window, kiosk: FakeKiosk) -> None:
    kiosk.scan("A8F2Q77")
    window.desk.scan_page.card.body.note.insertPlainText("Wants two arms")
    idle(window)
    lead = kiosk.lead(1)
    assert lead
    assert lead.remarks.notes == "Wants two arms"


def test_it_gives_up_the_pin_and_stays_when_the_look_changes(window: Window, kiosk: FakeKiosk) -> None:
    kiosk.change_settings(lambda now: now.model_copy(update={"pin": quick_hash("4711")}))
    window.bridge.guard.ask(lambda: None)
    idle(window)
    assert window.lock.sheet is None
    window.rebuild()
    assert window.idling.page.isVisible()
    assert window.idling.page.geometry() == window.rect()


PLACE = QPointF(640, 790)
LEFT, NO_BUTTON = Qt.MouseButton.LeftButton, Qt.MouseButton.NoButton
NO_KEY = Qt.KeyboardModifier.NoModifier


def press(window: Window) -> None:
    kind = QEvent.Type.MouseButtonPress
    QApplication.sendEvent(window.windowHandle(), QMouseEvent(kind, PLACE, PLACE, LEFT, LEFT, NO_KEY))


def touch(window: Window) -> None:
    finger = QTest.createTouchDevice()
    QTest.touchEvent(window.windowHandle(), finger).press(0, QPoint(640, 790)).commit()
    QTest.touchEvent(window.windowHandle(), finger).release(0, QPoint(640, 790)).commit()


def wheel(window: Window) -> None:
    phase, down = Qt.ScrollPhase.NoScrollPhase, QPoint(0, -120)
    QApplication.sendEvent(
        window.windowHandle(), QWheelEvent(PLACE, PLACE, QPoint(), down, NO_BUTTON, NO_KEY, phase, False)
    )


def key(window: Window) -> None:
    QTest.keyClick(window.windowHandle(), Qt.Key.Key_Tab)


def move(window: Window) -> None:
    kind = QEvent.Type.MouseMove
    QApplication.sendEvent(window.windowHandle(), QMouseEvent(kind, PLACE, PLACE, NO_BUTTON, NO_BUTTON, NO_KEY))


def key_that_is_held_down(window: Window) -> None:
    held = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_Shift, NO_KEY, "", True)
    QApplication.sendEvent(window.windowHandle(), held)


def badge_at_a_scanner_that_plays_keyboard(window: Window) -> None:
    for number, character in enumerate("A8F2Q77XY\r"):
        code = Qt.Key.Key_Return if character == "\r" else Qt.Key(ord(character))
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            event = QKeyEvent(kind, code, NO_KEY, character)
            event.setTimestamp(1000 + 5 * number)
            QCoreApplication.sendEvent(window.windowHandle(), event)


@pytest.fixture
def opened(qtbot: QtBot, window: Window, kiosk: FakeKiosk) -> Window:
    """A window that was opened with the PIN 200 seconds ago."""
    kiosk.change_settings(lambda now: now.model_copy(update={"pin": quick_hash("4711")}))
    guard = window.bridge.guard
    with qtbot.waitSignal(guard.answered):
        guard.give("4711")
    kiosk.at += timedelta(seconds=200)
    return window


@pytest.mark.parametrize("use", [press, touch, wheel, key])
def test_hands_keep_an_open_kiosk_open(qtbot: QtBot, opened: Window, use: Callable[[Window], None]) -> None:
    use(opened)
    qtbot.waitUntil(lambda: opened.bridge.guard.left() == 300)


@pytest.mark.parametrize("use", [move, key_that_is_held_down, badge_at_a_scanner_that_plays_keyboard])
def test_a_shaken_mouse_a_stuck_key_and_visitors_badges_do_not(
    opened: Window, kiosk: FakeKiosk, use: Callable[[Window], None]
) -> None:
    use(opened)
    QApplication.processEvents()
    assert opened.bridge.guard.left() == 100
    assert len(kiosk.scans) == (use is badge_at_a_scanner_that_plays_keyboard)


def test_visitors_badges_before_the_camera_do_not_keep_it_open(opened: Window, kiosk: FakeKiosk) -> None:
    for number in range(3):
        kiosk.scan(f"A8F2Q77-{number}", later=0)
    assert opened.bridge.guard.left() == 100
    assert opened.idling.timer.isActive()


@pytest.mark.parametrize("use", [press, touch, wheel, key])
def test_whoever_wakes_a_resting_kiosk_is_not_who_opened_it(
    qtbot: QtBot, opened: Window, use: Callable[[Window], None]
) -> None:
    idle(opened)
    use(opened)
    QApplication.processEvents()
    assert opened.bridge.guard.left() == 100
