"""Stars: a tap sets, the same again clears."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, Qt

from app.ui.widgets.stars import Stars
from tests.app.ui.haste import tap_twice

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


@pytest.fixture
def stars(qtbot: QtBot) -> Stars:
    """Five stars of 64."""
    made = Stars(64)
    qtbot.addWidget(made)
    made.resize(made.sizeHint())
    return made


def tap(qtbot: QtBot, stars: Stars, number: int) -> None:
    qtbot.mousePress(stars, Qt.MouseButton.LeftButton, pos=QPoint(64 * (number - 1) + 18, 32))


@pytest.mark.parametrize("number", [1, 2, 3, 4, 5])
def test_one_tap_rates(qtbot: QtBot, stars: Stars, number: int) -> None:
    with qtbot.waitSignal(stars.picked) as blocker:
        tap(qtbot, stars, number)
    assert blocker.args == [number]
    assert stars.rating() == number


def test_the_same_tap_again_clears(qtbot: QtBot, stars: Stars) -> None:
    stars.show_rating(3)
    with qtbot.waitSignal(stars.picked) as blocker:
        tap(qtbot, stars, 3)
    assert blocker.args == [None]


def test_every_point_belongs_to_the_nearest_star(qtbot: QtBot, stars: Stars) -> None:
    for x in range(0, 320, 7):
        stars.show_rating(None)
        qtbot.mousePress(stars, Qt.MouseButton.LeftButton, pos=QPoint(x, 32))
        assert stars.rating() == min(range(1, 6), key=lambda n: abs(64 * (n - 1) + 18 - x))


def test_arrows_change_by_one(qtbot: QtBot, stars: Stars) -> None:
    for key in (Qt.Key.Key_Right, Qt.Key.Key_Right, Qt.Key.Key_Left):
        qtbot.keyClick(stars, key)
    assert stars.rating() == 1
    qtbot.keyClick(stars, Qt.Key.Key_Left)
    assert stars.rating() is None


def test_digits_do_nothing_because_scanners_type_them(qtbot: QtBot, stars: Stars) -> None:
    qtbot.keyClicks(stars, "45")
    assert stars.rating() is None


def test_showing_tells_nobody(qtbot: QtBot, stars: Stars) -> None:
    with qtbot.assertNotEmitted(stars.picked):
        stars.show_rating(4)
    assert stars.accessibleName() == "Rating: 4 stars"


def test_a_star_can_be_hit_with_a_finger(stars: Stars) -> None:
    stars.set_cell(56)
    assert stars.sizeHint().height() >= 48
    assert stars.sizeHint().width() / 5 >= 48


def test_a_finger_that_taps_twice_in_haste_does_not_clear_what_it_just_set(stars: Stars) -> None:
    tap_twice(stars, QPoint(64 * 3 + 18, 32))
    assert stars.rating() == 4
