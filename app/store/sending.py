"""Queries on sending: a delivery goes in flight, and what the platform replied is kept."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING

from app import outbox
from app.lead import Delivery, DeliveryState, Lead, Remarks, ms, utc
from app.merge import merge, unseen_base
from app.reply import Accepted, Reply
from app.store import Store, deliveries, leads, rows, tombstones

if TYPE_CHECKING:
    from datetime import datetime

    from app.store.pulls import Record

_NONE = timedelta(0)
_ONE_OF_TWO = "The platform has this and another lead as one."
_RING = 2000  # attempts kept for diagnosis


def mark(
    store: Store, delivery: int, seat: tuple[int, int] | None = None, offset: timedelta = _NONE
) -> tuple[Delivery, Lead] | None:
    """Mark a delivery as in flight; what is returned is what must be sent once the transaction is done, if anything.

    `sent_time` is the scan's time as it was told first; a target is never told another. `seat` and `offset` are as
    for `freeze_time`.
    """
    marked = store.run(
        "UPDATE delivery SET inflight = wanted WHERE id = ? AND state = 'waiting' AND inflight IS NULL", delivery
    )
    if not marked.rowcount:
        return None
    freeze_time(store, delivery, seat, offset)
    return _marked(store, delivery)


def mark_check(store: Store, delivery: int) -> tuple[Delivery, Lead] | None:
    """Mark an uploaded delivery as in flight, for a look at what was written; the rest is as for `mark`."""
    marked = store.run(
        "UPDATE delivery SET inflight = acked WHERE id = ? AND state = 'uploaded' AND inflight IS NULL"
        " AND check_at IS NOT NULL",
        delivery,
    )
    return _marked(store, delivery) if marked.rowcount else None


def _marked(store: Store, delivery: int) -> tuple[Delivery, Lead] | None:
    found = deliveries.get(store, delivery)
    lead = leads.get(store, found.lead) if found else None
    return (found, lead) if found and lead else None


def freeze_time(store: Store, delivery: int, seat: tuple[int, int] | None, offset: timedelta) -> None:
    """Decide on the time to tell, unless it is decided: the first scan's, corrected by `offset`; in a transaction.

    For kiosk k of n on one account (`seat`) it is a second of its own: the scan's unless another delivery of the
    target has it or it is not k modulo n, then the next free earlier one.
    """
    row = store.one(
        "SELECT d.target, d.sent_time, d.sent_second, l.first FROM delivery d JOIN lead l ON l.id = d.lead"
        " WHERE d.id = ?",
        delivery,
    )
    if row is None or (row["sent_time"] is not None and (seat is None or row["sent_second"] is not None)):
        return
    time = row["first"] + round(offset.total_seconds() * 1000)
    second = None if seat is None else _free_second(store, row["target"], time // 1000, seat)
    store.run(
        "UPDATE delivery SET sent_time = ?, sent_second = ? WHERE id = ?",
        *(time if second is None else second * 1000, second, delivery),
    )


def _free_second(store: Store, target: str, second: int, seat: tuple[int, int]) -> int:
    number, seats = seat
    second -= (second - number) % seats
    while True:
        second = _free_of_others(store, target, second, seats)
        if not tombstones.is_spent(store, target, second):
            return second
        second -= seats


def _free_of_others(store: Store, target: str, second: int, seats: int) -> int:
    row = store.one(
        "SELECT d.sent_second - ?3 FROM delivery d WHERE d.target = ?1 AND d.sent_second <= ?2"
        " AND (?2 - d.sent_second) % ?3 = 0 AND NOT EXISTS (SELECT 1 FROM delivery e WHERE e.target = ?1"
        " AND e.sent_second = d.sent_second - ?3) ORDER BY d.sent_second DESC LIMIT 1",
        *(target, second, seats),
    )
    taken = store.one("SELECT 1 FROM delivery WHERE target = ? AND sent_second = ?", target, second)
    return int(row[0]) if row and taken else second


def keep(
    store: Store,
    delivery: int,
    sent: Lead,
    reply: Reply,
    now: datetime,
    draw: float,
    *,
    check: bool = False,
    check_after: timedelta = outbox.CHECK_AFTER,
) -> None:
    """Keep what `reply` means, inside a transaction; `sent` is the lead as it was sent.

    Of one that was erased on its way nothing is kept: its delivery may have the number of another lead's by now.
    What the platform holds is merged into the lead; an edit made while the lead was on its way stays owed.
    `check` says that it was only a look at what had been written.
    """
    before = deliveries.get(store, delivery)
    if before is None or before.lead != sent.id:
        return
    after = (outbox.checked if check else outbox.settle)(before, reply, now, draw, check_after)
    if isinstance(reply, Accepted):
        base = unseen_base(before.before, before.base or Remarks(), reply.remarks)
        merged_at = now if reply.merged else before.merged_at
        after = _accept(store, replace(after, base=base, merged_at=merged_at), sent.remarks, reply)
    _write(store, after, getattr(reply, "raw", ""))
    _note_attempt(store, after, reply, now)


def claim(store: Store, delivery: int, record: Record, now: datetime) -> None:
    """A record turned out to be what became of an unanswered delivery; inside a transaction."""
    before = deliveries.get(store, delivery)
    if before is None:
        return
    reply = Accepted(
        record.attendee, Remarks(), remote_id=record.remote_id, problem=record.problem, raw=record.raw, name=record.name
    )
    arrived = before.acked if _takes_remarks(store, before) else before.wanted
    after = replace(outbox.settle(replace(before, inflight=arrived), reply, now, 0), base=before.base)
    _keep_attendee(store, after, reply)
    _write(store, after, record.raw)
    _note_attempt(store, after, reply, now)


def _accept(store: Store, delivery: Delivery, sent: Remarks, reply: Accepted) -> Delivery:
    row = store.one("SELECT * FROM lead WHERE id = ?", delivery.lead)
    if row is None:
        return delivery
    _keep_attendee(store, delivery, reply)
    delivery = _with_own_record(store, delivery)
    if not _takes_remarks(store, delivery):
        return delivery
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


def _takes_remarks(store: Store, delivery: Delivery) -> bool:
    row = store.one("SELECT takes_remarks FROM target WHERE uid = ?", delivery.target)
    return row is None or bool(row[0])


def _keep_attendee(store: Store, delivery: Delivery, reply: Accepted) -> None:
    if reply.attendee:
        leads.set_attendee(store, delivery.lead, reply.attendee, reply.name)


def _with_own_record(store: Store, delivery: Delivery) -> Delivery:
    """A record belongs to one delivery: where a platform answers two codes with one record, the first keeps it."""
    other = store.one(
        "SELECT 1 FROM delivery WHERE target = ? AND remote_id = ? AND id != ?",
        *(delivery.target, delivery.remote_id, delivery.id),
    )
    return replace(delivery, remote_id=None, problem=delivery.problem or _ONE_OF_TWO) if other else delivery


def _write(store: Store, after: Delivery, reply: str) -> None:
    store.run(
        "UPDATE delivery SET state = ?, wanted = ?, acked = ?, inflight = ?, attempts = ?, next_at = ?,"
        " unconfirmed = ?, remote_id = ?, problem = ?, base = ?, merged_at = ?, before = ?, check_at = ?,"
        " reply = ? WHERE id = ?",
        *(after.state, after.wanted, after.acked, after.inflight, after.attempts, rows.maybe_ms(after.next_at)),
        *(after.unconfirmed, after.remote_id, after.problem, rows.base_json(after.base)),
        *(rows.maybe_ms(after.merged_at), rows.states_json(after.before), rows.maybe_ms(after.check_at)),
        *(reply[:10_000], after.id),
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
