"""Serial scanners on a pseudo terminal: real bytes, a real hang-up."""

from __future__ import annotations

import os
import sys
from dataclasses import dataclass
from typing import TYPE_CHECKING

import pytest

from hardware import Condition, Device, Reading, Scan, ScannerError, Unread, open_scanner, serial_port
from hardware.lines import CUT_CARD
from hardware.replug import READY, UNPLUGGED, NotThere, Read, Replugged
from hardware.serial_port import Finder, Opened

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="pseudo terminals are Unix's")

CARD = b"BEGIN:VCARD\r\nFN:Ada\r\nEND:VCARD"


class Terminal:
    """A pseudo terminal: what is written to it comes out of its port, as from a cable."""

    def __init__(self) -> None:
        import tty

        self.ours, self.theirs = os.openpty()
        tty.setraw(self.theirs)
        self.path = os.ttyname(self.theirs)

    def sends(self, text: bytes) -> None:
        os.write(self.ours, text)

    def hang_up(self) -> None:
        for descriptor in (self.ours, self.theirs):
            if descriptor >= 0:
                os.close(descriptor)
        self.ours = self.theirs = -1


@pytest.fixture
def terminal() -> Iterator[Terminal]:
    terminal = Terminal()
    yield terminal
    terminal.hang_up()


class Cable:
    """A port whose reads answer what it was given, then nothing; and its clock."""

    def __init__(self, *chunks: bytes) -> None:
        self.chunks = list(chunks)
        self.now = 0.0

    @property
    def in_waiting(self) -> int:
        return len(self.chunks[0]) if self.chunks else 0

    def read(self, size: int) -> bytes:
        assert size == (self.in_waiting or 1)
        return self.chunks.pop(0) if self.chunks else b""

    def close(self) -> None:
        self.chunks.clear()


@dataclass
class Comport:
    device: str
    vid: int | None = 0x0C2E
    pid: int | None = 0x0B6A
    serial_number: str | None = "SN1"
    product: str | None = "ACME Serial"
    description: str = "n/a"
    name: str = "tty"


def test_lines_become_scans_as_they_come(terminal: Terminal) -> None:
    scanner = open_scanner(f"serial:{terminal.path}")
    readings = iter(scanner)
    assert next(readings) == Condition("ready", READY, scanner.address)
    terminal.sends(b"https://exhibitor.example/A1\r\nJ\xc3\xb6rg\r")
    first, second = next(readings), next(readings)
    assert isinstance(first, Scan)
    assert isinstance(second, Scan)
    assert (first.payload, first.symbology, first.scanner) == (
        b"https://exhibitor.example/A1",
        "serial",
        scanner.address,
    )
    assert second.payload == b"J\xc3\xb6rg"
    scanner.close()
    assert list(readings) == []


def test_a_hang_up_is_said_and_scanning_goes_on_after_the_replug(terminal: Terminal, tmp_path: Path) -> None:
    link = tmp_path / "by-id"
    link.symlink_to(terminal.path)
    scanner = Replugged("serial:x", Finder(str(link)), retry=0.001)
    again = Terminal()
    told: list[Reading] = []
    for reading in scanner:
        told.append(reading)
        if reading == Condition("ready", READY, "serial:x"):
            if len(told) == 1:
                terminal.hang_up()
            else:
                again.sends(b"A1\r")
        elif isinstance(reading, Condition):
            link.unlink()
            link.symlink_to(again.path)
        else:
            scanner.close()
    again.hang_up()
    assert told[:3] == [
        Condition("ready", READY, "serial:x"),
        Condition("problem", UNPLUGGED, "serial:x"),
        Condition("ready", READY, "serial:x"),
    ]
    assert [reading.payload for reading in told[3:] if isinstance(reading, Scan)] == [b"A1"]


@pytest.mark.parametrize(
    ("end", "sent", "codes"),
    [
        ("", b"A1\rB2\nC3\r\nD\t4\r", [b"A1", b"B2", b"C3", b"D\t4"]),
        ("cr", b"A\n1\rB2\r", [b"A\n1", b"B2"]),
        ("lf", b"A\r1\nB2\n", [b"A\r1", b"B2"]),
        ("crlf", b"A1\r\nB2\r\n", [b"A1", b"B2"]),
        ("tab", b"A 1\tB2\t", [b"A 1", b"B2"]),
        ("none", b"A\r\n1\tB2", []),
        ("cr", CARD + b"\rB2\r", [CARD, b"B2"]),
        ("", CARD + b"\r\nB2\r\n", [CARD, b"B2"]),
    ],
)
def test_codes_end_as_the_scanner_is_set_up(end: str, sent: bytes, codes: list[bytes]) -> None:
    assert Opened(Cable(sent), end, clock=lambda: 0.0).read() == [Read(code, "serial") for code in codes]


