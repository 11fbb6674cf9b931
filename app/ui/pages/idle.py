"""Nobody is at the screen: whose booth it is, and what to do, over the whole window; a scan or a touch wakes."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPixmap, QRadialGradient
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.ui import draw, theme, tokens
from app.ui.motion import moves
from app.ui.page import Page
from app.ui.sizes import sizes_for
from app.ui.widgets.header import booth_of
from app.ui.widgets.showbadge import ShowBadge
from app.ui.widgets.text import Text
from app.ui.words import tr

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from PySide6.QtGui import QMouseEvent, QPaintEvent, QResizeEvent

    from app.ui.bridge import Bridge

_TILE, _LOGO_WIDTH = 72, 320
_FIGURES = {"compact": 236, "regular": 320, "wide": 440}


class _Mark(QWidget):
    """The exhibitor's logo, or the first letter of the name on the accent."""

    def __init__(self) -> None:
        super().__init__()
        self.letter, self.picture = "", QPixmap()

    def show_mark(self, letter: str, path: Path | None) -> None:
        """Show the logo at `path` where it can be read, else `letter`."""
        self.letter, self.picture = letter, QPixmap(str(path)) if path else QPixmap()
        high = wide = theme.px(_TILE)
        if not self.picture.isNull():
            ratio = self.picture.width() / self.picture.height()
            wide = max(high, min(round((high - theme.px(20)) * ratio) + theme.px(28), theme.px(_LOGO_WIDTH)))
        self.setFixedSize(QSize(wide, high))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint it; logos are drawn for paper, so on white in either look."""
        del event
        painter = draw.smooth(QPainter(self))
        if self.picture.isNull():
            draw.rounded(painter, self.rect(), theme.px(16), theme.colour("accent"))
            draw.text(painter, self.rect(), self.letter, theme.font(40, 700), theme.colour("on_accent"), align="centre")
            return
        draw.rounded(painter, self.rect(), theme.px(16), QColor(tokens.LIGHT.surface), theme.colour("line"))
        room = self.rect().adjusted(theme.px(14), theme.px(10), -theme.px(14), -theme.px(10))
        place = QRect(room.topLeft(), self.picture.size().scaled(room.size(), Qt.AspectRatioMode.KeepAspectRatio))
        place.moveCenter(room.center())
        painter.drawPixmap(place, self.picture)


class IdlePage(Page):
    """Lies over the window; `woken` says that somebody touched it."""

    woken = Signal()

    def __init__(
        self, bridge: Bridge, *, now: Callable[[], datetime] = lambda: datetime.now(UTC), parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        del now  # as all pages are made
        self._bridge = bridge
        self.mark, self.badge = _Mark(), ShowBadge()
        self.exhibitor, self.place_line = Text(size=28, weight=600, lines=2), Text(size=16, weight=500, tone="text2")
        self.words = Text(tr("Show your badge"), 72, 600, lines=2)
        self.hint = Text(tr("or touch the screen"), 20, 500, "text2", lines=2)
        for text in (self.words, self.hint, self.place_line):
            text.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.setAccessibleName(self.words.text())
        self._lay_out()
        bridge.outbox.connect(self._name)
        bridge.settings.connect(self._name)
        self._name()

    def _lay_out(self) -> None:
        whose = QHBoxLayout()
        whose.setSpacing(theme.px(20))
        whose.addStretch(1)
        whose.addWidget(self.mark)
        whose.addWidget(self.exhibitor)
        whose.addStretch(1)
        self._column = column = QVBoxLayout(self)
        column.addLayout(whose)
        column.addStretch(1)
        column.addWidget(self.badge, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addSpacing(theme.px(8))
        column.addWidget(self.words)
        column.addWidget(self.hint)
        column.addStretch(1)
        column.addWidget(self.place_line)

    def _name(self) -> None:
        """Say whose booth it is."""
        outbox, kiosk = self._bridge.standing(), self._bridge.kiosk
        profile = next((target.profile for target in outbox.targets if target.profile), None)
        booth = booth_of(profile, kiosk.settings, connected=True)
        self.exhibitor.setText(booth.exhibitor)
        self._bound_name()
        self.place_line.setText(booth.place)
        logo = kiosk.folder / kiosk.settings.logo if kiosk.settings.logo else None
        self.mark.show_mark(booth.exhibitor[:1].upper(), logo)

    def _bound_name(self) -> None:
        """No wider than it is, so that logo and name stand in the middle together."""
        self.exhibitor.setMaximumWidth(self.exhibitor.sizeHint().width() + 1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The picture takes what the words leave."""
        super().resizeEvent(event)
        kind = sizes_for(self.width() / theme.scale(), self.height() / theme.scale()).kind
        pad = theme.px(24 if kind == "compact" else 40)
        self._column.setContentsMargins(2 * pad, pad, 2 * pad, pad)
        self.exhibitor.resize_type(40 if kind == "wide" else 28)
        self._bound_name()
        self.words.resize_type(72)
        if self.words.sizeHint().width() > self.width() - 4 * pad:
            self.words.resize_type(40)
        tall = self.words.heightForWidth(self.width() - 4 * pad) + theme.px(16)  # room for the tails of y and g
        self.words.setFixedHeight(tall)
        words = tall + self.hint.heightForWidth(self.width() - 4 * pad)
        rest = self.height() - words - self.mark.height() - theme.line_height(16) - 2 * pad - theme.px(40)
        side = max(theme.px(120), min(theme.px(_FIGURES[kind]), rest))
        self.badge.setFixedSize(side, side)

    def opened(self) -> None:
        """It has come on screen: the badge sways, where motion is wanted."""
        self.badge.move_on(moves(self, self._bridge.kiosk.settings))

    def rest(self) -> None:
        """It is not to be seen any more."""
        self.badge.move_on(False)
        self.hide()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A touch wakes when the finger is up again, so that it lands on nothing that lies below."""
        del event
        self.woken.emit()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Ours: nothing below hears of it."""
        event.accept()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the ground: the accent glows softly behind the badge."""
        del event
        painter = QPainter(self)
        centre = QPointF(self.badge.geometry().center())
        glow = QRadialGradient(centre, max(self.badge.width(), 1) * 1.7)
        glow.setColorAt(0, theme.colour("accent_soft"))
        glow.setColorAt(0.3, theme.colour("accent_soft"))
        glow.setColorAt(1, theme.colour("bg"))
        painter.fillRect(self.rect(), glow)
