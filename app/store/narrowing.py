"""What else leads can be narrowed to besides words and state: rating, tag, staff, and the day of the first scan."""

from __future__ import annotations

import json
from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta
from typing import TYPE_CHECKING, Literal

from app.lead import ms, utc

if TYPE_CHECKING:
    from app.store import Store

UNRATED: Literal["unrated"] = "unrated"
_LONGEST = 31  # days offered


@dataclass(frozen=True, slots=True)
class Narrowing:
    """Leads for which all of it holds; what is None does not count. A `day` is one of this computer's calendar."""

    rating: int | Literal["unrated"] | None = None
    tag: str | None = None
    staff: str | None = None
    day: date | None = None

    def __bool__(self) -> bool:
        """Whether it narrows anything."""
        return self != ALL

    def sql(self) -> tuple[str, list[object]]:
        """A condition on rows of `lead`, and its values."""
        parts: list[str] = []
        values: list[object] = []
        if self.rating == UNRATED:
            parts.append("rating IS NULL")
        elif self.rating is not None:
            parts.append("rating = ?")
            values.append(self.rating)
        if self.tag is not None:  # as it stands in the list, quotes and all: quicker than taking every list apart
            parts.append("instr(tags, ?)")
            values.append(json.dumps(self.tag, ensure_ascii=False))
        if self.staff is not None:
            parts.append("staff = ?")
            values.append(self.staff)
        if self.day is not None:
            parts.append("first >= ? AND first < ?")
            values += [_midnight(self.day), _midnight(self.day + timedelta(days=1))]
        return " AND ".join(parts) or "1", values

    def without(self, part: str) -> Narrowing:
        """The same, where `part` does not count."""
        return replace(self, **{part: None})


ALL = Narrowing()


@dataclass(frozen=True, slots=True)
class Offer:
    """What there is to narrow to: tags most used first, members of staff by name, days newest first."""

    tags: tuple[str, ...] = ()
    staff: tuple[str, ...] = ()
    days: tuple[date, ...] = ()


def offer(store: Store) -> Offer:
    """What the leads that there are can be narrowed to."""
    tags = store.rows(
        "SELECT tag.value FROM lead, json_each(lead.tags) AS tag GROUP BY tag.value ORDER BY count(*) DESC, tag.value"
    )
    staff = store.rows("SELECT DISTINCT staff FROM lead WHERE staff IS NOT NULL ORDER BY staff")
    ends = store.one("SELECT min(first), max(first) FROM lead")
    days = _days(utc(ends[0]), utc(ends[1])) if ends and ends[0] is not None else ()
    return Offer(tuple(row[0] for row in tags), tuple(row[0] for row in staff), days)


def _days(first: datetime, last: datetime) -> tuple[date, ...]:
    begin, end = first.astimezone().date(), last.astimezone().date()
    count = min((end - begin).days + 1, _LONGEST)
    return tuple(end - timedelta(days=back) for back in range(count))


def _midnight(day: date) -> int:
    return ms(datetime.combine(day, time()))  # `astimezone` would give 23:00 where clocks go forward at midnight
