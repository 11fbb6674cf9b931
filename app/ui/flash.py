"""A short glow around the window in a result's colour, seen from the corner of an eye and across a noisy hall.

It lies over the pages, takes neither taps nor keys nor focus, and says nothing: the card does. At most three glows
begin in a second, since faster flashing can hurt people; of those that came too soon the newest follows.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEasingCurve, QRect, Qt, QTimer, QVariantAnimation
from PySide6.QtGui import QPainter, QPaintEvent, QRegion
from PySide6.QtWidgets import QWidget

from app.news import NotSaved, Refusal, Saved
from app.ui import theme
from app.ui.motion import moves

if TYPE_CHECKING:
    from app.news import News
    from app.ui.bridge import Bridge
    from app.ui.tokens import State

_DEPTH = 56  # how far the glow reaches into the window
_BAND = 12  # the part of it that is one colour
_LINE = 2  # fine enough for a smooth glow
_STEPS = 5  # of the fade; each paints what lies below once more
_MILLISECONDS = 180
_APART = 350  # milliseconds between the beginnings of two


def flash_of(news: News) -> State | None:
    """The state whose colour glows for `news`; None for what comes silently."""
    match news:
        case Saved():
            return "ok" if news.new else "warn"
        case NotSaved():
            return "ok" if news.refusal is Refusal.SELF_TEST else "bad"
        case _:
            return None


class Flash(QWidget):
    """Glows over `parent`, which is as large; off by a setting, and where nothing may move."""

    def __init__(self, parent: QWidget, bridge: Bridge) -> None:
        super().__init__(parent)
        self.state: State = "neutral"
        self._bridge, self._parent = bridge, parent
        self._strength = 0.0
        self._next: State | None = None
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setAttribute(Qt.WidgetAttribute.WA_NoSystemBackground)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._fade = QVariantAnimation(self, startValue=1.0, endValue=0.0, duration=_MILLISECONDS)
        self._fade.setEasingCurve(QEasingCurve.Type.InCubic)  # full at first: a glance must catch it
        self._fade.valueChanged.connect(self._show_strength)
        self._fade.finished.connect(self.hide)
        self._rest = QTimer(self, singleShot=True, interval=_APART)
        self._rest.timeout.connect(self._follow)
        bridge.saved.connect(self._hear)
        bridge.refused.connect(self._hear)
        self.hide()

    def _hear(self, news: News) -> None:
        state = flash_of(news)
        if state and self._bridge.kiosk.settings.flash and moves(self, self._bridge.kiosk.settings):
            self.glow(state)

    def glow(self, state: State) -> None:
        """Glow in the colour of `state`, or a moment later when one has just begun."""
        if self._rest.isActive():
            self._next = state
            return
        self.state, self._next = state, None
        self._cover()
        self._show_strength(1.0)
        self.show()
        self.raise_()
        self._rest.start()
        self._fade.stop()
        self._fade.start()

    def _follow(self) -> None:
        if self._next:
            self.glow(self._next)

    def _cover(self) -> None:
        """Lie over the parent's edges only, so that what lies inside is not painted again with every step."""
        ground, depth = self._parent.rect(), theme.px(_DEPTH)
        self.setGeometry(ground)
        self.setMask(QRegion(ground) - QRegion(ground.adjusted(depth, depth, -depth, -depth)))

    def _show_strength(self, strength: float) -> None:
        coarse = round(strength * _STEPS) / _STEPS
        if coarse != self._strength:
            self._strength = coarse
            self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the glow: full at the edge, fading inwards."""
        del event
        painter = QPainter(self)
        colour = theme.colour(f"{self.state}_fill")
        depth, band = theme.px(_DEPTH), theme.px(_BAND)
        painter.setOpacity(self._strength)
        for inset in (0, *range(band, depth, _LINE)):
            width = _LINE if inset else band
            colour.setAlphaF((1 - max(0, inset - band) / (depth - band)) ** 2)
            for side in _frame(self.rect().adjusted(inset, inset, -inset, -inset), width):
                painter.fillRect(side, colour)


def _frame(around: QRect, width: int) -> tuple[QRect, ...]:
    """The four sides of a frame within `around`; filling them is a hundred times as fast as drawing an outline."""
    left, top, right, bottom = around.left(), around.top(), around.right() + 1 - width, around.bottom() + 1 - width
    across, down = around.width(), around.height() - 2 * width
    return (
        QRect(left, top, across, width),
        QRect(left, bottom, across, width),
        QRect(left, top + width, width, down),
        QRect(right, top + width, width, down),
    )
