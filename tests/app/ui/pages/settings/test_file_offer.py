"""Files that were found are offered, and any other can be typed."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from app.ui.bridge import Bridge
from app.ui.pages.settings.file_offer import FileOffer

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from tests.app.ui.fake_kiosk import FakeKiosk


def test_a_found_file_and_a_typed_one_are_taken(qtbot: QtBot, kiosk: FakeKiosk) -> None:
    bridge = Bridge(kiosk)
    offer = FileOffer(bridge, "Logo", "", (".png",), find=lambda endings: [Path("/media/kim/logo.png")])
    qtbot.addWidget(offer)
    told: list[Path] = []
    offer.chosen.connect(told.append)
    offer.look()
    qtbot.waitUntil(lambda: len(offer.buttons) == 1)
    assert offer.buttons[0].accessibleName() == "Take logo.png"
    qtbot.mouseClick(offer.buttons[0], Qt.MouseButton.LeftButton)
    qtbot.keyClicks(offer.field.field, "/tmp/other.png")
    qtbot.keyClick(offer.field.field, Qt.Key.Key_Return)
    assert told == [Path("/media/kim/logo.png"), Path("/tmp/other.png")]
    bridge.close()
