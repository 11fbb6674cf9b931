"""The row below the camera: the scanners and how they stand, and a button that makes it a field to type a code in."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QWidget

from app.ui import theme
from app.ui.widgets.buttons import Button
from app.ui.widgets.devices import Devices
from app.ui.widgets.entry import Entry
from app.ui.words import tr

if TYPE_CHECKING:
    from app.ui.sizes import Sizes

_WORDS_FROM = 300  # a row as wide has room for a button's words beside the scanners


class CodeRow(QStackedWidget):
    """`entered` carries the code that somebody typed."""

    entered = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.devices = Devices()
        self.button = Button(tr("Type a code"), "secondary", "keyboard", name=tr("Type a code"))
        self.entry = Entry(tr("Code on the badge"), tr("Save"))
        usual = QWidget()
        row = QHBoxLayout(usual)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.px(16))
        row.addWidget(self.devices, 1)
        row.addWidget(self.button)
        self.addWidget(usual)
        self.addWidget(self.entry)
        self.setFixedHeight(theme.px(48))
        self.button.clicked.connect(lambda: self.begin())
        self.entry.entered.connect(self._enter)
        self.entry.dismissed.connect(self._end)

    def arrange(self, sizes: Sizes) -> None:
        """Take the measures of `sizes`."""
        self.button.setText(tr("Type a code") if sizes.left >= _WORDS_FROM else "")
        self.button.updateGeometry()

    def begin(self, start: str = "") -> None:
        """Open the field, with what was typed already."""
        self.setCurrentWidget(self.entry)
        self.entry.begin(start)

    def _end(self) -> None:
        self.setCurrentIndex(0)

    def _enter(self, code: str) -> None:
        self._end()
        self.entered.emit(code)
