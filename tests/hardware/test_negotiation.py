"""Settling with a camera on what it really delivers (hardware.md, Traps: `set()` lies)."""

from __future__ import annotations

import cv2
import numpy as np
import pytest

from hardware import ScannerError
from hardware.negotiation import BUSY, NO_PICTURES, Wish, negotiated


class Camera:
    """Delivers pictures only as `delivers` says, keyed by the format asked of it; says yes to everything."""

    def __init__(self, delivers: dict[str, tuple[int, ...] | None], opens: bool = True) -> None:
        self.delivers, self.opens = delivers, opens
        self.asked: dict[int, float] = {}
        self.released = False
        self.grabs = 0

    def set(self, what: int, value: float) -> bool:
        self.asked[what] = value
        return True

    def get(self, what: int) -> float:
        return self.asked.get(what, 0)

    def isOpened(self) -> bool:
        return self.opens

    @property
    def format(self) -> str:
        code = int(self.asked.get(cv2.CAP_PROP_FOURCC, 0))
        return "".join(chr(code >> shift & 255) for shift in (0, 8, 16, 24)) if code else ""

    def grab(self) -> bool:
        self.grabs += 1
        return self.format in self.delivers

    def retrieve(self) -> tuple[bool, np.ndarray | None]:
        shape = self.delivers[self.format]
        return shape is not None, None if shape is None else np.zeros(shape, np.uint8)

    def release(self) -> None:
        self.released = True


class Shop:
    """Opens cameras of one kind and remembers them."""

    def __init__(self, delivers: dict[str, tuple[int, ...] | None], opens: bool = True) -> None:
        self.opened: list[Camera] = []
        self._kind = delivers, opens

    def __call__(self) -> Camera:
        self.opened.append(Camera(*self._kind))
        return self.opened[-1]


def test_a_camera_that_delivers_what_is_asked_is_taken_at_once() -> None:
    shop = Shop({"MJPG": (720, 1280, 3)})
    camera = negotiated(shop)
    assert shop.opened == [camera]
    (only,) = shop.opened
    assert (only.asked[cv2.CAP_PROP_FRAME_WIDTH], only.asked[cv2.CAP_PROP_FRAME_HEIGHT]) == (1280, 720)
    assert not only.released


@pytest.mark.parametrize(
    ("delivers", "tries"),
    [
        ({"YUYV": (480, 640, 3)}, 3),
        ({"": (240, 320)}, 4),
        ({"MJPG": None, "YUYV": (480, 640, 2)}, 3),
        ({"MJPG": (0, 0, 3), "": (480, 640, 3)}, 4),
    ],
)
def test_formats_that_bring_no_picture_are_left_for_others(
    delivers: dict[str, tuple[int, ...] | None], tries: int
) -> None:
    shop = Shop(delivers)
    assert negotiated(shop) is shop.opened[-1]
    assert len(shop.opened) == tries
    assert [camera.released for camera in shop.opened] == [True] * (tries - 1) + [False]


def test_exposure_focus_and_colors_are_left_alone() -> None:
    shop = Shop({"": (480, 640, 3)})
    negotiated(shop)
    allowed = {cv2.CAP_PROP_FOURCC, cv2.CAP_PROP_FRAME_WIDTH, cv2.CAP_PROP_FRAME_HEIGHT, cv2.CAP_PROP_FPS}
    assert all(set(camera.asked) <= allowed for camera in shop.opened)


def test_a_camera_that_cannot_be_opened_is_busy() -> None:
    shop = Shop({}, opens=False)
    with pytest.raises(ScannerError, match=BUSY):
        negotiated(shop)
    assert [camera.released for camera in shop.opened] == [True]


def test_a_camera_without_any_picture_says_so_and_is_given_back() -> None:
    shop = Shop({})
    with pytest.raises(ScannerError, match=NO_PICTURES):
        negotiated(shop)
    assert all(camera.released for camera in shop.opened)


def test_negotiating_ends_when_it_is_given_up() -> None:
    shop = Shop({})
    with pytest.raises(ScannerError):
        negotiated(shop, lambda: bool(shop.opened and shop.opened[0].asked))
    assert [(camera.grabs, camera.released) for camera in shop.opened] == [(0, True)]


def test_a_drivers_surprise_gives_the_camera_back() -> None:
    class Wild(Camera):
        def grab(self) -> bool:
            raise RuntimeError("a driver's surprise")

    camera = Wild({})
    with pytest.raises(RuntimeError):
        negotiated(lambda: camera, wishes=[Wish()])
    assert camera.released
