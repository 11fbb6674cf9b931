"""Plays a voice note: begins, rests, goes on and ends without anybody waiting for it, and tells where it is.

The device is opened on a thread of its own, as in `hardware.sound`, and let go when the note is over.
"""

from __future__ import annotations

import sys
import threading
import wave
from array import array
from typing import TYPE_CHECKING, Literal

import structlog

from hardware import sound

if TYPE_CHECKING:
    from collections.abc import Callable, Generator
    from pathlib import Path

    from hardware.sound import Device

_PATIENCE = 1.0  # seconds in which a device that works asks for more
_DRAIN = 0.15  # seconds of silence that push the end out of the device's buffer

NO_SPEAKER = "There is no loudspeaker: plug in headphones or a speaker, then try again."
NOT_OPENED = "The loudspeaker cannot be opened: check the system’s sound settings."
UNPLUGGED = "The loudspeaker was unplugged."
NOT_A_NOTE = "This voice note cannot be played: its file is damaged."

log = structlog.get_logger()


class Playback:
    """One playing of one file. All of it may be asked from any thread, at any time.

    `position` and `seconds` are seconds; `problem` says why nothing is to be heard.
    """

    def __init__(
        self,
        path: Path,
        *,
        opener: Callable[[int], Device] | None = None,
        look: Callable[[], tuple[str, ...]] | None = None,
        patience: float = _PATIENCE,
    ) -> None:
        """`opener` opens a device for so many samples a second or raises `SoundError`; `look` names what could play."""
        self.state: Literal["opening", "playing", "resting", "ended"] = "opening"
        self.problem = ""
        self._path, self._opener, self._look = path, opener or sound.open_device, look or sound.sources
        self._patience = patience
        self._change = threading.Condition()
        self._samples: array[int] = array("h")
        self._rate, self._at, self._beyond = 1, 0, 0
        self._asked = False  # the device asked since the thread looked last

    @property
    def seconds(self) -> float:
        """How long the note is; 0 until it was read."""
        return len(self._samples) / self._rate

    @property
    def position(self) -> float:
        """How much of it was played."""
        return self._at / self._rate

    def start(self) -> None:
        """Begin; returns at once."""
        threading.Thread(target=self._run, name="player", daemon=True).start()

    def rest(self, resting: bool) -> None:
        """Rest, or go on."""
        with self._change:
            if self.state in ("playing", "resting"):
                self.state = "resting" if resting else "playing"

    def stop(self) -> None:
        """End; returns at once."""
        self._end()

    def _end(self, problem: str = "") -> None:
        with self._change:
            if self.state != "ended":
                self.state, self.problem = "ended", problem
            self._change.notify_all()

    def _run(self) -> None:
        device: Device | None = None
        try:
            self._rate, self._samples = _read(self._path)
            if not self._look():
                raise sound.SoundError(NO_SPEAKER)
            device = self._opener(self._rate)
            feed = self._feed()
            next(feed)
            with self._change:
                if self.state == "opening":
                    self.state = "playing"
            device.start(feed)
            self._watch()
        except sound.SoundError as error:
            log.info("a voice note is not played", problem=str(error))
            self._end(NO_SPEAKER if str(error) == NO_SPEAKER else NOT_OPENED)
        except (OSError, EOFError, wave.Error):
            self._end(NOT_A_NOTE)
        except Exception:  # whatever a driver throws, the person is told
            log.info("a voice note failed", exc_info=True)
            self._end(NOT_OPENED)
        finally:
            if device:
                device.close()

    def _watch(self) -> None:
        while True:
            with self._change:
                self._change.wait_for(lambda: self._asked or self.state == "ended", self._patience)
                asked, self._asked = self._asked, False
                if self.state == "ended":
                    return
            if not asked:
                self._end(UNPLUGGED)

    def _feed(self) -> Generator[bytes, int, None]:
        """Samples without end; the device asks by sending how many."""
        frames = yield b""
        while True:
            frames = yield self._next(frames)

    def _next(self, frames: int) -> bytes:
        with self._change:
            self._asked = True
            taken = self._samples[self._at : self._at + frames] if self.state == "playing" else array("h")
            self._at += len(taken)
            if self._at >= len(self._samples):
                self._beyond += frames - len(taken)
            self._change.notify_all()
        if self._beyond >= _DRAIN * self._rate:
            self._end()
        return taken.tobytes().ljust(2 * frames, b"\0")


def _read(path: Path) -> tuple[int, array[int]]:
    with wave.open(str(path), "rb") as file:
        if (file.getnchannels(), file.getsampwidth()) != (1, 2) or not file.getframerate():
            raise wave.Error("not 16-bit mono")
        sounds = file.readframes(file.getnframes())
        rate = file.getframerate()
    samples = array("h", sounds[: len(sounds) // 2 * 2])
    if sys.byteorder == "big":
        samples.byteswap()
    return rate, samples
