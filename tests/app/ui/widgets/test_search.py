"""The field to search a list with."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QRect, Qt

from app.ui import theme
from app.ui.widgets.search import Search

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


@pytest.fixture
def search(qtbot: QtBot) -> Search:
    search = Search("Search name, company", "Search leads")
    qtbot.addWidget(search)
    search.resize(400, search.height())
    with qtbot.waitExposed(search):
        search.show()
    search.activateWindow()
    search.setFocus()
    qtbot.waitUntil(search.hasFocus)
    return search


def test_it_says_what_can_be_found_and_what_it_is(search: Search) -> None:
    assert search.placeholderText() == "Search name, company"
    assert search.accessibleName() == "Search leads"
    assert search.height() >= theme.px(48)


def test_escape_takes_the_search_back_and_leaves_the_field(qtbot: QtBot, search: Search) -> None:
    qtbot.keyClicks(search, "jorg")
    assert search.text() == "jorg"
    qtbot.keyClick(search, Qt.Key.Key_Escape)
    assert search.text() == ""
    assert not search.hasFocus()


def test_enter_is_told(qtbot: QtBot, search: Search) -> None:
    qtbot.keyClicks(search, "jane")
    with qtbot.waitSignal(search.returnPressed):
        qtbot.keyClick(search, Qt.Key.Key_Return)
    assert search.text() == "jane"


def test_what_is_typed_stands_beside_the_magnifier(qtbot: QtBot, search: Search) -> None:
    sign = QRect(theme.px(14), 0, theme.px(22), search.height())
    search.clearFocus()
    search.setPlaceholderText("")
    before = search.grab(sign).toImage()
    inside = {before.pixel(x, y) for x in range(before.width()) for y in range(8, before.height() - 8)}
    assert len(inside) > 1  # it is painted
    search.setText("W" * 80)
    assert search.grab(sign).toImage() == before
