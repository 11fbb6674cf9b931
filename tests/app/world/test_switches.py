"""Switches have defaults, take only what they can have, and refuse the rest in a sentence."""

from __future__ import annotations

import pytest

from app.world.switches import Switch, SwitchError, checked, parse

STATUS = Switch("fair-unknown", "400", "the status for an unknown code", ("400", "404"))
SIZE = Switch("fair-page", "50", "rows of a page", bounds=(1, 100))
TAGS = Switch("fair-tags", "Hot", "the tags")
KNOWN = (STATUS, SIZE, TAGS)


def test_a_switch_that_nobody_touched_has_its_default() -> None:
    assert (STATUS.chosen({}), SIZE.number({}), TAGS.chosen({})) == ("400", 50.0, "Hot")


def test_a_choice_is_what_the_world_says() -> None:
    world = parse(["fair-unknown=404", "fair-page = 7", "fair-tags=a=b, c", "fair-page=8"], KNOWN)
    assert world == {"fair-unknown": "404", "fair-page": "8", "fair-tags": "a=b, c"}
    assert (STATUS.chosen(world), SIZE.number(world), TAGS.chosen(world)) == ("404", 8.0, "a=b, c")


def test_a_text_may_be_empty() -> None:
    assert TAGS.chosen(parse(["fair-tags="], KNOWN)) == ""


@pytest.mark.parametrize(
    ("pair", "words"),
    [
        ("fair-unknown", "KEY=VALUE, not by “fair-unknown”"),
        ("fair-size=3", "no switch “fair-size”. Known: fair-page, fair-tags, fair-unknown."),
        ("fair-unknown=403", "“fair-unknown” can be 400, 404, not “403”"),
        ("fair-unknown=", "can be 400, 404"),
        ("fair-page=0", "a number from 1 to 100, not “0”"),
        ("fair-page=101", "a number from 1 to 100"),
        ("fair-page=many", "a number from 1 to 100"),
        ("fair-page=nan", "a number from 1 to 100"),
        ("=1", "no switch “”"),
    ],
)
def test_what_cannot_be_chosen_is_said_in_a_sentence(pair: str, words: str) -> None:
    with pytest.raises(SwitchError, match=words):
        parse([pair], KNOWN)


def test_one_wrong_choice_refuses_all() -> None:
    with pytest.raises(SwitchError):
        checked({"fair-unknown": "404", "fair-page": "0"}, KNOWN)


def test_people_are_told_what_a_switch_takes() -> None:
    assert [switch.values() for switch in KNOWN] == ["400|404", "NUMBER", "TEXT"]
