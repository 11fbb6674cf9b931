"""What exists only here, and the button that takes a copy along."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from app.ui.takeout import Taken
from app.ui.widgets.takeaway import Takeaway
from app.ui.words import clock

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

NOW = datetime(2026, 9, 8, 12, 0, tzinfo=UTC)


@pytest.fixture
def takeaway(qtbot: QtBot) -> Takeaway:
    """On the screen."""
    made = Takeaway()
    qtbot.addWidget(made)
    made.show()
    return made


@pytest.mark.parametrize(
    ("count", "words"), [(0, "A copy for you"), (1, "1 note exists only here"), (38, "38 notes exist only here")]
)
def test_it_says_how_much_exists_only_here(takeaway: Takeaway, count: int, words: str) -> None:
    takeaway.show_count(count)
    assert takeaway.words.text() == words
    assert ("Export them before you pack up." in takeaway.line.text()) is bool(count)


@pytest.mark.parametrize(
    ("count", "files", "words", "line"),
    [
        (0, 1, "1 photo or voice note exists only here", "No platform takes them. Export before you pack up."),
        (0, 3, "3 photos and voice notes exist only here", "No platform takes them. Export before you pack up."),
        (38, 1, "38 notes exist only here", "and 1 photo or voice note. Export"),
        (38, 3, "38 notes exist only here", "and 3 photos and voice notes. Export"),
    ],
)
def test_photos_and_voice_notes_exist_only_here_too(
    takeaway: Takeaway, count: int, files: int, words: str, line: str
) -> None:
    takeaway.show_count(count, files)
    assert takeaway.words.text() == words
    assert line in takeaway.line.text()


def test_it_tells_where_the_copy_is_and_keeps_saying_so(takeaway: Takeaway) -> None:
    path = Path("/kiosk/exports/leads-20260908-1200.csv")
    takeaway.begin()
    assert not takeaway.button.isEnabled()
    assert takeaway.end(Taken(path, 38), NOW) == f"38 leads are in {path}"
    assert takeaway.button.isEnabled()
    assert takeaway.where.isVisible()
    assert takeaway.where.text() == f"{clock(NOW)} · {path}"
    assert takeaway.end(Taken(path, 1), NOW) == f"1 lead is in {path}"


def test_it_tells_why_there_is_no_copy(takeaway: Takeaway) -> None:
    assert takeaway.end(Taken(problem="The disk is full."), NOW) == "The disk is full."
    assert takeaway.where.text() == "The disk is full."
    assert takeaway.button.isEnabled()
