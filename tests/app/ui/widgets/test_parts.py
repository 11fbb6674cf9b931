"""The parts of a lead's card make room for each other."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QLayout

from app.settings import Question
from app.ui.sizes import sizes_for
from app.ui.widgets.parts import LeadParts

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


@pytest.fixture
def parts(qtbot: QtBot) -> LeadParts:
    """On screen, with two tags."""
    made = LeadParts()
    qtbot.addWidget(made)
    made._layout.setSizeConstraint(QLayout.SizeConstraint.SetNoConstraint)  # as inside the card
    made.setMinimumHeight(0)
    made.arrange(sizes_for(1280, 800), fields=0)
    made.titles.name.setText("Jane Doe")
    made.titles.subtitle.setText("ACME Corp")
    made.tags.show_tags(("Hot", "Newsletter"), ())
    made.resize(640, 600)
    with qtbot.waitExposed(made):
        made.show()
    return made


def ask(parts: LeadParts) -> None:
    parts.questions.ask((Question(text="When do they want to start?", options=("Now", "3 months", "Later")),))
    parts.fit()


def test_where_there_is_no_room_the_question_hides_and_comes_again(qtbot: QtBot, parts: LeadParts) -> None:
    ask(parts)
    assert parts.questions.isVisible()
    parts.resize(640, 380)
    assert not parts.questions.isVisible()
    parts.resize(640, 600)
    assert parts.questions.isVisible()
    parts.shorten(True)
    assert not parts.questions.isVisible()


def test_the_question_makes_room_for_what_comes_onto_the_card(qtbot: QtBot, parts: LeadParts) -> None:
    ask(parts)
    parts.resize(640, parts._layout.totalMinimumHeightForWidth(640))
    assert parts.questions.isVisible()
    parts.note.setMinimumHeight(parts.note.minimumHeight() + 40)
    qtbot.waitUntil(lambda: not parts.questions.isVisible())
    parts.note.setMinimumHeight(parts.note.minimumHeight() - 40)
    qtbot.waitUntil(parts.questions.isVisible)


def test_in_a_very_low_card_tags_make_room_too_and_the_note_stays(parts: LeadParts) -> None:
    ask(parts)
    for height, shown in ((600, 2), (440, 1), (380, 0), (440, 1), (600, 2)):
        parts.resize(640, height)
        assert [parts.tags.isVisible(), parts.questions.isVisible()].count(True) == shown
        assert parts.note.isVisible()
        assert parts.tags.isVisible() == (shown > 0)


def test_what_came_onto_the_card_out_of_sight_fits_once_it_is_seen(parts: LeadParts) -> None:
    parts.resize(640, 380)
    parts.hide()
    ask(parts)
    parts.show()
    assert not parts.questions.isVisible()


def test_as_many_facts_are_shown_as_there_is_to_be(parts: LeadParts) -> None:
    parts.show_facts([("Country", "Chile"), ("Phone", "1"), ("Fax", "2")])
    assert not parts.fields.isVisible()
    assert not parts.rule.isVisible()
    parts.arrange(sizes_for(1920, 1080), fields=2, note=144)
    assert parts.rule.isVisible()
    assert [text for text, _ in parts.fields._shown] == ["Country", "Phone"]
    parts.choose_tags(True)
    assert not parts.fields.isVisible()
    assert not parts.rule.isVisible()


def test_all_tags_take_the_place_of_what_is_below_the_stars(parts: LeadParts) -> None:
    ask(parts)
    parts.choose_tags(True)
    below = (parts.sheet, parts.stars, parts.tags, parts.questions, parts.jotter)
    assert [part.isVisible() for part in below] == [True, True, False, False, False]
    parts.choose_tags(False)
    assert [part.isVisible() for part in below] == [False, True, True, True, True]
