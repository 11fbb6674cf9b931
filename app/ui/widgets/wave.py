"""Sound to be seen: a bar for each moment, taller the louder it was."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.ui import draw, theme

if TYPE_CHECKING:
    from collections.abc import Sequence

_BAR, _GAP = 3, 3


class Wave(QWidget):
    """Paints levels from 0 to 1: the latest at the right end, or all of them, up to where it is played in accent."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._levels: list[float] = []
        self._played: float | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def clear(self) -> None:
        """Begin anew."""
        self._levels, self._played = [], None
        self.update()

    def add(self, level: float) -> None:
        """One more moment."""
        self._levels = [*self._levels[-999:], level]
        self.update()

    def show_levels(self, levels: Sequence[float], played: float) -> None:
        """All moments of a sound, of which the share `played` (0 to 1) was heard."""
        self._levels, self._played = list(levels), played
        self.update()

    def bars(self) -> int:
        """How many bars there is room for."""
        return max(1, (self.width() + theme.px(_GAP)) // theme.px(_BAR + _GAP))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the bars around the middle line."""
        del event
        painter = draw.smooth(QPainter(self))
        painter.setPen(Qt.PenStyle.NoPen)
        count = self.bars()
        step, wide = theme.px(_BAR + _GAP), theme.px(_BAR)
        levels = self._levels[-count:] if self._played is None else stretched(self._levels, count)
        levels = [0.0] * (count - len(levels)) + levels
        for number, level in enumerate(levels):
            heard = self._played is None or (number + 0.5) / count <= self._played
            painter.setBrush(theme.colour("accent" if heard and (level or self._played is not None) else "edge"))
            high = max(wide, level * (self.height() - theme.px(4)))
            painter.drawRoundedRect(QRectF(number * step, (self.height() - high) / 2, wide, high), wide / 2, wide / 2)

    def sizeHint(self) -> QSize:
        """Some bars."""
        return QSize(theme.px(96), theme.px(40))

    def minimumSizeHint(self) -> QSize:
        """Few bars."""
        return QSize(theme.px(48), theme.px(24))


def stretched(levels: Sequence[float], count: int) -> list[float]:
    """`levels` as `count` of them: the loudest of each part."""
    if not levels:
        return [0.0] * count
    edges = [round(each * len(levels) / count) for each in range(count + 1)]
    return [max(levels[min(a, len(levels) - 1) : max(b, a + 1)]) for a, b in pairwise(edges)]
