"""Frames look like a camera's: whole, moving, and the badge in them can be read."""

from __future__ import annotations

import time
from dataclasses import replace
from typing import TYPE_CHECKING

import numpy as np
import pytest

from app.demo.scene import Scene
from app.demo.script import Pose
from app.ui import hand
from app.world.people import people
from hardware.decode import camera_decoder

if TYPE_CHECKING:
    from hardware.preview import Picture

PEOPLE = people(3)
STILL = Pose(x=640, y=340, scale=1, roll=0, yaw=0, pitch=0, blur=0, near=1)


@pytest.fixture(scope="module")
def scene(qapp: object) -> Scene:
    """A camera's view of three people."""
    return Scene([hand.held_badge(person, 320) for person in PEOPLE], 320, seed=1)


def read(picture: Picture) -> list[str]:
    """What the camera's decoder reads."""
    return [symbol.payload.decode() for symbol in camera_decoder().read(picture)]


def test_a_frame_is_720p_in_colour_and_empty_without_a_pose(scene: Scene) -> None:
    frame = scene.frame(0, 0, None)
    assert frame.shape == (720, 1280, 3)
    assert frame.dtype == np.uint8
    assert read(frame) == []
    assert frame.std() > 10  # there is something to see


@pytest.mark.parametrize(
    "pose",
    [
        STILL,
        replace(STILL, roll=0.2),
        replace(STILL, yaw=0.25, pitch=0.14),
        replace(STILL, yaw=-0.25, roll=-0.15),
        replace(STILL, x=560, y=400, scale=0.9),
        replace(STILL, scale=1.15),
    ],
)
@pytest.mark.parametrize("person", [0, 1, 2])
def test_a_badge_reads_however_it_is_held(scene: Scene, pose: Pose, person: int) -> None:
    assert read(scene.frame(1, person, pose)) == [PEOPLE[person].code]


def test_a_badge_out_of_focus_does_not_read(scene: Scene) -> None:
    assert read(scene.frame(1, 0, replace(STILL, blur=30))) == []


@pytest.mark.parametrize("x", [-300, 40, 1250, 1900])
@pytest.mark.parametrize("y", [-900, 60, 715, 1500])
def test_a_badge_at_or_beyond_the_edges_is_cut_off(scene: Scene, x: float, y: float) -> None:
    assert scene.frame(1, 0, replace(STILL, x=x, y=y, blur=8, roll=0.4)).shape == (720, 1280, 3)


def test_the_same_moment_looks_the_same_and_another_does_not(scene: Scene) -> None:
    assert np.array_equal(scene.frame(1, 0, STILL), scene.frame(1, 0, STILL))
    assert not np.array_equal(scene.frame(1, 0, None), scene.frame(1 + 1 / 30, 0, None))


def test_a_frame_costs_a_fraction_of_the_time_it_is_shown(scene: Scene) -> None:
    began = time.thread_time()
    for number in range(20):
        scene.frame(number / 30, 0, replace(STILL, roll=number / 100))
    assert (time.thread_time() - began) / 20 < 0.033
