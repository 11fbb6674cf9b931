"""The self-test tells each answer as it comes, and what they come to."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt

from app.doctor import Check
from app.doctor.questions import questions
from app.ui.pages.settings.selftest import SelfTestSection, check_words, verdict
from app.ui.widgets.form import FormRow

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot


WELL, ILL = Check("disk", True, "312 GB free."), Check("camera", False, "Plug a camera in.")


@pytest.mark.parametrize(
    ("done", "words"),
    [([WELL], "All is well"), ([WELL, ILL], "1 thing needs you."), ([ILL, ILL], "2 things need you.")],
)
def test_the_verdict(done: list[Check], words: str) -> None:
    assert words in verdict(done)


def test_every_check_has_a_name(tmp_path: Path) -> None:
    assert set(check_words()) == set(questions(tmp_path, list))


def test_answers_are_shown_as_they_come(qtbot: QtBot, open_section: Callable[..., SelfTestSection]) -> None:
    section = open_section(SelfTestSection)

    def begin(folder: Path, boxes: list[str]) -> Iterator[Check]:
        return iter([WELL, ILL])

    section._begin = begin
    qtbot.mouseClick(section.button, Qt.MouseButton.LeftButton)
    assert not section.button.isEnabled()
    qtbot.waitUntil(section.button.isEnabled)
    rows = section.results.findChildren(FormRow)
    assert [(row.title.text(), row.line.text()) for row in rows] == [
        ("Disk", "312 GB free."),
        ("Camera", "Plug a camera in."),
    ]
    assert section.words.text() == "1 thing needs you."


def test_a_test_that_fails_by_itself_says_so(qtbot: QtBot, open_section: Callable[..., SelfTestSection]) -> None:
    section = open_section(SelfTestSection)

    def begin(folder: Path, boxes: list[str]) -> Iterator[Check]:
        raise OSError("no such folder")

    section._begin = begin
    section.start()
    qtbot.waitUntil(section.button.isEnabled)
    assert section.words.text() == "no such folder"
