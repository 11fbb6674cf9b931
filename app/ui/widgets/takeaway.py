"""What exists only on this kiosk, and a button that takes a copy of all leads out of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from app.ui import theme
from app.ui.sentences import said
from app.ui.widgets.buttons import Button
from app.ui.widgets.text import Text
from app.ui.words import clock, tr

if TYPE_CHECKING:
    from datetime import datetime

    from app.ui.sizes import Sizes
    from app.ui.takeout import Taken


class Takeaway(QFrame):
    """`button` asks for the copy; `show_count` says how many leads have something said that is only here."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("panel", "card")
        self.words, self.line = Text(size=20, weight=600, lines=0, tabular=True), Text(tone="text2", lines=0)
        self.where = Text(size=14, tone="text3", lines=0)
        self.where.hide()
        self.button = Button(tr("Export"), "secondary", "disk", name=tr("Export all leads as a table"))
        titles = QVBoxLayout()
        titles.setSpacing(theme.px(4))
        for part in (self.words, self.line, self.where):
            titles.addWidget(part)
        self._layout = QHBoxLayout(self)
        self._layout.setSpacing(theme.px(24))
        self._layout.addLayout(titles, 1)
        self._layout.addWidget(self.button, 0, Qt.AlignmentFlag.AlignTop)
        self.show_count(0)

    def arrange(self, sizes: Sizes) -> None:
        """Take the measures of `sizes`."""
        inner = theme.px(sizes.inner)
        self._layout.setContentsMargins(inner, inner - theme.px(4), inner, inner - theme.px(4))

    def show_count(self, count: int, files: int = 0) -> None:
        """So many leads have notes, stars, tags or answers, and so many photos and voice notes, that are only here."""
        words, line = _only_here(count, files)
        self.words.setText(words)
        self.line.setText(line)

    def begin(self) -> None:
        """The copy is being written."""
        self.button.setEnabled(False)

    def end(self, taken: Taken, at: datetime) -> str:
        """Say what became of it here, and return the same as a sentence for elsewhere."""
        self.button.setEnabled(True)
        if taken.path is None:
            self.where.setText(said(taken.problem))
        else:
            self.where.setText(f"{clock(at)} · {taken.path}")
        self.where.show()
        if taken.path is None:
            return said(taken.problem)
        words = tr("1 lead is in {path}") if taken.count == 1 else tr("{n} leads are in {path}")
        return words.format(n=taken.count, path=taken.path)


def _only_here(count: int, files: int) -> tuple[str, str]:
    """What exists only here, and what to do."""
    if count:
        words = tr("1 note exists only here") if count == 1 else tr("{n} notes exist only here")
        line = tr("Notes, stars, tags or answers that no platform takes. Export them before you pack up.")
        if files == 1:
            line = tr("Notes, stars, tags or answers, and 1 photo or voice note. Export them before you pack up.")
        elif files:
            line = tr("Notes, stars, tags or answers, and {n} photos and voice notes. Export them before you pack up.")
        return words.format(n=count), line.format(n=files)
    if files:
        one, more = tr("1 photo or voice note exists only here"), tr("{n} photos and voice notes exist only here")
        return (one if files == 1 else more).format(n=files), tr("No platform takes them. Export before you pack up.")
    return tr("A copy for you"), tr("All leads, with what was said of them, as one table.")
