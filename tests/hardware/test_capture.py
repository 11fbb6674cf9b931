"""The capture thread: what it retrieves, previews and hands over (hardware.md, Decoding and Traps)."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING, Any

import numpy as np
import pytest

from hardware import ScannerError
from hardware.cameras import UNPLUGGED
from hardware.capture import NOT_OPENED, CaptureLoop, Frame
from hardware.negotiation import NO_PICTURES
from hardware.preview import Preview

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from hardware.capture import Capture
    from hardware.preview import Picture

FilmCamera = Any
"""The class that the fixture `film_camera` gives."""

BLUE = np.full((720, 1280, 3), (255, 0, 0), dtype=np.uint8)
"""A 720p picture, blue in OpenCV's order of colors."""


class Shown(Preview):
    """Remembers every preview."""

    def __init__(self) -> None:
        super().__init__()
        self.pictures: list[Picture] = []

    def put(self, picture: Picture) -> None:
        self.pictures.append(picture)


def run_out(camera: FilmCamera, preview: Preview, *, eager: bool = False) -> CaptureLoop:
    """Run the camera until its film ends, which stops the loop."""
    loop: CaptureLoop

    def open_once() -> Capture:
        if camera.opened:
            loop.stop()
        return camera.open()  # type: ignore[no-any-return]

    loop = CaptureLoop(open_once, preview, clock=camera, retry=0.001)
    loop.eager = eager
    loop.start()
    loop.join(10)
    return loop


@pytest.fixture
def loops() -> Iterator[list[CaptureLoop]]:
    """Loops to stop at the end."""
    started: list[CaptureLoop] = []
    yield started
    for loop in started:
        loop.stop()
        loop.join(10)


def ten_seconds(at: float) -> Picture | None:
    return BLUE if at < 10 else None


@pytest.mark.parametrize(("eager", "pace"), [(False, 15), (True, 30)])
def test_every_frame_is_grabbed_but_few_are_retrieved(eager: bool, pace: int, film_camera: type[FilmCamera]) -> None:
    camera = film_camera(ten_seconds)
    run_out(camera, Preview(), eager=eager)
    assert camera.grabbed >= 299
    assert camera.retrieved == pytest.approx(10 * pace, abs=3)


def test_previews_fit_the_widget_in_rgb_at_fifteen_a_second(film_camera: type[FilmCamera]) -> None:
    shown = Shown()
    shown.wanted = (400, 400)
    run_out(film_camera(ten_seconds), shown, eager=True)
    assert len(shown.pictures) == pytest.approx(150, abs=3)
    assert shown.pictures[0].shape == (225, 400, 3)
    assert shown.pictures[0][0, 0].tolist() == [0, 0, 255]


def test_no_preview_is_made_while_nothing_shows_it(film_camera: type[FilmCamera]) -> None:
    shown = Shown()
    run_out(film_camera(ten_seconds), shown)
    assert shown.pictures == []


def test_a_small_or_gray_picture_is_not_scaled_up(film_camera: type[FilmCamera]) -> None:
    shown = Shown()
    shown.wanted = (400, 400)
    gray = np.full((100, 200), 7, dtype=np.uint8)
    run_out(film_camera(lambda at: gray if at < 1 else None), shown)
    assert shown.pictures[0].shape == (100, 200, 3)


def test_a_slow_taker_gets_the_latest_frame_only(film_camera: type[FilmCamera], loops: list[CaptureLoop]) -> None:
    reached = threading.Event()

    def film(at: float) -> Picture:
        if at > 5:
            reached.set()
        return BLUE

    camera = film_camera(film)
    loop = CaptureLoop(camera.open, Preview(), clock=camera)
    loops.append(loop)
    loop.start()
    assert reached.wait(10)
    frame = loop.next(10)
    assert isinstance(frame, Frame)
    assert frame.at > 4.9


