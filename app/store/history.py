"""Who changed what of a lead, and when: for the people at the booth, who share its leads.

What is written in one go is one entry: a member of staff who goes on within a minute with the same part of the lead
adds none. A lead keeps its newest hundred. An erased lead's go with it.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Literal, get_args

from app.lead import ms, utc

if TYPE_CHECKING:
    from collections.abc import Sequence

    from app.store import Store

Part = Literal["note", "rating", "tags", "answers"]
PARTS: tuple[Part, ...] = get_args(Part)
_IN_ONE_GO = 60_000  # milliseconds
_KEPT = 100


@dataclass(frozen=True, slots=True)
class Change:
    """Somebody changed these parts of a lead; `staff` is None where nobody was named."""

    at: datetime
    staff: str | None
    parts: tuple[Part, ...]


def add(store: Store, lead: int, staff: str | None, parts: Sequence[Part], at: datetime | None) -> None:
    """Remember a change, made now unless `at` says when; inside a transaction."""
    when, what = ms(at or datetime.now(UTC)), json.dumps(list(parts))
    last = store.one("SELECT id, at, staff, parts FROM change WHERE lead = ? ORDER BY id DESC LIMIT 1", lead)
    goes_on = last and (last["staff"], last["parts"]) == (staff, what) and 0 <= when - last["at"] < _IN_ONE_GO
    if last and goes_on:
        store.run("UPDATE change SET at = ? WHERE id = ?", when, last["id"])
        return
    store.run("INSERT INTO change (lead, at, staff, parts) VALUES (?, ?, ?, ?)", lead, when, staff, what)
    store.run(
        "DELETE FROM change WHERE lead = ?1"
        " AND id NOT IN (SELECT id FROM change WHERE lead = ?1 ORDER BY id DESC LIMIT ?2)",
        *(lead, _KEPT),
    )


def of_lead(store: Store, lead: int) -> list[Change]:
    """The changes of a lead, newest first."""
    found = store.rows("SELECT at, staff, parts FROM change WHERE lead = ? ORDER BY id DESC", lead)
    return [Change(utc(row["at"]), row["staff"], _known(row["parts"])) for row in found]


def _known(parts: str) -> tuple[Part, ...]:
    """Without what a newer version may have written."""
    named = json.loads(parts)
    return tuple(part for part in PARTS if part in named)
