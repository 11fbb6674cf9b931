"""Codes from standard input, one a line: for scripts, tests, and scanners that someone pipes in."""

from __future__ import annotations

import os
import select
import sys
import threading
import time
from datetime import UTC, datetime
from typing import TYPE_CHECKING, BinaryIO

from hardware import Reading, Scan, ScannerError, Unread
from hardware.lines import Lines, Refusal

if TYPE_CHECKING:
    from collections.abc import Iterator

_CHUNK = 65_536
_PATIENCE = 0.2
"""Seconds that one wait for input lasts, so that `close()` is heard soon."""


class Stdin:
    """Reads `stream` (standard input unless given) to its end."""

    address = "stdin"
    preview = None

    def __init__(self, stream: BinaryIO) -> None:
        self._stream = stream
        self._closed = threading.Event()

    def __iter__(self) -> Iterator[Reading]:
        """Yield a scan or a refusal for each line, in order, until the input ends or `close()` is called."""
        lines = Lines()
        while not self._closed.is_set():
            chunk = self._read()
            if chunk is None:
                continue
            for answer in lines.feed(chunk) if chunk else lines.finish():
                yield self._reading(answer)
            if not chunk:
                return

    def close(self) -> None:
        """Stop within `_PATIENCE` seconds where the input can be waited for (everywhere but on Windows)."""
        self._closed.set()

    def _read(self) -> bytes | None:
        """The next bytes, b"" at the end, None when none came for a while."""
        try:
            descriptor = self._stream.fileno()
        except OSError:  # a stream in memory
            return self._stream.read(_CHUNK)
        if os.name != "posix":
            return os.read(descriptor, _CHUNK)
        try:
            ready, _, _ = select.select([descriptor], [], [], _PATIENCE)
            return os.read(descriptor, _CHUNK) if ready else None
        except BlockingIOError:
            return None
        except OSError:  # a terminal that hung up: its end
            return b""

    def _reading(self, answer: bytes | Refusal) -> Reading:
        if isinstance(answer, Refusal):
            return Unread("refused", answer.reason, self.address)
        return Scan(answer, "line", self.address, datetime.now(UTC), time.monotonic())


def open_scanner(rest: str) -> Stdin:
    """Read standard input.

    Raises `ScannerError` when there is none, or when something follows `stdin` in the address.
    """
    if rest:
        raise ScannerError(f"“stdin” takes nothing after it, not “{rest}”.")
    if sys.stdin is None or sys.stdin.closed:
        raise ScannerError("There is no standard input to read codes from.")
    return Stdin(sys.stdin.buffer)
