"""Loading OpenCV without harm to Qt, and the shared picture operations (hardware.md, Traps)."""

from __future__ import annotations

import os
import subprocess
import sys
from typing import TYPE_CHECKING

import numpy as np
import pytest

from hardware import vision

if TYPE_CHECKING:
    from pathlib import Path

QT = ("QT_QPA_PLATFORM_PLUGIN_PATH", "QT_QPA_FONTDIR")


@pytest.mark.parametrize("before", [None, "/mine"])
def test_loading_opencv_leaves_qt_and_library_paths_as_they_were(before: str | None) -> None:
    script = (
        "import os; before = dict(os.environ); from hardware import vision; vision.cv2()\n"
        "print(*(name for name in ('QT_QPA_PLATFORM_PLUGIN_PATH', 'QT_QPA_FONTDIR', 'LD_LIBRARY_PATH')"
        " if os.environ.get(name) != before.get(name)))"
    )
    environment = {name: value for name, value in os.environ.items() if name not in QT}
    if before is not None:
        environment |= dict.fromkeys(QT, before)
    ran = subprocess.run([sys.executable, "-c", script], env=environment, capture_output=True, text=True, check=True)
    assert ran.stdout.strip() == ""


def test_opencv_loads_only_when_it_is_needed() -> None:
    script = "import sys, hardware.webcam, hardware.replay, hardware.stdin; print('cv2' in sys.modules)"
    ran = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)
    assert ran.stdout.strip() == "False"


@pytest.mark.parametrize(
    ("size", "within", "shape"),
    [((1280, 720), (640, 640), (360, 640)), ((100, 50), (640, 640), (50, 100)), ((5000, 1), (100, 100), (1, 100))],
)
def test_pictures_are_scaled_down_in_proportion_and_never_up(
    size: tuple[int, int], within: tuple[int, int], shape: tuple[int, int]
) -> None:
    picture = np.zeros((size[1], size[0]), dtype=np.uint8)
    assert vision.within(picture, *within).shape == shape


def test_colors_become_shades_and_the_order_that_qt_draws() -> None:
    blue = np.full((2, 2, 3), (255, 0, 0), dtype=np.uint8)
    assert vision.gray(blue).shape == (2, 2)
    assert vision.rgb(blue)[0, 0].tolist() == [0, 0, 255]
    assert vision.rgb(vision.gray(blue)).shape == (2, 2, 3)


@pytest.mark.parametrize("shape", [(40, 60), (40, 60, 3)])
def test_a_picture_packed_as_jpeg_is_read_again(tmp_path: Path, shape: tuple[int, ...]) -> None:
    file = tmp_path / "picture.jpg"
    file.write_bytes(vision.jpeg(np.full(shape, 200, np.uint8)))
    read = vision.read_gray(file)
    assert read.shape == (40, 60)
    assert abs(int(read.mean()) - 200) <= 2


@pytest.mark.parametrize(
    ("shape", "kind", "usual"),
    [
        ((4, 6), "uint8", (4, 6)),
        ((4, 6, 3), "uint8", (4, 6, 3)),
        ((4, 6, 1), "uint8", (4, 6)),
        ((4, 6, 4), "uint8", (4, 6, 3)),
        ((4, 6, 2), "uint8", (4, 6, 3)),
        ((4, 5, 2), "uint8", (4, 5)),
        ((4, 6), "uint16", (4, 6)),
        ((4, 6, 3), "float64", (4, 6, 3)),
        ((0, 6), "uint8", (0, 0)),
        ((6,), "uint8", (0, 0)),
        ((1, 4, 6, 3), "uint8", (0, 0)),
        ((4, 6, 7), "uint8", (4, 6)),
    ],
)
def test_whatever_a_camera_gives_becomes_a_picture(shape: tuple[int, ...], kind: str, usual: tuple[int, ...]) -> None:
    picture = vision.usual(np.ones(shape, dtype=kind))
    assert (picture.shape, picture.dtype) == (usual, np.uint8)
    assert vision.gray(np.ones(shape, dtype=kind)).shape == usual[:2]


def test_sixteen_bits_and_yuyv_keep_their_light() -> None:
    assert vision.gray(np.full((2, 2), 40_000, dtype=np.uint16))[0, 0] == 156
    yuyv = np.dstack([np.full((2, 2), 180, dtype=np.uint8), np.full((2, 2), 128, dtype=np.uint8)])
    assert int(vision.gray(yuyv)[0, 0]) == pytest.approx(180, abs=20)


@pytest.mark.parametrize(
    ("degrees", "mirror", "corner"),
    [(0, False, (0, 0)), (90, False, (0, 3)), (180, False, (1, 3)), (270, False, (1, 0)), (0, True, (0, 3))],
)
def test_pictures_turn_clockwise_and_are_mirrored(degrees: int, mirror: bool, corner: tuple[int, int]) -> None:
    picture = np.zeros((2, 4) if degrees in (0, 180) else (4, 2), dtype=np.uint8)
    picture[0, 0] = 255
    turned = vision.turned(picture, degrees, mirror=mirror)
    assert turned.shape == (2, 4)
    assert tuple(int(place) for place in np.argwhere(turned)[0]) == corner
