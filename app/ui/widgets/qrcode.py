"""A QR code to be read by somebody's telephone or a scanner: dark on white in either look."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.ui import draw, theme, tokens

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

_QUIET = 4  # modules of white around it, as the norm asks


class QrCode(QWidget):
    """`text` as a code `side` design pixels wide; `name` says what it leads to.

    Raises `ValueError` (segno's DataOverflowError) when `text` is too long for one.
    """

    def __init__(self, text: str, name: str, side: int = 168, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        import segno

        self._rows = [bytes(row) for row in segno.make(text, micro=False, error="m").matrix]
        self.setAccessibleName(name)
        self.setFixedSize(QSize(theme.px(side), theme.px(side)))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the modules in whole pixels, as large as fit."""
        del event
        painter = draw.smooth(QPainter(self))
        draw.rounded(painter, self.rect(), theme.px(8), QColor(tokens.LIGHT.surface), theme.colour("line"))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        count, ink = len(self._rows), QColor(tokens.LIGHT.text)
        module = max(1, self.width() // (count + 2 * _QUIET))
        left = top = (self.width() - module * count) // 2
        for y, row in enumerate(self._rows):
            for x, dark in enumerate(row):
                if dark:
                    painter.fillRect(QRect(left + x * module, top + y * module, module, module), ink)
