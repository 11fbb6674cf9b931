"""A photo is taken of what is seen, looked at, and kept for the lead it was begun for; never without a camera."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt

from app.news import ScannerChanged
from app.store import attachments
from app.ui.widgets.phototaker import PhotoTaker, developed, take_photo
from tests.app.ui.recordings import Camera, jpeg, picture

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pytestqt.qtbot import QtBot

    from app.ui.widgets.sheet import Sheet
    from app.ui.window import Window
    from tests.app.ui.fake_kiosk import FakeKiosk


@pytest.fixture
def camera(kiosk: FakeKiosk) -> Camera:
    """One that works and shows something."""
    made = Camera()
    kiosk.scanners.append(made)
    kiosk.camera = jpeg()
    return made


def opened(window: Window, kiosk: FakeKiosk) -> tuple[Sheet, PhotoTaker]:
    """The sheet for Jane Doe, whose id is 1."""
    kiosk.scan("A8F2Q77")
    kiosk.upload(1, name="Jane Doe")
    lead = kiosk.lead(1)
    assert lead
    sheet = take_photo(window.desk, window.bridge.jotting, lead)
    assert isinstance(sheet.content, PhotoTaker)
    return sheet, sheet.content


def photos(kiosk: FakeKiosk, lead: int = 1) -> Iterator[bytes]:
    found = kiosk.lead(lead)
    assert found
    return (each.path.read_bytes() for each in attachments.listed(kiosk.folder, found.uid))


def take(qtbot: QtBot, taker: PhotoTaker) -> None:
    qtbot.mouseClick(taker.shutter, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(taker.keep.isVisible)


def test_a_photo_is_taken_looked_at_and_kept(qtbot: QtBot, window: Window, kiosk: FakeKiosk, camera: Camera) -> None:
    sheet, taker = opened(window, kiosk)
    assert sheet.title.text() == "Photo for Jane Doe"
    take(qtbot, taker)
    assert taker.photo.isVisible()
    assert list(photos(kiosk)) == []
    qtbot.mouseClick(taker.keep, Qt.MouseButton.LeftButton)
    (content,) = photos(kiosk)
    assert content.startswith(b"\xff\xd8")
    assert sheet.isHidden()
    assert window.toast._text.text() == "Photo saved for Jane Doe"


def test_it_can_be_taken_again_and_nothing_is_kept_by_leaving(
    qtbot: QtBot, window: Window, kiosk: FakeKiosk, camera: Camera
) -> None:
    sheet, taker = opened(window, kiosk)
    take(qtbot, taker)
    qtbot.mouseClick(taker.again, Qt.MouseButton.LeftButton)
    assert taker.finder.isVisible()
    assert taker.shutter.isVisible()
    sheet.dismiss()
    assert list(photos(kiosk)) == []


def test_a_scan_meanwhile_is_saved_and_the_photo_stays_its_leads(
    qtbot: QtBot, window: Window, kiosk: FakeKiosk, camera: Camera
) -> None:
    _, taker = opened(window, kiosk)
    take(qtbot, taker)
    kiosk.scan("B9")
    qtbot.mouseClick(taker.keep, Qt.MouseButton.LeftButton)
    assert (len(list(photos(kiosk))), len(list(photos(kiosk, 2)))) == (1, 0)


def test_the_scan_page_leaves_the_pictures_to_the_sheet_and_takes_them_back(
    qtbot: QtBot, window: Window, kiosk: FakeKiosk, camera: Camera
) -> None:
    kiosk.tell(ScannerChanged(camera.address, "ready"))
    finder = window.desk.scan_page.camera
    on_page = camera.preview.wanted
    assert on_page is not None
    sheet, taker = opened(window, kiosk)
    assert camera.preview.wanted not in (None, on_page)
    assert not finder._timer.isActive()
    camera.preview.put(picture(shade=200))
    qtbot.waitUntil(lambda: taker.finder._image is not None)
    sheet.dismiss()
    assert camera.preview.wanted == on_page
    assert finder._timer.isActive()


def test_without_a_camera_it_says_so_and_takes_up_one_that_comes(
    qtbot: QtBot, window: Window, kiosk: FakeKiosk
) -> None:
    _, taker = opened(window, kiosk)
    assert taker.finder.accessibleName() == "No camera: plug one in to take photos."
    assert not taker.shutter.isEnabled()
    camera = Camera()
    kiosk.scanners.append(camera)
    kiosk.tell(ScannerChanged(camera.address, "ready"))
    assert taker.shutter.isEnabled()
    kiosk.tell(ScannerChanged(camera.address, "problem", "The camera is used by another program."))
    assert taker.finder.accessibleName() == "The camera is used by another program."
    assert not taker.shutter.isEnabled()


def test_a_camera_without_a_picture_is_said(qtbot: QtBot, window: Window, kiosk: FakeKiosk, camera: Camera) -> None:
    kiosk.camera = None
    _, taker = opened(window, kiosk)
    qtbot.mouseClick(taker.shutter, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: bool(taker.line.text()))
    assert taker.line.text() == "The camera gave no picture. Try again."
    assert taker.shutter.isEnabled()


def test_a_picture_is_developed_in_full_size() -> None:
    made = developed(lambda: picture(640, 360))
    assert made
    content, image = made
    assert content.startswith(b"\xff\xd8")
    assert (image.width(), image.height()) == (640, 360)
    assert developed(lambda: None) is None
