"""News of the disk below the header, worst first: it stays until the person has read it or it is solved."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QWidget

from app.news import StoreMatter, StoreNews
from app.ui import draw, icons, theme
from app.ui.announce import announce
from app.ui.widgets.buttons import Button
from app.ui.widgets.pill import PillWords
from app.ui.widgets.text import Text
from app.ui.words import tr

if TYPE_CHECKING:
    from app.ui.tokens import State

_ICON = 24


@dataclass(frozen=True, slots=True)
class _Look:
    state: State
    icon: str


_LOOKS = {  # the worst first
    StoreMatter.READ_ONLY: _Look("bad", "stop"),
    StoreMatter.FULL: _Look("bad", "alert"),
    StoreMatter.CLOCK: _Look("warn", "clock"),
    StoreMatter.MENDED: _Look("warn", "alert"),
    StoreMatter.RETENTION: _Look("warn", "clock"),
}


class Banner(QWidget):
    """One line of news at a time, and OK.

    `told` carries what is solved and need not stay; `moved` says that the page has more or less room.
    """

    told = Signal(str)
    moved = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._news: dict[StoreMatter, str] = {}
        self._matters: set[StoreMatter] = set()  # unsolved, read or not
        self._icon = QLabel()
        self._icon.setFixedSize(QSize(theme.px(_ICON), theme.px(_ICON)))
        self.text = Text(weight=500, lines=3)
        self.button = Button(tr("OK"), "secondary")
        self.button.clicked.connect(self._read)
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.px(16), theme.px(4), theme.px(12), theme.px(4))
        row.setSpacing(theme.px(12))
        row.addWidget(self._icon)
        row.addWidget(self.text, 1)
        row.addWidget(self.button)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.hide()

    def show_news(self, news: StoreNews) -> None:
        """Show `news` until it is read; what it says is solved goes at once."""
        if news.solved:
            self._matters.discard(news.about)
            self._news.pop(news.about, None)
            self.told.emit(news.sentence)
        else:
            self._matters.add(news.about)
            before = self._news.get(news.about, "") if news.about is StoreMatter.MENDED else ""
            if not before or news.sentence not in before:
                self._news[news.about] = f"{before} {news.sentence}".lstrip()
            announce(self, news.sentence, urgent=True)
        self._show()

    def trouble(self, *, saving: bool) -> PillWords | None:
        """What the pill says while the disk is in trouble, read or not; not `saving`: a scan was just refused."""
        if StoreMatter.READ_ONLY in self._matters:
            words = tr("Read-only: not saving")
        elif not saving:
            words = tr("Disk full: not saving")
        elif StoreMatter.FULL in self._matters:
            words = tr("Disk full: make room")
            return PillWords("warn", "alert", words, words)
        else:
            return None
        return PillWords("bad", "stop", words, words, fill=True)

    def _worst(self) -> StoreMatter | None:
        return next((matter for matter in _LOOKS if matter in self._news), None)

    def _read(self) -> None:
        worst = self._worst()
        if worst is not None:
            del self._news[worst]
        self._show()

    def _show(self) -> None:
        worst, was_hidden = self._worst(), self.isHidden()
        self.setVisible(worst is not None)
        if worst is not None:
            self.text.setText(self._news[worst])
            self.setAccessibleName(self._news[worst])
            self._restyle()
        if self.isHidden() != was_hidden:
            self.moved.emit()

    def _restyle(self) -> None:
        worst = self._worst()
        if worst is None:
            return
        look = _LOOKS[worst]
        self.text.set_tone(look.state)
        colour = theme.palette().of(look.state)
        self._icon.setPixmap(icons.pixmap(look.icon, colour, theme.px(_ICON), self.devicePixelRatioF(), 2.2))
        self.update()

    def changeEvent(self, event: QEvent) -> None:
        """Take up a changed palette."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.PaletteChange:
            self._restyle()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the ground."""
        del event
        worst = self._worst()
        if worst is None:
            return
        painter = draw.smooth(QPainter(self))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.fillRect(self.rect(), theme.colour(f"{_LOOKS[worst].state}_soft"))
