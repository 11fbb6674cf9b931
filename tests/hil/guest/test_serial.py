"""Serial scanners: a USB adapter of QEMU's, with the kernel's driver for it."""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING

from tests.hil.guest.wire import PORTS

if TYPE_CHECKING:
    from tests.hil.guest.watching import Watched
    from tests.hil.guest.wire import Wire

ADAPTER = "serial:0403:6001:HIL-SER"
OPTIONS = {"serial": "HIL-SER", "chardev": "scanner", "always-plugged": True}


def sent(line: bytes) -> None:
    """Send bytes down the cable, as the scanner at its other end does."""
    cable = os.open(Path(PORTS, "kiosk.cable"), os.O_WRONLY)
    os.write(cable, line)
    os.close(cable)


def test_a_usb_adapter_comes_goes_and_comes_back(
    kiosk: Watched, bench: Wire, told_within: float, back_within: float
) -> None:
    kiosk.add(ADAPTER)
    assert "plug" in kiosk.problem(ADAPTER)
    for code in ("FIRST-1", "SECOND-2"):
        with bench.plugged("usb-serial", **OPTIONS):
            kiosk.ready(ADAPTER, back_within)
            sent(f"{code}\r\n".encode())
            kiosk.lead(ADAPTER, code)
        assert "unplugged" in kiosk.problem(ADAPTER, told_within)
