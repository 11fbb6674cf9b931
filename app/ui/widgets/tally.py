"""Counts side by side, read from afar: a word, a bar and a figure in each row."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRect, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from app.ui import draw, theme
from app.ui.widgets.text import Text
from app.ui.words import number

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QPaintEvent, QResizeEvent

    from app.ui.figures import Row

_TYPE, _ROW = 20, 28
_STAR = 24


class Bars(QWidget):
    """The rows, painted; the longest bar is the highest count."""

    def __init__(self, tone: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows: list[Row] = []
        self._tone = tone
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_rows(self, rows: Sequence[Row]) -> None:
        """Show these rows."""
        self.rows = list(rows)
        said = "; ".join(f"{row.words}: {number(row.count)}" for row in rows)
        self.setAccessibleDescription(said)
        self.updateGeometry()
        self._tell_elided()
        self.update()

    def sizeHint(self) -> QSize:
        """As high as its rows."""
        return QSize(theme.px(240), theme.px(_ROW) * max(len(self.rows), 1))

    def minimumSizeHint(self) -> QSize:
        """No lower than its rows."""
        return QSize(theme.px(160), self.sizeHint().height())

    def _columns(self) -> tuple[int, int]:
        """The widths of words and figures."""
        bold = theme.font(_TYPE, 600, tabular=True)
        figures = max((draw.width_of(number(row.count), bold) for row in self.rows), default=0)
        words = max((self._width(row) for row in self.rows), default=0)
        stars = max((row.stars for row in self.rows), default=0) * theme.px(_STAR)
        return max(min(words, self.width() // 2), stars), figures

    @staticmethod
    def _width(row: Row) -> int:
        return row.stars * theme.px(_STAR) if row.stars else draw.width_of(row.words, theme.font(_TYPE, 500))

    def _tell_elided(self) -> None:
        words, _ = self._columns()
        cut = [row.words for row in self.rows if self._width(row) > words]
        self.setToolTip(draw.tooltip("\n".join(cut)))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the tooltip true to what is shown."""
        super().resizeEvent(event)
        self._tell_elided()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint all rows."""
        del event
        painter = draw.smooth(QPainter(self))
        words, figures = self._columns()
        most = max((row.count for row in self.rows), default=0) or 1
        gap, high = theme.px(12), theme.px(14)
        left, right = words + gap, self.width() - figures - gap
        for at, row in enumerate(self.rows):
            line = QRect(0, at * theme.px(_ROW), self.width(), theme.px(_ROW))
            self._paint_words(painter, row, line, words)
            track = QRect(left, line.center().y() - high // 2, max(right - left, 0), high)
            draw.rounded(painter, track, high / 2, theme.colour("sunken"))
            if row.count:
                track.setWidth(max(round(track.width() * row.count / most), high))
                draw.rounded(painter, track, high / 2, theme.colour(self._tone))
            bold = theme.font(_TYPE, 600, tabular=True)
            draw.text(painter, line, number(row.count), bold, theme.colour("text"), align="right")

    def _paint_words(self, painter: QPainter, row: Row, line: QRect, wide: int) -> None:
        if not row.stars:
            room = QRect(0, line.y(), wide, line.height())
            draw.text(painter, room, row.words, theme.font(_TYPE, 500), theme.colour("text2"))
            return
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour("star_fill"))
        for place in range(row.stars):
            centre = QPointF(theme.px(_STAR) * (place + 0.5), line.center().y() + 1)
            painter.drawPath(draw.star(centre, theme.px(_STAR) * 0.44))


class Tally(QFrame):
    """A card with a title over its rows, or a sentence where there are none."""

    def __init__(self, title: str, nothing: str, tone: str = "accent", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("panel", "card")
        self.title, self.note = Text(title, 20, 600), Text(size=16, tone="text3", tabular=True)
        self.note.setAlignment(Qt.AlignmentFlag.AlignRight)
        self.nothing = Text(nothing, 16, tone="text3")
        self.bars = Bars(tone)
        self.bars.setAccessibleName(title)
        self.inside = QVBoxLayout(self)
        self.inside.setSpacing(theme.px(8))
        head = QHBoxLayout()
        head.setSpacing(theme.px(16))
        head.addWidget(self.title)
        head.addWidget(self.note, 1)
        self.inside.addLayout(head)
        self.inside.addWidget(self.nothing)
        self.inside.addWidget(self.bars)
        self.inside.addStretch(1)

    def show_rows(self, rows: Sequence[Row], note: str = "") -> None:
        """Show these rows, and a note beside the title."""
        self.note.setText(note)
        self.bars.show_rows(rows)
        self.bars.setVisible(bool(rows))
        self.nothing.setVisible(not rows)
