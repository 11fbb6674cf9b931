"""The command that lists scanners and cameras, and says why one cannot be used."""

from __future__ import annotations

import functools
from typing import TYPE_CHECKING

import click
from rich.table import Table
from rich.text import Text

from app.cli.session import Session, printable, shared
from hardware import discovery

if TYPE_CHECKING:
    from hardware import Device

_KINDS = {
    "webcam": "camera",
    "hid-pos": "HID POS scanner",
    "hid-keyboard": "keyboard scanner",
    "serial": "serial port",
    "keyboard": "keyboard",
}


@click.command("devices")
@click.option("--all", "every", is_flag=True, help="Ordinary keyboards too: one may be a scanner that does not say so.")
@functools.partial(shared, logs=False)
def list_devices(session: Session, every: bool) -> None:
    """List the scanners and cameras that are plugged in, and why one cannot be used."""
    found = discovery.devices(every=every)
    if session.json:
        for device in found:
            session.row(as_row(device))
    elif found:
        session.table(devices_table(found))
    else:
        session.say(
            "No scanner and no camera is plugged in. A scanner that plays keyboard works in the window all the same."
        )


def as_row(device: Device) -> dict[str, object]:
    """A device, as `devices --json` prints it."""
    return {
        "address": device.address,
        "kind": device.kind,
        "name": device.name,
        "path": device.path,
        "problem": device.problem,
    }


def devices_table(found: list[Device]) -> Table:
    """Devices as a table for people."""
    table = Table(show_edge=False, pad_edge=False, header_style="bold")
    for heading in ("Address", "Kind", "Name", "Path", "Use"):
        table.add_column(heading, overflow="fold")
    for device in found:
        words = (device.address, _KINDS.get(device.kind, device.kind), device.name, device.path)
        table.add_row(*(Text(printable(word)) for word in words), Text(device.problem or "ready"))
    return table


COMMANDS = [list_devices]
