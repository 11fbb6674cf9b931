"""Listing what is plugged in (cli.md, devices); recorded devices are in tests/hardware/test_recorded.py."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rich.console import Console

from app.cli.devices import as_row, devices_table
from hardware import Device

if TYPE_CHECKING:
    from pathlib import Path

    from tests.app.cli.conftest import Shell

POS = Device("hid-pos:0c2e:0b6a:SN1", "hid-pos", "ACME [bold]POS", "/dev/hidraw3", "No permission for /dev/hidraw3.")
CAMERA = Device("webcam:/dev/video0", "webcam", "ACME\x1b[2J Cam", "/dev/video0")


def test_a_row_has_the_keys_of_the_contract() -> None:
    assert as_row(POS) == {
        "address": "hid-pos:0c2e:0b6a:SN1",
        "kind": "hid-pos",
        "name": "ACME [bold]POS",
        "path": "/dev/hidraw3",
        "problem": "No permission for /dev/hidraw3.",
    }
    assert as_row(CAMERA)["problem"] is None


def test_people_read_a_table_that_no_devices_name_can_spoil() -> None:
    console = Console(width=160)
    with console.capture() as drawn:
        console.print(devices_table([POS, CAMERA]))
    lines = drawn.get().splitlines()
    assert [line.split()[0] for line in lines] == ["Address", lines[1].split()[0], POS.address, CAMERA.address]
    assert "ACME [bold]POS" in lines[2]
    assert "No permission for /dev/hidraw3." in lines[2]
    assert "\x1b" not in lines[3]
    assert lines[3].rstrip().endswith("ready")


def test_the_command_lists_this_machine_and_makes_no_data_folder(lead_kiosk: Shell, folder: Path) -> None:
    outcome = lead_kiosk("devices", "--json", "--all")
    assert (outcome.code, outcome.err) == (0, "")
    assert all(list(row) == ["address", "kind", "name", "path", "problem"] for row in outcome.rows)
    assert lead_kiosk("devices").out != ""
    assert not folder.exists()
