"""Items side by side, in rows."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from app.ui.widgets.flow import Flow

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


def test_a_full_row_is_followed_by_another(qtbot: QtBot) -> None:
    ground = QWidget()
    qtbot.addWidget(ground)
    flow = Flow(8, ground)
    for _ in range(5):
        child = QWidget()
        child.setFixedSize(100, 48)
        flow.addWidget(child)
    places = flow.places(220)
    assert [(place.x(), place.y()) for place in places] == [(0, 0), (108, 0), (0, 56), (108, 56), (0, 112)]
    assert flow.heightForWidth(220) == 160
    assert flow.heightForWidth(1000) == 48


def test_what_is_wider_than_the_row_is_cut_to_it(qtbot: QtBot) -> None:
    ground = QWidget()
    qtbot.addWidget(ground)
    flow = Flow(8, ground)
    child = QWidget()
    child.setFixedSize(500, 48)
    flow.addWidget(child)
    assert flow.places(220)[0].width() == 220
    assert flow.itemAt(1) is None
    assert flow.takeAt(3) is None
