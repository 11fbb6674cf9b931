"""What a long press on a key offers: a row of letters above it; slide to one and let go, or let go and tap one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRect, Qt, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QWidget

from app.ui import draw, theme
from app.ui.words import tr

if TYPE_CHECKING:
    from PySide6.QtGui import QMouseEvent, QPaintEvent

_CELL, _HEIGHT, _REACH, _INSET = 52, 56, 12, 4


class Accents(QWidget):
    """Floats over everything; `chosen` carries the letter."""

    chosen = Signal(str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._over = parent
        self._offered = ""
        self._pointed = -1
        self.setAccessibleName(tr("Accents"))
        self.hide()

    @property
    def pointed(self) -> str:
        """The letter that a finger is on; empty for none."""
        return self._offered[self._pointed] if self._pointed >= 0 else ""

    def open(self, offered: str, key: QRect) -> None:
        """Offer these letters above `key`, which is in the parent's coordinates; inside the parent."""
        self._offered, self._pointed = offered, -1
        reach = theme.px(_REACH)
        width = len(offered) * theme.px(_CELL) + 2 * (reach + theme.px(_INSET))
        height = theme.px(_HEIGHT) + 2 * (reach + theme.px(_INSET))
        room = self._over.rect()
        left = min(max(key.center().x() - width // 2, room.left() - reach), room.right() + reach - width)
        self.setGeometry(left, max(room.top(), key.top() - height + reach), width, height)
        self.show()
        self.raise_()

    def cell(self, number: int) -> QRect:
        """Where a letter stands."""
        inset = theme.px(_REACH + _INSET)
        return QRect(inset + number * theme.px(_CELL), inset, theme.px(_CELL), theme.px(_HEIGHT))

    def point(self, at: QPoint) -> None:
        """A finger that still holds the key is at `at`, in our own coordinates; its height does not matter."""
        middle = self.cell(0).center().y()
        self._pointed = self._number_at(QPoint(at.x(), middle))
        self.update()

    def _number_at(self, at: QPoint) -> int:
        return next((number for number in range(len(self._offered)) if self.cell(number).contains(at)), -1)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Choose at once."""
        self._pointed = self._number_at(event.position().toPoint())
        if self.pointed:
            self.chosen.emit(self.pointed)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """The tap ends here, wherever the letters went meanwhile."""
        event.accept()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the letters."""
        del event
        painter = draw.smooth(QPainter(self))
        draw.floating(painter, self.rect(), theme.px(_REACH), theme.px(12))
        for number, letter in enumerate(self._offered):
            on, place = number == self._pointed, self.cell(number)
            if on:
                draw.rounded(painter, place, theme.px(8), theme.colour("accent"))
            painter.setPen(Qt.PenStyle.NoPen)
            tone = theme.colour("on_accent" if on else "text")
            draw.text(painter, place, letter, theme.font(20, 500), tone, align="centre")
