"""Python's garbage is collected in the GUI thread: a widget that another thread collects ends the whole program.

It costs less there, too: what was imported is left out of it, which is most of all there is.
"""

from __future__ import annotations

import gc
import itertools
from contextlib import contextmanager
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer

if TYPE_CHECKING:
    from collections.abc import Iterator

_EVERY_MS = 1000
_ALL_EVERY = 30  # rounds: what lived long is looked through so seldom


@contextmanager
def collecting() -> Iterator[None]:
    """Collect garbage in this thread, which must have an event loop, and in no other, until the end of the block."""
    rounds = itertools.count(1)
    timer = QTimer(interval=_EVERY_MS)
    timer.timeout.connect(lambda: gc.collect(1 if next(rounds) % _ALL_EVERY else 2))
    gc.collect()
    gc.freeze()
    gc.disable()
    timer.start()
    try:
        yield
    finally:
        timer.stop()
        gc.enable()
        gc.unfreeze()
