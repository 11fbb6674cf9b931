"""Whether a camera sees anything at all: a lens cap, a shutter, a camera that delivers one shade."""

from __future__ import annotations

from typing import TYPE_CHECKING

from hardware import vision

if TYPE_CHECKING:
    from hardware.preview import Picture

BLACK = "The camera sees only black: is it covered?"
EVEN = "The camera sees only one shade: is it covered?"
_LOOK_EVERY, _AFTER = 0.3, 1.5
"""Seconds."""
_BLACK, _EVEN = 24, 1.0
"""The shade that hardly a pixel exceeds, and the spread below which there is nothing but one shade."""


class Cover:
    """Looks at some frames of one camera. Times are in seconds and never run backwards."""

    def __init__(self) -> None:
        self._looked = float("-inf")
        self._since: float | None = None
        self._sentence = ""

    def over(self, picture: Picture, at: float) -> str:
        """Why nothing has been seen for a while; empty while something is. `picture` is BGR or gray."""
        if at - self._looked < _LOOK_EVERY:
            return self._sentence
        self._looked = at
        sentence = _blindness(picture)
        if not sentence:
            self._since, self._sentence = None, ""
            return ""
        self._since = at if self._since is None else self._since
        if at - self._since >= _AFTER:
            self._sentence = sentence
        return self._sentence


def _blindness(picture: Picture) -> str:
    import numpy as np

    some = vision.gray(picture[::8, ::8])
    if not some.size:
        return ""
    if float(np.percentile(some, 99)) < _BLACK:
        return BLACK
    return EVEN if float(some.std()) < _EVEN else ""
