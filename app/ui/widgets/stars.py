"""Five stars: a tap sets the rating, the same tap again clears it; arrow keys when focused.

Digit keys do nothing here: scanners type digits.
"""

from __future__ import annotations

from PySide6.QtCore import QPointF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.ui import draw, theme
from app.ui.words import stars_words, tr

_COUNT = 5
_RADIUS = 18


class Stars(QWidget):
    """A rating; `picked` carries the new one (1-5) or None."""

    picked = Signal(object)

    def __init__(self, cell: int = 64, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rating: int | None = None
        self._cell = cell
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._say()

    def set_cell(self, cell: int) -> None:
        """Set a star's cell, in design pixels."""
        self._cell = cell
        self.updateGeometry()
        self.update()

    def rating(self) -> int | None:
        """What is shown."""
        return self._rating

    def show_rating(self, rating: int | None) -> None:
        """Show `rating` without telling anybody."""
        self._rating = rating
        self._say()
        self.update()

    def _say(self) -> None:
        self.setAccessibleName(tr("Rating: {stars}").format(stars=stars_words(self._rating)))

    def sizeHint(self) -> QSize:
        """Five cells in a row."""
        return QSize(theme.px(self._cell) * _COUNT, theme.px(self._cell))

    def _pick(self, rating: int | None) -> None:
        self.show_rating(rating)
        self.picked.emit(rating)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Set at once, on the press: a finger need not come off cleanly."""
        if event.button() is not Qt.MouseButton.LeftButton:
            return
        # the first star is flush left, so its middle is left of its cell's
        number = min(
            _COUNT, max(1, int((event.position().x() + theme.px(self._cell / 2 - _RADIUS)) // theme.px(self._cell)) + 1)
        )
        self._pick(None if number == self._rating else number)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """The second of two taps in haste counts for nothing: it would take back what the first did."""
        event.accept()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows change the rating by one."""
        step = {Qt.Key.Key_Right: 1, Qt.Key.Key_Up: 1, Qt.Key.Key_Left: -1, Qt.Key.Key_Down: -1}.get(
            Qt.Key(event.key())
        )
        if step is None:
            super().keyPressEvent(event)
            return
        rating = min(_COUNT, (self._rating or 0) + step)
        self._pick(rating if rating > 0 else None)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the stars, filled up to the rating."""
        del event
        painter = draw.smooth(QPainter(self))
        for number in range(_COUNT):
            centre = QPointF(theme.px(self._cell) * number + theme.px(_RADIUS), self.height() / 2 + theme.px(1))
            on = number < (self._rating or 0)
            pen = QPen(theme.colour("star" if on else "edge"), theme.px(22) / 10)
            pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
            painter.setPen(pen)
            painter.setBrush(theme.colour("star_fill") if on else Qt.BrushStyle.NoBrush)
            painter.drawPath(draw.star(centre, theme.px(_RADIUS) - theme.px(11) / 10))
        if self.hasFocus():
            draw.focus_ring(painter, self.rect(), theme.px(12))
