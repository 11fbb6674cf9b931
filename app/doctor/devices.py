"""Whether cameras, scanners and sound can be used, and codes be read."""

from __future__ import annotations

import os
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from app.doctor import Finding
from hardware import ScannerError, engines, sound, webcam

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from hardware.engines import Reader
    from hardware.preview import Picture

_TEXT = "Lead Kiosk reads this"
_SLOW = "zxing-cpp is missing, so that codes are read slowly: install the Python package zxing-cpp."
_ALONE = "Read by zxing-cpp; the second opinion is missing: install libzbar0."
_GROUP = "No permission for {}: add this user to the group “dialout” and sign in again."


class Plugged(Protocol):
    """What is known of a device: `problem` says why it cannot be used."""

    @property
    def kind(self) -> str:
        """The prefix of its address, as in `webcam`."""

    @property
    def name(self) -> str:
        """Its maker's name."""

    @property
    def problem(self) -> str | None:
        """A sentence, or None."""


@dataclass(frozen=True, slots=True)
class Found:
    """A device that the system has."""

    kind: str
    name: str
    problem: str | None = None


def plugged(root: Path = Path("/")) -> list[Found]:
    """Cameras, and serial scanners, as far as the system names them."""
    return [*_cameras(root), *_serial(root)]


def _cameras(root: Path) -> Iterator[Found]:
    for node in sorted((root / "sys/class/video4linux").glob("video*")):
        if _text(node / "index") not in ("", "0"):
            continue  # a camera has several nodes, and pictures come from the first
        device = root / "dev" / node.name
        try:
            webcam.check_device(str(device), missing=webcam.NO_CAMERA)
            problem = None
        except ScannerError as error:
            problem = str(error)
        yield Found("webcam", _text(node / "name") or node.name, problem)


def _serial(root: Path) -> Iterator[Found]:
    for device in sorted([*(root / "dev").glob("ttyACM*"), *(root / "dev").glob("ttyUSB*")]):
        allowed = os.access(device, os.R_OK | os.W_OK)
        yield Found("serial", device.name, None if allowed else _GROUP.format(device))


def _text(path: Path) -> str:
    try:
        return path.read_text(encoding="utf-8", errors="replace").strip()
    except OSError:
        return ""


def camera(found: Sequence[Plugged]) -> Finding:
    """Whether the cameras can be used; a booth may have none."""
    cameras = [each for each in found if each.kind == "webcam"]
    return _usable(cameras) if cameras else Finding(True, "No camera: USB scanners and typing work.")


def scanners(found: Sequence[Plugged]) -> Finding:
    """Whether the scanners can be used; those that play keyboard always can."""
    others = [each for each in found if each.kind not in ("webcam", "keyboard")]
    return _usable(others) if others else Finding(True, "None needs rights: scanners that play keyboard always work.")


def _usable(found: Sequence[Plugged]) -> Finding:
    problems = [f"{each.name}: {each.problem}" for each in found if each.problem]
    return Finding(not problems, " ".join(problems) or f"{', '.join(each.name for each in found)}.")


def decoder(
    zxing: Callable[[], Reader | None] = engines.zxing_reader, zbar: Callable[[], Reader | None] = engines.zbar_reader
) -> Finding:
    """Whether a code that was just drawn is read, by each of the two libraries."""
    picture = _drawn(_TEXT)
    readers = {"zxing-cpp": zxing(), "zbar": zbar()}
    wrong = [name for name, read in readers.items() if read and not _reads(read, picture)]
    if wrong:
        return Finding(False, f"{' and '.join(wrong)} cannot read a test code: install Lead Kiosk again.")
    if readers["zxing-cpp"] is None:
        return Finding(False, _SLOW)
    return Finding(True, "Read by zxing-cpp and zbar." if readers["zbar"] else _ALONE)


def _reads(read: Reader, picture: Picture) -> bool:
    return [symbol.payload for symbol in read(picture, "usual")] == [_TEXT.encode()]


def _drawn(text: str) -> Picture:
    import numpy as np
    import segno

    modules = np.array([list(row) for row in segno.make(text, micro=False).matrix_iter(border=4)], dtype=np.uint8)
    shades = np.where(modules, 0, 255).astype(np.uint8)
    return shades.repeat(6, axis=0).repeat(6, axis=1)


def sounds(
    *,
    on: bool,
    in_use: bool,
    sources: Callable[[], Sequence[str]] = sound.sources,
    opener: Callable[[], sound.Device] = sound.open_device,
) -> Finding:
    """Whether results can be heard; nothing is played. A kiosk without a sound card shows them only."""
    if not on:
        return Finding(True, "Sounds are turned off in the settings.")
    if not sources():
        return Finding(True, "No sound card: the window's edge glows instead.")
    if in_use:
        return Finding(True, "There is a sound card; the kiosk that runs is using it.")
    try:
        opener().close()
    except sound.SoundError as error:
        return Finding(False, f"{error} Check the system's sound settings.")
    return Finding(True, "The sound device can be used.")
