"""Accents stand above their key, inside the window, and are chosen by sliding or by a tap."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from app.ui.widgets.accents import Accents

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


@pytest.fixture
def accents(qtbot: QtBot) -> Accents:
    """Of a window of 600x400."""
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(600, 400)
    window.show()
    return Accents(window)


@pytest.mark.parametrize("left", [0, 270, 545])
def test_they_stand_above_their_key_and_inside_the_window(accents: Accents, left: int) -> None:
    key = QRect(left, 200, 55, 52)
    accents.open("éèêë", key)
    cells = [accents.cell(number).translated(accents.pos()) for number in range(4)]
    assert all(cell.bottom() <= key.top() for cell in cells)
    assert all(cell.left() >= 0 and cell.right() < 600 for cell in cells)


def test_a_finger_points_by_where_it_is_across(accents: Accents) -> None:
    accents.open("éèêë", QRect(270, 200, 55, 52))
    assert accents.pointed == ""
    accents.point(QPoint(accents.cell(2).center().x(), 300))
    assert accents.pointed == "ê"
    accents.point(QPoint(-50, 0))
    assert accents.pointed == ""


def test_a_tap_chooses(accents: Accents, qtbot: QtBot) -> None:
    accents.open("éèêë", QRect(270, 200, 55, 52))
    with qtbot.waitSignal(accents.chosen) as chosen:
        QTest.mouseClick(accents, Qt.MouseButton.LeftButton, pos=accents.cell(3).center())
    assert chosen.args == ["ë"]


def test_a_tap_beside_them_chooses_nothing(accents: Accents, qtbot: QtBot) -> None:
    accents.open("éè", QRect(270, 200, 55, 52))
    with qtbot.assertNotEmitted(accents.chosen):
        QTest.mouseClick(accents, Qt.MouseButton.LeftButton, pos=QPoint(1, 1))
