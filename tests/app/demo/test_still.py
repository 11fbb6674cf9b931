"""A camera that sees one still."""

from __future__ import annotations

import numpy as np

from app.demo.still import StillCamera
from hardware import Camera, Scanner

BLUE = np.full((90, 160, 3), (255, 0, 0), np.uint8)  # BGR
RED = np.full((90, 160, 3), (0, 0, 255), np.uint8)


def test_it_is_a_camera_that_reads_nothing() -> None:
    camera: Scanner = StillCamera("webcam:0", BLUE)
    assert isinstance(camera, Camera)
    assert (camera.address, list(camera)) == ("webcam:0", [])


def test_its_preview_is_what_it_sees_now_in_the_size_that_is_wanted() -> None:
    camera = StillCamera("webcam:0", BLUE)
    camera.show(RED)
    assert camera.keep() is RED
    preview = camera.preview
    assert preview is not None
    assert preview.take() is None
    preview.wanted = (80, 45)
    taken = preview.take()
    assert taken is not None
    assert (taken.shape, tuple(taken[0, 0])) == ((45, 80, 3), (255, 0, 0))
