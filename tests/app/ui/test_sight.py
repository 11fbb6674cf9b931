"""A field is scrolled, or moved with all else, to where it can be seen."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QApplication, QLineEdit, QScrollArea, QWidget

from app.ui.sight import bring_into_sight

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pytestqt.qtbot import QtBot


@pytest.fixture
def desk(qtbot: QtBot) -> Iterator[QWidget]:
    """400x600 in a window of the same size."""
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(400, 600)
    made = QWidget(window)
    made.setGeometry(0, 0, 400, 600)
    window.show()
    yield made
    window.close()


def field_at(parent: QWidget, y: int) -> QLineEdit:
    field = QLineEdit(parent)
    field.setGeometry(10, y, 200, 48)
    field.show()
    return field


@pytest.mark.parametrize(("y", "moved"), [(100, 0), (340, 0), (341, -1), (500, -160), (552, -200)])
def test_the_desk_moves_up_by_what_is_missing_and_no_further(desk: QWidget, y: int, moved: int) -> None:
    bring_into_sight(field_at(desk, y), desk, 400)
    assert desk.y() == moved


@pytest.mark.parametrize("y", [0, 300, 900])
def test_what_scrolls_is_scrolled_until_all_of_the_field_is_there(desk: QWidget, y: int) -> None:
    area, content = QScrollArea(desk), QWidget()
    content.setFixedSize(300, 1000)
    field = field_at(content, y)
    area.setWidget(content)
    area.setGeometry(0, 0, 400, 300)
    area.show()
    QApplication.processEvents()
    bring_into_sight(field, desk, 600)
    top = field.mapTo(area, QPoint(0, 0)).y()
    assert top >= 0
    assert top + field.height() <= 300
    assert desk.y() == 0
