"""The last line when the window closes with leads still waiting: they are safe. It holds nothing up."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.ui import draw, theme
from app.ui.widgets.text import Text
from app.ui.words import tr

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtCore import QRect
    from PySide6.QtGui import QMouseEvent, QPaintEvent

    from app.lead import TargetStatus

_SECONDS = 4
_SHADOW = 12


def parting_words(targets: Sequence[TargetStatus]) -> str:
    """What to say when the window closes; nothing where nothing waits."""
    waiting = max((target.waiting for target in targets), default=0)
    if not waiting:
        return ""
    if waiting == 1:
        return tr("1 lead is safe on this computer and will be uploaded next time.")
    return tr("{n} leads are safe on this computer and will be uploaded next time.").format(n=waiting)


class Farewell(QWidget):
    """A line on the screen, not in the window, which is gone."""

    def __init__(self, words: str, screen: QRect) -> None:
        flags = Qt.WindowType.FramelessWindowHint | Qt.WindowType.WindowStaysOnTopHint
        super().__init__(None, Qt.WindowType.Window | flags | Qt.WindowType.WindowDoesNotAcceptFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_TranslucentBackground)
        self.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
        self.setWindowTitle("Lead Kiosk")
        self.text = Text(words, weight=500)
        row = QHBoxLayout(self)
        edge, inner = theme.px(_SHADOW), theme.px(20)
        row.setContentsMargins(edge + inner, edge + theme.px(12), edge + inner, edge + theme.px(12))
        row.addWidget(self.text)
        size = self.sizeHint().boundedTo(screen.size())
        self.resize(size)
        self.move(screen.center().x() - size.width() // 2, screen.bottom() - size.height() - theme.px(24))
        self._timer = QTimer(self, singleShot=True, interval=_SECONDS * 1000)
        self._timer.timeout.connect(self.close)
        self._timer.start()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A tap has read it."""
        event.accept()
        self.close()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the ground and its soft shadow."""
        del event
        painter = draw.smooth(QPainter(self))
        draw.floating(painter, self.rect(), theme.px(_SHADOW), theme.px(16))
