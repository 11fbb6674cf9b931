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
    from collections.abc import Callable, Iterable, Iterator

    from hardware.engines import Reader, Search
    from hardware.preview import Picture
    from hardware.symbols import Symbol

COSTLY_EVERY = 8
"""Each costly rung is climbed on one missed frame in so many."""
STILL_SIDE = 4_000
"""Longest side, in pixels, at which a still picture is searched."""
ZBAR_SIDE = 2_000
"""The same for zbar's second opinion: it takes five times as long as zxing-cpp."""
_STILL: tuple[Search, ...] = ("inverted", "rarer")


class Decoder(Protocol):
    """Reads the codes in one picture (BGR or gray)."""

    def read(self, picture: Picture) -> list[Symbol]:
        """Each distinct payload once, in the decoder's order; empty when there is none. Never raises."""
        ...


class Ladder:
    """For a camera's frames: half size, full size on a miss, and now and then a costlier rung.

    After a costlier rung found something it is climbed on every missed frame, until it misses too.
    """

    def __init__(self, zxing: Reader | None, zbar: Reader | None) -> None:
        self._quick = zxing or zbar
        self._costly: dict[int, Callable[[Picture], list[Symbol]]] = {}
        if zxing is not None:
            self._costly[2] = lambda shades: zxing(shades, "inverted")
            self._costly[0] = lambda shades: zxing(shades, "rarer")
            if zbar is not None:
                # At half size: at full it costs five times as much and finds no more of what zxing-cpp missed.
                self._costly[5] = lambda shades: _certain(_at_half(zbar, shades))
        self._kept: Callable[[Picture], list[Symbol]] | None = None
        self._misses = 0

    def read(self, picture: Picture) -> list[Symbol]:
        """Each distinct payload of a frame, the largest and most central first. Frames are given once, in order."""
        shades = vision.gray(picture)
        found = self._quickly(shades) or self._now_and_then(shades)
        return foremost_first(distinct(found), shades.shape)

    def _quickly(self, shades: Picture) -> list[Symbol]:
        if self._quick is None:
            return []
        return _at_half(self._quick, shades) or self._quick(shades, "usual")

    def _now_and_then(self, shades: Picture) -> list[Symbol]:
        self._misses += 1
        rung = self._kept or self._costly.get(self._misses % COSTLY_EVERY)
        if rung is None:
            return []
        found = rung(shades)
        self._kept = rung if found else None
        return found


class Thorough:
    """For still pictures: every symbology, whole and at half size, and zbar's opinion always."""

    def __init__(self, zxing: Reader | None, zbar: Reader | None) -> None:
        self._zxing = zxing
        self._zbar = zbar

    def read(self, picture: Picture) -> list[Symbol]:
        """Every distinct payload in the picture, top-left first; places are in the picture as it was searched."""
        shades = vision.within(vision.gray(picture), STILL_SIDE, STILL_SIDE)
        found: list[Symbol] = []
        for symbol in self._opinions(shades):
            if not any(known.covers(symbol) for known in found):
                found.append(symbol)
        return top_left_first(distinct(found))

    def _opinions(self, shades: Picture) -> Iterator[Symbol]:
        if self._zxing is not None:
            for search in _STILL:
                yield from self._zxing(shades, search)
            for search in _STILL:
                yield from _at_half(self._zxing, shades, search)
            if self._zbar is not None:
                yield from _certain(_at_size(self._zbar, shades, ZBAR_SIDE, "usual"))
        elif self._zbar is not None:
            for search in _STILL:
                yield from self._zbar(shades, search)


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


def _at_size(read: Reader, shades: Picture, side: int, search: Search) -> list[Symbol]:
    """What `read` finds where `shades` is at most `side` pixels long and high, placed in `shades`."""
    smaller = vision.within(shades, side, side)
    return [symbol.scaled(shades.shape[1] / smaller.shape[1]) for symbol in read(smaller, search)]


def _at_half(read: Reader, shades: Picture, search: Search = "usual") -> list[Symbol]:
    return _at_size(read, shades, max(1, max(shades.shape) // 2), search)
