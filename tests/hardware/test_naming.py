"""Addresses of USB devices that outlive unplugging (hardware.md)."""

from __future__ import annotations

import pytest

from hardware.naming import UsbName, addresses, usb_name


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("0c2e:0b61", UsbName(0x0C2E, 0x0B61)),
        ("0C2E:0B61:SN:1", UsbName(0x0C2E, 0x0B61, "SN:1")),
        ("0c2e:0b61:", None),
        ("0c2e", None),
        ("/dev/input/event5", None),
        ("", None),
    ],
)
def test_names_are_vendor_product_and_serial_number(text: str, name: UsbName | None) -> None:
    assert usb_name(text) == name
    if name:
        assert usb_name(str(name)) == name


def test_without_a_serial_number_any_of_that_make_is_meant() -> None:
    this, that = UsbName(1, 2, "A"), UsbName(1, 2, "B")
    assert UsbName(1, 2).means(this)
    assert this.means(this)
    assert not this.means(that)
    assert not UsbName(1, 3).means(this)


def test_twins_without_serial_numbers_go_by_path() -> None:
    found = [(UsbName(1, 2), "/a"), (UsbName(1, 2), "/b"), (UsbName(1, 2, "S"), "/c"), (None, "/d"), (None, "/e")]
    assert addresses("x", found) == ["x:/a", "x:/b", "x:0001:0002:S", "x:/d", "x:/e"]
