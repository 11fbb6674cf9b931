"""A camera as a scanner: what counts as a scan, and how its troubles are told (hardware.md, cli.md)."""

from __future__ import annotations

import sys
import threading
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from typing import TYPE_CHECKING, Any

import numpy as np
import pytest

from hardware import Camera, Condition, Reading, Scan, ScannerError, Unread, open_scanner, vision
from hardware.cameras import UNPLUGGED, cameras
from hardware.decode import camera_decoder
from hardware.negotiation import BUSY, NO_PICTURES
from hardware.symbols import Symbol
from hardware.view import View
from hardware.webcam import Webcam

if TYPE_CHECKING:
    from collections.abc import Callable

    from hardware.capture import Capture
    from hardware.preview import Picture
    from hardware.spots import Spot

    Cameras = Callable[..., Any]
    Draw = Callable[..., Picture]

LINUX = pytest.mark.skipif(sys.platform != "linux", reason="cameras have paths on Linux only")


def showing(*badges: tuple[str, int]) -> Picture:
    """A picture that `Labels` reads: (payload, side in pixels) each, the foremost first."""
    picture = np.zeros((len(badges) or 1, 32), dtype=np.uint8)
    picture[:, 16:] = 255  # a camera that sees only black is covered
    for row, (payload, side) in zip(picture, badges, strict=False):
        row[0] = side
        row[1 : 1 + len(payload)] = list(payload.encode())
    return picture


class Labels:
    """Reads what `showing` wrote, and lets the camera go on."""

    def __init__(self, camera: Any) -> None:  # noqa: ANN401 (the fixture's class)
        self._camera = camera
        self.spot: Spot | None = None

    def read(self, picture: Picture) -> list[Symbol]:
        found = [
            Symbol(bytes(row[1:16]).rstrip(b"\0"), "QR Code", (0, 0, float(row[0]), float(row[0])))
            for row in picture
            if row[0]
        ]
        self._camera.decoded.set()
        return found


def watch(film_camera: Cameras, film: Callable[[float], Picture], seconds: float) -> list[Reading]:
    """What a webcam says of the film's first `seconds`, every frame of which is decoded."""
    webcam: Webcam

    def until(at: float) -> Picture | None:
        if at < seconds:
            return film(at)
        webcam.close()
        return None

    camera = film_camera(until, lockstep=True)
    webcam = Webcam("webcam:film", camera.open, decoder=Labels(camera), clock=camera)
    readings = list(webcam)
    assert camera.released == 1
    return readings


def scans(readings: list[Reading]) -> list[tuple[bytes, float]]:
    return [(reading.payload, round(reading.monotonic, 1)) for reading in readings if isinstance(reading, Scan)]


def test_a_badge_held_up_is_one_scan_with_its_time(film_camera: Cameras) -> None:
    readings = watch(film_camera, lambda at: showing(("A", 90)) if 1 < at < 8 else showing(), 10)
    assert [payload for payload, _ in scans(readings)] == [b"A"]
    assert scans(readings)[0][1] == pytest.approx(1.05, abs=0.1)
    (scan,) = [reading for reading in readings if isinstance(reading, Scan)]
    assert (scan.scanner, scan.symbology, scan.source) == ("webcam:film", "QR Code", None)


@pytest.mark.parametrize(("away", "count"), [(2.5, 1), (3.5, 2)])
def test_a_badge_back_within_three_seconds_is_the_same_scan(away: float, count: int, film_camera: Cameras) -> None:
    readings = watch(film_camera, lambda at: showing() if 1 < at < 1 + away else showing(("A", 90)), 6)
    assert len(scans(readings)) == count


def test_the_next_badge_is_a_scan_at_once(film_camera: Cameras) -> None:
    readings = watch(film_camera, lambda at: showing(("A", 90)) if at < 1 else showing(("B", 85)), 3)
    assert [payload for payload, _ in scans(readings)] == [b"A", b"B"]
    assert scans(readings)[1][1] == pytest.approx(1.0, abs=0.1)


def test_a_bystanders_badge_is_not_taken_beside_the_one_held_up(film_camera: Cameras) -> None:
    def film(at: float) -> Picture:
        missed = round(at * 30) % 7 < 2
        return showing(("far", 20)) if missed and at > 0.5 else showing(("near", 90), ("far", 20))

    assert [payload for payload, _ in scans(watch(film_camera, film, 5))] == [b"near"]


