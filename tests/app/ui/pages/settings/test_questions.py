"""Questions are made, changed, ordered and read from a file; tags come and go."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt

from app.questions_file import QuestionsError
from app.settings import Question
from app.ui.pages.settings.questions import QuestionsSection, read_file

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from tests.app.ui.fake_kiosk import FakeKiosk

    Told = list[tuple[str, Callable[[], None]]]

START, BUDGET = Question(text="Start?", options=("Now", "Later")), Question(text="Budget?", kind="text")


@pytest.fixture
def section(open_section: Callable[..., QuestionsSection], kiosk: FakeKiosk) -> QuestionsSection:
    kiosk.change_settings(lambda now: now.model_copy(update={"questions": (START, BUDGET), "tags": ("Hot",)}))
    return open_section(QuestionsSection)


def test_a_question_is_made_with_options(qtbot: QtBot, section: QuestionsSection, kiosk: FakeKiosk) -> None:
    section.entry.entered.emit("Size?")
    for option in ("S", "M"):
        editor = section.rows["Size?"].editor
        assert editor is not None
        editor.entry.entered.emit(option)
    editor = section.rows["Size?"].editor
    assert editor is not None
    qtbot.mouseClick(editor.kind.buttons[1], Qt.MouseButton.LeftButton)
    assert kiosk.settings.questions[-1] == Question(text="Size?", kind="multi", options=("S", "M"))


def test_an_option_is_taken_away_and_none_is_there_twice(section: QuestionsSection, kiosk: FakeKiosk) -> None:
    section.rows["Start?"].toggled.emit()
    editor = section.rows["Start?"].editor
    assert editor is not None
    editor.entry.entered.emit("now")
    assert editor.problem.text()
    assert kiosk.settings.questions[0] == START
    editor.options.removed.emit("Later")
    assert kiosk.settings.questions[0].options == ("Now",)


def test_the_order_is_changed_by_arrows(qtbot: QtBot, section: QuestionsSection, kiosk: FakeKiosk) -> None:
    assert not section.rows["Start?"].up.isEnabled()
    qtbot.mouseClick(section.rows["Start?"].down, Qt.MouseButton.LeftButton)
    assert kiosk.settings.questions == (BUDGET, START)


def test_a_removed_question_can_be_brought_back(
    qtbot: QtBot, section: QuestionsSection, kiosk: FakeKiosk, told: Told
) -> None:
    qtbot.mouseClick(section.rows["Start?"].pencil, Qt.MouseButton.LeftButton)
    qtbot.mouseClick(section.rows["Start?"].remove, Qt.MouseButton.LeftButton)
    assert kiosk.settings.questions == (BUDGET,)
    told[-1][1]()
    assert kiosk.settings.questions == (START, BUDGET)


def test_a_file_takes_the_place_of_the_questions(
    qtbot: QtBot, section: QuestionsSection, kiosk: FakeKiosk, tmp_path: Path
) -> None:
    file = tmp_path / "q.csv"
    file.write_text("Which size?,single,S;M;L\n")
    section.files.chosen.emit(file)
    qtbot.waitUntil(lambda: [each.text for each in kiosk.settings.questions] == ["Which size?"])
    assert list(section.rows) == ["Which size?"]


def test_a_mistake_in_the_file_is_told_and_nothing_changes(
    qtbot: QtBot, section: QuestionsSection, kiosk: FakeKiosk, tmp_path: Path
) -> None:
    file = tmp_path / "q.csv"
    file.write_text("Budget?,text,\nStart?,single,Now\n")
    section.files.chosen.emit(file)
    qtbot.waitUntil(lambda: section.files.problem.text().startswith("Line 2:"))
    assert kiosk.settings.questions == (START, BUDGET)


def test_a_missing_file_is_told(tmp_path: Path) -> None:
    with pytest.raises(QuestionsError, match="cannot be read: No such file"):
        read_file(tmp_path / "q.csv")


def test_tags_come_and_go(section: QuestionsSection, kiosk: FakeKiosk, told: Told) -> None:
    section.new_tag.entered.emit("Reseller")
    section.new_tag.entered.emit("hot")
    assert kiosk.settings.tags == ("Hot", "Reseller")
    section.tags.removed.emit("Hot")
    assert kiosk.settings.tags == ("Reseller",)
    told[-1][1]()
    assert kiosk.settings.tags == ("Hot", "Reseller")
