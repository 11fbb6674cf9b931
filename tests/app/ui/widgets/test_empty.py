"""What stands where nothing is yet."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.ui.widgets.empty import Empty

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


def test_a_sentence_and_one_action(qtbot: QtBot) -> None:
    empty = Empty("leads", "No leads yet.", "Type a code")
    qtbot.addWidget(empty)
    with qtbot.waitSignal(empty.chosen):
        empty.button.click()
    empty.say("No lead matches.")
    assert empty.words.text() == "No lead matches."
    assert empty.button.isHidden()
