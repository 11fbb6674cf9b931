"""A list of what can be done, each a row with icon and words; for a sheet."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QVBoxLayout, QWidget

from app.ui import draw, icons, theme

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QPaintEvent

_HEIGHT = 60


@dataclass(frozen=True, slots=True)
class Entry:
    """One row: its name for the program, its icon, its words and their colour."""

    name: str
    icon: str
    words: str
    tone: str = "text"


class _Row(QAbstractButton):
    def __init__(self, entry: Entry) -> None:
        super().__init__()
        self.entry = entry
        self.setText(entry.words)
        self.setAccessibleName(entry.words)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """Room for icon and words."""
        words = draw.width_of(self.text(), theme.font(16, 600))
        return QSize(theme.px(12 + 24 + 16 + 12) + words, theme.px(_HEIGHT))

    def minimumSizeHint(self) -> QSize:
        """What does not fit is elided."""
        return QSize(theme.px(120), theme.px(_HEIGHT))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint icon and words."""
        del event
        painter = draw.smooth(QPainter(self))
        if self.isDown():
            draw.rounded(painter, self.rect(), theme.px(12), theme.colour("sunken"))
        size = theme.px(24)
        tone = theme.colour(self.entry.tone)
        icons.paint(painter, self.entry.icon, QRect(theme.px(12), (self.height() - size) // 2, size, size), tone)
        left = theme.px(12 + 24 + 16)
        room = QRect(left, 0, self.width() - left - theme.px(12), self.height())
        draw.text(painter, room, self.text(), theme.font(16, 600), tone)
        if self.hasFocus():
            draw.focus_ring(painter, self.rect(), theme.px(12))


class Menu(QWidget):
    """`chosen` carries the name of the entry that was tapped."""

    chosen = Signal(str)

    def __init__(self, entries: Sequence[Entry], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows = [_Row(entry) for entry in entries]
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.px(8))
        for row in self.rows:
            row.clicked.connect(lambda _=False, row=row: self.chosen.emit(row.entry.name))
            layout.addWidget(row)
