"""What the card says before there is a lead on it: how a badge gets scanned here and now."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.settings import AUTO
from app.ui.sentences import said
from app.ui.words import tr

if TYPE_CHECKING:
    from collections.abc import Sequence

    from app.news import ScannerChanged

CAMERAS = ("webcam", "film", "replay")
"""What the addresses of cameras, and of what stands for one, begin with."""


def invitation(states: Sequence[ScannerChanged], chosen: Sequence[str]) -> str:
    """A sentence for how scanners stand, as last told of each; `chosen` are the settings' addresses."""
    cameras = [each for each in states if is_camera(each.address) and each.kind != "ended"]
    heard = any(is_camera(each.address) for each in states)
    expected = not heard and any(address == AUTO or is_camera(address) for address in chosen)
    if expected or any(each.kind != "problem" for each in cameras):
        return tr("Hold a badge in front of the camera, or type its code.")
    problem = next((each.sentence for each in cameras if each.sentence), "")
    if problem:
        words = tr("{problem} Until then, use a USB scanner or type the code on the badge.")
        return words.format(problem=said(problem))
    if any(each.kind == "ready" and not is_camera(each.address) for each in states):
        return tr("Scan a badge with the USB scanner, or type its code.")
    return tr("Plug in a camera or a USB scanner, or type the code on the badge.")


def is_camera(address: str) -> bool:
    """Whether a scanner at `address` shows what it sees."""
    return address.partition(":")[0] in CAMERAS
