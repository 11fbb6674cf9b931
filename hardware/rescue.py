"""A long look at one kept picture whose code a camera could not read.

A camera has milliseconds for a frame; here some seconds pass and nobody waits. The picture is searched as a still
picture is, then its densest spot, and at last the whole, made easier to read in all the ways that help: against blur,
noise, glare and little light, larger and smaller, turned by small angles, and by both decoders. The first reading
counts: every symbology of ours has a checksum, so that a doubtful reading is none.
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

import structlog

from hardware import enhance, vision
from hardware.decode import still_decoder
from hardware.engines import certain, zbar_reader, zxing_reader
from hardware.spots import cut, densest

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from hardware.engines import Reader, Search
    from hardware.preview import Picture
    from hardware.symbols import Symbol

    Ease = Callable[[Picture], Picture]

log = structlog.get_logger()

_ANGLES: tuple[int, ...] = (0, 10, -10, 20, -20, 32, 45)
"""Degrees by which the spot is turned; the whole picture, which takes longer, by the first three."""
_SEARCHES: tuple[Search, ...] = ("usual", "inverted", "rarer")


def rescue(picture: Picture, give_up: Callable[[], bool]) -> Symbol | None:
    """The code in `picture` (BGR or gray), or None; stops within a second of `give_up()` turning true. Never raises.

    The symbol's box is not in the picture's pixels.
    """
    try:
        shades = vision.gray(picture)
        return _found(shades, give_up) if shades.size else None
    except Exception:  # whatever a library thinks of a strange picture: it was not read
        log.info("a picture could not be looked at to the end", exc_info=True)
        return None


def _found(shades: Picture, give_up: Callable[[], bool]) -> Symbol | None:
    for look in _looks(shades, give_up):
        if give_up():
            return None
        for symbol in look():
            if not symbol.refusal:
                return symbol
    return None


def _looks(shades: Picture, give_up: Callable[[], bool]) -> Iterator[Callable[[], list[Symbol]]]:
    """The quick and likely ones first."""
    yield lambda: still_decoder().read(shades, give_up)
    zxing, zbar = zxing_reader(), zbar_reader()
    half = vision.within(shades, *(max(1, side // 2) for side in shades.shape[::-1]))
    spot = densest(half, shades.shape[1] / half.shape[1])
    parts = [(cut(shades, spot)[0], _ANGLES)] if spot is not None else []
    parts.append((vision.within(shades, 1280, 1280), _ANGLES[:3]))
    for part, angles in parts:
        for angle in angles:
            turned = enhance.turned(part, angle) if angle else part
            if zxing is not None:
                yield from (partial(_by_zxing, zxing, ease, turned) for ease in _EASES)
                yield from (partial(zxing, turned, search) for search in _SEARCHES)
            if zbar is not None:
                yield from (partial(_by_zbar, zbar, ease, turned) for ease in _FOR_ZBAR)


def _by_zxing(zxing: Reader, ease: Ease, part: Picture) -> list[Symbol]:
    return zxing(ease(part), "usual")


def _by_zbar(zbar: Reader, ease: Ease, part: Picture) -> list[Symbol]:
    return certain(zbar(ease(part), "usual"))


def _sharper(reach: int, amount: float, times: float, smooth: float = 0.0) -> Ease:
    def ease(part: Picture) -> Picture:
        calm = enhance.smoothed(part, smooth) if smooth else part
        return enhance.enlarged(enhance.sharpened(calm, reach, amount), times)

    return ease


def _split(times: float, reach: int, smooth: float) -> Ease:
    return lambda part: enhance.split(enhance.smoothed(enhance.enlarged(part, times), smooth), reach)


_EASES: tuple[Ease, ...] = (
    _sharper(5, 4, 3, smooth=1.0),
    _split(2, 41, 0.8),
    _sharper(3, 3, 3),
    lambda part: _sharper(5, 4, 3, smooth=1.0)(255 - part),
    _sharper(9, 4, 3, smooth=1.5),
    _sharper(13, 6, 2, smooth=1.0),
    _split(3, 61, 2.0),
    lambda part: enhance.enlarged(enhance.evened(part), 2),
    lambda part: enhance.enlarged(enhance.brightened(part, 0.5), 2),
    lambda part: enhance.enlarged(enhance.brightened(part, 2.0), 2),
    lambda part: enhance.sharpened(enhance.enlarged(enhance.stretched(enhance.smoothed(part, 1.0)), 2), 9, 3),
    lambda part: enhance.enlarged(enhance.smoothed(part, 1.5), 0.5),
)
_FOR_ZBAR: tuple[Ease, ...] = (
    lambda part: part,
    _sharper(5, 4, 2, smooth=1.0),
    lambda part: enhance.enlarged(enhance.evened(part), 2),
)