def test_a_far_badge_alone_is_taken(film_camera: Cameras) -> None:
    readings = watch(film_camera, lambda at: showing(("near", 90)) if at < 1 else showing(("far", 20)), 4)
    assert [payload for payload, _ in scans(readings)] == [b"near", b"far"]


def test_it_starts_then_is_ready_once(film_camera: Cameras) -> None:
    readings = watch(film_camera, lambda at: showing(), 3)
    assert [reading.kind for reading in readings if isinstance(reading, Condition)] == ["starting", "ready"]


def test_the_window_is_told_while_a_code_is_in_view(film_camera: Cameras) -> None:
    seen = []

    def film(at: float) -> Picture:
        seen.append((at, webcam.preview.seen))
        if at > 3:
            webcam.close()
        return showing(("A", 90)) if 1 < at < 2 else showing()

    camera = film_camera(film, lockstep=True)
    webcam = Webcam("webcam:film", camera.open, decoder=Labels(camera), clock=camera)
    list(webcam)
    assert not any(flag for at, flag in seen if at < 1 or at > 2.5)
    assert all(flag for at, flag in seen if 1.2 < at < 2)


@pytest.mark.parametrize(("badges", "pace"), [([], 15), ([("A", 90)], 30)])
def test_more_frames_are_retrieved_while_a_code_is_in_view(
    badges: list[tuple[str, int]], pace: int, film_camera: Cameras
) -> None:
    def film(at: float) -> Picture:
        if at > 6:
            webcam.close()
        return showing(*badges)

    camera = film_camera(film, lockstep=True)
    webcam = Webcam("webcam:film", camera.open, decoder=Labels(camera), clock=camera)
    list(webcam)
    assert camera.retrieved == pytest.approx(6 * pace, abs=4)


def test_a_real_badge_in_a_real_frame_is_scanned(film_camera: Cameras, qr: Draw, frame: Draw) -> None:
    picture = np.dstack([frame((qr("lead-0815"), 500, 200))] * 3)
    webcam = Webcam("webcam:film", film_camera(lambda at: picture).open)
    scan = next(reading for reading in webcam if isinstance(reading, Scan))
    webcam.close()
    assert scan.payload == b"lead-0815"


def test_an_unplugged_camera_is_told_and_works_again_by_itself(film_camera: Cameras) -> None:
    pulled = threading.Event()
    camera = film_camera(lambda at: None if pulled.is_set() else showing())

    def opener() -> Capture:
        if pulled.is_set():
            raise ScannerError(UNPLUGGED)
        return camera.open()  # type: ignore[no-any-return]

    webcam = Webcam("webcam:film", opener, decoder=Labels(camera), clock=camera, retry=0.001)
    told = []
    for reading in webcam:
        assert isinstance(reading, Condition)
        told.append(reading.sentence)
        if len(told) == 4:
            break
        if reading.kind == "ready":
            pulled.set()
        if reading.kind == "problem":
            pulled.clear()
    assert told == ["The camera is starting.", "The camera is ready.", UNPLUGGED, "The camera is ready."]
    assert camera.released == camera.opened == 2


def test_a_camera_in_use_is_told_and_taken_once_it_is_free(film_camera: Cameras) -> None:
    camera, free = film_camera(lambda at: showing()), threading.Event()

    def opener() -> Capture:
        if not free.is_set():
            raise ScannerError(BUSY)
        return camera.open()  # type: ignore[no-any-return]

    webcam = Webcam("webcam:film", opener, decoder=Labels(camera), clock=camera, retry=0.001)
    told = []
    for reading in webcam:
        assert isinstance(reading, Condition)
        told.append((reading.kind, reading.sentence))
        if reading.kind == "problem":
            free.set()
        if reading.kind == "ready":
            break
    assert told[1] == ("problem", "The camera is used by another program.")
    assert len(told) == 3


def test_a_camera_that_hangs_is_told_and_close_does_not_wait_for_it(film_camera: Cameras) -> None:
    hang = threading.Event()

    def film(at: float) -> Picture:
        if at > 0.5:
            hang.wait(20)
        return showing()

    camera = film_camera(film)
    webcam = Webcam("webcam:film", camera.open, decoder=Labels(camera), clock=camera, patience=0.05)
    problem = next(reading for reading in webcam if isinstance(reading, Condition) and reading.kind == "problem")
    assert problem.sentence == NO_PICTURES
    hang.set()


