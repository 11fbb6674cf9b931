"""Which scanners and cameras are plugged in, and when that changes.

Each kind says itself what there is of it. Changes are told by udev where it runs; where it does not, and in containers,
which hear nothing of it, the names of the devices are looked at every two seconds.
"""

from __future__ import annotations

import os
import sys
import threading
import time
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

import structlog

from hardware import Device, hid_keyboard, hid_pos, serial_port
from hardware.cameras import KIND as _WEBCAM
from hardware.cameras import cameras
from hardware.naming import usb_name

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

log = structlog.get_logger()

_SUBSYSTEMS = ("video4linux", "hidraw", "input", "tty")
_NODES = ("video*", "hidraw*", "input/event*", "ttyACM*", "ttyUSB*")
_LOOK_EVERY = 2.0
_SLICE = 0.5
"""Seconds that one wait lasts, so that `stop()` is heard soon."""
_SETTLE = 0.2
"""Seconds without news after which a device with several parts is taken to be complete."""
_SETTLINGS = 5


def devices(*, every: bool = False) -> list[Device]:
    """Cameras, HID POS scanners, keyboards that are certainly scanners, and USB serial ports.

    With `every`, ordinary keyboards too, of kind "keyboard". A kind that fails to list its own is left out.
    """
    kinds: tuple[Callable[[], list[Device]], ...] = (
        cameras,
        hid_pos.devices,
        lambda: hid_keyboard.devices(every=every),
        serial_port.devices,
    )
    found: list[Device] = []
    for kind in kinds:
        try:
            found += kind()
        except Exception as error:  # a driver's surprise must not hide the other kinds
            log.info("devices of a kind could not be listed", error=repr(error))
    return found


def by_themselves(found: Iterable[Device]) -> list[Device]:
    """Those that are opened without being asked for: the first camera, and everything that is certainly a scanner.

    A keyboard scanner that cannot be opened is left out: it is read as a keyboard.
    """
    listed = list(found)
    seeing = sorted((one for one in listed if one.kind == _WEBCAM), key=lambda one: one.problem is not None)
    pos = [one for one in listed if one.kind == hid_pos.KIND]
    keyboards = [one for one in listed if one.kind == hid_keyboard.KIND and one.problem is None]
    return [*seeing[:1], *pos, *keyboards]


def means(address: str, device: Device) -> bool:
    """Whether `address` opens `device`, or might: an address without a name opens any of its kind."""
    kind, _, rest = address.partition(":")
    if kind != device.kind:
        return False
    rest = rest.partition("?")[0]
    name, own = usb_name(rest), usb_name(device.address.partition(":")[2])
    if name is not None:
        return own is None or name.means(own)
    if kind == _WEBCAM and rest.isdigit():
        return device.path in (rest, f"/dev/video{rest}")
    if kind == _WEBCAM and rest == "auto":
        return True
    return rest in ("", "auto") or os.path.realpath(rest) == os.path.realpath(device.path)


class Waits(Protocol):
    """What the watch waits for between two looks."""

    def wait(self, seconds: float) -> bool:
        """Wait for news of a device at most so long; whether there was any."""
        ...


class Watch:
    """Calls `changed`, on a thread of its own, when a device comes, goes, or becomes usable, until `stop()`."""

    def __init__(
        self,
        changed: Callable[[], None],
        *,
        look: Callable[[], object] | None = None,
        waits: Callable[[], Waits] | None = None,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self._changed = changed
        self._look = look or there
        self._stopping = threading.Event()
        self._waits = waits or self._udev_or_pause
        self._clock = clock
        self._seen = self._look()  # here, so that what comes while the thread starts is news
        self._thread = threading.Thread(target=self._run, name="devices", daemon=True)
        self._thread.start()

    def stop(self) -> None:
        """Call `changed` no more; the thread ends within `_SLICE` seconds."""
        self._stopping.set()

    def join(self, timeout: float) -> None:
        """Wait for the end."""
        self._thread.join(timeout)

    def _run(self) -> None:
        waits, looked = self._waits(), self._clock() - _LOOK_EVERY
        while not self._stopping.is_set():
            news = waits.wait(_SLICE)
            for _ in range(_SETTLINGS):
                if not news or not waits.wait(_SETTLE):
                    break
            now = self._clock()
            if not news and now - looked < _LOOK_EVERY:
                continue
            looked, before, self._seen = now, self._seen, self._look()
            if (news or self._seen != before) and not self._stopping.is_set():
                self._tell()

    def _tell(self) -> None:
        try:
            self._changed()
        except Exception:  # the listener's trouble must not end the watch
            log.exception("a listener of devices failed")

    def _udev_or_pause(self) -> Waits:
        try:
            return Udev()
        except Exception as error:  # no Linux, no libudev, no rights: then looking has to do
            log.debug("no news from udev", error=repr(error))
            return _Pause(self._stopping)


class Udev:
    """The system's own news of devices."""

    def __init__(self) -> None:
        import pyudev

        self._monitor = pyudev.Monitor.from_netlink(pyudev.Context())
        for subsystem in _SUBSYSTEMS:
            self._monitor.filter_by(subsystem)
        self._monitor.start()

    def wait(self, seconds: float) -> bool:
        """Wait for a device to come or go."""
        return self._monitor.poll(seconds) is not None


class _Pause:
    def __init__(self, stopping: threading.Event) -> None:
        self._stopping = stopping

    def wait(self, seconds: float) -> bool:
        self._stopping.wait(seconds)
        return False


def there(root: Path = Path("/dev")) -> object:
    """What is plugged in, in a form that differs when that, or the right to use it, does."""
    if sys.platform != "linux":
        return devices()
    return {(str(path), os.access(path, os.R_OK | os.W_OK)) for pattern in _NODES for path in root.glob(pattern)}


def watch(changed: Callable[[], None]) -> Watch:
    """Call `changed` whenever a device comes, goes, or becomes usable."""
    return Watch(changed)
