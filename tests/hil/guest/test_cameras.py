"""Cameras through V4L2: badges held before them, and what goes wrong with them."""

from __future__ import annotations

from typing import TYPE_CHECKING

import cv2
import numpy as np
import pytest
import segno

from tests.hil.guest import program, vivid

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tests.hil.guest.watching import Watched

CODE = "https://expo.example/Badge-0042"


@pytest.fixture
def camera() -> Iterator[vivid.Camera]:
    with vivid.camera() as camera:
        yield camera


def badge(code: str) -> vivid.Picture:
    """A gray wall with the code's symbol before it."""
    rows = segno.make(code, micro=False).matrix_iter(scale=10, border=4)
    symbol = np.array([[0 if dark else 255 for dark in row] for row in rows], np.uint8)
    picture = np.full((vivid.HEIGHT, vivid.WIDTH), 160, np.uint8)
    top, left = (vivid.HEIGHT - symbol.shape[0]) // 2, (vivid.WIDTH - symbol.shape[1]) // 2
    picture[top : top + symbol.shape[0], left : left + symbol.shape[1]] = symbol
    return picture


def test_a_badge_held_before_it_is_a_lead(kiosk: Watched, camera: vivid.Camera) -> None:
    address = f"webcam:{camera.node}"
    with camera.showing(badge(CODE)):
        kiosk.scan(address)
        kiosk.lead(address, CODE)
    with camera.showing(badge("SECOND-2")):
        kiosk.lead(address, "SECOND-2")


def test_the_program_reads_it_too(camera: vivid.Camera) -> None:
    with camera.showing(badge(CODE)), program.scanning(f"webcam:{camera.node}") as scan:
        scan.lead(CODE)


def test_unplugged_while_it_films_and_plugged_in_again_it_goes_on(
    kiosk: Watched, camera: vivid.Camera, told_within: float, back_within: float
) -> None:
    address = f"webcam:{camera.node}"
    kiosk.scan(address)
    camera.unplug()
    assert "unplugged" in kiosk.problem(address, told_within)
    camera.plug()
    kiosk.ready(address, back_within)
    with camera.showing(badge(CODE)):
        kiosk.lead(address, CODE)


def test_a_camera_that_stalls_is_named_and_goes_on_when_it_does(kiosk: Watched, camera: vivid.Camera) -> None:
    address = f"webcam:{camera.node}"
    kiosk.scan(address)
    camera.set("Percentage of Dropped Buffers", 100)
    assert "does not deliver pictures" in kiosk.problem(address)
    camera.set("Percentage of Dropped Buffers", 0)
    kiosk.ready(address)


def test_a_camera_that_sees_only_black_is_named_and_goes_on_when_it_sees(kiosk: Watched, camera: vivid.Camera) -> None:
    address = f"webcam:{camera.node}"
    with camera.showing(np.zeros((vivid.HEIGHT, vivid.WIDTH), np.uint8)):
        kiosk.scan(address)
        assert "only black" in kiosk.problem(address)
    with camera.showing(badge(CODE)):
        kiosk.ready(address)
        kiosk.lead(address, CODE)


def test_a_camera_that_another_program_holds_is_named_and_taken_once_it_is_free(
    kiosk: Watched, camera: vivid.Camera
) -> None:
    other = cv2.VideoCapture(camera.node, cv2.CAP_V4L2)
    assert other.read()[0]
    address = f"webcam:{camera.node}"
    kiosk.add(address)
    assert "another program" in kiosk.problem(address)
    other.release()
    kiosk.ready(address)
