"""A list of rows of a form that is made anew whenever what it shows changes; thin lines part them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.ui import theme
from app.ui.widgets.clearing import clear
from app.ui.widgets.form import rule

if TYPE_CHECKING:
    from collections.abc import Iterable


class RowList(QWidget):
    """`show_rows` takes the place of what was there."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(theme.px(12))
        self.hide()

    def show_rows(self, rows: Iterable[QWidget]) -> None:
        """Show `rows` and forget the ones before; without any it is not to be seen."""
        clear(self._column)
        for number, row in enumerate(rows):
            if number:
                self._column.addWidget(rule())
            self._column.addWidget(row)
        self.setVisible(self._column.count() > 0)
