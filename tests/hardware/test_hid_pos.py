"""HID POS scanners behind a library of the test's own; the recorded one is in test_recorded.py."""

from __future__ import annotations

import sys
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

import pytest

from hardware import Device, ScannerError, hid_pos, open_scanner
from hardware.hid_pos import Finder, Opened
from hardware.hid_report import CUT_CODE
from hardware.replug import NotThere, Read

if TYPE_CHECKING:
    from pathlib import Path

POS = bytes.fromhex(
    "058c0902a1010912a1028502150026ff00750895010501093b8102058c09fb09fc09fd95038102"
    "09fe953882020109ff250175019501810275078103c0c0"
)
HONEYWELL = POS + bytes.fromhex("85fe9501b102")


def report(text: bytes, more: int = 0) -> list[int]:
    return list(bytes([2, len(text)]) + b"]Q1" + text.ljust(56, b"\0") + bytes([more]))


@dataclass
class Scanner:
    """An open device; its reads answer what it was given, then nothing."""

    descriptor: bytes = POS
    reports: list[list[int]] = field(default_factory=list)
    features: list[bytes] = field(default_factory=list)
    opened: bytes | None = None
    broken: bool = False

    def open_path(self, path: bytes) -> None:
        if self.broken:
            raise OSError("open failed")
        self.opened = path

    def get_report_descriptor(self) -> list[int]:
        if not self.descriptor:
            raise OSError("no descriptor")
        return list(self.descriptor)

    def send_feature_report(self, report: bytes) -> int:
        self.features.append(report)
        raise OSError("it does not like that")

    def read(self, size: int, timeout_ms: int) -> list[int]:
        assert size >= 62
        assert 0 < timeout_ms <= 500
        return self.reports.pop(0) if self.reports else []

    def close(self) -> None:
        self.opened = None


def plugged(path: Path | str, serial: str = "SN1", vendor: int = 0x0C2E, **more: object) -> dict[str, Any]:
    return {
        "path": str(path).encode(),
        "vendor_id": vendor,
        "product_id": 0x0B61,
        "serial_number": serial,
        "product_string": "ACME POS",
        "usage_page": 0x8C,
        "usage": 2,
    } | more


class Library:
    def __init__(self, *there: dict[str, Any], device: Scanner | None = None) -> None:
        self.there = list(there)
        self.opening = device or Scanner()

    def enumerate(self) -> list[dict[str, Any]]:
        return self.there

    def device(self) -> Scanner:
        return self.opening


def test_reports_become_codes() -> None:
    now = [0.0]
    scanner = Scanner(reports=[report(b"A" * 56, 1), report(b"1\r"), report("Jörg 繩".encode()), report(b"cut", 1)])
    link = Opened(scanner, clock=lambda: now[0])
    assert link.read() == []
    assert link.read() == [Read(b"A" * 56 + b"1", "QR Code")]
    assert link.read() == [Read("Jörg 繩".encode(), "QR Code")]
    assert link.read() == link.read() == []
    now[0] = 2.0
    assert link.read() == [CUT_CODE]


def test_a_scanner_that_does_not_tell_its_layout_has_the_usual_one() -> None:
    scanner = Scanner(descriptor=b"", reports=[[*report(b"A1"), 0, 0]])
    assert Opened(scanner).read() == [Read(b"A1", "QR Code")]


@pytest.mark.parametrize(
    ("descriptor", "vendor", "asked"),
    [(HONEYWELL, 0x0C2E, [b"\xfe\x01"]), (POS, 0x0C2E, []), (HONEYWELL, 0x05E0, [])],
)
def test_only_scanners_that_know_it_are_told_to_stop_playing_keyboard(
    descriptor: bytes, vendor: int, asked: list[bytes]
) -> None:
    scanner = Scanner(descriptor)
    Opened(scanner, vendor)
    assert scanner.features == asked


@pytest.mark.parametrize(
    ("wanted", "path"),
    [
        ("", b"/dev/hidraw1"),
        ("/dev/hidraw2", b"/dev/hidraw2"),
        ("0c2e:0b61", b"/dev/hidraw1"),
        ("0c2e:0b61:SN2", b"/dev/hidraw2"),
    ],
)
def test_the_scanner_that_is_meant_is_opened(wanted: str, path: bytes) -> None:
    library = Library(
        plugged("/dev/hidraw0", usage_page=1, usage=6),  # the keyboard half of the same device
        plugged("/dev/hidraw1"),
        plugged("/dev/hidraw2", "SN2"),
    )
    Finder(wanted, library)()
    assert library.opening.opened == path


def test_a_scanner_opened_by_its_path_is_found_again_under_another_number() -> None:
    library = Library(plugged("/dev/hidraw1"))
    finder = Finder("/dev/hidraw1", library)
    finder()
    library.there = [plugged("/dev/hidraw1", "OTHER"), plugged("/dev/hidraw7")]
    finder()
    assert library.opening.opened == b"/dev/hidraw7"


def test_any_scanner_may_be_another_one_after_it_was_unplugged() -> None:
    library = Library(plugged("/dev/hidraw1"))
    finder = Finder("", library)
    finder()
    library.there = [plugged("/dev/hidraw7", "OTHER")]
    finder()
    assert library.opening.opened == b"/dev/hidraw7"


@pytest.mark.parametrize("wanted", ["", "/dev/no such device", "0c2e:0b61"])
def test_a_scanner_that_is_not_plugged_in_is_said_to_be_missing(wanted: str) -> None:
    with pytest.raises(NotThere, match="no HID POS scanner"):
        Finder(wanted, Library(plugged("/dev/hidraw0", usage_page=1)))()


def test_another_hid_device_is_no_scanner(tmp_path: Path) -> None:
    (tmp_path / "hidraw0").touch()
    link = f"/dev/../{tmp_path}/hidraw0"
    with pytest.raises(ScannerError, match="is not a HID POS scanner"):
        Finder(link, Library())()


@pytest.mark.skipif(sys.platform != "linux", reason="device files are Linux's")
def test_why_it_cannot_be_opened_is_found_out(tmp_path: Path) -> None:
    there = tmp_path / "hidraw1"
    there.touch()
    broken = Scanner(broken=True)
    with pytest.raises(ScannerError, match="another program"):
        Finder("", Library(plugged(there), device=broken))()
    with pytest.raises(NotThere, match="plug it in"):
        Finder("", Library(plugged(tmp_path / "gone"), device=broken))()


@pytest.mark.parametrize("rest", ["0", "hidraw0", "0c2e"])
def test_an_address_that_names_nothing_is_refused_in_words(rest: str) -> None:
    with pytest.raises(ScannerError, match="Say which scanner"):
        open_scanner(f"hid-pos:{rest}")


def test_a_scanner_that_is_not_there_says_so_and_can_be_closed() -> None:
    scanner = open_scanner("hid-pos:ffff:ffff")
    assert (scanner.address, scanner.preview) == ("hid-pos:ffff:ffff", None)
    for condition in scanner:
        assert "plug it in" in str(condition)
        scanner.close()


def test_scanners_are_listed_with_lasting_addresses(tmp_path: Path) -> None:
    (tmp_path / "hidraw1").touch()
    library = Library(
        plugged("/dev/hidraw0", usage_page=1), plugged(tmp_path / "hidraw1"), plugged(tmp_path / "hidraw1")
    )
    assert hid_pos.devices(library) == [
        Device("hid-pos:0c2e:0b61:SN1", "hid-pos", "ACME POS", str(tmp_path / "hidraw1"))
    ]
