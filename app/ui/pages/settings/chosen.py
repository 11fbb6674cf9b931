"""Which scanners are used: what the list of addresses in the settings means, and how a tap changes it."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from app.settings import AUTO
from app.ui.words import tr
from hardware import ScannerError, discovery
from hardware.view import NATURAL, View, split

if TYPE_CHECKING:
    from collections.abc import Sequence

    from hardware import Device


def is_automatic(scanners: Sequence[str]) -> bool:
    """Whether whatever is plugged in is used."""
    return AUTO in scanners


def address_of(scanners: Sequence[str], device: Device) -> str | None:
    """The address in the list that means `device`, None where there is none."""
    return next((each for each in scanners if _means(each, device)), None)


def _means(address: str, device: Device) -> bool:
    """Whether `address` opens `device`, however its picture is turned, and whether or not it is there now."""
    return address != AUTO and (address.partition("?")[0] == device.address or discovery.means(address, device))


def is_used(scanners: Sequence[str], device: Device, found: Sequence[Device]) -> bool:
    """Whether `device`, one of those `found`, is read."""
    if address_of(scanners, device) is not None:
        return True
    return is_automatic(scanners) and device in discovery.by_themselves(found)


def with_device(scanners: Sequence[str], device: Device, on: bool) -> tuple[str, ...]:
    """The list with or without `device`."""
    others = tuple(each for each in scanners if not _means(each, device))
    return (*others, device.address) if on else others


def by_hand(found: Sequence[Device]) -> tuple[str, ...]:
    """What to begin with when the list is no longer automatic: what was used until now."""
    return tuple(device.address for device in discovery.by_themselves(found) if device.problem is None)


def view_of(address: str) -> View:
    """How a camera's picture is turned; as it is where the address says nonsense."""
    try:
        return split(address)[1]
    except ScannerError:
        return NATURAL


def with_view(address: str, **changes: object) -> str:
    """A camera's address with its picture turned otherwise: `rotate` in degrees, `mirror`."""
    camera = address.partition("?")[0]
    view = replace(view_of(address), **changes)  # type: ignore[arg-type]  # the names of View's fields
    wishes = [f"rotate={view.rotate}"] if view.rotate else []
    wishes += ["mirror=1"] if view.mirror else []
    return f"{camera}?{'&'.join(wishes)}" if wishes else camera


def with_address(scanners: Sequence[str], before: str, after: str) -> tuple[str, ...]:
    """The list with `after` in the place of `before`."""
    return tuple(after if each == before else each for each in scanners)


def kind_words(kind: str) -> str:
    """What a kind of device is called."""
    known = {
        "webcam": tr("Camera"),
        "hid-pos": tr("Scanner, HID POS"),
        "hid-keyboard": tr("Scanner that plays keyboard"),
        "serial": tr("Serial port"),
    }
    return known.get(kind, kind)
