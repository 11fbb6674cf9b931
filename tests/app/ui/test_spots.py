"""Words find the place where they cover the least."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPointF, QRectF

from app.ui.spots import along, least_covered


def test_words_stand_where_they_cover_the_least() -> None:
    one, other, free = (QRectF(x, 0, 10, 10) for x in (0, 20, 40))
    taken = [(QRectF(0, 0, 5, 10), 1.0), (QRectF(20, 0, 2, 10), 4.0)]
    assert least_covered([one, other], taken) == one
    assert least_covered([one, other, free], taken) == free
    assert least_covered([free, one], []) == free


@pytest.mark.parametrize("end", [QPointF(200, 10), QPointF(10, 300), QPointF(180, 170), QPointF(12, 11)])
def test_nothing_slips_between_the_squares_along_a_line(end: QPointF) -> None:
    start = QPointF(10, 10)
    squares = along([start, end], 8)
    for share in range(101):
        middle = start + (end - start) * share / 100
        letter = QRectF(middle.x() - 5, middle.y() - 5, 10, 10)
        assert any(letter.intersects(square) for square in squares), share


def test_a_line_of_several_points_goes_through_them_all() -> None:
    corners = [QPointF(0, 0), QPointF(40, 0), QPointF(40, 40)]
    middles = [each.center() for each in along(corners, 8)]
    assert all(corner in middles for corner in corners)
    assert along([], 8) == []
    assert along(corners[:1], 8) == [QRectF(-4, -4, 8, 8)]
