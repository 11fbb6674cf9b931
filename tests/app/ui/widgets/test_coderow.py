"""The row below the camera, in which a code can be typed."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt

from app.ui.sizes import sizes_for
from app.ui.widgets.coderow import CodeRow

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


@pytest.fixture
def row(qtbot: QtBot) -> CodeRow:
    row = CodeRow()
    qtbot.addWidget(row)
    row.arrange(sizes_for(1280, 800))
    row.resize(480, row.height())
    row.show()
    return row


def test_the_button_opens_the_field_and_enter_tells_the_code(qtbot: QtBot, row: CodeRow) -> None:
    assert not row.entry.isVisible()
    qtbot.mouseClick(row.button, Qt.MouseButton.LeftButton)
    assert row.entry.isVisible()
    with qtbot.waitSignal(row.entered) as told:
        qtbot.keyClicks(row.entry.field, "ABC-123\r")
    assert told.args == ["ABC-123"]
    assert (row.entry.isVisible(), row.devices.isVisible()) == (False, True)


def test_what_was_typed_before_stands_in_the_field(qtbot: QtBot, row: CodeRow) -> None:
    row.begin("A8")
    qtbot.keyClicks(row.entry.field, "F2")
    assert row.entry.field.text() == "A8F2"


def test_escape_brings_the_scanners_back(qtbot: QtBot, row: CodeRow) -> None:
    row.begin("A8")
    with qtbot.assertNotEmitted(row.entered):
        qtbot.keyClick(row.entry.field, Qt.Key.Key_Escape)
    assert row.devices.isVisible()


def test_where_it_is_narrow_the_button_is_a_sign(row: CodeRow) -> None:
    assert row.button.text() == "Type a code"
    row.arrange(sizes_for(788, 462))  # the smallest window with large text
    assert row.button.text() == ""
    assert row.button.accessibleName() == "Type a code"
