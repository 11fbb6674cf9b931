"""The kernel's input devices as /sys shows them: without rights or libraries, so that what lacks rights is seen too.

Which keyboard is a scanner cannot be seen, only guessed: by its maker, when that makes nothing but scanners, or by a
name that says so.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path
from struct import calcsize

from hardware.naming import UsbName

SYS = Path("/sys/class/input")
SCANNER_MAKERS = frozenset(
    {
        0x0536,  # Hand Held Products (Honeywell)
        0x05E0,  # Symbol (Zebra)
        0x05F9,  # PSC (Datalogic)
        0x065A,  # Optoelectronics (Opticon)
        0x0745,  # Syntech (CipherLab)
        0x080C,  # Datalogic
        0x0C2E,  # Metrologic (Honeywell)
        0x1EAB,  # Newland
    }
)
"""USB vendors whose keyboards are scanners; packaging/udev holds the same list."""
_SAYS_SO = re.compile(r"scanner|bar ?-?code|imager", re.IGNORECASE)
_LETTERS = (16, 30, 44)  # Q, A, Z
_ENTER = 28


@dataclass(frozen=True, slots=True)
class InputNode:
    """One event device."""

    path: str
    name: str
    usb: UsbName
    keyboard: bool
    """Whether it can type letters and Enter; other nodes of a scanner hold its power keys and the like."""

    @property
    def scanner(self) -> bool:
        """Whether it is certainly a scanner that plays keyboard."""
        return self.keyboard and (self.usb.vendor in SCANNER_MAKERS or _SAYS_SO.search(self.name) is not None)


def input_nodes(sys: Path = SYS) -> list[InputNode]:
    """All event devices, in the kernel's order; empty where there is no /sys."""
    folders = sorted(sys.glob("event*"), key=lambda folder: int(re.sub(r"\D", "", folder.name) or 0))
    return [node for folder in folders if (node := _node(folder)) is not None]


def _node(folder: Path) -> InputNode | None:
    try:
        vendor, product = (int(_line(folder / "device" / "id" / part), 16) for part in ("vendor", "product"))
        name, serial = (_line(folder / "device" / part) for part in ("name", "uniq"))
        keys = _bits(_line(folder / "device" / "capabilities" / "key"))
    except (OSError, ValueError):  # it was unplugged meanwhile
        return None
    types = all(keys >> code & 1 for code in (*_LETTERS, _ENTER))
    return InputNode(f"/dev/input/{folder.name}", name, UsbName(vendor, product, serial or None), types)


def _line(path: Path) -> str:
    return path.read_text(encoding="utf-8", errors="replace").strip()


def _bits(words: str) -> int:
    """The kernel's bit map, whose words are hexadecimal longs of its own, the highest first."""
    number = 0
    for word in words.split():
        number = number << 8 * calcsize("l") | int(word, 16)
    return number
