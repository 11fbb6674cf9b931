"""USB scanners in HID POS mode: they send codes as bytes, in any script, and type nothing anywhere.

Addresses: `hid-pos:` is the first one found, `hid-pos:/dev/hidraw3` one by its path, `hid-pos:0c2e:0b6a` or
`hid-pos:0c2e:0b6a:SERIAL` one by its USB name, by which each is also found again after it was unplugged.
"""

from __future__ import annotations

import contextlib
import os
import sys
import time
from typing import TYPE_CHECKING, Any, Protocol

from hardware import Device, ScannerError
from hardware.hid_report import USAGE, USAGE_PAGE, Reports, longest
from hardware.naming import UsbName, addresses, usb_name
from hardware.replug import PATIENCE, NotThere, Replugged

if TYPE_CHECKING:
    from collections.abc import Callable

    from hardware.lines import Refusal
    from hardware.replug import Read

KIND = "hid-pos"
MISSING = "HID POS scanners need the Python package “hidapi”, which is not installed here."
_LONGEST = 4096
_HONEYWELL, _HID_MODE = 0x0C2E, bytes([254, 1])
_DECLARES_HID_MODE = b"\x85\xfe"


class HidDevice(Protocol):
    """An open device, as `hidraw.device` is one."""

    def get_report_descriptor(self) -> list[int]:
        """Its report descriptor."""
        ...

    def send_feature_report(self, report: bytes) -> int:
        """Set a feature."""
        ...

    def read(self, size: int, timeout_ms: int) -> list[int]:
        """The next input report, or nothing."""
        ...

    def close(self) -> None:
        """Give it back."""
        ...


class Hid(Protocol):
    """What is used of the module `hidraw`."""

    def enumerate(self) -> list[dict[str, Any]]:
        """All HID collections."""
        ...

    def device(self) -> Any:  # noqa: ANN401  # a HidDevice before it is opened
        """A device to be opened."""
        ...


def hid() -> Hid:
    """PyPI's hidapi; `import hid` would be its libusb half, which knows no usage pages. Raises `ScannerError`."""
    try:
        import hidraw
    except ImportError as error:
        raise ScannerError(MISSING) from error
    found: Hid = hidraw
    return found


class Opened:
    """An open scanner."""

    def __init__(self, device: HidDevice, vendor: int = 0, clock: Callable[[], float] = time.monotonic) -> None:
        self._device = device
        self._clock = clock
        descriptor = b""
        with contextlib.suppress(OSError, ValueError):  # then its layout is the usual one
            descriptor = bytes(device.get_report_descriptor())
        self._reports = Reports(descriptor)
        self._size = longest(descriptor) or _LONGEST
        if vendor == _HONEYWELL and _DECLARES_HID_MODE in descriptor:
            # Some of these play keyboard until they are told that somebody listens here.
            with contextlib.suppress(OSError, ValueError):
                device.send_feature_report(_HID_MODE)

    def read(self) -> list[Read | Refusal]:
        """Codes and refusals that are complete."""
        report = bytes(self._device.read(self._size, round(1000 * PATIENCE)))
        return self._reports.feed(report, self._clock()) if report else self._reports.quiet(self._clock())

    def close(self) -> None:
        """Give the device back."""
        self._device.close()


class Finder:
    """Finds and opens the scanner that `wanted` (a path, a USB name, or "" for any) means."""

    def __init__(self, wanted: str, library: Hid) -> None:
        self._wanted = wanted
        self._usb = usb_name(wanted)
        self._library = library

    def __call__(self) -> Opened:
        """Open it; raises `NotThere` or `ScannerError` with a sentence."""
        found = self._find()
        path = _path(found)
        device = self._library.device()
        try:
            device.open_path(found["path"])
        except OSError as error:
            raise _explained(path) from error
        if self._wanted and self._usb is None and found["vendor_id"]:
            self._usb = _usb(found)
        return Opened(device, found["vendor_id"])

    def _find(self) -> dict[str, Any]:
        there = scanners(self._library)
        by_path = self._wanted if self._wanted.startswith("/dev/") else None
        for one in there:
            here = by_path is not None and os.path.realpath(by_path) == _path(one)
            if self._usb.means(_usb(one)) if self._usb else here or not self._wanted:
                return one
        if by_path is not None and self._usb is None and os.path.exists(by_path):
            raise ScannerError(f"“{by_path}” is not a HID POS scanner.")
        named = f" {self._wanted}" if self._wanted else ""
        raise NotThere(f"There is no HID POS scanner{named}: plug it in, or choose another.")


def scanners(library: Hid) -> list[dict[str, Any]]:
    """The HID POS bar code scanners among all devices, each path once."""
    found = [one for one in library.enumerate() if (one["usage_page"], one["usage"]) == (USAGE_PAGE, USAGE)]
    return list({one["path"]: one for one in found}.values())


def _usb(one: dict[str, Any]) -> UsbName:
    return UsbName(one["vendor_id"], one["product_id"], one["serial_number"] or None)


def _path(one: dict[str, Any]) -> str:
    return os.fsdecode(one["path"])


def _explained(path: str) -> ScannerError:
    """hidapi says nothing of why it could not open `path`."""
    if sys.platform == "linux" and not os.path.exists(path):
        return NotThere("There is no HID POS scanner: plug it in, or choose another.")
    return ScannerError(_problem(path) or "The scanner cannot be opened: is it used by another program?")


def _problem(path: str) -> str | None:
    if sys.platform != "linux" or os.access(path, os.R_OK | os.W_OK):
        return None
    return (
        f"No permission for {path}: install the udev rules (packaging/udev/README.md), then plug the scanner in again."
    )


def devices(library: Hid | None = None) -> list[Device]:
    """All HID POS scanners that are plugged in; none where hidapi is missing."""
    try:
        found = scanners(library or hid())
    except ScannerError:
        return []
    named = addresses(KIND, [(_usb(one), _path(one)) for one in found])
    return [
        Device(address, KIND, one["product_string"] or "HID POS scanner", _path(one), _problem(_path(one)))
        for address, one in zip(named, found, strict=True)
    ]


def open_scanner(rest: str) -> Replugged:
    """Open the scanner `rest`: nothing for the first one, a device's path, or a USB name.

    Raises `ScannerError` for anything else, and where hidapi is missing. What only shows in use is told by a
    `Condition`.
    """
    if rest and not rest.startswith("/dev/") and usb_name(rest) is None:
        raise ScannerError(f"Say which scanner: hid-pos:, hid-pos:/dev/hidraw0 or hid-pos:0c2e:0b6a, not “{rest}”.")
    return Replugged(f"{KIND}:{rest}", Finder(rest, hid()))
