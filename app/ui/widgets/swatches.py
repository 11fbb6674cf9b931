"""Colours to choose from: a circle each, the chosen one with a ring and a check."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QVBoxLayout, QWidget

from app.ui import draw, icons, theme, tokens
from app.ui.widgets.flow import Flow

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QPaintEvent


class _Swatch(QAbstractButton):
    def __init__(self, name: str, value: str) -> None:
        super().__init__()
        self._value = value
        self.setAccessibleName(name)
        self.setToolTip(name)
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """A touch target."""
        return QSize(theme.px(48), theme.px(48))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the circle; ring and check say that it is the chosen one."""
        del event
        painter = draw.smooth(QPainter(self))
        inset = theme.px(7 if self.isChecked() else 5)
        inside = self.rect().adjusted(inset, inset, -inset, -inset)
        draw.rounded(painter, inside, inside.height() / 2, QColor(self._value))
        if self.isChecked() or self.isDown():
            around = self.rect().adjusted(theme.px(2), theme.px(2), -theme.px(2), -theme.px(2))
            draw.rounded(painter, around, around.height() / 2, None, theme.colour("text"), theme.px(2))
        if self.isChecked():
            size = theme.px(20)
            place = QRect((self.width() - size) // 2, (self.height() - size) // 2, size, size)
            icons.paint(painter, "check", place, QColor(tokens.readable_on(self._value)), 2.6)
        if self.hasFocus():
            draw.focus_ring(painter, self.rect(), theme.px(12))


class Swatches(QWidget):
    """`colours` are pairs of a name for people and `#RRGGBB`; `chosen` carries the number of the tapped one."""

    chosen = Signal(int)

    def __init__(self, colours: Sequence[tuple[str, str]], name: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.buttons = [_Swatch(label, value) for label, value in colours]
        inside = QWidget()
        flow = Flow(theme.px(8), inside)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(inside)
        for number, button in enumerate(self.buttons):
            flow.addWidget(button)
            button.clicked.connect(lambda _=False, number=number: self._choose(number))

    def choose(self, number: int) -> None:
        """Show `number` as chosen, -1 for none; tells nobody."""
        for at, button in enumerate(self.buttons):
            button.setChecked(at == number)

    def _choose(self, number: int) -> None:
        self.choose(number)
        self.chosen.emit(number)
