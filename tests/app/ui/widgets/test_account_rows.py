"""The rows of an account form: what they hide, what they hold, and what they say is wrong."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit

from app import platforms
from app.platforms import Field
from app.ui.widgets.account_rows import Line, Pick, Secret, problem_of, row_of

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

FIELDS = {field.name: field for name in platforms.names() for field in platforms.load(name).fields}


def test_a_secret_shows_only_while_the_eye_is_on(qtbot: QtBot) -> None:
    row = row_of(FIELDS["access_code"])
    assert isinstance(row, Secret)
    qtbot.addWidget(row)
    row.show()
    modes = [row.field.echoMode()]
    for _ in range(2):
        qtbot.mouseClick(row.eye, Qt.MouseButton.LeftButton)
        modes.append(row.field.echoMode())
    hidden = QLineEdit.EchoMode.Password
    assert modes == [hidden, QLineEdit.EchoMode.Normal, hidden]


def test_a_choice_begins_with_its_default(qtbot: QtBot) -> None:
    row = row_of(FIELDS["token_method"])
    assert isinstance(row, Pick)
    qtbot.addWidget(row)
    assert row.text() == "json"
    row.fill("basic")
    assert row.text() == "basic"
    row.fill("nonsense")
    assert row.text() == "json"


def test_a_line_is_checked_when_it_is_left(qtbot: QtBot) -> None:
    row = row_of(FIELDS["seat"])
    assert isinstance(row, Line)
    qtbot.addWidget(row)
    row.show()
    assert row.field.text() == "1/1"
    row.field.clear()
    qtbot.keyClicks(row.field, "9/3")
    row.flush()
    assert "seat must be" in row.problem.text()
    row.fill("2/3")
    assert row.problem.text() == ""


@pytest.mark.parametrize(("text", "words"), [("", "This is needed."), ("red", "choose one of"), ("json", "")])
def test_what_is_wrong_is_a_sentence(text: str, words: str) -> None:
    problem = problem_of(Field("m", "Method", choices=("json", "form")), text)
    assert words in problem
    assert bool(problem) == bool(words)
