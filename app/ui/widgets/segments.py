"""A choice of few, side by side in a sunken track: the chosen one stands out with an outline and a check."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QSizePolicy, QWidget

from app.ui import draw, icons, theme

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QKeyEvent, QMouseEvent, QPaintEvent, QResizeEvent

_CHECK, _CHECK_GAP, _MARGIN, _TRACK = 18, 6, 12, 4
_STEPS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Up: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_Down: 1}


class _Segment(QAbstractButton):
    def __init__(self, text: str) -> None:
        super().__init__()
        self.setText(text)
        self.setAccessibleName(text)
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def words_width(self) -> int:
        """How wide its words are at most, in pixels."""
        return draw.width_of(self.text(), theme.font(16, 600))

    def place_of_words(self) -> QRect:
        """Where its words are painted: beside the check where it is chosen."""
        inside = self.rect().adjusted(theme.px(_MARGIN), 0, -theme.px(_MARGIN), 0)
        if self.isChecked():
            check = theme.px(_CHECK) + theme.px(_CHECK_GAP)
            inside.setLeft(inside.x() + max(0, (inside.width() - self.words_width() - check) // 2) + check)
        return inside

    def sizeHint(self) -> QSize:
        """Room for its words with a check before them."""
        beside = theme.px(_CHECK) + theme.px(_CHECK_GAP) + 2 * theme.px(_MARGIN)  # rounded as they are painted
        return QSize(self.words_width() + beside, theme.px(48))

    def minimumSizeHint(self) -> QSize:
        """A touch target; words that do not fit are elided."""
        return QSize(theme.px(48), theme.px(48))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Say in the tooltip what does not fit."""
        super().resizeEvent(event)
        fits = self.width() >= self.sizeHint().width()
        self.setToolTip("" if fits else draw.tooltip(self.text()))

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """The second of two taps in haste counts for nothing: it would take back what the first did."""
        event.accept()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint ground, check and words."""
        del event
        painter = draw.smooth(QPainter(self))
        on, radius = self.isChecked(), theme.px(8)
        if on:
            draw.rounded(painter, self.rect(), radius, theme.colour("surface"), theme.colour("accent"), theme.px(2))
        elif self.isDown():
            draw.rounded(painter, self.rect(), radius, theme.colour("line"))
        words = self.place_of_words()
        tone = theme.colour(("accent" if on else "text2") if self.isEnabled() else "text3")
        if on:
            size = theme.px(_CHECK)
            left = words.x() - theme.px(_CHECK_GAP) - size
            icons.paint(painter, "check", QRect(left, (self.height() - size) // 2, size, size), tone, 2.2)
        font = theme.font(16, 600 if on else 500)
        draw.text(painter, words, self.text(), font, tone, align="left" if on else "centre")
        if self.hasFocus():
            draw.focus_ring(painter, self.rect(), radius)


def shares(needs: Sequence[int], room: int) -> list[int]:
    """How `room` is shared out: evenly, unless one then had less than it needs, at the cost of the others."""
    rest, longer = room // len(needs) if needs else 0, 0
    while (more := sum(need > rest for need in needs)) > longer:  # each that takes more leaves less to the others
        longer = more
        if longer == len(needs):
            return list(needs)
        rest = (room - sum(need for need in needs if need > rest)) // (len(needs) - longer)
    return [max(need, rest) for need in needs]


class Segments(QWidget):
    """One of `options`, or none yet; `chosen` carries its number when a person chooses, at once.

    With `clearable`, choosing the chosen one again takes it back: `chosen` carries -1.
    """

    chosen = Signal(int)

    def __init__(
        self, options: Sequence[str], name: str = "", *, clearable: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._clearable = clearable
        self._current = -1
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._layout = QHBoxLayout(self)
        inset = theme.px(_TRACK)
        self._layout.setContentsMargins(inset, inset, inset, inset)
        self._layout.setSpacing(theme.px(8))
        self.buttons: list[_Segment] = []
        self.offer(options)

    def offer(self, options: Sequence[str]) -> None:
        """Change what there is to choose from; none is chosen then."""
        for button in self.buttons:
            button.hide()
            button.deleteLater()
        self.buttons = [_Segment(option) for option in options]
        for number, button in enumerate(self.buttons):
            self._layout.addWidget(button, 1)
            button.clicked.connect(lambda _=False, number=number: self._click(number))
        self._current = -1

    @property
    def current(self) -> int:
        """The number of the chosen one; -1 for none."""
        return self._current

    def choose(self, number: int) -> None:
        """Show `number` as chosen, -1 for none; tells nobody."""
        self._current = number
        for at, button in enumerate(self.buttons):
            button.setChecked(at == number)

    def sizeHint(self) -> QSize:
        """All as wide as the widest, so that each has its words."""
        widest = max((button.sizeHint().width() for button in self.buttons), default=0)
        count, inset = len(self.buttons), theme.px(_TRACK)
        return QSize(widest * count + self._gaps() + 2 * inset, theme.px(48) + 2 * inset)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """All are as wide as each other, unless one then had no room for its words."""
        super().resizeEvent(event)
        needs = [button.sizeHint().width() for button in self.buttons]
        for at, share in enumerate(shares(needs, self.width() - 2 * theme.px(_TRACK) - self._gaps())):
            self._layout.setStretch(at, share)
        self._layout.activate()

    def _gaps(self) -> int:
        return self._layout.spacing() * max(0, len(self.buttons) - 1)

    def _click(self, number: int) -> None:
        again = number == self._current
        self.choose(-1 if again and self._clearable else number)
        if not again or self._clearable:
            self.chosen.emit(self._current)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows go from one to the next."""
        step = _STEPS.get(Qt.Key(event.key()), 0)
        at = next((number for number, button in enumerate(self.buttons) if button.hasFocus()), -1)
        if step and at >= 0:
            self.buttons[(at + step) % len(self.buttons)].setFocus(Qt.FocusReason.TabFocusReason)
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the track."""
        del event
        draw.rounded(draw.smooth(QPainter(self)), self.rect(), theme.px(12), theme.colour("sunken"))
