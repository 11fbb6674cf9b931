"""The card's last line."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from app.lead import Edit
from app.ui.widgets.footer import UNDO_SECONDS, Footer

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


@pytest.fixture
def footer(qtbot: QtBot) -> Footer:
    """A footer on screen."""
    made = Footer()
    qtbot.addWidget(made)
    made.resize(500, 48)
    made.show()
    made.start("Saved 14:02:11 · Kim")
    return made


def test_it_says_what_was_saved(footer: Footer) -> None:
    assert footer.words.text() == "Saved 14:02:11 · Kim"
    assert not footer.undo.isVisible()


def test_undo_is_one_tap_and_offered_once(qtbot: QtBot, footer: Footer) -> None:
    back = Edit(rating=None)
    footer.offer_undo("4 stars", back)
    with qtbot.waitSignal(footer.undone) as blocker:
        footer.undo.click()
    assert blocker.args == [back]
    assert not footer.undo.isVisible()


def test_undo_is_offered_for_ten_seconds(footer: Footer) -> None:
    footer.offer_undo("Hot", Edit(remove_tags=("Hot",)))
    assert footer._timer.interval() == 1000 * UNDO_SECONDS == 10_000
    footer._timer.timeout.emit()
    assert not footer.undo.isVisible()


def test_a_failure_is_said_and_there_is_nothing_to_take_back(footer: Footer) -> None:
    footer.offer_undo("Hot", Edit(remove_tags=("Hot",)))
    footer.complain("The disk is full.")
    assert footer.words.text() == "Not saved. The disk is full."
    assert not footer.undo.isVisible()


def test_a_long_tag_leaves_room_for_the_rest(footer: Footer) -> None:
    footer.offer_undo("x" * 100, Edit(remove_tags=("x" * 100,)))
    assert footer.undo.sizeHint().width() < 300
    assert footer.undo.accessibleName() == f"Undo “{'x' * 100}”"


def test_what_else_to_know_is_told_and_makes_no_line_higher(footer: Footer) -> None:
    height = footer.height()
    footer.tell("Merged with a colleague’s remarks")
    assert footer.told.isVisible()
    assert footer.height() == height
    footer.tell("")
    assert not footer.told.isVisible()
