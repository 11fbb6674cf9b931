"""Shapes and text that several painted widgets share."""

from __future__ import annotations

import html
import math

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPainterPath, QPen
from PySide6.QtWidgets import QWidget

from app.ui import focus, theme

_NO_PEN = QPen(Qt.PenStyle.NoPen)


def smooth(painter: QPainter) -> QPainter:
    """`painter` with soft edges."""
    painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
    return painter


def rounded(
    painter: QPainter, rect: QRect, radius: float, fill: QColor | None, edge: QColor | None = None, width: float = 1
) -> None:
    """A rounded rectangle that stays inside `rect`, its outline included."""
    painter.setBrush(fill if fill is not None else Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(edge, width) if edge is not None else _NO_PEN)
    inset = width / 2 if edge is not None else 0
    painter.drawRoundedRect(QRectF(rect).adjusted(inset, inset, -inset, -inset), radius - inset, radius - inset)


def floating(painter: QPainter, rect: QRect, reach: int, radius: int) -> None:
    """What floats: a card inside `rect`, `reach` from its edges, with a soft shadow that falls downwards."""
    card = rect.adjusted(reach, reach, -reach, -reach)
    down = reach // 3
    for step in range(reach - down, 0, -2):
        around = card.adjusted(-step, down - step, step, down + step)
        rounded(painter, around, radius + step, QColor(0, 0, 0, 5))
    rounded(painter, card, radius, theme.colour("surface"), theme.colour("line"))


def focus_ring(painter: QPainter, rect: QRect, radius: float) -> None:
    """The ring of a control that the keyboard is on; who got there by tapping sees none."""
    device = painter.device()
    if isinstance(device, QWidget) and not focus.by_keys(device):
        return
    rounded(painter, rect, radius, None, theme.colour("accent"), theme.px(3))


def text(painter: QPainter, rect: QRect, words: str, font: QFont, colour: QColor, *, align: str = "left") -> None:
    """One line of `words`, vertically centred in `rect`, elided where it does not fit; never markup."""
    metrics = QFontMetricsF(font)
    shown = metrics.elidedText(words, Qt.TextElideMode.ElideRight, rect.width() + 0.5)
    room = rect.width() - metrics.horizontalAdvance(shown)
    left = {"left": 0.0, "right": room, "centre": room / 2}[align]
    baseline = rect.y() + (rect.height() - metrics.ascent() - metrics.descent()) / 2 + metrics.ascent()
    painter.setFont(font)
    painter.setPen(colour)
    painter.drawText(QPointF(rect.x() + left, baseline), shown)


def width_of(words: str, font: QFont) -> int:
    """How wide one line of `words` is, in pixels, rounded up."""
    return math.ceil(QFontMetricsF(font).horizontalAdvance(words))


def star(centre: QPointF, radius: float) -> QPainterPath:
    """A five-pointed star that points up."""
    path = QPainterPath()
    for corner in range(10):
        angle = -math.pi / 2 + corner * math.pi / 5
        reach = radius if corner % 2 == 0 else radius * 0.46
        point = centre + QPointF(reach * math.cos(angle), reach * math.sin(angle))
        if corner:
            path.lineTo(point)
        else:
            path.moveTo(point)
    path.closeSubpath()
    return path


def tooltip(words: str) -> str:
    """`words` for a tooltip, which would take markup for markup: shown as they are."""
    return f"<span>{html.escape(words)}</span>" if "<" in words else words
