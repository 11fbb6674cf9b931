"""Finds codes in pictures.

Two decoders share one shape: `Ladder` for a camera's frames, where an empty frame must cost next to nothing, and
`Thorough` for still pictures, where nothing may be missed. zxing-cpp does the work on both. zbar (through pyzbar) gives
a second opinion on some frames that zxing-cpp missed, and steps in where zxing-cpp is not installed. zbar guesses at
encodings and garbles UTF-8, so its word counts beside zxing-cpp's only where there is nothing to guess: plain ASCII.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from hardware import ScannerError, vision
from hardware.engines import zbar_reader, zxing_reader
from hardware.symbols import distinct, foremost_first, top_left_first

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from hardware.engines import Reader
    from hardware.preview import Picture
    from hardware.symbols import Symbol

RARE_EVERY = 8
"""A missed frame in so many is searched for the rarer symbologies, and another one by zbar."""
STILL_SIDE = 5_000
"""Longest side, in pixels, at which a still picture is searched."""


class Decoder(Protocol):
    """Reads the codes in one picture (BGR or gray)."""

    def read(self, picture: Picture) -> list[Symbol]:
        """Each distinct payload once, in the decoder's order; empty when there is none. Never raises."""
        ...


class Ladder:
    """For a camera's frames: half size, full size on a miss, and now and then the costlier rungs.

    After a costlier rung found something it is tried on every missed frame, until it misses too.
    """

    def __init__(self, zxing: Reader | None, zbar: Reader | None) -> None:
        self._quick = zxing or zbar
        self._rungs: dict[int, Callable[[Picture], list[Symbol]]] = {}
        if zxing is not None:
            self._rungs[0] = lambda shades: zxing(shades, True)
            if zbar is not None:
                self._rungs[RARE_EVERY // 2] = lambda shades: _certain(zbar(shades, False))
        self._kept: Callable[[Picture], list[Symbol]] | None = None
        self._misses = 0

    def read(self, picture: Picture) -> list[Symbol]:
        """The distinct payloads of one frame, the largest and most central first; each frame but once, in order."""
        shades = vision.gray(picture)
        return foremost_first(distinct(self._quickly(shades) or self._now_and_then(shades)), shades.shape)

    def _quickly(self, shades: Picture) -> list[Symbol]:
        if self._quick is None:
            return []
        height, width = shades.shape[:2]
        half = vision.within(shades, width // 2, height // 2)
        found = [symbol.scaled(width / half.shape[1]) for symbol in self._quick(half, False)]
        return found or self._quick(shades, False)

    def _now_and_then(self, shades: Picture) -> list[Symbol]:
        self._misses += 1
        rung = self._kept or self._rungs.get(self._misses % RARE_EVERY)
        if rung is None:
            return []
        found = rung(shades)
        self._kept = rung if found else None
        return found


class Thorough:
    """For still pictures: every symbology, several sizes, and zbar's opinion always."""

    def __init__(self, zxing: Reader | None, zbar: Reader | None) -> None:
        self._zxing = zxing
        self._zbar = zbar

    def read(self, picture: Picture) -> list[Symbol]:
        """Every distinct payload in the picture, top-left first."""
        shades = vision.within(vision.gray(picture), STILL_SIDE, STILL_SIDE)
        height, width = shades.shape[:2]
        found: list[Symbol] = []
        for size in (shades, vision.within(shades, width // 2, height // 2)):
            scale = width / size.shape[1]
            for symbol in self._opinions(size):
                placed = symbol.scaled(scale)
                if not any(known.covers(placed) for known in found):
                    found.append(placed)
        return top_left_first(distinct(found))

    def _opinions(self, shades: Picture) -> Iterable[Symbol]:
        if self._zxing is None:
            return self._zbar(shades, True) if self._zbar else []
        found = self._zxing(shades, False) + self._zxing(shades, True)
        return found + _certain(self._zbar(shades, True)) if self._zbar else found


def camera_decoder() -> Decoder:
    """The decoder for frames. Raises `ScannerError` when neither zxing-cpp nor zbar is there."""
    return Ladder(*_readers())


def still_decoder() -> Decoder:
    """The decoder for still pictures. Raises `ScannerError` when neither zxing-cpp nor zbar is there."""
    return Thorough(*_readers())


def _readers() -> tuple[Reader | None, Reader | None]:
    zxing, zbar = zxing_reader(), zbar_reader()
    if zxing is None and zbar is None:
        raise ScannerError("No decoder is installed: install the Python package zxing-cpp.")
    return zxing, zbar


def _certain(symbols: Iterable[Symbol]) -> list[Symbol]:
    return [symbol for symbol in symbols if symbol.payload.isascii()]
