"""The pad that PINs are typed on: dots, a line that says what is wrong, and keys for fingers in gloves.

A person's keyboard types on it as well. A scanner's keys never come here: `app.ui.wedge` takes them before.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRect, QSize, Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QPainter
from PySide6.QtWidgets import QAbstractButton, QGridLayout, QVBoxLayout, QWidget

from app.pin import LONGEST, SHORTEST
from app.ui import draw, icons, theme
from app.ui.widgets.text import Text
from app.ui.words import tr

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent, QPaintEvent

KEY_WIDTH, KEY_HEIGHT, LOW_KEY = 72, 64, 52
_GAP = 8
_BACK, _DONE = "back", "done"
_ROWS = ("123", "456", "789")
_DOT, _BETWEEN = 12, 8


class PinKey(QAbstractButton):
    """A digit, or an icon with a name."""

    def __init__(self, digit: str, icon: str = "", name: str = "") -> None:
        super().__init__()
        self._icon = icon
        self.setText(digit)
        self.setAccessibleName(name or digit)
        self.setToolTip(name)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)

    def sizeHint(self) -> QSize:
        """72 wide; the pad says how high."""
        return QSize(theme.px(KEY_WIDTH), theme.px(KEY_HEIGHT))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint ground, and digit or icon."""
        del event
        painter = draw.smooth(QPainter(self))
        radius = theme.px(12)
        done = self._icon == "check"
        ground = theme.colour("accent" if done and self.isEnabled() else "sunken")
        tone = theme.colour(("on_accent" if done else "text") if self.isEnabled() else "text3")
        draw.rounded(painter, self.rect(), radius, ground)
        if self.isDown():
            draw.rounded(painter, self.rect(), radius, None, theme.colour("text" if done else "edge"), theme.px(2))
        if self._icon:
            size = theme.px(28)
            icons.paint(
                painter, self._icon, QRect((self.width() - size) // 2, (self.height() - size) // 2, size, size), tone
            )
        else:
            draw.text(painter, self.rect(), self.text(), theme.font(28, 600, tabular=True), tone, align="centre")
        if self.hasFocus():
            draw.focus_ring(painter, self.rect(), radius)


class _Dots(QWidget):
    """One for each digit; the shortest PIN's places are outlined. The keyboard rests here."""

    def __init__(self) -> None:
        super().__init__()
        self.count = 0
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setFixedHeight(theme.px(24))
        self.show_count(0)

    def show_count(self, count: int) -> None:
        """Show so many digits, and say how many there are, not which."""
        self.count = count
        self.setAccessibleName(tr("PIN, {n} digits").format(n=count))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the dots."""
        del event
        painter = draw.smooth(QPainter(self))
        places = max(self.count, SHORTEST)
        size, step = theme.px(_DOT), theme.px(_DOT + _BETWEEN)
        left = (self.width() - places * step + theme.px(_BETWEEN)) / 2
        for place in range(places):
            centre = QPointF(left + place * step + size / 2, self.height() / 2)
            painter.setPen(theme.colour("text" if place < self.count else "edge"))
            painter.setBrush(theme.colour("text") if place < self.count else Qt.BrushStyle.NoBrush)
            painter.drawEllipse(centre, size / 2 - 0.5, size / 2 - 0.5)


class PinPad(QWidget):
    """Types a PIN; `given` carries its digits."""

    given = Signal(str)

    def __init__(self, question: str = "", parent: QWidget | None = None) -> None:
        """`question` is what the line below the dots says while there is nothing wrong."""
        super().__init__(parent)
        self._digits, self._question, self._low = "", question, False
        self.dots = _Dots()
        self.line = Text(question, 16, 500, "text2", lines=2)
        self.line.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.line.setFixedHeight(theme.line_height(16) * (2 if question else 1))
        self.advice = Text("", 14, 500, "text2", lines=3)
        self.advice.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.advice.hide()
        self.keys = {digit: PinKey(digit) for digit in "1234567890"}
        self.keys[_BACK] = PinKey("", "backspace", tr("Delete the last digit"))
        self.keys[_DONE] = PinKey("", "check", tr("Done"))
        self._lay_out()
        for name, key in self.keys.items():
            key.clicked.connect(lambda _=False, name=name: self.press(name))
        self.setFocusProxy(self.dots)
        self._show()

    def _lay_out(self) -> None:
        grid = QGridLayout()
        grid.setSpacing(theme.px(_GAP))
        for row, digits in enumerate(_ROWS):
            for place, digit in enumerate(digits):
                grid.addWidget(self.keys[digit], row, place)
        for place, name in enumerate((_BACK, "0", _DONE)):
            grid.addWidget(self.keys[name], len(_ROWS), place)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, theme.px(8), 0)
        column.setSpacing(theme.px(8))
        column.addWidget(self.dots)
        column.addWidget(self.line)
        column.addSpacing(theme.px(4))
        column.addLayout(grid)
        column.addWidget(self.advice)

    def shorten(self, low: bool) -> None:
        """Lower keys, where the window is not high enough for those that are meant."""
        self._low = low
        for key in self.keys.values():
            key.setFixedHeight(theme.px(LOW_KEY if low else KEY_HEIGHT))

    def press(self, name: str) -> None:
        """A key was tapped or typed: a digit, "back" or "done"."""
        if not self.keys["0"].isEnabled():
            return
        if name == _BACK:
            self._digits = self._digits[:-1]
        elif name == _DONE:
            if len(self._digits) >= SHORTEST:
                self.given.emit(self._digits)
            return
        elif len(self._digits) < LONGEST:
            self._digits += name
            self.say()
        self._show()

    def clear(self) -> None:
        """Begin anew."""
        self._digits = ""
        self._show()

    def say(self, wrong: str = "") -> None:
        """Say what is wrong below the dots; nothing: the question again."""
        before = self.line.text()
        self.line.set_tone("bad" if wrong else "text2")
        self.line.setText(wrong or self._question)
        if wrong and wrong != before:
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, wrong))

    def advise(self, advice: str) -> None:
        """Say below the keys what else can be done, if there is room; it stays, so that no key moves again."""
        self.advice.setText(advice)
        self.advice.setVisible(not self._low)

    def hold(self, held: bool) -> None:
        """Take no digits for a while."""
        for key in self.keys.values():
            key.setEnabled(not held)
        self._show()

    def _show(self) -> None:
        self.dots.show_count(len(self._digits))
        free = self.keys["0"].isEnabled()
        self.keys[_BACK].setEnabled(free and bool(self._digits))
        self.keys[_DONE].setEnabled(free and len(self._digits) >= SHORTEST)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """A person's keyboard types, too; letters go nowhere."""
        typed = event.text()
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.press(_DONE)
        elif event.key() == Qt.Key.Key_Backspace:
            self.press(_BACK)
        elif len(typed) == 1 and typed in self.keys:
            self.press(typed)
        elif not (typed and typed.isprintable()):
            super().keyPressEvent(event)
