"""Shapes and text that several widgets share."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRect
from PySide6.QtGui import QColor, QImage, QPainter

from app.ui import draw, theme

if TYPE_CHECKING:
    from collections.abc import Callable

WHITE, BLACK = QColor("white"), QColor("black")


def painted(paint: Callable[[QPainter], None]) -> QImage:
    image = QImage(100, 40, QImage.Format.Format_RGB32)
    image.fill(WHITE)
    painter = QPainter(image)
    paint(painter)
    painter.end()
    return image


def columns(image: QImage) -> list[int]:
    return [x for x in range(100) if any(image.pixelColor(x, y) != WHITE for y in range(40))]


def test_text_stays_in_its_place_however_long() -> None:
    place = QRect(10, 0, 50, 40)
    image = painted(lambda p: draw.text(p, place, "Wolfeschlegelsteinhausen", theme.font(16), BLACK))
    assert min(columns(image)) >= 9
    assert max(columns(image)) <= 60


def test_text_can_stand_at_the_right() -> None:
    image = painted(lambda p: draw.text(p, QRect(0, 0, 100, 40), "ll", theme.font(16), BLACK, align="right"))
    assert max(columns(image)) >= 95


def test_an_outline_stays_inside() -> None:
    image = painted(lambda p: draw.rounded(draw.smooth(p), QRect(20, 5, 40, 30), 8, None, BLACK, 3))
    assert (min(columns(image)), max(columns(image))) == (20, 59)


def test_the_focus_ring_is_three_wide() -> None:
    image = painted(lambda p: draw.focus_ring(p, QRect(0, 0, 100, 40), 4))
    accent = theme.colour("accent")
    assert [image.pixelColor(x, 20) == accent for x in range(5)] == [True, True, True, False, False]


def test_a_star_points_up() -> None:
    bounds = draw.star(QPointF(50, 50), 18).boundingRect()
    assert bounds.top() == 32
    assert bounds.bottom() < 68


def test_markup_in_a_tooltip_is_shown_as_it_is() -> None:
    assert draw.tooltip("<img src=x>") == "<span>&lt;img src=x&gt;</span>"
    assert draw.tooltip("Jane Doe") == "Jane Doe"
