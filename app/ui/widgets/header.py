"""The header: whose booth this is, who is at it, and how the outbox stands."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPixmap, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from app.ui import draw, theme, tokens
from app.ui.widgets.clearing import clear
from app.ui.widgets.pill import Pill, PillWords
from app.ui.widgets.sheet import Sheet
from app.ui.widgets.staff import StaffCircle, StaffList
from app.ui.widgets.text import Text
from app.ui.words import tr

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from pathlib import Path

    from app.lead import Profile
    from app.settings import Settings
    from app.ui.sizes import Sizes

_CIRCLES, _WIDEST_LOGO = 4, 120


@dataclass(frozen=True, slots=True)
class Booth:
    """What the header says of the exhibitor."""

    exhibitor: str
    place: str
    demo: bool = False


def booth_of(profile: Profile | None, settings: Settings, *, connected: bool) -> Booth:
    """Whose booth this is, as the platform says; before it does, the device's name."""
    if profile is None:
        place = "" if connected else tr("No platform connected: leads are kept here")
        return Booth(settings.device_name or "Lead Kiosk", place, settings.demo)
    booth = tr("Booth {booth}").format(booth=profile.booth) if profile.booth else ""
    title = profile.event_title(QLocale().name()[:2])
    return Booth(profile.exhibitor, " · ".join(part for part in (booth, title) if part), settings.demo)


class _Logo(QWidget):
    def __init__(self) -> None:
        super().__init__()
        self.letter = "L"
        self._picture = QPixmap()
        self.show_picture(None)

    def show_picture(self, path: Path | None) -> None:
        """Show the exhibitor's own logo instead of a letter, where there is one that can be read."""
        self._picture = QPixmap(str(path)) if path else QPixmap()
        high, wide = theme.px(40), theme.px(40)
        if not self._picture.isNull():
            ratio = self._picture.width() / self._picture.height()
            inside = high - 2 * theme.px(4)
            wide = max(wide, min(round(inside * ratio) + 2 * theme.px(6), theme.px(_WIDEST_LOGO)))
        self.setFixedSize(QSize(wide, high))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the logo, or the exhibitor's first letter on the accent."""
        del event
        painter = draw.smooth(QPainter(self))
        if not self._picture.isNull():
            # drawn for paper: on white in either look
            draw.rounded(painter, self.rect(), theme.px(8), QColor(tokens.LIGHT.surface))
            room = self.rect().adjusted(theme.px(6), theme.px(4), -theme.px(6), -theme.px(4))
            size = self._picture.size().scaled(room.size(), Qt.AspectRatioMode.KeepAspectRatio)
            place = QRect(room.topLeft(), size)
            place.moveCenter(room.center())
            painter.drawPixmap(place, self._picture)
            return
        draw.rounded(painter, self.rect(), theme.px(10), theme.colour("accent"))
        draw.text(painter, self.rect(), self.letter, theme.font(20, 700), theme.colour("on_accent"), align="centre")


