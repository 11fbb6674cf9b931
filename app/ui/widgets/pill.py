"""The outbox in one pill: how many leads wait, why, and whether a person is needed; the worst first."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from app.lead import TargetState
from app.plight import is_failing, next_at
from app.standing import attention_words, countdown
from app.ui import draw, icons, theme
from app.ui.words import clock, tr

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

    from app.lead import TargetStatus
    from app.ui.tokens import State


@dataclass(frozen=True, slots=True)
class PillWords:
    """What the pill shows; `short` is for narrow windows and never loses a count."""

    state: State
    icon: str
    words: str
    short: str
    fill: bool = False


def pill(targets: Sequence[TargetStatus], leads: int, now: datetime) -> PillWords:
    """What the pill says of `targets` and `leads` in all."""
    if not targets:
        words = tr("{n} saved here only").format(n=leads) if leads else tr("Nothing to upload yet")
        return PillWords("neutral", "disk", words, words)
    ranked = sorted(((_rank(target), number) for number, target in enumerate(targets)))
    worst, troubled = targets[ranked[0][1]], sum(1 for rank, _ in ranked if rank < _FINE)
    said = _say(worst, ranked[0][0], now)
    if troubled <= 1:
        return said
    more = f" · +{troubled - 1}"
    return PillWords(said.state, said.icon, said.words + more, said.short + more)


_SIGN_IN, _TLS, _ATTENTION, _PORTAL, _OFFLINE, _PAUSED, _FAILING, _SENDING, _FINE = range(9)


def _rank(target: TargetStatus) -> int:
    owing = target.waiting > 0
    troubles = (
        (target.state is TargetState.SIGN_IN, _SIGN_IN),
        (target.state is TargetState.TLS, _TLS),
        (target.attention > 0, _ATTENTION),
        (target.state is TargetState.PORTAL, _PORTAL),
        (is_failing(target), _FAILING),
        (target.state is TargetState.OFFLINE and owing, _OFFLINE),
        (target.state is TargetState.WAITING and owing, _PAUSED),
        (owing, _SENDING),
    )
    return next((rank for applies, rank in troubles if applies), _FINE)


def _say(target: TargetStatus, rank: int, now: datetime) -> PillWords:
    waiting = tr("{n} waiting").format(n=target.waiting)
    tail = f" · {waiting}" if target.waiting else ""
    plain = {
        _SIGN_IN: ("bad", "key", tr("Sign in again") + tail),
        _TLS: ("bad", "shield", tr("Connection not secure") + tail),
        _ATTENTION: ("bad", "alert", attention_words(target.attention, tr)),
        _PORTAL: ("warn", "wifi", tr("Wi-Fi wants a sign-in") + tail),
        _SENDING: ("neutral", "send", tr("Sending {n}").format(n=target.waiting)),
        _FINE: _settled(target),
    }
    if rank == _OFFLINE:
        since = " " + tr("since {time}").format(time=clock(target.since)) if target.since else ""
        offline = tr("offline")
        short = f"{waiting} · {offline}"
        return PillWords("warn", "offline", short + since, short)
    if rank in (_PAUSED, _FAILING):
        left = countdown(next_at(target), now) or "0:00"
        soon = tr("next try {time}").format(time=left)
        return PillWords("neutral", "clock", f"{waiting} · {soon}", waiting)
    state, icon, words = plain[rank]
    return PillWords(_STATES[state], icon, words, words)


_STATES: dict[str, State] = {"ok": "ok", "warn": "warn", "bad": "bad", "neutral": "neutral"}


def _settled(target: TargetStatus) -> tuple[str, str, str]:
    if target.uploaded:
        return "ok", "check", tr("All {n} uploaded").format(n=target.uploaded)
    if target.local:
        return "neutral", "disk", tr("{n} saved here only").format(n=target.local)
    return "neutral", "check", tr("Nothing to upload yet")


class Pill(QAbstractButton):
    """The pill itself; `short` makes it say less."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.said = PillWords("neutral", "check", "", "")
        self._short = False
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def say(self, words: PillWords) -> None:
        """Show `words`."""
        if words == self.said:
            return
        self.said = words
        self.setAccessibleName(words.words)
        self.updateGeometry()
        self.update()

    def set_short(self, short: bool) -> None:
        """Say less, for a narrow window."""
        if short != self._short:
            self._short = short
            self.setToolTip(self.said.words if short else "")
            self.updateGeometry()
            self.update()

    def width_for(self, *, short: bool) -> int:
        """How wide the pill is with its whole or its short words."""
        words = self.said.short if short else self.said.words
        return draw.width_of(words, theme.font(16, 600, tabular=True)) + theme.px(16 + 22 + 10 + 20)

    def sizeHint(self) -> QSize:
        """As wide as its words."""
        return QSize(self.width_for(short=self._short), theme.px(48))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint ground, icon and words."""
        del event
        painter = draw.smooth(QPainter(self))
        said = self.said
        neutral = said.state == "neutral"
        ground = "sunken" if neutral else f"{said.state}_fill" if said.fill else f"{said.state}_soft"
        tone = theme.colour("text2" if neutral else f"on_{said.state}" if said.fill else said.state)
        radius = self.height() / 2
        edge = tone if self.isDown() else None
        draw.rounded(painter, self.rect(), radius, theme.colour(ground), edge, theme.px(2))
        size, left = theme.px(22), theme.px(16)
        icons.paint(painter, said.icon, QRect(left, (self.height() - size) // 2, size, size), tone, 2.2)
        left += size + theme.px(10)
        area = QRect(left, 0, self.width() - left - theme.px(18), self.height())
        words = said.short if self._short else said.words
        draw.text(painter, area, words, theme.font(16, 600, tabular=True), tone)
        if self.hasFocus():
            draw.focus_ring(painter, self.rect(), radius)
