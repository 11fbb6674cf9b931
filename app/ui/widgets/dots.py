"""How far somebody is: a dot for each step, the present one long."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.ui import draw, theme
from app.ui.words import tr

_DOT, _LONG, _GAP = 10, 28, 8


class Dots(QWidget):
    """`count` steps, of which one is shown."""

    def __init__(self, count: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._count, self.current = count, 0
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.show_step(0)

    def show_step(self, number: int) -> None:
        """Mark the step called `number`, from 0."""
        self.current = number
        self.setAccessibleName(tr("Step {n} of {count}").format(n=number + 1, count=self._count))
        self.update()

    def sizeHint(self) -> QSize:
        """All dots in a row."""
        return QSize(theme.px((self._count - 1) * (_DOT + _GAP) + _LONG), theme.px(_DOT))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the dots: steps behind are full, those ahead are rings."""
        del event
        painter = draw.smooth(QPainter(self))
        left = 0
        for number in range(self._count):
            width = theme.px(_LONG if number == self.current else _DOT)
            place = QRect(left, 0, width, theme.px(_DOT))
            behind = number <= self.current
            tone = theme.colour("accent" if behind else "edge")
            draw.rounded(painter, place, theme.px(_DOT) / 2, tone if behind else None, tone, theme.px(2))
            left += width + theme.px(_GAP)
