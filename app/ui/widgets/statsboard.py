"""The event in figures on one board: large figures, the chart, and who, how good and about what below it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QVBoxLayout, QWidget

from app.store.stats import Stats
from app.ui import theme
from app.ui.figures import busiest_words, figures, hour_words, rating_rows, staff_rows, tag_rows, unrated_words
from app.ui.widgets.buttons import Button
from app.ui.widgets.chart import Chart
from app.ui.widgets.figure import FigureRow
from app.ui.widgets.tally import Tally
from app.ui.widgets.text import Text
from app.ui.words import tr

if TYPE_CHECKING:
    from PySide6.QtCore import QSize

    from app.ui.sizes import Sizes

_ROWS = 5
_NARROW = 840  # design pixels: what stands side by side would not be readable


class StatsBoard(QWidget):
    """Everything the stats page shows; `save` asks for a picture of it, and is left out of the picture."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.stats = Stats()
        self.heading = Text(size=28, weight=600)
        self.heading.hide()
        self.figures, self.chart = FigureRow(4), Chart()
        self.title = Text(tr("Scans per hour"), 20, 600)
        self.hour = Text(size=20, weight=500, tone="text2", tabular=True)
        self.hour.setAlignment(Qt.AlignmentFlag.AlignRight)
        self.save = Button(tr("Save picture"), "secondary", "disk", name=tr("Save these figures as a picture"))
        self.ratings = Tally(tr("Stars"), "", "star_fill")
        self.tags = Tally(tr("Tags"), tr("No tags yet."))
        self.staff = Tally(tr("New leads by staff"), tr("No leads yet."))
        self._lay_out()
        self.chart.chosen.connect(self._tell_hour)

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(theme.px(16))
        head.addWidget(self.title)
        head.addWidget(self.hour, 1)
        head.addWidget(self.save)
        self._card = QFrame()
        self._card.setProperty("panel", "card")
        self._inside = QVBoxLayout(self._card)
        self._inside.addLayout(head)
        self._inside.addWidget(self.chart, 1)
        self._below = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        for tally in (self.ratings, self.tags, self.staff):
            self._below.addWidget(tally, 1)
        self._column = QVBoxLayout(self)
        self._column.addWidget(self.heading)
        self._column.addWidget(self.figures)
        self._column.addWidget(self._card, 1)
        self._column.addLayout(self._below)

    def arrange(self, sizes: Sizes, room: QSize) -> None:
        """Take the measures of `sizes`; on a small screen figures and chart fill `room`, what is seen at once."""
        compact = sizes.kind == "compact"
        pad = theme.px(sizes.pad)
        gap = theme.px(16 if sizes.kind == "wide" else 12)
        self._column.setContentsMargins(pad, pad, pad, pad)
        self._column.setSpacing(gap)
        self._below.setSpacing(gap)
        across, down = theme.px(16 if compact else 20), theme.px(8 if compact else 12)
        self._inside.setContentsMargins(across, down, across, down)
        self._inside.setSpacing(theme.px(4))
        for tally in (self.ratings, self.tags, self.staff):
            tally.inside.setContentsMargins(across, theme.px(12), across, theme.px(12))
        narrow = room.width() < theme.px(_NARROW)
        self._below.setDirection(QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight)
        self.figures.arrange(sizes, narrow=narrow)
        rest = room.height() - 2 * pad - gap - self.figures.sizeHint().height() if compact else 0
        self._card.setMinimumHeight(max(theme.px(240), rest))

    def show_stats(self, stats: Stats, hour: int) -> None:
        """Show how the event goes; `hour` is the present one."""
        self.stats = stats
        self.figures.show_figures(figures(stats))
        self.chart.show_stats(stats, hour)
        self.ratings.show_rows(rating_rows(stats), unrated_words(stats))
        self.tags.show_rows(tag_rows(stats, _ROWS))
        self.staff.show_rows(staff_rows(stats, _ROWS))
        self._tell_hour(self.chart.hour)

    def head(self, words: str) -> None:
        """Become a picture: say whose figures these are, and let the button go."""
        self.heading.setText(words)
        self.heading.show()
        self.save.hide()

    def _tell_hour(self, hour: int | None) -> None:
        self.hour.setText(busiest_words(self.stats) if hour is None else hour_words(self.stats, hour))
