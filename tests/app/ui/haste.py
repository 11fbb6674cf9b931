"""A tap and another right after it, as Qt delivers them to a widget: the second press comes as a double click."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

_LEFT, _NONE = Qt.MouseButton.LeftButton, Qt.MouseButton.NoButton


def tap_twice(widget: QWidget, at: QPoint | None = None) -> None:
    """Tap `widget` twice at once, in its middle or `at`."""
    place = QPointF(at or widget.rect().center())
    press, release, again = (
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseButtonRelease,
        QEvent.Type.MouseButtonDblClick,
    )
    for kind in (press, release, again, release):
        held = _NONE if kind is release else _LEFT
        event = QMouseEvent(kind, place, widget.mapToGlobal(place), _LEFT, held, Qt.KeyboardModifier.NoModifier)
        QApplication.sendEvent(widget, event)
