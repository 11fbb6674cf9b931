"""What the stats page says and draws: which hours, which grid, which rows, in which words; rules without a window."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale

from app.ui.words import number, stars_words, tr

if TYPE_CHECKING:
    from collections.abc import Sequence

    from app.store.stats import Stats

GRID_LINES = 4
_FEWEST_HOURS = 8
_OPENS = 9  # where nothing was scanned yet, the chart begins with a show's usual first hour


@dataclass(frozen=True, slots=True)
class Figure:
    """One figure, read from afar: what it counts, the figure, and a line below it."""

    title: str
    figure: str
    line: str
    icon: str = ""


@dataclass(frozen=True, slots=True)
class Row:
    """One row of a tally; `stars` draws so many stars instead of the words, which are still spoken."""

    words: str
    count: int
    stars: int = 0


def rate(per_hour: float) -> str:
    """Leads per hour: with one decimal while they are few."""
    tenths = round(per_hour, 1)
    return number(round(per_hour)) if per_hour >= 10 or tenths.is_integer() else QLocale().toString(tenths, "f", 1)


def span(hour: int) -> str:
    """An hour of the day as a span, such as `14–15`."""
    return f"{hour}–{hour + 1}"


def figures(stats: Stats) -> tuple[Figure, ...]:
    """The figures at the top, the most wanted first."""
    if stats.leads_before:
        line = tr("{n} by now yesterday").format(n=number(stats.leads_before))
    else:
        line = _scans(sum(stats.today))
    return (
        Figure(tr("Leads today"), number(stats.leads_today), line),
        Figure(tr("Hot leads"), number(stats.hot), tr("4 or 5 stars"), "star"),
        Figure(tr("All leads"), number(stats.leads), _scans(stats.scans)),
        Figure(tr("Leads per hour"), rate(stats.per_hour), tr("today")),
    )


def hours_shown(stats: Stats, hour: int) -> range:
    """The hours of the chart: all that have scans and the present one, never fewer than eight."""
    used = [at for at in range(24) if stats.today[at] or stats.yesterday[at]]
    if not used:
        used = [min(_OPENS, hour)]
    first, last = min(*used, hour), max(*used, hour)
    last = min(max(last, first + _FEWEST_HOURS - 1), 23)
    return range(min(first, last - _FEWEST_HOURS + 1), last + 1)


def grid(most: int, lines: int = GRID_LINES) -> list[int]:
    """The counts at which lines are drawn: at most so many, round ones, the last not below `most`."""
    size = 1
    while True:
        for step in (size, 2 * size, 5 * size):
            if -(-most // step) <= lines:
                return [step * line for line in range(1, max(-(-most // step), 1) + 1)]
        size *= 10


def busiest_words(stats: Stats) -> str:
    """Which hour of today had the most scans; empty without any."""
    hour = stats.busiest
    if hour is None:
        return ""
    return tr("Busiest: {hours}").format(hours=span(hour))


def hour_words(stats: Stats, hour: int) -> str:
    """What one hour brought."""
    words = tr("{hours}: {today} today, {before} yesterday")
    return words.format(hours=span(hour), today=number(stats.today[hour]), before=number(stats.yesterday[hour]))


def spoken(stats: Stats, hours: range) -> str:
    """The chart for who cannot see it: each hour that had scans."""
    said = [hour_words(stats, hour) for hour in hours if stats.today[hour] or stats.yesterday[hour]]
    return "; ".join(said) or tr("No scans today or yesterday.")


def rating_rows(stats: Stats) -> list[Row]:
    """Leads by stars, five first."""
    return [Row(stars_words(stars), stats.ratings.get(stars, 0), stars) for stars in range(5, 0, -1)]


def unrated_words(stats: Stats) -> str:
    """How many leads have no star: rated so, or not at all."""
    none, unrated = stats.ratings.get(0, 0), stats.ratings.get(None, 0)
    words = [tr("{n} with 0 stars").format(n=number(none))] if none else []
    words += [tr("{n} not rated").format(n=number(unrated))] if unrated else []
    return " · ".join(words)


def tag_rows(stats: Stats, most: int) -> list[Row]:
    """The most used tags."""
    return [Row(tag, count) for tag, count in stats.tags[:most]]


def staff_rows(stats: Stats, most: int) -> list[Row]:
    """Who made how many leads; where they are many, the last row adds up the rest."""
    rows = [Row(member.name or tr("Nobody chosen"), member.leads) for member in stats.staff]
    return _shortened(rows, most)


def _shortened(rows: Sequence[Row], most: int) -> list[Row]:
    if len(rows) <= most:
        return list(rows)
    rest = rows[most - 1 :]
    return [*rows[: most - 1], Row(tr("{n} others").format(n=len(rest)), sum(row.count for row in rest))]


def _scans(count: int) -> str:
    return tr("1 scan") if count == 1 else tr("{n} scans").format(n=number(count))
