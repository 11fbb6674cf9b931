"""A picture that a person reads: whole, enlarged by a tap or a key, whole again."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor, QImage, QPainter

from app.ui.widgets.photo import Photo

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

RED, BLUE = QColor(220, 0, 0), QColor(0, 0, 220)


@pytest.fixture
def photo(qtbot: QtBot) -> Photo:
    """400 by 300 with an image that is blue but for its red lower right twentieth."""
    image = QImage(800, 600, QImage.Format.Format_RGB32)
    image.fill(BLUE)
    painter = QPainter(image)
    painter.fillRect(600, 450, 200, 150, RED)
    painter.end()
    made = Photo()
    qtbot.addWidget(made)
    made.resize(400, 300)
    made.show_image(image)
    made.show()
    return made


def colour(photo: Photo, x: int, y: int) -> tuple[int, int, int]:
    shown = photo.grab().toImage().pixelColor(x, y)
    return shown.red(), shown.green(), shown.blue()


def test_the_whole_image_is_shown(photo: Photo) -> None:
    assert colour(photo, 200, 150) == colour(photo, 20, 150) == (0, 0, 220)
    assert colour(photo, 350, 260) == (220, 0, 0)


def test_a_tap_enlarges_what_was_tapped_and_the_next_shows_the_whole(photo: Photo, qtbot: QtBot) -> None:
    qtbot.mouseClick(photo, Qt.MouseButton.LeftButton, pos=QPoint(370, 280))
    assert colour(photo, 200, 150) == (220, 0, 0)
    qtbot.mouseClick(photo, Qt.MouseButton.LeftButton, pos=QPoint(370, 280))
    assert colour(photo, 200, 150) == (0, 0, 220)


def test_keys_enlarge_the_middle(photo: Photo, qtbot: QtBot) -> None:
    qtbot.keyClick(photo, Qt.Key.Key_Space)
    assert colour(photo, 350, 260) == (0, 0, 220)  # the red part is further out than the enlarged middle
    qtbot.keyClick(photo, Qt.Key.Key_A)
    assert colour(photo, 350, 260) == (0, 0, 220)
    qtbot.keyClick(photo, Qt.Key.Key_Return)
    assert colour(photo, 350, 260) == (220, 0, 0)


@pytest.mark.parametrize("image", [None, QImage()])
def test_no_image_is_dark_and_cannot_be_enlarged(photo: Photo, qtbot: QtBot, image: QImage | None) -> None:
    photo.show_image(image)
    before = photo.grab().toImage()
    qtbot.mouseClick(photo, Qt.MouseButton.LeftButton)
    assert photo.grab().toImage() == before
    assert max(colour(photo, 200, 150)) < 60


def test_another_image_is_shown_whole(photo: Photo, qtbot: QtBot) -> None:
    qtbot.mouseClick(photo, Qt.MouseButton.LeftButton, pos=QPoint(370, 280))
    image = QImage(300, 900, QImage.Format.Format_RGB32)
    image.fill(RED)
    photo.show_image(image)
    assert colour(photo, 200, 5) == colour(photo, 200, 295) == (220, 0, 0)
    assert max(colour(photo, 20, 150)) < 60  # beside it is ground
