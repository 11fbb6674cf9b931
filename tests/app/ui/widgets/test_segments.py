"""A choice of few: one at a time, told once, reachable by keys."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt

from app.ui import theme
from app.ui.widgets.segments import Segments, shares
from tests.app.ui.haste import tap_twice

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication
    from pytestqt.qtbot import QtBot


@pytest.fixture
def segments(qtbot: QtBot) -> Segments:
    made = Segments(["Now", "3 months", "Later"], "When do they want to start?")
    qtbot.addWidget(made)
    with qtbot.waitExposed(made):
        made.show()
    return made


def tap(qtbot: QtBot, segments: Segments, number: int) -> None:
    qtbot.mouseClick(segments.buttons[number], Qt.MouseButton.LeftButton)


def test_tap_chooses_one_and_says_which(qtbot: QtBot, segments: Segments) -> None:
    told: list[int] = []
    segments.chosen.connect(told.append)
    tap(qtbot, segments, 1)
    tap(qtbot, segments, 2)
    assert told == [1, 2]
    assert [button.isChecked() for button in segments.buttons] == [False, False, True]


def test_what_the_program_shows_is_told_to_nobody(segments: Segments) -> None:
    told: list[int] = []
    segments.chosen.connect(told.append)
    segments.choose(2)
    assert segments.current == 2
    assert segments.buttons[2].isChecked()
    assert told == []


def test_the_chosen_one_stays_chosen_when_tapped_again(qtbot: QtBot, segments: Segments) -> None:
    told: list[int] = []
    segments.choose(0)
    segments.chosen.connect(told.append)
    tap(qtbot, segments, 0)
    assert segments.buttons[0].isChecked()
    assert told == []


def test_an_answer_can_be_taken_back_where_that_is_meant(qtbot: QtBot) -> None:
    segments = Segments(["Now", "Later"], clearable=True)
    qtbot.addWidget(segments)
    told: list[int] = []
    segments.chosen.connect(told.append)
    tap(qtbot, segments, 1)
    tap(qtbot, segments, 1)
    assert told == [1, -1]
    assert not any(button.isChecked() for button in segments.buttons)


def test_arrows_move_between_the_options_and_space_chooses(qtbot: QtBot, segments: Segments) -> None:
    segments.activateWindow()
    qtbot.waitUntil(segments.isActiveWindow)
    segments.buttons[2].setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.keyClick(segments.buttons[2], Qt.Key.Key_Right)
    assert segments.buttons[0].hasFocus()
    qtbot.keyClick(segments.buttons[0], Qt.Key.Key_Space)
    assert segments.current == 0


def test_words_that_do_not_fit_are_told_in_full(qtbot: QtBot, segments: Segments) -> None:
    segments.offer(["In the course of the coming financial year", "Never"])
    segments.resize(200, segments.height())
    qtbot.waitUntil(lambda: segments.buttons[0].toolTip() != "")
    assert segments.buttons[0].toolTip() == "In the course of the coming financial year"
    assert segments.current == -1


def test_a_finger_that_taps_twice_in_haste_does_not_take_its_answer_back(qtbot: QtBot) -> None:
    segments = Segments(["Yes", "No"], clearable=True)
    qtbot.addWidget(segments)
    segments.show()
    tap_twice(segments.buttons[0])
    assert segments.current == 0


@pytest.mark.parametrize("scale", [1.0, 1.15, 1.3, 1.5])
def test_at_its_own_width_no_words_are_cut(qapp: QApplication, qtbot: QtBot, scale: float) -> None:
    theme.apply(qapp, "light", scale)
    segments = Segments(["Automatisch", "Hell", "Dunkel"])
    qtbot.addWidget(segments)
    segments.resize(segments.sizeHint())
    segments.show()
    for number, button in enumerate(segments.buttons):
        segments.choose(number)
        assert button.place_of_words().width() >= button.words_width()


def test_a_longer_option_takes_room_from_the_shorter_ones(qtbot: QtBot) -> None:
    segments = Segments(["Automatisch", "100 %", "115 %", "130 %", "150 %"])
    qtbot.addWidget(segments)
    segments.resize(segments.sizeHint().width() - 60, segments.sizeHint().height())
    segments.show()
    segments.choose(0)
    longest = segments.buttons[0]
    assert longest.place_of_words().width() >= longest.words_width()
    assert longest.width() > segments.buttons[1].width()


@pytest.mark.parametrize(
    ("needs", "room", "shared"),
    [
        ([], 100, []),
        ([50, 60, 40], 300, [100, 100, 100]),
        ([140, 90, 90, 90, 90], 600, [140, 115, 115, 115, 115]),
        ([140, 90, 90], 330, [140, 95, 95]),
        ([140, 90, 90], 200, [140, 90, 90]),
        ([158, 100, 180, 100], 644, [158, 153, 180, 153]),  # who had enough before the longest took its share
    ],
)
def test_room_is_shared_evenly_unless_one_needs_more(needs: list[int], room: int, shared: list[int]) -> None:
    assert shares(needs, room) == shared
