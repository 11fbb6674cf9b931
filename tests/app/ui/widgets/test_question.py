"""One question and its answer."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt

from app.settings import Question
from app.ui.widgets.chips import Chip
from app.ui.widgets.question import QuestionBox, after_tap

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

WHEN = Question(text="When do they want to start?", options=("Now", "3 months", "Later"))
WHAT = Question(text="Products", kind="multi", options=("Arms", "Vision", "Grippers"))
BUDGET = Question(text="Budget", kind="text")
LONG = Question(text="Who decides?", options=("The board of directors", "Head of procurement", "They do themselves"))
MANY = Question(text="Country", options=tuple(f"Country {number}" for number in range(30)))


def shown(qtbot: QtBot, question: Question, width: int = 560, rows: int = 2) -> QuestionBox:
    box = QuestionBox(question, rows=rows)
    qtbot.addWidget(box)
    box.resize(width, 120)
    box.show()
    return box


@pytest.mark.parametrize(
    ("question", "answer", "option", "on", "expected"),
    [
        (WHEN, "", "Now", True, "Now"),
        (WHEN, "Later", "Now", True, "Now"),
        (WHEN, "Now", "Now", False, ""),
        (WHAT, "", "Vision", True, "Vision"),
        (WHAT, "Vision", "Arms", True, "Arms; Vision"),
        (WHAT, "Arms; Vision", "Arms", False, "Vision"),
        (WHAT, "Cobots; Vision", "Arms", True, "Arms; Vision; Cobots"),
        (WHAT, "Vision", "Vision", False, ""),
    ],
)
def test_what_a_tap_makes_of_an_answer(question: Question, answer: str, option: str, on: bool, expected: str) -> None:
    assert after_tap(question, answer, option, on) == expected


def test_few_short_answers_stand_side_by_side(qtbot: QtBot) -> None:
    box = shown(qtbot, WHEN)
    assert box.segments
    assert box.chips is None
    with qtbot.waitSignal(box.answered) as answered:
        qtbot.mouseClick(box.segments.buttons[1], Qt.MouseButton.LeftButton)
    assert answered.args == ["3 months", True]
    with qtbot.waitSignal(box.answered) as answered:
        qtbot.mouseClick(box.segments.buttons[1], Qt.MouseButton.LeftButton)
    assert answered.args == ["", False]


def test_answers_too_long_for_that_are_chips_and_none_is_cut(qtbot: QtBot) -> None:
    box = shown(qtbot, LONG)
    box.show_answer("Head of procurement")
    assert box.segments is None
    assert box.chips
    chips = [chip for chip in box.chips.findChildren(Chip) if chip.isVisible()]
    assert [chip.text() for chip in chips] == list(LONG.options)
    assert [chip.isChecked() for chip in chips] == [False, True, False]
    with qtbot.waitSignal(box.answered) as answered:
        qtbot.mouseClick(chips[0], Qt.MouseButton.LeftButton)
    assert answered.args == ["The board of directors", True]
    assert [chip.isChecked() for chip in chips] == [True, False, False]


def test_several_answers_are_chips_and_the_question_stays(qtbot: QtBot) -> None:
    box = shown(qtbot, WHAT)
    assert box.chips
    chips = [chip for chip in box.chips.findChildren(Chip) if chip.isVisible()]
    with qtbot.waitSignal(box.answered) as answered:
        qtbot.mouseClick(chips[1], Qt.MouseButton.LeftButton)
    assert answered.args == ["Vision", False]
    with qtbot.waitSignal(box.answered) as answered:
        qtbot.mouseClick(chips[0], Qt.MouseButton.LeftButton)
    assert answered.args == ["Arms; Vision", False]


def test_more_answers_than_fit_end_in_a_chip_that_opens_all(qtbot: QtBot) -> None:
    box = shown(qtbot, MANY, rows=1)
    assert box.chips
    last = next(chip for chip in box.chips.findChildren(Chip) if chip.accessibleName() == "All")
    assert last.isVisible()
    with qtbot.waitSignal(box.more):
        qtbot.mouseClick(last, Qt.MouseButton.LeftButton)


def test_an_answer_that_is_offered_no_more_is_shown(qtbot: QtBot) -> None:
    box = shown(qtbot, WHAT)
    box.show_answer("Vision; Cobots")
    assert box.chips
    assert [chip.text() for chip in box.chips.findChildren(Chip) if chip.isChecked()] == ["Vision", "Cobots"]


def test_text_is_saved_on_enter_and_on_leaving_and_never_twice(qtbot: QtBot) -> None:
    box = shown(qtbot, BUDGET)
    heard: list[tuple[str, bool]] = []
    box.answered.connect(lambda answer, done: heard.append((answer, done)))
    assert box.field
    box.field.setFocus()
    qtbot.keyClicks(box.field, " 40 k ")
    assert heard == []
    assert box.is_typed_in()
    qtbot.keyClick(box.field, Qt.Key.Key_Return)
    assert heard == [("40 k", True)]
    assert not box.flush()
    qtbot.keyClicks(box.field, "!")
    assert box.flush()
    assert heard[1:] == [("40 k !", False)]


def test_news_do_not_touch_what_is_being_typed(qtbot: QtBot) -> None:
    box = shown(qtbot, BUDGET)
    assert box.field
    qtbot.keyClicks(box.field, "40")
    box.show_answer("20 k")
    assert box.field.text() == "40"


def test_a_typed_answer_that_could_not_be_saved_stays_and_is_handed_over_again(qtbot: QtBot) -> None:
    box = QuestionBox(Question(text="Budget", kind="text"))
    qtbot.addWidget(box)
    answers: list[str] = []
    box.answered.connect(lambda answer, _: answers.append(answer))
    assert box.field
    box.field.setText("40 k")
    box.flush()
    box.keep("")
    box.show_answer("")
    assert box.field.text() == "40 k"
    box.flush()
    assert answers == ["40 k", "40 k"]
