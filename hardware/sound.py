"""Short sounds, played without anybody waiting for them; silent, and free, where nothing can play them.

A thread of its own opens the device for the first sound and keeps it for a while, since many speakers swallow the
beginning of what is played when they wake. A device that stops asking for samples was unplugged; one that
cannot be opened is left alone for a minute, or until what could play changes. None of it is ever an error.
"""

from __future__ import annotations

import os
import sys
import threading
import time
import wave
from array import array
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

import structlog

if TYPE_CHECKING:
    from collections.abc import Callable, Generator

RATE = 22_050
"""Samples a second, of one channel, in every file and on the device."""
MUTE = "LEAD_KIOSK_MUTE"
"""Environment variable: where it is set, nothing is ever played."""
_PERIOD = 40  # milliseconds the device asks for at a time
_YIELDS = RATE * 80 // 1000  # samples of a sound that may be taken back
_FADE = RATE * 5 // 1000
_LINGER = 60.0  # seconds a device is kept after its last sound
_REST = 60.0  # seconds until a device that failed is tried again
_PATIENCE = 0.5  # seconds in which a device asks for a sound that is there

log = structlog.get_logger()


class SoundError(Exception):
    """Nothing can be played; the text says why."""


class Device(Protocol):
    """The part of miniaudio's `PlaybackDevice` that is used."""

    def start(self, callback_generator: Generator[bytes, int, None]) -> None:
        """Ask the generator for so many frames again and again, on a thread of the device's own."""

    def close(self) -> None:
        """Stop asking, and let the device go."""


class Tape:
    """What a device plays: silence, a sound, and at most one that follows it.

    In its first 80 ms a sound gives way to a newer one, since two codes at once are best answered once; after
    that it is heard to its end, or its rhythm could not be told, and the newest of those that came meanwhile follows.
    """

    def __init__(self) -> None:
        self.asked = threading.Event()
        """Set when the device asked for samples after the last `put`."""
        self._lock = threading.Lock()
        self._now: array[int] = array("h")
        self._next: array[int] = array("h")
        self._at = 0

    def put(self, samples: array[int]) -> None:
        """Play `samples` now, or after what plays."""
        with self._lock:
            rest = self._now[self._at :]
            if rest and self._at >= _YIELDS:
                self._next = samples
            else:
                self._now = _mixed(samples, rest) if self._at else samples
                self._at, self._next = 0, array("h")
            self.asked.clear()

    def read(self, frames: int) -> bytes:
        """The next `frames` samples."""
        with self._lock:
            taken = self._now[self._at : self._at + frames]
            self._at += len(taken)
            if len(taken) < frames and self._next:
                self._now, self._next = self._next, array("h")
                self._at = frames - len(taken)
                taken += self._now[: self._at]
            self.asked.set()
        return taken.tobytes().ljust(2 * frames, b"\0")

    def feed(self) -> Generator[bytes, int, None]:
        """Samples without end; the device asks by sending how many."""
        frames = yield b""
        while True:
            frames = yield self.read(frames)


def _mixed(samples: array[int], rest: array[int]) -> array[int]:
    """`samples` with what was cut off fading out below it, or the cut would click."""
    made = array("h", samples)
    for number, old in enumerate(rest[:_FADE]):
        mixed = made[number] + round(old * (1 - number / _FADE))
        made[number] = max(-32_768, min(32_767, mixed))
    return made


