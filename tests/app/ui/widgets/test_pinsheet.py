"""The sheets that ask for a PIN."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt

from app import pin
from app.ui.widgets.pinsheet import ChoosePin, GivePin
from tests.pins import quick_hash

if TYPE_CHECKING:
    from collections.abc import Callable

    from pytestqt.qtbot import QtBot

    from app.ui.window import Window
    from tests.app.ui.fake_kiosk import FakeKiosk

HASH = quick_hash("4711")


def typed(qtbot: QtBot, sheet: GivePin | ChoosePin, digits: str) -> None:
    for name in (*digits, "done"):
        qtbot.mouseClick(sheet.pad.keys[name], Qt.MouseButton.LeftButton)


@pytest.fixture
def given(window: Window, kiosk: FakeKiosk) -> GivePin:
    """The sheet that asks for 4711."""
    kiosk.change_settings(lambda now: now.model_copy(update={"pin": HASH}))
    sheet = GivePin(window, window.bridge.guard)
    sheet.open()
    return sheet


def test_a_wrong_pin_is_said_and_the_right_one_closes(qtbot: QtBot, window: Window, given: GivePin) -> None:
    guard = window.bridge.guard
    with qtbot.waitSignal(guard.answered):
        typed(qtbot, given, "0000")
    assert given.pad.line.text() == "Wrong PIN"
    assert given.pad.advice.isHidden()
    assert given.pad.dots.count == 0
    with qtbot.waitSignal(given.closed):
        typed(qtbot, given, "4711")
    assert guard.state == "open"


def test_after_five_wrong_ones_it_counts_down(qtbot: QtBot, window: Window, kiosk: FakeKiosk, given: GivePin) -> None:
    for _ in range(5):
        with qtbot.waitSignal(window.bridge.guard.answered):
            typed(qtbot, given, "0000")
    assert given.pad.line.text() == "Wait 0:30"
    assert "lead-kiosk pin --reset" in given.pad.advice.text()  # whoever forgot it does not get to the settings
    assert given.pad.advice.isVisible()
    assert given.rect().contains(given.pad.advice.mapTo(given, given.pad.advice.rect().bottomRight()))
    assert not given.pad.keys["4"].isEnabled()
    kiosk.at += timedelta(seconds=19)
    given.count_down()
    assert given.pad.line.text() == "Wait 0:11"
    kiosk.at += timedelta(seconds=11)
    given.count_down()
    assert given.pad.line.text() == ""
    assert given.pad.keys["4"].isEnabled()


def test_closing_it_gives_up_what_was_wanted(qtbot: QtBot, window: Window, given: GivePin) -> None:
    done: list[str] = []
    window.bridge.guard._then = lambda: done.append("erase")
    qtbot.keyClick(given.pad.dots, Qt.Key.Key_Escape)
    with qtbot.waitSignal(window.bridge.guard.answered):
        window.bridge.guard.give("4711")
    assert done == []


def test_a_new_pin_is_asked_for_twice(qtbot: QtBot, window: Window, kiosk: FakeKiosk) -> None:
    sheet = ChoosePin(window, window.bridge.guard)
    sheet.open()
    typed(qtbot, sheet, "1234")
    assert sheet.title.text() == "Once more"
    typed(qtbot, sheet, "1235")
    assert (sheet.title.text(), sheet.pad.line.text()) == ("Choose a PIN", "Those were two different PINs")
    assert kiosk.settings.pin == ""
    typed(qtbot, sheet, "1234")
    with qtbot.waitSignal(sheet.closed):
        typed(qtbot, sheet, "1234")
    assert pin.matches(kiosk.settings.pin, "1234")


@pytest.mark.parametrize(("width", "height"), [(1024, 600), (1280, 800)])
def test_the_whole_pad_is_in_the_window(open_window: Callable[..., Window], width: int, height: int) -> None:
    window = open_window(width, height)
    sheet = GivePin(window, window.bridge.guard)
    sheet.open()
    assert sheet._scroll.viewport().height() >= sheet.pad.sizeHint().height()
    assert sheet._scroll.viewport().width() >= sheet.pad.minimumSizeHint().width()
    sheet.dismiss()
