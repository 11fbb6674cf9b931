"""USB scanners that play keyboard, read straight from the kernel (Linux) and kept for ourselves.

The device is grabbed: what it types reaches no text field, no other program, and no layout. An address is a device's
path (`hid-keyboard:/dev/input/event5`, better one of `/dev/input/by-id/`) or its USB name (`hid-keyboard:0c2e:0b61`,
`hid-keyboard:0c2e:0b61:SERIAL`). Whichever it was opened by, it is found again by its USB name.
"""

from __future__ import annotations

import contextlib
import errno
import os
import select
import struct
import time
from typing import TYPE_CHECKING, Protocol

from hardware import Device, ScannerError
from hardware.input_nodes import InputNode, input_nodes
from hardware.key_events import GAP, KeyEvents
from hardware.lines import Refusal
from hardware.naming import UsbName, addresses, usb_name
from hardware.replug import NotThere, Read, Replugged

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

KIND = "hid-keyboard"
MISSING = (
    "Exclusive USB keyboard scanners need the Python package “evdev”, which is not installed here: "
    "leave the scanner to the window, which reads it as a keyboard."
)
BUSY = "The scanner is used by another program: close that program."
_SET_CLOCK, _MONOTONIC = 0x400445A0, 1  # EVIOCSCLOCKID


class Event(Protocol):
    """One event, as evdev gives it."""

    type: int
    code: int
    value: int

    def timestamp(self) -> float:
        """Its time in seconds."""
        ...


class EventDevice(Protocol):
    """An open event device, as `evdev.InputDevice` is one."""

    def fileno(self) -> int:
        """Its descriptor."""
        ...

    def grab(self) -> None:
        """Keep its events from everybody else."""
        ...

    def read(self) -> Iterable[Event]:
        """The events that are there."""
        ...

    def close(self) -> None:
        """Give it back, the grab with it."""
        ...


class Grabbed:
    """A grabbed device; `clock` tells how long it has been silent."""

    def __init__(self, device: EventDevice, clock: Callable[[], float] = time.monotonic) -> None:
        self._device = device
        self._clock = clock
        self._keys = KeyEvents()
        self._heard = clock()

    def read(self) -> list[Read | Refusal]:
        """Codes and refusals that are complete."""
        # A little longer than the gap: then silence is a gap at once.
        ready, _, _ = select.select([self._device.fileno()], [], [], 1.2 * GAP)
        try:
            events = list(self._device.read()) if ready else []
        except BlockingIOError:
            events = []
        if not events:
            return _reads(self._keys.quiet(self._clock() - self._heard))
        self._heard = self._clock()
        return _reads(
            answer
            for event in events
            for answer in self._keys.feed(event.type, event.code, event.value, event.timestamp())
        )

    def close(self) -> None:
        """Let the keys go where they went before."""
        self._device.close()


def _reads(answers: Iterable[bytes | Refusal]) -> list[Read | Refusal]:
    return [answer if isinstance(answer, Refusal) else Read(answer, "keys") for answer in answers]


class Finder:
    """Finds and grabs the device that `wanted` (a path or a USB name) means, and remembers which it was."""

    def __init__(
        self,
        wanted: str,
        *,
        nodes: Callable[[], list[InputNode]] = input_nodes,
        opener: Callable[[str], EventDevice] | None = None,
    ) -> None:
        self._path = None if usb_name(wanted) else wanted
        self._usb: UsbName | None = usb_name(wanted)
        self._nodes = nodes
        self._opener = opener or _open_device

    def __call__(self) -> Grabbed:
        """Open it; raises `NotThere` or `ScannerError` with a sentence."""
        path = self._find()
        try:
            device = self._opener(path)
        except OSError as error:
            raise _explained(error, path) from error
        try:
            device.grab()
        except OSError as error:
            device.close()
            raise _explained(error, path) from error
        return Grabbed(device)

    def _find(self) -> str:
        nodes = [node for node in self._nodes() if node.keyboard]
        there = os.path.realpath(self._path) if self._path and os.path.exists(self._path) else None
        here = next((node for node in nodes if node.path == there), None)
        if here is not None and self._usb is None and here.usb.vendor:
            self._usb = here.usb
        if there and (self._usb is None or (here is not None and self._usb.means(here.usb))):
            return there
        if self._usb is not None:
            for node in nodes:
                if self._usb.means(node.usb):
                    return node.path
        raise NotThere(f"There is no scanner {self._path or self._usb}: plug it in, or choose another.")


def _open_device(path: str) -> EventDevice:
    import fcntl

    import evdev

    device: EventDevice = evdev.InputDevice(path)
    with contextlib.suppress(OSError):  # events stamped by a clock that nobody sets
        fcntl.ioctl(device.fileno(), _SET_CLOCK, struct.pack("i", _MONOTONIC))
    return device


def _explained(error: OSError, path: str) -> ScannerError:
    match error.errno:
        case errno.EBUSY:
            return ScannerError(BUSY)
        case errno.EACCES | errno.EPERM:
            return ScannerError(no_permission(path))
        case errno.ENODEV | errno.ENOENT | errno.ENXIO:
            return NotThere(f"There is no scanner {path}: plug it in, or choose another.")
        case errno.ENOTTY | errno.EINVAL:
            return ScannerError(f"“{path}” is not a keyboard or scanner.")
    return ScannerError(f"The scanner {path} cannot be opened: {(error.strerror or str(error)).lower()}.")


def no_permission(path: str) -> str:
    """What helps somebody who may not open the event device `path`."""
    return (
        f"No permission for {path}: install the udev rules (packaging/udev/README.md), then plug the scanner in again."
    )


def devices(
    *, every: bool = False, nodes: Callable[[], list[InputNode]] = input_nodes, folder: str = "/dev/input"
) -> list[Device]:
    """Keyboards that are certainly scanners; with `every`, all other keyboards too, of kind "keyboard"."""
    found = [node for node in nodes() if node.scanner or (every and node.keyboard)]
    named = addresses(KIND, [(node.usb if node.usb.vendor else None, _lasting(node.path, folder)) for node in found])
    return [
        Device(address, KIND if node.scanner else "keyboard", node.name, node.path, _problem(node.path))
        for address, node in zip(named, found, strict=True)
    ]


def _lasting(path: str, folder: str) -> str:
    """The link to `path` that names the USB port, or `path`."""
    ports = os.path.join(folder, "by-path")
    try:
        links = [os.path.join(ports, name) for name in sorted(os.listdir(ports))]
    except OSError:
        return path
    return next((link for link in links if os.path.realpath(link) == path), path)


def _problem(path: str) -> str | None:
    if not os.access(path, os.R_OK | os.W_OK):
        return no_permission(path)
    try:
        import evdev  # noqa: F401
    except ImportError:
        return MISSING
    return None


def open_scanner(rest: str) -> Replugged:
    """Open the scanner `rest`: a path below /dev, or a USB name.

    Raises `ScannerError` for anything else, and where evdev is missing (as it is on other systems than Linux).
    What only shows in use is told by a `Condition`.
    """
    try:
        import evdev  # noqa: F401
    except ImportError as error:
        raise ScannerError(MISSING) from error
    if not rest.startswith("/dev/") and usb_name(rest) is None:
        raise ScannerError(
            f"Say which scanner: hid-keyboard:/dev/input/event5 or hid-keyboard:0c2e:0b61, not “{rest}”."
        )
    return Replugged(f"{KIND}:{rest}", Finder(rest))
