"""Members of staff: circles with their letters in their colours, and a list of all with a field for a new one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QVBoxLayout

from app.ui import draw, icons, roster, theme, tokens
from app.ui.widgets.entry import Entry
from app.ui.widgets.sheet import Footed
from app.ui.words import initials, tr

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from PySide6.QtGui import QPaintEvent

_CIRCLE = 40


def paint_member(painter: QPainter, circle: QRect, name: str, colour: str, *, active: bool) -> None:
    """Paint the letters of `name` in `circle`: on the member's colour when `active`, else ringed by it."""
    tone = QColor(tokens.STAFF[colour])
    radius = circle.height() / 2
    if active:
        draw.rounded(painter, circle, radius, tone)
    else:
        draw.rounded(painter, circle, radius, theme.colour("sunken"), tone, theme.px(2))
    ink = QColor(tokens.ON_STAFF) if active else theme.colour("text2")
    draw.text(painter, circle, initials(name), theme.font(14, 600), ink, align="centre")


class StaffCircle(QAbstractButton):
    """One member of staff, or "+" for all of them."""

    def __init__(self, name: str, colour: str = "violet", *, active: bool = False) -> None:
        super().__init__()
        self.name, self.colour, self.active = name, colour, active
        spoken = tr("All colleagues") if not name else tr("{name}, active") if active else "{name}"
        self.setAccessibleName(spoken.format(name=name))
        self.setToolTip(draw.tooltip(name) if name else spoken)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setFixedSize(QSize(theme.px(48), theme.px(48)))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the circle and its letters."""
        del event
        painter = draw.smooth(QPainter(self))
        inset = (self.width() - theme.px(_CIRCLE)) // 2
        inside = self.rect().adjusted(inset, inset, -inset, -inset)
        if self.name:
            paint_member(painter, inside, self.name, self.colour, active=self.active)
        else:
            size, ground = theme.px(20), theme.colour("sunken") if self.isDown() else None
            draw.rounded(painter, inside, inside.height() / 2, ground, theme.colour("edge"))
            place = QRect((self.width() - size) // 2, (self.height() - size) // 2, size, size)
            icons.paint(painter, "plus", place, theme.colour("text2"))
        if self.isDown() and self.name:
            draw.rounded(painter, self.rect(), self.height() / 2, None, theme.colour("text"), theme.px(2))
        if self.hasFocus():
            draw.focus_ring(painter, self.rect(), self.height() / 2)


class _Member(QAbstractButton):
    def __init__(self, name: str, colour: str, *, active: bool) -> None:
        super().__init__()
        self.name, self._colour, self._active = name, colour, active
        self.setAccessibleName(tr("{name}, active").format(name=name) if active else name)
        self.setToolTip(draw.tooltip(name))
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setFixedHeight(theme.px(56))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint circle, name and the active one's check."""
        del event
        painter = draw.smooth(QPainter(self))
        if self.isDown():
            draw.rounded(painter, self.rect(), theme.px(12), theme.colour("sunken"))
        side = theme.px(_CIRCLE)
        circle = QRect(theme.px(8), (self.height() - side) // 2, side, side)
        paint_member(painter, circle, self.name, self._colour, active=self._active)
        size = theme.px(20)
        right = self.width() - theme.px(12) - size
        left = circle.right() + theme.px(16)
        weight = 600 if self._active else 500
        room = QRect(left, 0, right - theme.px(8) - left, self.height())
        draw.text(painter, room, self.name, theme.font(16, weight), theme.colour("text"))
        if self._active:
            place = QRect(right, (self.height() - size) // 2, size, size)
            icons.paint(painter, "check", place, theme.colour("accent"), 2.4)
        if self.hasFocus():
            draw.focus_ring(painter, self.rect(), theme.px(12))


class StaffList(Footed):
    """All `names` in their `colours`; `chosen` carries who scans from now on, a new name too."""

    chosen = Signal(str)

    def __init__(self, names: Sequence[str], active: str | None, colours: Mapping[str, str]) -> None:
        super().__init__()
        self.members = [_Member(name, colours.get(name, "violet"), active=name == active) for name in names]
        self.foot = self.entry = Entry(tr("Name"), tr("Add"), closes=False, longest=roster.LONGEST_NAME)
        self.entry.entered.connect(self.chosen)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, theme.px(8), 0)
        layout.setSpacing(theme.px(8))
        for member in self.members:
            member.clicked.connect(lambda _=False, name=member.name: self.chosen.emit(name))
            layout.addWidget(member)
        layout.addSpacing(theme.px(4))
        layout.addWidget(self.entry)
        if not names:
            self.setFocusProxy(self.entry.field)
