"""What the stats page says and draws."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QLocale

from app.store.stats import Member, Stats
from app.ui import figures
from app.ui.figures import Row


def hours(**scans: int) -> tuple[int, ...]:
    """`h9=3` is three scans between nine and ten."""
    return tuple(scans.get(f"h{hour}", 0) for hour in range(24))


@pytest.fixture
def german() -> object:
    """Figures are written as in Germany."""
    before = QLocale()
    QLocale.setDefault(QLocale("de_DE"))
    yield
    QLocale.setDefault(before)


@pytest.mark.parametrize(("per_hour", "words"), [(0.0, "0"), (2.0, "2"), (2.04, "2"), (2.26, "2.3"), (14.6, "15")])
def test_a_rate_has_a_decimal_only_where_it_says_something(per_hour: float, words: str) -> None:
    assert figures.rate(per_hour) == words


@pytest.mark.usefixtures("german")
def test_numbers_are_written_as_the_language_does() -> None:
    stats = Stats(leads=12345, leads_today=5, open_hours=2)
    assert [figure.figure for figure in figures.figures(stats)] == ["5", "0", "12.345", "2,5"]


def test_figures_say_what_staff_want_to_know() -> None:
    stats = Stats(30, 12, 9, 41, hours(h9=14), open_hours=4, ratings={5: 2, 4: 3, 3: 7, None: 18})
    said = {figure.title: (figure.figure, figure.line) for figure in figures.figures(stats)}
    assert said == {
        "Leads today": ("12", "9 by now yesterday"),
        "Hot leads": ("5", "4 or 5 stars"),
        "All leads": ("30", "41 scans"),
        "Leads per hour": ("3", "today"),
    }


def test_on_the_first_day_there_is_no_yesterday() -> None:
    assert figures.figures(Stats(1, 1, 0, 1, hours(h9=1)))[0].line == "1 scan"


@pytest.mark.parametrize(
    ("today", "yesterday", "now", "shown"),
    [
        ({}, {}, 7, (7, 14)),
        ({}, {}, 14, (9, 16)),
        ({"h10": 1}, {}, 12, (10, 17)),
        ({"h10": 1}, {"h8": 2, "h18": 1}, 12, (8, 18)),
        ({"h22": 1}, {}, 23, (16, 23)),
        ({"h0": 1, "h23": 1}, {}, 12, (0, 23)),
    ],
)
def test_the_hours_that_are_shown(
    today: dict[str, int], yesterday: dict[str, int], now: int, shown: tuple[int, int]
) -> None:
    found = figures.hours_shown(Stats(today=hours(**today), yesterday=hours(**yesterday)), now)
    assert (found[0], found[-1]) == shown


@pytest.mark.parametrize(
    ("most", "lines"),
    [(0, [1]), (1, [1]), (4, [1, 2, 3, 4]), (5, [2, 4, 6]), (38, [10, 20, 30, 40]), (60, [20, 40, 60])],
)
def test_grid_lines_stand_at_round_counts(most: int, lines: list[int]) -> None:
    assert figures.grid(most) == lines


@given(st.integers(0, 10**7))
def test_four_grid_lines_at_most_and_the_last_over_everything(most: int) -> None:
    lines = figures.grid(most)
    assert 1 <= len(lines) <= figures.GRID_LINES
    assert lines[-1] >= most


def test_the_chart_in_words_for_who_cannot_see_it() -> None:
    stats = Stats(today=hours(h9=3), yesterday=hours(h11=2))
    assert figures.spoken(stats, range(8, 13)) == "9–10: 3 today, 0 yesterday; 11–12: 0 today, 2 yesterday"
    assert figures.spoken(Stats(), range(8, 13)) == "No scans today or yesterday."


def test_the_busiest_hour() -> None:
    assert figures.busiest_words(Stats(today=hours(h9=3, h14=8))) == "Busiest: 14–15"
    assert figures.busiest_words(Stats()) == ""


def test_stars_come_in_rows_and_what_has_none_is_noted() -> None:
    stats = Stats(ratings={5: 2, 1: 1, 0: 4, None: 7})
    assert [(row.stars, row.count) for row in figures.rating_rows(stats)] == [(5, 2), (4, 0), (3, 0), (2, 0), (1, 1)]
    assert figures.unrated_words(stats) == "4 with 0 stars · 7 not rated"
    assert figures.unrated_words(Stats(ratings={5: 2})) == ""


def test_many_members_of_staff_are_added_up_in_the_last_row() -> None:
    staff = tuple(Member(name, 10 - at, 0) for at, name in enumerate("ABCDEF"))
    assert figures.staff_rows(Stats(staff=staff), 6)[-1] == Row("F", 5)
    assert figures.staff_rows(Stats(staff=staff), 5)[-2:] == [Row("D", 7), Row("2 others", 6 + 5)]
    assert figures.staff_rows(Stats(staff=(Member(None, 3, 0),)), 5) == [Row("Nobody chosen", 3)]


def test_only_the_most_used_tags() -> None:
    assert figures.tag_rows(Stats(tags=(("Hot", 3), ("Cold", 2), ("Old", 1))), 2) == [Row("Hot", 3), Row("Cold", 2)]
