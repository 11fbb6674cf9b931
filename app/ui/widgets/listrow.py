"""What every row of a list looks like, whatever it lists: marked when chosen, a line below, a ring for the keys."""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING

from PySide6.QtCore import QRect
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem

from app.ui import draw, theme

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtGui import QPainter

_State = QStyle.StateFlag


def is_chosen(option: QStyleOptionViewItem) -> bool:
    """Whether the row is the selected one."""
    return bool(option.state & _State.State_Selected)


@contextmanager
def list_row(painter: QPainter, option: QStyleOptionViewItem) -> Iterator[QRect]:
    """Paint a row, and inside it what it holds: the rectangle is the whole row's."""
    painter.save()
    draw.smooth(painter)
    rect = QRect(option.rect)
    if is_chosen(option):
        inside = rect.adjusted(theme.px(4), theme.px(4), -theme.px(4), -theme.px(5))
        draw.rounded(painter, inside, theme.px(12), theme.colour("accent_soft"))
    yield rect
    painter.fillRect(rect.x(), rect.bottom(), rect.width(), 1, theme.colour("line"))
    if option.state & _State.State_KeyboardFocusChange and option.state & _State.State_HasFocus:
        draw.focus_ring(painter, rect.adjusted(2, 2, -2, -3), theme.px(12))
    painter.restore()
