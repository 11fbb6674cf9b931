"""Pictures of codes, drawn for the tests."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING

import numpy as np
import pytest
import segno

if TYPE_CHECKING:
    from collections.abc import Callable

    from hardware.preview import Picture


def drawn(code: segno.QRCode, scale: int = 6) -> Picture:
    """The code in black on white with its quiet zone, `scale` pixels to a module."""
    modules = np.array([list(row) for row in code.matrix_iter(border=4)], dtype=np.uint8)
    return np.kron(np.where(modules, 0, 255).astype(np.uint8), np.ones((scale, scale), dtype=np.uint8))


@pytest.fixture(scope="session")
def draw() -> Callable[..., Picture]:
    """Draws a segno code: (code, scale in pixels to a module)."""
    return drawn


@pytest.fixture(scope="session")
def qr() -> Callable[..., Picture]:
    """Draws a QR code of a text or bytes: (content, scale, **segno's options)."""

    def make(content: str | bytes, scale: int = 6, **options: object) -> Picture:
        return drawn(segno.make(content, micro=False, **options), scale)  # type: ignore[arg-type]

    return make


@pytest.fixture(scope="session")
def frame() -> Callable[..., Picture]:
    """A gray 720p camera frame with pictures laid on it: (picture, left, top)..."""

    def lay(*placed: tuple[Picture, int, int]) -> Picture:
        page = np.full((720, 1280), 205, dtype=np.uint8)
        for picture, left, top in placed:
            height, width = picture.shape
            page[top : top + height, left : left + width] = picture
        return page

    return lay


class FilmCamera:
    """A camera whose picture at each moment of its own time (seconds) is `film(at)`, 30 frames a second.

    It is its own clock. A film that gives None fails to be grabbed. With `lockstep`, the next frame comes only once
    `decoded` is set, so that none is skipped however slow the machine is.
    """

    def __init__(self, film: Callable[[float], Picture | None], *, lockstep: bool = False) -> None:
        self.film = film
        self.now = 0.0
        self.opened = self.released = self.grabbed = self.retrieved = 0
        self.decoded = threading.Event()
        self.decoded.set()
        self._lockstep = lockstep
        self._picture: Picture | None = None

    def __call__(self) -> float:
        return self.now

    def open(self) -> FilmCamera:
        self.opened += 1
        return self

    def isOpened(self) -> bool:
        return True

    def grab(self) -> bool:
        if self._lockstep:
            self.decoded.wait(10)
        self.grabbed += 1
        self.now += 1 / 30
        self._picture = self.film(self.now)
        return self._picture is not None

    def retrieve(self) -> tuple[bool, Picture]:
        assert self._picture is not None
        self.retrieved += 1
        self.decoded.clear()
        return True, self._picture

    def release(self) -> None:
        self.released += 1


@pytest.fixture(scope="session")
def film_camera() -> type[FilmCamera]:
    """Makes a camera of a film: (film, lockstep=False)."""
    return FilmCamera
