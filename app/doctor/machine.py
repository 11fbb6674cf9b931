"""What is asked of the computer: room on the disk, whether it is encrypted, and power."""

from __future__ import annotations

import re
import shutil
import tempfile
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from app.doctor import Finding
from app.store import ballast

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

_LITTLE = 200_000_000  # bytes; a day's pictures and copies must fit
_LOW = 20  # percent
_VAULTS = {"ecryptfs", "fuse.encfs", "fuse.gocryptfs", "fuse.cryfs"}
_SYS, _MOUNTS = Path("/sys"), Path("/proc/self/mountinfo")
_OPEN = "The disk is not encrypted: who takes this computer can read the leads. Set up disk encryption (LUKS)."
_UNKNOWN = "It cannot be told whether the disk is encrypted"


def disk(folder: Path, free: Callable[[Path], int] = lambda place: shutil.disk_usage(place).free) -> Finding:
    """Whether the data folder can be written, and has room for a show."""
    place = next(each for each in (folder, *folder.parents) if each.is_dir())
    room = free(place)
    if room < _LITTLE:
        return Finding(False, f"Only {in_words(room)} are free at {folder}. Export, then free space.")
    try:
        with tempfile.TemporaryFile(dir=place) as file:
            file.write(b"kiosk")
            file.flush()
    except OSError as error:
        return Finding(False, f"The data folder {folder} cannot be written: {error.strerror or error}.")
    reserve = " A reserve for a full disk is set aside." if (folder / ballast.FILE).exists() else ""
    return Finding(True, f"{in_words(room)} are free at {folder}.{reserve}")


def in_words(size: int) -> str:
    """Bytes for people, as disk makers count them."""
    value, unit = next((size / 10**power, unit) for power, unit in _UNITS if size >= 10**power or power == 6)
    return f"{value:.1f} {unit}" if value < 10 else f"{value:.0f} {unit}"


_UNITS = ((12, "TB"), (9, "GB"), (6, "MB"))


@dataclass(frozen=True, slots=True)
class _Battery:
    percent: int
    charging: bool


def battery(supplies: Path = _SYS / "class/power_supply") -> Finding:
    """How full the battery is; mice and headsets have some too, which do not count."""
    found = list(_batteries(supplies))
    if not found:
        return Finding(True, "No battery: this computer runs on mains.")
    least = min(found, key=lambda each: each.percent)
    if least.charging:
        return Finding(True, f"{least.percent} %, on mains.")
    if least.percent < _LOW:
        return Finding(False, f"{least.percent} %, and not charging. Plug in the charger.")
    return Finding(True, f"{least.percent} %, not charging. Plug in the charger for a whole day.")


def _batteries(supplies: Path) -> Iterator[_Battery]:
    for supply in sorted(supplies.glob("*")):
        if _text(supply / "type") == "Battery" and _text(supply / "scope") != "Device":
            percent = _text(supply / "capacity")
            if percent.isdecimal():
                yield _Battery(int(percent), _text(supply / "status") in ("Charging", "Full", "Not charging"))


def _text(path: Path) -> str:
    try:
        return path.read_text(encoding="utf-8", errors="replace").strip()
    except OSError:
        return ""


class _Mount(NamedTuple):
    point: Path
    number: str  # of the device, as "254:0"
    kind: str
    source: str


def encryption(folder: Path, system: Path = _SYS, mounts: Path = _MOUNTS) -> Finding:
    """Whether the disk that the data folder is on is encrypted below its file system."""
    place = folder.resolve()
    around = [each for each in _mounted(_text(mounts)) if each.point == place or each.point in place.parents]
    if not around:
        return Finding(True, f"{_UNKNOWN} on this system: look in its settings.")
    mount = max(reversed(around), key=lambda each: len(each.point.parts))  # the last of several at one place counts
    if mount.kind in _VAULTS:
        return Finding(True, "The data folder is encrypted.")
    node = _block(mount, system)
    if node is None:
        return Finding(True, f"{_UNKNOWN} below {mount.kind}.")
    return Finding(True, "The disk is encrypted.") if _is_encrypted(node) else Finding(False, _OPEN)


def _mounted(table: str) -> Iterator[_Mount]:
    for line in table.splitlines():
        before, _, after = line.partition(" - ")
        left, right = before.split(), after.split()
        if len(left) > 4 and len(right) > 1:
            point = re.sub(r"\\([0-7]{3})", lambda found: chr(int(found[1], 8)), left[4])
            yield _Mount(Path(point), left[2], right[0], right[1])


def _block(mount: _Mount, system: Path) -> Path | None:
    """The block device below a mount, in `/sys`; btrfs tells another number than its device's."""
    nodes = [system / "dev/block" / mount.number]
    if mount.source.startswith("/dev/"):
        nodes.append(system / "class/block" / Path(mount.source).resolve().name)
    return next((node.resolve() for node in nodes if node.exists()), None)


def _is_encrypted(node: Path) -> bool:
    if _text(node / "dm/uuid").startswith("CRYPT-"):
        return True
    below = list((node / "slaves").glob("*"))
    if not below and (node / "partition").exists():
        below = list((node.parent / "slaves").glob("*"))
    return bool(below) and all(_is_encrypted(each.resolve()) for each in below)


def fonts(boxes: Sequence[str]) -> Finding:
    """Whether names in other scripts can be shown; `boxes` are the scripts that cannot."""
    if not boxes:
        return Finding(True, "Names in every common script can be shown.")
    packages = "fonts-noto-core, fonts-noto-cjk and fonts-noto-color-emoji"
    return Finding(False, f"Names show as boxes in: {', '.join(boxes)}. Install {packages}, or fonts like them.")
