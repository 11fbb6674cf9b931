"""A lead as a row: name and company, stars, time, and a word for a lead that is not uploaded."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRect, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QFrame, QSizePolicy, QVBoxLayout, QWidget

from app.ui import draw, icons, theme
from app.ui.widgets.text import Text
from app.ui.words import moment, name_of, owed, stars_words, tr

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from app.lead import Lead

LEAST_HEIGHT = 56


def paint_lead(painter: QPainter, rect: QRect, lead: Lead, today: date) -> None:
    """Paint `lead` into `rect`, which holds two lines."""
    area = rect.adjusted(theme.px(16), 0, -theme.px(16), 0)
    top = area.y() + (area.height() - theme.px(46)) // 2
    first = QRect(area.x(), top, area.width(), theme.px(24))
    second = QRect(area.x(), top + theme.px(26), area.width(), theme.px(20))
    state = owed(lead)
    if state is None:
        used = _paint_figures(painter, area, lead, today)
        first.setRight(area.right() - used)
        second.setRight(area.right() - used)
    else:
        first.setRight(area.right() - _paint_figures(painter, first, lead, today))
        second.setRight(area.right() - _paint_state(painter, second, *state))
    draw.text(painter, first, name_of(lead), theme.font(16, 600), theme.colour("text"))
    if lead.name and lead.company:
        draw.text(painter, second, lead.company, theme.font(14), theme.colour("text3"))


def _paint_figures(painter: QPainter, area: QRect, lead: Lead, today: date) -> int:
    """Stars and time at the right end; returns the width they take, a gap included."""
    small, bold = theme.font(14, tabular=True), theme.font(16, 600, tabular=True)
    time = moment(lead.first, today)
    wide = max(draw.width_of(time, small), draw.width_of("00:00", small))
    draw.text(painter, area, time, small, theme.colour("text3"), align="right")
    rating = lead.remarks.rating
    place = QRect(area.right() + 1 - wide - theme.px(16) - theme.px(34), area.y(), theme.px(34), area.height())
    if rating:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour("star"))
        painter.drawPath(draw.star(QPointF(place.x() + theme.px(8), place.center().y() + 1), theme.px(8)))
        draw.text(painter, place, str(rating), bold, theme.colour("star"), align="right")
    else:
        draw.text(painter, place, "–", theme.font(16), theme.colour("text3"), align="right")
    return wide + theme.px(16 + 34 + 16)


def _paint_state(painter: QPainter, area: QRect, tone: str, icon: str, words: str) -> int:
    font, size = theme.font(14, 500), theme.px(16)
    wide = draw.width_of(words, font)
    draw.text(painter, area, words, font, theme.colour(tone), align="right")
    left = area.right() + 1 - wide - theme.px(5) - size
    icons.paint(painter, icon, QRect(left, area.y() + (area.height() - size) // 2, size, size), theme.colour(tone))
    return wide + theme.px(5 + 16) + size


def spoken(lead: Lead, today: date) -> str:
    """The row in words."""
    state = owed(lead)
    parts = [name_of(lead), lead.company or "", stars_words(lead.remarks.rating), moment(lead.first, today)]
    return ", ".join(part for part in [*parts, state[2] if state else ""] if part)


class LeadRow(QAbstractButton):
    """One lead; a tap shows it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.lead: Lead | None = None
        self._today: date | None = None
        self.last = False
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def show_lead(self, lead: Lead, today: date, *, last: bool) -> None:
        """Show `lead`; `last` rows have no line below."""
        self.lead, self._today, self.last = lead, today, last
        self.setAccessibleName(spoken(lead, today))
        self.setToolTip(draw.tooltip(", ".join(part for part in (name_of(lead), lead.company) if part)))
        self.update()

    def sizeHint(self) -> QSize:
        """Two lines."""
        return QSize(theme.px(280), theme.px(LEAST_HEIGHT))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the lead."""
        del event
        if self.lead is None or self._today is None:
            return
        painter = draw.smooth(QPainter(self))
        if self.isDown():
            draw.rounded(painter, self.rect().adjusted(4, 4, -4, -4), theme.px(12), theme.colour("sunken"))
        paint_lead(painter, self.rect(), self.lead, self._today)
        if not self.last:
            painter.fillRect(0, self.height() - 1, self.width(), 1, theme.colour("line"))
        if self.hasFocus():
            draw.focus_ring(painter, self.rect().adjusted(2, 2, -2, -2), theme.px(14))


class RecentRows(QFrame):
    """The latest leads; `chosen` carries a lead's id."""

    chosen = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("panel", "card")
        self._rows: list[LeadRow] = []
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(1, 1, 1, 1)
        self._layout.setSpacing(0)
        self._empty = Text(tr("The latest leads are listed here."), tone="text3", lines=2)
        self._empty.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self._layout.addWidget(self._empty, 1)
        self._layout.addStretch(0)
        self._limit = 0

    def set_limit(self, limit: int) -> None:
        """Show at most `limit` leads."""
        self._limit = limit
        while len(self._rows) < limit:
            row = LeadRow()
            row.clicked.connect(lambda _=False, row=row: self._tell(row))
            row.hide()
            self._rows.append(row)
            self._layout.insertWidget(self._layout.count() - 1, row, 1)

    def _tell(self, row: LeadRow) -> None:
        if row.lead is not None:
            self.chosen.emit(row.lead.id)

    def show_leads(self, leads: Sequence[Lead], today: date) -> None:
        """Show `leads`, newest first."""
        shown = leads[: self._limit]
        self._empty.setVisible(not shown)
        for number, row in enumerate(self._rows):
            row.setVisible(number < len(shown))
            if number < len(shown):
                row.show_lead(shown[number], today, last=number == self._limit - 1)
        # few rows keep their height and stay on top
        stretch = 0 if len(shown) >= self._limit or not shown else (self._limit - len(shown))
        self._layout.setStretch(self._layout.count() - 1, stretch)
