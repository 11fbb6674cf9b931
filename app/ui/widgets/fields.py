"""What a platform says about an attendee: its own labels, in its own order."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from app.ui import theme
from app.ui.widgets.clearing import clear
from app.ui.widgets.text import Text

if TYPE_CHECKING:
    from collections.abc import Sequence

_LABEL_WIDTH = 160


class Fields(QWidget):
    """Label and value in two columns; `lines` is how many lines a value may take, 0 for all it has."""

    def __init__(self, lines: int = 0, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lines = lines
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(theme.px(24))
        self._grid.setVerticalSpacing(theme.px(12))
        self._grid.setColumnStretch(1, 1)
        self._shown: list[tuple[str, str]] = []

    def show_fields(self, fields: Sequence[tuple[str, str]]) -> None:
        """Show pairs of label and value."""
        if list(fields) == self._shown:
            return
        self._shown = list(fields)
        clear(self._grid)
        for row, (label, value) in enumerate(self._shown):
            name = Text(label, tone="text3", lines=2)
            name.setFixedWidth(theme.px(_LABEL_WIDTH))
            self._grid.addWidget(name, row, 0, Qt.AlignmentFlag.AlignTop)
            self._grid.addWidget(Text(value, weight=500, lines=self._lines), row, 1, Qt.AlignmentFlag.AlignTop)
