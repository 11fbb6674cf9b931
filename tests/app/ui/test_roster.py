"""Members of staff keep their colours and their place, whatever happens to the others."""

from __future__ import annotations

import pytest

from app.settings import Settings
from app.ui import roster, tokens

STAFF = Settings(staff=("Kim", "Jo", "Bo"), staff_now="Jo", staff_colours={"Jo": "red"})


def test_everybody_has_a_colour_and_it_can_be_chosen() -> None:
    assert [roster.colour_of(STAFF, name) for name in STAFF.staff] == ["violet", "red", "teal"]
    assert roster.colour_of(roster.coloured(STAFF, "Kim", "green"), "Kim") == "green"


def test_an_unknown_colour_in_the_file_counts_as_none() -> None:
    assert roster.colour_of(Settings(staff=("Kim",), staff_colours={"Kim": "mauve"}), "Kim") == "violet"


def test_a_new_member_gets_a_free_colour_and_scans_if_nobody_does() -> None:
    more = roster.added(STAFF, "Al")
    assert more.staff == ("Kim", "Jo", "Bo", "Al")
    assert roster.colour_of(more, "Al") == "blue"
    assert more.staff_now == "Jo"
    assert roster.added(Settings(), "Al").staff_now == "Al"


def test_a_member_who_is_there_is_not_added_twice() -> None:
    assert roster.added(STAFF, "Jo") == STAFF


def test_after_eight_the_colours_come_again() -> None:
    many = STAFF
    for number in range(9):
        many = roster.added(many, f"N{number}")
    assert all(roster.colour_of(many, name) in tokens.STAFF for name in many.staff)


def test_renaming_keeps_place_colour_and_turn() -> None:
    other = roster.renamed(STAFF, "Jo", "Joanna")
    assert other.staff == ("Kim", "Joanna", "Bo")
    assert other.staff_now == "Joanna"
    assert other.staff_colours == {"Joanna": "red"}


def test_those_who_are_left_keep_their_colours() -> None:
    fewer = roster.removed(STAFF, "Jo")
    assert fewer.staff == ("Kim", "Bo")
    assert fewer.staff_now == "Kim"
    assert [roster.colour_of(fewer, name) for name in fewer.staff] == ["violet", "teal"]
    assert roster.removed(Settings(staff=("Kim",), staff_now="Kim"), "Kim").staff_now is None


@pytest.mark.parametrize(
    ("name", "before", "problem"),
    [("", "", True), ("kim", "", True), ("Kim", "Kim", False), ("KIM", "Kim", False), ("Al", "", False)],
)
def test_names_are_told_apart(name: str, before: str, problem: bool) -> None:
    assert bool(roster.problem_with(STAFF, name, before)) is problem


def test_every_colour_has_a_word() -> None:
    assert set(roster.colour_names()) == set(tokens.STAFF)
