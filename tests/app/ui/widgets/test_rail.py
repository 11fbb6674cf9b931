"""The pages' buttons."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from app.ui.guard import LockWords
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


@pytest.mark.parametrize(("height", "shown"), [(480, 6), (330, 6), (300, 5), (200, 3)])
def test_where_it_is_low_buttons_are_lower_and_the_last_ones_hide_rather_than_being_cut(
    qtbot: QtBot, height: int, shown: int
) -> None:
    rail = Rail([(name, "scan", name.title()) for name in ("scan", "leads", "stats", "vouchers", "settings")])
    qtbot.addWidget(rail)
    rail.arrange(sizes_for(1024, 600))
    rail.resize(rail.width(), height)
    rail.show()
    entries = [*rail.buttons.values(), rail.lock]
    assert [entry.isVisible() for entry in entries] == [number < shown for number in range(len(entries))]
    assert all(48 <= entry.height() <= 64 and rail.rect().contains(entry.geometry()) for entry in entries[:shown])


def test_the_lock_has_room_for_its_second_line(qtbot: QtBot) -> None:
    rail = Rail([(name, "scan", name.title()) for name in ("scan", "leads", "stats", "vouchers", "settings")])
    qtbot.addWidget(rail)
    rail.arrange(sizes_for(1024, 600))
    rail.resize(rail.width(), 380)
    rail.show()
    rail.lock.say(LockWords("unlock", "4:59", "Lock", "Open for 4:59, lock now", ("4:59", "Lock")))
    QApplication.processEvents()
    assert rail.rect().contains(rail.lock.geometry())
