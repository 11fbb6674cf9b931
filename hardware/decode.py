"""Finds codes in pictures.

Two decoders share one shape: `Ladder` for a camera's frames, where an empty frame must cost next to nothing, and
`Thorough` for still pictures, where nothing may be missed. zxing-cpp does the work on both. zbar (through pyzbar) gives
a second opinion on some frames that zxing-cpp missed, and steps in where zxing-cpp is not installed. zbar guesses at
encodings and garbles UTF-8, so its word counts beside zxing-cpp's only where there is nothing to guess: plain ASCII.
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Protocol

from hardware import ScannerError, vision
from hardware.engines import at_size, certain, zbar_reader, zxing_reader
from hardware.ladder import Ladder
from hardware.symbols import distinct, top_left_first

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from hardware.engines import Reader, Search
    from hardware.preview import Picture
    from hardware.spots import Spot
    from hardware.symbols import Symbol

STILL_SIDE = 4_000
"""Longest side, in pixels, at which a still picture is searched."""
ZBAR_SIDE = 2_000
"""The same for zbar's second opinion: it takes five times as long as zxing-cpp."""
_STILL: tuple[Search, ...] = ("inverted", "matrix", "stacked", "aztec", "linear")
"""One by one, so that a large picture can be given up in between: each takes less than a second."""


class Decoder(Protocol):
    """Reads the codes in a camera's frames (BGR or gray)."""

    spot: Spot | None
    """Where something as dense as a code was in the frame read last, None if there was nothing or a code was read."""

    def read(self, picture: Picture) -> list[Symbol]:
        """Each distinct payload once, in the decoder's order; empty when there is none. Never raises."""
        ...


class PatientDecoder(Protocol):
    """Reads the codes in one still picture, which may take seconds."""

    def read(self, picture: Picture, give_up: Callable[[], bool] = lambda: False) -> list[Symbol]:
        """Each distinct payload once; empty when there is none, or soon after `give_up()` says so. Never raises."""
        ...


class Thorough:
    """For still pictures: every symbology, whole and at half size, and zbar's opinion always."""

    def __init__(self, zxing: Reader | None, zbar: Reader | None) -> None:
        self._zxing = zxing
        self._zbar = zbar

    def read(self, picture: Picture, give_up: Callable[[], bool] = lambda: False) -> list[Symbol]:
        """Every distinct payload in the picture, top-left first; places are in the picture as it was searched.

        Asks `give_up` between its searches of the picture, and then returns nothing.
        """
        shades = vision.gray(picture)
        if not shades.size:
            return []
        shades = vision.within(shades, STILL_SIDE, STILL_SIDE)
        found: list[Symbol] = []
        for opinion in self._opinions(shades):
            if give_up():
                return []
            found += [symbol for symbol in opinion() if not any(known.covers(symbol) for known in found)]
        return top_left_first(distinct(found))

    def _opinions(self, shades: Picture) -> Iterator[Callable[[], list[Symbol]]]:
        """The searches, the surest first."""
        zxing, zbar = self._zxing, self._zbar
        if zxing is not None:
            yield from (partial(zxing, shades, search) for search in _STILL)
            yield from (partial(_at_half, zxing, shades, search) for search in _STILL)
            if zbar is not None:
                yield lambda: certain(at_size(zbar, shades, ZBAR_SIDE, "usual"))
        elif zbar is not None:
            yield from (partial(zbar, shades, search) for search in ("inverted", "linear"))


def camera_decoder() -> Decoder:
    """The decoder for frames. Raises `ScannerError` when neither zxing-cpp nor zbar is there."""
    return Ladder(*_readers())


def still_decoder() -> PatientDecoder:
    """The decoder for still pictures. Raises `ScannerError` when neither zxing-cpp nor zbar is there."""
    return Thorough(*_readers())


def _readers() -> tuple[Reader | None, Reader | None]:
    zxing, zbar = zxing_reader(), zbar_reader()
    if zxing is None and zbar is None:
        raise ScannerError("No decoder is installed: install the Python package zxing-cpp.")
    return zxing, zbar


def _at_half(read: Reader, shades: Picture, search: Search = "usual") -> list[Symbol]:
    return at_size(read, shades, max(1, max(shades.shape) // 2), search)
