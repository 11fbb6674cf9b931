"""Scanners that play keyboard: read through evdev, grabbed, unplugged and plugged in again."""

from __future__ import annotations

import select
from typing import TYPE_CHECKING

from evdev import InputDevice

from tests.hil.guest import uinput

if TYPE_CHECKING:
    from tests.hil.guest.watching import Watched
    from tests.hil.guest.wire import Wire

CODE = "https://expo.example/Badge-0042"
QEMU_KEYBOARD = "hid-keyboard:0627:0001:HIL-KBD"
_MOMENT = 3.0


def heard(reader: InputDevice[str]) -> bool:
    """Whether a program that reads the device too is given anything, in a moment."""
    return bool(select.select([reader], [], [], _MOMENT)[0])


def test_what_it_types_is_a_lead_and_reaches_nobody_else(kiosk: Watched) -> None:
    with uinput.keyboard() as scanner:
        other = InputDevice(scanner.node)
        address = f"hid-keyboard:{scanner.node}"
        kiosk.scan(address)
        scanner.type(f"{CODE}\n")
        kiosk.lead(address, CODE)
        assert not heard(other)
        kiosk.stop()
        scanner.type("x")
        assert heard(other)
        other.close()


def test_one_that_another_program_holds_is_named_so_and_taken_once_it_is_free(kiosk: Watched) -> None:
    with uinput.keyboard() as scanner:
        other = InputDevice(scanner.node)
        other.grab()
        address = f"hid-keyboard:{scanner.node}"
        kiosk.add(address)
        assert "another program" in kiosk.problem(address)
        other.close()
        kiosk.ready(address)


def test_codes_one_after_the_other_are_kept_apart(kiosk: Watched) -> None:
    codes = [f"EXPO-{number:03}" for number in range(20)]
    with uinput.keyboard() as scanner:
        address = f"hid-keyboard:{scanner.node}"
        kiosk.scan(address)
        for code in codes:
            scanner.type(f"{code}\n")
        for code in codes:
            kiosk.lead(address, code)


def test_a_code_of_which_the_kernel_dropped_keys_is_refused(kiosk: Watched) -> None:
    with uinput.keyboard() as scanner:
        address = f"hid-keyboard:{scanner.node}"
        kiosk.scan(address)
        scanner.flood("FLOOD-" + "7" * 400 + "\n")
        assert "lost" in kiosk.refused(address)
        scanner.type(f"{CODE}\n")
        kiosk.lead(address, CODE)
        assert kiosk.leads == 1


def test_unplugged_and_plugged_in_again_it_goes_on(kiosk: Watched, told_within: float, back_within: float) -> None:
    with uinput.keyboard() as scanner:
        address = f"hid-keyboard:{scanner.node}"
        kiosk.scan(address)
    assert "unplugged" in kiosk.problem(address, told_within)
    with uinput.keyboard() as scanner:
        kiosk.ready(address, back_within)
        scanner.type(f"{CODE}\n")
        kiosk.lead(address, CODE)


def test_a_usb_keyboard_comes_goes_and_comes_back(
    kiosk: Watched, bench: Wire, told_within: float, back_within: float
) -> None:
    kiosk.add(QEMU_KEYBOARD)
    assert "plug it in" in kiosk.problem(QEMU_KEYBOARD)
    for code in ("FIRST-1", "SECOND-2"):
        with bench.plugged("usb-kbd", serial="HIL-KBD"):
            kiosk.ready(QEMU_KEYBOARD, back_within)
            bench.type(f"{code}\n")
            kiosk.lead(QEMU_KEYBOARD, code)
        assert "unplugged" in kiosk.problem(QEMU_KEYBOARD, told_within)
