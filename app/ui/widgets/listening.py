"""A voice note that is played: a large button, how loud it is where, and how far it got."""

from __future__ import annotations

import wave
from array import array
from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QSize, QTimer
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QVBoxLayout, QWidget

from app.ui import draw, icons, theme
from app.ui.sentences import said
from app.ui.widgets.text import Text
from app.ui.widgets.wave import Wave
from app.ui.words import duration, tr
from hardware.microphone import loudness

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtGui import QHideEvent

    from app.store.attachments import Attachment
    from app.ui.jotting import Jotting
    from hardware.player import Playback

_LOOK_MS = 50
_PARTS = 160
_TOPIC = "levels"


class RoundButton(QAbstractButton):
    """Play or pause, large and filled."""

    def __init__(self) -> None:
        super().__init__()
        self.sign = ""
        self.setFixedSize(QSize(theme.px(72), theme.px(72)))
        self.show_icon("play", tr("Play"))

    def show_icon(self, icon: str, name: str) -> None:
        """Say what a tap does."""
        if icon != self.sign:
            self.sign = icon
            self.setAccessibleName(name)
            self.setToolTip(name)
            self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the disc and its icon."""
        del event
        painter = draw.smooth(QPainter(self))
        draw.rounded(painter, self.rect(), self.width() / 2, theme.colour("accent"))
        size = theme.px(32)
        place = QRect((self.width() - size) // 2, (self.height() - size) // 2, size, size)
        icons.paint(painter, self.sign, place, theme.colour("on_accent"), 2.2)
        if self.isDown() or self.hasFocus():
            edge = theme.colour("text" if self.hasFocus() else "on_accent")
            draw.rounded(painter, self.rect(), self.width() / 2, None, edge, theme.px(3))


class Listening(QWidget):
    """Plays a voice note, and shows how loud it is where."""

    def __init__(self, jotting: Jotting) -> None:
        super().__init__()
        self._jotting = jotting
        self._note: Attachment | None = None
        self._playback: Playback | None = None
        self._levels: list[float] = []
        self.button, self.wave = RoundButton(), Wave()
        self.time, self.line = Text(size=20, weight=600, tabular=True), Text(size=14, weight=500, tone="warn", lines=2)
        self.wave.setFixedHeight(theme.px(96))
        self.button.clicked.connect(self._tap)
        self._timer = QTimer(self, interval=_LOOK_MS)
        self._timer.timeout.connect(self._follow)
        row = QHBoxLayout()
        row.setSpacing(theme.px(16))
        row.addWidget(self.button)
        row.addWidget(self.wave, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.px(8))
        layout.addStretch(1)
        layout.addLayout(row)
        below = QVBoxLayout()
        below.setContentsMargins(theme.px(72 + 16), 0, 0, 0)
        below.setSpacing(theme.px(4))
        below.addWidget(self.time)
        below.addWidget(self.line)
        layout.addLayout(below)
        layout.addStretch(1)

    def show_note(self, note: Attachment) -> None:
        """Another one; it begins to play."""
        self.halt()
        self._note, self._levels = note, []
        self._jotting.bridge.work(_TOPIC, lambda: levels(note.path, _PARTS), self._show_levels)
        self._play()

    def _show_levels(self, found: list[float] | Exception) -> None:
        self._levels = found if isinstance(found, list) else []
        self._follow()

    def _play(self) -> None:
        if self._note is not None:
            self._playback = self._jotting.play(self._note.path)
            self._playback.start()
            self._timer.start()
            self._follow()

    def _tap(self) -> None:
        playback = self._playback
        if playback is None or playback.state == "ended":
            self._play()
        else:
            playback.rest(playback.state == "playing")
            self._follow()

    def _follow(self) -> None:
        playback, note = self._playback, self._note
        if note is None:
            return
        over = playback is None or playback.state == "ended"
        at = 0.0 if playback is None or (over and not playback.problem) else playback.position
        if over:
            self._timer.stop()
        running = playback is not None and playback.state in ("opening", "playing")
        self.button.show_icon(*(("pause", tr("Pause")) if running else ("play", tr("Play"))))
        self.wave.show_levels(self._levels, at / note.seconds if note.seconds else 0.0)
        self.time.setText(f"{duration(at)} / {duration(note.seconds)}")
        self.line.setText(said(playback.problem) if playback is not None else "")

    def halt(self) -> None:
        """Be silent."""
        self._timer.stop()
        if self._playback is not None:
            self._playback.stop()
            self._playback = None

    def leave(self) -> None:
        """Be silent, and await nothing any more."""
        self.halt()
        self._jotting.bridge.forget(_TOPIC)

    def hideEvent(self, event: QHideEvent) -> None:
        """Nothing plays that cannot be stopped."""
        super().hideEvent(event)
        self.halt()


def levels(path: Path, parts: int) -> list[float]:
    """How loud each of so many parts of a WAV file is, 0 to 1; blocks for the disk, and raises what `wave` does."""
    with wave.open(str(path), "rb") as file:
        samples = array("h", file.readframes(file.getnframes()))
    size = max(1, -(-len(samples) // parts))
    return [loudness(samples[start : start + size]) for start in range(0, len(samples), size)]
