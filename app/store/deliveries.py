"""Queries on deliveries: what is owed to which target, and what is due."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import replace
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from app.lead import Delivery, DeliveryState, ms
from app.outbox import CAP, LONGEST_CHECK
from app.store import Store, rows

if TYPE_CHECKING:
    from collections.abc import Sequence

_CERTAIN = " AND NOT (unconfirmed AND remote_id IS NULL)"
FRESH = timedelta(minutes=2)  # a lead scanned this recently goes first: its visitor still stands there


def owe_lead(store: Store, lead: int, *, code: bool) -> None:
    """Owe a new lead to every target; inside a transaction. Without a code it stays local."""
    state = DeliveryState.WAITING if code else DeliveryState.LOCAL
    store.run("INSERT INTO delivery (lead, target, state) SELECT ?, uid, ? FROM target", lead, state)


def owe_target(store: Store, target: str) -> None:
    """Owe all leads to a new target; inside a transaction."""
    store.run(
        "INSERT OR IGNORE INTO delivery (lead, target, state, wanted)"
        " SELECT id, ?, iif(code IS NULL, 'local', 'waiting'), revision FROM lead",
        target,
    )


def owe_revision(store: Store, lead: int, revision: int, due: datetime | None, besides: int = 0) -> None:
    """Owe an edit to every target that takes the lead and what is said of it; inside a transaction.

    One delivery may be left out (`besides`). One that backs off keeps its time; one that needs attention waits
    for the person.
    """
    store.run(
        "UPDATE delivery SET wanted = ?, next_at = iif(attempts > 0, next_at, ?),"
        " state = iif(state = 'uploaded', 'waiting', state) WHERE lead = ? AND id != ?"
        " AND target IN (SELECT uid FROM target WHERE takes_remarks)",
        *(revision, rows.maybe_ms(due), lead, besides),
    )


def due(store: Store, target: str, now: datetime, limit: int, *, certain: bool = False) -> list[int]:
    """Deliveries to send now: never-sent leads of the last minutes, newest first, then oldest first.

    Only `certain` ones leave out those that the platform may have already (`pulls.unsettled`).

    Leads are numbered as they come, so their order is that of their numbers, which needs no sorting. A time
    further away than any back-off was written before the clock jumped back, and holds nothing.
    """
    ready = (
        "SELECT id FROM delivery WHERE state = 'waiting' AND target = ?1 AND inflight IS NULL"
        f" AND (next_at IS NULL OR next_at NOT BETWEEN ?2 AND ?3){_CERTAIN if certain else ''}"
    )
    values = (target, ms(now) + 1, ms(now + CAP), limit, ms(now - FRESH))
    never_sent = store.rows(
        f"{ready} AND lead > coalesce((SELECT id FROM lead WHERE first < ?5 ORDER BY id DESC LIMIT 1), 0)"
        " AND acked = 0 AND attempts = 0 ORDER BY lead DESC LIMIT ?4",
        *values,
    )
    oldest = store.rows(f"{ready} ORDER BY lead LIMIT ?4", *values[:4])
    found = list(dict.fromkeys(row[0] for row in (*never_sent, *oldest)))
    return found if limit < 0 else found[:limit]


def next_due(store: Store, target: str, *, certain: bool = False) -> datetime | None:
    """When the next waiting delivery of a target becomes due; None when nothing waits. `certain` as for `due`."""
    row = store.one(
        "SELECT min(coalesce(next_at, 0)) FROM delivery WHERE target = ? AND state = 'waiting' AND inflight IS NULL"
        f"{_CERTAIN if certain else ''}",
        target,
    )
    return rows.maybe_utc(row[0]) if row else None


def waits(store: Store, target: str) -> bool:
    """Whether anything waits for a target."""
    return store.one("SELECT 1 FROM delivery WHERE state = 'waiting' AND target = ? LIMIT 1", target) is not None


def checks_due(store: Store, target: str, now: datetime, limit: int) -> list[int]:
    """Deliveries whose last write is to be looked at now, oldest write first; for the clock's jumps see `due`."""
    found = store.rows(
        "SELECT id FROM delivery WHERE target = ? AND check_at IS NOT NULL AND check_at NOT BETWEEN ? AND ?"
        " AND state = 'uploaded' AND inflight IS NULL ORDER BY check_at LIMIT ?",
        *(target, ms(now) + 1, ms(now + LONGEST_CHECK), limit),
    )
    return [row[0] for row in found]


def next_check(store: Store, target: str) -> datetime | None:
    """When the next write is to be looked at, perhaps now; None when all were."""
    row = store.one(
        "SELECT min(check_at) FROM delivery WHERE target = ? AND check_at IS NOT NULL AND state = 'uploaded'", target
    )
    return rows.maybe_utc(row[0]) if row else None


def check_by(store: Store, latest: datetime) -> None:
    """No look at what was written is to wait longer than until `latest`."""
    with store.atomic():
        store.run("UPDATE delivery SET check_at = ?1 WHERE check_at > ?1", ms(latest))


def recover(store: Store, target: str | None = None) -> int:
    """Deliveries that a killed or stopped kiosk left in flight wait again, unconfirmed; says how many.

    A look at what had been written is only due again.
    """
    with store.atomic():
        cursor = store.run(
            "UPDATE delivery SET inflight = NULL, unconfirmed = iif(state = 'uploaded', unconfirmed, 1)"
            " WHERE inflight IS NOT NULL AND target = coalesce(?, target)",
            target,
        )
    return cursor.rowcount


def make_due(store: Store) -> None:
    """Everything that waits may be sent at once: a person asked."""
    with store.atomic():
        store.run("UPDATE delivery SET next_at = NULL WHERE state = 'waiting'")
        store.run("UPDATE target SET pull_at = NULL, pull_failures = 0")


def retry(store: Store, lead: int | None = None) -> int:
    """Put what needs attention back in the outbox; says how many deliveries."""
    with store.atomic():
        again = "state = 'attention' AND lead = coalesce(?, lead)"
        change = store.next_change()  # a number of its own for each, so that `leads.changed_since` can be paged
        store.run(
            f"UPDATE lead SET changed = ? + id WHERE id IN (SELECT lead FROM delivery WHERE {again})", change, lead
        )
        cursor = store.run(
            f"UPDATE delivery SET state = 'waiting', next_at = NULL, attempts = 0, problem = NULL WHERE {again}", lead
        )
    return cursor.rowcount


def get(store: Store, delivery: int) -> Delivery | None:
    """One delivery, or None."""
    row = store.one("SELECT * FROM delivery WHERE id = ?", delivery)
    return rows.delivery(row) if row else None


def of_leads(store: Store, wanted: Sequence[int]) -> dict[int, dict[str, Delivery]]:
    """The deliveries of leads, by lead and by the target's name."""
    found: dict[int, dict[str, Delivery]] = defaultdict(dict)
    for start in range(0, len(wanted), 500):
        part = wanted[start : start + 500]
        marks = ",".join("?" * len(part))
        for row in store.rows(
            "SELECT d.*, t.name AS target_name, t.takes_remarks FROM delivery d JOIN target t ON t.uid = d.target"
            f" WHERE d.lead IN ({marks}) ORDER BY t.name",
            *part,
        ):
            takes_remarks = bool(row["takes_remarks"])
            found[row["lead"]][row["target_name"]] = replace(rows.delivery(row), takes_remarks=takes_remarks)
    return found
