"""The sheet of action codes: what is on it, where, and that a scanner reads it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from app.actions import Answer, Rate, Staff, Tag
from app.lead import LeadKioskError
from app.settings import Question, Settings
from app.ui import action_sheet
from app.ui.action_sheet import Section

if TYPE_CHECKING:
    from pathlib import Path

SETTINGS = Settings(
    staff=("Kim", "Jo"),
    questions=(
        Question(text="When?", options=("Now", "Later")),
        Question(text="What?", kind="multi", options=("Arms",)),
        Question(text="Budget", kind="text"),
    ),
)


def test_stars_tags_answers_and_staff_and_nothing_that_is_empty() -> None:
    found = action_sheet.sections(SETTINGS, ("Hot",))
    assert [section.title for section in found] == ["Stars", "Tags", "When?", "What?", "Who scans"]
    assert [action for section in found for action, _ in section.cells] == [
        *(Rate(stars) for stars in (1, 2, 3, 4, 5, None)),
        Tag("Hot"),
        Answer("When?", "Now"),
        Answer("When?", "Later"),
        Answer("What?", "Arms", also=True),
        Staff("Kim"),
        Staff("Jo"),
    ]
    assert action_sheet.count(found) == 13  # and undo
    assert [section.title for section in action_sheet.sections(Settings(), ())] == ["Stars"]


def test_long_lists_go_on_on_the_next_page_and_none_is_lost_or_leaves_the_paper() -> None:
    many = Section("Tags", tuple((Tag(f"Tag {number}"), f"Tag {number}") for number in range(100)))
    made = action_sheet.pages([*action_sheet.sections(SETTINGS, ()), many])
    assert len(made) > 1
    assert [cell for page in made for _, section in page for cell in section.cells if isinstance(cell[0], Tag)] == list(
        many.cells
    )
    for page in made:
        for top, section in page:
            rows = -(-len(section.cells) // 6)
            assert top + 9 + rows * 36.5 + (rows - 1) * 3.6 <= 297 - 15 - 10


def test_a_sheet_is_a_pdf_with_all_its_codes(tmp_path: Path) -> None:
    path = tmp_path / "sheet.pdf"
    assert action_sheet.write(action_sheet.sections(SETTINGS, ("Hot",)), "ACME Robotics", path) == 13
    assert path.read_bytes().startswith(b"%PDF")


def test_what_cannot_be_written_is_said(tmp_path: Path) -> None:
    with pytest.raises(LeadKioskError, match="cannot be written"):
        action_sheet.write(action_sheet.sections(SETTINGS, ()), "", tmp_path / "none" / "sheet.pdf")


def test_what_is_too_long_to_be_read_is_left_out_and_named() -> None:
    words = "ж" * 200
    kept, left_out = action_sheet.without_long(action_sheet.sections(Settings(), ("Hot", words)))
    assert left_out == [words]
    assert [action for section in kept for action, _ in section.cells if isinstance(action, Tag)] == [Tag("Hot")]
    assert [section.title for section in action_sheet.without_long(action_sheet.sections(Settings(), (words,)))[0]] == [
        "Stars"
    ]
