"""Reads a camera's frames, where an empty one must cost next to nothing.

Every frame is searched at half size, and on a miss at full size; while nothing moves, only every other one is. Where
that finds nothing, the densest spot of the frame is cut out and made easier to read, in several ways when the spot is
new and in one after the other while it stays: a poster in the background is not worth more. What else a badge may hold
(codes light on dark, rarer symbologies) is searched for in the spot by turns, and in the whole frame now and then.
Whatever found something is tried on every missed frame, until it misses too.
"""

from __future__ import annotations

import math
from collections import deque
from functools import partial
from typing import TYPE_CHECKING

from hardware import enhance, vision
from hardware.engines import at_size, certain
from hardware.spots import cut, densest
from hardware.symbols import distinct, foremost_first

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from hardware.engines import Reader, Search
    from hardware.preview import Picture
    from hardware.spots import Spot
    from hardware.symbols import Symbol

    Rung = Callable[[Picture], list[Symbol]]
    """Finds codes in a frame in shades of gray."""

ROUND = 32
"""Missed frames after which every rung was climbed."""
_TURN_EVERY = 3
"""Missed frames from one look at a spot that stays to the next."""
_STIR = 12
"""Shades by which a small part of a frame differs from the one before, on the mean, when something moves in it."""
_NEAR = 40
"""Pixels within which a spot is the same place."""
_PLACES = 6
"""Places that are remembered; a scene seldom has more that are equally dense."""


class Ladder:
    """A `Decoder` for frames, given once and in order; one for each camera."""

    def __init__(self, zxing: Reader | None, zbar: Reader | None) -> None:
        self.spot: Spot | None = None
        """Where something as dense as a code is in the frame read last, if no code was found in it."""
        self._quick = zxing or zbar
        self._at_once: list[Rung] = []
        self._in_turn: list[Rung] = []
        self._wide: dict[int, Rung] = {}
        if zxing is not None:
            self._at_once = [partial(_easier, zxing, ease) for ease in (_refocused, _split, _enlarged)]
            looks: list[Rung] = [partial(zxing, search="inverted"), partial(zxing, search="rarer")]
            if zbar is not None:
                looks.append(lambda part: certain(zbar(part, "usual")))
            self._in_turn = [*self._at_once, *looks]
            self._wide = _wide(zxing)
        self._kept: Rung | None = None
        self._places: deque[tuple[float, float]] = deque(maxlen=_PLACES)
        self._misses = 0
        self._before: Picture | None = None

    def read(self, picture: Picture) -> list[Symbol]:
        """Each distinct payload of a frame, the largest and most central first."""
        shades = vision.gray(picture)
        if self._quick is None or not shades.size:
            return []
        side = max(1, max(shades.shape) // 2)
        half = vision.within(shades, side, side)
        factor = shades.shape[1] / half.shape[1]
        still = self._is_still(half)
        found = [symbol.scaled(factor) for symbol in self._quick(half, "usual")]
        if not (found or (still and self._misses % 2)):
            found = self._quick(shades, "fine")
        self.spot = None if found else densest(half, factor)
        if not found:
            self._misses += 1
            found = self._first(shades, self._due())
            if found:
                self.spot = None
        return foremost_first(distinct(found), shades.shape)

    def _is_still(self, half: Picture) -> bool:
        """Whether nothing larger than noise has changed since the frame before."""
        before, self._before = self._before, half
        if before is None or before.shape != half.shape:
            return False
        cv2 = vision.cv2()
        blocks = cv2.resize(cv2.absdiff(before, half), (40, 22), interpolation=cv2.INTER_AREA)
        return bool(blocks.max() < _STIR)

    def _due(self) -> list[Rung]:
        """The rungs for this missed frame."""
        if self._kept is not None:
            return [self._kept]
        wide = self._wide.get(self._misses % ROUND)
        rungs = [wide] if wide is not None else []
        if self.spot is None:
            return rungs
        looks: Iterable[Rung] = ()
        if self._is_new(self.spot):
            looks = self._at_once
        elif self._in_turn and self._misses % _TURN_EVERY == 0:
            looks = [self._in_turn[self._misses // _TURN_EVERY % len(self._in_turn)]]
        return [*(partial(_in_spot, look, self) for look in looks), *rungs]

    def _is_new(self, spot: Spot) -> bool:
        if any(math.dist(spot.middle, place) < _NEAR for place in self._places):
            return False
        self._places.append(spot.middle)
        return True

    def _first(self, shades: Picture, rungs: Iterable[Rung]) -> list[Symbol]:
        for rung in rungs:
            found = rung(shades)
            self._kept = rung if found else None
            if found:
                return found
        return []


def _in_spot(look: Rung, ladder: Ladder, shades: Picture) -> list[Symbol]:
    """What `look` finds in the frame's spot, placed in the frame."""
    if ladder.spot is None:
        return []
    part, left, top = cut(shades, ladder.spot)
    return [symbol.moved(left, top) for symbol in look(part)]


def _wide(zxing: Reader) -> dict[int, Rung]:
    """What is searched for in the whole frame, by the number of the missed frame in its round."""

    def smaller(search: Search, shades: Picture) -> list[Symbol]:
        return at_size(zxing, shades, max(1, max(shades.shape) // 2), search)

    return {
        3: partial(smaller, "inverted"),
        7: partial(smaller, "linear"),
        11: partial(smaller, "inverted"),
        15: partial(smaller, "linear"),
        19: partial(zxing, search="inverted"),
        0: partial(zxing, search="rarer"),
    }


def _easier(zxing: Reader, ease: Callable[[Picture], tuple[Picture, float]], part: Picture) -> list[Symbol]:
    eased, times = ease(part)
    return [symbol.scaled(1 / times) for symbol in zxing(eased, "fine")]


def _refocused(part: Picture) -> tuple[Picture, float]:
    return enhance.enlarged(enhance.sharpened(enhance.smoothed(part, 1), 5, 4), 3), 3


def _split(part: Picture) -> tuple[Picture, float]:
    return enhance.split(enhance.enlarged(enhance.smoothed(part, 0.8), 2), 41), 2


def _enlarged(part: Picture) -> tuple[Picture, float]:
    return enhance.enlarged(enhance.sharpened(part, 3, 3), 3), 3
