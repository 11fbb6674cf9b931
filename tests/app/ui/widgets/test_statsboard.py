"""The board of figures."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QSize

from app.store.stats import Member, Stats
from app.ui.sizes import sizes_for
from app.ui.widgets.statsboard import StatsBoard

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

STATS = Stats(
    leads=40,
    today=(0,) * 9 + (3, 8) + (0,) * 13,
    ratings={5: 1, None: 39},
    tags=tuple((f"Tag {number}", 9) for number in range(9)),
    staff=tuple(Member(f"Member {number}", 2, 0) for number in range(20)),
)


@pytest.fixture
def board(qtbot: QtBot) -> StatsBoard:
    """With everything on it."""
    board = StatsBoard()
    qtbot.addWidget(board)
    board.arrange(sizes_for(1280, 800), QSize(1192, 728))
    board.show_stats(STATS, 10)
    return board


def test_beside_the_title_stands_the_busiest_hour_or_the_chosen_one(board: StatsBoard) -> None:
    assert board.hour.text() == "Busiest: 10–11"
    board.chart.choose(9)
    assert board.hour.text() == "9–10: 3 today, 0 yesterday"
    board.show_stats(Stats(today=(0,) * 9 + (4,) + (0,) * 14), 10)
    assert board.hour.text() == "9–10: 4 today, 0 yesterday"


@pytest.mark.parametrize(("width", "height"), [(1280, 800), (1920, 1080)])
@pytest.mark.parametrize("stats", [STATS, Stats(leads=1)])
def test_all_of_it_is_on_the_screen(board: StatsBoard, width: int, height: int, stats: Stats) -> None:
    sizes = sizes_for(width, height)
    room = height - sizes.header
    board.arrange(sizes, QSize(width - sizes.rail, room))
    board.show_stats(stats, 10)
    board.resize(width - sizes.rail, room)
    assert board.minimumSizeHint().height() <= room
    assert not board.hasHeightForWidth()  # else a scroll area gives it more than the least


def test_where_it_is_narrow_figures_and_chart_fill_the_screen(board: StatsBoard) -> None:
    board.arrange(sizes_for(1024, 600), QSize(944, 544))
    board.resize(944, board.minimumSizeHint().height())
    board.grab()
    assert board.ratings.y() in range(530, 560)


def test_where_it_is_narrower_still_tallies_stand_one_below_the_other(board: StatsBoard) -> None:
    for width, below in ((944, False), (708, True)):
        board.arrange(sizes_for(1024, 600), QSize(width, 405))
        board.resize(width, board.minimumSizeHint().height())
        board.grab()
        assert (board.tags.y() > board.ratings.y()) is below


def test_a_picture_says_whose_and_has_no_button(board: StatsBoard) -> None:
    board.head("ACME Robotics · Sample Conf")
    board.resize(1600, 1000)
    board.show()
    assert board.heading.isVisible()
    assert not board.save.isVisible()