def test_a_camera_that_fails_is_released_and_opened_again(
    film_camera: type[FilmCamera], loops: list[CaptureLoop]
) -> None:
    camera = film_camera(lambda at: None if 1 < at < 1.2 else BLUE)
    loop = CaptureLoop(camera.open, Preview(), clock=camera, retry=0.001)
    loops.append(loop)
    loop.start()
    while not (isinstance(left := loop.next(10), Frame) and left.at > 1.2):
        assert left is not None
    assert camera.opened > 1
    assert camera.released == camera.opened - 1


def test_a_camera_that_fails_after_pictures_was_unplugged(
    film_camera: type[FilmCamera], loops: list[CaptureLoop]
) -> None:
    loop = CaptureLoop(
        (camera := film_camera(lambda at: BLUE if at < 1 else None)).open, Preview(), clock=camera, retry=9
    )
    loops.append(loop)
    loop.start()
    left: Frame | str | None = None
    while not isinstance(left, str):
        left = loop.next(10)
    assert left == UNPLUGGED


def refuse() -> Capture:
    raise ScannerError("The camera is used by another program.")


def crash() -> Capture:
    raise RuntimeError("a driver's surprise")


def test_what_keeps_a_camera_from_opening_is_told(film_camera: type[FilmCamera], loops: list[CaptureLoop]) -> None:
    class Shut(film_camera):  # type: ignore[misc]
        def isOpened(self) -> bool:
            return False

    dark = film_camera(lambda at: None)
    shut = Shut(lambda at: BLUE)
    cases: list[tuple[Callable[[], Capture], str]] = [
        (refuse, "The camera is used by another program."),
        (crash, NOT_OPENED),
        (shut.open, NOT_OPENED),
        (dark.open, NO_PICTURES),
    ]
    for opener, sentence in cases:
        loop = CaptureLoop(opener, Preview(), retry=9)
        loops.append(loop)
        loop.start()
        assert loop.next(10) == sentence
    assert shut.released == 1


def test_the_same_trouble_is_told_once(loops: list[CaptureLoop]) -> None:
    tries = 0
    enough = threading.Event()

    def opener() -> Capture:
        nonlocal tries
        tries += 1
        if tries < 20:
            return refuse()
        enough.set()
        raise ScannerError("Something else.")

    loop = CaptureLoop(opener, Preview(), retry=0.001)
    loops.append(loop)
    loop.start()
    first = loop.next(10)
    assert enough.wait(10)
    assert [first, loop.next(10)] == ["The camera is used by another program.", "Something else."]


def test_a_camera_that_hangs_is_noticed_and_stop_does_not_wait_for_it(film_camera: type[FilmCamera]) -> None:
    release = threading.Event()

    def film(at: float) -> Picture:
        release.wait(20)
        return BLUE

    loop = CaptureLoop(film_camera(film).open, Preview())
    loop.start()
    assert loop.next(0.05) is None
    loop.stop()
    assert loop.next(10) is None
    release.set()
    loop.join(10)


def test_a_camera_that_stalls_is_told_from_one_that_was_unplugged(
    film_camera: type[FilmCamera], loops: list[CaptureLoop]
) -> None:
    def film(at: float) -> Picture | None:
        if at < 1:
            return BLUE
        camera.now += 2.0  # as long as OpenCV waits for a frame
        return None

    camera = film_camera(film)
    loop = CaptureLoop(camera.open, Preview(), clock=camera, retry=9)
    loops.append(loop)
    loop.start()
    left: Frame | str | None = None
    while not isinstance(left, str):
        left = loop.next(10)
    assert left == NO_PICTURES


