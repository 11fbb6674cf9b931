"""What scanners on a cable have in common: they are read until they are unplugged, and again once they are back.

A kind opens its device as a `Link`. When that fails, or the link breaks, the scanner says so once, looks for its device
every second, and goes on with it: nobody restarts anything at a booth.
"""

from __future__ import annotations

import threading
import time
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Protocol

import structlog

from hardware import Condition, Reading, Scan, ScannerError, Unread
from hardware.lines import Refusal

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

log = structlog.get_logger()

PATIENCE = 0.2
"""Seconds that one wait for input lasts at most, so that `close()` is heard soon."""
RETRY = 1.0
UNPLUGGED = "Scanner unplugged: plug it in again."
READY = "The scanner is ready."
_BROKEN = "The scanner cannot be opened: unplug it and plug it in again."


class NotThere(ScannerError):
    """The device is not plugged in."""


@dataclass(frozen=True, slots=True)
class Read:
    """A payload that a device read."""

    payload: bytes
    symbology: str


class Link(Protocol):
    """An open device."""

    def read(self) -> Iterable[Read | Refusal]:
        """What came in the next moment, of at most `PATIENCE` seconds; raises `OSError` when the device is gone."""
        ...

    def close(self) -> None:
        """Give the device back."""
        ...


class Replugged:
    """Reads what `open_link` opens, which raises `NotThere`, another `ScannerError`, or `OSError`."""

    preview = None

    def __init__(self, address: str, open_link: Callable[[], Link], *, retry: float = RETRY) -> None:
        self.address = address
        self._open_link = open_link
        self._retry = retry
        self._worked = False
        self._tries = 0
        self._told: Condition | None = None
        self._closed = threading.Event()

    def __iter__(self) -> Iterator[Reading]:
        """Yield scans, refusals, and conditions when the scanner works, fails or works again, until `close()`."""
        while not self._closed.is_set():
            link = self._opened()
            if isinstance(link, str):
                yield from self._tell("problem", link)
            else:
                try:
                    yield from self._tell("ready", READY)
                    yield from self._read(link)
                finally:
                    _give_back(link)
            self._closed.wait(self._retry)

    def close(self) -> None:
        """Stop within `PATIENCE` seconds."""
        self._closed.set()

    def _opened(self) -> Link | str:
        """The open device, or why there is none."""
        self._tries += 1
        try:
            return self._open_link()
        except NotThere as error:
            self._tries = 0
            return UNPLUGGED if self._worked else str(error)
        except ScannerError as error:
            # Just plugged in, a device has not got its rights from udev yet.
            return UNPLUGGED if self._worked and self._tries < 2 else str(error)
        except Exception as error:  # a driver's surprise must not end the scanner
            log.info("scanner failed to open", scanner=self.address, error=repr(error))
            return _BROKEN

    def _read(self, link: Link) -> Iterator[Reading]:
        self._worked, self._tries = True, 0
        while not self._closed.is_set():
            try:
                answers = link.read()
            except OSError as error:
                log.info("scanner gone", scanner=self.address, error=repr(error))
                yield from self._tell("problem", UNPLUGGED)
                return
            for answer in answers:
                yield self._reading(answer)

    def _tell(self, kind: str, sentence: str) -> Iterator[Condition]:
        condition = Condition("ready" if kind == "ready" else "problem", sentence, self.address)
        if condition != self._told:
            self._told = condition
            yield condition

    def _reading(self, answer: Read | Refusal) -> Reading:
        if isinstance(answer, Refusal):
            return Unread("refused", answer.reason, self.address)
        return Scan(answer.payload, answer.symbology, self.address, datetime.now(UTC), time.monotonic())


def _give_back(link: Link) -> None:
    try:
        link.close()
    except OSError as error:  # it is gone already
        log.debug("scanner closed", error=repr(error))
