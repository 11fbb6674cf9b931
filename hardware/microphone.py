"""A microphone that records a short note: 16 kHz, one channel, 16 bits, a minute at most.

A thread of its own opens the device, so that nobody waits for it; the device hands its samples to a `Recording`, and
whoever shows it looks there for how loud and how long it is. What was recorded is there at any moment: `finish()`
waits for nothing, and a microphone that is unplugged in the middle takes nothing with it.
"""

from __future__ import annotations

import io
import math
import os
import sys
import threading
import wave
from array import array
from pathlib import Path
from typing import TYPE_CHECKING, Literal, Protocol

import structlog

from hardware.sound import MUTE

if TYPE_CHECKING:
    from collections.abc import Callable, Generator

RATE = 16_000
"""Samples a second, of one channel."""
LONGEST = 60.0
"""Seconds after which a recording ends by itself."""
_PERIOD = 50  # milliseconds that the device hands over at a time
_PATIENCE = 1.0  # seconds in which a device that works hands something over
_QUIETEST, _LOUDEST = -54.0, -8.0  # decibels below the loudest possible, where the level is 0 and 1
_STILL = 2 * RATE  # samples after which a microphone that gave nothing but silence is taken to be muted
_HUM = 8  # what a microphone that is muted may still give, of 32,767

NO_MICROPHONE = "There is no microphone: plug one in, then try again."
NO_RIGHTS = "This user may not use the microphone: add the user to the group “audio”, then sign in again."
NOT_OPENED = "The microphone cannot be opened: check that it is plugged in, and that no other program records."
UNPLUGGED = "The microphone was unplugged. What was recorded until then is kept."
NOTHING_CAME = "The microphone gives no sound: plug it in again, or choose another in the system’s sound settings."
FAILED = "The microphone failed: plug it in again, then try again."

log = structlog.get_logger()


class MicrophoneError(Exception):
    """Nothing can be recorded; the text is a sentence that says what to do."""


class Device(Protocol):
    """The part of miniaudio's `CaptureDevice` that is used."""

    def start(self, callback_generator: Generator[None, bytes, None]) -> None:
        """Send samples to the generator again and again, on a thread of the device's own."""

    def close(self) -> None:
        """Send no more, and let the device go."""


class Recording:
    """One recording. All of it may be asked from any thread, at any time.

    `level` is 0 to 1, `seconds` how much was recorded. `problem` says why it did not begin, or why it ended.
    """

    def __init__(
        self,
        *,
        opener: Callable[[], Device] | None = None,
        look: Callable[[], tuple[str, ...]] | None = None,
        longest: float = LONGEST,
        patience: float = _PATIENCE,
    ) -> None:
        """`opener` opens the device or raises `MicrophoneError`; `look` names what could record, see `sources`."""
        self.state: Literal["opening", "recording", "ended"] = "opening"
        self.problem = ""
        self.level = 0.0
        self._opener, self._look = opener or open_device, look or sources
        self._most, self._patience = round(longest * RATE), patience
        self._change = threading.Condition()
        self._samples: array[int] = array("h")
        self._loudest = 0
        self._came = False  # something was handed over since the thread looked last

    @property
    def seconds(self) -> float:
        """How much was recorded."""
        return len(self._samples) / RATE

    @property
    def muted(self) -> bool:
        """Whether there was nothing but silence, for long enough to say so."""
        return len(self._samples) >= _STILL and self._loudest <= _HUM

    def start(self) -> None:
        """Begin; returns at once."""
        threading.Thread(target=self._run, name="microphone", daemon=True).start()

    def finish(self) -> bytes:
        """End, and give what was recorded as a WAV file; empty when there was nothing. Waits for nothing."""
        self._end()
        with self._change:
            return _wav(self._samples) if self._samples else b""

    def _end(self, problem: str = "") -> None:
        with self._change:
            if self.state != "ended":
                self.state, self.problem, self.level = "ended", problem, 0.0
            self._change.notify_all()

    def _run(self) -> None:
        device: Device | None = None
        try:
            if not self._look():
                raise MicrophoneError(NO_MICROPHONE)
            device = self._opener()
            feed = self._feed()
            next(feed)
            device.start(feed)
            self._watch()
        except MicrophoneError as error:
            self._end(str(error))
        except Exception:  # whatever a driver throws, the person is told
            log.info("the microphone failed", exc_info=True)
            self._end(FAILED)
        finally:
            if device:
                device.close()

    def _watch(self) -> None:
        """Wait for the end, or until the device hands nothing over any more, which is how it tells that it is gone."""
        while True:
            with self._change:
                self._change.wait_for(lambda: self._came or self.state == "ended", self._patience)
                came, self._came = self._came, False
                if self.state == "ended":
                    return
            if not came:
                self._end(UNPLUGGED if self._samples else NOTHING_CAME)

    def _feed(self) -> Generator[None, bytes, None]:
        """Takes what the device sends."""
        while True:
            self._take(array("h", (yield)))

    def _take(self, samples: array[int]) -> None:
        with self._change:
            if self.state == "ended":
                return
            self.state, self._came = "recording", True
            samples = samples[: self._most - len(self._samples)]
            self._samples += samples
            self.level = loudness(samples)
            self._loudest = max(self._loudest, *map(abs, samples)) if samples else self._loudest
            self._change.notify_all()
        if len(self._samples) >= self._most:
            self._end()


