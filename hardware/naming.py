"""Names of USB devices that outlive unplugging: vendor, product and serial number, as `0c2e:0b61:SERIAL`."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

_NAME = re.compile(r"([0-9a-f]{4}):([0-9a-f]{4})(?::(.+))?", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class UsbName:
    """Which device is meant; without a serial number, any of that make."""

    vendor: int
    product: int
    serial: str | None = None

    def __str__(self) -> str:
        """As in an address."""
        return f"{self.vendor:04x}:{self.product:04x}" + (f":{self.serial}" if self.serial else "")

    def means(self, other: UsbName) -> bool:
        """Whether the device called `other` is one that this name means."""
        same = (self.vendor, self.product) == (other.vendor, other.product)
        return same and self.serial in (None, other.serial)


def usb_name(text: str) -> UsbName | None:
    """The name that `text` writes out, or None when it is none."""
    found = _NAME.fullmatch(text)
    if found is None:
        return None
    return UsbName(int(found[1], 16), int(found[2], 16), found[3])


def addresses(kind: str, found: Iterable[tuple[UsbName | None, str]]) -> list[str]:
    """The most lasting address for each device, from its name and path: twins without serial numbers go by path."""
    devices = list(found)
    names = Counter(str(name) for name, _ in devices)
    return [f"{kind}:{name if name and names[str(name)] == 1 else path}" for name, path in devices]
