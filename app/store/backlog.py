"""Queries on what a target has not got: why, since when, how often it was tried, and when it is tried next.

They run twice a second while leads go up, so of a long outbox they look at the oldest deliveries and at those
that were tried last, which the index and the ring of attempts find; the rest differ in nothing a person could
act on.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from typing import TYPE_CHECKING

from app.lead import Backlog, TargetStatus
from app.store import Store, rows, targets

if TYPE_CHECKING:
    import sqlite3

OLDEST, TRIED_LAST = 500, 100  # deliveries looked at


def statuses(store: Store) -> tuple[TargetStatus, ...]:
    """Every target with its counts, its health and what waits for it, by name."""
    return tuple(
        replace(each, backlog=backlog(store, each.uid)) if each.waiting or each.attention else each
        for each in targets.statuses(store)
    )


def backlog(store: Store, target: str) -> Backlog:
    """What a target has not got."""
    found = store.rows(
        "SELECT d.id, lead, acked, attempts, next_at, inflight, problem FROM ("
        " SELECT id FROM (SELECT id FROM delivery WHERE state = 'waiting' AND target = ?1 ORDER BY lead LIMIT ?2)"
        " UNION SELECT delivery FROM (SELECT delivery FROM attempt ORDER BY id DESC LIMIT ?3)"
        ") AS looked CROSS JOIN delivery d ON d.id = looked.id WHERE state = 'waiting' AND target = ?1",
        *(target, OLDEST, TRIED_LAST),
    )
    failing = [row for row in found if row["attempts"]]
    problems = Counter(row["problem"] for row in failing if row["problem"])
    resting = [row["next_at"] or 0 for row in found if row["inflight"] is None]
    soonest = min(resting) if len(resting) == len(found) and found else 0
    return Backlog(
        looked_at=len(found),
        failing=len(failing),
        problems=tuple(problem for problem, _ in problems.most_common()),
        tries=max((row["attempts"] for row in failing), default=0),
        since=rows.maybe_utc(_since(store, found)),
        next_at=rows.maybe_utc(soonest or None),
        refusals=_refusals(store, target),
    )


def _refusals(store: Store, target: str) -> tuple[str, ...]:
    found = store.rows(
        "SELECT problem FROM delivery WHERE state = 'attention' AND target = ? ORDER BY lead DESC LIMIT ?",
        *(target, OLDEST),
    )
    return tuple(problem for problem, _ in Counter(row[0] for row in found if row[0]).most_common())


def _since(store: Store, found: list[sqlite3.Row]) -> int | None:
    """When the first lead that the target has not got was scanned; leads are numbered as they come.

    Where only edits wait, when the first of them failed, as far as the attempts tell.
    """
    new = [row["lead"] for row in found if not row["acked"]]
    if new:
        row = store.one("SELECT first FROM lead WHERE id = ?", min(new))
    else:
        tried = [row["id"] for row in found if row["attempts"]]
        marks = ",".join("?" * len(tried))
        row = store.one(
            f"SELECT min(at) FROM attempt a WHERE delivery IN ({marks}) AND id > coalesce((SELECT max(id)"
            " FROM attempt b WHERE b.delivery = a.delivery AND b.outcome IN ('accepted', 'declined')), 0)",
            *tried,
        )
    return int(row[0]) if row and row[0] is not None else None