def loudness(samples: array[int]) -> float:
    """How loud 16-bit samples sound, 0 to 1 by decibels: speech lies in the middle."""
    power = sum(each * each for each in samples) / len(samples) if samples else 0.0
    if power < 1.0:
        return 0.0
    decibels = 10 * math.log10(power / 32_768**2)
    return min(1.0, max(0.0, (decibels - _QUIETEST) / (_LOUDEST - _QUIETEST)))


def _wav(samples: array[int]) -> bytes:
    samples = array("h", samples)
    if sys.byteorder == "big":
        samples.byteswap()
    made = io.BytesIO()
    with wave.open(made, "wb") as file:
        file.setnchannels(1)
        file.setsampwidth(2)
        file.setframerate(RATE)
        file.writeframes(samples.tobytes())
    return made.getvalue()


def sources(root: Path = Path("/"), environ: dict[str, str] | None = None) -> tuple[str, ...]:
    """What could record: a sound server's socket and sound cards with an input; empty when there is nothing.

    Asked first, because ALSA writes to stderr where there is none. Raises `MicrophoneError` where there are sound
    cards and this user may not use them. Elsewhere than on Linux it is not known.
    """
    known = os.environ if environ is None else environ
    if known.get(MUTE):
        return ()
    if sys.platform != "linux":
        return ("system",)
    cards = [str(each) for each in (root / "dev/snd").glob("pcmC*D*c")]
    usable = sorted(each for each in cards if os.access(each, os.R_OK | os.W_OK))
    runtime = known.get("XDG_RUNTIME_DIR")
    sockets = [Path(runtime, "pulse/native")] if runtime else []
    sockets.append(root / "run/pulse/native")
    served = [str(each) for each in sockets if each.exists()]
    if cards and not usable and not served:
        raise MicrophoneError(NO_RIGHTS)
    return (*served, *usable)


def open_device() -> Device:
    """The system's usual input; raises `MicrophoneError`."""
    try:
        import miniaudio

        backends = [miniaudio.Backend.PULSEAUDIO, miniaudio.Backend.ALSA] if sys.platform == "linux" else None
        device: Device = miniaudio.CaptureDevice(
            miniaudio.SampleFormat.SIGNED16, 1, RATE, _PERIOD, backends=backends, app_name="Lead Kiosk"
        )
    except (ImportError, OSError) as error:
        raise MicrophoneError(f"The library miniaudio is missing: {error}.") from error
    except miniaudio.MiniaudioError as error:
        log.info("the microphone cannot be opened", problem=str(error))
        raise MicrophoneError(NOT_OPENED) from error
    return device
