"""A number between minus and plus, one of a few that make sense."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from app.ui import draw, theme
from app.ui.widgets.buttons import Button
from app.ui.widgets.text import Text
from app.ui.words import tr

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtGui import QPaintEvent


class Stepper(QWidget):
    """One of the rising `values`, said by `words`; `changed` carries the new one when a person steps.

    A value that is not listed is shown as it is, and left for the next listed one.
    """

    changed = Signal(int)

    def __init__(
        self, name: str, values: Sequence[int], words: Callable[[int], str], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._name, self._values, self._words = name, tuple(values), words
        self.value = self._values[0]
        self.less = Button("", "bare", "minus", name=tr("{what}: less").format(what=name))
        self.more = Button("", "bare", "plus", name=tr("{what}: more").format(what=name))
        self.shown = Text(weight=600, tabular=True)
        self.shown.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        widest = max(draw.width_of(words(value), self.shown.font()) for value in self._values)
        self.shown.setFixedWidth(widest + theme.px(8))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.px(4))
        for part in (self.less, self.shown, self.more):
            layout.addWidget(part)
        self.less.clicked.connect(lambda: self._step(lower=True))
        self.more.clicked.connect(lambda: self._step(lower=False))
        self.show_value(self.value)

    def show_value(self, value: int) -> None:
        """Show `value`; tells nobody."""
        self.value = value
        self.shown.setText(self._words(value))
        self.setAccessibleName(f"{self._name}: {self._words(value)}")
        for button, end in ((self.less, value <= self._values[0]), (self.more, value >= self._values[-1])):
            button.setEnabled(not end)

    def _step(self, *, lower: bool) -> None:
        others = [value for value in self._values if (value < self.value if lower else value > self.value)]
        if others:
            self.show_value(others[-1] if lower else others[0])
            self.changed.emit(self.value)

    def sizeHint(self) -> QSize:
        """Two buttons and the widest value."""
        return QSize(self.shown.width() + 2 * theme.px(48 + 4), theme.px(48))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the outline of a control."""
        del event
        painter = draw.smooth(QPainter(self))
        draw.rounded(painter, self.rect(), theme.px(12), theme.colour("surface"), theme.colour("edge"))
