"""The question is the first to make room, then the tags; the note stays where somebody can type."""

from __future__ import annotations

import pytest

from app.ui.giving_way import Wanted, fitting, wanted

ALL = Wanted(stars=True, tags=True, question=True, note=True)


@pytest.mark.parametrize(
    ("case", "seen"),
    [
        ({}, ALL),
        ({"asked": False}, Wanted(stars=True, tags=True, question=False, note=True)),
        ({"brief": True}, Wanted(stars=True, tags=True, question=False, note=True)),
        ({"choosing": True}, Wanted(stars=True, tags=False, question=False, note=False)),
        ({"answering": True}, ALL),
        ({"low": True}, Wanted(stars=False, tags=False, question=False, note=True)),
        ({"low": True, "answering": True}, Wanted(stars=False, tags=False, question=True, note=False)),
        ({"low": True, "answering": True, "brief": True}, Wanted(stars=False, tags=False, question=True, note=False)),
        ({"low": True, "choosing": True}, Wanted(stars=False, tags=False, question=False, note=False)),
    ],
)
def test_what_is_to_be_seen_of_a_card(case: dict[str, bool], seen: Wanted) -> None:
    calm = {"low": False, "brief": False, "choosing": False, "answering": False, "asked": True}
    assert wanted(**(calm | case)) == seen


@pytest.mark.parametrize(
    ("room", "costs", "fit"),
    [
        (120, (60, 60), [True, True]),
        (119, (60, 60), [True, False]),
        (59, (60, 60), [False, False]),
        (59, (60, 40), [False, False]),  # the question never takes the tags' place
        (59, (0, 40), [True, True]),
        (-1, (0, 0), [False, False]),
        (0, (), []),
    ],
)
def test_what_comes_first_stays_longest(room: int, costs: tuple[int, ...], fit: list[bool]) -> None:
    assert fitting(room, costs) == fit
