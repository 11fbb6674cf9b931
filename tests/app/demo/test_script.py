"""The demo film's script: enough badges in twenty seconds, some of which come back, the same for a seed."""

from __future__ import annotations

from itertools import islice, pairwise

import pytest

from app.demo import script


@pytest.mark.parametrize("seed", range(20))
def test_twenty_seconds_hold_at_least_twelve_turns_and_ten_people(seed: int) -> None:
    shown = [turn for turn in islice(script.turns(30, seed), 40) if turn.end <= 20]
    assert len(shown) >= 12
    assert len({turn.person for turn in shown}) >= 11
    assert any(turn.again for turn in shown)


def test_each_badge_is_in_view_long_enough_to_be_read_and_leaves_before_the_next() -> None:
    turns = list(islice(script.turns(30, 1), 60))
    assert all(1.1 <= turn.seconds <= 1.5 for turn in turns)
    assert all(0.1 <= later.start - turn.end <= 0.3 for turn, later in pairwise(turns))


def test_who_comes_back_was_away_for_longer_than_a_scan_lasts() -> None:
    last_end: dict[int, float] = {}
    for turn in islice(script.turns(30, 2), 60):
        assert turn.again == (turn.person in last_end)
        if turn.again:
            assert turn.start - last_end[turn.person] > 3.5
        last_end[turn.person] = turn.end


def test_all_people_get_their_turn_and_then_it_begins_anew() -> None:
    people = [turn.person for turn in islice(script.turns(8, 1), 20)]
    assert set(people) == set(range(8))


def test_a_seed_gives_the_same_script_and_another_seed_another() -> None:
    def of(seed: int) -> list[script.Turn]:
        return list(islice(script.turns(30, seed), 20))

    assert of(5) == of(5)
    assert of(5) != of(6)


def test_a_badge_comes_in_stays_near_the_middle_and_goes() -> None:
    turn = next(script.turns(30, 1))
    assert script.pose(turn, turn.start - 0.01) is None
    assert script.pose(turn, turn.end) is None
    coming, there, going = (script.pose(turn, turn.start + s) for s in (0.02, 0.65, turn.seconds - 0.01))
    assert coming is not None
    assert there is not None
    assert going is not None
    assert coming.y > 720
    assert going.y > 720
    assert coming.blur > there.blur == 0
    assert abs(there.x - 640) < 80
    assert abs(there.y - 338) < 60
    assert there.near == 1


def test_a_badge_that_is_held_stays_and_still_moves_a_little() -> None:
    turn = next(script.turns(30, 1))
    late, later = (script.pose(turn, turn.end + seconds, held=True) for seconds in (10, 10.5))
    assert late is not None
    assert later is not None
    assert late.near == later.near == 1
    assert 0 < abs(late.x - later.x) < 30
