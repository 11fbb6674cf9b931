"""The camera's picture."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import pytest
from PySide6.QtGui import QColor

from app.ui import tokens
from app.ui.widgets.camera import CameraView
from hardware.preview import Preview

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


@pytest.fixture
def camera(qtbot: QtBot) -> CameraView:
    """A view of 400x300, on screen."""
    made = CameraView()
    qtbot.addWidget(made)
    made.setFixedSize(400, 300)
    made.show()
    return made


def red(width: int = 640, height: int = 360) -> np.ndarray:
    picture = np.zeros((height, width, 3), np.uint8)
    picture[:, :, 0] = 255
    return picture


def test_pictures_are_asked_for_only_while_visible(camera: CameraView) -> None:
    preview = Preview()
    camera.watch(preview)
    ratio = camera.devicePixelRatioF()
    assert preview.wanted == (400 * ratio, 300 * ratio)
    camera.hide()
    assert preview.wanted is None
    camera.show()
    assert preview.wanted is not None


def test_the_newest_picture_is_shown_to_the_edges(qtbot: QtBot, camera: CameraView) -> None:
    preview = Preview()
    camera.watch(preview)
    preview.put(red())
    qtbot.waitUntil(lambda: camera.grab().toImage().pixelColor(200, 150) == QColor("#FF0000"))
    image = camera.grab().toImage()
    assert image.pixelColor(2, 150) == QColor("#FF0000")
    assert image.pixelColor(0, 0) != QColor("#FF0000")  # the corner is round


def test_a_problem_is_said_instead_and_gone_with_the_next_picture(qtbot: QtBot, camera: CameraView) -> None:
    preview = Preview()
    camera.watch(preview)
    camera.show_problem("camera-off", "Camera unplugged: plug it in again.")
    assert camera.accessibleName() == "Camera unplugged: plug it in again."
    preview.put(red())
    qtbot.waitUntil(lambda: camera.grab().toImage().pixelColor(200, 150) == QColor("#FF0000"))


def test_a_picture_from_before_the_problem_does_not_hide_it(qtbot: QtBot, camera: CameraView) -> None:
    preview = Preview()
    camera.watch(preview)
    preview.put(red())
    camera.show_problem("camera-off", "Camera unplugged: plug it in again.")
    with qtbot.waitSignals([camera._timer.timeout] * 2):
        pass
    assert camera.grab().toImage().pixelColor(8, 150) == QColor(tokens.PICTURE_EMPTY)


@pytest.mark.parametrize("state", ["looking", "ok", "bad"])
def test_the_corners_show_the_state(camera: CameraView, state: str) -> None:
    camera.say("Next badge, please", state)
    image = camera.grab().toImage()
    left = 200 - 105
    assert image.pixelColor(left, 129 - 105 + 20) == QColor(tokens.CORNERS[state])


def test_a_camera_that_is_let_go_makes_no_more_pictures(camera: CameraView) -> None:
    preview = Preview()
    camera.watch(preview)
    camera.watch(None)
    assert preview.wanted is None


def test_it_knows_whether_a_code_is_in_view(camera: CameraView) -> None:
    assert not camera.sees_code()
    preview = Preview()
    camera.watch(preview)
    assert not camera.sees_code()
    preview.seen = True
    assert camera.sees_code()


def test_it_leaves_the_pictures_to_another_view_meanwhile(camera: CameraView) -> None:
    preview = Preview()
    camera.watch(preview)
    wanted = preview.wanted
    camera.rest(True)
    camera.hide()
    camera.show()
    assert preview.wanted is None
    camera.rest(False)
    assert preview.wanted == wanted
    assert wanted is not None


def test_it_knows_whether_it_says_why_there_is_no_picture(camera: CameraView) -> None:
    assert not camera.has_problem()
    camera.show_problem("camera-off", "No camera.")
    assert camera.has_problem()
    camera.show_problem("", "")
    assert not camera.has_problem()
