"""The thread that takes pictures from a camera, and the one slot in which it leaves the latest.

Every frame is grabbed, so that none grows old in the driver's queue, but only some are retrieved, which is where a
camera's JPEG is unpacked: 15 a second, 30 while a code is in view. A camera that fails is released and opened again
every second until it works. What goes wrong is left in the slot too, once for each new trouble.

A driver may hang in any call, and nothing can be done about the thread that called it. `renew()` leaves it to itself
and goes on with another; should the call return one day, the old thread gives its camera back and ends.
"""

from __future__ import annotations

import threading
import time
from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

import structlog

from hardware import ScannerError, vision
from hardware.cameras import UNPLUGGED
from hardware.negotiation import NO_PICTURES

if TYPE_CHECKING:
    from collections.abc import Callable

    from hardware.preview import Picture, Preview

log = structlog.get_logger()

IDLE_PACE, EAGER_PACE, PREVIEW_PACE = 15, 30, 15
"""Pictures a second, at most."""
_LIVES = 3
"""Threads of one camera that may hang before no other is started."""
_STALLED = 1.0
"""Seconds after which a grab that fails was waiting in vain; a camera that was unplugged fails at once."""
NOT_OPENED = "The camera cannot be opened: check its cable, and that no other program uses it."


class Capture(Protocol):
    """An open camera, as `cv2.VideoCapture` is one. Pictures are BGR."""

    def isOpened(self) -> bool:
        """Whether opening it worked."""
        ...

    def grab(self) -> bool:
        """Wait for the next frame; False when it failed."""
        ...

    def retrieve(self) -> tuple[bool, Picture]:
        """Unpack the frame grabbed last, into an array of its own; the first is False when that failed."""
        ...

    def release(self) -> None:
        """Give the camera back."""
        ...


@dataclass(frozen=True, slots=True)
class Frame:
    """A picture and when it was taken, in the clock's seconds."""

    picture: Picture
    at: float


class CaptureLoop:
    """Runs a camera on a thread of its own until `stop()`.

    `open_capture` opens the camera, on that thread; it raises `ScannerError` to say why it cannot. Previews are turned
    clockwise by `turn` degrees (0, 90, 180, 270) and then mirrored when `mirror`; frames are left as they are.
    """

    def __init__(
        self,
        open_capture: Callable[[], Capture],
        preview: Preview,
        *,
        clock: Callable[[], float] = time.monotonic,
        retry: float = 1.0,
        turn: int = 0,
        mirror: bool = False,
    ) -> None:
        self.eager = False
        """Set while a code is in view."""
        self.covered = False
        """Set while there is nothing to see: then no previews are made."""
        self.latest: Frame | None = None
        """The frame retrieved last from the camera that is open."""
        self.filming = False
        """Whether a camera is open."""
        self.attempts = 0
        """How often a camera was opened, or tried to be."""
        self._open_capture = open_capture
        self._preview = preview
        self._clock = clock
        self._retry = retry
        self._turn, self._mirror = turn, mirror
        self._stopping = threading.Event()
        self._change = threading.Condition()
        self._left: Frame | str | None = None
        self._trouble: str | None = None
        self._over = threading.Event()
        self._lives: list[threading.Thread] = []

    def start(self) -> None:
        """Begin; returns at once."""
        self._over = threading.Event()
        thread = threading.Thread(target=self._run, args=(self._over,), name="camera", daemon=True)
        self._lives = [life for life in self._lives if life.is_alive()] + [thread]
        thread.start()

    def renew(self) -> bool:
        """Leave the thread that hangs to itself and begin anew; False when too many hang already."""
        if self._stopping.is_set() or sum(life.is_alive() for life in self._lives) >= _LIVES:
            return False
        self._over.set()
        self.latest, self.filming = None, False
        self.start()
        return True

    def stop(self) -> None:
        """Ask the thread to end and release the camera; safe from any thread and more than once."""
        self._stopping.set()
        self._over.set()
        with self._change:
            self._change.notify_all()

    def join(self, timeout: float) -> None:
        """Wait for the end. A camera that hangs may outlast it; the thread does not keep the process alive."""
        if self._lives:
            self._lives[-1].join(timeout)

    def next(self, timeout: float) -> Frame | str | None:
        """What was left since the last call: a frame, or a sentence about a new trouble.

        None after `stop()`, and when nothing was left for `timeout` seconds.
        """
        with self._change:
            self._change.wait_for(lambda: self._left is not None or self._stopping.is_set(), timeout)
            left, self._left = self._left, None
            return None if self._stopping.is_set() else left

    def _run(self, over: threading.Event) -> None:
        while not over.is_set():
            self.attempts += 1
            try:
                self._film(over)
            except ScannerError as error:
                self._leave_trouble(str(error), over)
            except Exception as error:  # whatever a driver throws, the camera is tried again
                log.info("camera failed", error=repr(error))
                self._leave_trouble(NOT_OPENED, over)
            over.wait(self._retry)

    def _film(self, over: threading.Event) -> None:
        """Open the camera and take pictures until it fails, which raises, or `over`."""
        capture = self._open_capture()
        try:
            if not capture.isOpened():
                raise ScannerError(NOT_OPENED)
            if not over.is_set():
                self.filming = True
                self._take_pictures(capture, over)
        finally:
            if not over.is_set():
                self.filming, self.latest = False, None
            capture.release()

    def _take_pictures(self, capture: Capture, over: threading.Event) -> None:
        retrieved = shown = float("-inf")
        while not over.is_set():
            asked = self._clock()
            if not capture.grab():
                stalled = retrieved < 0 or self._clock() - asked > _STALLED
                raise ScannerError(NO_PICTURES if stalled else UNPLUGGED)
            at = self._clock()
            # A tenth early is on time: frames come a little sooner and later than their pace.
            if at - retrieved < 0.9 / (EAGER_PACE if self.eager else IDLE_PACE):
                continue
            got, picture = capture.retrieve()
            picture = vision.usual(picture) if got else picture
            if not got or not picture.size or over.is_set():
                continue
            retrieved = at
            self._leave(Frame(picture, at))
            if at - shown >= 0.9 / PREVIEW_PACE and self._show(picture):
                shown = at

    def _show(self, picture: Picture) -> bool:
        wanted = self._preview.wanted
        if wanted is None or self.covered:
            return False
        width, height = wanted if self._turn % 180 == 0 else wanted[::-1]
        small = vision.rgb(vision.within(picture, width, height))
        self._preview.put(vision.turned(small, self._turn, mirror=self._mirror))
        return True

    def _leave_trouble(self, sentence: str, over: threading.Event) -> None:
        if sentence != self._trouble and not over.is_set():
            self._trouble = sentence
            self._leave(sentence)

    def _leave(self, what: Frame | str) -> None:
        if isinstance(what, Frame):
            self._trouble = None
            self.latest = what
        with self._change:
            self._left = what
            self._change.notify_all()
