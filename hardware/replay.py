"""Reads badges from files as if they were held up: a picture, a folder of pictures, or a video.

Each picture is read once, in natural order (img2 before img10), and says so when it holds no code. A video is watched
like a camera, by its own clock, as fast as it decodes.
"""

from __future__ import annotations

import os
import re
import threading
import time
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from hardware import Reading, Scan, ScannerError, Unread, vision
from hardware.decode import camera_decoder, still_decoder
from hardware.sightings import Sightings

if TYPE_CHECKING:
    from collections.abc import Iterator

    from hardware.decode import Decoder, PatientDecoder
    from hardware.preview import Picture
    from hardware.symbols import Symbol

VIDEOS = {".avi", ".m4v", ".mjpeg", ".mjpg", ".mkv", ".mov", ".mp4", ".mpeg", ".mpg", ".ogv", ".webm", ".wmv"}
"""Names of files that are played; every other file is taken for a picture."""


class _Files:
    """What pictures and videos have in common: an address, and an end on request."""

    preview = None

    def __init__(self, address: str) -> None:
        self.address = address
        self._closed = threading.Event()

    def close(self) -> None:
        """Stop after the picture that is being read."""
        self._closed.set()

    def _reading(self, symbol: Symbol, source: str | None) -> Scan | Unread:
        if symbol.refusal:
            return Unread("refused", symbol.refusal, self.address, source)
        return Scan(symbol.payload, symbol.symbology, self.address, datetime.now(UTC), time.monotonic(), source)

    def _nothing(self, reason: str, source: str) -> Unread:
        return Unread("nothing", reason, self.address, source)


class Pictures(_Files):
    """Reads the pictures in the files `paths`, in the order given."""

    def __init__(self, address: str, paths: list[Path], decoder: PatientDecoder) -> None:
        super().__init__(address)
        self._decoder = decoder
        self._paths = paths

    def __iter__(self) -> Iterator[Reading]:
        """Yield every distinct payload of each picture, or that it holds none."""
        for path in self._paths:
            if self._closed.is_set():
                return
            source = _printable(path.name)
            try:
                symbols = self._decoder.read(vision.read_gray(path), self._closed.is_set)
            except vision.NotAPicture as error:
                yield self._nothing(str(error), source)
                continue
            except OSError as error:
                yield self._nothing(f"The file cannot be read: {_why(error)}.", source)
                continue
            if self._closed.is_set():
                return
            if not symbols:
                yield self._nothing("There is no code in the picture.", source)
            for symbol in symbols:
                yield self._reading(symbol, source)


class Video(_Files):
    """Watches the video in the file `path`."""

    def __init__(self, address: str, path: Path, decoder: Decoder) -> None:
        super().__init__(address)
        self._decoder = decoder
        self._path = path

    def __iter__(self) -> Iterator[Reading]:
        """Yield a payload when it comes into view, not while it stays or comes back within 3 s of the video's time."""
        sightings, frames, seen = Sightings(), 0, False
        name = _printable(self._path.name)
        try:
            for at, frame in self._frames():
                frames += 1
                symbols = {symbol.payload: symbol for symbol in self._decoder.read(frame)}
                seen = seen or bool(symbols)
                for payload in sightings.new(symbols, at):
                    yield self._reading(symbols[payload], None)
        except OSError as error:
            yield self._nothing(f"The file cannot be read: {_why(error)}.", name)
            return
        if not (seen or self._closed.is_set()):
            reason = "There is no code in the video." if frames else "This is not a video, or it is damaged."
            yield self._nothing(reason, name)

    def _frames(self) -> Iterator[tuple[float, Picture]]:
        """Each frame and its time in seconds, until the video ends or is damaged."""
        cv2 = vision.cv2()
        with self._path.open("rb") as stream:  # by its name, a file called "http:x.mp4" would be an address to FFmpeg
            film = cv2.VideoCapture(stream, cv2.CAP_FFMPEG, [])
            try:
                at = 0.0
                while film.isOpened() and not self._closed.is_set():
                    got, frame = film.read()
                    if not got:
                        return
                    at = max(at, film.get(cv2.CAP_PROP_POS_MSEC) / 1000)  # some videos give their last frame none
                    yield at, frame
            finally:
                film.release()


def open_scanner(rest: str) -> Pictures | Video:
    """Open the picture, video or folder at the path `rest`.

    Raises `ScannerError` for a path that is not there or may not be read, and for a folder without files.
    """
    if not rest:
        raise ScannerError("Say which picture, video or folder to read: replay:PATH.")
    address, path = f"replay:{rest}", Path(rest)
    try:
        if path.is_dir():
            return Pictures(address, _in_folder(path), still_decoder())
        if not path.exists():
            raise ScannerError(f"There is no file or folder “{_printable(rest)}”.")
        if not path.is_file():
            raise ScannerError(f"“{_printable(rest)}” is neither a file nor a folder.")
        path.open("rb").close()
    except OSError as error:
        raise ScannerError(f"“{_printable(rest)}” cannot be read: {_why(error)}.") from error
    except ValueError as error:  # a NUL in the path
        raise ScannerError(f"There is no file or folder “{_printable(rest)}”.") from error
    if path.suffix.lower() in VIDEOS:
        return Video(address, path, camera_decoder())
    return Pictures(address, [path], still_decoder())


def _in_folder(folder: Path) -> list[Path]:
    """The folder's own files, hidden ones aside, in natural order."""
    files = [path for path in folder.iterdir() if path.is_file() and not path.name.startswith(".")]
    if not files:
        raise ScannerError(f"There are no pictures in the folder “{_printable(str(folder))}”.")
    return sorted(files, key=natural)


def natural(path: Path) -> tuple[list[tuple[int, str]], str]:
    """A sorting key by name in which numbers count as numbers: img2 before img10."""
    parts = re.split(r"([0-9]+)", path.name.casefold())
    return [(int(part), "") if part.isascii() and part.isdigit() else (-1, part) for part in parts if part], path.name


def _printable(name: str) -> str:
    """`name`, with the bytes that are not text (Linux allows them in names) replaced."""
    return os.fsencode(name).decode("utf-8", "replace")


def _why(error: OSError) -> str:
    return (error.strerror or str(error)).lower()
