"""Which cameras are plugged in, and which of them an address means.

On Linux a camera has several nodes, of which one gives pictures: the driver is asked which, and where that is not
allowed the first is taken. A camera is named by its link in /dev/v4l, which stays the same after replugging, while the
number of its node may not. Elsewhere cameras are only numbered.
"""

from __future__ import annotations

import os
import re
import stat
import struct
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from hardware import Device, ScannerError

if TYPE_CHECKING:
    from collections.abc import Callable

KIND = "webcam"
NO_CAMERA = "No camera: plug one in, or choose another scanner."
UNPLUGGED = "Camera unplugged: plug it in again."
SYSTEM, DEVICES = Path("/sys/class/video4linux"), Path("/dev")
_QUERYCAP, _ANSWER = 0x80685600, struct.Struct("16s32s32sIII12x")
"""VIDIOC_QUERYCAP, and its answer: driver, card, bus, version, what the device can do, what this node can."""
_TAKES_PICTURES = 0x00000001 | 0x00001000
"""V4L2_CAP_VIDEO_CAPTURE, and the same of several planes."""
_INFRARED = re.compile(r"\b(ir|infrared)\b", re.IGNORECASE)


def takes_pictures(path: str) -> bool | None:
    """Whether the node `path` does, None where the driver cannot be asked."""
    try:
        import fcntl

        node = os.open(path, os.O_RDWR | os.O_NONBLOCK)
    except (ImportError, OSError):
        return None
    try:
        answer = fcntl.ioctl(node, _QUERYCAP, bytes(_ANSWER.size))
    except OSError:
        return None
    finally:
        os.close(node)
    return bool(_ANSWER.unpack(answer)[5] & _TAKES_PICTURES)


def cameras(
    folder: Path = SYSTEM, root: Path = DEVICES, *, ask: Callable[[str], bool | None] = takes_pictures
) -> list[Device]:
    """The cameras, those that see visible light first; elsewhere than on Linux the first, which is only a number."""
    if sys.platform != "linux":
        return [Device(f"{KIND}:0", KIND, "Camera", "0")]
    found: list[Device] = []
    for node in sorted(folder.glob("video*"), key=_number):
        path = str(root / node.name)
        takes = ask(path)
        if takes is False or (takes is None and _line(node / "index") not in ("", "0")):
            continue
        known = [device.name for device in found]
        name = _name(_line(node / "name")) or node.name
        several = sum(other == name or other.startswith(f"{name} (") for other in known)
        shown = f"{name} ({several + 1})" if several else name
        found.append(Device(f"{KIND}:{lasting(path, root)}", KIND, shown, path, _problem(path)))
    return sorted(found, key=lambda device: _INFRARED.search(device.name) is not None)


def lasting(path: str, root: Path = DEVICES) -> str:
    """The link in /dev/v4l that leads to the node `path`: by the camera's name, else by its socket, else `path`."""
    for links in ("by-id", "by-path"):
        for link in sorted((root / "v4l" / links).glob("*")):
            if os.path.realpath(link) == os.path.realpath(path):
                return str(link)
    return path


def usable(find: Callable[[], list[Device]] = cameras) -> list[str]:
    """The paths of the cameras that can be opened, the best first.

    Raises `ScannerError`, which says why none can.
    """
    found = find()
    paths = [device.path for device in found if device.problem is None]
    if not paths:
        raise ScannerError(next((device.problem for device in found if device.problem), NO_CAMERA))
    return paths


class Choice:
    """The camera that an address names: a number, a path, or “auto” for the first that works.

    Once it was opened it is found again by its lasting name, whatever number it has after replugging.
    """

    def __init__(self, name: str, *, root: Path = DEVICES, find: Callable[[], list[Device]] = cameras) -> None:
        """Raises `ScannerError` for a name that no camera can have."""
        self._device = None if name in ("", "auto") else str(root / f"video{name}") if _is_number(name) else name
        if self._device is not None and not self._device.startswith(f"{root}/"):
            raise ScannerError(f"Say which camera: webcam:0, webcam:/dev/video0 or webcam:auto, not “{name}”.")
        self._root, self._find = root, find
        self._lasting: str | None = None

    def paths(self) -> list[str]:
        """Where to try to open it, the likeliest first. Raises `ScannerError`, which says why it cannot be opened."""
        known = [self._lasting] if self._lasting and os.path.exists(self._lasting) else []
        if self._device is None:
            paths = [*known, *self._usable()]
        else:
            paths = known or [self._device]
            check_device(paths[0], missing=UNPLUGGED if self._lasting else NO_CAMERA)
        # The kernel knows a camera by its number only; links such as /dev/v4l/by-id/... lead there.
        return list(dict.fromkeys(os.path.realpath(path) for path in paths))

    def _usable(self) -> list[str]:
        try:
            return usable(self._find)
        except ScannerError:
            if self._lasting:
                raise ScannerError(UNPLUGGED) from None
            raise

    def opened(self, path: str) -> None:
        """Remember that it is the camera at `path` now."""
        self._lasting = lasting(path, self._root)


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


def _is_number(name: str) -> bool:
    return name.isascii() and name.isdigit()


def _number(node: Path) -> int:
    digits = node.name.removeprefix("video")
    return int(digits) if digits.isdigit() else -1


def _name(line: str) -> str:
    """The name as the maker gave it: many drivers repeat it, cut off, after a colon."""
    first, _, second = line.partition(": ")
    return first if first.startswith(second) else line


def _line(path: Path) -> str:
    try:
        return path.read_text(encoding="utf-8", errors="replace").strip()
    except OSError:
        return ""


def _problem(path: str) -> str | None:
    try:
        check_device(path, missing=NO_CAMERA)
    except ScannerError as error:
        return str(error)
    return None
