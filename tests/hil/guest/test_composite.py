"""One USB device with three scanners in it: each is read by its own kind, all at once."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tests.hil.guest import gadget
from tests.hil.guest.uhid import Identity

if TYPE_CHECKING:
    from tests.hil.guest.watching import Watched

SCANNER = Identity(0x0C2E, 0x0B62, "HIL-3IN1", "HIL Scanner 3in1")
NAME = f"{SCANNER.vendor:04x}:{SCANNER.product:04x}:{SCANNER.serial}"
POS, KEYBOARD, SERIAL = (f"{kind}:{NAME}" for kind in ("hid-pos", "hid-keyboard", "serial"))


def all_three_scan(kiosk: Watched, device: gadget.Composite, mark: str) -> None:
    device.send_keys(f"KEYS-{mark}\n")
    device.send_pos(f"POS-{mark}".encode())
    device.send_line(f"LINE-{mark}\r\n".encode())
    kiosk.lead(KEYBOARD, f"KEYS-{mark}")
    kiosk.lead(POS, f"POS-{mark}")
    kiosk.lead(SERIAL, f"LINE-{mark}")


def test_all_three_scan_and_go_on_after_a_replug(kiosk: Watched, told_within: float, back_within: float) -> None:
    with gadget.composite(SCANNER) as device:
        kiosk.scan(POS, KEYBOARD, SERIAL)
        all_three_scan(kiosk, device, "1")
        device.unplug()
        for address in (POS, KEYBOARD, SERIAL):
            assert "unplugged" in kiosk.problem(address, told_within)
        device.plug()
        for address in (POS, KEYBOARD, SERIAL):
            kiosk.ready(address, back_within)
        all_three_scan(kiosk, device, "2")
        assert kiosk.leads == 6
