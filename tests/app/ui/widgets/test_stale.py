"""The sentence over a list that is not fresh."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.ui.widgets.stale import StaleNote

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


def test_it_is_there_while_it_has_something_to_say(qtbot: QtBot) -> None:
    note = StaleNote()
    qtbot.addWidget(note)
    assert note.isHidden()
    note.say("No network. Shown is the list of 14:02.")
    assert not note.isHidden()
    assert note.words.text() == "No network. Shown is the list of 14:02."
    note.say("")
    assert note.isHidden()
