"""A microphone, a loudspeaker and a camera of a test's own, for photos and voice notes in the window."""

from __future__ import annotations

import io
import wave
from array import array
from typing import TYPE_CHECKING

from hardware import vision
from hardware.microphone import Recording
from hardware.player import Playback
from hardware.preview import Preview

if TYPE_CHECKING:
    from collections.abc import Generator, Iterator
    from pathlib import Path

    from hardware.preview import Picture


class Microphone:
    """Hands over what a test says at once; `record` is what the window calls to begin."""

    def __init__(self, *, there: bool = True) -> None:
        self.there = there
        self.recordings: list[Recording] = []
        self._feeds: list[Generator[None, bytes, None]] = []
        self.closed = 0

    def record(self) -> Recording:
        made = Recording(opener=lambda: self, look=lambda: ("card",) if self.there else (), patience=60)
        self.recordings.append(made)
        return made

    def start(self, callback_generator: Generator[None, bytes, None]) -> None:
        self._feeds.append(callback_generator)

    def close(self) -> None:
        self.closed += 1

    @property
    def opened(self) -> bool:
        """Whether the last recording has begun."""
        return len(self._feeds) == len(self.recordings)

    def hear(self, seconds: float, loud: int = 8_000) -> None:
        self._feeds[-1].send(array("h", [loud, -loud] * round(seconds * 8_000)).tobytes())


class Speaker:
    """Plays as far as a test says."""

    def __init__(self) -> None:
        self.feeds: list[Generator[bytes, int, None]] = []
        self.there = True

    def play(self, path: Path) -> Playback:
        return Playback(path, opener=lambda _: self, look=lambda: ("card",) if self.there else (), patience=60)

    def start(self, callback_generator: Generator[bytes, int, None]) -> None:
        self.feeds.append(callback_generator)

    def close(self) -> None:
        """Nothing to close."""

    def ask(self, seconds: float) -> None:
        self.feeds[-1].send(round(seconds * 16_000))


class Camera:
    """Shows a picture once a test puts it into its preview."""

    address = "webcam:0"

    def __init__(self) -> None:
        self.preview = Preview()

    def __iter__(self) -> Iterator[object]:
        yield from ()

    def close(self) -> None:
        """Nothing to close."""


def wav(seconds: float, loud: int = 8_000) -> bytes:
    """A voice note of `seconds`."""
    made = io.BytesIO()
    with wave.open(made, "wb") as file:
        file.setnchannels(1)
        file.setsampwidth(2)
        file.setframerate(16_000)
        file.writeframes(array("h", [loud, -loud] * round(seconds * 8_000)).tobytes())
    return made.getvalue()


def picture(width: int = 320, height: int = 180, shade: int = 120) -> Picture:
    """A gray picture (BGR)."""
    import numpy as np

    return np.full((height, width, 3), shade, np.uint8)


def jpeg() -> bytes:
    """A gray photo."""
    return vision.jpeg(picture())
