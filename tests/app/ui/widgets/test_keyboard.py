"""The keyboard on the screen types what was tapped: with one finger, with two thumbs, held, and slid."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QPointingDevice
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from app.ui.keyboard_layouts import accents_of
from app.ui.widgets.keyboard import Keyboard

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pytestqt.qtbot import QtBot


class Typist:
    """Taps keys by what is on them, and remembers what came of it."""

    def __init__(self, keyboard: Keyboard) -> None:
        self.keyboard = keyboard
        self.heard: list[str] = []
        keyboard.typed.connect(self.heard.append)
        keyboard.erased.connect(lambda: self.heard.append("<"))
        keyboard.entered.connect(lambda: self.heard.append("enter"))
        keyboard.moved.connect(lambda by: self.heard.append("left" if by < 0 else "right"))
        keyboard.dismissed.connect(lambda: self.heard.append("hide"))

    def at(self, name: str) -> QPoint:
        """The middle of the key that types `name`, opens the page `name` or is of the kind `name`."""
        found = (place for key, place in self.keyboard.places() if name in (key.text, key.kind))
        return next(found).center()

    def tap(self, *names: str) -> None:
        for name in names:
            QTest.mouseClick(self.keyboard, Qt.MouseButton.LeftButton, pos=self.at(name))


@pytest.fixture
def typist(qtbot: QtBot) -> Iterator[Typist]:
    """At a German keyboard that waits only a moment."""
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(1024, 600)
    keyboard = Keyboard("qwertz", window, hold=1, repeat=1)
    keyboard.setGeometry(0, 380, 1024, 220)
    window.show()
    keyboard.show()
    yield Typist(keyboard)
    keyboard.let_go()


@pytest.fixture
def calm(typist: Typist) -> Typist:
    """The same; nothing is a long press."""
    typist.keyboard._hold.setInterval(60_000)
    return typist


def test_taps_type_letters(calm: Typist) -> None:
    calm.tap("z", "ü", " ", "ß", ".")
    assert calm.heard == ["z", "ü", " ", "ß", "."]


def test_shift_holds_for_one_letter_and_twice_until_it_is_taken_back(calm: Typist) -> None:
    calm.tap("shift", "a", "b", "shift", "shift", "a", "b", "shift", "c")
    assert calm.heard == ["A", "b", "A", "B", "c"]


def test_pages_turn_and_come_back(calm: Typist) -> None:
    calm.tap("signs", "4", "more", "%", "signs", "@", "letters", "a")
    assert calm.heard == ["4", "%", "@", "a"]


def test_the_other_keys_say_what_they_are_for(calm: Typist) -> None:
    calm.tap("enter", "left", "right", "hide")
    assert calm.heard == ["enter", "left", "right", "hide"]


def test_a_tap_erases_once_and_a_held_key_goes_on(typist: Typist, qtbot: QtBot) -> None:
    typist.keyboard.press(1, typist.at("erase"))
    assert typist.heard == ["<"]
    qtbot.waitUntil(lambda: len(typist.heard) >= 4)
    typist.keyboard.release(1)
    heard = len(typist.heard)
    assert not typist.keyboard._repeat.isActive()
    assert len(typist.heard) == heard


def test_two_thumbs_type_in_the_order_of_their_touch(calm: Typist) -> None:
    screen = QTest.createTouchDevice()
    assert isinstance(screen, QPointingDevice)
    keyboard = calm.keyboard
    QTest.touchEvent(keyboard, screen).press(0, calm.at("h"), keyboard).commit()
    QTest.touchEvent(keyboard, screen).stationary(0).press(1, calm.at("a"), keyboard).commit()
    QTest.touchEvent(keyboard, screen).release(0, calm.at("h"), keyboard).stationary(1).commit()
    QTest.touchEvent(keyboard, screen).release(1, calm.at("a"), keyboard).commit()
    assert calm.heard == ["h", "a"]


def test_a_finger_that_slides_types_the_key_it_comes_to(calm: Typist) -> None:
    calm.keyboard.press(1, calm.at("a"))
    calm.keyboard.slide(1, calm.at("s"))
    calm.keyboard.release(1)
    assert calm.heard == ["s"]


def hold(typist: Typist, name: str, qtbot: QtBot) -> None:
    typist.keyboard.press(1, typist.at(name))
    qtbot.waitUntil(typist.keyboard.accents.isVisible)


def test_a_long_press_offers_accents_and_sliding_chooses_one(typist: Typist, qtbot: QtBot) -> None:
    hold(typist, "e", qtbot)
    accents = typist.keyboard.accents
    typist.keyboard.slide(1, typist.keyboard.mapFromGlobal(accents.mapToGlobal(accents.cell(1).center())))
    typist.keyboard.release(1)
    assert typist.heard == ["è"]
    assert accents.isHidden()


def test_sliding_straight_up_from_the_uppermost_row_chooses_an_accent_too(typist: Typist, qtbot: QtBot) -> None:
    hold(typist, "u", qtbot)
    middle = typist.at("u")
    typist.keyboard.slide(1, middle + QPoint(0, 1))  # a finger is never quite still
    assert not typist.keyboard.accents.pointed
    typist.keyboard.slide(1, middle - QPoint(0, 50))
    typist.keyboard.release(1)
    assert len(typist.heard) == 1
    assert typist.heard[0] in accents_of("u")


def test_accents_stay_when_the_finger_lifts_and_a_tap_chooses_one(typist: Typist, qtbot: QtBot) -> None:
    typist.keyboard.suggest_capital(True)
    hold(typist, "e", qtbot)
    typist.keyboard.release(1)
    assert typist.heard == []
    accents = typist.keyboard.accents
    QTest.mouseClick(accents, Qt.MouseButton.LeftButton, pos=accents.cell(0).center())
    assert typist.heard == ["É"]
    assert typist.keyboard.shift == "off"


def test_a_tap_on_another_key_closes_the_accents(typist: Typist, qtbot: QtBot) -> None:
    hold(typist, "e", qtbot)
    typist.keyboard.release(1)
    typist.tap("j")
    assert typist.heard == ["j"]
    assert typist.keyboard.accents.isHidden()


def test_a_key_without_accents_waits_for_nothing(typist: Typist) -> None:
    typist.keyboard.press(1, typist.at("k"))
    assert not typist.keyboard._hold.isActive()


def test_a_suggested_capital_is_for_one_letter_and_a_locked_shift_stays(calm: Typist) -> None:
    calm.keyboard.suggest_capital(True)
    calm.tap("a", "b", "shift", "shift")
    calm.keyboard.suggest_capital(False)
    calm.tap("c")
    assert calm.heard == ["A", "b", "C"]


def test_shift_takes_a_suggested_capital_back(calm: Typist) -> None:
    calm.keyboard.suggest_capital(True)
    calm.tap("shift", "a", "shift", "b", "shift", "shift", "c", "d")
    assert calm.heard == ["a", "B", "C", "D"]


def test_another_field_begins_on_its_page_with_small_letters(calm: Typist) -> None:
    calm.tap("shift", "shift")
    calm.keyboard.begin("signs")
    assert (calm.keyboard.page, calm.keyboard.shift) == ("signs", "off")


def test_nothing_comes_of_fingers_that_were_let_go(calm: Typist) -> None:
    calm.keyboard.press(1, calm.at("a"))
    calm.keyboard.let_go()
    calm.keyboard.release(1)
    assert calm.heard == []


def test_it_is_as_high_as_its_four_rows(calm: Typist) -> None:
    calm.keyboard.set_row(52)
    assert calm.keyboard.sizeHint().height() == 4 * 52 + 12