class _Demo(QWidget):
    """Says that nothing here is real."""

    def __init__(self) -> None:
        super().__init__()
        self._words = tr("DEMO")
        self.setAccessibleName(tr("Demo: nothing here is real"))
        self.setFixedSize(draw.width_of(self._words, theme.font(14, 600)) + theme.px(20), theme.px(28))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the chip."""
        del event
        painter = draw.smooth(QPainter(self))
        draw.rounded(painter, self.rect(), self.height() / 2, theme.colour("warn_soft"), theme.colour("warn"))
        draw.text(painter, self.rect(), self._words, theme.font(14, 600), theme.colour("warn"), align="centre")


class Header(QFrame):
    """`staff_chosen` carries a name; `outbox` says that the pill was tapped."""

    staff_chosen = Signal(str)
    outbox = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("panel", "header")
        self._logo, self._demo = _Logo(), _Demo()
        self.exhibitor, self.place = Text(weight=600), Text(size=14, tone="text3")
        self.active = Text(weight=600)
        self.pill = Pill()
        self.pill.clicked.connect(self.outbox)
        self._circles = QWidget()
        self._row = QHBoxLayout(self._circles)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(0)
        self._staff: tuple[tuple[str, ...], str | None, dict[str, str]] = ((), None, {})
        self._layout = QHBoxLayout(self)
        self._layout.setSpacing(theme.px(12))
        titles = QVBoxLayout()
        titles.setSpacing(0)
        titles.addStretch(1)
        titles.addWidget(self.exhibitor)
        titles.addWidget(self.place)
        titles.addStretch(1)
        self._layout.addWidget(self._logo)
        self._layout.addLayout(titles)
        self._layout.addWidget(self._demo)
        self._layout.addStretch(1)
        for part in (self._circles, self.active, self.pill):
            self._layout.addWidget(part)
        self.show_staff((), None)

    def arrange(self, sizes: Sizes) -> None:
        """Take the measures of `sizes`."""
        self.setFixedHeight(theme.px(sizes.header))
        self._layout.setContentsMargins(theme.px(16), 0, theme.px(sizes.pad), 0)
        self._fit()

    def show_booth(self, booth: Booth) -> None:
        """Say whose booth this is."""
        self.exhibitor.setText(booth.exhibitor)
        self.place.setText(booth.place)
        self._logo.letter = booth.exhibitor[:1].upper()
        self._logo.update()
        self._demo.setVisible(booth.demo)
        self._fit()

    def show_logo(self, path: Path | None) -> None:
        """Show the exhibitor's own logo; None for a letter."""
        self._logo.show_picture(path)
        self._fit()

    def show_staff(self, names: Sequence[str], active: str | None, colours: Mapping[str, str] | None = None) -> None:
        """Show the last four of `names` in the `colours` of these names, who is active among them, and "+"."""
        staff = (tuple(names), active, dict(colours or {}))
        if staff == self._staff and self._row.count():
            return
        self._staff = staff
        clear(self._row)
        shown = list(names[-_CIRCLES:])
        if active and active not in shown:
            shown = [active, *shown[1 - _CIRCLES :]]
        for name in [*shown, ""]:
            circle = StaffCircle(name, staff[2].get(name, "violet"), active=bool(name) and name == active)
            circle.clicked.connect(partial(self._tap, name))
            self._row.addWidget(circle)
        self.active.setText(active or "")
        self._fit()

    def _tap(self, name: str) -> None:
        if name:
            self.staff_chosen.emit(name)
        else:
            self.open_staff()

    def show_pill(self, words: PillWords) -> None:
        """Say how the outbox stands."""
        self.pill.say(words)
        self._fit()

    def open_staff(self) -> Sheet:
        """Show all of the staff over the window, with a field for a new colleague."""
        content = StaffList(*self._staff)
        sheet = Sheet(self, tr("Who scans?"), content, wide=440)
        content.chosen.connect(sheet.dismiss)
        content.chosen.connect(self.staff_chosen)
        sheet.open()
        return sheet

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave out what does not fit."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Too narrow: drop “since 13:40”, then the active name, then the booth's line; never a count."""
        margins = self._layout.contentsMargins()
        room = self.width() - margins.left() - margins.right() - self._logo.width() - theme.px(12)
        room -= self._demo.width() + theme.px(12) if not self._demo.isHidden() else 0
        room -= theme.px(48) * self._row.count() + theme.px(12)
        titles = max(self.exhibitor.sizeHint().width(), self.place.sizeHint().width())
        name = self.active.sizeHint().width() + theme.px(12) if self.active.text() else 0
        long, short = (self.pill.width_for(short=short) + theme.px(12) for short in (False, True))
        self.pill.set_short(titles + name + long > room)
        self.active.setVisible(bool(name) and titles + name + short <= room)
        name = name if not self.active.isHidden() else 0
        fits = titles + name + short <= room or self.exhibitor.sizeHint().width() <= self.place.sizeHint().width() / 2
        self.place.setVisible(bool(self.place.text()) and fits)
