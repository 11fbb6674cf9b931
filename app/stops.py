"""Ctrl-C and SIGTERM while a window starts: noted, and acted on once it can close.

An interrupt in the middle of Qt's own start, which is partly Python, ends in a traceback or a crash. Whoever takes the
signals over afterwards finds the note where they were held (`app.ui.interrupts.closing`).
"""

from __future__ import annotations

import signal
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from types import FrameType

STOPS = (signal.SIGINT, signal.SIGTERM)
_INSISTS = 3
"""Whoever asks so often is not kept waiting: something hangs."""


class Noted:
    """A signal handler that only notes that it was called; the third time it interrupts."""

    def __init__(self) -> None:
        self.times = 0

    def __call__(self, number: int, frame: FrameType | None) -> None:
        """A signal came."""
        del number, frame
        self.times += 1
        if self.times >= _INSISTS:
            raise KeyboardInterrupt


def hold() -> Noted:
    """Hold both signals back from now on, in the main thread."""
    noted = Noted()
    for number in STOPS:
        signal.signal(number, noted)
    return noted
