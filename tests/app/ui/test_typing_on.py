"""Keys of somebody who was typing when a scan came still belong to what they were typing."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent

from app.lead import Edit, Lead, Remarks
from app.ui.typing_on import Draft, TypingOn

AT = datetime(2026, 9, 8, 12, 2, 11, tzinfo=UTC)
JANE = Lead(1, "u", "c", "Jane Doe", None, None, (), Remarks(), {}, None, 1, AT, AT, 1, {})
NOTE = Draft(JANE, "note", "", "Wants")
TAG = Draft(JANE, "tag", "", "")
ANSWER = Draft(JANE, "answer", "20 k", "40", "Budget")
NONE = Qt.KeyboardModifier.NoModifier


def key(text: str, code: Qt.Key = Qt.Key.Key_A, modifiers: Qt.KeyboardModifier = NONE) -> QKeyEvent:
    return QKeyEvent(QEvent.Type.KeyPress, code, modifiers, text)


@pytest.fixture
def typing(qapp: object) -> TypingOn:
    return TypingOn()


@pytest.fixture
def saved(typing: TypingOn) -> list[tuple[Draft, str]]:
    heard: list[tuple[Draft, str]] = []
    typing.saved.connect(lambda draft, text: heard.append((draft, text)))
    return heard


def press(typing: TypingOn, words: str) -> None:
    for letter in words:
        assert typing.take(key(letter))


def test_what_is_typed_on_is_added_once_the_hands_rest(typing: TypingOn, saved: list[tuple[Draft, str]]) -> None:
    typing.begin(NOTE, "Wants")
    press(typing, " two arm")
    assert saved == []
    assert typing.rest.isActive()
    typing.rest.timeout.emit()
    assert saved == [(NOTE, "Wants two arm")]
    assert not typing.take(key("A"))


def test_nobody_typing_leaves_all_keys_alone(typing: TypingOn, saved: list[tuple[Draft, str]]) -> None:
    assert not typing.take(key("A"))
    typing.begin(NOTE, "Wants")
    typing.rest.timeout.emit()
    assert saved == []
    assert not typing.take(key("A"))


def test_corrections_and_new_lines_count(typing: TypingOn, saved: list[tuple[Draft, str]]) -> None:
    typing.begin(NOTE, "Wants")
    press(typing, " x")
    assert typing.take(key("\b", Qt.Key.Key_Backspace))
    assert typing.take(key("", Qt.Key.Key_Shift, Qt.KeyboardModifier.ShiftModifier))
    assert typing.take(key("\r", Qt.Key.Key_Return))
    press(typing, "b")
    typing.end()
    assert saved == [(NOTE, "Wants \nb")]


def test_enter_and_escape_end_it(typing: TypingOn, saved: list[tuple[Draft, str]]) -> None:
    typing.begin(TAG, "Resel")
    press(typing, "ler")
    assert typing.take(key("\r", Qt.Key.Key_Return))
    assert saved == [(TAG, "Reseller")]
    typing.begin(NOTE, "Wants")
    press(typing, "!")
    assert typing.take(key("", Qt.Key.Key_Escape))
    assert saved[1:] == [(NOTE, "Wants!")]
    assert not typing.take(key("A"))


def test_shortcuts_and_tab_are_not_taken(typing: TypingOn, saved: list[tuple[Draft, str]]) -> None:
    typing.begin(NOTE, "Wants")
    assert not typing.take(key("a", Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier))
    assert not typing.take(key("\t", Qt.Key.Key_Tab))
    assert saved == []


def test_half_a_tag_is_kept_and_no_tag_is_none(typing: TypingOn, saved: list[tuple[Draft, str]]) -> None:
    typing.begin(TAG, "Resel")
    typing.end()
    typing.begin(TAG, " ")
    typing.end()
    assert saved == [(TAG, "Resel")]


@pytest.mark.parametrize(
    ("draft", "edit", "back", "sentence"),
    [
        (
            NOTE,
            Edit(notes="Wants it", notes_seen="Wants"),
            Edit(notes="", notes_seen="Wants it"),
            "Note saved for Jane Doe",
        ),
        (TAG, Edit(add_tags=("Wants it",)), Edit(remove_tags=("Wants it",)), "Tag “Wants it” saved for Jane Doe"),
        (
            ANSWER,
            Edit(answers={"Budget": "Wants it"}),
            Edit(answers={"Budget": "20 k"}),
            "Answer saved for Jane Doe",
        ),
    ],
)
def test_it_is_saved_where_it_belongs_and_can_be_taken_back(
    draft: Draft, edit: Edit, back: Edit, sentence: str
) -> None:
    assert draft.edit("Wants it") == edit
    assert draft.back("Wants it") == back
    assert draft.sentence("Wants it") == sentence
