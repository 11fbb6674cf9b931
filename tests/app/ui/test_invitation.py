"""Before the first scan the card says how a badge gets scanned here and now."""

from __future__ import annotations

import pytest

from app.news import ScannerChanged
from app.ui.invitation import invitation

CAMERA = "Hold a badge in front of the camera, or type its code."
USB = "Scan a badge with the USB scanner, or type its code."
NOTHING = "Plug in a camera or a USB scanner, or type the code on the badge."
UNPLUGGED = "Camera unplugged: plug it in again."
LOST = f"{UNPLUGGED} Until then, use a USB scanner or type the code on the badge."

ready = ScannerChanged("webcam:0", "ready")
starting = ScannerChanged("webcam:0", "starting")
lost = ScannerChanged("webcam:0", "problem", UNPLUGGED)
none = ScannerChanged("webcam:auto", "ended", "No camera is plugged in: USB scanners and typing work.")
usb = ScannerChanged("hid-pos:0c2e:0b6a", "ready")
usb_gone = ScannerChanged("hid-pos:0c2e:0b6a", "problem", "Scanner unplugged.")


@pytest.mark.parametrize(
    ("states", "chosen", "words"),
    [
        ((), ("auto",), CAMERA),  # nothing is heard of the camera yet
        ((starting,), ("auto",), CAMERA),
        ((ready, usb), ("auto",), CAMERA),
        ((ScannerChanged("film:booth", "ready"),), (), CAMERA),
        ((lost, ScannerChanged("webcam:1", "ready")), ("webcam:0", "webcam:1"), CAMERA),
        ((none, ScannerChanged("webcam:0", "ready")), ("auto",), CAMERA),
        ((lost,), ("auto",), LOST),
        ((lost, usb), ("auto",), LOST),
        ((none, usb), ("auto",), USB),
        ((usb,), ("hid-pos:0c2e:0b6a",), USB),  # no camera is wanted
        ((none,), ("auto",), NOTHING),
        ((none, usb_gone), ("auto",), NOTHING),
        ((), (), NOTHING),
    ],
)
def test_how_a_badge_gets_scanned(states: tuple[ScannerChanged, ...], chosen: tuple[str, ...], words: str) -> None:
    assert invitation(states, chosen) == words
