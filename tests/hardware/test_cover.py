"""A camera that sees nothing is named in words (issue 4: black frames)."""

from __future__ import annotations

import numpy as np
import pytest

from hardware.cover import BLACK, EVEN, Cover

RANDOM = np.random.default_rng(1)
CAPPED = RANDOM.integers(0, 18, (720, 1280, 3), dtype=np.uint8)
GRAY = np.full((720, 1280), 128, dtype=np.uint8)
HALL = RANDOM.integers(10, 60, (720, 1280, 3), dtype=np.uint8)
"""A hall at night: dark, but seen."""


@pytest.mark.parametrize(("picture", "sentence"), [(CAPPED, BLACK), (GRAY, EVEN), (HALL, ""), (GRAY[:0], "")])
def test_a_camera_that_sees_nothing_for_a_while_says_so(picture: np.ndarray, sentence: str) -> None:
    cover = Cover()
    said = [cover.over(picture, number / 15) for number in range(60)]
    assert said[:20] == [""] * 20
    assert set(said[30:]) == {sentence}


def test_a_hand_before_the_lens_for_a_moment_is_no_trouble() -> None:
    cover = Cover()
    said = [cover.over(CAPPED if 10 < number < 25 else HALL, number / 15) for number in range(60)]
    assert set(said) == {""}


def test_it_is_over_as_soon_as_something_is_seen() -> None:
    cover = Cover()
    said = [cover.over(CAPPED if number < 40 else HALL, number / 15) for number in range(60)]
    assert said[39] == BLACK
    assert said[46:] == [""] * 14
