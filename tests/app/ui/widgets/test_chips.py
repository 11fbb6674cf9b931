"""Tags as chips."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt

from app.ui.widgets.chips import LONGEST_TAG, Chip, TagRow, TagSheet
from tests.app.ui.haste import tap_twice

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

TAGS = ["Hot", "Newsletter", "Demo wanted", "Reseller", "Distributor", "Press", "Student"]


@pytest.fixture
def row(qtbot: QtBot) -> TagRow:
    """Seven tags in at most one row of 470."""
    made = TagRow()
    qtbot.addWidget(made)
    made.set_rows(1)
    made.show_tags(TAGS, ["Hot"])
    made.resize(470, 48)
    made.show()
    return made


def chips(row: TagRow) -> dict[str, Chip]:
    return {chip.accessibleName(): chip for chip in row.findChildren(Chip) if chip.isVisible()}


def test_one_tap_tags(qtbot: QtBot, row: TagRow) -> None:
    with qtbot.waitSignal(row.toggled) as blocker:
        qtbot.mouseClick(chips(row)["Newsletter"], Qt.MouseButton.LeftButton)
    assert blocker.args == ["Newsletter", True]
    with qtbot.waitSignal(row.toggled) as blocker:
        qtbot.mouseClick(chips(row)["Hot"], Qt.MouseButton.LeftButton)
    assert blocker.args == ["Hot", False]


def test_a_full_row_ends_in_plus(qtbot: QtBot, row: TagRow) -> None:
    shown = chips(row)
    assert "Press" not in shown
    assert shown["Add a tag"].geometry().right() < row.width()
    with qtbot.waitSignal(row.more):
        qtbot.mouseClick(shown["Add a tag"], Qt.MouseButton.LeftButton)


@pytest.mark.parametrize("rows", [1, 2])
@pytest.mark.parametrize("width", [200, 333, 470, 620, 1200])
def test_chips_neither_overlap_nor_leave_their_rows(row: TagRow, rows: int, width: int) -> None:
    row.set_rows(rows)
    row.resize(width, row.heightForWidth(width))
    places = [chip.geometry() for chip in chips(row).values()]
    assert all(row.rect().contains(place) for place in places)
    assert not any(a.intersects(b) for a in places for b in places if a is not b)
    assert row.heightForWidth(width) <= (48 if rows == 1 else 104)


def test_a_tap_moves_no_chip(qtbot: QtBot, row: TagRow) -> None:
    before = {name: chip.geometry() for name, chip in chips(row).items()}
    row.show_tags(TAGS, ["Newsletter", "Demo wanted"])
    assert {name: chip.geometry() for name, chip in chips(row).items()} == before


def test_a_chip_is_high_enough_for_a_finger(qtbot: QtBot) -> None:
    chip = Chip("Hot")
    qtbot.addWidget(chip)
    assert chip.sizeHint().height() == 48


def test_a_very_long_tag_is_cut_and_said_in_its_tooltip(qtbot: QtBot, row: TagRow) -> None:
    row.show_tags(["x" * 200], [])
    chip = chips(row)["x" * 200]
    assert chip.width() < row.width()
    assert chip.toolTip() == "x" * 200


def test_the_sheet_shows_all_and_takes_a_new_one(qtbot: QtBot) -> None:
    sheet = TagSheet()
    qtbot.addWidget(sheet)
    sheet.resize(470, 300)
    sheet.show_tags(TAGS, ["Hot"])
    sheet.show()
    assert [chip.text() for chip in sheet.findChildren(Chip)] == TAGS
    with qtbot.waitSignal(sheet.toggled) as blocker, qtbot.waitSignal(sheet.closed):
        qtbot.keyClicks(sheet.entry.field, "VIP\r")
    assert blocker.args == ["VIP", True]


def test_a_finger_that_taps_twice_in_haste_tags_once(row: TagRow) -> None:
    told: list[tuple[str, bool]] = []
    row.toggled.connect(lambda tag, on: told.append((tag, on)))
    tap_twice(chips(row)["Newsletter"])
    assert told == [("Newsletter", True)]
    assert chips(row)["Newsletter"].isChecked()


def test_a_new_tag_has_an_end(qtbot: QtBot) -> None:
    sheet = TagSheet()
    qtbot.addWidget(sheet)
    sheet.entry.field.insert("T" * 20_000)
    assert len(sheet.entry.field.text()) == LONGEST_TAG
