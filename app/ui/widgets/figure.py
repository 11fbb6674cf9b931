"""Figures in large, side by side: what is counted, the count, and a line about it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from app.ui import draw, icons, theme
from app.ui.widgets.text import Text

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtCore import QEvent
    from PySide6.QtGui import QResizeEvent

    from app.ui.figures import Figure
    from app.ui.sizes import Sizes

_LARGE, _SMALL = 72, 40
_ICON = 24


class FigureCard(QFrame):
    """One figure."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("panel", "card")
        self.title = Text(size=20, weight=500, tone="text2")
        self.figure = Text(size=_LARGE, weight=600)
        self.line = Text(size=20, weight=500, tone="text3", tabular=True)
        self._icon = QLabel()
        self._icon_name = ""
        self.roomy = True  # for an icon, too
        self._icon.setFixedSize(QSize(theme.px(_ICON), theme.px(_ICON)))
        head = QHBoxLayout()
        head.setSpacing(theme.px(8))
        head.addWidget(self._icon)
        head.addWidget(self.title, 1)
        self.inside = QVBoxLayout(self)
        self.inside.setSpacing(0)
        self.inside.addLayout(head)
        self.inside.addWidget(self.figure)
        self.inside.addWidget(self.line)
        self.inside.addStretch(1)

    def show_figure(self, figure: Figure) -> None:
        """Show it."""
        self.title.setText(figure.title)
        self.figure.setText(figure.figure)
        self.line.setText(figure.line)
        self._icon_name = figure.icon
        self.setAccessibleName(f"{figure.title}: {figure.figure}")
        self.restyle()

    def restyle(self) -> None:
        """Take up a changed palette, or room."""
        self._icon.setVisible(bool(self._icon_name) and self.roomy)
        if self._icon_name:
            ratio, colour = self.devicePixelRatioF(), theme.palette().star
            self._icon.setPixmap(icons.pixmap(self._icon_name, colour, theme.px(_ICON), ratio))

    def fits(self, size: int) -> bool:
        """Whether the figure fits at this type size."""
        margins = self.inside.contentsMargins()
        room = self.contentsRect().width() - margins.left() - margins.right()
        return draw.width_of(self.figure.text(), theme.font(size, 600)) <= room

    def resize_figure(self, size: int) -> None:
        """Set the figure's type size, on a line that stays as high."""
        self.figure.resize_type(size)
        self.figure.setFixedHeight(theme.line_height(_LARGE))


class FigureRow(QWidget):
    """All figures, in the largest size in which each of them fits."""

    def __init__(self, count: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.cards = [FigureCard() for _ in range(count)]
        self._layout = QHBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        for card in self.cards:
            self._layout.addWidget(card, 1)

    def arrange(self, sizes: Sizes, *, narrow: bool = False) -> None:
        """Take the measures of `sizes`; where it is `narrow`, words are smaller."""
        compact = sizes.kind == "compact"
        self._layout.setSpacing(theme.px(12 if compact else 16))
        across, down = theme.px(12 if narrow else 16 if compact else 20), theme.px(8)
        for card in self.cards:
            card.inside.setContentsMargins(across, down, across, down)
            card.roomy = not narrow
            card.restyle()
            card.title.resize_type(16 if narrow else 20)
            card.line.resize_type(14 if narrow else 16 if compact else 20)
            card.line.set_lines(2 if narrow else 1)
        self._fit()

    def show_figures(self, figures: Sequence[Figure]) -> None:
        """Show these figures, as many as there are cards."""
        for card, figure in zip(self.cards, figures, strict=True):
            card.show_figure(figure)
        self._fit()

    def restyle(self) -> None:
        """Take up a changed palette."""
        for card in self.cards:
            card.restyle()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """See what fits now."""
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        """Take up a changed palette."""
        super().changeEvent(event)
        if event.type() is event.Type.PaletteChange:
            self.restyle()

    def _fit(self) -> None:
        self._layout.activate()
        size = _LARGE if all(card.fits(_LARGE) for card in self.cards) else _SMALL
        for card in self.cards:
            card.resize_figure(size)
