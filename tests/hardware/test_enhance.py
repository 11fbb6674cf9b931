"""Making a code easier to read (hardware.md, Decoding; issue 4, part 5)."""

from __future__ import annotations

import numpy as np
import pytest

from hardware import enhance

STEP = np.repeat(np.array([[60, 60, 60, 60, 160, 160, 160, 160]], dtype=np.uint8), 8, axis=0)
"""A picture, dark on the left and light on the right."""


def test_enlarging_multiplies_the_sides() -> None:
    assert enhance.enlarged(STEP, 2).shape == (16, 16)
    assert enhance.enlarged(STEP, 0.01).shape == (1, 1)


def test_sharpening_steepens_an_edge_and_leaves_even_parts() -> None:
    sharp = enhance.sharpened(np.array(enhance.smoothed(STEP, 1.0)), 5, 3)
    assert int(sharp[4, 4]) - int(sharp[4, 3]) > int(enhance.smoothed(STEP, 1.0)[4, 4]) - int(
        enhance.smoothed(STEP, 1.0)[4, 3]
    )
    assert np.array_equal(enhance.sharpened(np.full((9, 9), 70, np.uint8), 5, 3), np.full((9, 9), 70, np.uint8))


def test_smoothing_takes_noise_away() -> None:
    noise = np.random.default_rng(1).normal(128, 20, (60, 60)).clip(0, 255).astype(np.uint8)
    assert enhance.smoothed(noise, 2).std() < noise.std() / 3


def test_splitting_follows_the_light() -> None:
    ramp = np.tile(np.linspace(20, 200, 60), (60, 1))
    ramp[::4] -= 15  # dark lines in uneven light
    dark = enhance.split(ramp.astype(np.uint8), 15) == 0
    assert dark[::4, 8:52].all()
    assert not dark[2::4, 8:52].any()


@pytest.mark.parametrize("gamma", [0.4, 1.0, 2.0])
def test_gamma_keeps_black_white_and_the_order(gamma: float) -> None:
    ramp = np.arange(256, dtype=np.uint8)[None]
    bright = enhance.brightened(ramp, gamma)[0].astype(int)
    assert (bright[0], bright[255]) == (0, 255)
    assert (np.diff(bright) >= 0).all()
    assert (bright[64] > 64) == (gamma < 1)


def test_stretching_uses_all_shades() -> None:
    wide = enhance.stretched(STEP)
    assert (wide.min(), wide.max()) == (0, 255)
    assert enhance.stretched(np.full((4, 4), 9, np.uint8)).max() == 0  # nothing to tell apart


def test_evening_raises_contrast_in_a_dull_part() -> None:
    dull = np.kron(np.random.default_rng(1).integers(100, 110, (20, 20)), np.ones((8, 8))).astype(np.uint8)
    assert enhance.evened(dull).std() > 2 * dull.std()


def test_turning_keeps_the_size_and_turns() -> None:
    quarter = enhance.turned(STEP, 90)
    assert quarter.shape == STEP.shape
    assert abs(int(quarter[0, 4]) - int(quarter[7, 4])) == 100
