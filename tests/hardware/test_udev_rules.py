"""The udev rules: well formed, for scanners only, and of one mind with `hardware.input_nodes`."""

from __future__ import annotations

import re
import shutil
import subprocess
from fnmatch import fnmatchcase
from pathlib import Path

import pytest

from hardware.input_nodes import SCANNER_MAKERS

RULES = Path(__file__).parent.parent.parent / "packaging" / "udev" / "70-lead-kiosk.rules"
PART = re.compile(r'([A-Z]+(?:\{[\w/]+\})?)(==|!=|\+=|=|:=)"((?:[^"\\]|\\.)*)"')
POS = bytes.fromhex("058c0902a1010912a1028502150026ff007508950109fe820201c0c0")
POS_LONG = bytes.fromhex("068c000a0200a101c0")
KEYBOARD = bytes.fromhex("05010906a101050719e029e71500250175019508810295017508810195067508150025650507")

Rule = list[tuple[str, str, str]]


def rules() -> list[Rule]:
    lines = [line for line in RULES.read_text().splitlines() if line and not line.startswith("#")]
    return [[(part[1], part[2], part[3]) for part in PART.finditer(line)] for line in lines]


def matches(rule: Rule) -> dict[str, str]:
    return {key: value for key, operator, value in rule if operator == "=="}


def giving() -> list[Rule]:
    """The rules that give something away."""
    return [rule for rule in rules() if any(key in ("MODE", "GROUP", "TAG") for key, *_ in rule)]


def alternatives(subsystem: str, key: str) -> list[str]:
    found = [matches(rule).get(key) for rule in giving() if matches(rule)["SUBSYSTEM"] == subsystem]
    return [pattern for value in found if value for pattern in value.split("|")]


def test_every_line_is_a_rule() -> None:
    for line in RULES.read_text().splitlines():
        if line and not line.startswith("#"):
            assert PART.sub("", line).strip(" ,") == "", line
    known = {
        "ACTION",
        "SUBSYSTEM",
        "KERNEL",
        "PROGRAM",
        "RESULT",
        "ENV",
        "ATTRS",
        "MODE",
        "GROUP",
        "TAG",
        "GOTO",
        "LABEL",
    }
    assert {key.partition("{")[0] for rule in rules() for key, *_ in rule} <= known
    labels = {value for rule in rules() for key, _, value in rule if key == "LABEL"}
    assert {value for rule in rules() for key, _, value in rule if key == "GOTO"} == labels


def test_udev_itself_understands_them() -> None:
    udevadm = shutil.which("udevadm")
    if not udevadm or b"verify" not in subprocess.run([udevadm, "--help"], capture_output=True).stdout:
        pytest.skip("udevadm is missing, or too old to verify rules (systemd 254)")
    assert subprocess.run([udevadm, "verify", "--resolve-names=never", RULES], check=False).returncode == 0


def test_a_rule_says_which_interface_it_means_and_not_only_whose() -> None:
    assert len(giving()) >= 4
    for rule in giving():
        named = matches(rule)
        interface = {"hidraw": "RESULT", "input": "ENV{ID_INPUT_KEY}", "tty": "KERNEL"}[named["SUBSYSTEM"]]
        assert interface in named
        assert named["KERNEL"] != "*"
        assert ("TAG", "+=", "uaccess") in rule


def test_they_come_before_udev_gives_devices_to_the_seat() -> None:
    assert 60 < int(RULES.name[:2]) < 73


def test_makers_of_scanners_are_the_same_as_in_the_program() -> None:
    makers = {f"{vendor:04x}" for vendor in SCANNER_MAKERS}
    assert set(alternatives("input", "ATTRS{id/vendor}")) == makers
    assert set(alternatives("tty", "ENV{ID_VENDOR_ID}")) == makers


@pytest.mark.parametrize(
    ("name", "scanner"),
    [
        ("ACME Barcode Scanner", True),
        ("USB SCANNER", True),
        ("Bar Code Reader", True),
        ("2D Imager", True),
        ("AT Translated Set 2 keyboard", False),
        ("Logitech USB Keyboard", False),
    ],
)
def test_names_that_say_scanner_are_the_same_as_in_the_program(name: str, scanner: bool) -> None:
    from hardware.input_nodes import InputNode
    from hardware.naming import UsbName

    assert any(fnmatchcase(name, pattern) for pattern in alternatives("input", "ATTRS{name}")) is scanner
    assert InputNode("", name, UsbName(1, 1), True).scanner is scanner


@pytest.mark.parametrize(
    ("descriptor", "scanner"), [(POS, True), (POS_LONG, True), (KEYBOARD + POS, True), (KEYBOARD, False), (b"", False)]
)
def test_hid_pos_is_told_by_the_descriptor(descriptor: bytes, scanner: bool, tmp_path: Path) -> None:
    [rule] = [matches(rule) for rule in giving() if matches(rule)["SUBSYSTEM"] == "hidraw"]
    (tmp_path / "device").mkdir()
    (tmp_path / "device" / "report_descriptor").write_bytes(descriptor)
    program = re.fullmatch(r"(/bin/sh) (-c) '(.*)'", rule["PROGRAM"].replace("%S%p", str(tmp_path)))
    assert program
    result = subprocess.run(program.groups(), capture_output=True, text=True, check=True).stdout
    assert any(fnmatchcase(result, pattern) for pattern in rule["RESULT"].split("|")) is scanner
