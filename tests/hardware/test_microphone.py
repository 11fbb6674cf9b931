"""A voice note is recorded without anybody waiting, ends by itself, and keeps what there was when it breaks off."""

from __future__ import annotations

import io
import math
import threading
import wave
from array import array
from typing import TYPE_CHECKING

import pytest

from hardware import microphone
from hardware.microphone import RATE, MicrophoneError, Recording, loudness
from tests.waiting import until

if TYPE_CHECKING:
    from collections.abc import Callable, Generator
    from pathlib import Path


class Microphone:
    """Hands over what a test says, as a device's thread would."""

    def __init__(self, first: tuple[int, ...] = ()) -> None:
        """`first` comes with the start."""
        self._first = first
        self.feed: Generator[None, bytes, None] | None = None
        self.closed = threading.Event()

    def start(self, callback_generator: Generator[None, bytes, None]) -> None:
        self.feed = callback_generator
        if self._first:
            self.say(*self._first)

    def close(self) -> None:
        self.closed.set()

    def say(self, *samples: int, seconds: float = 0.0) -> None:
        until(lambda: self.feed)
        assert self.feed
        made = array("h", samples) * max(1, round(seconds * RATE / len(samples)))
        self.feed.send(made.tobytes())


def recording(device: Microphone | Callable[[], Microphone], *, patience: float = 30.0, **more: float) -> Recording:
    opener = device if callable(device) else lambda: device
    made = Recording(opener=opener, look=lambda: ("card",), patience=patience, **more)
    made.start()
    return made


def content(wav: bytes) -> tuple[int, int, int, list[int]]:
    with wave.open(io.BytesIO(wav)) as file:
        frames = array("h", file.readframes(file.getnframes()))
        return file.getnchannels(), file.getsampwidth(), file.getframerate(), list(frames)


def test_what_is_said_is_in_the_file() -> None:
    device = Microphone()
    made = recording(device)
    device.say(1, -2, 3)
    device.say(4)
    assert content(made.finish()) == (1, 2, 16_000, [1, -2, 3, 4])
    assert (made.state, made.problem) == ("ended", "")
    assert device.closed.wait(10)


def test_how_loud_and_how_long_is_told_as_it_goes() -> None:
    device = Microphone()
    made = recording(device)
    assert (made.state, made.level, made.seconds) == ("opening", 0.0, 0.0)
    device.say(8_000, -8_000, seconds=0.5)
    assert (made.state, made.seconds) == ("recording", 0.5)
    loud = made.level
    device.say(800, -800, seconds=0.25)
    assert 0.0 < made.level < loud < 1.0
    assert made.seconds == 0.75
    made.finish()
    assert made.level == 0.0


def test_after_a_minute_it_ends_by_itself_and_is_not_longer() -> None:
    device = Microphone()
    made = recording(device)
    device.say(5, seconds=59.9)
    assert made.state == "recording"
    device.say(5, seconds=0.2)
    assert (made.state, made.problem, made.seconds) == ("ended", "", 60.0)
    assert device.closed.wait(10)
    device.say(5)
    assert len(content(made.finish())[3]) == 60 * RATE


def test_a_microphone_that_is_unplugged_takes_nothing_with_it() -> None:
    device = Microphone(first=(7, 7))
    made = recording(device, patience=0.01)
    until(lambda: made.state == "ended")
    assert made.problem == microphone.UNPLUGGED
    assert content(made.finish())[3] == [7, 7]
    assert device.closed.wait(10)


def test_a_microphone_that_gives_nothing_at_all_is_said() -> None:
    made = recording(Microphone(), patience=0.01)
    until(lambda: made.state == "ended")
    assert made.problem == microphone.NOTHING_CAME
    assert made.finish() == b""


def test_silence_is_noticed_and_kept_all_the_same() -> None:
    device = Microphone()
    made = recording(device)
    device.say(0, 3, seconds=1.9)
    assert not made.muted
    device.say(0, 3, seconds=0.2)
    assert made.muted
    device.say(200)
    assert not made.muted
    assert len(content(made.finish())[3]) > 2 * RATE


def test_no_microphone_is_said_and_none_is_opened() -> None:
    made = Recording(opener=lambda: pytest.fail("nothing to open"), look=tuple)
    made.start()
    until(lambda: made.state == "ended")
    assert made.problem == microphone.NO_MICROPHONE


def test_why_it_cannot_be_opened_is_said() -> None:
    def barred() -> tuple[str, ...]:
        raise MicrophoneError(microphone.NO_RIGHTS)

    made = Recording(opener=Microphone, look=barred)
    made.start()
    until(lambda: made.state == "ended")
    assert made.problem == microphone.NO_RIGHTS


def test_a_driver_that_throws_anything_is_said_in_words() -> None:
    def broken() -> Microphone:
        raise ValueError("driver")

    made = recording(broken)
    until(lambda: made.state == "ended")
    assert made.problem == microphone.FAILED


def test_nobody_waits_for_a_driver_that_hangs_and_it_is_let_go_later() -> None:
    device, returns = Microphone(), threading.Event()

    def slow() -> Microphone:
        returns.wait(30)
        return device

    made = recording(slow)
    assert made.finish() == b""
    assert made.state == "ended"
    returns.set()
    assert device.closed.wait(10)


@pytest.mark.parametrize(
    ("samples", "level"),
    [([], 0.0), ([0] * 100, 0.0), ([1] * 100, 0.0), ([32_767] * 100, 1.0), ([-32_768] * 100, 1.0)],
)
def test_silence_is_0_and_the_loudest_is_1(samples: list[int], level: float) -> None:
    assert loudness(array("h", samples)) == level


def test_speech_lies_in_the_middle() -> None:
    tone = array("h", (round(2_000 * math.sin(each / 5)) for each in range(800)))  # 27 dB below the loudest
    assert 0.4 < loudness(tone) < 0.7


def made_card(root: Path, name: str = "pcmC0D0c") -> Path:
    place = root / "dev/snd" / name
    place.parent.mkdir(parents=True, exist_ok=True)
    place.write_bytes(b"")
    return place


def test_cards_with_an_input_and_sound_servers_could_record(tmp_path: Path) -> None:
    card = made_card(tmp_path)
    made_card(tmp_path, "pcmC0D0p")
    socket = tmp_path / "runtime/pulse/native"
    socket.parent.mkdir(parents=True)
    socket.write_bytes(b"")
    assert microphone.sources(tmp_path, {}) == (str(card),)
    assert microphone.sources(tmp_path, {"XDG_RUNTIME_DIR": str(tmp_path / "runtime")}) == (str(socket), str(card))
    assert microphone.sources(tmp_path / "nothing", {}) == ()


def test_where_it_is_to_be_silent_nothing_records(tmp_path: Path) -> None:
    made_card(tmp_path)
    assert microphone.sources(tmp_path, {"LEAD_KIOSK_MUTE": "1"}) == ()


def test_a_card_that_may_not_be_used_is_said(tmp_path: Path) -> None:
    (tmp_path / "dev/snd").mkdir(parents=True)
    (tmp_path / "dev/snd/pcmC0D0c").symlink_to(tmp_path / "gone")  # no right to it, even as root
    with pytest.raises(MicrophoneError, match="group “audio”"):
        microphone.sources(tmp_path, {})
