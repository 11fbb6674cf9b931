"""A sentence about what is amiss and heals by itself, with its icon."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from app.ui import icons, theme
from app.ui.widgets.text import Text


class StaleNote(QWidget):
    """Nothing without a sentence."""

    def __init__(self) -> None:
        super().__init__()
        self.words = Text(tone="warn", weight=500, lines=0)
        self._icon = QLabel()
        self._icon.setFixedSize(QSize(theme.px(22), theme.px(24)))
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.px(8))
        layout.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        layout.addWidget(self.words, 1)
        self.say("")

    def say(self, sentence: str) -> None:
        """Show `sentence`."""
        colour = theme.palette().warn
        self._icon.setPixmap(icons.pixmap("offline", colour, theme.px(22), self.devicePixelRatioF()))
        self.words.setText(sentence)
        self.setVisible(bool(sentence))
