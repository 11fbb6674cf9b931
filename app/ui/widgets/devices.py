"""The scanners as dots with a word: which kinds there are, and whether they work."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QSize, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from app.ui import draw, theme
from app.ui.invitation import is_camera
from app.ui.words import tr

if TYPE_CHECKING:
    from app.news import ScannerChanged

_GRAVEST_FIRST = ("problem", "starting", "ready", "ended")
_TONES = {"ready": "ok", "starting": "text3", "problem": "bad", "ended": "text3"}


class _Dot(QWidget):
    def __init__(self, words: str) -> None:
        super().__init__()
        self._words = words
        self.shown: dict[str, ScannerChanged] = {}
        self._kind = "starting"
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Preferred)
        self.setFixedHeight(theme.px(48))

    def show_change(self, changed: ScannerChanged) -> None:
        """Show the worst of the scanners that it stands for; the tooltip has a sentence for each."""
        self.shown[changed.address] = changed
        kinds = {each.kind for each in self.shown.values()}
        self._kind = next(kind for kind in _GRAVEST_FIRST if kind in kinds)
        sentences = dict.fromkeys(each.sentence for each in self.shown.values() if each.sentence)
        self.setAccessibleName(spoken(self._words, self._kind))
        self.setToolTip(draw.tooltip("\n".join(sentences) or self.accessibleName()))
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
    """One dot per kind of scanner that was heard of; says in words when one fails that has no view of its own."""

    told = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._kinds: dict[str, _Dot] = {}
        self._dots: dict[str, _Dot] = {}  # by address
        self._layout = QHBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(theme.px(16))
        self._layout.addStretch(1)

    def show_change(self, changed: ScannerChanged) -> None:
        """Show how a scanner is now."""
        words, dot = scanner_words(changed.address), self._dots.get(changed.address)
        before = dot.shown[changed.address] if dot else None
        if before is None and changed.kind == "ended":
            return  # it never was there
        if dot is None:
            dot = self._dots[changed.address] = self._dot_of(words)
        if words != tr("Camera"):
            self._tell(words, before, changed)
        dot.show_change(changed)

    def _dot_of(self, words: str) -> _Dot:
        if words not in self._kinds:
            self._kinds[words] = _Dot(words)
            self._layout.insertWidget(self._layout.count() - 1, self._kinds[words])
        return self._kinds[words]

    def _tell(self, words: str, before: ScannerChanged | None, changed: ScannerChanged) -> None:
        failed = before is not None and before.kind == "problem"
        if changed.kind == "problem" and before != changed:
            self.told.emit(changed.sentence)
        elif changed.kind == "ready" and failed:
            self.told.emit(spoken(words, "ready"))


def spoken(words: str, kind: str) -> str:
    """How a scanner is, in a few words."""
    states = {
        "ready": tr("{scanner} works"),
        "starting": tr("{scanner} starts"),
        "problem": tr("{scanner} does not work"),
        "ended": tr("{scanner} has ended"),
    }
    return states[kind].format(scanner=words)


def scanner_words(address: str) -> str:
    """What kind of scanner `address` is, for a person."""
    kind = address.partition(":")[0]
    if is_camera(address):
        return tr("Camera")
    if kind in ("serial", "keyboard-wedge") or kind.startswith("hid"):
        return tr("USB scanner")
    return tr("Scanner")
