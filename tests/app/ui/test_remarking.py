"""What was said of a lead counts at once, is asked to be saved, and has a way back."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from typing import TYPE_CHECKING

import pytest

from app.lead import Edit, Lead, Remarks
from app.ui.remarking import Remarking

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

AT = datetime(2026, 9, 8, 12, 2, 11, tzinfo=UTC)
JANE = Lead(1, "u", "c", "Jane", None, None, (), Remarks("", 2, ("Hot",)), {"When?": "Now"}, None, 1, AT, AT, 7, {})


class Heard:
    """What a `Remarking` asked for and offered."""

    def __init__(self, remarking: Remarking) -> None:
        self.asked: list[Edit] = []
        self.undoable: list[tuple[str, Edit]] = []
        remarking.asked.connect(lambda _, edit: self.asked.append(edit))
        remarking.undoable.connect(lambda what, back: self.undoable.append((what, back)))


@pytest.fixture
def remarking() -> Remarking:
    """About Jane."""
    made = Remarking()
    made.show(JANE)
    return made


@pytest.fixture
def heard(remarking: Remarking) -> Heard:
    """What comes of it."""
    return Heard(remarking)


def test_a_tap_counts_is_saved_and_can_be_taken_back(remarking: Remarking, heard: Heard) -> None:
    remarking.rate(4)
    assert remarking.remarks.rating == 4
    assert (heard.asked, heard.undoable) == ([Edit(rating=4)], [("4 stars", Edit(rating=2))])


def test_a_tag_that_is_on_is_not_put_on_again(remarking: Remarking, heard: Heard) -> None:
    remarking.tag("Hot", True)
    assert heard.asked == []
    remarking.tag("Hot", False)
    assert heard.asked == [Edit(remove_tags=("Hot",))]


def test_an_answer_taken_away_has_a_name_too(remarking: Remarking, heard: Heard) -> None:
    remarking.answer("When?", "")
    assert remarking.answers == {"When?": ""}
    assert heard.undoable == [("no answer", Edit(answers={"When?": "Now"}))]


def test_a_note_that_is_written_on_is_taken_back_as_a_whole(remarking: Remarking, heard: Heard) -> None:
    remarking.write("Wants", "")
    remarking.write("Wants two", "Wants")
    assert heard.undoable[-1] == ("note", Edit(notes="", notes_seen="Wants two"))
    remarking.rate(5)
    remarking.write("Wants two arms", "Wants two")
    assert heard.undoable[-1] == ("note", Edit(notes="Wants two", notes_seen="Wants two arms"))


def test_what_is_taken_back_offers_no_way_back(remarking: Remarking, heard: Heard) -> None:
    remarking.undo(Edit(rating=1))
    assert remarking.remarks.rating == 1
    assert (heard.asked, heard.undoable) == ([Edit(rating=1)], [])


def test_without_a_lead_nothing_is_asked(remarking: Remarking, heard: Heard) -> None:
    remarking.show(None)
    remarking.rate(4)
    assert heard.asked == []


def test_it_waits_for_the_revision(qtbot: QtBot, remarking: Remarking) -> None:
    remarking.rate(4)
    assert not remarking.refresh(replace(JANE, name="Jane Doe"))
    assert remarking.remarks.rating == 4
    assert remarking.refresh(replace(JANE, remarks=Remarks("", 4, ("Hot",)), revision=8))
    assert remarking.remarks.rating == 4
