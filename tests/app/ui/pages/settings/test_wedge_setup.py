"""How keyboard scanners are set up is told as a whole, changed in one thing."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from app.settings import WedgeSettings
from app.ui.pages.settings.wedge_setup import WedgeSetup

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


def test_each_control_changes_its_own_part(qtbot: QtBot) -> None:
    now = WedgeSettings(gap_ms=35, prefix="~")
    setup = WedgeSetup(now)
    qtbot.addWidget(setup)
    told: list[WedgeSettings] = []
    setup.changed.connect(told.append)
    qtbot.mouseClick(setup.layout_.buttons[1], Qt.MouseButton.LeftButton)
    qtbot.mouseClick(setup.suffix.buttons[2], Qt.MouseButton.LeftButton)
    qtbot.mouseClick(setup.gap.more, Qt.MouseButton.LeftButton)
    qtbot.mouseClick(setup.least.less, Qt.MouseButton.LeftButton)
    setup.prefix.field.clear()
    setup.prefix.flush()
    changes = [
        {name for name in WedgeSettings.model_fields if getattr(each, name) != getattr(now, name)} for each in told
    ]
    assert changes == [{"layout"}, {"suffix"}, {"gap_ms"}, {"min_length"}, {"prefix"}]
    assert (told[0].layout, told[1].suffix, told[2].gap_ms, told[3].min_length) == ("same", "tab", 40, 3)
