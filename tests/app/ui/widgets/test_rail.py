"""The pages' buttons."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from app.ui.sizes import sizes_for
from app.ui.widgets.rail import Rail

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


def test_a_tap_chooses_a_page(qtbot: QtBot) -> None:
    rail = Rail([("scan", "scan", "Scan"), ("leads", "leads", "Leads")])
    qtbot.addWidget(rail)
    rail.arrange(sizes_for(1280, 800))
    rail.show_page("scan")
    rail.show()
    with qtbot.waitSignal(rail.chosen) as blocker:
        qtbot.mouseClick(rail.buttons["leads"], Qt.MouseButton.LeftButton)
    assert blocker.args == ["leads"]
    assert [button.isChecked() for button in rail.buttons.values()] == [False, True]


def test_the_rail_is_as_wide_as_its_longest_word(qtbot: QtBot) -> None:
    rail = Rail([("scan", "scan", "Scan"), ("leads", "leads", "Ansprechpartner")])
    qtbot.addWidget(rail)
    rail.arrange(sizes_for(1024, 600))
    assert rail.width() >= rail.buttons["leads"].sizeHint().width()
    assert all(button.height() >= 48 for button in rail.buttons.values())


def test_a_page_that_is_not_listed_marks_none(qtbot: QtBot) -> None:
    rail = Rail([("scan", "scan", "Scan"), ("leads", "leads", "Leads")])
    qtbot.addWidget(rail)
    rail.show_page("leads")
    rail.show_page("outbox")
    assert [button.isChecked() for button in rail.buttons.values()] == [False, False]
    rail.buttons["scan"].click()
    rail.buttons["leads"].click()
    assert [button.isChecked() for button in rail.buttons.values()] == [False, True]


def test_where_it_is_too_low_no_button_lies_over_another(qtbot: QtBot) -> None:
    rail = Rail([(name, "scan", name.title()) for name in ("scan", "leads", "stats", "vouchers", "settings")])
    qtbot.addWidget(rail)
    rail.arrange(sizes_for(1024, 600))
    rail.resize(rail.width(), 200)
    rail.show()
    buttons = list(rail.buttons.values())
    assert all(one.geometry().bottom() < other.geometry().top() for one, other in pairwise(buttons))
    assert buttons[0].height() >= 48
