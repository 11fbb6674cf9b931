"""The list of the settings' sections: icon and title each, the open one marked."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QVBoxLayout, QWidget

from app.ui import draw, icons, theme
from app.ui.widgets.scroll import Scroll

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QPaintEvent


class _Entry(QAbstractButton):
    def __init__(self, icon: str, text: str) -> None:
        super().__init__()
        self._icon = icon
        self.leads = False  # shows that it leads to another view
        self.setText(text)
        self.setAccessibleName(text)
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """Icon, words and room around them."""
        words = draw.width_of(self.text(), theme.font(16, 600))
        return QSize(words + theme.px(14 + 24 + 14 + 14), theme.px(52))

    def minimumSizeHint(self) -> QSize:
        """Never narrower than its words."""
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint ground, icon and words."""
        del event
        painter = draw.smooth(QPainter(self))
        on = self.isChecked()
        if on or self.isDown():
            draw.rounded(painter, self.rect(), theme.px(12), theme.colour("accent_soft" if on else "sunken"))
        size, left = theme.px(24), theme.px(14)
        top = (self.height() - size) // 2
        icons.paint(painter, self._icon, QRect(left, top, size, size), theme.colour("accent" if on else "text2"))
        left += size + theme.px(14)
        right = self.width() - theme.px(14)
        if self.leads:
            right -= size
            icons.paint(painter, "next", QRect(right, top, size, size), theme.colour("text3"))
        room = QRect(left, 0, right - left, self.height())
        draw.text(
            painter, room, self.text(), theme.font(16, 600 if on else 500), theme.colour("accent" if on else "text")
        )
        if self.hasFocus():
            draw.focus_ring(painter, self.rect(), theme.px(12))


class Contents(Scroll):
    """`chosen` carries a section's name."""

    chosen = Signal(str)

    def __init__(self, sections: Sequence[tuple[str, str, str]]) -> None:
        """`sections` are name, icon and title."""
        super().__init__()
        inside = QWidget()
        self._column = QVBoxLayout(inside)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(theme.px(4))
        self.entries = {name: _Entry(icon, title) for name, icon, title in sections}
        for name, entry in self.entries.items():
            self._column.addWidget(entry)
            entry.clicked.connect(lambda _=False, name=name: self.chosen.emit(name))
        self._column.addStretch(1)
        self.setWidget(inside)

    def width_of_all(self) -> int:
        """How wide the longest title is, with room for a scroll bar."""
        return max(entry.sizeHint().width() for entry in self.entries.values()) + theme.px(12)

    def mark(self, name: str, *, leads: bool) -> None:
        """Mark the section called `name`, none for ""; `leads` where a section takes the list's place."""
        for each, entry in self.entries.items():
            entry.leads = leads
            entry.setChecked(each == name and not leads)
            entry.update()