@pytest.mark.parametrize(("end", "sent", "code"), [("", b"A1", b"A1"), ("none", b"A\r\n1\r\n", b"A\r\n1")])
def test_a_pause_ends_a_code_that_has_no_end(end: str, sent: bytes, code: bytes) -> None:
    cable = Cable(sent[:1], sent[1:])
    link = Opened(cable, end, clock=lambda: cable.now)
    assert link.read() == link.read() == link.read() == []
    cable.now = 0.3
    assert link.read() == [Read(code, "serial")]


def test_a_card_that_is_cut_off_is_one_refusal() -> None:
    cable = Cable(CARD[:20])
    link = Opened(cable, "", clock=lambda: cable.now)
    assert link.read() == []
    cable.now = 3.1
    assert link.read() == [CUT_CARD]


def test_a_port_that_somebody_else_has_is_said_to_be_used(terminal: Terminal) -> None:
    holding = Finder(terminal.path)()
    with pytest.raises(ScannerError, match="used by another program"):
        Finder(terminal.path)()
    holding.close()
    Finder(terminal.path)().close()


@pytest.mark.parametrize(
    ("number", "words"),
    [("EACCES", "group “dialout”"), ("EBUSY", "used by another program"), ("EIO", "cannot be opened")],
)
def test_what_keeps_it_from_being_opened_is_one_sentence(number: str, words: str, terminal: Terminal) -> None:
    import errno

    def opener(path: str, baud: int) -> Cable:
        raise OSError(getattr(errno, number), "no", path)

    with pytest.raises(ScannerError, match=words):
        Finder(terminal.path, opener=opener)()


@pytest.mark.parametrize("path", ["/dev/null", "/", "."])
def test_what_is_no_port_is_said_to_be_none(path: str) -> None:
    with pytest.raises(ScannerError, match="is not a serial port"):
        Finder(path)()


def test_a_port_that_is_not_there_is_missing() -> None:
    with pytest.raises(NotThere, match="plug the scanner in"):
        Finder("/dev/no such port", ports=list)()


def test_a_scanner_opened_by_its_path_is_found_again_under_another_number(tmp_path: Path) -> None:
    path = tmp_path / "ttyACM0"
    path.touch()
    ports = [Comport("/dev/x", vid=None), Comport(str(path))]
    opened: list[tuple[str, int]] = []

    def opener(found: str, baud: int) -> Cable:
        opened.append((found, baud))
        return Cable()

    finder = Finder(str(path), 115_200, ports=lambda: ports, opener=opener)
    finder()
    path.unlink()
    ports[1:] = [Comport("/dev/other", serial_number="SN2"), Comport("/dev/ttyACM1")]
    finder()
    assert opened == [(str(path), 115_200), ("/dev/ttyACM1", 115_200)]


def test_a_usb_name_finds_its_port() -> None:
    opened: list[str] = []

    def opener(found: str, baud: int) -> Cable:
        opened.append(found)
        return Cable()

    Finder("0c2e:0b6a:SN2", ports=lambda: [Comport("/dev/a"), Comport("/dev/b", serial_number="SN2")], opener=opener)()
    assert opened == ["/dev/b"]


@pytest.mark.parametrize(
    ("rest", "words"),
    [
        ("", "Say which serial port"),
        ("?baud=9600", "Say which serial port"),
        ("/dev/ttyACM0?baud=fast", "“baud” is a speed"),
        ("/dev/ttyACM0?baud=0", "“baud” is a speed"),
        ("/dev/ttyACM0?end=enter", "“end” is cr, lf"),
        ("/dev/ttyACM0?parity=odd", "not “parity”"),
    ],
)
def test_an_address_that_says_nothing_or_nonsense_is_refused_in_words(rest: str, words: str) -> None:
    with pytest.raises(ScannerError, match=words):
        open_scanner(f"serial:{rest}")


def test_options_are_part_of_the_address(terminal: Terminal) -> None:
    scanner = open_scanner(f"serial:{terminal.path}?baud=19200&end=tab")
    readings = iter(scanner)
    next(readings)
    terminal.sends(b"A\r1\t")
    scan = next(readings)
    assert isinstance(scan, Scan | Unread)
    assert scan.scanner == scanner.address == f"serial:{terminal.path}?baud=19200&end=tab"
    assert isinstance(scan, Scan)
    assert scan.payload == b"A\r1"


def test_usb_ports_are_listed_with_lasting_addresses(tmp_path: Path) -> None:
    path = tmp_path / "ttyACM0"
    path.touch()
    ports = [Comport("/dev/ttyS0", vid=None), Comport(str(path)), Comport("/dev/gone", 1, 2, None, None, "CH340")]
    found = serial_port.devices(lambda: ports)
    assert found[0] == Device("serial:0c2e:0b6a:SN1", "serial", "ACME Serial", str(path))
    assert (found[1].address, found[1].name) == ("serial:0001:0002", "CH340")
    assert "dialout" in str(found[1].problem)
