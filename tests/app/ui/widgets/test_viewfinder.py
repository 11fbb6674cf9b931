"""The camera's picture with words of its own, and without the button that keeps pictures."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from app.news import PicturesChanged, ScannerChanged
from app.ui.bridge import Bridge
from app.ui.widgets.viewfinder import Viewfinder
from hardware.preview import Preview

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from tests.app.ui.fake_kiosk import FakeKiosk


class Camera:
    address = "webcam:0"

    def __init__(self) -> None:
        self.preview = Preview()


@pytest.fixture
def finder(kiosk: FakeKiosk, qtbot: QtBot) -> Viewfinder:
    kiosk.scanners.append(Camera())  # type: ignore[arg-type]
    finder = Viewfinder(Bridge(kiosk), "Hold the set-up code in the frame")
    qtbot.addWidget(finder)
    return finder


def test_it_invites_with_its_own_words_unless_the_camera_has_advice(finder: Viewfinder, kiosk: FakeKiosk) -> None:
    kiosk.tell(ScannerChanged("webcam:0", "ready"))
    assert finder.hint == "Hold the set-up code in the frame"
    kiosk.tell(ScannerChanged("webcam:0", "hint", "Closer"))
    assert finder.hint == "Closer"


def test_it_keeps_no_pictures(finder: Viewfinder, kiosk: FakeKiosk) -> None:
    kiosk.tell(ScannerChanged("webcam:0", "ready"))
    kiosk.tell(PicturesChanged(2))
    assert finder.keep_button.isHidden()
    assert finder.unread_button.isHidden()
