"""A list of what can be done."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from app.ui.widgets.menu import Entry, Menu

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


def test_a_tap_chooses_and_each_row_says_what_it_does(qtbot: QtBot) -> None:
    menu = Menu([Entry("details", "leads", "All details"), Entry("erase", "remove", "Erase", "bad")])
    qtbot.addWidget(menu)
    menu.show()
    assert [row.accessibleName() for row in menu.rows] == ["All details", "Erase"]
    assert all(row.height() >= 48 for row in menu.rows)
    with qtbot.waitSignal(menu.chosen) as chosen:
        qtbot.mouseClick(menu.rows[1], Qt.MouseButton.LeftButton)
    assert chosen.args == ["erase"]
    with qtbot.waitSignal(menu.chosen) as chosen:
        qtbot.keyClick(menu.rows[0], Qt.Key.Key_Space)
    assert chosen.args == ["details"]
