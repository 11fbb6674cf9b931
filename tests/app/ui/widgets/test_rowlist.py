"""Rows are shown anew, with a line between two."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFrame, QWidget

from app.ui.widgets.form import FormRow
from app.ui.widgets.rowlist import RowList

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


def shown(rows: RowList) -> list[QWidget]:
    layout = rows.layout()
    assert layout is not None
    items = (layout.itemAt(number) for number in range(layout.count()))
    return [widget for item in items if item is not None and (widget := item.widget()) is not None]


def test_rows_are_parted_by_lines_and_replaced(qtbot: QtBot) -> None:
    rows = RowList()
    qtbot.addWidget(rows)
    rows.show_rows([FormRow("One"), FormRow("Two")])
    assert [isinstance(widget, QFrame) for widget in shown(rows)] == [False, True, False]
    rows.show_rows([FormRow("Three")])
    (only,) = shown(rows)
    assert isinstance(only, FormRow)
    assert only.title.text() == "Three"


def test_without_rows_there_is_nothing(qtbot: QtBot) -> None:
    rows = RowList()
    qtbot.addWidget(rows)
    rows.show_rows([FormRow("One")])
    assert not rows.isHidden()
    rows.show_rows([])
    assert rows.isHidden()
