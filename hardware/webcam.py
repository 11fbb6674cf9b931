"""A camera that badges are held up to: `webcam:0` or `webcam:/dev/video0`.

A capture thread leaves the latest frame, and whoever iterates the scanner decodes it: a slow decoder skips frames
instead of falling behind. The camera is opened on the capture thread, so opening a scanner never blocks.
"""

from __future__ import annotations

import functools
import os
import stat
import sys
import threading
import time
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any, cast

from hardware import Condition, Reading, Scan, ScannerError, Unread, vision
from hardware.capture import NO_PICTURES, UNPLUGGED, CaptureLoop, Frame
from hardware.decode import camera_decoder
from hardware.preview import Preview
from hardware.sightings import Attention, Sightings

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from hardware.capture import Capture
    from hardware.decode import Decoder

NO_CAMERA = "No camera: plug one in, or choose another scanner."
BUSY = "The camera is used by another program."
SIZE, PACE = (1280, 720), 30
"""Asked of the camera; it may deliver something else."""


class Webcam:
    """Decodes what `open_capture` opens; the opened camera is released when the iteration ends.

    `clock` gives the frames' time, `patience` is how many seconds an open camera may deliver nothing, and `retry` how
    many pass until a failed camera is opened again.
    """

    def __init__(
        self,
        address: str,
        open_capture: Callable[[], Capture],
        *,
        decoder: Decoder | None = None,
        clock: Callable[[], float] = time.monotonic,
        patience: float = 2.0,
        retry: float = 1.0,
    ) -> None:
        self.address = address
        self.preview: Preview = Preview()
        self._decoder = decoder or camera_decoder()
        self._patience = patience
        self._loop = CaptureLoop(open_capture, self.preview, clock=clock, retry=retry)
        self._sightings = Sightings()
        self._attention = Attention()
        self._seen_at = float("-inf")
        self._closed = threading.Event()

    def __iter__(self) -> Iterator[Reading]:
        """Yield scans, and conditions when the camera starts, works, fails or works again. Can be iterated once."""
        told = None
        if self._closed.is_set():
            return
        self._loop.start()
        try:
            yield Condition("starting", "The camera is starting.", self.address)
            while True:
                left = self._loop.next(self._patience)
                if self._closed.is_set():
                    return
                condition = self._condition(left)
                if condition != told:
                    told = condition
                    yield condition
                if isinstance(left, Frame):
                    yield from self._scans(left)
        finally:
            self.close()
            self._loop.join(1.0)

    def close(self) -> None:
        """Stop after the frame that is being decoded."""
        self._closed.set()
        self._loop.stop()

    def _condition(self, left: Frame | str | None) -> Condition:
        if isinstance(left, Frame):
            return Condition("ready", "The camera is ready.", self.address)
        self._show_seen(False)
        return Condition("problem", left or NO_PICTURES, self.address)

    def _scans(self, frame: Frame) -> Iterator[Scan | Unread]:
        symbols = self._decoder.read(frame.picture)
        if symbols:
            self._seen_at = frame.at
        # Held for a moment, because a decoder misses some frames.
        self._show_seen(frame.at - self._seen_at <= 0.25)
        symbol = self._attention.on(symbols, frame.at)
        if symbol is None or not self._sightings.new([symbol.payload], frame.at):
            return
        if symbol.refusal:
            yield Unread("refused", symbol.refusal, self.address)
        else:
            yield Scan(symbol.payload, symbol.symbology, self.address, datetime.now(UTC), frame.at)

    def _show_seen(self, seen: bool) -> None:
        self.preview.seen = self._loop.eager = seen


def open_scanner(rest: str) -> Webcam:
    """Open the camera `rest`: a number, or on Linux also a device's path.

    Raises `ScannerError` when there is no such camera; what only shows in use is told by a `Condition`.
    """
    if sys.platform != "linux":
        if not (rest.isascii() and rest.isdigit()):
            raise ScannerError(f"Cameras are numbered here: webcam:0, not “{rest}”.")
        return Webcam(f"webcam:{rest}", functools.partial(_open_numbered, int(rest)))
    device = f"/dev/video{rest}" if rest.isascii() and rest.isdigit() else rest
    if not device.startswith("/dev/"):
        raise ScannerError(f"Say which camera: webcam:0 or webcam:/dev/video0, not “{rest}”.")
    check_device(device, missing=NO_CAMERA)
    return Webcam(f"webcam:{rest}", functools.partial(_open_device, device))


def check_device(device: str, *, missing: str) -> None:
    """Raise `ScannerError`, with the words `missing` or others, when the path `device` cannot be a camera of ours."""
    try:
        mode = os.stat(device).st_mode
    except (OSError, ValueError) as error:
        raise ScannerError(missing) from error
    if not stat.S_ISCHR(mode):
        raise ScannerError(f"“{device}” is not a camera.")
    if not os.access(device, os.R_OK | os.W_OK):
        raise ScannerError(f"No permission for {device}: add this user to the group “video” and sign in again.")


def _open_device(device: str) -> Capture:
    check_device(device, missing=UNPLUGGED)
    cv2 = vision.cv2()
    # The kernel knows a camera by its number only; links such as /dev/v4l/by-id/... lead there.
    return _set_up(cv2.VideoCapture(os.path.realpath(device), cv2.CAP_V4L2))


def _open_numbered(number: int) -> Capture:
    return _set_up(vision.cv2().VideoCapture(number))


def _set_up(camera: Any) -> Capture:  # noqa: ANN401 (cv2 has no types of use here)
    cv2 = vision.cv2()
    if not camera.isOpened():
        camera.release()
        raise ScannerError(BUSY)
    # JPEG first: at 720p most cameras deliver 30 frames a second in no other format.
    camera.set(cv2.CAP_PROP_FOURCC, cv2.VideoWriter.fourcc(*"MJPG"))
    camera.set(cv2.CAP_PROP_FRAME_WIDTH, SIZE[0])
    camera.set(cv2.CAP_PROP_FRAME_HEIGHT, SIZE[1])
    camera.set(cv2.CAP_PROP_FPS, PACE)
    return cast("Capture", camera)
