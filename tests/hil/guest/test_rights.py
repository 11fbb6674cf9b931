"""The udev rules of packaging/udev: a person of the booth may open scanners and nothing else, and scans with them."""

from __future__ import annotations

import grp
import stat
import subprocess
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from tests.hil.guest import gadget, program
from tests.hil.guest.test_composite import KEYBOARD, POS, SCANNER, SERIAL
from tests.waiting import until

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tests.hil.guest.wire import Wire

PLUGDEV, DIALOUT = (grp.getgrnam(name).gr_gid for name in ("plugdev", "dialout"))
ANYBODY = program.Person("nobody")
MEMBER = program.Person("nobody", (PLUGDEV, DIALOUT))


@pytest.fixture(scope="module")
def device() -> Iterator[gadget.Composite]:
    with gadget.composite(SCANNER) as device:
        subprocess.run(["udevadm", "settle"], check=True)
        yield device


def owners(node: Path) -> str:
    """The group of those who may open it, or "root"."""
    status = node.stat()
    shared = status.st_mode & (stat.S_IRGRP | stat.S_IWGRP) == stat.S_IRGRP | stat.S_IWGRP
    assert not status.st_mode & stat.S_IRWXO
    return grp.getgrgid(status.st_gid).gr_name if shared else "root"


def properties(node: Path) -> dict[str, str]:
    """What udev knows of the device."""
    command = ["udevadm", "info", "--query=property", f"--name={node}"]
    told = subprocess.run(command, capture_output=True, text=True, check=True).stdout
    return dict(line.split("=", 1) for line in told.splitlines())


def test_of_one_device_only_the_interfaces_that_scan_are_given_away(device: gadget.Composite) -> None:
    assert owners(device.node("hidraw", 0)) == "plugdev"
    assert owners(device.node("event", 1)) == "plugdev"
    assert owners(device.node("hidraw", 1)) == "root"
    assert owners(device.node("tty", 2)) == "dialout"


def test_who_sits_at_the_computer_may_scan_and_no_modem_program_does(device: gadget.Composite) -> None:
    for kind, interface in (("hidraw", 0), ("event", 1), ("tty", 2)):
        assert ":uaccess:" in properties(device.node(kind, interface))["TAGS"]
    assert "uaccess" not in properties(device.node("hidraw", 1)).get("TAGS", "")
    assert properties(device.node("tty", 2))["ID_MM_PORT_IGNORE"] == "1"


def test_an_ordinary_keyboard_stays_where_it_was(bench: Wire) -> None:
    place = Path("/dev/input/by-id")
    before = set(place.glob("*-event-kbd"))
    with bench.plugged("usb-kbd", serial="HIL-PLAIN"):
        (link,) = until(lambda: set(place.glob("*-event-kbd")) - before, 60)
        assert owners(link.resolve()) == "input"
        assert "uaccess" not in properties(link).get("TAGS", "")


def test_a_member_of_the_booth_scans_from_hid_pos(device: gadget.Composite) -> None:
    with program.scanning(POS, MEMBER) as scan:
        scan.await_open(device.node("hidraw", 0))
        device.send_pos(b"POS-1")
        scan.lead("POS-1")


def test_a_member_of_the_booth_scans_from_a_keyboard(device: gadget.Composite) -> None:
    with program.scanning(KEYBOARD, MEMBER) as scan:
        scan.await_open(device.node("event", 1))
        device.send_keys("KEYS-1\n")
        scan.lead("KEYS-1")


def test_a_member_of_the_booth_may_open_what_scans_and_nobody_else_may(device: gadget.Composite) -> None:
    scanning = [device.node("hidraw", 0), device.node("event", 1), device.node("tty", 2)]
    assert [MEMBER.may_open(node) for node in scanning] == [True] * 3
    assert [ANYBODY.may_open(node) for node in scanning] == [False] * 3
    assert not MEMBER.may_open(device.node("hidraw", 1))


def test_the_program_lists_what_is_plugged_in_and_why_somebody_cannot_use_it(device: gadget.Composite) -> None:
    problems = {row["address"]: row["problem"] for row in ANYBODY.rows("devices")}
    assert problems.keys() == {POS, KEYBOARD, SERIAL}
    assert "install the udev rules" in problems[POS]
    assert "install the udev rules" in problems[KEYBOARD]
    assert "dialout" in problems[SERIAL]
