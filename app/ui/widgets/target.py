"""One target on the outbox page: where it stands, its counts, and why leads wait and what to do."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from app.plight import Plight, pause
from app.ui import draw, icons, theme
from app.ui.standing import confirmed, facts, lacks, standing, sum_words
from app.ui.widgets.text import Text

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date, datetime

    from app.lead import TargetStatus
    from app.ui.counted import Held
    from app.ui.sizes import Sizes
    from app.ui.tokens import State

_LABEL_WIDTH = 112
_FACTS = 6


class StateChip(QWidget):
    """A state: icon and words on the state's soft ground."""

    def __init__(self) -> None:
        super().__init__()
        self._said: tuple[State, str, str] = ("neutral", "check", "")
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def say(self, state: State, icon: str, words: str) -> None:
        """Show a state."""
        if self._said != (state, icon, words):
            self._said = state, icon, words
            self.setAccessibleName(words)
            self.updateGeometry()
            self.update()

    def sizeHint(self) -> QSize:
        """As wide as its words."""
        return QSize(draw.width_of(self._said[2], theme.font(16, 600, tabular=True)) + theme.px(50), theme.px(36))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint ground, icon and words."""
        del event
        painter = draw.smooth(QPainter(self))
        state, icon, words = self._said
        neutral = state == "neutral"
        draw.rounded(painter, self.rect(), self.height() / 2, theme.colour("sunken" if neutral else f"{state}_soft"))
        tone = theme.colour("text2" if neutral else state)
        size, left = theme.px(20), theme.px(12)
        icons.paint(painter, icon, QRect(left, (self.height() - size) // 2, size, size), tone, 2.2)
        left += size + theme.px(8)
        room = QRect(left, 0, self.width() - left, self.height())
        draw.text(painter, room, words, theme.font(16, 600, tabular=True), tone)


class Bar(QWidget):
    """Shares of a whole as one bar; the words beside it say the same."""

    def __init__(self) -> None:
        super().__init__()
        self._parts: list[tuple[int, str]] = []
        self.setFixedHeight(theme.px(10))

    def show_parts(self, parts: Sequence[tuple[int, str]]) -> None:
        """Show counts, each with the name of its colour."""
        if self._parts != list(parts):
            self._parts = list(parts)
            self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the shares from the left, none so narrow that it cannot be seen."""
        del event
        painter = draw.smooth(QPainter(self))
        radius = self.height() / 2
        clip = QPainterPath()
        clip.addRoundedRect(QRectF(self.rect()), radius, radius)
        painter.setClipPath(clip)
        painter.fillRect(self.rect(), theme.colour("sunken"))
        shown = [(count, tone) for count, tone in self._parts if count]
        whole, least, gap = sum(count for count, _ in shown), theme.px(10), theme.px(2)
        room, left = self.width() + gap - (least + gap) * len(shown), 0.0
        for count, tone in shown:
            wide = least + room * count / whole
            painter.fillRect(QRectF(left, 0, wide, self.height()), theme.colour(tone))
            painter.fillRect(QRectF(left + wide, 0, gap, self.height()), theme.colour("surface"))
            left += wide + gap


class TargetCard(QFrame):
    """A target with its counts; `show_target` may be called as often as anything changes, and moves nothing."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("panel", "card")
        self.name, self.place = Text(size=20, weight=600), Text(size=14, tone="text3")
        self.chip, self.bar = StateChip(), Bar()
        self.sum = Text(weight=600, lines=0, tabular=True)
        self.confirmed = Text(size=14, tone="text3", lines=0)
        self.facts = [(Text(tone="text3"), Text(lines=0, weight=500, tabular=True)) for _ in range(_FACTS)]
        titles = QVBoxLayout()
        titles.setSpacing(0)
        titles.addWidget(self.name)
        titles.addWidget(self.place)
        head = QHBoxLayout()
        head.setSpacing(theme.px(12))
        head.addLayout(titles, 1)
        head.addWidget(self.chip, 0, Qt.AlignmentFlag.AlignTop)
        grid = QGridLayout()
        grid.setHorizontalSpacing(theme.px(16))
        grid.setVerticalSpacing(theme.px(4))
        grid.setColumnStretch(1, 1)
        for row, (label, value) in enumerate(self.facts):
            label.setFixedWidth(theme.px(_LABEL_WIDTH))
            grid.addWidget(label, row, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(value, row, 1, Qt.AlignmentFlag.AlignTop)
        self._layout = QVBoxLayout(self)
        self._layout.addLayout(head)
        self._layout.addWidget(self.sum)
        self._layout.addWidget(self.bar)
        self._layout.addWidget(self.confirmed)
        self._layout.addLayout(grid)

    def arrange(self, sizes: Sizes) -> None:
        """Take the measures of `sizes`."""
        inner = theme.px(sizes.inner)
        self._layout.setContentsMargins(inner, inner - theme.px(4), inner, inner - theme.px(4))
        self._layout.setSpacing(theme.px(12 if sizes.kind == "compact" else 16))

    def show_target(self, target: TargetStatus, now: datetime, today: date, held: Held | None = None) -> None:
        """Show how `target` stands, and what it said last that it holds."""
        said = standing(target)
        self.name.setText(target.name)
        profile = target.profile
        whose = (profile.exhibitor, profile.event_title(QLocale().name()[:2])) if profile else ()
        platform = target.platform if target.platform != target.name else ""
        self.place.setText(" · ".join(part for part in (platform, *whose) if part))
        self.place.setVisible(bool(self.place.text()))
        self.chip.say(said.state, said.icon, said.words)
        self.sum.setText(sum_words(target))
        waiting = "warn_fill" if pause(target) not in (None, Plight.PAUSED, Plight.FAILING) else "edge"
        parts = [(target.uploaded, "ok_fill"), (target.waiting, waiting)]
        self.bar.show_parts([*parts, (target.attention, "bad_fill"), (target.local, "text3")])
        self.confirmed.setText(confirmed(target, held, today))
        self.confirmed.set_tone("warn" if lacks(held) else "text3")
        self.confirmed.setVisible(bool(self.confirmed.text()))
        told = facts(target, held, now, today)
        for number, (label, value) in enumerate(self.facts):
            label.setVisible(number < len(told))
            value.setVisible(number < len(told))
            if number < len(told):
                label.setText(told[number][0])
                value.setText(told[number][1])
