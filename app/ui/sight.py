"""Brings what somebody types in into sight, above the keyboard on the screen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QScrollArea

from app.ui import theme

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

_MARGIN = 12  # design pixels between the field and the keyboard


def bring_into_sight(field: QWidget, desk: QWidget, room: int) -> None:
    """Scroll whatever holds `field`; where `desk` is still higher than `room` screen pixels, move it up as needed."""
    margin = theme.px(_MARGIN)
    outer = field.parentWidget()
    while outer is not None:
        if isinstance(outer, QScrollArea):
            _scroll_to(outer, field, margin)
        outer = outer.parentWidget()
    if desk.isAncestorOf(field):
        bottom = field.mapTo(desk, QPoint(0, field.height())).y() + margin
        desk.move(0, -max(0, min(bottom, desk.height()) - room))


def _scroll_to(area: QScrollArea, field: QWidget, margin: int) -> None:
    """All of `field`, where it fits in; Qt would be content with its cursor."""
    area.ensureWidgetVisible(field, 0, margin)
    content = area.widget()
    if content is not None and field.height() + 2 * margin <= area.viewport().height():
        at = field.mapTo(content, QPoint(0, 0))
        for y in (at.y(), at.y() + field.height()):
            area.ensureVisible(at.x(), y, 0, margin)
