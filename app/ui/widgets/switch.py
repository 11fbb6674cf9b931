"""A switch: on or off, at once."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from app.ui import draw, icons, theme

if TYPE_CHECKING:
    from PySide6.QtGui import QMouseEvent, QPaintEvent

_WIDTH, _HEIGHT, _INSET = 60, 34, 4


class Switch(QAbstractButton):
    """`name` says what it switches; `clicked` carries whether it is on, when a person switches."""

    def __init__(self, name: str, on: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setCheckable(True)
        self.setChecked(on)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """A touch target around the track."""
        return QSize(theme.px(_WIDTH), theme.px(48))

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """The second of two taps in haste counts for nothing: it would take back what the first did."""
        event.accept()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint track and knob; a check on the knob says “on” without colour."""
        del event
        painter = draw.smooth(QPainter(self))
        on, height = self.isChecked(), theme.px(_HEIGHT)
        track = QRect(0, (self.height() - height) // 2, self.width(), height)
        usable = self.isEnabled()
        ground = theme.colour("accent" if on and usable else "sunken")
        edge = None if on and usable else theme.colour("edge" if usable else "line")
        draw.rounded(painter, track, height / 2, ground, edge, theme.px(2 if self.isDown() else 1))
        size, inset = height - 2 * theme.px(_INSET), theme.px(_INSET)
        left = track.right() + 1 - inset - size if on else track.left() + inset
        knob = QRect(left, track.top() + inset, size, size)
        tone = ("on_accent" if on else "text2") if usable else "text3"
        draw.rounded(painter, knob, size / 2, theme.colour(tone))
        if on:
            mark = theme.px(18)
            place = QRect(knob.center().x() - mark // 2 + 1, knob.center().y() - mark // 2 + 1, mark, mark)
            icons.paint(painter, "check", place, theme.colour("accent" if usable else "sunken"), 2.6)
        if self.hasFocus():
            draw.focus_ring(painter, self.rect(), theme.px(12))
