"""The pages' buttons."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from app.ui.sizes import sizes_for
from app.ui.widgets.rail import Rail

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


def test_a_tap_chooses_a_page(qtbot: QtBot) -> None:
    rail = Rail([("scan", "Scan"), ("leads", "Leads")])
    qtbot.addWidget(rail)
    rail.arrange(sizes_for(1280, 800))
    rail.show_page(0)
    rail.show()
    with qtbot.waitSignal(rail.chosen) as blocker:
        qtbot.mouseClick(rail.buttons[1], Qt.MouseButton.LeftButton)
    assert blocker.args == [1]
    assert [button.isChecked() for button in rail.buttons] == [False, True]


def test_the_rail_is_as_wide_as_its_longest_word(qtbot: QtBot) -> None:
    rail = Rail([("scan", "Scan"), ("leads", "Ansprechpartner")])
    qtbot.addWidget(rail)
    rail.arrange(sizes_for(1024, 600))
    assert rail.width() >= rail.buttons[1].sizeHint().width()
    assert all(button.height() >= 48 for button in rail.buttons)


def test_a_page_that_is_not_listed_marks_none(qtbot: QtBot) -> None:
    rail = Rail([("scan", "Scan"), ("leads", "Leads")])
    qtbot.addWidget(rail)
    rail.show_page(1)
    rail.show_page(2)
    assert [button.isChecked() for button in rail.buttons] == [False, False]
    rail.buttons[0].click()
    rail.buttons[1].click()
    assert [button.isChecked() for button in rail.buttons] == [False, True]
