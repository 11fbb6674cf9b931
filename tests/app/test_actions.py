"""Action codes: what is printed is what is read, and nothing else is taken for one."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app import actions
from app.actions import Action, Answer, Rate, Staff, Tag, Undo
from app.lead import Edit, Remarks

WORDS = st.text(
    st.characters(exclude_categories=("Cc", "Cs", "Co", "Cn")), min_size=1, max_size=40
).map(str.strip).filter(bool)  # fmt: skip
ANY = st.one_of(
    st.sampled_from([None, 1, 2, 3, 4, 5]).map(Rate),
    WORDS.map(Tag),
    st.builds(Answer, WORDS, WORDS, st.booleans()),
    WORDS.map(Staff),
    st.just(Undo()),
)


@given(ANY)
def test_what_is_printed_is_what_is_read(action: Action) -> None:
    text = actions.encode(action)
    assert actions.parse(text) == action
    assert actions.is_action(text)
    assert text.isascii()


@pytest.mark.parametrize(
    ("text", "action"),
    [
        ("LKACT:rating:4", Rate(4)),
        ("LKACT:rating:none", Rate(None)),
        ("LKACT:tag:Demo%20wanted", Tag("Demo wanted")),
        ("LKACT:tag:a%3Ab%25", Tag("a:b%")),
        ("LKACT:answer:Budget%3F:Yes", Answer("Budget?", "Yes")),
        ("LKACT:also:Products:Arms", Answer("Products", "Arms", also=True)),
        ("LKACT:staff:J%C3%B6rg", Staff("Jörg")),
        ("LKACT:undo", Undo()),
    ],
)
def test_codes_as_they_are_documented(text: str, action: Action) -> None:
    assert actions.parse(text) == action
    assert actions.encode(action) == text


@pytest.mark.parametrize(
    "text",
    [
        "LKACT:",
        "LKACT:rating",
        "LKACT:rating:6",
        "LKACT:rating:0",
        "LKACT:rating:4:5",
        "LKACT:tag",
        "LKACT:tag:",
        "LKACT:tag:%20",
        "LKACT:tag:%00",
        "LKACT:tag:%0A",
        "LKACT:tag:%FF",
        "LKACT:answer:Budget",
        "LKACT:undo:it",
        "LKACT:erase:1",
        "lkact:RATING:4",
        "LKACTÖrating:4",
    ],
)
def test_what_cannot_be_understood_is_no_action_and_no_visitor(text: str) -> None:
    assert actions.parse(text) is None
    assert actions.is_action(text)


@pytest.mark.parametrize("text", ["LKACTION7", "LKACT", "LKAC:T", "", "XLKACT:undo"])
def test_other_codes_are_visitors(text: str) -> None:
    assert not actions.is_action(text)


def test_one_more_answer_keeps_the_others_and_comes_once() -> None:
    also = Answer("Products", "Arms", also=True)
    assert actions.edit_of(also, {"Products": "Vision"}) == Edit(answers={"Products": "Vision; Arms"})
    assert actions.edit_of(also, {"Products": "Arms; Vision"}) == Edit(answers={"Products": "Arms; Vision"})
    assert actions.edit_of(Answer("Products", "Arms"), {"Products": "Vision"}) == Edit(answers={"Products": "Arms"})


def test_staff_and_undo_change_no_lead_by_themselves() -> None:
    assert actions.edit_of(Staff("Kim"), {}) is None
    assert actions.edit_of(Undo(), {}) is None


def test_the_way_back_holds_what_changed_and_nothing_else() -> None:
    before, after = Remarks("a", 2, ("Hot", "Old")), Remarks("a\nb", 4, ("Hot", "New"))
    assert actions.taken_back(before, after, {"Q": "no"}, {"Q": "yes", "R": "x"}) == Edit(
        rating=2, notes="a", notes_seen="a\nb", add_tags=("Old",), remove_tags=("New",), answers={"Q": "no", "R": ""}
    )
    assert actions.taken_back(before, before, {"Q": "no"}, {"Q": "no"}) is None
