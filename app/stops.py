"""Ctrl-C and SIGTERM at moments at which an interrupt would do harm.

In the middle of Qt's own start, which is partly Python, it ends in a traceback or a crash: `hold` notes it, and whoever
takes the signals over afterwards finds the note where they were held (`app.ui.interrupts.closing`). In the middle of a
coroutine's step it leaves the books of the network libraries half written: `run` cancels between two steps.
"""

from __future__ import annotations

import asyncio
import signal
from typing import TYPE_CHECKING, Any, TypeVar

if TYPE_CHECKING:
    from collections.abc import Coroutine
    from types import FrameType

T = TypeVar("T")

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


def run(work: Coroutine[Any, Any, T]) -> T:
    """Run `work` in the main thread to its end, or until Ctrl-C or SIGTERM cancels it: then `KeyboardInterrupt`."""
    with asyncio.Runner() as runner:
        loop = runner.get_loop()
        task = loop.create_task(work)

        def cancel(number: int, frame: FrameType | None) -> None:
            del number, frame
            loop.call_soon_threadsafe(task.cancel)

        before = {number: signal.signal(number, cancel) for number in STOPS}
        try:
            return loop.run_until_complete(task)
        except asyncio.CancelledError:
            raise KeyboardInterrupt from None
        finally:
            for number, handler in before.items():
                signal.signal(number, handler)
