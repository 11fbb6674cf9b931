"""Where a page is longer than its place: scrolled by finger, wheel or bar, up and down only."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractScrollArea, QScrollArea, QScroller

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget


def by_finger(area: QAbstractScrollArea) -> None:
    """Let a finger scroll `area`."""
    QScroller.grabGesture(area.viewport(), QScroller.ScrollerGestureType.TouchGesture)


class Scroll(QScrollArea):
    """Shows `content`, as wide as itself, on the ground that is behind it; never takes the keyboard."""

    def __init__(self, content: QWidget | None = None) -> None:
        super().__init__()
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.viewport().setAutoFillBackground(False)
        by_finger(self)
        if content is not None:
            self.setWidget(content)

    def setWidget(self, widget: QWidget) -> None:
        """Show `widget` in place of what was shown."""
        super().setWidget(widget)
        widget.setAutoFillBackground(False)
