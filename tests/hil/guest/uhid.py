"""A HID device through /dev/uhid: the kernel's HID layer is real, the bus below it is played here."""

from __future__ import annotations

import os
import struct
import threading
from contextlib import contextmanager
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

# Of linux/uhid.h; all integers are of the machine's order and packed.
_DESTROY, _CREATE, _INPUT = 1, 11, 12
_GET_REPORT, _GET_ANSWER, _SET_REPORT, _SET_ANSWER = 9, 10, 13, 14
_EVENT_SIZE = 4380
_BUS_USB = 3


@dataclass(frozen=True)
class Identity:
    """What a device says it is."""

    vendor: int
    product: int
    serial: str
    name: str = "HIL Scanner"


class Device:
    """A plugged-in device."""

    def __init__(self, descriptor: bytes, identity: Identity) -> None:
        self._file = os.open("/dev/uhid", os.O_RDWR)
        texts = (identity.name.encode(), b"usb-hil/input0", identity.serial.encode())
        numbers = (len(descriptor), _BUS_USB, identity.vendor, identity.product, 0x100, 0)
        self._send(struct.pack("=I128s64s64sHHIIII4096s", _CREATE, *texts, *numbers, descriptor))
        self._thread = threading.Thread(target=self._answer, daemon=True)
        self._thread.start()

    def send(self, report: bytes) -> None:
        """Send an input report to the host."""
        self._send(struct.pack("=IH4096s", _INPUT, len(report), report))

    def unplug(self) -> None:
        """Take the device away."""
        self._send(struct.pack("=I", _DESTROY))
        os.close(self._file)

    def _send(self, event: bytes) -> None:
        os.write(self._file, event)

    def _answer(self) -> None:
        """Refuse the host's requests for reports, so that it does not wait for them; until the device is gone."""
        while True:
            try:
                event = os.read(self._file, _EVENT_SIZE)
                kind, request = struct.unpack_from("=II", event)
                if kind == _GET_REPORT:
                    self._send(struct.pack("=IIHH", _GET_ANSWER, request, 5, 0))
                elif kind == _SET_REPORT:
                    self._send(struct.pack("=IIH", _SET_ANSWER, request, 5))
            except OSError:
                return


@contextmanager
def plugged(descriptor: bytes, identity: Identity) -> Iterator[Device]:
    """Plug a device in, and unplug it at the end."""
    device = Device(descriptor, identity)
    try:
        yield device
    finally:
        device.unplug()
