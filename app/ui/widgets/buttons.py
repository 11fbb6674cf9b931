"""Buttons: one filled per page (in red to erase), outlined ones, quiet ones, bare icons, and ones over a picture."""

from __future__ import annotations

from typing import Literal

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from app.ui import draw, icons, theme, tokens

Look = Literal["primary", "danger", "secondary", "quiet", "bare", "picture"]
_TONES = {"primary": "on_accent", "danger": "on_bad", "secondary": "text", "quiet": "accent", "bare": "text2"}
_WEIGHTS = {"primary": 600, "danger": 600, "secondary": 500, "quiet": 600, "bare": 600, "picture": 600}


class Button(QAbstractButton):
    """A button 48 high; without text it is square and `name` says what it does."""

    def __init__(
        self, text: str, look: Look = "secondary", icon: str = "", *, name: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.look, self._icon = look, icon
        self.setText(text)
        self.setAccessibleName(name or text)
        self.setToolTip("" if text else name)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

    def set_look(self, look: Look) -> None:
        """Look differently from now on, as when another button has become the one to tap."""
        if look != self.look:
            self.look = look
            self.updateGeometry()
            self.update()

    def _margin(self) -> int:
        return theme.px(8 if self.look in ("quiet", "bare") else 14)

    def sizeHint(self) -> QSize:
        """As wide as icon and text."""
        height = theme.px(48)
        if not self.text():
            return QSize(height, height)
        icon = theme.px(22 + 8) if self._icon else 0
        words = draw.width_of(self.text(), theme.font(16, _WEIGHTS[self.look]))
        return QSize(max(height, 2 * self._margin() + icon + words + theme.px(2)), height)

    def minimumSizeHint(self) -> QSize:
        """Never narrower than its words."""
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint ground, icon and words."""
        del event
        painter = draw.smooth(QPainter(self))
        radius = theme.px(12)
        tone = self._tone()
        self._paint_ground(painter, radius)
        size = theme.px(22 if self.text() else 24)
        left = self._margin() if self.text() else (self.width() - size) // 2
        if self._icon:
            icons.paint(painter, self._icon, QRect(left, (self.height() - size) // 2, size, size), tone)
            left += size + theme.px(8)
        if self.text():
            align = "left" if self._icon else "centre"
            right = self.width() - (0 if self._icon else self._margin())
            area = QRect(left, 0, right - left, self.height())
            draw.text(painter, area, self.text(), theme.font(16, _WEIGHTS[self.look]), tone, align=align)
        if self.hasFocus():
            draw.focus_ring(painter, self.rect(), radius)

    def _tone(self) -> QColor:
        if self.look == "picture":
            return QColor(tokens.ON_PICTURE)
        return theme.colour(_TONES[self.look] if self.isEnabled() else "text3")

    def _paint_ground(self, painter: QPainter, radius: int) -> None:
        if self.look in ("primary", "danger"):
            fill = "accent" if self.look == "primary" else "bad_fill"
            draw.rounded(painter, self.rect(), radius, theme.colour(fill if self.isEnabled() else "sunken"))
            if self.isDown():
                draw.rounded(painter, self.rect(), radius, None, theme.colour("text"), theme.px(2))
        elif self.look == "picture":
            draw.rounded(painter, self.rect(), radius, QColor(tokens.PICTURE_PILL))
            if self.isDown():
                draw.rounded(painter, self.rect(), radius, None, QColor(tokens.ON_PICTURE), theme.px(2))
        elif self.look == "secondary":
            ground = theme.colour("sunken" if self.isDown() else "surface")
            draw.rounded(painter, self.rect(), radius, ground, theme.colour("edge"))
        elif self.isDown():
            draw.rounded(painter, self.rect(), radius, theme.colour("sunken"))