def test_close_from_another_thread_ends_the_iteration(film_camera: Cameras) -> None:
    camera, ready = film_camera(lambda at: showing()), threading.Event()
    webcam = Webcam("webcam:film", camera.open, decoder=Labels(camera))

    def run() -> None:
        for reading in webcam:
            if isinstance(reading, Condition) and reading.kind == "ready":
                ready.set()

    thread = threading.Thread(target=run)
    thread.start()
    assert ready.wait(10)
    webcam.close()
    webcam.close()
    thread.join(2)
    assert not thread.is_alive()
    assert camera.released == 1


def test_a_webcam_closed_before_it_began_opens_nothing(film_camera: Cameras) -> None:
    camera = film_camera(lambda at: showing())
    webcam = Webcam("webcam:film", camera.open, decoder=Labels(camera))
    webcam.close()
    assert list(webcam) == []
    assert camera.opened == 0


@LINUX
@pytest.mark.parametrize("rest", ["97", "/dev/video97", "/dev/v4l/by-id/usb-Nothing-index0"])
def test_without_the_camera_there_is_one_sentence(rest: str) -> None:
    with pytest.raises(ScannerError, match=r"^No camera: .*\.$"):
        open_scanner(f"webcam:{rest}")


@LINUX
@pytest.mark.parametrize("rest", ["front", "../etc/passwd", "/etc/passwd", "http://camera/", "²"])
def test_what_names_no_camera_is_one_sentence(rest: str) -> None:
    with pytest.raises(ScannerError, match="Say which camera"):
        open_scanner(f"webcam:{rest}")


@LINUX
def test_a_device_that_delivers_no_pictures_is_told() -> None:
    webcam = open_scanner("webcam:/dev/null")
    told = next(reading for reading in webcam if isinstance(reading, Condition) and reading.kind == "problem")
    assert told.sentence == BUSY


def conditions(readings: list[Reading]) -> list[tuple[str, str]]:
    return [(reading.kind, reading.sentence) for reading in readings if isinstance(reading, Condition)]


def test_a_covered_camera_is_told_and_works_again_by_itself(film_camera: Cameras) -> None:
    black = np.zeros((16, 32), dtype=np.uint8)
    readings = watch(film_camera, lambda at: black if 1 < at < 5 else showing(), 8)
    ready = ("ready", "The camera is ready.")
    assert conditions(readings)[1:] == [ready, ("problem", "The camera sees only black: is it covered?"), ready]


def test_a_part_of_several_codes_is_refused_once(film_camera: Cameras) -> None:
    class Parts(Labels):
        def read(self, picture: Picture) -> list[Symbol]:
            return [replace(symbol, refusal="One part of several.") for symbol in super().read(picture)]

    def film(at: float) -> Picture | None:
        if at < 5:
            return showing(("A", 90))
        webcam.close()
        return None

    camera = film_camera(film, lockstep=True)
    webcam = Webcam("webcam:film", camera.open, decoder=Parts(camera), clock=camera)
    told = [reading for reading in webcam if isinstance(reading, (Scan, Unread))]
    assert told == [Unread("refused", "One part of several.", "webcam:film")]


def test_a_badge_that_cannot_be_read_brings_a_hint_that_goes_with_it(
    film_camera: Cameras, qr: Draw, frame: Draw
) -> None:
    blurred = vision.cv2().GaussianBlur(frame((qr("lead-0815", 6), 560, 280)), (0, 0), 9)
    empty = frame()
    empty[:, ::40] = 120

    class Waiting:
        """The camera's own decoder; the next frame comes when it is done."""

        def __init__(self) -> None:
            self._decoder = camera_decoder()

        @property
        def spot(self) -> Spot | None:
            return self._decoder.spot

        def read(self, picture: Picture) -> list[Symbol]:
            found = self._decoder.read(picture)
            camera.decoded.set()
            return found

    def film(at: float) -> Picture | None:
        if at > 8:
            webcam.close()
        return blurred if 2 < at < 6 else empty

    camera = film_camera(film, lockstep=True)
    webcam = Webcam("webcam:film", camera.open, decoder=Waiting(), clock=camera)
    told = [condition for condition in conditions(list(webcam)) if condition[0] == "hint"]
    assert told == [("hint", "Hold still"), ("hint", "")]


