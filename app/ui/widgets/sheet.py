"""A panel that floats over the window, with a title, its content and a way out; scans go on behind it.

Escape, the cross and a tap outside close it. The keyboard starts in it, and goes back to where it was. What is too high
for the window scrolls; the buttons of a content that is `Footed` stand below it, in sight.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QRect, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.ui import draw, focus, theme
from app.ui.room import room
from app.ui.widgets.buttons import Button
from app.ui.widgets.form import rule
from app.ui.widgets.scroll import Scroll
from app.ui.widgets.text import Text
from app.ui.words import tr

if TYPE_CHECKING:
    from PySide6.QtGui import QMouseEvent, QPaintEvent

_SHADOW = 24
_MOVED = (QEvent.Type.Resize, QEvent.Type.LayoutRequest, QEvent.Type.DynamicPropertyChange)  # see app.ui.room
_SHADE = 96  # of 255: what lies behind is out of reach, and still to be seen


class _Panel(QWidget):
    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the ground and its soft shadow."""
        del event
        painter = draw.smooth(QPainter(self))
        draw.floating(painter, self.rect(), theme.px(_SHADOW), theme.px(16))


class Footed(QWidget):
    """A sheet's content with a `foot`, whose buttons must be in sight however little of the rest is.

    The foot is the last part of the content's own layout; a sheet takes it from there.
    """

    foot: QWidget


def row_of(*buttons: QWidget) -> QWidget:
    """A foot: `buttons` side by side at the right."""
    foot = QWidget()
    row = QHBoxLayout(foot)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(theme.px(8))
    row.addStretch(1)
    for button in buttons:
        row.addWidget(button)
    return foot


def is_escape(event: QEvent) -> bool:
    """Whether Escape was pressed."""
    return event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape


class Sheet(QWidget):
    """Shows `content` under `title` over the window that holds `over`; deleted once it is closed.

    `wide` is the panel's greatest width in design pixels. The content's focus proxy, if it has one, takes the keyboard.
    """

    closed = Signal()

    def __init__(self, over: QWidget, title: str, content: QWidget, *, wide: int = 560) -> None:
        super().__init__(over.window())
        self._over = over.window()
        self._wide = wide
        self._before = over.window().focusWidget()
        self.content = content
        self.setAccessibleName(title)
        focus.hold(self)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.title = Text(title, size=20, weight=600, lines=2)
        self.cross = Button("", "bare", "close", name=tr("Close"))
        self.cross.clicked.connect(self.dismiss)
        head = QHBoxLayout()
        head.setSpacing(theme.px(8))
        head.addWidget(self.title, 1)
        head.addWidget(self.cross, 0, Qt.AlignmentFlag.AlignTop)
        self._scroll = Scroll(content)
        self._scroll.setMinimumHeight(1)  # else it would take from the foot what a low content leaves over
        self._panel = _Panel(self)
        self._column = QVBoxLayout(self._panel)
        edge = theme.px(_SHADOW)
        inner = theme.px(20)
        self._column.setContentsMargins(edge + inner, edge + theme.px(12), edge + theme.px(12), edge + inner)
        self._column.setSpacing(theme.px(12))
        self._column.addLayout(head)
        self._column.addWidget(self._scroll, 1)
        self._foot: QWidget | None = None
        if isinstance(content, Footed):
            self._stand(content.foot)
        over.window().installEventFilter(self)
        content.installEventFilter(self)
        self.hide()

    def _stand(self, foot: QWidget) -> None:
        """Let `foot` stand below what scrolls, parted from it by a line while not all of it can be seen."""
        self._foot = QWidget()
        line = rule()
        keeps = line.sizePolicy()
        keeps.setRetainSizeWhenHidden(True)  # else the line would take the room that decides whether it is needed
        line.setSizePolicy(keeps)
        line.hide()
        self._scroll.verticalScrollBar().rangeChanged.connect(lambda _, most: line.setVisible(most > 0))
        column = QVBoxLayout(self._foot)
        column.setContentsMargins(0, 0, theme.px(8), 0)
        column.setSpacing(theme.px(12))
        column.addWidget(line)
        column.addWidget(foot)
        self._column.addWidget(self._foot)
        foot.installEventFilter(self)

    def open(self) -> None:
        """Show it over everything, with the keyboard in it."""
        self.place()
        self.show()
        self.raise_()
        first = self.content.focusProxy()
        (first if first is not None and first.isEnabled() else self).setFocus(focus.reason(self._over))

    def dismiss(self) -> None:
        """Close it; the keyboard goes back to where it was."""
        if self.isHidden():
            return
        self.hide()
        if self._before is not None and self._before.isVisible():
            self._before.setFocus(focus.reason(self._over))
        else:
            self.window().setFocus(focus.reason(self._over))
        self.closed.emit()
        self.deleteLater()

    def place(self) -> None:
        """Cover the window, with the panel in its middle, as high as its content."""
        self.setGeometry(self._over.rect())
        left = room(self._over).height()
        edge = theme.px(_SHADOW)
        width = min(theme.px(self._wide) + 2 * edge, self.width() - theme.px(16))
        inside = width - 2 * edge - theme.px(20 + 12)
        self.content.setMaximumWidth(inside)
        hint = self.content.heightForWidth(inside) if self.content.hasHeightForWidth() else -1
        tall = max(hint, self.content.sizeHint().height())
        foot = self._foot.sizeHint().height() + theme.px(12) if self._foot is not None else 0
        height = min(tall + foot + theme.px(12 + 48 + 12 + 20) + 2 * edge + 2, left - theme.px(16))
        self._panel.setGeometry(QRect((self.width() - width) // 2, (left - height) // 2, width, height))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the window's size and the content's; Escape closes wherever the keys are."""
        if not self.isHidden() and event.type() in _MOVED:
            self.place()
        elif not self.isHidden() and watched is self._over and is_escape(event):
            self.dismiss()
            return True
        return super().eventFilter(watched, event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape closes."""
        if is_escape(event):
            self.dismiss()
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A tap outside the panel closes."""
        if not self._panel.geometry().contains(event.position().toPoint()):
            self.dismiss()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Shade what lies behind."""
        del event
        QPainter(self).fillRect(self.rect(), QColor(0, 0, 0, _SHADE))