class Player:
    """Plays the sounds of a folder, `NAME.wav` each."""

    def __init__(
        self,
        folder: Path,
        *,
        opener: Callable[[], Device] | None = None,
        look: Callable[[], tuple[str, ...]] | None = None,
        clock: Callable[[], float] = time.monotonic,
        patience: float = _PATIENCE,
    ) -> None:
        """`opener` opens the device or raises `SoundError`; `look` names what could play, see `sources`."""
        self._folder = folder
        self._opener, self._look = opener or open_device, look or sources
        self._clock, self._patience = clock, patience
        self._change = threading.Condition()
        self._wanted: tuple[str, int] | None = None
        self._closing = False
        self._thread: threading.Thread | None = None
        self._device: Device | None = None
        self._tape = Tape()
        self._found: tuple[str, ...] = ()  # what could play when a device was last opened, or tried
        self._rests_until = 0.0

    def play(self, name: str, volume: int = 100) -> None:
        """Play a sound at `volume` (0-100) as soon as can be; returns at once, from any thread."""
        with self._change:
            if self._closing or volume <= 0:
                return
            self._wanted = name, min(volume, 100)
            if self._thread is None:
                self._thread = threading.Thread(target=self._run, name="sound", daemon=True)
                self._thread.start()
            self._change.notify()

    def close(self) -> None:
        """Let the device go; safe more than once."""
        with self._change:
            self._closing = True
            self._change.notify()
        if self._thread is not None:
            self._thread.join(timeout=2)

    def _run(self) -> None:
        while not self._closing:
            with self._change:
                linger = _LINGER if self._device else None
                heard = self._change.wait_for(lambda: self._wanted or self._closing, linger)
                wanted, self._wanted = self._wanted, None
            try:
                if not heard:
                    self._shut()
                elif wanted and not self._closing:
                    self._sound(*wanted)
            except (SoundError, OSError, EOFError, wave.Error) as error:
                log.info("no sound", problem=str(error))
                self._give_up()
            except Exception:  # the thread must outlive anything unforeseen
                log.exception("a sound failed")
                self._give_up()
        self._shut()

    def _sound(self, name: str, volume: int) -> None:
        samples = _softer(_load(self._folder / f"{name}.wav"), volume)
        found = self._look()
        if self._device and found != self._found:
            self._shut()  # another speaker may be the one to use now
        for _ in range(2):
            if not self._device and not self._open(found):
                return
            self._tape.put(samples)
            if self._tape.asked.wait(self._patience):
                return
            self._shut()  # unplugged, which no device tells
        raise SoundError("The device plays nothing.")

    def _open(self, found: tuple[str, ...]) -> bool:
        if not found or (found == self._found and self._clock() < self._rests_until):
            return False
        self._found = found
        self._tape = Tape()
        self._device = self._opener()
        feed = self._tape.feed()
        next(feed)
        self._device.start(feed)
        return True

    def _shut(self) -> None:
        device, self._device = self._device, None
        if device:
            device.close()

    def _give_up(self) -> None:
        self._rests_until = self._clock() + _REST
        self._shut()


def _load(path: Path) -> array[int]:
    with wave.open(str(path), "rb") as file:
        if (file.getnchannels(), file.getsampwidth(), file.getframerate()) != (1, 2, RATE):
            raise SoundError(f"{path} is not 16-bit mono at {RATE} Hz.")
        samples = array("h", file.readframes(file.getnframes()))
    if sys.byteorder == "big":
        samples.byteswap()
    return samples


def _softer(samples: array[int], volume: int) -> array[int]:
    gain = (volume / 100) ** 2  # half of the scale is to sound like half
    return array("h", (round(each * gain) for each in samples))


def sources(root: Path = Path("/"), environ: dict[str, str] | None = None) -> tuple[str, ...]:
    """What could play a sound: sound cards with an output, and a sound server's socket; empty when there is nothing.

    Asked first, because ALSA writes to stderr where there is none. Elsewhere than on Linux it is not known.
    """
    known = os.environ if environ is None else environ
    if known.get(MUTE):
        return ()
    if sys.platform != "linux":
        return ("system",)
    runtime = known.get("XDG_RUNTIME_DIR")
    sockets = [Path(runtime, "pulse/native")] if runtime else []
    sockets.append(root / "run/pulse/native")
    served = [str(each) for each in sockets if each.exists()]
    cards = sorted(str(each) for each in (root / "proc/asound").glob("card[0-9]*/pcm*p"))
    return (*served, *cards)


def open_device(rate: int = RATE) -> Device:
    """The system's usual output at `rate` samples a second; raises `SoundError`."""
    try:
        import miniaudio

        backends = [miniaudio.Backend.PULSEAUDIO, miniaudio.Backend.ALSA] if sys.platform == "linux" else None
        device: Device = miniaudio.PlaybackDevice(
            miniaudio.SampleFormat.SIGNED16, 1, rate, _PERIOD, backends=backends, app_name="Lead Kiosk"
        )
    except (ImportError, OSError) as error:
        raise SoundError(f"The library miniaudio is missing: {error}.") from error
    except miniaudio.MiniaudioError as error:
        raise SoundError(f"The sound device cannot be used: {error}.") from error
    return device