def test_the_latest_frame_is_kept_in_full_size_and_upright(film_camera: Cameras) -> None:
    marked = np.full((720, 1280, 3), 90, dtype=np.uint8)
    marked[:, :640] = 200
    camera = film_camera(lambda at: marked)
    webcam = Webcam("webcam:film", camera.open, clock=camera, view=View(rotate=90, mirror=True))
    assert webcam.keep() is None
    for reading in webcam:
        if isinstance(reading, Condition) and reading.kind == "ready":
            break
    kept = webcam.keep()
    assert isinstance(webcam, Camera)
    assert kept is not None
    assert kept.shape == (1280, 720, 3)
    assert (kept[0, 0, 0], kept[-1, 0, 0]) == (200, 90)
    kept[:] = 0
    assert marked.any()
    webcam.close()


def test_an_unplugged_camera_keeps_no_old_picture(film_camera: Cameras) -> None:
    camera = film_camera(lambda at: showing() if at < 1 else None)
    webcam = Webcam("webcam:film", camera.open, decoder=Labels(camera), clock=camera, retry=30)
    for reading in webcam:
        if isinstance(reading, Condition) and reading.kind == "problem":
            break
    assert webcam.keep() is None
    webcam.close()


def test_a_camera_that_hangs_for_good_is_left_and_opened_anew(film_camera: Cameras) -> None:
    hang = threading.Event()

    def film(at: float) -> Picture:
        if at > 0.5:
            hang.wait(20)
        return showing()

    stuck, good = film_camera(film), film_camera(lambda at: showing(("A", 90)))
    cameras = iter([stuck, good])
    webcam = Webcam(
        "webcam:film", lambda: next(cameras).open(), decoder=Labels(good), clock=good, patience=0.02, retry=0.001
    )
    told = []
    for reading in webcam:
        told.append(reading)
        if isinstance(reading, Scan):
            break
    assert ("problem", NO_PICTURES) in conditions(told)
    hang.set()
    webcam.close()


def test_a_camera_that_hangs_while_it_opens_neither_blocks_closing_nor_keeps_silent() -> None:
    hang = threading.Event()

    def opener() -> Capture:
        hang.wait(20)
        raise ScannerError(BUSY)

    webcam = Webcam("webcam:film", opener, patience=0.02)
    problem = next(reading for reading in webcam if isinstance(reading, Condition) and reading.kind == "problem")
    assert problem.sentence == NO_PICTURES
    hang.set()


def test_why_a_camera_cannot_be_opened_stays_told_while_it_is_tried_again(film_camera: Cameras) -> None:
    tries = threading.Semaphore(0)

    def opener() -> Capture:
        tries.release()
        raise ScannerError(BUSY)

    webcam = Webcam("webcam:film", opener, patience=0.2, retry=0.005)
    told: list[Reading] = []
    thread = threading.Thread(target=lambda: told.extend(webcam))
    thread.start()
    for _ in range(120):
        assert tries.acquire(timeout=10)
    webcam.close()
    thread.join(5)
    assert conditions(told)[1:] == [("problem", BUSY)]


def test_two_cameras_scan_side_by_side_each_with_its_own_memory(film_camera: Cameras) -> None:
    def seen(name: str) -> list[tuple[bytes, str]]:
        def film(at: float) -> Picture | None:
            if at < 4:
                return showing(("A", 90)) if at < 2 else showing((name, 90))
            webcam.close()
            return None

        camera = film_camera(film, lockstep=True)
        webcam = Webcam(f"webcam:{name}", camera.open, decoder=Labels(camera), clock=camera)
        return [(reading.payload, reading.scanner) for reading in webcam if isinstance(reading, Scan)]

    with ThreadPoolExecutor(2) as pool:
        left, right = pool.map(seen, ["left", "right"])
    assert left == [(b"A", "webcam:left"), (b"left", "webcam:left")]
    assert right == [(b"A", "webcam:right"), (b"right", "webcam:right")]


@LINUX
def test_without_any_camera_auto_is_one_sentence() -> None:
    if cameras():
        pytest.skip("this machine has a camera")
    with pytest.raises(ScannerError, match=r"^No camera: "):
        open_scanner("webcam:auto")
