"""The recording bar, in place of the note: how loud, how long, Stop and Cancel; or what went wrong and what to do.

Where words and buttons would squeeze each other, the buttons stand below.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QSize, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from app.store.attachments import Kind
from app.ui import draw, icons, theme
from app.ui.widgets.buttons import Button
from app.ui.widgets.text import Text
from app.ui.widgets.wave import Wave
from app.ui.words import duration, tr
from hardware.microphone import LONGEST

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

    from app.ui.jotting import Bar


_WHOSE, _GAP, _SIDE = 144, 12, 14
_LEAST_WAVE, _LEAST_WHOSE, _LEAST_WORDS = 48, 104, 240  # to be seen beside the buttons, else they stand below


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
        self._least = 0
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
        state, buttons = QHBoxLayout(), QHBoxLayout()
        for row in (state, buttons):
            row.setSpacing(theme.px(_GAP))
        state.addWidget(self.dot)
        state.addLayout(said)
        state.addWidget(self.wave, 1)
        state.addWidget(self.words, 1)
        buttons.addStretch(1)
        for button in (self.left, self.right, self.stop):
            buttons.addWidget(button)
        self._layout = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._layout.addLayout(state, 1)
        self._layout.addLayout(buttons)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        self._arrange()

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
        self._arrange()
        self.setAccessibleName(tr("Recording a voice note for {name}").format(name=bar.name) if running else bar.words)

    def set_least(self, height: int) -> None:
        """Set the least height, in screen pixels; it takes more where the buttons stand below."""
        self._least = height
        self._arrange()

    def _arrange(self) -> None:
        """Put the buttons beside what is said, or below it."""
        beside = self._needed() <= self.width()
        self._layout.setDirection(QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom)
        self._layout.setSpacing(theme.px(_GAP if beside else 0))
        above, below = (2, 2) if beside else (4, 6)
        self._layout.setContentsMargins(theme.px(_SIDE), theme.px(above), theme.px(8), theme.px(below))
        whole = QSizePolicy.Policy.Minimum if beside else QSizePolicy.Policy.Preferred
        for button in (self.left, self.right, self.stop):
            button.setSizePolicy(whole, button.sizePolicy().verticalPolicy())
        self.setMinimumHeight(max(self._least, self._layout.minimumSize().height()))

    def _needed(self) -> int:
        """The width for all of it side by side."""
        most: dict[QWidget, int] = {self.whose: theme.px(_LEAST_WHOSE), self.words: theme.px(_LEAST_WORDS)}

        def width(part: QWidget) -> int:
            wide = part.sizeHint().width()
            return 0 if part.isHidden() else min(wide, most.get(part, wide))

        said = max(width(self.time), width(self.whose))
        alone = (self.words, self.left, self.right, self.stop)
        widths = [self.dot.width(), said, 0 if self.wave.isHidden() else theme.px(_LEAST_WAVE), *map(width, alone)]
        shown = [wide for wide in widths if wide]
        return sum(shown) + theme.px(_GAP) * (len(shown) - 1) + theme.px(_SIDE + 8)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width may need another order."""
        super().resizeEvent(event)
        self._arrange()

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
