"""A USB scanner with three interfaces: HID POS, HID keyboard and a serial port in one device, on the kernel's own bus.

`dummy_hcd` is a USB host controller whose only device is played by the same kernel. What that device is, is said in
configfs (Linux: Documentation/usb/gadget_configfs.rst); writing a controller's name to `UDC` plugs it in.
"""

from __future__ import annotations

import os
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from tests.hil.guest import descriptors
from tests.hil.guest.strokes import reports
from tests.waiting import until

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tests.hil.guest.uhid import Identity

GADGETS = Path("/sys/kernel/config/usb_gadget")
CONTROLLER = "dummy_udc.0"
FUNCTIONS = ("hid.pos", "hid.keyboard", "acm.port")
"""In the order of their interfaces: 0, 1, and 2 with 3."""
_PATIENCE = 30.0


class Composite:
    """The device, defined and not yet plugged in."""

    def __init__(self, folder: Path, identity: Identity) -> None:
        self._folder = folder
        (folder / "idVendor").write_text(f"{identity.vendor:#06x}")
        (folder / "idProduct").write_text(f"{identity.product:#06x}")
        (folder / "strings/0x409").mkdir()
        (folder / "strings/0x409/serialnumber").write_text(identity.serial)
        (folder / "strings/0x409/product").write_text(identity.name)
        (folder / "strings/0x409/manufacturer").write_text("HIL")
        (folder / "configs/all.1").mkdir()
        for function in FUNCTIONS:
            (folder / "functions" / function).mkdir()
        self._describe("hid.pos", descriptors.POS, descriptors.POS_REPORT, protocol=0)
        self._describe("hid.keyboard", descriptors.KEYBOARD, 8, protocol=1)
        for function in FUNCTIONS:
            (folder / "configs/all.1" / function).symlink_to(folder / "functions" / function)

    def _describe(self, function: str, descriptor: bytes, length: int, protocol: int) -> None:
        folder = self._folder / "functions" / function
        (folder / "protocol").write_text(str(protocol))
        (folder / "report_length").write_text(str(length))
        (folder / "report_desc").write_bytes(descriptor)

    def plug(self) -> None:
        """Plug it in; returns when the host side has all three interfaces and their nodes."""
        (self._folder / "UDC").write_text(CONTROLLER)
        for kind, interface in (("hidraw", 0), ("hidraw", 1), ("event", 1), ("tty", 2)):
            self.node(kind, interface)

    def unplug(self) -> None:
        """Pull it out; what reads it hears of it."""
        (self._folder / "UDC").write_text("\n")

    def node(self, kind: str, interface: int) -> Path:
        """The host's node of `kind` (`hidraw`, `event`, `tty`) for `interface`, once it is there."""
        return until(lambda: self._node(kind, interface), _PATIENCE)

    @staticmethod
    def _node(kind: str, interface: int) -> Path | None:
        for place in Path("/sys/bus/usb/devices").glob(f"*:1.{interface}"):
            if "dummy_hcd" in str(place.resolve()):
                for found in place.glob(f"**/{kind}*/dev"):
                    node = Path("/dev/input" if kind == "event" else "/dev", found.parent.name)
                    return node if node.exists() else None
        return None

    def send_pos(self, code: bytes) -> None:
        """Scan `code` on the HID POS interface."""
        self._write("/dev/hidg0", descriptors.pos_reports(code))

    def send_keys(self, text: str) -> None:
        """Type `text` on the keyboard interface."""
        self._write("/dev/hidg1", reports(text))

    def send_line(self, line: bytes) -> None:
        """Send bytes on the serial interface."""
        self._write("/dev/ttyGS0", [line])

    @staticmethod
    def _write(node: str, chunks: list[bytes]) -> None:
        file = os.open(node, os.O_WRONLY | os.O_NOCTTY)
        try:
            for chunk in chunks:
                os.write(file, chunk)  # waits until the host has taken the one before
        finally:
            os.close(file)

    def remove(self) -> None:
        """Undo the definition, inside out as configfs demands."""
        self.unplug()
        for function in FUNCTIONS:
            (self._folder / "configs/all.1" / function).unlink()
        for place in ("configs/all.1", *(f"functions/{function}" for function in FUNCTIONS), "strings/0x409", ""):
            (self._folder / place).rmdir()


@contextmanager
def composite(identity: Identity) -> Iterator[Composite]:
    """A plugged-in device, taken away at the end."""
    folder = GADGETS / "scanner"
    folder.mkdir()
    device = Composite(folder, identity)
    try:
        device.plug()
        yield device
    finally:
        device.remove()
