"""How a camera's picture is turned, in its address (issue 4, part 3)."""

from __future__ import annotations

import pytest

from hardware import ScannerError
from hardware.view import NATURAL, View, split


@pytest.mark.parametrize(
    ("rest", "camera", "view"),
    [
        ("0", "0", NATURAL),
        ("", "", NATURAL),
        ("0?rotate=90", "0", View(90)),
        ("auto?mirror=1&rotate=270", "auto", View(270, mirror=True)),
        ("/dev/v4l/by-id/usb-A_B-video-index0?mirror=0", "/dev/v4l/by-id/usb-A_B-video-index0", NATURAL),
    ],
)
def test_the_view_follows_a_question_mark(rest: str, camera: str, view: View) -> None:
    assert split(rest) == (camera, view)


@pytest.mark.parametrize("rest", ["0?rotate=45", "0?rotate=", "0?mirror=yes", "0?zoom=2", "0?rotate=-90"])
def test_a_view_that_there_is_not_is_one_sentence(rest: str) -> None:
    with pytest.raises(ScannerError, match=r"^A camera.*\.$"):
        split(rest)
