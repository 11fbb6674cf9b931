"""All questions of a lead: one at a time, or one below the other."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from app.settings import Question
from app.ui.widgets.chips import Chip
from app.ui.widgets.questions import Questions, first_open
from app.ui.widgets.sheet import Sheet

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

WHEN = Question(text="When?", options=("Now", "Later"))
WHAT = Question(text="What?", kind="multi", options=("Arms", "Vision"))
MANY = Question(text="Where?", options=tuple(f"Country number {number}" for number in range(30)))
BUDGET = Question(text="Budget", kind="text")
ALL = (WHEN, WHAT, BUDGET)


def shown(qtbot: QtBot, questions: tuple[Question, ...] = ALL, *, paged: bool = True) -> Questions:
    made = Questions(paged=paged)
    qtbot.addWidget(made)
    made.ask(questions)
    made.resize(560, 120)
    made.show()
    return made


def test_nothing_of_it_outlives_it(qtbot: QtBot) -> None:
    before = set(QApplication.topLevelWidgets())
    made = Questions(paged=True)
    qtbot.addWidget(made)
    assert set(QApplication.topLevelWidgets()) - before == {made}


def now(questions: Questions) -> str:
    assert questions.current
    assert questions.current.isVisible()
    return questions.current.question.text


@pytest.mark.parametrize(
    ("answers", "start", "expected"),
    [
        ({}, 0, 0),
        ({"When?": "Now"}, 0, 1),
        ({"When?": "Now"}, 2, 2),
        ({"Budget": "1"}, 2, 0),
        ({"When?": ""}, 0, 0),
        ({"When?": "Now", "What?": "Arms", "Budget": "1"}, 0, None),
    ],
)
def test_the_first_that_is_open(answers: dict[str, str], start: int, expected: int | None) -> None:
    assert first_open(ALL, answers, start) == expected


def test_one_at_a_time_and_the_next_follows_when_it_is_answered(qtbot: QtBot) -> None:
    questions = shown(qtbot)
    assert [box.isVisible() for box in questions.boxes] == [True, False, False]
    assert questions._count.text() == "1 of 3"
    box = questions.current
    assert box
    assert box.segments
    with qtbot.waitSignal(questions.answered) as answered:
        qtbot.mouseClick(box.segments.buttons[0], Qt.MouseButton.LeftButton)
    assert answered.args == ["When?", "Now"]
    assert now(questions) == "When?"  # for a moment, so that the answer is seen
    questions._follow.timeout.emit()
    assert now(questions) == "What?"
    assert questions._count.text() == "2 of 3"


def test_one_goes_back_and_forth_and_round(qtbot: QtBot) -> None:
    questions = shown(qtbot)
    qtbot.mouseClick(questions._next, Qt.MouseButton.LeftButton)
    assert now(questions) == "What?"
    qtbot.mouseClick(questions._back, Qt.MouseButton.LeftButton)
    qtbot.mouseClick(questions._back, Qt.MouseButton.LeftButton)
    assert now(questions) == "Budget"
    qtbot.mouseClick(questions._next, Qt.MouseButton.LeftButton)
    assert now(questions) == "When?"


def test_a_single_question_needs_no_pages(qtbot: QtBot) -> None:
    questions = shown(qtbot, (WHEN,))
    assert not questions._count.isVisible()
    assert not questions._next.isVisible()


def test_another_lead_begins_with_what_is_open(qtbot: QtBot) -> None:
    questions = shown(qtbot)
    questions.start({"When?": "Now"})
    assert now(questions) == "What?"
    questions.start({"When?": "Now", "What?": "Arms", "Budget": "1"})
    assert now(questions) == "When?"


def test_the_next_question_does_not_follow_on_another_lead(qtbot: QtBot) -> None:
    questions = shown(qtbot)
    box = questions.current
    assert box
    assert box.segments
    qtbot.mouseClick(box.segments.buttons[0], Qt.MouseButton.LeftButton)
    questions.start({})
    assert not questions._follow.isActive()
    assert now(questions) == "When?"


def test_all_of_them_one_below_the_other(qtbot: QtBot) -> None:
    questions = shown(qtbot, paged=False)
    assert all(box.isVisible() for box in questions.boxes)
    assert questions.current is None


def test_answers_to_what_is_asked_no_more_are_shown_there(qtbot: QtBot) -> None:
    questions = shown(qtbot, paged=False)
    questions.start({"Old question": "Old answer", "Other": ""})
    assert questions._others.isVisible()
    assert questions._others._shown == [("Old question", "Old answer")]
    paged = shown(qtbot)
    paged.start({"Old question": "Old answer"})
    assert not paged._others.isVisible()


def test_of_many_answers_all_are_offered_in_a_sheet(qtbot: QtBot) -> None:
    questions = shown(qtbot, (MANY,))
    box = questions.current
    assert box
    box.more.emit()
    sheet = questions.window().findChild(Sheet)
    assert sheet
    chips = sheet.findChildren(Chip)
    assert len(chips) == 30
    with qtbot.waitSignal(questions.answered) as answered:
        qtbot.mouseClick(chips[20], Qt.MouseButton.LeftButton)
    assert answered.args == ["Where?", "Country number 20"]
    assert not sheet.isVisible()


def test_what_is_typed_is_saved_before_another_question_shows(qtbot: QtBot) -> None:
    questions = shown(qtbot, (BUDGET, WHEN))
    box = questions.current
    assert box
    assert box.field
    qtbot.keyClicks(box.field, "40 k")
    with qtbot.waitSignal(questions.answered) as answered:
        questions.turn(1)
    assert answered.args == ["Budget", "40 k"]


def test_other_questions_can_be_asked_at_any_time(qtbot: QtBot) -> None:
    questions = shown(qtbot)
    questions.ask((BUDGET,))
    QApplication.processEvents()
    assert now(questions) == "Budget"
    questions.ask(())
    assert questions.current is None
    questions.ask(ALL)
    assert now(questions) == "When?"
    assert questions._count.isVisible()
