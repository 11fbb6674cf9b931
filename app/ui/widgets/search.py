"""A field to search a list with: a magnifier at its left end, what can be found as its prompt."""

from __future__ import annotations

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QLineEdit

from app.ui import icons, theme


class Search(QLineEdit):
    """`prompt` stands in it while it is empty, `name` is what screen readers call it."""

    def __init__(self, prompt: str, name: str) -> None:
        super().__init__()
        self.setProperty("icon", "yes")
        self.setPlaceholderText(prompt)
        self.setAccessibleName(name)
        self.setFont(theme.font(16))
        self.setFixedHeight(theme.px(48))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape takes the search back."""
        if event.key() == Qt.Key.Key_Escape:
            self.clear()
            self.clearFocus()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the field, and the icon over its left end."""
        super().paintEvent(event)
        size = theme.px(22)
        place = QRect(theme.px(14), (self.height() - size) // 2, size, size)
        icons.paint(QPainter(self), "search", place, theme.colour("text3"))
