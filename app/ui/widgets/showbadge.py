"""The picture of the idle page: a badge on its strap, held into the scanner's corners."""

from __future__ import annotations

import math

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, QTimer
from PySide6.QtGui import QColor, QLinearGradient, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from app.ui import draw, theme
from app.ui.tokens import LIGHT

_ROUND = 4.0  # seconds for the badge to come and go
_EVERY = 50  # ms: calm enough for 20 pictures a second
# A code's look, but none: scanners that see the screen read nothing.
_DOTS = (
    "40",
    "50",
    "61",
    "42",
    "53",
    "44",
    "64",
    "05",
    "25",
    "36",
    "46",
    "15",
    "75",
    "95",
    "56",
    "86",
    "66",
    "47",
    "57",
    "77",
    "97",
    "68",
    "88",
    "49",
    "59",
    "79",
    "69",
    "a5",
    "a8",
    "9a",
    "7a",
    "4a",
    "a6",
    "85",
)
_FINDERS = ((0, 0), (7, 0), (0, 7))


def at_rest(seconds: float) -> float:
    """How far the badge hangs from its place, -1 to 1, at a time."""
    return math.sin(seconds / _ROUND * 2 * math.pi)


class ShowBadge(QWidget):
    """Sways a little while its timer `sway` runs."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._seconds = 0.0
        self.sway = QTimer(self, interval=_EVERY)
        self.sway.timeout.connect(self._on)

    def move_on(self, moving: bool) -> None:
        """Sway from now on, or hang still."""
        self._seconds = 0.0
        if moving:
            self.sway.start()
        else:
            self.sway.stop()
        self.update()

    def _on(self) -> None:
        self._seconds = (self._seconds + _EVERY / 1000) % _ROUND
        self.update()

    def sizeHint(self) -> QSize:
        """Square; the page says how large."""
        return QSize(theme.px(240), theme.px(240))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint strap, badge and corners."""
        del event
        painter = draw.smooth(QPainter(self))
        side = min(self.width(), self.height())
        painter.translate((self.width() - side) / 2, (self.height() - side) / 2)
        painter.scale(side / 240, side / 240)  # drawn on 240 x 240
        sway = at_rest(self._seconds)
        painter.save()
        painter.translate(120, -160)
        painter.rotate(sway * 1.6)  # it hangs from a neck above the picture
        painter.translate(-120, 160 + sway * 2)
        _paint_strap(painter)
        _paint_badge(painter)
        painter.restore()
        _paint_corners(painter, 3 * (1 + at_rest(self._seconds + _ROUND / 4)) / 2)


def _paint_strap(painter: QPainter) -> None:
    fade = QLinearGradient(0, 0, 0, 62)
    strong = theme.colour("accent")
    faint = QColor(strong)
    faint.setAlpha(0)
    fade.setColorAt(0, faint)
    fade.setColorAt(1, strong)
    painter.setPen(QPen(fade, 9, Qt.PenStyle.SolidLine, Qt.PenCapStyle.FlatCap))
    painter.drawLine(QPointF(100, 0), QPointF(117, 62))
    painter.drawLine(QPointF(140, 0), QPointF(123, 62))


def _paint_badge(painter: QPainter) -> None:
    card = QRectF(66, 54, 108, 138)
    painter.setPen(Qt.PenStyle.NoPen)
    for step in range(12, 0, -2):
        painter.setBrush(QColor(0, 0, 0, 5))
        painter.drawRoundedRect(card.adjusted(-step, 5 - step, step, 5 + step), 12 + step, 12 + step)
    painter.setBrush(QColor(LIGHT.surface))  # paper, in either look
    painter.setPen(QPen(QColor(LIGHT.line), 1))
    painter.drawRoundedRect(card, 12, 12)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.colour("accent"))
    painter.drawPath(_band(card, 26))
    painter.setBrush(theme.colour("on_accent"))
    painter.drawRoundedRect(QRectF(108, 61, 24, 6), 3, 3)
    painter.setBrush(QColor(LIGHT.line))
    painter.drawRoundedRect(QRectF(86, 162, 68, 8), 4, 4)
    painter.drawRoundedRect(QRectF(98, 176, 44, 6), 3, 3)
    _paint_code(painter, QPointF(91, 91), 58 / 11)


def _paint_code(painter: QPainter, at: QPointF, cell: float) -> None:
    ink = QColor(LIGHT.text)
    painter.setBrush(ink)
    for column, row in (map(_place, dot) for dot in _DOTS):
        painter.drawRect(QRectF(at.x() + column * cell, at.y() + row * cell, cell, cell))
    for column, row in _FINDERS:
        corner = QRectF(at.x() + column * cell, at.y() + row * cell, 4 * cell, 4 * cell)
        painter.setBrush(ink)
        painter.drawRoundedRect(corner.adjusted(1.5 * cell, 1.5 * cell, -1.5 * cell, -1.5 * cell), 1, 1)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(ink, cell * 0.9))
        painter.drawRoundedRect(corner.adjusted(cell / 2, cell / 2, -cell / 2, -cell / 2), 3, 3)
        painter.setPen(Qt.PenStyle.NoPen)


def _place(digit: str) -> int:
    return int(digit, 16)


def _band(card: QRectF, height: float) -> QPainterPath:
    """The badge's head, round where the badge is."""
    whole, lower = QPainterPath(), QPainterPath()
    whole.addRoundedRect(card, 12, 12)
    lower.addRect(card.adjusted(0, height, 0, 0))
    return whole.subtracted(lower)


def _paint_corners(painter: QPainter, nearer: float) -> None:
    around = QRectF(24, 30, 192, 186).adjusted(nearer, nearer, -nearer, -nearer)
    pen = QPen(theme.colour("text"), 6, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin)
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    arm, bend = 36.0, 16.0
    for x, right in ((around.left(), 1), (around.right(), -1)):
        for y, down in ((around.top(), 1), (around.bottom(), -1)):
            path = QPainterPath(QPointF(x, y + down * arm))
            path.lineTo(x, y + down * bend)
            path.quadTo(x, y, x + right * bend, y)
            path.lineTo(x + right * arm, y)
            painter.drawPath(path)
