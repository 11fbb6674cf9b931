"""The recording bar, in place of the note: how loud, how long, Stop and Cancel; or what went wrong and what to do."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QSize, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from app.store.attachments import Kind
from app.ui import draw, icons, theme
from app.ui.widgets.buttons import Button
from app.ui.widgets.text import Text
from app.ui.widgets.wave import Wave
from app.ui.words import duration, tr
from hardware.microphone import LONGEST

if TYPE_CHECKING:
    from app.ui.jotting import Bar


_WHOSE = 144


class Dot(QWidget):
    """A sign at the bar's left end: recording, or an icon."""

    def __init__(self) -> None:
        super().__init__()
        self.sign, self.tone = "", "bad"
        self.setFixedSize(QSize(theme.px(24), theme.px(24)))

    def show_sign(self, icon: str, tone: str) -> None:
        """Show an icon; none is the dot of a recording."""
        self.sign, self.tone = icon, tone
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the sign."""
        del event
        painter = draw.smooth(QPainter(self))
        if self.sign:
            icons.paint(painter, self.sign, self.rect(), theme.colour(self.tone))
            return
        size = theme.px(14)
        place = QRect((self.width() - size) // 2, (self.height() - size) // 2, size, size)
        draw.rounded(painter, place, size / 2, theme.colour(self.tone))


class VoiceBar(QWidget):
    """Shows a `Bar`; `stopped` saves, `cancelled` forgets, `again` tries once more, `discarded` gives up."""

    stopped = Signal()
    cancelled = Signal()
    again = Signal()
    discarded = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bar: Bar | None = None
        self.dot, self.wave = Dot(), Wave()
        self.wave.setMaximumHeight(theme.px(72))
        self.time, self.whose = Text(size=16, weight=600, tabular=True), Text(size=14, tone="text2")
        self.words = Text(size=14, weight=500, lines=3)
        self.left, self.right = Button("", "quiet"), Button("", "secondary")
        self.stop = Button(tr("Stop"), "primary", name=tr("Stop and save"))
        self.stop.clicked.connect(self.stopped)
        self.left.clicked.connect(self._tap_left)
        self.right.clicked.connect(self.again)
        self.whose.setMaximumWidth(theme.px(_WHOSE))
        said = QVBoxLayout()
        said.setSpacing(0)
        said.addStretch(1)
        said.addWidget(self.time)
        said.addWidget(self.whose)
        said.addStretch(1)
        self._layout = QHBoxLayout(self)
        self._layout.setContentsMargins(theme.px(14), theme.px(2), theme.px(8), theme.px(2))
        self._layout.setSpacing(theme.px(12))
        self._layout.addWidget(self.dot)
        self._layout.addLayout(said)
        self._layout.addWidget(self.wave, 1)
        self._layout.addWidget(self.words, 1)
        self._layout.addWidget(self.left)
        self._layout.addWidget(self.right)
        self._layout.addWidget(self.stop)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)

    def show_bar(self, bar: Bar, *, other: bool) -> None:
        """Show how it stands; `other` when it is for another lead than the one on show."""
        before, self._bar = self._bar, bar
        if before is None or before.kind != bar.kind or bar.seconds < before.seconds:
            self.wave.clear()
        running = bar.kind in ("opening", "recording")
        if bar.kind == "recording":
            self.wave.add(bar.level)
        self.dot.show_sign(*_SIGNS[bar.kind])
        self.time.setVisible(bar.kind == "recording")
        self.time.setText(f"{duration(bar.seconds)} / {duration(LONGEST)}")
        self.whose.setText(tr("For {name}").format(name=bar.name))
        self.whose.setVisible(other and running)
        self.wave.setVisible(bar.kind == "recording" and not bar.words)
        self.words.setVisible(bool(bar.words))
        self.words.setText(_words(bar))
        unsaved = bar.kind == "unsaved"
        self._name(self.left, tr("Discard") if unsaved else tr("Cancel") if running else tr("Close"))
        self._name(self.right, tr("Save again") if unsaved else tr("Try again"))
        self.right.setVisible(not running)
        self.stop.setVisible(bar.kind == "recording")
        self.setAccessibleName(tr("Recording a voice note for {name}").format(name=bar.name) if running else bar.words)

    @staticmethod
    def _name(button: Button, text: str) -> None:
        if button.text() != text:
            button.setText(text)
            button.setAccessibleName(text)
            button.updateGeometry()

    def _tap_left(self) -> None:
        (self.discarded if self._bar and self._bar.kind == "unsaved" else self.cancelled).emit()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the ground and outline of the note whose place it takes."""
        del event
        painter = draw.smooth(QPainter(self))
        draw.rounded(painter, self.rect(), theme.px(12), theme.colour("surface"), theme.colour("edge"))


_SIGNS = {
    "opening": ("microphone", "text2"),
    "recording": ("", "bad"),
    "failed": ("alert", "warn"),
    "unsaved": ("stop", "bad"),
}


def _words(bar: Bar) -> str:
    if bar.kind != "unsaved":
        return bar.words
    photo = bar.what is Kind.PHOTO
    words = tr("Photo for {name} not saved. {why}") if photo else tr("Voice note for {name} not saved. {why}")
    return words.format(name=bar.name, why=bar.words)
