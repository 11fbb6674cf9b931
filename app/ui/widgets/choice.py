"""A choice of several, as chips on as many rows as they need."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.ui import theme
from app.ui.widgets.chips import Chip
from app.ui.widgets.clearing import clear
from app.ui.widgets.flow import Flow
from app.ui.words import tr

if TYPE_CHECKING:
    from collections.abc import Sequence


class Choice(QWidget):
    """One of `options`; `chosen` carries its number when a person taps another one."""

    chosen = Signal(int)

    def __init__(self, options: Sequence[str], name: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.current = -1
        self.chips = [Chip(option) for option in options]
        inside = QWidget()
        flow = Flow(theme.px(8), inside)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(inside)
        for number, chip in enumerate(self.chips):
            flow.addWidget(chip)
            chip.clicked.connect(lambda _=False, number=number: self._tap(number))

    def choose(self, number: int) -> None:
        """Show `number` as chosen; tells nobody."""
        self.current = number
        for at, chip in enumerate(self.chips):
            chip.setChecked(at == number)

    def _tap(self, number: int) -> None:
        again = number == self.current
        self.choose(number)
        if not again:
            self.chosen.emit(number)


class Removable(QWidget):
    """Words as chips with a cross; `removed` carries the one that was tapped."""

    removed = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.words: tuple[str, ...] = ()
        self.chips: list[Chip] = []
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)

    def show_words(self, words: Sequence[str]) -> None:
        """Show `words` in this order."""
        if tuple(words) == self.words and self.chips:
            return
        self.words = tuple(words)
        clear(self._layout)
        inside = QWidget()
        flow = Flow(theme.px(8), inside)
        self.chips = [Chip(word, icon="close") for word in self.words]
        for chip, word in zip(self.chips, self.words, strict=True):
            chip.setAccessibleName(tr("Remove “{what}”").format(what=word))
            chip.clicked.connect(lambda _=False, word=word: self.removed.emit(word))
            flow.addWidget(chip)
        self._layout.addWidget(inside)
        self.setVisible(bool(self.words))
