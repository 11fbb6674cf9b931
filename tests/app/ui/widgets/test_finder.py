"""What the scan page says over the camera's picture, and in its place."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from app.news import ScannerChanged
from app.ui.widgets.finder import Finder
from hardware.preview import Preview

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pytestqt.qtbot import QtBot

    from app.ui.window import Window
    from hardware import Reading
    from tests.app.ui.fake_kiosk import FakeKiosk


class Camera:
    address = "webcam:0"

    def __init__(self) -> None:
        self.preview: Preview | None = Preview()

    def __iter__(self) -> Iterator[Reading]:
        return iter(())

    def close(self) -> None:
        """Nothing to close."""


def test_the_camera_is_shown_when_it_works(qtbot: QtBot, window: Window, kiosk: FakeKiosk) -> None:
    camera = Camera()
    kiosk.add_scanner(camera)
    kiosk.tell(ScannerChanged("webcam:0", "ready"))
    assert camera.preview
    assert camera.preview.wanted
    camera.preview.put(np.zeros((90, 160, 3), np.uint8))
    assert window.desk.scan_page.camera.hint == "Hold the badge in the frame"


def test_a_hint_is_shown_while_the_badge_cannot_be_read(window: Window, kiosk: FakeKiosk) -> None:
    kiosk.add_scanner(Camera())
    kiosk.tell(ScannerChanged("webcam:0", "ready"))
    view = window.desk.scan_page.camera
    kiosk.tell(ScannerChanged("webcam:0", "hint", "Hold still"))
    assert (view.hint, view.corners, view.accessibleName()) == ("Hold still", "looking", "Hold still")
    kiosk.tell(ScannerChanged("webcam:1", "hint", "Closer"))  # of a camera that is not shown
    assert view.hint == "Hold still"
    kiosk.tell(ScannerChanged("webcam:0", "hint", ""))
    assert view.hint == "Hold the badge in the frame"


def test_what_became_of_a_badge_is_told_before_a_hint(window: Window, kiosk: FakeKiosk) -> None:
    kiosk.add_scanner(Camera())
    kiosk.tell(ScannerChanged("webcam:0", "ready"))
    kiosk.scan("first-8F2Q")
    kiosk.tell(ScannerChanged("webcam:0", "hint", "Closer"))
    view = window.desk.scan_page.camera
    assert (view.hint, view.corners) == ("Next badge, please", "ok")
    window.desk.scan_page.camera._calm.timeout.emit()
    assert (view.hint, view.corners) == ("Closer", "looking")


def test_a_hint_does_not_outlive_the_camera(window: Window, kiosk: FakeKiosk) -> None:
    kiosk.add_scanner(Camera())
    kiosk.tell(ScannerChanged("webcam:0", "hint", "Closer"))
    kiosk.tell(ScannerChanged("webcam:0", "problem", "Camera unplugged: plug it in again."))
    kiosk.tell(ScannerChanged("webcam:0", "ready"))
    assert window.desk.scan_page.camera.hint == "Hold the badge in the frame"


def test_why_there_is_no_picture_is_said(window: Window, kiosk: FakeKiosk) -> None:
    kiosk.tell(ScannerChanged("webcam:0", "problem", "The camera is used by another program."))
    assert window.desk.scan_page.camera.accessibleName() == "The camera is used by another program."


def test_without_a_camera_it_says_what_works(window: Window) -> None:
    window.desk.scan_page.camera.miss_camera()
    assert window.desk.scan_page.camera.accessibleName() == "No camera. USB scanner and typing work."


def test_the_marks_stay_green_until_the_badge_is_taken_away(window: Window, kiosk: FakeKiosk) -> None:
    camera = Camera()
    kiosk.add_scanner(camera)
    kiosk.tell(ScannerChanged("webcam:0", "ready"))
    assert camera.preview
    camera.preview.seen = True
    kiosk.scan("first-8F2Q")
    page = window.desk.scan_page
    for _ in range(3):
        page.camera._calm.timeout.emit()
        assert (page.camera.corners, page.camera.hint) == ("ok", "Next badge, please")
        assert page.camera._calm.isActive()
    camera.preview.seen = False
    page.camera._calm.timeout.emit()
    assert (page.camera.corners, page.camera.hint) == ("looking", "Hold the badge in the frame")


def test_a_badge_in_view_that_was_not_read_does_not_make_the_marks_green(window: Window, kiosk: FakeKiosk) -> None:
    camera = Camera()
    kiosk.add_scanner(camera)
    kiosk.tell(ScannerChanged("webcam:0", "ready"))
    assert camera.preview
    camera.preview.seen = True
    kiosk.scan('{"handshake_version": 1, "url": "https://example.org", "token": "x"}')
    window.desk.scan_page.camera._calm.timeout.emit()
    assert window.desk.scan_page.camera.corners == "looking"


def test_a_finder_that_is_made_later_shows_the_camera_too(qtbot: QtBot, window: Window, kiosk: FakeKiosk) -> None:
    kiosk.add_scanner(Camera())
    kiosk.tell(ScannerChanged("webcam:0", "ready"))
    finder = Finder(window.bridge)
    qtbot.addWidget(finder)
    assert not finder.has_problem()
    assert finder.hint == "Hold the badge in the frame"
