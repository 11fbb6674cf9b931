"""Waits for a condition, never for a time: the test goes on the moment it holds, and fails where it never does."""

from __future__ import annotations

import asyncio
import time
from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable

T = TypeVar("T")
PATIENCE = 10.0
_PAUSE = 0.01


def until(found: Callable[[], T | None], seconds: float = PATIENCE) -> T:
    """What `found()` gives, as soon as that is true; for what other threads and processes do."""
    ends = time.monotonic() + seconds
    while True:
        if result := found():
            return result
        assert time.monotonic() < ends, f"it did not happen within {seconds} s"
        time.sleep(_PAUSE)


async def soon(found: Callable[[], T | None], seconds: float = PATIENCE) -> T:
    """The same for what other tasks of this loop do."""
    async with asyncio.timeout(seconds):
        while not (result := found()):
            await asyncio.sleep(0.001)
        return result
