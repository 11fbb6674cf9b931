"""The one place that loads OpenCV, and the few picture operations that scanners share.

Loading costs about 150 ms, so it happens on first use. The import points Qt at OpenCV's own Qt 5 plugins through the
environment, and puts the current folder into the library path of child processes: both are undone here.
"""

from __future__ import annotations

import os
import threading
from typing import TYPE_CHECKING, cast

if TYPE_CHECKING:
    from pathlib import Path
    from types import ModuleType

    from hardware.preview import Picture

MAX_BYTES = 200_000_000
"""No picture file is read that is larger."""
MAX_PIXELS = 120_000_000
"""No picture is unpacked that has more pixels: a 108 megapixel phone's fit, an unpacking bomb does not."""

_CHANGED_BY_IMPORT = ("QT_QPA_PLATFORM_PLUGIN_PATH", "QT_QPA_FONTDIR", "LD_LIBRARY_PATH")
_SETTINGS = {
    "OPENCV_IO_MAX_IMAGE_PIXELS": str(MAX_PIXELS),
    "OPENCV_LOG_LEVEL": "SILENT",
    "OPENCV_FFMPEG_LOGLEVEL": "-8",
    "OPENCV_VIDEOIO_V4L_SELECT_TIMEOUT": "2",  # seconds that a camera's read may hang, 10 unless told
}
_loading = threading.Lock()
_loaded: ModuleType | None = None


class NotAPicture(Exception):
    """A file holds no picture that can be read; the text says why."""


def cv2() -> ModuleType:
    """OpenCV, quiet and on one thread (frames are small; its pool would cost more than it gains)."""
    global _loaded
    with _loading:
        if _loaded is None:
            _loaded = _load()
    return _loaded


def _load() -> ModuleType:
    before = {name: os.environ.get(name) for name in _CHANGED_BY_IMPORT}
    for name, value in _SETTINGS.items():
        os.environ.setdefault(name, value)
    import cv2 as module

    for name, old in before.items():
        if old is None:
            os.environ.pop(name, None)
        else:
            os.environ[name] = old
    module.utils.logging.setLogLevel(module.utils.logging.LOG_LEVEL_SILENT)
    module.setNumThreads(1)
    return module


def usual(picture: Picture) -> Picture:
    """`picture`, whatever a camera or file gave, in 8 bits, gray (height, width) or BGR (height, width, 3).

    Takes 16 bits, transparency (left out), one channel, and two (YUYV, as a camera gives what was not converted).
    What is no picture becomes one without pixels.
    """
    import numpy as np

    if picture.ndim not in (2, 3) or not picture.size:
        return np.zeros((0, 0), np.uint8)
    if picture.dtype != np.uint8:
        top = 256 if picture.dtype == np.uint16 else 1
        picture = np.clip(picture // top, 0, 255).astype(np.uint8)
    channels = 0 if picture.ndim == 2 else picture.shape[2]
    if channels == 4:
        return cast("Picture", cv2().cvtColor(picture, cv2().COLOR_BGRA2BGR))
    if channels == 2 and picture.shape[1] % 2 == 0:
        return cast("Picture", cv2().cvtColor(picture, cv2().COLOR_YUV2BGR_YUY2))
    return picture if channels in (0, 3) else np.ascontiguousarray(picture[:, :, 0])


def gray(picture: Picture) -> Picture:
    """`picture` (of any kind that `usual` takes) in shades of gray, shape (height, width)."""
    picture = usual(picture)
    return picture if picture.ndim == 2 else cast("Picture", cv2().cvtColor(picture, cv2().COLOR_BGR2GRAY))


def rgb(picture: Picture) -> Picture:
    """`picture` (BGR or gray) as RGB, shape (height, width, 3)."""
    code = cv2().COLOR_GRAY2RGB if picture.ndim == 2 else cv2().COLOR_BGR2RGB
    return cast("Picture", cv2().cvtColor(picture, code))


def turned(picture: Picture, degrees: int, *, mirror: bool = False) -> Picture:
    """`picture` turned clockwise by 0, 90, 180 or 270 `degrees`, then left and right swapped when `mirror`."""
    module = cv2()
    turns = {90: module.ROTATE_90_CLOCKWISE, 180: module.ROTATE_180, 270: module.ROTATE_90_COUNTERCLOCKWISE}
    if degrees:
        picture = module.rotate(picture, turns[degrees])
    return cast("Picture", module.flip(picture, 1)) if mirror else picture


def within(picture: Picture, width: int, height: int) -> Picture:
    """`picture` scaled down, proportions kept, to at most `width` x `height` pixels; never scaled up."""
    scale = min(width / picture.shape[1], height / picture.shape[0])
    if scale >= 1:
        return picture
    size = max(1, round(picture.shape[1] * scale)), max(1, round(picture.shape[0] * scale))
    return cast("Picture", cv2().resize(picture, size, interpolation=cv2().INTER_AREA))


def jpeg(picture: Picture, quality: int = 95) -> bytes:
    """`picture` (BGR or gray) as a JPEG file of `quality` 1..100."""
    _, packed = cv2().imencode(".jpg", picture, [cv2().IMWRITE_JPEG_QUALITY, quality])
    return bytes(packed.tobytes())


def read_gray(path: Path) -> Picture:
    """The picture in the file `path`, in shades of gray, upright as its camera noted, transparency on white paper.

    Raises `NotAPicture` for a file that is none, is damaged or too large, and `OSError` for one that cannot be read.
    """
    import numpy as np

    size = path.stat().st_size
    if size == 0:
        raise NotAPicture("The file is empty.")
    if size > MAX_BYTES:
        raise NotAPicture("The file is too large for a picture.")
    raw = np.fromfile(path, dtype=np.uint8)
    picture = _on_white(raw) if raw[:4].tobytes() == b"\x89PNG" else None
    return _unpack(raw, cv2().IMREAD_GRAYSCALE) if picture is None else picture


def _unpack(raw: Picture, flags: int) -> Picture:
    try:
        picture = cv2().imdecode(raw, flags)
    except cv2().error as error:
        if "PIXELS" in str(error):
            raise NotAPicture("The picture is too large.") from error
        raise NotAPicture("This is not a picture, or it is damaged.") from error
    if picture is None:
        raise NotAPicture("This is not a picture, or it is damaged.")
    return cast("Picture", picture)


def _on_white(raw: Picture) -> Picture | None:
    """A transparent PNG's picture on white paper, None for one that is not transparent.

    Reading it as gray would drop the transparency, and a code drawn on nothing would be black on black.
    """
    import numpy as np

    picture = _unpack(raw, cv2().IMREAD_UNCHANGED)
    if picture.ndim != 3 or picture.shape[2] != 4 or picture.dtype != np.uint8:
        return None
    shades = cv2().cvtColor(picture, cv2().COLOR_BGRA2GRAY).astype(np.uint16)
    alpha = picture[:, :, 3].astype(np.uint16)
    return cast("Picture", ((shades * alpha + 255 * (255 - alpha)) // 255).astype(np.uint8))
