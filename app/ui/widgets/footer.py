"""The card's last line: when the lead was saved and by whom, and for ten seconds a way back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from app.ui import icons, theme
from app.ui.widgets.buttons import Button
from app.ui.widgets.text import Text
from app.ui.words import tr

if TYPE_CHECKING:
    from app.lead import Edit

UNDO_SECONDS = 10


class Footer(QWidget):
    """Says what was saved; `undone` carries the edit that takes the last change back."""

    undone = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._back: Edit | None = None
        self._look = ("check", "ok")
        self._icon = QLabel()
        self._icon.setFixedSize(QSize(theme.px(20), theme.px(20)))
        self.words = Text(size=14, weight=500, tone="text2", tabular=True)
        self.told = Text(size=14, weight=600, tone="warn")
        self.told.hide()
        self.undo = Button("", "quiet", "undo")
        self.undo.clicked.connect(self._take_back)
        self._timer = QTimer(self, singleShot=True, interval=UNDO_SECONDS * 1000)
        self._timer.timeout.connect(self._forget)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.px(6))
        layout.addWidget(self._icon)
        lines = QVBoxLayout()
        lines.setSpacing(0)
        lines.addStretch(1)
        lines.addWidget(self.words)
        lines.addWidget(self.told)
        lines.addStretch(1)
        layout.addLayout(lines, 1)
        layout.addWidget(self.undo)
        self.setFixedHeight(theme.px(48))
        self.start("")

    def start(self, saved: str) -> None:
        """Another lead is shown, saved as `saved` says."""
        self._forget()
        self.confirm(saved)

    def confirm(self, saved: str) -> None:
        """Say that all is saved."""
        self._say(saved, "check", "ok", "text2")

    def tell(self, words: str) -> None:
        """Say what else the person should know of the lead, as long as it is shown."""
        self.told.setText(words)
        self.told.setVisible(bool(words))

    def complain(self, sentence: str) -> None:
        """Say that something is not saved."""
        self._forget()
        self._say(tr("Not saved. {why}").format(why=sentence), "stop", "bad", "bad")

    def _say(self, words: str, icon: str, colour: str, tone: str) -> None:
        self.words.setText(words)
        self.words.set_tone(tone)
        self._look = (icon, colour)
        self._icon.setVisible(bool(words))
        self.restyle()

    def restyle(self) -> None:
        """Take up a changed palette."""
        icon, colour = self._look
        ratio = self.devicePixelRatioF()
        self._icon.setPixmap(icons.pixmap(icon, theme.palette().of(colour), theme.px(20), ratio, 2.4))

    def offer_undo(self, what: str, back: Edit) -> None:
        """Offer to take back `what` for ten seconds."""
        self._back = back
        short = what if len(what) <= 18 else what[:17] + "…"
        self.undo.setText(tr("Undo “{what}”").format(what=short))
        self.undo.setAccessibleName(tr("Undo “{what}”").format(what=what))
        self.undo.updateGeometry()
        self.undo.show()
        self._timer.start()

    def withdraw(self) -> None:
        """There is nothing to take back any more."""
        self._forget()

    def _take_back(self) -> None:
        back = self._back
        self._forget()
        if back is not None:
            self.undone.emit(back)

    def _forget(self) -> None:
        self._timer.stop()
        self._back = None
        self.undo.hide()
