"""Scans by hour, painted: today as bars, yesterday as a line over them, named where they are and not in a legend.

A tap or the arrow keys choose an hour, which `chosen` tells.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPainterPath, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.store.stats import Stats
from app.ui import draw, theme
from app.ui.figures import GRID_LINES, grid, hours_shown, spoken
from app.ui.spots import along, least_covered
from app.ui.words import number, tr

if TYPE_CHECKING:
    from PySide6.QtGui import QColor, QFocusEvent, QKeyEvent, QMouseEvent, QPaintEvent

_TYPE = 20
_LINE_HEIGHT = 28
_BAR = 0.62  # of an hour's width
_LOW = 220  # design pixels: more than two lines' figures would stand too close


class Chart(QWidget):
    """The chart; `chosen` carries the hour that somebody asks about, or None."""

    chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.stats = Stats()
        self.hour: int | None = None  # the chosen one
        self.hours = range(0)
        self._now = 0
        self.setAccessibleName(tr("Scans per hour"))
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def show_stats(self, stats: Stats, now: int) -> None:
        """Show these scans; `now` is the present hour of the day."""
        self.stats, self._now = stats, now
        self.hours = hours_shown(stats, now)
        if self.hour is not None and self.hour not in self.hours:
            self.choose(None)
        self.setAccessibleDescription(spoken(stats, self.hours))
        self.update()

    def choose(self, hour: int | None) -> None:
        """Choose an hour, or none."""
        if hour != self.hour:
            self.hour = hour
            self.update()
            self.chosen.emit(hour)

    def sizeHint(self) -> QSize:
        """Wide and rather low."""
        return QSize(theme.px(720), theme.px(300))

    def minimumSizeHint(self) -> QSize:
        """Room for bars between the words above and below."""
        return QSize(theme.px(320), theme.px(180))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows go from hour to hour, Escape lets go."""
        steps = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
        if event.key() == Qt.Key.Key_Escape and self.hour is not None:
            self.choose(None)
        elif event.key() in steps and self.hours:
            step = steps[Qt.Key(event.key())]
            wanted = self._now if self.hour is None else self.hour + step
            self.choose(min(max(wanted, self.hours[0]), self.hours[-1]))
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A tap on an hour asks about it, a second one lets go."""
        column = (event.position().x() - self._plot().x()) / self._slot()
        if 0 <= column < len(self.hours):
            hour = self.hours[int(column)]
            self.choose(None if hour == self.hour else hour)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """The ring goes."""
        super().focusOutEvent(event)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint grid, bars, line and words."""
        del event
        if not self.hours:
            return
        painter = draw.smooth(QPainter(self))
        self._paint_grid(painter)
        self._paint_bars(painter)
        self._paint_line(painter)
        self._paint_values(painter)
        self._paint_hours(painter)
        if self.hasFocus():
            draw.focus_ring(painter, self.rect(), theme.px(12))

    def _lines(self) -> list[int]:
        low = self.height() < theme.px(_LOW)
        return grid(max(*self.stats.today, *self.stats.yesterday), GRID_LINES // 2 if low else GRID_LINES)

    def _plot(self) -> QRect:
        """Where bars stand: right of the grid's figures, above the hours, below the highest bar's words."""
        figures = draw.width_of(number(self._lines()[-1]), theme.font(_TYPE, 500, tabular=True)) + theme.px(16)
        line = theme.px(_LINE_HEIGHT)
        return self.rect().adjusted(figures, 2 * line - theme.px(4), -theme.px(8), -line - theme.px(6))

    def _slot(self) -> float:
        return self._plot().width() / max(len(self.hours), 1)

    def _middle(self, hour: int) -> float:
        return self._plot().x() + (hour - self.hours[0] + 0.5) * self._slot()

    def _top(self, count: int) -> float:
        plot = self._plot()
        return plot.bottom() + 1 - plot.height() * count / self._lines()[-1]

    def _paint_grid(self, painter: QPainter) -> None:
        plot, font = self._plot(), theme.font(_TYPE, 500, tabular=True)
        if self.hour is not None:
            column = QRectF(self._middle(self.hour) - self._slot() / 2, 0, self._slot(), self.height())
            draw.rounded(painter, column.toRect(), theme.px(8), theme.colour("sunken"))
        half = theme.px(_LINE_HEIGHT) // 2
        for count in (0, *self._lines()):
            at = round(self._top(count))
            painter.fillRect(plot.x(), at, plot.width(), max(theme.px(1), 1), theme.colour("line" if count else "edge"))
            words = QRect(0, at - half, plot.x() - theme.px(10), 2 * half)
            draw.text(painter, words, number(count), font, theme.colour("text3"), align="right")

    def _paint_bars(self, painter: QPainter) -> None:
        wide, radius = self._slot() * _BAR, theme.px(6)
        bottom = self._plot().bottom() + 1
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour("accent"))
        for hour in self.hours:
            if self.stats.today[hour]:
                top = self._top(self.stats.today[hour])
                painter.setClipRect(QRectF(0, 0, self.width(), bottom))  # only the upper corners are round
                bar = QRectF(self._middle(hour) - wide / 2, top, wide, bottom - top + radius)
                painter.drawRoundedRect(bar, radius, radius)
        painter.setClipping(False)

    def _points(self) -> list[QPointF]:
        """Yesterday's line, from its first hour with scans to its last."""
        used = [hour for hour in self.hours if self.stats.yesterday[hour]]
        hours = range(used[0], used[-1] + 1) if used else range(0)
        return [QPointF(self._middle(hour), self._top(self.stats.yesterday[hour])) for hour in hours]

    def _paint_line(self, painter: QPainter) -> None:
        points = self._points()
        if not points:
            return
        path = QPainterPath(points[0])
        for point in points[1:]:
            path.lineTo(point)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for tone, width, dot in (("surface", 7, 7), ("text3", 3, 5)):
            ends = Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin
            painter.setPen(QPen(theme.colour(tone), theme.px(width), Qt.PenStyle.SolidLine, *ends))
            painter.drawPath(path)
            painter.setPen(QPen(theme.colour(tone), theme.px(2 * dot), Qt.PenStyle.SolidLine, *ends))
            for point in points:
                painter.drawPoint(point)

    def _paint_values(self, painter: QPainter) -> None:
        """Each bar's figure over it, where there is room for them all; else only those that matter. Then the names."""
        font = theme.font(_TYPE, 600, tabular=True)
        busiest, accent = self.stats.busiest, theme.colour("accent")
        roomy = max(draw.width_of(number(count), font) for count in self.stats.today) + theme.px(4) <= self._slot()
        taken = []
        for hour in self.hours:
            count = self.stats.today[hour]
            if not count or not (roomy or hour in (busiest, self.hour)):
                continue
            taken.append(self._words(number(count), self._middle(hour), self._top(count) - theme.px(2)))
            self._paint_words(painter, number(count), taken[-1], accent)
            if hour == busiest:
                taken.append(self._words(tr("Today"), self._middle(hour), taken[-1].y() + theme.px(4)))
                self._paint_words(painter, tr("Today"), taken[-1], accent)
        self._name_line(painter, taken)

    def _name_line(self, painter: QPainter, taken: list[QRectF]) -> None:
        """Name yesterday's line beside one of its points, where that covers the least."""
        points = self._points()
        if not points:
            return
        bottom, wide = self._plot().bottom(), self._slot() * _BAR
        bars = [(self._middle(hour), self._top(self.stats.today[hour])) for hour in self.hours]
        costs = [(rect, 10.0) for rect in taken]
        costs += [(QRectF(middle - wide / 2, top, wide, bottom - top), 2.0) for middle, top in bars]
        costs += [(rect, 5.0) for rect in along(points, theme.px(8))]
        costs.append((QRectF(0, bottom, self.width(), self.height()), 10.0))
        costs.append((QRectF(0, 0, self._plot().x() - theme.px(8), bottom), 10.0))  # the grid's figures
        words, gap, line = tr("Yesterday"), theme.px(10), theme.px(_LINE_HEIGHT)
        spots = [
            self._words(words, point.x() + beside * self._slot() / 2, point.y() + below)
            for below, besides in ((-gap, (0, -1, 1)), (gap + line, (0, -1, 1)), (-gap - line, (-1, 1, 0)))
            for beside in besides
            for point in points
        ]
        self._paint_words(painter, words, least_covered(spots, costs), theme.colour("text3"))

    def _words(self, words: str, middle: float, foot: float) -> QRectF:
        """The place of one line around `middle` that stands on `foot`, within the chart."""
        wide = draw.width_of(words, theme.font(_TYPE, 600, tabular=True))
        high = theme.px(_LINE_HEIGHT)
        return QRectF(min(max(middle - wide / 2, 0), self.width() - wide), foot - high, wide, high)

    def _paint_words(self, painter: QPainter, words: str, place: QRectF, colour: QColor) -> None:
        """One line, with a rim that keeps it readable over what lies behind."""
        font = theme.font(_TYPE, 600, tabular=True)
        path = QPainterPath()
        path.addText(QPointF(place.x(), place.bottom() - theme.px(6)), font, words)
        chosen = self.hour is not None and abs(place.center().x() - self._middle(self.hour)) < self._slot() / 2
        rim = theme.colour("sunken" if chosen else "surface")
        painter.strokePath(path, QPen(rim, theme.px(5), j=Qt.PenJoinStyle.RoundJoin))
        painter.fillPath(path, colour)

    def _paint_hours(self, painter: QPainter) -> None:
        """The hours below, as many as there is room for; the present one is bold."""
        line = theme.px(_LINE_HEIGHT)
        widest = draw.width_of("88", theme.font(_TYPE, 600, tabular=True)) + theme.px(10)
        each = -(-widest // max(int(self._slot()), 1))
        for hour in self.hours:
            if (hour - self.hours[0]) % each and hour != self.hour:
                continue
            bold = hour in (self._now, self.hour)
            font = theme.font(_TYPE, 600 if bold else 500, tabular=True)
            wide = max(int(self._slot()) * each, line)
            place = QRect(round(self._middle(hour) - wide / 2), self.height() - line, wide, line)
            draw.text(painter, place, str(hour), font, theme.colour("text" if bold else "text2"), align="centre")
