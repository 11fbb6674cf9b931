"""What the list of leads is narrowed to."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton

from app.lead import DeliveryState, Edit
from app.store.narrowing import ALL, UNRATED, Narrowing, Offer
from app.ui.widgets.filters import Filters, FilterSheet, parts
from app.ui.widgets.sheet import Sheet

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget
    from pytestqt.qtbot import QtBot

    from app.ui.window import Window
    from tests.app.ui.fake_kiosk import FakeKiosk

TODAY = date(2026, 9, 9)


def button(within: QWidget, words: str) -> QAbstractButton:
    return next(each for each in within.findChildren(QAbstractButton) if each.text() == words)


@pytest.mark.parametrize(
    ("to", "words"),
    [
        (ALL, []),
        (Narrowing(rating=4), ["4 stars"]),
        (Narrowing(rating=UNRATED), ["Not rated"]),
        (Narrowing(tag="Hot", staff="Kim"), ["Hot", "Kim"]),
        (Narrowing(day=TODAY), ["Today"]),
        (Narrowing(day=date(2026, 9, 8)), ["Yesterday"]),
        (Narrowing(day=date(2026, 9, 6)), ["Sun 6 Sep"]),
    ],
)
def test_a_narrowing_in_words(to: Narrowing, words: list[str]) -> None:
    assert [said for _, said in parts(to, TODAY)] == words


def test_a_tap_on_an_active_filter_takes_it_back(qtbot: QtBot) -> None:
    filters = Filters()
    qtbot.addWidget(filters)
    filters.narrow(Narrowing(rating=4, tag="Hot"), TODAY)
    with qtbot.waitSignal(filters.changed):
        button(filters, "4 stars").click()
    assert filters.to == Narrowing(tag="Hot")
    assert filters
    filters.show_all(TODAY)
    assert not filters


def test_the_sheet_chooses_one_of_each_and_takes_back(qtbot: QtBot) -> None:
    sheet = FilterSheet(Offer(("Hot",), ("Jo", "Kim"), (TODAY,)), ALL, TODAY)
    qtbot.addWidget(sheet)
    chosen: list[Narrowing] = []
    sheet.chosen.connect(chosen.append)
    for words in ("Hot", "Jo", "Kim", "5 stars", "Hot"):
        button(sheet, words).click()
    assert chosen[-2] == Narrowing(rating=5, tag="Hot", staff="Kim")
    assert chosen[-1] == Narrowing(rating=5, staff="Kim")
    assert not button(sheet, "Jo").isChecked()
    assert button(sheet, "Kim").isChecked()


def test_the_list_follows_the_sheet(qtbot: QtBot, window: Window, kiosk: FakeKiosk) -> None:
    for number in (1, 2, 3):
        kiosk.scan(f"badge-{number}")
    kiosk.edit(2, Edit(rating=5, add_tags=("Hot",)))
    window.desk.go("leads")
    page = window.desk.leads_page
    qtbot.waitUntil(lambda: page.model.rowCount() == 3)
    qtbot.mouseClick(page.filters.more, Qt.MouseButton.LeftButton)
    (sheet,) = window.findChildren(Sheet)
    button(sheet, "Hot").click()
    qtbot.waitUntil(lambda: page.model.rowCount() == 1)
    button(sheet, "Show").click()
    assert sheet.isHidden()
    assert page.count.text() == "1 lead found"
    kiosk.edit(2, Edit(remove_tags=("Hot",)))
    qtbot.waitUntil(lambda: page.model.rowCount() == 0)
    page.empty.chosen.emit()
    qtbot.waitUntil(lambda: page.model.rowCount() == 3)
    page.filters.show_state(DeliveryState.WAITING)
    assert page.filters.states[DeliveryState.WAITING].isChecked()
