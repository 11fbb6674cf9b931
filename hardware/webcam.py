"""A camera that badges are held up to: `webcam:0`, `webcam:/dev/v4l/by-id/...`, or `webcam:auto`, the first that works.

A capture thread leaves the latest frame, and whoever iterates the scanner decodes it: a slow decoder skips frames
instead of falling behind. The camera is opened on the capture thread, so opening a scanner never blocks.

`?rotate=90` turns the picture for people (by 90, 180 or 270 degrees, clockwise), `?mirror=1` swaps left and right in
the window; codes are read from the frames as they are.
"""

from __future__ import annotations

import functools
import sys
import threading
import time
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from hardware import Condition, Reading, Scan, ScannerError, Unread, vision
from hardware.cameras import NO_CAMERA, Choice
from hardware.capture import CaptureLoop, Frame
from hardware.cover import Cover
from hardware.decode import camera_decoder
from hardware.hints import Hints
from hardware.negotiation import NO_PICTURES, negotiated
from hardware.preview import Preview
from hardware.sightings import Attention, Sightings
from hardware.view import NATURAL, View, split

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from hardware.capture import Capture
    from hardware.decode import Decoder
    from hardware.preview import Picture

_STALE = 2.0
"""Seconds after which a frame is not what the camera sees now."""
_ABANDON_AFTER = 4
"""How often the camera's patience may end before its thread is taken to hang for good."""


class Webcam:
    """Decodes what `open_capture` opens; the opened camera is released when the iteration ends.

    `clock` gives the frames' time, `patience` is how many seconds an open camera may deliver nothing, and `retry` how
    many pass until a failed camera is opened again. `closed` is set by `close()`, for whoever opens the camera.
    """

    def __init__(
        self,
        address: str,
        open_capture: Callable[[], Capture],
        *,
        decoder: Decoder | None = None,
        view: View = NATURAL,
        clock: Callable[[], float] = time.monotonic,
        patience: float = 2.0,
        retry: float = 1.0,
        closed: threading.Event | None = None,
    ) -> None:
        self.address = address
        self.preview: Preview = Preview()
        self._decoder = decoder or camera_decoder()
        self._view, self._clock, self._patience = view, clock, patience
        self._loop = CaptureLoop(
            open_capture, self.preview, clock=clock, retry=retry, turn=view.rotate, mirror=view.mirror
        )
        self._sightings, self._attention, self._hints, self._cover = Sightings(), Attention(), Hints(), Cover()
        self._seen_at = float("-inf")
        self._hint = ""
        self._silences = self._attempts = 0
        self._closed = closed or threading.Event()

    def __iter__(self) -> Iterator[Reading]:
        """Yield scans, and conditions when the camera starts, works, fails or works again. Can be iterated once."""
        told, hinted = None, ""
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
                if condition is not None and condition != told:
                    told = condition
                    yield condition
                if isinstance(left, Frame):
                    yield from self._scans(left)
                if self._hint != hinted:
                    hinted = self._hint
                    yield Condition("hint", hinted, self.address)
        finally:
            self.close()
            self._loop.join(1.0)

    def close(self) -> None:
        """Stop after the frame that is being decoded."""
        self._closed.set()
        self._loop.stop()

    def keep(self) -> Picture | None:
        """The latest frame in full size (BGR), turned for people; None while the camera delivers none."""
        frame = self._loop.latest
        if frame is None or self._clock() - frame.at > _STALE:
            return None
        return vision.turned(frame.picture, self._view.rotate).copy()

    def _condition(self, left: Frame | str | None) -> Condition | None:
        """How the camera is after what was left by its thread; None while that does not tell."""
        if isinstance(left, Frame):
            self._silences, self._attempts = 0, self._loop.attempts
            blind = self._cover.over(left.picture, left.at)
            self._loop.covered = bool(blind)
            return Condition(*(("problem", blind) if blind else ("ready", "The camera is ready.")), self.address)
        self._show_seen(False)
        self._hints.read()
        self._hint = ""
        return self._silent() if left is None else Condition("problem", left, self.address)

    def _silent(self) -> Condition | None:
        """The camera's patience ended: it delivers nothing, or cannot be opened, and perhaps hangs for good."""
        tried, self._attempts = self._attempts, self._loop.attempts
        if tried != self._attempts:
            self._silences = 0
            return None  # it is being opened, again and again, and why in vain was told
        self._silences += 1
        if self._silences % _ABANDON_AFTER == 0:
            self._loop.renew()
        elif not self._loop.filming and self._silences == 1:
            return None  # opening takes a while
        return Condition("problem", NO_PICTURES, self.address)

    def _scans(self, frame: Frame) -> Iterator[Scan | Unread]:
        symbols = self._decoder.read(frame.picture)
        if symbols:
            self._seen_at = frame.at
            self._hints.read()
            self._hint = ""
        else:
            self._hint = self._hints.on(frame.picture, self._decoder.spot, frame.at)
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
    """Open the camera `rest`: a number, “auto”, or on Linux also a device's path, and how it is seen.

    Raises `ScannerError` when there is no such camera; what only shows in use is told by a `Condition`.
    """
    name, view = split(rest)
    closed = threading.Event()
    if sys.platform != "linux":
        if not (name.isascii() and name.isdigit()) and name not in ("", "auto"):
            raise ScannerError(f"Cameras are numbered here: webcam:0, not “{name}”.")
        number = int(name) if name.isdigit() else 0
        return Webcam(f"webcam:{rest}", functools.partial(_open_numbered, number, closed), view=view, closed=closed)
    choice = Choice(name)
    choice.paths()
    return Webcam(f"webcam:{rest}", functools.partial(_open_chosen, choice, closed), view=view, closed=closed)


def _open_chosen(choice: Choice, closed: threading.Event) -> Capture:
    cv2 = vision.cv2()
    refusal = ScannerError(NO_CAMERA)
    for path in choice.paths():
        try:
            camera = negotiated(lambda path=path: cv2.VideoCapture(path, cv2.CAP_V4L2), closed.is_set)  # type: ignore[misc]
        except ScannerError as error:
            refusal = error
            continue
        choice.opened(path)
        return camera
    raise refusal


def _open_numbered(number: int, closed: threading.Event) -> Capture:
    return negotiated(lambda: vision.cv2().VideoCapture(number), closed.is_set)
