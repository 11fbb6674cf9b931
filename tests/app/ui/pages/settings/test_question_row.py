"""A question's row says how it is answered, and is edited while it is open."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.settings import Question, Settings
from app.ui.pages.settings.question_row import QuestionEditor, QuestionRow

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

START, BUDGET = Question(text="Start?", options=("Now", "Later")), Question(text="Budget?", kind="text")
SETTINGS = Settings(questions=(START, BUDGET))


def test_the_ends_of_the_list_cannot_be_passed(qtbot: QtBot) -> None:
    first, last = (QuestionRow(SETTINGS, question, opened=False) for question in (START, BUDGET))
    qtbot.addWidget(first)
    qtbot.addWidget(last)
    assert (first.up.isEnabled(), first.down.isEnabled()) == (False, True)
    assert (last.up.isEnabled(), last.down.isEnabled()) == (True, False)
    assert first.editor is None


def test_free_text_has_no_options(qtbot: QtBot) -> None:
    editor = QuestionEditor(SETTINGS, BUDGET)
    qtbot.addWidget(editor)
    assert editor.entry.isHidden()
    assert editor.options.isHidden()


def test_a_new_wording_that_is_asked_already_is_refused(qtbot: QtBot) -> None:
    editor = QuestionEditor(SETTINGS, START)
    qtbot.addWidget(editor)
    told: list[Question] = []
    editor.changed.connect(told.append)
    editor.text.field.setText("budget?")
    editor.text.flush()
    assert told == []
    assert editor.text.problem.text()
    editor.text.field.setText("When?")
    editor.text.flush()
    assert told == [START.model_copy(update={"text": "When?"})]
