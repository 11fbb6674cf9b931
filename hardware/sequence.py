"""Tells whether a QR code is one part of several (“structured append”), which zxing-cpp does not tell Python.

A part's text looks like a whole code's, and taken for one it would be a lead that nobody has. A code's first four bits
name its mode, and 3 is a part's (ISO/IEC 18004, 8.3 and 7.4.1). They are the 2 x 2 modules in its lower right corner,
whatever its version, hidden under the mask that its format names.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

    import numpy as np
    from numpy.typing import NDArray

    Modules = NDArray[np.bool_]
    """Square, one element a module, True where dark, without the quiet zone."""

_PART = 3
_LEVELS = {"L": 0b01, "M": 0b00, "Q": 0b11, "H": 0b10}
_GENERATOR, _FORMAT_MASK = 0b10100110111, 0b101010000010010
_MASKS: tuple[Callable[[int, int], bool], ...] = (
    lambda row, column: (row + column) % 2 == 0,
    lambda row, column: row % 2 == 0,
    lambda row, column: column % 3 == 0,
    lambda row, column: (row + column) % 3 == 0,
    lambda row, column: (row // 2 + column // 3) % 2 == 0,
    lambda row, column: row * column % 2 + row * column % 3 == 0,
    lambda row, column: (row * column % 2 + row * column % 3) % 2 == 0,
    lambda row, column: ((row + column) % 2 + row * column % 3) % 2 == 0,
)


def is_part(modules: Modules, mask: int, level: str) -> bool:
    """Whether the QR code (model 2) of these `modules`, `mask` (0-7) and error correction `level` (L, M, Q, H) is one.

    A code seen in a mirror has its modules transposed; that is noticed by its format's place.
    """
    upright = _unlike(modules, mask, level) <= _unlike(modules.T, mask, level)
    modules = modules if upright else modules.T
    last = modules.shape[0] - 1
    mode = 0
    for row, column in ((last, last), (last, last - 1), (last - 1, last), (last - 1, last - 1)):
        mode = mode * 2 + (bool(modules[row, column]) != _MASKS[mask](row, column))
    return mode == _PART


def _unlike(modules: Modules, mask: int, level: str) -> int:
    """How many of the modules that tell the format, and the one that is always dark, are not as they are upright."""
    told = _format(mask, level)
    places = [(8, 0), (8, 1), (8, 2), (8, 3), (8, 4), (8, 5), (8, 7), (8, 8), (7, 8)]
    places += [(row, 8) for row in range(5, -1, -1)]
    unlike = sum(bool(modules[place]) != bool(told >> (14 - bit) & 1) for bit, place in enumerate(places))
    return unlike + (not modules[modules.shape[0] - 8, 8])


def _format(mask: int, level: str) -> int:
    """The 15 bits of format information: level and mask, ten bits of a BCH code, and a fixed mask over all (8.9)."""
    five = _LEVELS[level] << 3 | mask
    rest = five << 10
    for bit in range(14, 9, -1):
        if rest >> bit & 1:
            rest ^= _GENERATOR << (bit - 10)
    return (five << 10 | rest) ^ _FORMAT_MASK
