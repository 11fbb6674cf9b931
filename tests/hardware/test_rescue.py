"""The long look at a kept picture (issue 4, part 5)."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import pytest
import segno

from hardware import vision
from hardware.decode import camera_decoder, still_decoder
from hardware.rescue import rescue

if TYPE_CHECKING:
    from collections.abc import Callable

    from hardware.preview import Picture

    Draw = Callable[..., Picture]

SIGNED = "kzkqmbqc7oqiuyflvb4lw5ssdvqkcmsq"


def never() -> bool:
    return False


def test_a_clear_badge_is_read_in_colors_and_in_gray(qr: Draw, frame: Draw) -> None:
    page = frame((qr(SIGNED), 500, 200))
    for picture in (page, np.dstack([page] * 3)):
        symbol = rescue(picture, never)
        assert symbol is not None
        assert (symbol.payload, symbol.symbology) == (SIGNED.encode(), "QR Code")


def test_a_blurred_badge_light_on_dark_which_no_camera_reads_is_read(qr: Draw, frame: Draw) -> None:
    page = vision.cv2().GaussianBlur(frame((255 - qr(SIGNED, 4), 561, 283)), (0, 0), 2.3)
    assert camera_decoder().read(page) == []
    assert still_decoder().read(page) == []
    symbol = rescue(page, never)
    assert symbol is not None
    assert symbol.payload == SIGNED.encode()


def test_it_ends_when_it_is_given_up(qr: Draw, frame: Draw) -> None:
    blurred = vision.cv2().GaussianBlur(frame((qr(SIGNED, 4), 561, 283)), (0, 0), 9)
    asked = 0

    def soon() -> bool:
        nonlocal asked
        asked += 1
        return asked > 6

    assert rescue(blurred, soon) is None
    assert asked in (7, 8)  # it is asked between searches, and again after the one it was in
    assert rescue(frame((qr(SIGNED), 500, 200)), lambda: True) is None


def test_a_part_of_several_codes_is_not_taken_for_a_code(draw: Draw, frame: Draw) -> None:
    page = frame((draw(segno.make_sequence("one of several " * 6, symbol_count=3)[0]), 500, 200))
    asked = iter([False] * 12)
    assert rescue(page, lambda: next(asked, True)) is None


@pytest.mark.parametrize(
    "picture",
    [
        np.zeros((0, 0), np.uint8),
        np.zeros((1, 1), np.uint8),
        np.zeros((3, 400, 3), np.uint8),
        np.zeros((90, 160), np.uint16),
        np.zeros((9, 9, 9, 9), np.uint8),
        np.full((40, 60, 3), np.nan),
    ],
    ids=["none", "one", "a strip", "16 bits", "four dimensions", "no numbers"],
)
@pytest.mark.filterwarnings("ignore:invalid value encountered in cast")
def test_strange_pictures_hold_nothing_and_raise_nothing(picture: Picture) -> None:
    assert rescue(picture, never) is None
