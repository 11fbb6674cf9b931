"""A camera as a scanner: what counts as a scan, and how its troubles are told (hardware.md, cli.md)."""

from __future__ import annotations

import os
import sys
import threading
from typing import TYPE_CHECKING, Any

import numpy as np
import pytest

from hardware import Condition, Reading, Scan, ScannerError, open_scanner
from hardware.capture import NO_PICTURES, UNPLUGGED
from hardware.symbols import Symbol
from hardware.webcam import BUSY, Webcam, check_device

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from hardware.capture import Capture
    from hardware.preview import Picture

    Cameras = Callable[..., Any]
    Draw = Callable[..., Picture]

LINUX = pytest.mark.skipif(sys.platform != "linux", reason="cameras have paths on Linux only")


def showing(*badges: tuple[str, int]) -> Picture:
    """A picture that `Labels` reads: (payload, side in pixels) each, the foremost first."""
    picture = np.zeros((len(badges) or 1, 16), dtype=np.uint8)
    for row, (payload, side) in zip(picture, badges, strict=False):
        row[0] = side
        row[1 : 1 + len(payload)] = list(payload.encode())
    return picture


class Labels:
    """Reads what `showing` wrote, and lets the camera go on."""

    def __init__(self, camera: Any) -> None:  # noqa: ANN401 (the fixture's class)
        self._camera = camera

    def read(self, picture: Picture) -> list[Symbol]:
        found = [
            Symbol(bytes(row[1:]).rstrip(b"\0"), "QR Code", (0, 0, float(row[0]), float(row[0])))
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
@pytest.mark.parametrize("rest", ["", "front", "../etc/passwd", "/etc/passwd", "http://camera/", "²"])
def test_what_names_no_camera_is_one_sentence(rest: str) -> None:
    with pytest.raises(ScannerError, match="Say which camera"):
        open_scanner(f"webcam:{rest}")


@LINUX
def test_a_file_is_not_a_camera(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(ScannerError, match="is not a camera"):
        check_device(str(tmp_path / "file"), missing="No camera.")


@LINUX
@pytest.mark.skipif(os.geteuid() == 0, reason="root may open everything")
def test_a_camera_without_rights_says_what_to_do() -> None:
    outer, inner = os.openpty()  # a device that is ours to lock
    device = os.ttyname(inner)
    os.chmod(device, 0)
    try:
        with pytest.raises(ScannerError, match=f"No permission for {device}: add this user to the group “video”"):
            check_device(device, missing="No camera.")
    finally:
        os.close(outer)
        os.close(inner)


@LINUX
def test_a_device_that_delivers_no_pictures_is_told() -> None:
    webcam = open_scanner("webcam:/dev/null")
    told = next(reading for reading in webcam if isinstance(reading, Condition) and reading.kind == "problem")
    assert told.sentence == BUSY
