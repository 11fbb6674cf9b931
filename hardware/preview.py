"""The latest camera picture, handed from the capture thread to whoever draws it: one slot, no queue."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    Picture = NDArray[np.uint8]


class Preview:
    """A one-slot hand-over; a new picture replaces one that nobody took.

    Pictures are RGB, shape (height, width, 3), already scaled to at most `wanted` pixels.
    `wanted` is (width, height) and None while nothing shows the picture: then none are made.
    `seen` tells whether a code is in view now, for the marks around the picture.
    """

    def __init__(self) -> None:
        self.wanted: tuple[int, int] | None = None
        self.seen = False
        self._lock = threading.Lock()
        self._picture: Picture | None = None

    def put(self, picture: Picture) -> None:
        """Hand over `picture`; the giver must not write to it again."""
        with self._lock:
            self._picture = picture

    def take(self) -> Picture | None:
        """The newest picture since the last take, or None."""
        with self._lock:
            picture, self._picture = self._picture, None
        return picture
