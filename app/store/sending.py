"""Queries on sending: a delivery goes in flight, and what the platform replied is kept."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from app import outbox
from app.lead import Accepted, Delivery, DeliveryState, Lead, Remarks, Reply, ms, utc
from app.merge import merge
from app.store import Store, deliveries, leads, rows

if TYPE_CHECKING:
    from datetime import datetime

_RING = 2000  # attempts kept for diagnosis


def begin(store: Store, delivery: int) -> tuple[Delivery, Lead] | None:
    """Mark a delivery as in flight, durably; what is returned is what must be sent, None if it must not be.

    `sent_time` is the scan's time as it was told first; a target is never told another.
    """
    with store.atomic():
        begun = store.run(
            "UPDATE delivery SET inflight = wanted,"
            " sent_time = coalesce(sent_time, (SELECT first FROM lead WHERE lead.id = delivery.lead))"
            " WHERE id = ? AND state = 'waiting' AND inflight IS NULL",
            delivery,
        )
        found = deliveries.get(store, delivery) if begun.rowcount else None
        lead = leads.get(store, found.lead) if found else None
    return (found, lead) if found and lead else None


def settle(store: Store, delivery: int, sent: Remarks, reply: Reply, now: datetime, draw: float) -> None:
    """Keep what `reply` means, in one transaction; `sent` is what the lead said when it was sent.

    What the platform holds is merged into the lead; an edit made while the lead was on its way stays owed.
    """
    with store.atomic():
        before = deliveries.get(store, delivery)
        if before is None:
            return
        after = outbox.settle(before, reply, now, draw)
        if isinstance(reply, Accepted):
            merged_at = now if reply.merged else before.merged_at
            after = _accept(store, replace(after, base=before.base, merged_at=merged_at), sent, reply)
        _write(store, after, getattr(reply, "raw", ""))
        _note_attempt(store, after, reply, now)


def _accept(store: Store, delivery: Delivery, sent: Remarks, reply: Accepted) -> Delivery:
    row = store.one("SELECT * FROM lead WHERE id = ?", delivery.lead)
    if row is None:
        return delivery
    if reply.attendee:
        leads.set_attendee(store, delivery.lead, reply.attendee)
    ours = rows.remarks(row)
    # what we sent and what the platform now holds first, so that tags or notes it does not take stay here
    said = merge(sent, ours, merge(delivery.base, sent, reply.remarks))
    delivery = replace(delivery, base=reply.remarks)
    revision = row["revision"]
    if said != ours:
        revision += 1
        store.run("UPDATE lead SET revision = ? WHERE id = ?", revision, delivery.lead)
        deliveries.owe_revision(store, delivery.lead, revision, None, besides=delivery.id)
    leads.set_remarks(store, delivery.lead, said)
    if ours == sent:
        return replace(delivery, wanted=revision, acked=revision, state=DeliveryState.UPLOADED, next_at=None)
    return replace(delivery, wanted=revision, state=DeliveryState.WAITING)


def _write(store: Store, after: Delivery, reply: str) -> None:
    store.run(
        "UPDATE delivery SET state = ?, wanted = ?, acked = ?, inflight = ?, attempts = ?, next_at = ?,"
        " unconfirmed = ?, remote_id = ?, problem = ?, base = ?, merged_at = ?, reply = ? WHERE id = ?",
        *(after.state, after.wanted, after.acked, after.inflight, after.attempts, rows.maybe_ms(after.next_at)),
        *(after.unconfirmed, after.remote_id, after.problem, rows.base_json(after.base)),
        *(rows.maybe_ms(after.merged_at), reply[:10_000], after.id),
    )
    store.run("UPDATE lead SET changed = ? WHERE id = ?", store.next_change(), after.lead)


def _note_attempt(store: Store, after: Delivery, reply: Reply, now: datetime) -> None:
    outcome, detail = type(reply).__name__.lower(), getattr(reply, "reason", None)
    cursor = store.run(
        "INSERT INTO attempt (delivery, at, outcome, detail) VALUES (?, ?, ?, ?)", after.id, ms(now), outcome, detail
    )
    store.run("DELETE FROM attempt WHERE id <= ?", (cursor.lastrowid or 0) - _RING)


def attempts(store: Store, lead: int) -> list[tuple[dict[str, object], datetime]]:
    """A lead's last attempts, oldest first: target, outcome and detail, and when."""
    found = store.rows(
        "SELECT t.name AS target, a.outcome, a.detail, a.at FROM attempt a JOIN delivery d ON d.id = a.delivery"
        " JOIN target t ON t.uid = d.target WHERE d.lead = ? ORDER BY a.id",
        lead,
    )
    return [({key: row[key] for key in ("target", "outcome", "detail")}, utc(row["at"])) for row in found]
