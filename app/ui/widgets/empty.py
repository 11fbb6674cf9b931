"""What stands where nothing is yet: an icon, a sentence, one action."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.ui import icons, theme
from app.ui.widgets.buttons import Button
from app.ui.widgets.text import Text


class _Icon(QWidget):
    def __init__(self, icon: str) -> None:
        super().__init__()
        self._icon = icon
        self.setFixedSize(QSize(theme.px(48), theme.px(48)))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the icon."""
        del event
        icons.paint(QPainter(self), self._icon, QRect(0, 0, self.width(), self.height()), theme.colour("text3"), 1.5)


class Empty(QWidget):
    """An invitation; `chosen` says that its action was taken."""

    chosen = Signal()

    def __init__(self, icon: str, sentence: str, action: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.words = Text(sentence, 20, 500, "text2", lines=0)
        self.words.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.button = Button(action, "secondary", parent=self)
        self.button.setVisible(bool(action))
        self.button.clicked.connect(self.chosen)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(theme.px(48), theme.px(24), theme.px(48), theme.px(24))
        layout.setSpacing(theme.px(16))
        layout.addStretch(1)
        layout.addWidget(_Icon(icon), 0, Qt.AlignmentFlag.AlignHCenter)
        layout.addWidget(self.words)
        layout.addWidget(self.button, 0, Qt.AlignmentFlag.AlignHCenter)
        layout.addStretch(1)

    def say(self, sentence: str, action: str = "") -> None:
        """Change the sentence and the action."""
        self.words.setText(sentence)
        self.button.setText(action)
        self.button.setVisible(bool(action))
