"""A short message at the window's bottom with one way back, gone after ten seconds."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, QTimer
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.ui import draw, theme
from app.ui.announce import announce
from app.ui.room import room
from app.ui.widgets.buttons import Button
from app.ui.widgets.text import Text
from app.ui.words import tr

if TYPE_CHECKING:
    from collections.abc import Callable

_SECONDS = 10
_SHADOW = 12


class Toast(QWidget):
    """Floats over the page; never takes the focus."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._undo: Callable[[], None] | None = None
        self._text = Text(weight=500)
        self._button = Button(tr("Undo"), "quiet", "undo")
        self._button.clicked.connect(self._take_back)
        self._action = Button("", "quiet")
        self._action.clicked.connect(self._take_back)
        self._timer = QTimer(self, singleShot=True, interval=_SECONDS * 1000)
        self._timer.timeout.connect(self.hide)
        self._parent = parent
        self._layout = layout = QHBoxLayout(self)
        layout.setSpacing(theme.px(12))
        layout.addWidget(self._text, 1)
        layout.addWidget(self._button)
        layout.addWidget(self._action)
        self.hide()

    def say(self, sentence: str, undo: Callable[[], None] | None = None, action: str = "") -> None:
        """Show `sentence`, and a way back when there is one; with `action`, what to do instead of “Undo”."""
        self._text.setText(sentence)
        announce(self, sentence)
        self._undo = undo
        self._action.setText(action)
        self._action.setAccessibleName(action)
        self._button.setVisible(undo is not None and not action)
        self._action.setVisible(undo is not None and bool(action))
        self._pad(alone=undo is None)
        self.place()
        self.show()
        self.raise_()
        self._timer.start()

    def _pad(self, *, alone: bool) -> None:
        """Leave room around the words, which a button beside them needs less of."""
        edge = theme.px(_SHADOW)
        high, right = edge + theme.px(14 if alone else 4), edge + theme.px(20 if alone else 12)
        self._layout.setContentsMargins(edge + theme.px(20), high, right, high)

    def again(self, old: Toast) -> None:
        """Say what `old` says, which is about to go."""
        if not old.isHidden():
            self.say(old._text.text(), old._undo, old._action.text())

    def _take_back(self) -> None:
        self.hide()
        if self._undo is not None:
            self._undo()

    def place(self) -> None:
        """Stand at the bottom centre of the parent."""
        parent = self._parent
        self._layout.activate()
        size = self.sizeHint().boundedTo(QSize(parent.width() - theme.px(32), theme.px(200)))
        self.resize(size)
        self.move((parent.width() - size.width()) // 2, room(parent).height() - size.height() - theme.px(2))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the ground and its soft shadow."""
        del event
        painter = draw.smooth(QPainter(self))
        draw.floating(painter, self.rect(), theme.px(_SHADOW), theme.px(16))
