"""A badge in somebody's hand, for the film of a show: the hand is drawn, and is another one for each person."""

from __future__ import annotations

import zlib
from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QImage, QLinearGradient, QPainter, QPainterPath

from app.ui import paper

if TYPE_CHECKING:
    from app.world.people import Person
    from hardware.preview import Picture

SKINS = (QColor(236, 195, 166), QColor(205, 152, 116), QColor(150, 101, 70), QColor(101, 67, 47))
SLEEVES = (QColor(38, 46, 62), QColor(92, 102, 118), QColor(70, 34, 44), QColor(222, 224, 228))


def held_badge(person: Person, width: int) -> Picture:
    """A film still: the badge, `width` pixels wide, in a hand that comes from below.

    Returns premultiplied BGRA, shape (2.2 x width, 1.5 x width, 4); the badge is centred at the top.
    """
    paper.canvas()
    image = QImage(round(1.5 * width), round(2.2 * width), QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    kind = zlib.crc32(person.code.encode())
    skin, sleeve = SKINS[kind % len(SKINS)], SLEEVES[kind // 7 % len(SLEEVES)]
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.scale(width, width)
    _draw_arm(painter, skin, sleeve)
    painter.resetTransform()
    badge = QRectF(round(0.25 * width), 0, width, round(width * paper.SHAPE))
    paper.draw_badge(painter, badge, person, paper.CARD, radius=0.045 * width)
    painter.scale(width, width)
    _draw_thumb(painter, skin)
    painter.end()
    shape = image.height(), image.bytesPerLine() // 4, 4
    return np.frombuffer(image.constBits(), np.uint8).reshape(shape)[:, : image.width()].copy()


def _draw_arm(painter: QPainter, skin: QColor, sleeve: QColor) -> None:
    """The hand behind the badge, and its sleeve; in units of the badge's width."""
    arm = QPainterPath(QPointF(0.80, 1.62))
    arm.cubicTo(QPointF(0.86, 1.85), QPointF(0.88, 2.0), QPointF(0.84, 2.3))
    arm.lineTo(QPointF(1.42, 2.3))
    arm.cubicTo(QPointF(1.34, 2.0), QPointF(1.28, 1.8), QPointF(1.20, 1.58))
    arm.closeSubpath()
    painter.fillPath(arm, _rounded(sleeve, 0.80, 1.42))
    palm = QPainterPath(QPointF(0.72, 1.15))
    palm.cubicTo(QPointF(0.66, 1.40), QPointF(0.72, 1.60), QPointF(0.83, 1.72))
    palm.cubicTo(QPointF(0.95, 1.76), QPointF(1.10, 1.74), QPointF(1.19, 1.68))
    palm.cubicTo(QPointF(1.34, 1.52), QPointF(1.36, 1.34), QPointF(1.30, 1.10))
    palm.closeSubpath()
    painter.fillPath(palm, _rounded(skin, 0.66, 1.36))


def _draw_thumb(painter: QPainter, skin: QColor) -> None:
    """The thumb over the badge's lower right corner, clear of the code."""
    thumb = QPainterPath(QPointF(1.29, 1.50))
    thumb.cubicTo(QPointF(1.30, 1.36), QPointF(1.20, 1.25), QPointF(1.09, 1.185))
    thumb.cubicTo(QPointF(1.03, 1.155), QPointF(0.985, 1.20), QPointF(1.01, 1.25))
    thumb.cubicTo(QPointF(1.06, 1.33), QPointF(1.05, 1.45), QPointF(1.02, 1.55))
    thumb.closeSubpath()
    painter.fillPath(thumb, _rounded(skin.lighter(106), 0.98, 1.30))
    nail = QPainterPath()
    nail.addEllipse(QPointF(1.055, 1.215), 0.030, 0.022)
    painter.fillPath(nail, skin.lighter(122))


def _rounded(colour: QColor, left: float, right: float) -> QLinearGradient:
    """`colour` as on something round between two x: darker towards the edges."""
    gradient = QLinearGradient(QPointF(left, 0), QPointF(right, 0))
    gradient.setColorAt(0, colour.darker(125))
    gradient.setColorAt(0.4, colour)
    gradient.setColorAt(1, colour.darker(140))
    return gradient
