"""One slot, no queue."""

from __future__ import annotations

import numpy as np

from hardware.preview import Preview


def test_a_new_picture_replaces_one_that_nobody_took() -> None:
    preview = Preview()
    preview.put(np.zeros((1, 1, 3), dtype=np.uint8))
    preview.put(np.ones((1, 1, 3), dtype=np.uint8))
    picture = preview.take()
    assert picture is not None
    assert picture[0, 0, 0] == 1


def test_a_picture_is_taken_once() -> None:
    preview = Preview()
    assert preview.take() is None
    preview.put(np.zeros((1, 1, 3), dtype=np.uint8))
    assert preview.take() is not None
    assert preview.take() is None


def test_nothing_is_wanted_or_seen_at_first() -> None:
    assert (Preview().wanted, Preview().seen) == (None, False)
