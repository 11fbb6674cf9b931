"""A voice note is played, and what is heard is seen."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt

from app.store.attachments import Attachment, Kind
from app.ui.widgets.listening import Listening, levels
from hardware import player
from tests.app.ui.recordings import Speaker, wav

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from app.ui.window import Window


@pytest.fixture
def speaker() -> Speaker:
    return Speaker()


@pytest.fixture
def note(tmp_path: Path) -> Attachment:
    """Two seconds of sound."""
    path = tmp_path / "note.wav"
    path.write_bytes(wav(2.0))
    return Attachment(path, Kind.VOICE, datetime(2026, 9, 8, 14, 2, tzinfo=UTC), 2.0)


@pytest.fixture
def listening(qtbot: QtBot, window: Window, speaker: Speaker) -> Listening:
    jotting = window.bridge.jotting
    jotting.play = speaker.play
    listening = Listening(jotting)
    qtbot.addWidget(listening)
    listening.resize(600, 200)
    listening.show()
    return listening


def test_a_note_plays_at_once_and_can_pause(
    qtbot: QtBot, listening: Listening, speaker: Speaker, note: Attachment
) -> None:
    listening.show_note(note)
    qtbot.waitUntil(lambda: bool(speaker.feeds))
    speaker.ask(1.0)
    qtbot.waitUntil(lambda: listening.time.text() == "0:01 / 0:02")
    assert listening.button.accessibleName() == "Pause"
    qtbot.mouseClick(listening.button, Qt.MouseButton.LeftButton)
    assert listening.button.accessibleName() == "Play"
    speaker.ask(1.0)
    assert listening.time.text() == "0:01 / 0:02"
    qtbot.mouseClick(listening.button, Qt.MouseButton.LeftButton)
    speaker.ask(2.0)
    qtbot.waitUntil(lambda: listening.button.accessibleName() == "Play")
    assert listening.time.text() == "0:00 / 0:02"  # from the beginning again


def test_how_loud_it_is_is_seen(qtbot: QtBot, listening: Listening, note: Attachment) -> None:
    silent = listening.wave.grab().toImage()
    listening.show_note(note)
    qtbot.waitUntil(lambda: listening.wave.grab().toImage() != silent)


def test_why_nothing_is_heard_is_said(qtbot: QtBot, listening: Listening, speaker: Speaker, note: Attachment) -> None:
    speaker.there = False
    listening.show_note(note)
    qtbot.waitUntil(lambda: listening.line.text() == player.NO_SPEAKER)


def test_out_of_sight_is_silence(qtbot: QtBot, listening: Listening, speaker: Speaker, note: Attachment) -> None:
    listening.show_note(note)
    qtbot.waitUntil(lambda: bool(speaker.feeds))
    listening.hide()
    listening.show()
    listening.button.click()  # which begins again, where it would pause what still played
    assert listening.button.accessibleName() == "Pause"
    qtbot.waitUntil(lambda: len(speaker.feeds) == 2)


def test_levels_are_as_loud_as_the_sound(tmp_path: Path) -> None:
    path = tmp_path / "note.wav"
    path.write_bytes(wav(1.0, loud=8_000)[:-16_000] + bytes(16_000))  # its second half is silent
    found = levels(path, 10)
    assert len(found) == 10
    assert found[0] > 0.5
    assert found[-1] == 0.0
