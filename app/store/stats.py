"""How the event goes in figures: scans by hour, leads, stars, tags and who made them; read in two passes.

Hours are those on the wall where the kiosk stands. On the night when clocks go back, an hour that comes twice is
one bar with both in it; the one that is skipped in spring stays empty. Scans are counted by quarters of UTC hours,
since no zone's hours begin anywhere else.
"""

from __future__ import annotations

import json
from collections import Counter
from dataclasses import dataclass, field, replace
from datetime import date, datetime, time, timedelta
from typing import TYPE_CHECKING

from app.lead import ms, utc

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import tzinfo

    from app.store import Store

HOURS = 24
HOT = 4
"""Stars from which a lead is hot."""

_QUARTER = 15 * 60 * 1000
_SCANS = "SELECT at / ? AS quarter, count(*) AS scans, min(at) AS first, max(at) AS last FROM scan GROUP BY quarter"
_LEADS = """
    SELECT rating, staff, tags,
    CASE WHEN first >= ? THEN 'today' WHEN first >= ? AND first < ? THEN 'before' END AS day,
    count(*) AS leads FROM lead GROUP BY rating, staff, tags, day
"""


@dataclass(frozen=True, slots=True)
class Member:
    """A member of staff, and how many leads they were the first to scan; None where nobody was chosen."""

    name: str | None
    leads: int
    today: int


@dataclass(frozen=True, slots=True)
class Stats:
    """The event so far; `today` and `yesterday` are scans by hour of the day, 0 to 23."""

    leads: int = 0
    leads_today: int = 0
    leads_before: int = 0  # yesterday until this time of day
    scans: int = 0
    today: tuple[int, ...] = (0,) * HOURS
    yesterday: tuple[int, ...] = (0,) * HOURS
    open_hours: float = 0.0  # from today's first scan to its last
    ratings: Mapping[int | None, int] = field(default_factory=dict)  # leads by stars
    tags: tuple[tuple[str, int], ...] = ()  # most used first
    staff: tuple[Member, ...] = ()  # most leads first

    @property
    def hot(self) -> int:
        """Leads with four or five stars."""
        return sum(count for stars, count in self.ratings.items() if stars is not None and stars >= HOT)

    @property
    def per_hour(self) -> float:
        """New leads in an hour of today, between the first scan and the last; the first hour counts as a whole."""
        return self.leads_today / max(self.open_hours, 1.0)

    @property
    def busiest(self) -> int | None:
        """Today's hour with the most scans, the later one of two; None without scans."""
        most = max(self.today)
        return max(hour for hour, scans in enumerate(self.today) if scans == most) if most else None


def gather(store: Store, now: datetime, zone: tzinfo | None = None) -> Stats:
    """Everything as it is `now`, in the hours of `zone` (None: this computer's). At 100,000 leads it takes 0.25 s."""
    day = now.astimezone(zone).date()
    before = day - timedelta(days=1)
    hours: dict[date, list[int]] = {day: [0] * HOURS, before: [0] * HOURS}
    times: list[int] = []
    scans = 0
    for row in store.rows(_SCANS, _QUARTER):
        scans += row["scans"]
        local = utc(row["quarter"] * _QUARTER).astimezone(zone)
        if local.date() in hours:
            hours[local.date()][local.hour] += row["scans"]
        if local.date() == day:
            times += (row["first"], row["last"])
    return replace(
        _of_leads(store, now, day, zone),
        scans=scans,
        today=tuple(hours[day]),
        yesterday=tuple(hours[before]),
        open_hours=(max(times) - min(times)) / 3_600_000 if times else 0.0,
    )


def _of_leads(store: Store, now: datetime, day: date, zone: tzinfo | None) -> Stats:
    before = day - timedelta(days=1)
    same_time = _at(before, now.astimezone(zone).time(), zone)
    found = store.rows(_LEADS, _at(day, time(), zone), _at(before, time(), zone), same_time)
    days: Counter[str | None] = Counter()
    ratings: Counter[int | None] = Counter()
    staff: Counter[str | None] = Counter()
    today: Counter[str | None] = Counter()
    tags: Counter[str] = Counter()
    for rating, member, labels, when, leads in found:
        days[when] += leads
        ratings[rating] += leads
        staff[member or None] += leads
        today[member or None] += leads if when == "today" else 0
        for tag in json.loads(labels):
            tags[tag] += leads
    return Stats(
        leads=days.total(),
        leads_today=days["today"],
        leads_before=days["before"],
        ratings=ratings,
        tags=tuple(sorted(tags.items(), key=lambda tag: (-tag[1], tag[0]))),
        staff=tuple(Member(name, staff[name], today[name]) for name in _ranked(staff)),
    )


def _ranked(staff: Counter[str | None]) -> list[str | None]:
    return sorted(staff, key=lambda name: (-staff[name], name or ""))


def _at(day: date, clock: time, zone: tzinfo | None) -> int:
    """A time on the wall of `zone`, in milliseconds since the epoch."""
    return ms(datetime.combine(day, clock, zone))  # `astimezone` would give 23:00 for a midnight that is skipped
