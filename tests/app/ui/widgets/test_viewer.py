"""What was kept can be looked at, listened to and removed, one after the other."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt

from app.store import attachments
from app.store.attachments import Kind
from app.ui.widgets.viewer import Viewer, view
from tests.app.ui.recordings import Speaker, jpeg, wav

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from app.store.attachments import Attachment
    from app.ui.widgets.sheet import Sheet
    from app.ui.window import Window
    from tests.app.ui.fake_kiosk import FakeKiosk


@pytest.fixture
def speaker() -> Speaker:
    return Speaker()


def kept(kiosk: FakeKiosk) -> list[Attachment]:
    lead = kiosk.lead(1)
    assert lead
    return attachments.listed(kiosk.folder, lead.uid)


def opened(window: Window, kiosk: FakeKiosk, speaker: Speaker, *kinds: Kind, at: int = 0) -> tuple[Sheet, Viewer]:
    """The sheet with what was kept of Jane Doe, of these kinds, a minute apart."""
    window.bridge.jotting.play = speaker.play
    kiosk.scan("A8F2Q77")
    kiosk.upload(1, name="Jane Doe")
    for number, kind in enumerate(kinds):
        content = jpeg() if kind is Kind.PHOTO else wav(2.0)
        kiosk.attach(1, kind, content, kiosk.at + timedelta(minutes=number))
    lead = kiosk.lead(1)
    assert lead
    sheet = view(window.desk, window.bridge.jotting, lead, kept(kiosk)[at])
    assert isinstance(sheet.content, Viewer)
    return sheet, sheet.content


def test_closing_is_silence(qtbot: QtBot, window: Window, kiosk: FakeKiosk, speaker: Speaker) -> None:
    sheet, viewer = opened(window, kiosk, speaker, Kind.VOICE)
    playback = viewer.listening._playback
    assert playback
    sheet.dismiss()
    assert playback.state == "ended"


def test_one_after_the_other_and_round(qtbot: QtBot, window: Window, kiosk: FakeKiosk, speaker: Speaker) -> None:
    _, viewer = opened(window, kiosk, speaker, Kind.VOICE, Kind.PHOTO)
    assert "1 of 2" in viewer.words.text()
    playback = viewer.listening._playback
    assert playback
    qtbot.mouseClick(viewer.next, Qt.MouseButton.LeftButton)
    assert viewer.words.text().startswith("Photo · ")
    assert viewer.photo.isVisible()
    assert playback.state == "ended"
    qtbot.waitUntil(lambda: viewer.photo._image is not None)
    qtbot.mouseClick(viewer.next, Qt.MouseButton.LeftButton)
    assert viewer.words.text().startswith("Voice note · ")


def test_a_single_one_has_no_others(window: Window, kiosk: FakeKiosk, speaker: Speaker) -> None:
    _, viewer = opened(window, kiosk, speaker, Kind.PHOTO)
    assert viewer.next.isHidden()
    assert viewer.back.isHidden()


def test_removing_shows_the_next_and_undo_brings_it_back(
    qtbot: QtBot, window: Window, kiosk: FakeKiosk, speaker: Speaker
) -> None:
    sheet, viewer = opened(window, kiosk, speaker, Kind.PHOTO, Kind.VOICE)
    qtbot.mouseClick(viewer.remove, Qt.MouseButton.LeftButton)
    assert [each.kind for each in kept(kiosk)] == [Kind.VOICE]
    assert viewer.words.text().startswith("Voice note · ")
    assert window.toast._text.text() == "Photo removed"
    window.toast._take_back()
    assert [each.kind for each in kept(kiosk)] == [Kind.PHOTO, Kind.VOICE]
    assert "2 of 2" in viewer.words.text()
    assert sheet.isVisible()


def test_removing_the_last_closes(qtbot: QtBot, window: Window, kiosk: FakeKiosk, speaker: Speaker) -> None:
    sheet, viewer = opened(window, kiosk, speaker, Kind.PHOTO)
    qtbot.mouseClick(viewer.remove, Qt.MouseButton.LeftButton)
    assert sheet.isHidden()
    assert kept(kiosk) == []
