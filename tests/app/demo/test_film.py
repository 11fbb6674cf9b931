"""The film keeps a camera's manners, and its badges are read by the camera's own decoder."""

from __future__ import annotations

from itertools import islice
from typing import TYPE_CHECKING

import numpy as np
import pytest

from app.demo import script
from app.demo.film import Film
from app.world.people import people
from hardware.decode import camera_decoder

if TYPE_CHECKING:
    from hardware.preview import Picture

pytestmark = pytest.mark.usefixtures("qapp")
PEOPLE = people(12)


class Clock:
    """A clock that waiting moves on."""

    def __init__(self) -> None:
        self.now = 100.0
        self.waits: list[float] = []

    def __call__(self) -> float:
        return self.now

    def wait(self, seconds: float) -> None:
        """Let `seconds` pass."""
        self.waits.append(seconds)
        self.now += seconds


def film(clock: Clock, seed: int = 1) -> Film:
    """A film that plays by `clock`."""
    return Film(PEOPLE, seed, clock, clock.wait)


def next_frame(camera: Film) -> Picture:
    """Grab and retrieve."""
    assert camera.grab()
    ok, picture = camera.retrieve()
    assert ok
    return picture


def test_the_badges_of_twenty_seconds_are_read_at_ten_frames_a_second() -> None:
    camera, decoder = film(Clock()), camera_decoder()
    seen: list[str] = []
    for tenth in range(200):
        for symbol in decoder.read(camera.picture(tenth / 10)):
            code = symbol.payload.decode()
            if not seen or seen[-1] != code:
                seen.append(code)
    assert len(seen) >= 12
    assert len(set(seen)) >= 10
    assert len(set(seen)) < len(seen)  # somebody came back
    assert set(seen) <= {person.code for person in PEOPLE}


def test_frames_come_thirty_times_a_second() -> None:
    clock = Clock()
    camera = film(clock)
    for _ in range(31):
        assert camera.grab()
    assert clock.now - 100 == pytest.approx(1.0)
    assert all(wait <= 1 / 30 + 1e-9 for wait in clock.waits)


def test_frames_that_nobody_had_time_for_are_skipped() -> None:
    clock = Clock()
    camera = film(clock)
    camera.grab()
    clock.now += 1.0
    camera.grab()
    _, late = camera.retrieve()
    assert np.array_equal(late, film(Clock()).picture(1.0))


def test_the_same_seed_plays_the_same_film() -> None:
    one, other, different = film(Clock()), film(Clock()), film(Clock(), seed=2)
    pictures = [[next_frame(camera) for _ in range(25)][-1] for camera in (one, other, different)]
    assert np.array_equal(pictures[0], pictures[1])
    assert not np.array_equal(pictures[0], pictures[2])


def test_it_answers_as_a_camera_does() -> None:
    camera = film(Clock())
    assert camera.isOpened()
    ok, _ = camera.retrieve()
    assert not ok  # nothing grabbed yet
    assert next_frame(camera).shape == (720, 1280, 3)


def test_after_release_there_are_no_more_frames() -> None:
    camera = film(Clock())
    next_frame(camera)
    camera.release()
    assert not camera.isOpened()
    assert not camera.grab()
    ok, _ = camera.retrieve()
    assert not ok


def test_held_keeps_one_new_badge_in_view() -> None:
    camera, decoder = film(Clock()), camera_decoder()
    assert camera.held is None
    camera.picture(5.0)
    camera.hold()
    seen = {symbol.payload.decode() for tenth in range(51, 140) for symbol in decoder.read(camera.picture(tenth / 10))}
    assert camera.held is not None
    assert camera.held.code in seen
    at_the_end = [symbol.payload.decode() for symbol in decoder.read(camera.picture(60.0))]
    assert at_the_end == [camera.held.code]


def test_who_comes_back_is_not_held_but_the_next_new_person() -> None:
    turns = list(islice(script.turns(len(PEOPLE), 1), 12))
    back = next(turn for turn in turns if turn.again)
    camera = film(Clock())
    camera.picture(back.start + 0.3)
    camera.hold()
    camera.picture(back.start + 0.4)
    assert camera.held is None
    camera.picture(back.start + 3)
    assert camera.held == PEOPLE[turns[back.number + 1].person]


def test_who_is_already_there_is_not_held_but_who_comes_next() -> None:
    first, second = islice(script.turns(len(PEOPLE), 1), 2)
    camera = film(Clock())
    camera.picture(first.start + 0.3)
    camera.hold()
    camera.picture(first.end - 0.05)
    assert camera.held is None
    camera.picture(second.start + 0.2)
    assert camera.held == PEOPLE[second.person]
