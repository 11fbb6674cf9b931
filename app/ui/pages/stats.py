"""The stats page: how the event goes, to be read from two metres away, and to be taken along as a picture.

While it is open it follows the news by itself, every few seconds at most, and nothing on it jumps.
"""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QSize, QTimer
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout

from app.store.stats import Stats, gather
from app.ui import theme
from app.ui.page import Page
from app.ui.picture import keep
from app.ui.sizes import sizes_for
from app.ui.widgets.empty import Empty
from app.ui.widgets.scroll import Scroll
from app.ui.widgets.statsboard import StatsBoard
from app.ui.words import clock, short_date, tr

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QHideEvent, QImage, QResizeEvent, QShowEvent

    from app.ui.bridge import Bridge
    from app.ui.sizes import Sizes
    from app.ui.takeout import Taken

_SOON_MS = 3000
_LATER_MS = 60_000  # hours pass without news
_PICTURE = QSize(1600, 1000)


class StatsPage(Page):
    """The event in figures."""

    def __init__(self, bridge: Bridge, *, now: Callable[[], datetime] = lambda: datetime.now(UTC)) -> None:
        super().__init__()
        self._bridge, self._now = bridge, now
        self.board = StatsBoard()
        self.empty = Empty("stats", tr("No leads yet. Once badges are scanned, figures appear here."), tr("Scan"))
        self._sizes: Sizes | None = None
        self.soon = QTimer(self, singleShot=True, interval=_SOON_MS)
        self.later = QTimer(self, singleShot=True, interval=_LATER_MS)
        for timer in (self.soon, self.later):
            timer.timeout.connect(self.count)
        self._lay_out()
        self.board.save.clicked.connect(lambda: bridge.guard.ask(self.take_picture))
        self.empty.chosen.connect(lambda: self.wanted.emit("scan"))
        bridge.saved.connect(self._hear)
        bridge.changed.connect(self._hear)

    def _lay_out(self) -> None:
        self._scroll = Scroll(self.board)
        self._shown = QStackedWidget()
        for part in (self._scroll, self.empty):
            self._shown.addWidget(part)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._shown)

    def arrange(self, sizes: Sizes) -> None:
        """Take the measures of `sizes`."""
        self._sizes = sizes
        self.board.arrange(sizes, self.size())

    def count(self) -> None:
        """Ask for the figures anew, while somebody can see them."""
        if self.isVisible():
            now = self._now()
            self._bridge.ask("stats", lambda store: gather(store, now), self._show)

    def _show(self, stats: Stats) -> None:
        self.board.show_stats(stats, self._hour())
        self._shown.setCurrentWidget(self._scroll if stats.leads else self.empty)
        self.later.start()

    def _hear(self, _: object) -> None:
        """Something changed: count soon; a steady stream of news does not put that off."""
        if self.isVisible() and not self.soon.isActive():
            self.soon.start()

    def showEvent(self, event: QShowEvent) -> None:
        """Count, since nothing was while nobody looked."""
        super().showEvent(event)
        self.count()

    def hideEvent(self, event: QHideEvent) -> None:
        """Rest."""
        super().hideEvent(event)
        self.soon.stop()
        self.later.stop()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fill what is to be seen."""
        super().resizeEvent(event)
        if self._sizes is not None:
            self.board.arrange(self._sizes, self.size())

    def take_picture(self) -> None:
        """Keep the figures as a picture, always in the same size."""
        now, image = self._now(), self._picture()
        self.board.save.setEnabled(False)
        self._bridge.ask("picture", lambda store: keep(store, image, now), self._taken)

    def _taken(self, taken: Taken) -> None:
        self.board.save.setEnabled(True)
        sentence = taken.problem or tr("The picture is {path}").format(path=taken.path)
        self.told.emit(sentence, None)

    def _picture(self) -> QImage:
        board = StatsBoard()
        board.resize(theme.px(_PICTURE.width()), theme.px(_PICTURE.height()))
        board.arrange(sizes_for(_PICTURE.width(), _PICTURE.height()), board.size())
        board.head(self._whose())
        board.show_stats(self.board.stats, self._hour())
        image = board.grab().toImage()
        board.deleteLater()
        return image

    def _whose(self) -> str:
        """Exhibitor, event and time, as far as they are known."""
        targets = self._bridge.kiosk.outbox().targets
        profile = next((target.profile for target in targets if target.profile), None)
        whose = (profile.exhibitor, profile.event_title(QLocale().name()[:2])) if profile else ()
        now = self._now()
        day = now.astimezone().date()
        return " · ".join(part for part in (*whose, f"{short_date(day)} {day.year}", clock(now)) if part)

    def _hour(self) -> int:
        return self._now().astimezone().hour
