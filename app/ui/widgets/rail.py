"""The pages, down the left side: icon over word."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QFrame, QLayout, QSizePolicy, QVBoxLayout, QWidget

from app.ui import draw, icons, theme
from app.ui.words import tr

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QResizeEvent

    from app.ui.guard import LockWords
    from app.ui.sizes import Sizes

_LINE = 20
_LEAST = 48  # a finger's
_GAP, _EDGE = 4, 8


class RailButton(QAbstractButton):
    """One page."""

    def __init__(self, icon: str, text: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icon = icon
        self.large = True
        self.setText(text)
        self.setAccessibleName(text)
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def set_height(self, nav: int) -> None:
        """Take the height of a rail's entry."""
        self.setFixedHeight(nav)

    def sizeHint(self) -> QSize:
        """Wide enough for its word."""
        return QSize(draw.width_of(self.text(), theme.font(14, 600)) + theme.px(16), theme.px(76 if self.large else 64))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint ground, icon and word."""
        del event
        painter = draw.smooth(QPainter(self))
        on = self.isChecked()
        if on or self.isDown():
            ground = theme.colour("accent_soft" if on else "sunken")
            draw.rounded(painter, self.rect(), theme.px(12), ground)
        tone = theme.colour("accent" if on else "text2")
        size = theme.px(28 if self.large else 24)
        lines = [line for line in self.lines() if line]
        top = (self.height() - size - theme.px(4 + _LINE * len(lines))) // 2
        icons.paint(painter, self._icon, QRect((self.width() - size) // 2, top, size, size), tone, 2.0 if on else 1.8)
        for number, line in enumerate(lines):
            words = QRect(0, top + size + theme.px(4 + _LINE * number), self.width(), theme.px(_LINE))
            self._paint_line(painter, words, line, tone, number)
        if self.hasFocus():
            draw.focus_ring(painter, self.rect(), theme.px(12))

    def lines(self) -> tuple[str, ...]:
        """What stands below the icon."""
        return (self.text(),)

    def _paint_line(self, painter: QPainter, words: QRect, line: str, tone: QColor, number: int) -> None:
        del number
        draw.text(painter, words, line, theme.font(14, 600 if self.isChecked() else 500), tone, align="centre")


class LockButton(RailButton):
    """How the lock stands, and what a tap does; as wide as anything it may say, so that nothing moves.

    `grew` says that it has a line more, or less.
    """

    grew = Signal()

    def __init__(self) -> None:
        super().__init__("lock", tr("Lock"))
        self.setCheckable(False)
        self._action = ""
        self._every: tuple[str, ...] = (self.text(),)
        self._nav = theme.px(76)

    def say(self, words: LockWords) -> None:
        """Say how the lock stands."""
        self._every = words.every
        if (words.icon, words.line, words.action) != (self._icon, self.text(), self._action):
            grew = bool(words.action) != bool(self._action)
            self._icon, self._action = words.icon, words.action
            self.setText(words.line)
            self.setAccessibleName(words.spoken)
            self.update()
            if grew:
                self.set_height(self._nav)
                self.grew.emit()

    def set_height(self, nav: int) -> None:
        """Take the height of a rail's entry, and a second line's if there is one."""
        self._nav = nav
        self.setFixedHeight(nav + self.extra())

    def extra(self) -> int:
        """How much higher it is than a page's entry."""
        return theme.px(_LINE) if self._action else 0

    def lines(self) -> tuple[str, ...]:
        """How long it is open, and what a tap does."""
        return (self.text(), self._action)

    def sizeHint(self) -> QSize:
        """Wide enough for all that it may say."""
        widest = max(draw.width_of(each, theme.font(14, 600, tabular=True)) for each in self._every)
        return QSize(widest + theme.px(4), super().sizeHint().height())

    def _paint_line(self, painter: QPainter, words: QRect, line: str, tone: QColor, number: int) -> None:
        action = number == 1
        font = theme.font(14, 600 if action else 500, tabular=True)
        draw.text(painter, words, line, font, theme.colour("accent") if action else tone, align="centre")


class Rail(QFrame):
    """The pages' buttons, and the lock below; `chosen` carries a page's name.

    Where it is too low they become lower; the last ones hide where even that will not do, as above the keyboard on
    the screen.
    """

    chosen = Signal(str)

    def __init__(self, pages: Sequence[tuple[str, str, str]], parent: QWidget | None = None) -> None:
        """`pages` are name, icon and word."""
        super().__init__(parent)
        self.setProperty("panel", "rail")
        self.buttons = {name: RailButton(icon, text) for name, icon, text in pages}
        self._nav = theme.px(76)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(theme.px(6), theme.px(_EDGE), theme.px(7), theme.px(_EDGE))
        layout.setSpacing(theme.px(_GAP))
        layout.setSizeConstraint(QLayout.SizeConstraint.SetNoConstraint)
        for name, button in self.buttons.items():
            button.clicked.connect(lambda _=False, name=name: self._choose(name))
            layout.addWidget(button)
        layout.addStretch(1)
        self.lock = LockButton()
        self.lock.grew.connect(self._place)
        layout.addWidget(self.lock)

    def arrange(self, sizes: Sizes) -> None:
        """Take the measures of `sizes`."""
        widest = max(button.sizeHint().width() for button in (*self.buttons.values(), self.lock))
        self.setFixedWidth(max(theme.px(sizes.rail), widest + theme.px(13)))
        for button in (*self.buttons.values(), self.lock):
            button.large = sizes.kind != "compact"
        self._nav = theme.px(sizes.nav)
        self._place()

    def minimumSizeHint(self) -> QSize:
        """As low as may be."""
        return QSize(super().minimumSizeHint().width(), 0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep whole what is to be seen."""
        super().resizeEvent(event)
        self._place()

    def _place(self) -> None:
        entries = (*self.buttons.values(), self.lock)
        gap, room = theme.px(_GAP), self.height() - 2 * theme.px(_EDGE)
        shared = room - (len(entries) - 1) * gap - self.lock.extra()
        nav = max(theme.px(_LEAST), min(self._nav, shared // len(entries)))
        bottom = 0
        for entry in entries:
            entry.set_height(nav)
            bottom += entry.height()
            entry.setVisible(bottom <= room)
            bottom += gap

    def _choose(self, name: str) -> None:
        self.show_page(name)  # no button group, whose other buttons Tab would leave out
        self.chosen.emit(name)

    def show_page(self, name: str) -> None:
        """Mark the page that is open; one that is not listed here marks none."""
        for each, button in self.buttons.items():
            button.setChecked(each == name)
