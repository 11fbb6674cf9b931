"""Scanners: anything that reads badges and yields `Scan`s.

An address names a scanner: its kind, a colon, and what that kind needs (`webcam:0`, `replay:badges/`,
`stdin`). Each kind is one module here with an `open_scanner(rest)` of its own, found by the address's
prefix. Iterating a scanner blocks until something was read and ends when the source does or `close()`
was called from another thread (within 2 s). Failures that a person can mend are `ScannerError`s.
"""

from __future__ import annotations

import importlib
import importlib.util
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal, Protocol, runtime_checkable

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import datetime

    from hardware.preview import Picture, Preview


class ScannerError(Exception):
    """A scanner cannot be used; the text is one sentence that says what to do."""


KEYS_LOST = "The scanner lost some characters: scan again."
"""Why a code was refused of which the system dropped some keys."""


@dataclass(frozen=True, slots=True)
class Scan:
    """One read of a code.

    `at` is UTC, `monotonic` seconds of `time.monotonic()`; `source` is the file's name when pictures
    of a folder are read.
    """

    payload: bytes
    symbology: str
    scanner: str
    at: datetime
    monotonic: float
    source: str | None = None


@dataclass(frozen=True, slots=True)
class Unread:
    """Something was read but no scan came of it.

    kind "nothing": a picture without a code, or no picture; "refused": a symbol that cannot be taken.
    """

    kind: Literal["nothing", "refused"]
    reason: str
    scanner: str
    source: str | None = None


@dataclass(frozen=True, slots=True)
class Condition:
    """How the scanner is: it works, it has a problem (it goes on trying), or a hint for the person."""

    kind: Literal["starting", "ready", "problem", "hint"]
    sentence: str
    scanner: str


Reading = Scan | Unread | Condition


@dataclass(frozen=True, slots=True)
class Device:
    """A scanner or camera that is plugged in.

    `address` is the most lasting one that opens it, `kind` the address's prefix (or "keyboard": an ordinary one),
    `name` its maker's, `path` where the system has it, and `problem` a sentence when it cannot be used.
    """

    address: str
    kind: str
    name: str
    path: str
    problem: str | None = None


class Scanner(Protocol):
    """A source of readings."""

    address: str

    @property
    def preview(self) -> Preview | None:
        """The latest picture for the window, or None for scanners without one."""
        ...

    def __iter__(self) -> Iterator[Reading]:
        """Yield readings until the source ends or the scanner is closed."""
        ...

    def close(self) -> None:
        """Stop; safe from any thread and more than once."""
        ...


@runtime_checkable
class Camera(Scanner, Protocol):
    """A scanner whose picture can be kept, to be looked at more closely later."""

    def keep(self) -> Picture | None:
        """The latest frame in full size (BGR), or None while there is none; safe from any thread."""
        ...


_MODULES = {"serial": "serial_port"}
"""Kinds whose module has another name: `import serial` is pyserial's."""


def open_scanner(address: str) -> Scanner:
    """Open the scanner that `address` names.

    Raises `ScannerError` for an unknown kind and for a device or path that cannot be opened.
    """
    kind, _, rest = address.partition(":")
    module = _MODULES.get(kind, kind.replace("-", "_"))
    if not module.isidentifier() or importlib.util.find_spec(f"hardware.{module}") is None:
        raise ScannerError(f"There is no scanner kind “{kind}”.")
    opener = getattr(importlib.import_module(f"hardware.{module}"), "open_scanner", None)
    if opener is None:
        raise ScannerError(f"There is no scanner kind “{kind}”.")
    scanner: Scanner = opener(rest)
    return scanner
