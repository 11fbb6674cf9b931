"""The codes found in one picture, and the orders in which they are taken."""

from __future__ import annotations

import math
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable


@dataclass(frozen=True, slots=True)
class Symbol:
    """One code in a picture; `box` is (left, top, right, bottom) in the picture's pixels.

    `refusal` says why its payload must not be taken, in a sentence; it is empty for one that may.
    """

    payload: bytes
    symbology: str
    box: tuple[float, float, float, float]
    refusal: str = ""

    @property
    def area(self) -> float:
        """Of the box, in the picture's pixels."""
        left, top, right, bottom = self.box
        return (right - left) * (bottom - top)

    def scaled(self, factor: float) -> Symbol:
        """The same symbol in a picture `factor` times as large."""
        left, top, right, bottom = self.box
        return replace(self, box=(left * factor, top * factor, right * factor, bottom * factor))

    def moved(self, across: float, down: float) -> Symbol:
        """The same symbol in a picture that begins `across` and `down` pixels before this one."""
        left, top, right, bottom = self.box
        return replace(self, box=(left + across, top + down, right + across, bottom + down))

    def covers(self, other: Symbol) -> bool:
        """Whether the middle of `other` lies within this symbol's box."""
        left, top, right, bottom = self.box
        x, y = (other.box[0] + other.box[2]) / 2, (other.box[1] + other.box[3]) / 2
        return left <= x <= right and top <= y <= bottom


def distinct(symbols: Iterable[Symbol]) -> list[Symbol]:
    """`symbols` in order, each payload once."""
    firsts: dict[bytes, Symbol] = {}
    for symbol in symbols:
        firsts.setdefault(symbol.payload, symbol)
    return list(firsts.values())


def foremost_first(symbols: Iterable[Symbol], shape: tuple[int, ...]) -> list[Symbol]:
    """The largest and most central first; `shape` is the picture's (height, width).

    A symbol at the picture's corner counts for 40 % of its area, one in the middle for all of it.
    """
    height, width = shape[:2]

    def weight(symbol: Symbol) -> float:
        left, top, right, bottom = symbol.box
        aside = (((left + right) / width - 1) ** 2 + ((top + bottom) / height - 1) ** 2) / 2
        return symbol.area * (1 - 0.6 * min(1.0, math.sqrt(aside)))

    return sorted(symbols, key=weight, reverse=True)


def top_left_first(symbols: Iterable[Symbol]) -> list[Symbol]:
    """Reading order: rows from the top, each from the left.

    A symbol whose middle is not below the row's highest symbol is in its row.
    """
    rows: list[list[Symbol]] = []
    for symbol in sorted(symbols, key=lambda symbol: symbol.box[1]):
        middle = (symbol.box[1] + symbol.box[3]) / 2
        if rows and middle <= rows[-1][0].box[3]:
            rows[-1].append(symbol)
        else:
            rows.append([symbol])
    return [symbol for row in rows for symbol in sorted(row, key=lambda symbol: symbol.box[0])]
