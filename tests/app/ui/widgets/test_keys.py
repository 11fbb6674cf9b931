"""Keys fill their rows, and a finger that misses by a little still finds one."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtGui import QImage, QPainter

from app.ui import theme
from app.ui.keyboard_layouts import LETTERS, Key, rows_of
from app.ui.widgets.keys import nearest, paint_key, places, shown


@pytest.mark.parametrize("layout", LETTERS)
@pytest.mark.parametrize(("width", "row"), [(960, 52), (1280, 60), (1920, 60)])
def test_every_key_is_a_target_and_none_overlap(layout: str, width: int, row: int) -> None:
    found = [place for _, place in places(rows_of(layout, "letters"), width, row)]
    assert all(place.width() >= 48 and place.height() >= 48 for place in found)
    assert all(place.left() >= 0 and place.right() < width for place in found)
    assert not any(one.intersects(other) for one in found for other in found if one is not other)


def test_keys_do_not_become_tables_on_a_wide_screen() -> None:
    found = places(rows_of("qwerty", "letters"), 1920, 60)
    assert found[0][1].width() <= 108
    assert found[0][1].left() == pytest.approx(1920 - 1 - found[9][1].right(), abs=1)


@pytest.mark.parametrize(("at", "key"), [((2, 2), "q"), ((-30, 70), "a"), ((5000, 2), "p"), ((640, 5000), " ")])
def test_a_finger_finds_the_nearest_key(at: tuple[int, int], key: str) -> None:
    assert nearest(places(rows_of("qwerty", "letters"), 1280, 60), QPoint(*at)).text == key


def test_shift_is_to_be_seen_on_the_keys() -> None:
    assert [shown(Key("ü"), shift) for shift in ("off", "once", "locked")] == ["ü", "Ü", "Ü"]
    assert shown(Key("ß"), "once") == "ß"


def test_a_key_that_is_pressed_looks_pressed() -> None:
    pictures = []
    for pressed in (False, True):
        picture = QImage(90, 52, QImage.Format.Format_RGB32)
        picture.fill(theme.colour("sunken"))
        painter = QPainter(picture)
        paint_key(painter, Key("e"), picture.rect(), "off", pressed=pressed)
        painter.end()
        pictures.append(picture)
    assert pictures[0] != pictures[1]
