"""A field for one line."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt

from app.ui.widgets.entry import Entry

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


@pytest.fixture
def entry(qtbot: QtBot) -> Entry:
    """An open field."""
    made = Entry("Code on the badge", "Save")
    qtbot.addWidget(made)
    made.resize(392, 48)
    made.show()
    made.begin("8")
    return made


def test_enter_takes_what_was_typed(qtbot: QtBot, entry: Entry) -> None:
    with qtbot.waitSignal(entry.entered) as blocker:
        qtbot.keyClicks(entry.field, "F2Q \r")
    assert blocker.args == ["8F2Q"]
    assert entry.field.text() == ""


def test_nothing_typed_closes(qtbot: QtBot, entry: Entry) -> None:
    entry.begin("")
    with qtbot.waitSignal(entry.dismissed), qtbot.assertNotEmitted(entry.entered):
        qtbot.keyClick(entry.field, Qt.Key.Key_Return)


def test_escape_closes_and_forgets(qtbot: QtBot, entry: Entry) -> None:
    with qtbot.waitSignal(entry.dismissed):
        qtbot.keyClick(entry.field, Qt.Key.Key_Escape)
    assert entry.field.text() == ""
    assert not entry.field.hasFocus()


def test_where_more_may_follow_the_keyboard_stays(qtbot: QtBot) -> None:
    entry = Entry("Name", "Add", closes=False)
    qtbot.addWidget(entry)
    with qtbot.waitExposed(entry):
        entry.show()
    entry.activateWindow()
    qtbot.waitUntil(entry.isActiveWindow)
    entry.begin()
    qtbot.keyClicks(entry.field, "Kim")
    with qtbot.waitSignal(entry.entered):
        qtbot.keyClick(entry.field, Qt.Key.Key_Return)
    assert entry.field.hasFocus()
    assert entry.field.text() == ""


def test_lines_that_are_pasted_become_one(qtbot: QtBot, entry: Entry) -> None:
    entry.field.setText("Kim\nMiller\r\n\tof Tern\u2028& Tide \n")
    with qtbot.waitSignal(entry.entered) as blocker:
        qtbot.keyClick(entry.field, Qt.Key.Key_Return)
    assert blocker.args == ["Kim Miller of Tern & Tide"]


def test_no_more_goes_in_than_is_meant(qtbot: QtBot) -> None:
    entry = Entry("Name", "Add", longest=60)
    qtbot.addWidget(entry)
    entry.begin()
    entry.field.insert("K" * 20_000)
    assert entry.field.text() == "K" * 60
