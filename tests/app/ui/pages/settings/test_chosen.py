"""The list of addresses is what a tap makes of it."""

from __future__ import annotations

import pytest

from app.ui.pages.settings import chosen
from hardware import Device
from hardware.view import View

CAMERA = Device("webcam:/dev/v4l/by-id/usb-ACME", "webcam", "ACME Cam", "/dev/video0")
SECOND = Device("webcam:/dev/v4l/by-id/usb-Other", "webcam", "Other Cam", "/dev/video2")
PORT = Device("serial:/dev/ttyACM0", "serial", "Port", "/dev/ttyACM0")
POS = Device("hid-pos:0c2e:0b61", "hid-pos", "Honeywell", "/dev/hidraw0")
FOUND = [CAMERA, SECOND, PORT, POS]


def test_automatic_uses_the_first_camera_and_what_is_certainly_a_scanner() -> None:
    assert [chosen.is_used(("auto",), device, FOUND) for device in FOUND] == [True, False, False, True]
    assert chosen.by_hand(FOUND) == (CAMERA.address, POS.address)


def test_chosen_by_hand_only_those_are_used() -> None:
    assert [chosen.is_used((PORT.address,), device, FOUND) for device in FOUND] == [False, False, True, False]


def test_a_tap_adds_and_takes_away() -> None:
    more = chosen.with_device((POS.address,), PORT, on=True)
    assert more == (POS.address, PORT.address)
    assert chosen.with_device(more, POS, on=False) == (PORT.address,)
    assert chosen.with_device(more, PORT, on=True) == more


@pytest.mark.parametrize(
    ("before", "change", "after"),
    [
        ("webcam:0", {"rotate": 90}, "webcam:0?rotate=90"),
        ("webcam:0?rotate=90", {"mirror": True}, "webcam:0?rotate=90&mirror=1"),
        ("webcam:0?rotate=90&mirror=1", {"rotate": 0}, "webcam:0?mirror=1"),
        ("webcam:0?mirror=1", {"mirror": False}, "webcam:0"),
        ("webcam:0?zoom=2", {"rotate": 180}, "webcam:0?rotate=180"),
    ],
)
def test_a_camera_is_turned_by_its_address(before: str, change: dict[str, object], after: str) -> None:
    assert chosen.with_view(before, **change) == after
    assert chosen.with_address(("auto", before), before, after) == ("auto", after)


def test_how_it_is_turned_can_be_asked() -> None:
    assert chosen.view_of("webcam:0?rotate=270&mirror=1") == View(270, True)
    assert chosen.view_of("webcam:0?zoom=2") == View()


def test_a_turned_camera_is_still_found() -> None:
    turned = f"{CAMERA.address}?rotate=90"
    assert chosen.address_of((turned,), CAMERA) == turned


def test_every_kind_has_a_word() -> None:
    assert chosen.kind_words("webcam") == "Camera"
    assert chosen.kind_words("novelty") == "novelty"
