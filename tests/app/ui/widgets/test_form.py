"""Rows of a form put their control beside the words, or below where it does not fit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.ui.widgets.form import FormRow, Panel
from app.ui.widgets.segments import Segments
from app.ui.widgets.switch import Switch

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


def test_a_small_control_stands_at_the_right(qtbot: QtBot) -> None:
    switch = Switch("Sounds")
    row = FormRow("Sounds", "A beep for each scan", switch)
    qtbot.addWidget(row)
    row.resize(500, row.heightForWidth(500))
    row.show()
    assert switch.geometry().right() >= 490
    assert row.title.geometry().right() < switch.geometry().left()


def test_a_wide_control_goes_below_in_a_narrow_row(qtbot: QtBot) -> None:
    segments = Segments(["Automatic", "Light as the day", "Dark as the night"])
    row = FormRow("Look", "", segments)
    qtbot.addWidget(row)
    beside = row.heightForWidth(1200)
    below = row.heightForWidth(500)
    row.resize(500, below)
    row.show()
    assert below > beside
    assert segments.y() >= row.title.geometry().bottom()
    assert segments.width() > 450


def test_a_panel_starts_anew_below_its_heading(qtbot: QtBot) -> None:
    panel = Panel("Look")
    qtbot.addWidget(panel)
    panel.add_row(FormRow("One"))
    panel.add_row(FormRow("Two"))
    assert panel.column.count() == 4  # heading, row, line, row
    panel.clear_rows()
    panel.add_row(FormRow("Three"))
    assert panel.column.count() == 2
