"""How every row of a list looks."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QRect
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem

from app.ui import theme
from app.ui.widgets.listrow import is_chosen, list_row

State = QStyle.StateFlag
KEYS = State.State_HasFocus | State.State_KeyboardFocusChange
GROUND, INK = QColor("white"), QColor("black")


def painted(state: QStyle.StateFlag) -> QImage:
    """A row 200 wide and 60 high that holds a black square, on a white ground."""
    image = QImage(200, 60, QImage.Format.Format_RGB32)
    image.fill(GROUND)
    option = QStyleOptionViewItem()
    option.rect, option.state = QRect(0, 0, 200, 60), state
    painter = QPainter(image)
    with list_row(painter, option) as rect:
        painter.fillRect(rect.center().x(), rect.center().y(), 10, 10, INK)
    painter.end()
    return image


@pytest.mark.parametrize("state", [State.State_None, State.State_Selected, KEYS, State.State_Selected | KEYS])
def test_a_row_ends_in_a_line_and_shows_what_it_holds(state: QStyle.StateFlag) -> None:
    image = painted(state)
    assert image.pixelColor(100, 59) == theme.colour("line")
    assert image.pixelColor(105, 35) == INK


@pytest.mark.parametrize(("state", "ground"), [(State.State_None, GROUND), (State.State_Selected, None)])
def test_the_chosen_one_is_marked(state: QStyle.StateFlag, ground: QColor | None) -> None:
    option = QStyleOptionViewItem()
    option.state = state
    assert is_chosen(option) is (ground is None)
    assert painted(state).pixelColor(40, 20) == (ground or theme.colour("accent_soft"))


@pytest.mark.parametrize(
    ("state", "ring"), [(KEYS, True), (State.State_HasFocus, False), (State.State_Selected, False)]
)
def test_only_the_keys_bring_a_ring(state: QStyle.StateFlag, ring: bool) -> None:
    assert (painted(state).pixelColor(100, 3) == theme.colour("accent")) is ring
