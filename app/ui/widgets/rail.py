"""The pages, down the left side: icon over word."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QFrame, QSizePolicy, QVBoxLayout, QWidget

from app.ui import draw, icons, theme

if TYPE_CHECKING:
    from collections.abc import Sequence

    from app.ui.sizes import Sizes


class RailButton(QAbstractButton):
    """One page."""

    def __init__(self, icon: str, text: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icon = icon
        self.large = True
        self.setText(text)
        self.setAccessibleName(text)
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """Wide enough for its word."""
        return QSize(draw.width_of(self.text(), theme.font(14, 600)) + theme.px(16), theme.px(76 if self.large else 64))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint ground, icon and word."""
        del event
        painter = draw.smooth(QPainter(self))
        on = self.isChecked()
        if on or self.isDown():
            ground = theme.colour("accent_soft" if on else "sunken")
            draw.rounded(painter, self.rect(), theme.px(12), ground)
        tone = theme.colour("accent" if on else "text2")
        size = theme.px(28 if self.large else 24)
        top = (self.height() - size - theme.px(4 + 20)) // 2
        icons.paint(painter, self._icon, QRect((self.width() - size) // 2, top, size, size), tone, 2.0 if on else 1.8)
        words = QRect(0, top + size + theme.px(4), self.width(), theme.px(20))
        draw.text(painter, words, self.text(), theme.font(14, 600 if on else 500), tone, align="centre")
        if self.hasFocus():
            draw.focus_ring(painter, self.rect(), theme.px(12))


class Rail(QFrame):
    """The pages' buttons; `chosen` carries a page's name."""

    chosen = Signal(str)

    def __init__(self, pages: Sequence[tuple[str, str, str]], parent: QWidget | None = None) -> None:
        """`pages` are name, icon and word."""
        super().__init__(parent)
        self.setProperty("panel", "rail")
        self.buttons = {name: RailButton(icon, text) for name, icon, text in pages}
        self._group = QButtonGroup(self)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(theme.px(6), theme.px(8), theme.px(7), theme.px(8))
        layout.setSpacing(theme.px(4))
        for name, button in self.buttons.items():
            button.clicked.connect(lambda _=False, name=name: self.chosen.emit(name))
            self._group.addButton(button)
            layout.addWidget(button)
        layout.addStretch(1)

    def arrange(self, sizes: Sizes) -> None:
        """Take the measures of `sizes`."""
        widest = max(button.sizeHint().width() for button in self.buttons.values())
        self.setFixedWidth(max(theme.px(sizes.rail), widest + theme.px(13)))
        for button in self.buttons.values():
            button.large = sizes.kind != "compact"
            button.setFixedHeight(theme.px(sizes.nav))

    def show_page(self, name: str) -> None:
        """Mark the page that is open; one that is not listed here marks none."""
        self._group.setExclusive(False)
        for each, button in self.buttons.items():
            button.setChecked(each == name)
        self._group.setExclusive(True)
