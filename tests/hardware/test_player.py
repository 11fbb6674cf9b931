"""A voice note plays to its end, rests and goes on, and says why nothing is heard."""

from __future__ import annotations

import threading
import wave
from array import array
from typing import TYPE_CHECKING

import pytest

from hardware import player
from hardware.player import Playback
from hardware.sound import SoundError
from tests.waiting import until

if TYPE_CHECKING:
    from collections.abc import Generator
    from pathlib import Path

RATE = 16_000


class Speaker:
    """Plays when a test says so; `rate` is what it was opened for."""

    def __init__(self) -> None:
        self.rate = 0
        self.feed: Generator[bytes, int, None] | None = None
        self.closed = threading.Event()

    def open(self, rate: int) -> Speaker:
        self.rate = rate
        return self

    def start(self, callback_generator: Generator[bytes, int, None]) -> None:
        self.feed = callback_generator

    def close(self) -> None:
        self.closed.set()

    def play(self, frames: int) -> list[int]:
        until(lambda: self.feed)
        assert self.feed
        return list(array("h", self.feed.send(frames)))


@pytest.fixture
def note(tmp_path: Path) -> Path:
    """A second of sevens."""
    return made(tmp_path / "note.wav", [7] * RATE)


def made(path: Path, samples: list[int], channels: int = 1) -> Path:
    with wave.open(str(path), "wb") as file:
        file.setnchannels(channels)
        file.setsampwidth(2)
        file.setframerate(RATE)
        file.writeframes(array("h", samples).tobytes())
    return path


def playing(path: Path, speaker: Speaker, patience: float = 30.0) -> Playback:
    begun = Playback(path, opener=speaker.open, look=lambda: ("card",), patience=patience)
    begun.start()
    return begun


def test_it_plays_to_its_end_and_lets_the_device_go(note: Path) -> None:
    speaker = Speaker()
    played = playing(note, speaker)
    assert speaker.play(RATE // 2) == [7] * (RATE // 2)
    assert (speaker.rate, played.state, played.seconds, played.position) == (RATE, "playing", 1.0, 0.5)
    assert speaker.play(RATE // 2 + 100) == [7] * (RATE // 2) + [0] * 100
    assert played.state == "playing"  # the end is in the device, not heard yet
    speaker.play(RATE // 5)
    assert (played.state, played.position, played.problem) == ("ended", 1.0, "")
    assert speaker.closed.wait(10)


def test_it_rests_and_goes_on_where_it_was(note: Path) -> None:
    speaker = Speaker()
    played = playing(note, speaker)
    speaker.play(1_000)
    played.rest(True)
    assert speaker.play(500) == [0] * 500
    assert (played.state, played.position) == ("resting", 1_000 / RATE)
    played.rest(False)
    assert speaker.play(10) == [7] * 10
    played.stop()


def test_it_can_be_stopped_at_once(note: Path) -> None:
    speaker = Speaker()
    played = playing(note, speaker)
    speaker.play(1_000)
    played.stop()
    assert played.state == "ended"
    assert speaker.play(10) == [0] * 10
    assert speaker.closed.wait(10)
    played.rest(False)
    assert played.state == "ended"


def problem(played: Playback) -> str:
    until(lambda: played.state == "ended")
    return played.problem


def test_a_loudspeaker_that_is_unplugged_is_said(note: Path) -> None:
    speaker = Speaker()
    assert problem(playing(note, speaker, patience=0.01)) == player.UNPLUGGED
    assert speaker.closed.wait(10)


def test_no_loudspeaker_is_said(note: Path) -> None:
    played = Playback(note, opener=lambda _: pytest.fail("nothing to open"), look=tuple)
    played.start()
    assert problem(played) == player.NO_SPEAKER


@pytest.mark.parametrize("error", [SoundError("busy"), ValueError("driver")])
def test_a_device_that_cannot_be_opened_is_said(note: Path, error: Exception) -> None:
    def opener(rate: int) -> Speaker:
        raise error

    played = Playback(note, opener=opener, look=lambda: ("card",))
    played.start()
    assert problem(played) == player.NOT_OPENED


def test_a_file_that_is_no_note_is_said(tmp_path: Path) -> None:
    (tmp_path / "torn.wav").write_bytes(b"RIFF")
    stereo = made(tmp_path / "stereo.wav", [1, 2], channels=2)
    for path in (tmp_path / "torn.wav", tmp_path / "gone.wav", stereo):
        assert problem(playing(path, Speaker())) == player.NOT_A_NOTE
