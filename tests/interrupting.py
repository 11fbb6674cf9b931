"""Ctrl-C at every line: what must not be left half done is tried with an interrupt at each place in turn."""

from __future__ import annotations

import gc
import signal
import sys
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

from app.stops import STOPS, interrupt

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from types import FrameType


class _AtLine:
    """Raises SIGINT at one line that is executed, counted from 1, in files whose paths have one of `parts`."""

    def __init__(self, line: int, parts: tuple[str, ...]) -> None:
        self.left = line
        self._parts = parts

    def __call__(self, frame: FrameType, event: str, _: object) -> Any:  # noqa: ANN401 - for `sys.settrace`
        if not any(part in frame.f_code.co_filename for part in self._parts):
            return None
        if event == "line":
            self.left -= 1
            if self.left == 0:
                signal.raise_signal(signal.SIGINT)
        return self


@contextmanager
def restored() -> Iterator[None]:
    """Whoever had Ctrl-C and SIGTERM before has them afterwards."""
    before = {number: signal.getsignal(number) for number in STOPS}
    try:
        yield
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)


def interrupted(work: Callable[[], object], line: int, *parts: str) -> bool:
    """Do `work` with a signal at its `line` in files whose paths have one of `parts`; whether it came to that line."""
    at, traced = _AtLine(line, parts), sys.gettrace()
    with restored():
        interrupt()
        try:
            sys.settrace(at)
            work()
        except KeyboardInterrupt:
            pass
        finally:
            sys.settrace(traced)
    return at.left <= 0


def everywhere(work: Callable[[], object], *parts: str) -> Iterator[int]:
    """Do `work` interrupted at its first line in such files, then at its second, to its end; yields after each."""
    line, told = 1, sys.unraisablehook
    sys.unraisablehook = lambda _: None  # what was open is left to the collector, which warns
    try:
        while interrupted(work, line, *parts):
            yield line
            line += 1
        gc.collect()
    finally:
        sys.unraisablehook = told
