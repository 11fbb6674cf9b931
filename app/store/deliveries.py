"""Queries on deliveries: what is owed to which target, what is due, and what a reply did to it."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime, timedelta

from app import outbox
from app.lead import Accepted, Delivery, DeliveryState, Lead, Remarks, Reply, ms
from app.merge import merge
from app.store import Store, leads, rows

FRESH = timedelta(minutes=2)  # a lead scanned this recently goes first: its visitor still stands there
_RING = 2000  # attempts kept for diagnosis


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
    """Owe an edit to every target that takes the lead, `besides` one delivery; inside a transaction.

    A delivery that backs off keeps its time; one that needs attention waits for the person.
    """
    store.run(
        "UPDATE delivery SET wanted = ?, next_at = iif(attempts > 0, next_at, ?),"
        " state = iif(state = 'uploaded', 'waiting', state) WHERE lead = ? AND id != ?",
        *(revision, rows.maybe_ms(due), lead, besides),
    )


def due(store: Store, target: str, now: datetime, limit: int) -> list[int]:
    """Deliveries to send now: never-sent leads of the last minutes, newest first, then oldest first."""
    fresh = "(d.acked = 0 AND d.attempts = 0 AND l.first >= ?1)"
    found = store.rows(
        "SELECT d.id FROM delivery d JOIN lead l ON l.id = d.lead WHERE d.target = ?2 AND d.state = 'waiting'"
        " AND d.inflight IS NULL AND (d.next_at IS NULL OR d.next_at <= ?3)"
        f" ORDER BY {fresh} DESC, iif({fresh}, -l.first, l.first), d.id LIMIT ?4",
        *(ms(now - FRESH), target, ms(now), limit),
    )
    return [row[0] for row in found]


def next_due(store: Store, target: str) -> datetime | None:
    """When the next waiting delivery of a target becomes due; None when nothing waits."""
    row = store.one(
        "SELECT min(coalesce(next_at, 0)) FROM delivery WHERE target = ? AND state = 'waiting' AND inflight IS NULL",
        target,
    )
    return rows.maybe_utc(row[0]) if row else None


def begin(store: Store, delivery: int) -> tuple[Delivery, Lead] | None:
    """Mark a delivery as in flight, durably; what is returned is what must be sent."""
    with store.atomic():
        store.run("UPDATE delivery SET inflight = wanted WHERE id = ? AND state = 'waiting'", delivery)
        found = get(store, delivery)
        lead = leads.get(store, found.lead) if found and found.inflight is not None else None
    return (found, lead) if found and lead else None


def settle(store: Store, delivery: int, sent: Remarks, reply: Reply, now: datetime, draw: float) -> None:
    """Keep what `reply` means, in one transaction; `sent` is what the lead said when it was sent.

    What the platform holds is merged into the lead; an edit made while the lead was on its way stays owed.
    """
    with store.atomic():
        before = get(store, delivery)
        if before is None:
            return
        after = outbox.settle(before, reply, now, draw)
        if isinstance(reply, Accepted):
            after = _accept(store, after, sent, reply)
        _write(store, after, getattr(reply, "raw", ""))
        _note_attempt(store, after, reply, now)


def _accept(store: Store, delivery: Delivery, sent: Remarks, reply: Accepted) -> Delivery:
    row = store.one("SELECT * FROM lead WHERE id = ?", delivery.lead)
    if row is None:
        return delivery
    if reply.attendee:
        leads.set_attendee(store, delivery.lead, reply.attendee)
    ours = rows.remarks(row)
    said = merge(sent, ours, reply.kept or reply.remarks)
    revision = row["revision"]
    if said != ours:
        revision += 1
        store.run("UPDATE lead SET revision = ? WHERE id = ?", revision, delivery.lead)
        owe_revision(store, delivery.lead, revision, None, besides=delivery.id)
    leads.set_remarks(store, delivery.lead, said)
    if ours == sent:
        return replace(delivery, wanted=revision, acked=revision, state=DeliveryState.UPLOADED)
    return replace(delivery, wanted=revision, state=DeliveryState.WAITING)


def recover(store: Store, target: str | None = None) -> int:
    """Deliveries that a killed or stopped kiosk left in flight wait again, unconfirmed; says how many."""
    with store.atomic():
        cursor = store.run(
            "UPDATE delivery SET inflight = NULL, unconfirmed = 1"
            " WHERE inflight IS NOT NULL AND target = coalesce(?, target)",
            target,
        )
    return cursor.rowcount


def make_due(store: Store) -> None:
    """Everything that waits may be sent at once: a person asked."""
    with store.atomic():
        store.run("UPDATE delivery SET next_at = NULL WHERE state = 'waiting'")


def retry(store: Store, lead: int | None = None) -> int:
    """Put what needs attention back in the outbox; says how many deliveries."""
    with store.atomic():
        again = "state = 'attention' AND lead = coalesce(?, lead)"
        change = leads.next_change(store)
        store.run(f"UPDATE lead SET changed = ? WHERE id IN (SELECT lead FROM delivery WHERE {again})", change, lead)
        cursor = store.run(
            "UPDATE delivery SET state = 'waiting', next_at = NULL, attempts = 0, problem = NULL"
            f" WHERE {again}",
            lead,
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
            "SELECT d.*, t.name AS target_name FROM delivery d JOIN target t ON t.uid = d.target"
            f" WHERE d.lead IN ({marks}) ORDER BY t.name",
            *part,
        ):
            found[row["lead"]][row["target_name"]] = rows.delivery(row)
    return found


def _write(store: Store, after: Delivery, reply: str) -> None:
    store.run(
        "UPDATE delivery SET state = ?, wanted = ?, acked = ?, inflight = ?, attempts = ?, next_at = ?, unconfirmed = ?,"
        " remote_id = ?, problem = ?, base = ?, reply = ? WHERE id = ?",
        *(after.state, after.wanted, after.acked, after.inflight, after.attempts, rows.maybe_ms(after.next_at)),
        *(after.unconfirmed, after.remote_id, after.problem, rows.base_json(after.base), reply[:10_000], after.id),
    )
    store.run("UPDATE lead SET changed = ? WHERE id = ?", leads.next_change(store), after.lead)


def _note_attempt(store: Store, after: Delivery, reply: Reply, now: datetime) -> None:
    outcome, detail = type(reply).__name__.lower(), getattr(reply, "reason", None)
    cursor = store.run(
        "INSERT INTO attempt (delivery, at, outcome, detail) VALUES (?, ?, ?, ?)", after.id, ms(now), outcome, detail
    )
    store.run("DELETE FROM attempt WHERE id <= ?", (cursor.lastrowid or 0) - _RING)


def attempts(store: Store, lead: int) -> list[dict[str, object]]:
    """A lead's last attempts with every target, oldest first: target, at, outcome, detail."""
    found = store.rows(
        "SELECT t.name AS target, a.at, a.outcome, a.detail FROM attempt a JOIN delivery d ON d.id = a.delivery"
        " JOIN target t ON t.uid = d.target WHERE d.lead = ? ORDER BY a.id",
        lead,
    )
    return [dict(row) for row in found]
