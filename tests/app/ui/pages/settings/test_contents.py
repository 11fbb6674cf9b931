"""The list of sections marks the open one and leads to the others."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from app.ui.pages.settings.contents import Contents

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


def test_a_tap_asks_for_the_section(qtbot: QtBot) -> None:
    contents = Contents([("booth", "leads", "Booth"), ("sound", "sound", "Sound")])
    qtbot.addWidget(contents)
    told: list[str] = []
    contents.chosen.connect(told.append)
    qtbot.mouseClick(contents.entries["sound"], Qt.MouseButton.LeftButton)
    assert told == ["sound"]
    contents.mark("booth", leads=False)
    assert [entry.isChecked() for entry in contents.entries.values()] == [True, False]
    contents.mark("booth", leads=True)
    assert not any(entry.isChecked() for entry in contents.entries.values())
