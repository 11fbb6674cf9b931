"""Input devices as /sys shows them, in a /sys of the test's own."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from hardware.input_nodes import InputNode, input_nodes
from hardware.naming import UsbName

if TYPE_CHECKING:
    from pathlib import Path

KEYBOARD = "1000000000007 ff9f207ac14057ff febeffdfffefffff fffffffffffffffe"  # an ordinary one's, as the kernel has it
POWER_KEYS = "3000000000000 0 0 0"


def plug(sys: Path, number: int, name: str, *, vendor: str = "1234", serial: str = "", keys: str = KEYBOARD) -> None:
    device = sys / f"event{number}" / "device"
    for part, text in {
        "name": name,
        "uniq": serial,
        "id/vendor": vendor,
        "id/product": "0b61",
        "capabilities/key": keys,
    }.items():
        path = device / part
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text + "\n")


def test_nodes_come_in_the_kernels_order_with_their_usb_names(tmp_path: Path) -> None:
    plug(tmp_path, 10, "ACME Barcode Scanner", vendor="0c2e", serial="SN 1")
    plug(tmp_path, 2, "Power Button", keys=POWER_KEYS)
    assert input_nodes(tmp_path) == [
        InputNode("/dev/input/event2", "Power Button", UsbName(0x1234, 0x0B61), keyboard=False),
        InputNode("/dev/input/event10", "ACME Barcode Scanner", UsbName(0x0C2E, 0x0B61, "SN 1"), keyboard=True),
    ]


@pytest.mark.parametrize(
    ("name", "vendor", "keys", "scanner"),
    [
        ("ACME Barcode Scanner", "1234", KEYBOARD, True),
        ("ACME BAR CODE reader", "1234", KEYBOARD, True),
        ("2D Imager", "1234", KEYBOARD, True),
        ("Honeywell Imaging & Mobility 1900", "0c2e", KEYBOARD, True),
        ("Honeywell 1900 System Control", "0c2e", POWER_KEYS, False),
        ("AT Translated Set 2 keyboard", "0001", KEYBOARD, False),
        ("Logitech USB Keyboard", "046d", KEYBOARD, False),
    ],
)
def test_scanners_are_told_by_their_maker_or_their_name(
    tmp_path: Path, name: str, vendor: str, keys: str, scanner: bool
) -> None:
    plug(tmp_path, 0, name, vendor=vendor, keys=keys)
    assert [node.scanner for node in input_nodes(tmp_path)] == [scanner]


def test_what_is_unplugged_meanwhile_is_left_out(tmp_path: Path) -> None:
    plug(tmp_path, 0, "ACME Barcode Scanner")
    (tmp_path / "event1").mkdir()
    assert len(input_nodes(tmp_path)) == 1
    assert input_nodes(tmp_path / "no such folder") == []
