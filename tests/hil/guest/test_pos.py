"""HID POS scanners: bytes instead of keys, through hidraw."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tests.hil.guest import uhid
from tests.hil.guest.descriptors import KEYBOARD, POS, POS_DATA, pos_reports

if TYPE_CHECKING:
    from tests.hil.guest.watching import Watched

SCANNER = uhid.Identity(0x0C2E, 0x0B61, "HIL-POS")
ADDRESS = f"hid-pos:{SCANNER.vendor:04x}:{SCANNER.product:04x}:{SCANNER.serial}"


def scanned(device: uhid.Device, code: str) -> None:
    for report in pos_reports(code.encode()):
        device.send(report)


def test_any_script_comes_through(kiosk: Watched) -> None:
    with uhid.plugged(POS, SCANNER) as device:
        kiosk.scan(ADDRESS)
        for code in ("https://expo.example/1", "Jörg Müller", "名札-42", "Zażółć"):
            scanned(device, code)
            kiosk.lead(ADDRESS, code)


def test_a_code_that_needs_several_reports_is_one_lead(kiosk: Watched) -> None:
    code = "LONG-" + "0123456789" * 30
    assert len(code) > 5 * POS_DATA
    with uhid.plugged(POS, SCANNER) as device:
        kiosk.scan(ADDRESS)
        scanned(device, code)
        kiosk.lead(ADDRESS, code)
        assert kiosk.leads == 1


def test_without_a_name_the_first_one_is_taken_and_keyboards_are_not(kiosk: Watched) -> None:
    keyboard = uhid.Identity(0x05E0, 0x1200, "HIL-KEYS")
    with uhid.plugged(KEYBOARD, keyboard), uhid.plugged(POS, SCANNER) as device:
        kiosk.scan("hid-pos:")
        scanned(device, "POS-1")
        kiosk.lead("hid-pos:", "POS-1")


def test_unplugged_and_plugged_in_again_it_goes_on(kiosk: Watched, told_within: float, back_within: float) -> None:
    with uhid.plugged(POS, SCANNER):
        kiosk.scan(ADDRESS)
    assert "unplugged" in kiosk.problem(ADDRESS, told_within)
    with uhid.plugged(POS, SCANNER) as device:
        kiosk.ready(ADDRESS, back_within)
        scanned(device, "BACK-1")
        kiosk.lead(ADDRESS, "BACK-1")
