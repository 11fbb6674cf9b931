"""What to tell a person whose badge is in view but cannot be read.

The decoder says where in the frame something as dense as a code is. It counts as a badge when it is about square, dark
on a lighter margin, and did not hang there all the time: a poster that was looked at for a while is furniture, and
nobody is told to move it. After two seconds the most likely reason is told, after six that typing helps. A few
looks a second at the small part of the frame around the spot have to do, so that this costs next to nothing.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import TYPE_CHECKING

from hardware import vision

if TYPE_CHECKING:
    from hardware.preview import Picture
    from hardware.spots import Spot

CLOSER, FURTHER, STILL = "Closer", "Further away", "Hold still"
GLARE, DARK, TYPE = "Tilt it, light reflects", "More light", "Cannot read it: type the code"

_LOOK_EVERY = 0.2
_AFTER, _TYPE_AFTER, _FURNITURE_AFTER = 2.0, 6.0, 15.0
_GONE_AFTER = 0.7
_SETTLING = 1.0
_FORGET_AFTER = 60.0
"""All in seconds."""
_SMALL, _LARGE = 0.13, 0.55
"""Of the frame's height: a code too small to be read, and one so near that a fixed lens cannot be in focus."""
_GLOOM = 60
"""The shade of white paper in too little light."""


@dataclass(frozen=True, slots=True)
class Look:
    """What one look at a spot told; shades are 0-255."""

    paper: float
    """How light the margin around the code is."""
    light: float
    """How light the code's light modules are."""
    contrast: float
    """Between its light and dark modules."""
    washed: float
    """The share of its area that is evenly light, as no code is."""
    edge: bool
    """Whether it reaches the edge of the frame."""
    side: float
    """Its longer side, of the frame's height."""
    ratio: float
    """Its width by its height."""

    @property
    def is_badge(self) -> bool:
        """Whether this may be a badge."""
        dark_on_light = self.paper > self.light - 0.75 * self.contrast
        return 0.5 <= self.ratio <= 2.0 and self.side >= 0.05 and self.contrast >= 8 and dark_on_light


def look(picture: Picture, spot: Spot) -> Look:
    """Look at `spot` in a frame (BGR or gray)."""
    import numpy as np

    left, top, right, bottom = spot.box
    width, height = spot.size
    margin = max(8, min(width, height) // 8)
    rows, columns = slice(max(0, top - margin), bottom + margin), slice(max(0, left - margin), right + margin)
    part = vision.gray(picture[rows, columns])
    above, beside = min(margin, top), min(margin, left)
    code = part[above : above + height, beside : beside + width]
    dark, light = (float(shade) for shade in np.percentile(code[::2, ::2], [10, 90]))
    ring = np.concatenate([part[:above].ravel(), part[above + height :].ravel(), part[:, :beside].ravel()])
    return Look(
        paper=float(np.median(ring)) if ring.size else light,
        light=light,
        contrast=light - dark,
        washed=_washed(code, light - dark, light),
        edge=left <= 16 or top <= 16 or right >= picture.shape[1] - 16 or bottom >= picture.shape[0] - 16,
        side=max(width, height) / picture.shape[0],
        ratio=width / max(1, height),
    )


def _washed(code: Picture, contrast: float, light: float) -> float:
    """The share of the code's inner blocks, an eighth of it each, that are light and nearly even."""
    cv2 = vision.cv2()
    height, width = code.shape
    inner = code[height // 8 : height - height // 8, width // 8 : width - width // 8]
    steps = 6, 6
    if min(inner.shape) < 12:
        return 0.0
    lightest = cv2.resize(cv2.dilate(inner, None, iterations=2), steps, interpolation=cv2.INTER_AREA)
    darkest = cv2.resize(cv2.erode(inner, None, iterations=2), steps, interpolation=cv2.INTER_AREA)
    even = (lightest.astype(int) - darkest < max(6.0, contrast / 4)) & (darkest > light - contrast / 4)
    return float(even.mean())


def reason(seen: Look, speed: float) -> str:
    """Why the badge was not read: the most likely hint; `speed` is in sides of the code a second."""
    if seen.edge or seen.side > _LARGE:
        return FURTHER
    if max(seen.light, seen.paper) < _GLOOM:
        return DARK
    if speed > 0.5:
        return STILL
    if seen.side < _SMALL:
        return CLOSER
    return GLARE if seen.washed >= 0.1 else STILL


class Hints:
    """Turns what is seen over time into hints, for one camera. Times are in seconds and never run backwards."""

    def __init__(self) -> None:
        self._began: float | None = None
        self._looked = float("-inf")
        self._last: tuple[Spot, float] | None = None
        self._since: float | None = None
        self._hint = self._coming = ""
        self._furniture: list[tuple[Spot, float]] = []

    def on(self, picture: Picture, spot: Spot | None, at: float) -> str:
        """The hint after a frame in which no code was read; empty for none. `spot` is the densest place in it."""
        if at - self._looked < _LOOK_EVERY:
            return self._hint
        self._looked = at
        self._began = at if self._began is None else self._began
        if spot is None or not look(picture, spot).is_badge or self._is_furniture(spot, at):
            if self._last is None or at - self._last[1] > _GONE_AFTER:
                self.read()
            return self._hint
        speed = self._speed(spot, at)
        self._last = (spot, at)
        self._since = at if self._since is None else self._since
        for_seconds = at - self._since
        if for_seconds >= _FURNITURE_AFTER or at - self._began < _SETTLING:
            self._furniture.append((spot, at))
            self.read()
        elif for_seconds >= _TYPE_AFTER:
            self._hint = TYPE
        elif for_seconds >= _AFTER:
            self._settle(reason(look(picture, spot), speed))
        return self._hint

    def read(self) -> None:
        """A code was read, or nothing is in view: there is nothing to hint at."""
        self._since, self._last, self._hint, self._coming = None, None, "", ""

    def _settle(self, hint: str) -> None:
        """Show `hint` if it is the first or was meant twice: hints that flicker are not read."""
        if not self._hint or hint == self._coming:
            self._hint = hint
        self._coming = hint

    def _speed(self, spot: Spot, at: float) -> float:
        if self._last is None:
            return 0.0
        before, then = self._last
        return math.dist(before.middle, spot.middle) / max(spot.size) / max(_LOOK_EVERY, at - then)

    def _is_furniture(self, spot: Spot, at: float) -> bool:
        self._furniture = [(place, seen) for place, seen in self._furniture if at - seen < _FORGET_AFTER]
        for number, (place, _) in enumerate(self._furniture):
            if math.dist(place.middle, spot.middle) < 40 and 0.7 < max(place.size) / max(spot.size) < 1.4:
                self._furniture[number] = (place, at)
                return True
        return False
