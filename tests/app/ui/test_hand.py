"""A badge in a hand: cut out, readable, and always the same hand."""

from __future__ import annotations

import numpy as np
import pytest

from app.ui import hand
from app.world.people import people
from hardware.decode import still_decoder

pytestmark = pytest.mark.usefixtures("qapp")

VISITOR, OTHER = people(2)


def test_a_held_badge_is_cut_out_and_can_be_read() -> None:
    still = hand.held_badge(VISITOR, 320)
    assert still.shape == (704, 480, 4)
    assert still[0, 0].tolist() == [0, 0, 0, 0]
    assert (still[..., :3] <= still[..., 3:]).all()  # premultiplied
    assert [symbol.payload.decode() for symbol in still_decoder().read(still[..., :3].copy())] == [VISITOR.code]
    assert (still[-1, :, 3] == 255).any()  # the arm goes on below


def test_a_held_badge_is_the_same_each_time_and_another_for_another_person() -> None:
    still = hand.held_badge(VISITOR, 200)
    assert np.array_equal(still, hand.held_badge(VISITOR, 200))
    assert not np.array_equal(still, hand.held_badge(OTHER, 200))
