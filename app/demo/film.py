"""The demo's camera: a film of badges being held up, in the shape of OpenCV's `VideoCapture`.

It goes through the same capture and decode threads as a real camera, so it keeps a camera's manners:
`grab` waits for the next frame's time and skips the frames that nobody took, only `retrieve` costs
anything, and the film has no end.
"""

from __future__ import annotations

import threading
import time
from typing import TYPE_CHECKING

import numpy as np

from app.demo import scene, script
from app.ui import hand

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from app.world.people import Person
    from hardware.preview import Picture

FRAMES_PER_SECOND = 30
CAST, BADGE_WIDTH = 30, 320


class Film:
    """A camera before which `people` show their badges; the same `seed` plays the same film.

    `clock` counts seconds, `wait` lets some pass. Making one draws the badges (some 10 ms each), on the
    thread that may draw; after that one thread uses it, and `hold` may be called from another.
    """

    def __init__(
        self,
        people: Sequence[Person],
        seed: int = 1,
        clock: Callable[[], float] = time.monotonic,
        wait: Callable[[float], object] = time.sleep,
    ) -> None:
        self._cast = people[:CAST]
        stills = [hand.held_badge(person, BADGE_WIDTH) for person in self._cast]
        self._scene = scene.Scene(stills, BADGE_WIDTH, seed)
        self._coming = script.turns(len(self._cast), seed)
        self._turn = next(self._coming)
        self._held: script.Turn | None = None
        self._hold = threading.Event()
        self._hold_from: float | None = None
        self._clock, self._wait = clock, wait
        self._began: float | None = None
        self._frame = -1
        self._open = True

    def isOpened(self) -> bool:
        """Whether the film has not been released."""
        return self._open

    def grab(self) -> bool:
        """Wait for the next frame's time; False once released."""
        now = self._clock()
        if self._began is None:
            self._began = now
        passed = (now - self._began) * FRAMES_PER_SECOND
        self._frame = max(self._frame + 1, int(passed))
        if self._frame > passed:
            self._wait((self._frame - passed) / FRAMES_PER_SECOND)
        return self._open

    def retrieve(self) -> tuple[bool, Picture]:
        """Whether there is a frame, and the grabbed one: BGR, shape (720, 1280, 3)."""
        if not self._open or self._frame < 0:
            return False, np.zeros((0, 0, 3), np.uint8)
        return True, self.picture(self._frame / FRAMES_PER_SECOND)

    def picture(self, at: float) -> Picture:
        """The picture `at` seconds of film; times may only grow."""
        turn = self._turn_at(at)
        return self._scene.frame(at, turn.person, script.pose(turn, at, held=turn is self._held))

    def hold(self) -> None:
        """Let the next person who comes, and has not been here before, keep the badge up."""
        self._hold.set()

    @property
    def held(self) -> Person | None:
        """Who keeps the badge up, None as long as nobody does."""
        return self._cast[self._held.person] if self._held else None

    def release(self) -> None:
        """Stop; the next `grab` fails."""
        self._open = False

    def _turn_at(self, at: float) -> script.Turn:
        if self._hold.is_set() and self._hold_from is None:
            self._hold_from = at
        while self._held is None:
            here = self._turn
            if self._hold_from is not None and not here.again and here.start > self._hold_from:
                self._held = here
            elif here.end <= at:
                self._turn = next(self._coming)
            else:
                break
        return self._turn
