"""Ctrl-C and SIGTERM at moments at which an interrupt would do harm.

A command is interrupted wherever it is (`interrupt`), once: what cleans up after the first signal is not broken off by
a second. `held` puts that off while something is half done, `released` allows it again within. Python cannot let an
exception out of a finaliser: an interrupt that lands in one is made again a moment later, without a word. In the middle
of Qt's own start, which is partly Python, an interrupt ends in a traceback or a crash: `hold` notes it, and whoever
takes the signals over afterwards finds the note where they were held (`app.ui.interrupts.closing`). In the middle of a
coroutine's step it leaves the books of the network libraries half written: `run` cancels between two steps. While the
interpreter ends, a signal changes nothing any more (`leave`).
"""

from __future__ import annotations

import atexit
import os
import signal
import sys
import threading
from _thread import start_new_thread
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any, TypeVar

if TYPE_CHECKING:
    import asyncio
    from collections.abc import Callable, Coroutine, Iterator
    from contextlib import AbstractContextManager
    from types import FrameType

T = TypeVar("T")

STOPS = (signal.SIGINT, signal.SIGTERM)
_INSISTS = 3
"""Whoever asks so often is not kept waiting: something hangs."""
_SOON = 0.01
"""Seconds after which an interrupt that went nowhere is made again."""


class Noted:
    """A signal handler that only notes that it was called; the third time it interrupts."""

    def __init__(self) -> None:
        self.times = 0

    def __call__(self, number: int, frame: FrameType | None) -> None:
        """A signal came."""
        del number, frame
        self.times += 1
        if self.times >= _INSISTS:
            self.insisted()

    def insisted(self) -> None:
        """What happens then."""
        raise KeyboardInterrupt


class Interrupting(Noted):
    """A signal handler that interrupts the first time, unless it is held back, and the third time."""

    def __init__(self) -> None:
        super().__init__()
        self.held = 0
        self.raised = False

    def __call__(self, number: int, frame: FrameType | None) -> None:
        """A signal came."""
        super().__call__(number, frame)
        self.deliver()

    def insisted(self) -> None:
        """Neither what is half done nor what cleans up is waited for."""
        self.raised = True
        super().insisted()

    def deliver(self) -> None:
        """Interrupt, if that is due and was not done yet."""
        if self.times and self.held <= 0 and not self.raised:
            self.raised = True
            raise KeyboardInterrupt

    def again(self) -> None:
        """Interrupt once more: the last time it went nowhere. From any thread."""
        self.times -= 1
        self.raised = False
        main = threading.main_thread().ident
        if main is not None and hasattr(signal, "pthread_kill"):
            signal.pthread_kill(main, signal.SIGINT)  # which wakes it if it waits
        else:
            signal.raise_signal(signal.SIGINT)


class _Leaving(Noted):
    """Notes signals while the interpreter ends, and ends the process when that hangs."""

    def __init__(self, code: int) -> None:
        super().__init__()
        self._code = code

    def insisted(self) -> None:
        os._exit(self._code)


def _take_over(handler: Callable[[int, FrameType | None], None] | signal.Handlers) -> None:
    for number in STOPS:
        signal.signal(number, handler)


def hold() -> Noted:
    """Hold both signals back from now on, in the main thread."""
    noted = Noted()
    _take_over(noted)
    return noted


def leave(code: int) -> None:
    """The process ends now, with this code: nothing is left that a signal could stop."""
    _take_over(_Leaving(code))
    atexit.register(_take_over, signal.SIG_IGN)  # by then all threads are over; Python would let signals kill it
    eval("0")  # else an interrupt in an `exec`, as dataclasses do it, would be the exit code of `python -m`


def interrupt() -> None:
    """Let both signals raise `KeyboardInterrupt` in the main thread from now on, wherever it is."""
    _take_over(Interrupting())


def on_stop(act: Callable[[], None]) -> Callable[[], bool]:
    """Call `act` at the first Ctrl-C or SIGTERM; a second one interrupts. What is returned tells whether one came.

    It is called on a thread of its own, since it may want a lock that the interrupted thread holds.
    """
    asked = False

    def first(_number: int, _frame: FrameType | None) -> None:
        nonlocal asked
        asked = True
        interrupt()
        start_new_thread(act, ())

    _take_over(first)
    return lambda: asked


def interrupted() -> bool:
    """Whether a signal has interrupted since `interrupt`."""
    handler = _interrupting()
    return handler is not None and handler.raised


def _interrupting() -> Interrupting | None:
    handler = signal.getsignal(signal.SIGINT)
    return handler if isinstance(handler, Interrupting) else None


def unraisable(lost: sys.UnraisableHookArgs, /) -> None:
    """For `sys.unraisablehook`: an interrupt is made again soon, outside of the finaliser that lost it."""
    handler = _interrupting()
    if handler is None or not (handler.raised or issubclass(lost.exc_type, KeyboardInterrupt)):
        sys.__unraisablehook__(lost)
        return
    if not issubclass(lost.exc_type, KeyboardInterrupt):
        return  # of what the interrupt left to the collector: a transaction of a lead file that was closed meanwhile
    soon = threading.Timer(_SOON, handler.again)
    soon.daemon = True
    soon.start()


def held() -> AbstractContextManager[None]:
    """Interrupt only at the end of the block, which is short; other threads are never interrupted."""
    return _holding(1)


def released() -> AbstractContextManager[None]:
    """For what may take long within a `held` block: interrupt at once, unless a block around that holds too."""
    return _holding(-1)


@contextmanager
def _holding(more: int) -> Iterator[None]:
    handler = _interrupting() if threading.current_thread() is threading.main_thread() else None
    if handler is None:
        yield
        return
    handler.held += more
    try:
        handler.deliver()
        yield
    finally:
        handler.held -= more
        handler.deliver()


def breathe() -> None:
    """For a `held` block that takes long: interrupt here if a signal came, unless a block around it holds too."""
    with released():
        pass


class _Cancelling(Noted):
    """A signal handler that cancels a task, once there is one; the third time it interrupts."""

    task: asyncio.Task[Any] | None = None

    def __call__(self, number: int, frame: FrameType | None) -> None:
        """A signal came."""
        super().__call__(number, frame)
        if self.task is not None and not self.task.done():
            self.task.get_loop().call_soon_threadsafe(self.task.cancel)


def run(work: Callable[[], Coroutine[Any, Any, T]]) -> T:
    """Run what `work` makes in the main thread to its end; Ctrl-C or SIGTERM cancels it: then `KeyboardInterrupt`."""
    import asyncio

    cancelling = _Cancelling()
    before = {number: signal.getsignal(number) for number in STOPS}
    try:
        _take_over(cancelling)
        with asyncio.Runner() as runner:
            task = runner.get_loop().create_task(work())
            cancelling.task = task
            if cancelling.times:
                task.cancel()
            return runner.get_loop().run_until_complete(task)
    except asyncio.CancelledError:
        raise KeyboardInterrupt from None
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)
