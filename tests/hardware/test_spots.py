"""Where something as dense as a code is (hardware.md, Decoding: a badge in view that cannot be read)."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import pytest

from hardware import vision
from hardware.spots import Spot, cut, densest

if TYPE_CHECKING:
    from collections.abc import Callable

    from hardware.preview import Picture

    Draw = Callable[..., Picture]

SIGNED = "kzkqmbqc7oqiuyflvb4lw5ssdvqkcmsq"


def spot(page: Picture) -> Spot | None:
    return densest(vision.within(page, 640, 640), page.shape[1] / 640)


@pytest.mark.parametrize(
    ("scale", "blur", "light", "noise"),
    [(6, 0.1, 1.0, 2), (4, 2.5, 1.0, 3), (2, 0.8, 1.0, 3), (5, 0.5, 0.1, 2), (6, 0.5, 0.6, 9)],
    ids=["sharp", "blurred", "far", "dark", "noisy"],
)
def test_a_code_is_the_spot_even_where_it_cannot_be_read(
    scale: int, blur: float, light: float, noise: float, qr: Draw, frame: Draw
) -> None:
    code = qr(SIGNED, scale)
    page = vision.cv2().GaussianBlur(frame((code, 700, 300)), (0, 0), blur) * light
    page = np.clip(page + np.random.default_rng(1).normal(0, noise, page.shape), 0, 255).astype(np.uint8)
    found = spot(page)
    assert found is not None
    quiet, side = 4 * scale, code.shape[0]
    where = (700 + quiet, 300 + quiet, 700 + side - quiet, 300 + side - quiet)
    assert found.box == pytest.approx(where, abs=28)


def test_a_code_is_denser_than_lines_of_text_and_edges(qr: Draw, frame: Draw) -> None:
    page = frame((qr(SIGNED, 4), 900, 400))
    cv2 = vision.cv2()
    for row in range(6):
        cv2.putText(page, "STAND 4711 WELCOME", (40, 80 + 90 * row), cv2.FONT_HERSHEY_SIMPLEX, 2.0, 20, 5)
    cv2.rectangle(page, (800, 40), (1200, 340), 0, 12)
    found = spot(page)
    assert found is not None
    assert found.box == pytest.approx((916, 416, 1016, 516), abs=28)


@pytest.mark.parametrize("noise", [0, 3, 12, 40])
def test_nothing_stands_out_from_an_even_or_noisy_frame(noise: int, frame: Draw) -> None:
    page = frame() + np.random.default_rng(1).normal(0, noise, (720, 1280))
    assert spot(np.clip(page, 0, 255).astype(np.uint8)) is None


@pytest.mark.parametrize("shape", [(1, 1), (23, 400), (400, 23), (24, 24)])
def test_tiny_pictures_have_no_spot_and_raise_nothing(shape: tuple[int, int]) -> None:
    assert densest(np.zeros(shape, dtype=np.uint8), 2) is None


@pytest.mark.parametrize("box", [(0, 0, 100, 80), (1200, 650, 1280, 720), (0, 0, 1280, 720), (600, 300, 700, 400)])
def test_the_cut_is_around_the_spot_within_the_frame_and_bounded(box: tuple[int, int, int, int]) -> None:
    page = np.arange(720 * 1280, dtype=np.uint32).view(np.uint8)[: 720 * 1280].reshape(720, 1280)
    part, left, top = cut(page, Spot(box, 9.0))
    height, width = part.shape
    assert 0 < width <= 420
    assert 0 < height <= 420
    assert np.array_equal(part, page[top : top + height, left : left + width])
    assert left <= (box[0] + box[2]) / 2 <= left + width
    assert part.flags.c_contiguous
