"""The scanners as dots with a word: which there are, and whether they work."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from app.ui import draw, theme
from app.ui.words import tr

if TYPE_CHECKING:
    from app.lead import ScannerChanged

_TONES = {"ready": "ok", "starting": "text3", "problem": "bad", "ended": "text3"}


class _Dot(QWidget):
    def __init__(self, words: str) -> None:
        super().__init__()
        self._words = words
        self._kind = "starting"
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Preferred)
        self.setFixedHeight(theme.px(48))

    def show_kind(self, kind: str, sentence: str) -> None:
        """Set the state; its sentence is the tooltip."""
        self._kind = kind
        states = {
            "ready": tr("{scanner} works"),
            "starting": tr("{scanner} starts"),
            "problem": tr("{scanner} does not work"),
            "ended": tr("{scanner} has ended"),
        }
        spoken = states[kind].format(scanner=self._words)
        self.setAccessibleName(spoken)
        self.setToolTip(draw.tooltip(sentence or spoken))
        self.update()

    def sizeHint(self) -> QSize:
        """Dot and word."""
        return QSize(theme.px(8 + 6) + draw.width_of(self._words, theme.font(14, 500)), theme.px(48))

    def minimumSizeHint(self) -> QSize:
        """The word may be elided."""
        return QSize(theme.px(40), theme.px(48))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint a full dot while it works, a ring while it does not."""
        del event
        painter = draw.smooth(QPainter(self))
        tone = theme.colour(_TONES[self._kind])
        dot = QRect(0, (self.height() - theme.px(8)) // 2, theme.px(8), theme.px(8))
        works = self._kind == "ready"
        draw.rounded(painter, dot, dot.width() / 2, tone if works else None, tone, theme.px(2))
        words = self.rect().adjusted(theme.px(14), 0, 0, 0)
        draw.text(painter, words, self._words, theme.font(14, 500), theme.colour("text2"))


class Devices(QWidget):
    """One dot per scanner that was heard of."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._dots: dict[str, _Dot] = {}
        self._layout = QHBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(theme.px(16))
        self._layout.addStretch(1)

    def show_change(self, changed: ScannerChanged) -> None:
        """Show how a scanner is now."""
        dot = self._dots.get(changed.address)
        if dot is None and changed.kind == "ended":
            return  # it never was there
        if dot is None:
            dot = self._dots[changed.address] = _Dot(scanner_words(changed.address))
            self._layout.insertWidget(self._layout.count() - 1, dot)
        dot.show_kind(changed.kind, changed.sentence)


def scanner_words(address: str) -> str:
    """What kind of scanner `address` is, for a person."""
    kind = address.partition(":")[0]
    if kind in ("webcam", "film", "replay"):
        return tr("Camera")
    if kind in ("serial", "keyboard-wedge") or kind.startswith("hid"):
        return tr("USB scanner")
    return tr("Scanner")
