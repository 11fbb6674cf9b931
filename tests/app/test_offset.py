"""How far this computer's clock is off: learned from quick answers that agree."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from app.offset import Offset
from app.platforms import Dated

NOW = datetime(2026, 3, 1, 9, 0, 0, 400_000, tzinfo=UTC)
NONE = timedelta(0)


def answer(offset: float, took: float = 0.1) -> Dated:
    """An answer of a server whose clock is so many seconds ahead of ours."""
    sent, received = NOW, NOW + timedelta(seconds=took)
    return Dated(sent, received, (received + timedelta(seconds=offset)).replace(microsecond=0))


def after(*answers: Dated) -> Offset:
    offset = Offset()
    offset.hear(answers)
    return offset


@pytest.mark.parametrize("seconds", [121, 7200, -7200, 86_400.7, -300])
def test_three_answers_that_agree_are_believed(seconds: float) -> None:
    assert after(*[answer(seconds)] * 2).now == NONE
    believed = after(*[answer(seconds)] * 3)
    assert abs(believed.now.total_seconds() - seconds) <= 1
    assert not believed.is_doubtful


@pytest.mark.parametrize("seconds", [0, 1, 60, -119])
def test_what_does_not_matter_is_not_corrected(seconds: float) -> None:
    offset = after(*[answer(seconds)] * 9)
    assert (offset.now, offset.is_doubtful, offset.sentence()) == (NONE, False, None)


def test_a_slow_answer_tells_nothing() -> None:
    offset = after(*[answer(7200, took=2.1)] * 9)
    assert (offset.now, offset.is_doubtful) == (NONE, False)


def test_a_first_answer_that_shows_an_offset_is_doubted_until_others_have_told() -> None:
    offset = after(answer(7200))
    assert offset.is_doubtful
    offset.hear([answer(0)])
    assert not offset.is_doubtful
    assert offset.now == NONE


def test_answers_that_differ_are_not_believed() -> None:
    assert after(answer(7200), answer(3600), answer(7200), answer(900), answer(7200)).now == NONE


def test_a_clock_that_was_set_right_is_believed_after_three_answers_too() -> None:
    offset = after(*[answer(7200)] * 3)
    offset.hear([answer(0)] * 2)
    assert offset.now != NONE
    offset.hear([answer(0)])
    assert offset.now == NONE


@pytest.mark.parametrize(
    ("seconds", "words"), [(7200, "2 h 0 min behind"), (-7500, "2 h 5 min ahead of"), (180, "is 3 min behind")]
)
def test_the_person_is_told(seconds: float, words: str) -> None:
    assert words in (after(*[answer(seconds)] * 3).sentence() or "")
