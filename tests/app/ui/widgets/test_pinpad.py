"""The pad that PINs are typed on."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt

from app.ui.widgets.pinpad import PinPad

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


@pytest.fixture
def pad(qtbot: QtBot) -> PinPad:
    made = PinPad("4 to 12 digits")
    qtbot.addWidget(made)
    with qtbot.waitExposed(made):
        made.show()
    return made


def test_taps_make_a_pin(qtbot: QtBot, pad: PinPad) -> None:
    given: list[str] = []
    pad.given.connect(given.append)
    for digit in "471":
        qtbot.mouseClick(pad.keys[digit], Qt.MouseButton.LeftButton)
    assert not pad.keys["done"].isEnabled()
    pad.press("done")
    assert given == []
    for name in ("2", "back", "1", "done"):
        qtbot.mouseClick(pad.keys[name], Qt.MouseButton.LeftButton)
    assert given == ["4711"]


def test_a_persons_keyboard_types_and_letters_go_nowhere(qtbot: QtBot, pad: PinPad) -> None:
    given: list[str] = []
    pad.given.connect(given.append)
    qtbot.keyClicks(pad.dots, "4x7 1")
    qtbot.keyClick(pad.dots, Qt.Key.Key_Backspace)
    qtbot.keyClicks(pad.keys["3"], "11\r")
    assert given == ["4711"]


def test_it_takes_twelve_digits_and_shows_how_many_but_not_which(pad: PinPad) -> None:
    for _ in range(15):
        pad.press("7")
    assert pad.dots.count == 12
    assert pad.dots.accessibleName() == "PIN, 12 digits"
    pad.clear()
    assert pad.dots.count == 0


def test_what_is_wrong_stands_until_the_next_digit(pad: PinPad) -> None:
    pad.say("Wrong PIN")
    assert (pad.line.text(), pad.line.tone) == ("Wrong PIN", "bad")
    pad.press("1")
    assert (pad.line.text(), pad.line.tone) == ("4 to 12 digits", "text2")


def test_held_it_takes_nothing(qtbot: QtBot, pad: PinPad) -> None:
    pad.hold(True)
    qtbot.keyClicks(pad.dots, "4711")
    qtbot.mouseClick(pad.keys["4"], Qt.MouseButton.LeftButton)
    assert pad.dots.count == 0
    pad.hold(False)
    pad.press("4")
    assert pad.dots.count == 1


def test_keys_are_for_fingers_in_gloves(pad: PinPad) -> None:
    assert {(key.width(), key.height()) for key in pad.keys.values()} == {(72, 64)}
    assert all(key.accessibleName() for key in pad.keys.values())
    pad.shorten(True)
    assert all(key.minimumHeight() >= 48 for key in pad.keys.values())
