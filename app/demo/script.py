"""Who holds a badge up to the film's camera, when, and how: the demo film's script, without a picture.

Everything follows from the seed and the film's time, so that the same film can be played again. Times are
seconds of film, lengths pixels of a 1280 x 720 frame, angles radians.
"""

from __future__ import annotations

import math
import random
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

ENTER, LEAVE = 0.30, 0.24
BACK_EVERY, BACK_AFTER = 7, 4
"""Every 7th badge is one that was shown 4 badges (some 6 s) earlier: that person comes back."""


@dataclass(frozen=True, slots=True)
class Turn:
    """One person's turn before the camera."""

    number: int
    person: int
    again: bool  # this person has been here before
    start: float
    seconds: float
    x: float
    y: float
    scale: float
    roll: float
    phase: float
    side: int  # where they come from: -1 the left, 1 the right
    hunts: bool  # the camera's focus takes a while to find the badge

    @property
    def end(self) -> float:
        """When the badge is out of the picture again."""
        return self.start + self.seconds


@dataclass(frozen=True, slots=True)
class Pose:
    """Where a held badge is; x and y are its middle, `blur` the size of what smears it, `near` 0-1 how far it is in."""

    x: float
    y: float
    scale: float
    roll: float
    yaw: float
    pitch: float
    blur: float
    near: float


def turns(people: int, seed: int) -> Iterator[Turn]:
    """All turns without end: `people` persons in order, again and again, some coming back in between."""
    chance = random.Random(seed)
    start, fresh = 0.35, 0
    shown: list[int] = []
    for number in range(10**9):
        back = number % BACK_EVERY == BACK_EVERY - 1
        person = shown[-BACK_AFTER] if back else fresh % people
        fresh += not back
        turn = Turn(
            number=number,
            person=person,
            again=back or fresh > people,
            start=start,
            seconds=chance.uniform(1.18, 1.38),
            x=640 + chance.uniform(-50, 50),
            y=338 + chance.uniform(-22, 22),
            scale=chance.uniform(0.92, 1.1),
            roll=chance.uniform(-0.12, 0.10),
            phase=chance.uniform(0, math.tau),
            side=chance.choice((-1, 1)),
            hunts=chance.random() < 0.4,
        )
        yield turn
        shown = [*shown[-BACK_AFTER:], person]
        start = turn.end + chance.uniform(0.10, 0.20)


def pose(turn: Turn, at: float, held: bool = False) -> Pose | None:
    """How the badge of `turn` is held at the film's time `at`, None while it is not there.

    `held`: the person keeps it up instead of leaving.
    """
    since = at - turn.start
    left = math.inf if held else turn.end - at
    if since < 0 or left <= 0:
        return None
    coming = 1 - min(1.0, since / ENTER)
    going = 1 - min(1.0, left / LEAVE)
    away = coming**3 + going**2
    sway = math.tau * at + turn.phase
    hunting = turn.hunts and since < ENTER + 0.22
    return Pose(
        x=turn.x + turn.side * 130 * away + 9 * math.sin(0.9 * sway),
        y=turn.y + 620 * away + 6 * math.sin(1.3 * sway),
        scale=turn.scale * (1 + 0.02 * math.sin(0.6 * sway)),
        roll=turn.roll + turn.side * 0.35 * away + 0.035 * math.sin(0.7 * sway),
        yaw=0.24 * math.sin(0.45 * sway + 1),
        pitch=0.14 * math.sin(0.6 * sway + 2),
        blur=30 * away + (13 if hunting else 0),
        near=1 - min(1.0, away),
    )