@pytest.mark.parametrize(
    ("turn", "mirror", "corner"),
    [(0, False, (0, 0)), (90, False, (0, -1)), (180, True, (-1, 0)), (270, False, (-1, 0))],
)
def test_previews_are_turned_and_mirrored_and_frames_are_not(
    turn: int, mirror: bool, corner: tuple[int, int], film_camera: type[FilmCamera], loops: list[CaptureLoop]
) -> None:
    marked = np.zeros((720, 1280, 3), dtype=np.uint8)
    marked[:200, :200] = 255
    shown = Shown()
    shown.wanted = (320, 320)
    loop: CaptureLoop

    def film(at: float) -> Picture | None:
        if at > 1:
            loop.stop()
        return marked

    camera = film_camera(film)
    loop = CaptureLoop(camera.open, shown, clock=camera, turn=turn, mirror=mirror)
    loop.start()
    loop.join(10)
    picture = shown.pictures[0]
    assert picture.shape == ((180, 320, 3) if turn % 180 == 0 else (320, 180, 3))
    assert picture[corner].tolist() == [255, 255, 255]
    assert sum(int(picture[row, column, 0]) for row in (0, -1) for column in (0, -1)) == 255


def test_no_preview_is_made_while_the_camera_is_covered(film_camera: type[FilmCamera]) -> None:
    shown = Shown()
    shown.wanted = (320, 320)
    camera = film_camera(ten_seconds)
    loop: CaptureLoop

    def open_once() -> Capture:
        if camera.opened:
            loop.stop()
        return camera.open()  # type: ignore[no-any-return]

    loop = CaptureLoop(open_once, shown, clock=camera, retry=0.001)
    loop.covered = True
    loop.start()
    loop.join(10)
    assert camera.retrieved > 100
    assert shown.pictures == []


@pytest.mark.parametrize("odd", [np.zeros((0, 0, 3), np.uint8), np.zeros((90, 160, 2), np.uint8), np.zeros((9, 9, 4))])
def test_odd_pictures_are_passed_over_or_made_usual(
    odd: Picture, film_camera: type[FilmCamera], loops: list[CaptureLoop]
) -> None:
    loop = CaptureLoop((camera := film_camera(lambda at: odd if at < 1 else BLUE)).open, Preview(), clock=camera)
    loops.append(loop)
    loop.start()
    while not (isinstance(left := loop.next(10), Frame) and left.at > 1):
        assert isinstance(left, Frame)
        assert left.picture.shape[2] == 3
        assert left.picture.dtype == np.uint8


def test_a_thread_that_hangs_is_left_behind_and_gives_its_camera_back_later(
    film_camera: type[FilmCamera], loops: list[CaptureLoop]
) -> None:
    hang, hung, more, returned = (threading.Event() for _ in range(4))

    class Stuck(film_camera):  # type: ignore[misc]
        def release(self) -> None:
            super().release()
            returned.set()

    def stuck_film(at: float) -> Picture:
        hung.set()
        hang.wait(20)
        return BLUE

    def good_film(at: float) -> Picture:
        if good.grabbed > 1:
            more.wait(20)
        return BLUE

    stuck, good = Stuck(stuck_film), film_camera(good_film)
    cameras = iter([stuck, good])
    loop = CaptureLoop(lambda: next(cameras).open(), Preview(), clock=good)
    loops.append(loop)
    loop.start()
    assert hung.wait(10)
    assert loop.renew()
    assert isinstance(loop.next(10), Frame)
    assert stuck.released == 0
    hang.set()
    assert returned.wait(10)
    assert loop.next(0.01) is None  # the old thread's picture is none of this camera's
    assert loop.filming
    more.set()
    loop.stop()
    loop.join(10)
    assert good.released == 1


def test_no_more_threads_are_started_when_several_hang(film_camera: type[FilmCamera]) -> None:
    hang = threading.Event()

    def film(at: float) -> Picture:
        hang.wait(20)
        return BLUE

    loop = CaptureLoop(film_camera(film).open, Preview())
    loop.start()
    assert [loop.renew() for _ in range(4)] == [True, True, False, False]
    hang.set()
    loop.stop()
    loop.join(10)
    assert not loop.renew()
