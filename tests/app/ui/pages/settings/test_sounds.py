"""Sounds, light and motion are switched at once; the volume can be heard."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from app.ui.pages.settings.sounds import SoundSection

if TYPE_CHECKING:
    from collections.abc import Callable

    from pytestqt.qtbot import QtBot

    from tests.app.ui.fake_kiosk import FakeKiosk


def test_switches_count_at_once(qtbot: QtBot, open_section: Callable[..., SoundSection], kiosk: FakeKiosk) -> None:
    section = open_section(SoundSection)
    for switch in (section.sounds, section.flash, section.motion):
        qtbot.mouseClick(switch, Qt.MouseButton.LeftButton)
    assert (kiosk.settings.sounds, kiosk.settings.flash, kiosk.settings.motion) == (False, False, False)
    assert not section.volume.isEnabled()


def test_a_louder_volume_is_heard(qtbot: QtBot, open_section: Callable[..., SoundSection], kiosk: FakeKiosk) -> None:
    section = open_section(SoundSection)
    heard: list[tuple[str, int]] = []
    section.bridge.play.connect(lambda name: heard.append((name, kiosk.settings.volume)))
    qtbot.mouseClick(section.volume.more, Qt.MouseButton.LeftButton)
    qtbot.mouseClick(section.play, Qt.MouseButton.LeftButton)
    assert heard == [("new", 90), ("new", 90)]
