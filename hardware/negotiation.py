"""Opens a camera and settles with it on a size and format in which it really delivers pictures.

Setting a size or format says yes and may change nothing, and some cameras then deliver nothing at all. So each wish is
tried until a picture has come, and what came is what counts. Exposure, focus and colours are left as they are.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, cast

import structlog

from hardware import ScannerError, vision

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from hardware.capture import Capture

log = structlog.get_logger()

BUSY = "The camera is used by another program."
NO_PICTURES = "The camera does not deliver pictures: check its cable, and that no other program uses it."
_PACE = 30
_FRAMES, _WAITS = 3, 2
"""How many frames a camera may spoil before its first picture, and how often it may let us wait in vain for one."""


@dataclass(frozen=True, slots=True)
class Wish:
    """Asked of a camera: a format (four letters) and a size in pixels; without one, what it gives by itself."""

    format: str = ""
    size: tuple[int, int] | None = None


WISHES = (
    # JPEG first: at 720p most cameras deliver 30 frames a second in no other format.
    Wish("MJPG", (1280, 720)),
    Wish("MJPG", (640, 480)),
    Wish("YUYV", (640, 480)),
    Wish(),
)


def negotiated(
    make: Callable[[], Any], give_up: Callable[[], bool] = lambda: False, wishes: Sequence[Wish] = WISHES
) -> Capture:
    """The camera that `make` opens (a `cv2.VideoCapture`), delivering pictures.

    Raises `ScannerError`: it cannot be opened, or delivers none however it is asked, or `give_up()` turned true.
    """
    for wish in wishes:
        camera = make()
        try:
            if not camera.isOpened():
                raise ScannerError(BUSY)
            _ask(camera, wish)
            shape = None if give_up() else _first_shape(camera, give_up)
        except BaseException:
            camera.release()
            raise
        if shape is not None:
            pace = camera.get(vision.cv2().CAP_PROP_FPS)
            log.info("camera opened", wish=wish, height=shape[0], width=shape[1], frames_a_second=pace)
            return cast("Capture", camera)
        camera.release()
        if give_up():
            break
    raise ScannerError(NO_PICTURES)


def _ask(camera: Any, wish: Wish) -> None:  # noqa: ANN401 (cv2 has no types of use here)
    cv2 = vision.cv2()
    if wish.format:
        camera.set(cv2.CAP_PROP_FOURCC, cv2.VideoWriter.fourcc(*wish.format))
    if wish.size:
        camera.set(cv2.CAP_PROP_FRAME_WIDTH, wish.size[0])
        camera.set(cv2.CAP_PROP_FRAME_HEIGHT, wish.size[1])
        camera.set(cv2.CAP_PROP_FPS, _PACE)


def _first_shape(camera: Any, give_up: Callable[[], bool]) -> tuple[int, ...] | None:  # noqa: ANN401
    waits = 0
    for _ in range(_FRAMES):
        if give_up():
            return None
        if not camera.grab():  # many cameras need a second or two to start
            waits += 1
            if waits == _WAITS:
                return None
            continue
        got, picture = camera.retrieve()
        if got and picture is not None and vision.usual(picture).size:
            return tuple(picture.shape)
    return None
