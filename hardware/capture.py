"""The thread that takes pictures from a camera, and the one slot in which it leaves the latest.

Every frame is grabbed, so that none grows old in the driver's queue, but only some are retrieved, which is where a
camera's JPEG is unpacked: 15 a second, 30 while a code is in view. A camera that fails is released and opened again
every second until it works. What goes wrong is left in the slot too, once for each new trouble.
"""

from __future__ import annotations

import threading
import time
from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

import structlog

from hardware import ScannerError, vision

if TYPE_CHECKING:
    from collections.abc import Callable

    from hardware.preview import Picture, Preview

log = structlog.get_logger()

IDLE_PACE, EAGER_PACE, PREVIEW_PACE = 15, 30, 15
"""Pictures a second, at most."""
UNPLUGGED = "Camera unplugged: plug it in again."
NO_PICTURES = "The camera does not deliver pictures: check its cable, and that no other program uses it."
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

    `open_capture` opens the camera, on that thread; it raises `ScannerError` to say why it cannot.
    """

    def __init__(
        self,
        open_capture: Callable[[], Capture],
        preview: Preview,
        *,
        clock: Callable[[], float] = time.monotonic,
        retry: float = 1.0,
    ) -> None:
        self.eager = False
        """Set while a code is in view."""
        self._open_capture = open_capture
        self._preview = preview
        self._clock = clock
        self._retry = retry
        self._stopping = threading.Event()
        self._change = threading.Condition()
        self._left: Frame | str | None = None
        self._trouble: str | None = None
        self._filming = False
        self._thread = threading.Thread(target=self._run, name="camera", daemon=True)

    def start(self) -> None:
        """Begin; returns at once."""
        self._thread.start()

    def stop(self) -> None:
        """Ask the thread to end and release the camera; safe from any thread and more than once."""
        self._stopping.set()
        with self._change:
            self._change.notify_all()

    def join(self, timeout: float) -> None:
        """Wait for the end. A camera that hangs may outlast it; the thread does not keep the process alive."""
        self._thread.join(timeout)

    def next(self, timeout: float) -> Frame | str | None:
        """What was left since the last call: a frame, or a sentence about a new trouble.

        None after `stop()`, and when an open camera left nothing for `timeout` seconds.
        """
        with self._change:
            while self._left is None and not self._stopping.is_set():
                if not self._change.wait(timeout) and self._filming and self._left is None:
                    break
            left, self._left = self._left, None
            return None if self._stopping.is_set() else left

    def _run(self) -> None:
        while not self._stopping.is_set():
            try:
                self._film()
            except ScannerError as error:
                self._leave_trouble(str(error))
            except Exception as error:
                log.info("camera failed", error=repr(error))
                self._leave_trouble(NOT_OPENED)
            self._stopping.wait(self._retry)

    def _film(self) -> None:
        """Open the camera and take pictures until it fails, which raises, or `stop()`."""
        capture = self._open_capture()
        try:
            if not capture.isOpened():
                raise ScannerError(NOT_OPENED)
            self._filming = True
            self._take_pictures(capture)
        finally:
            self._filming = False
            capture.release()

    def _take_pictures(self, capture: Capture) -> None:
        retrieved = shown = float("-inf")
        while not self._stopping.is_set():
            if not capture.grab():
                raise ScannerError(NO_PICTURES if retrieved < 0 else UNPLUGGED)
            at = self._clock()
            # A tenth early is on time: frames come a little sooner and later than their pace.
            if at - retrieved < 0.9 / (EAGER_PACE if self.eager else IDLE_PACE):
                continue
            got, picture = capture.retrieve()
            if not got:
                continue
            retrieved = at
            self._leave(Frame(picture, at))
            wanted = self._preview.wanted
            if wanted is not None and at - shown >= 0.9 / PREVIEW_PACE:
                shown = at
                self._preview.put(vision.rgb(vision.within(picture, *wanted)))

    def _leave_trouble(self, sentence: str) -> None:
        if sentence != self._trouble and not self._stopping.is_set():
            self._trouble = sentence
            self._leave(sentence)

    def _leave(self, what: Frame | str) -> None:
        if isinstance(what, Frame):
            self._trouble = None
        with self._change:
            self._left = what
            self._change.notify_all()
