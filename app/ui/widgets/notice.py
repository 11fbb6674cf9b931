"""A box that tells what became of something: icon, title, what to do, and the details in small."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QRect, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QShowEvent
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from app.ui import draw, icons, theme
from app.ui.announce import announce
from app.ui.widgets.text import Text

if TYPE_CHECKING:
    from app.ui.joining import Saying

_ICON, _INNER, _GAP = 24, 16, 12


class Notice(QWidget):
    """Shows a `Saying`, or nothing; it is spoken when it changes."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.said: Saying | None = None
        self.title = Text(size=16, weight=600, lines=0)
        self.line = Text(lines=0)
        self.details = Text(size=14, tone="text2", lines=4)
        column = QVBoxLayout(self)
        inner = theme.px(_INNER)
        column.setContentsMargins(inner + theme.px(_ICON + _GAP), theme.px(12), inner, theme.px(12))
        column.setSpacing(theme.px(4))
        for part in (self.title, self.line, self.details):
            column.addWidget(part)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._unsaid = ""
        self.hide()

    def say(self, saying: Saying | None) -> None:
        """Show `saying`; None shows nothing."""
        if saying == self.said:
            return
        self.said, self._unsaid = saying, ""
        self.setVisible(saying is not None)
        if saying is None:
            return
        self.title.setText(saying.title)
        self.title.set_tone(self._tone())
        for part, words in ((self.line, saying.line), (self.details, saying.details)):
            part.setText(words)
            part.setVisible(bool(words))
        spoken = f"{saying.title}. {saying.line}" if saying.line else saying.title
        self.setAccessibleName(spoken)
        self._unsaid = spoken
        self._speak()
        self.updateGeometry()
        self.update()

    def showEvent(self, event: QShowEvent) -> None:
        """Somebody sees it: now it is said, too, which was not while the step was hidden that it stands in."""
        super().showEvent(event)
        self._speak()

    def _speak(self) -> None:
        if self._unsaid and self.isVisible():
            announce(self, self._unsaid)
            self._unsaid = ""

    def _tone(self) -> str:
        return "text" if self.said is None or self.said.state == "neutral" else self.said.state

    def changeEvent(self, event: QEvent) -> None:
        """Take up a changed palette."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.PaletteChange:
            self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the soft ground and the icon beside the title."""
        del event
        if self.said is None:
            return
        painter = draw.smooth(QPainter(self))
        painter.setPen(Qt.PenStyle.NoPen)
        soft = "sunken" if self.said.state == "neutral" else f"{self.said.state}_soft"
        draw.rounded(painter, self.rect(), theme.px(12), theme.colour(soft))
        size = theme.px(_ICON)
        place = QRect(theme.px(_INNER), theme.px(12), size, size)
        icons.paint(painter, self.said.icon, place, theme.colour(self._tone()), 2.2)
