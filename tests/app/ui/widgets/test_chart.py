"""The chart of scans by hour."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor

from app.store.stats import Stats
from app.ui import theme
from app.ui.widgets.chart import Chart

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

TODAY = (0,) * 9 + (3, 8, 5) + (0,) * 12
YESTERDAY = (0,) * 9 + (6, 2, 4, 7) + (0,) * 11


@pytest.fixture
def chart(qtbot: QtBot) -> Chart:
    """Three hours of today, four of yesterday; it is eleven."""
    chart = Chart()
    qtbot.addWidget(chart)
    chart.resize(800, 320)
    chart.show_stats(Stats(today=TODAY, yesterday=YESTERDAY), 11)
    chart.show()
    return chart


def colours(chart: Chart) -> dict[str, int]:
    """How many pixels have each colour."""
    image = chart.grab().toImage()
    found: dict[str, int] = {}
    for x in range(0, image.width(), 2):
        for y in range(0, image.height(), 2):
            name = image.pixelColor(x, y).name()
            found[name] = found.get(name, 0) + 1
    return found


def test_today_is_bars_and_yesterday_a_line(chart: Chart) -> None:
    shown = colours(chart)
    bars, line = shown[theme.colour("accent").name()], shown[theme.colour("text3").name()]
    assert bars > 5 * line > 0
    chart.show_stats(Stats(today=TODAY), 11)
    without = colours(chart)
    assert without[theme.colour("accent").name()] >= bars
    assert without.get(theme.colour("text3").name(), 0) < line


def test_a_higher_count_is_a_higher_bar(chart: Chart) -> None:
    chart.clearFocus()  # its ring has the same colour
    image, accent = chart.grab().toImage(), QColor(theme.colour("accent"))

    def high(hour: int) -> int:
        x = round(chart._middle(hour) - chart._slot() * 0.25)  # beside the line's point
        return sum(image.pixelColor(x, y) == accent for y in range(image.height()))

    assert high(10) > high(11) > high(9) > 0
    assert high(12) == 0


def test_it_is_told_in_words(chart: Chart) -> None:
    assert chart.accessibleName() == "Scans per hour"
    assert "10–11: 8 today, 2 yesterday" in chart.accessibleDescription()


def test_arrows_choose_an_hour_and_escape_lets_go(qtbot: QtBot, chart: Chart) -> None:
    told: list[object] = []
    chart.chosen.connect(told.append)
    for key in (*[Qt.Key.Key_Left] * 4, Qt.Key.Key_Right, Qt.Key.Key_Escape):
        qtbot.keyClick(chart, key)
    assert told == [11, 10, 9, 10, None]


def test_digits_are_not_for_the_chart(qtbot: QtBot, chart: Chart) -> None:
    qtbot.keyClick(chart, Qt.Key.Key_9)
    assert chart.hour is None


def test_a_tap_asks_about_an_hour_and_a_second_one_lets_go(qtbot: QtBot, chart: Chart) -> None:
    at = QPointF(chart._middle(10), 200).toPoint()
    qtbot.mouseClick(chart, Qt.MouseButton.LeftButton, pos=at)
    assert chart.hour == 10
    qtbot.mouseClick(chart, Qt.MouseButton.LeftButton, pos=at)
    assert chart.hour is None


def test_a_chosen_hour_that_is_no_longer_shown_is_let_go(chart: Chart) -> None:
    chart.choose(9)
    chart.show_stats(Stats(today=(0,) * 12 + (1,) + (0,) * 11), 12)
    assert chart.hour is None


@pytest.mark.parametrize(
    "stats", [Stats(), Stats(yesterday=YESTERDAY), Stats(today=(120_000,) * 24, yesterday=(9,) * 24)]
)
@pytest.mark.parametrize("wide", [320, 1800])
def test_nothing_and_very_much_can_be_painted(chart: Chart, stats: Stats, wide: int) -> None:
    chart.resize(wide, 200)
    chart.show_stats(stats, 0)
    assert len(colours(chart)) > 1
