"""A lead's photos and voice notes in large, one at a time: to look at, to listen to, to remove."""

from __future__ import annotations

import wave
from array import array
from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QSize, QTimer, Signal
from PySide6.QtGui import QImage, QImageReader, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from app.store import attachments
from app.store.attachments import Kind
from app.ui import draw, icons, theme
from app.ui.sentences import said
from app.ui.widgets.buttons import Button
from app.ui.widgets.photo import Photo, room_for
from app.ui.widgets.sheet import Sheet
from app.ui.widgets.text import Text
from app.ui.widgets.wave import Wave
from app.ui.words import duration, moment, name_of, tr
from hardware.microphone import loudness

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtGui import QHideEvent

    from app.lead import Lead
    from app.news import AttachmentsChanged
    from app.store.attachments import Attachment
    from app.ui.jotting import Jotting
    from hardware.player import Playback

_LOW = 200  # where there are voice notes only
_LOOK_MS = 50
_PARTS = 160
_TOPIC = "viewer"


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
        self._jotting.bridge.work("levels", lambda: levels(note.path, _PARTS), self._show_levels)
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

    def hideEvent(self, event: QHideEvent) -> None:
        """Nothing plays that cannot be stopped."""
        super().hideEvent(event)
        self.halt()


class Viewer(QWidget):
    """Shows one of `found`; `emptied` once there is none."""

    emptied = Signal()

    def __init__(self, jotting: Jotting, lead: Lead, shown: Attachment, high: int) -> None:
        super().__init__()
        self._jotting, self._bridge, self._lead, self._shown = jotting, jotting.bridge, lead, shown
        self._found: list[Attachment] = []
        self.photo, self.listening = Photo(), Listening(jotting)
        self.words = Text(size=16, tone="text2", tabular=True)
        self.back, self.next = (
            Button("", "secondary", "before", name=tr("The one before")),
            Button("", "secondary", "next", name=tr("The next one")),
        )
        self.remove = Button(tr("Remove"), "secondary", "trash")
        self.back.clicked.connect(lambda: self._step(-1))
        self.next.clicked.connect(lambda: self._step(1))
        self.remove.clicked.connect(lambda: jotting.remove(lead.id, self._shown))
        self._stack = QStackedWidget()
        self._stack.addWidget(self.photo)
        self._stack.addWidget(self.listening)
        self._high = high
        row = QHBoxLayout()
        row.setSpacing(theme.px(8))
        for part in (self.remove, self.words, self.back, self.next):
            row.addWidget(part, 1 if part is self.words else 0)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, theme.px(8), 0)
        layout.setSpacing(theme.px(12))
        layout.addWidget(self._stack)
        layout.addLayout(row)
        self._bridge.attachments.connect(self._on_attachments)
        self._show()
        self._show_found([shown])
        self._load()

    def _load(self) -> None:
        uid = self._lead.uid
        self._bridge.ask(_TOPIC, lambda store: attachments.listed(store.folder, uid), self._show_found)

    def _on_attachments(self, changed: AttachmentsChanged) -> None:
        if changed.lead == self._lead.id:
            self._load()

    def _show_found(self, found: list[Attachment]) -> None:
        before, self._found = self._found, found
        if not found:
            self.emptied.emit()
            return
        if self._shown not in found:
            place = before.index(self._shown) if self._shown in before else 0
            self._shown = found[min(place, len(found) - 1)]
            self._show()
        photos = any(each.kind is Kind.PHOTO for each in found)
        self._stack.setFixedHeight(self._high if photos else min(self._high, theme.px(_LOW)))
        self._show_words()

    def _step(self, by: int) -> None:
        self._shown = self._found[(self._found.index(self._shown) + by) % len(self._found)]
        self._show()

    def _show(self) -> None:
        shown = self._shown
        voice = shown.kind is Kind.VOICE
        self.photo.show_image(None)
        self.listening.halt()
        self._stack.setCurrentWidget(self.listening if voice else self.photo)
        if voice:
            self.listening.show_note(shown)
        else:
            self.photo.setAccessibleName(tr("Photo"))
            self._bridge.work("large", lambda: _large(shown.path), self._show_image)
        self._show_words()

    def _show_image(self, image: QImage | Exception) -> None:
        if isinstance(image, QImage):
            self.photo.show_image(image)

    def _show_words(self) -> None:
        today = self._jotting.now().astimezone().date()
        kind = tr("Photo") if self._shown.kind is Kind.PHOTO else tr("Voice note")
        parts = [kind, moment(self._shown.at, today)]
        if len(self._found) > 1:
            at = self._found.index(self._shown) + 1
            parts.append(tr("{n} of {all}").format(n=at, all=len(self._found)))
        self.words.setText(" · ".join(parts))
        for button in (self.back, self.next):
            button.setVisible(len(self._found) > 1)

    def leave(self) -> None:
        """The sheet was closed."""
        self.listening.halt()
        for topic in (_TOPIC, "levels", "large"):
            self._bridge.forget(topic)


def levels(path: Path, parts: int) -> list[float]:
    """How loud each of so many parts of a WAV file is, 0 to 1; blocks for the disk, and raises what `wave` does."""
    with wave.open(str(path), "rb") as file:
        samples = array("h", file.readframes(file.getnframes()))
    size = max(1, -(-len(samples) // parts))
    return [loudness(samples[start : start + size]) for start in range(0, len(samples), size)]


def _large(path: Path) -> QImage:
    reader = QImageReader(str(path))
    reader.setAutoTransform(True)
    return reader.read()


def view(over: QWidget, jotting: Jotting, lead: Lead, attachment: Attachment) -> Sheet:
    """Open the sheet that shows a lead's photos and voice notes, beginning with `attachment`."""
    wide, high = room_for(over.window())
    viewer = Viewer(jotting, lead, attachment, high)
    sheet = Sheet(over, name_of(lead), viewer, wide=wide)
    viewer.emptied.connect(sheet.dismiss)
    sheet.closed.connect(viewer.leave)
    sheet.open()
    return sheet
