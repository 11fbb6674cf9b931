"""Queries on pulls: what a target holds by its own account, and which of our unanswered scans it has.

A target that pulls knows a scan by the time it was told. A delivery whose answer was lost is `unsettled` until a
pull that began after it is complete: either the target has a record with its time, which is claimed, or it has
none, and then the lead may be sent again. A page is kept in one transaction with its cursor and its claims, so
that no record is ever passed by.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

from app.lead import ms
from app.store import Store, leads, rows, sending

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterable
    from datetime import datetime, timedelta

    from app.lead import Attendee

_UNSETTLED = "target = ? AND unconfirmed AND inflight IS NULL AND remote_id IS NULL AND state != 'local'"


@dataclass(frozen=True, slots=True)
class Pulling:
    """How far a target was pulled: what to ask for next, and when the last pull was complete.

    After `failures` in a row none may be tried before `next_at`.
    """

    cursor: int = 0
    pulled_at: datetime | None = None
    next_at: datetime | None = None
    failures: int = 0


class Record(Protocol):
    """A record of a target: `app.platforms.RemoteRecord`, as far as it matters here."""

    @property
    def remote_id(self) -> str:
        """The platform's id of it."""
        ...

    @property
    def time(self) -> datetime | None:
        """When it was scanned, as the platform was told."""
        ...

    @property
    def claimable(self) -> bool:
        """Whether it may be a scan of ours."""
        ...

    @property
    def attendee(self) -> Attendee:
        """Who it is."""
        ...

    @property
    def name(self) -> str | None:
        """The attendee's name where no one field is it."""
        ...

    @property
    def problem(self) -> str | None:
        """What is wrong with it, for the person."""
        ...

    @property
    def raw(self) -> str:
        """As it came."""
        ...


def pulling(store: Store, uid: str) -> Pulling:
    """How far a target was pulled."""
    row = store.one("SELECT cursor, pulled_at, pull_at, pull_failures FROM target WHERE uid = ?", uid)
    if row is None:
        return Pulling()
    cursor, pulled_at, pull_at, failures = row
    return Pulling(cursor, rows.maybe_utc(pulled_at), rows.maybe_utc(pull_at), failures)


def unsettled(store: Store, uid: str) -> list[int]:
    """Deliveries that may be on the platform, though its answer never came."""
    return [row["id"] for row in store.rows(f"SELECT id FROM delivery WHERE {_UNSETTLED}", uid)]


def begin(store: Store, uid: str, seat: tuple[int, int], offset: timedelta) -> list[int]:
    """The deliveries that the pull which starts now settles, each with the time that it has told, or would have.

    A lead file that was made anew from the journal has lost those times; they were most likely the scans' own.
    """
    with store.atomic():
        found = unsettled(store, uid)
        for delivery in found:
            sending.freeze_time(store, delivery, seat, offset)
    return found


def keep(store: Store, uid: str, records: Iterable[Record], cursor: int, now: datetime) -> list[int]:
    """Keep a page and the cursor after it, in one transaction; says which leads changed.

    A known record renews its lead's attendee; one that can only be an unanswered scan of ours settles that.
    """
    with store.atomic():
        changed = [lead for record in records if (lead := _keep(store, uid, record, now)) is not None]
        store.run("UPDATE target SET cursor = max(cursor, ?) WHERE uid = ?", cursor, uid)
    return changed


def complete(store: Store, uid: str, settled: Iterable[int], now: datetime) -> None:
    """The last page was kept: of the deliveries that the pull was to settle, those not found were never taken."""
    with store.atomic():
        store.run("UPDATE target SET pulled_at = ?, pull_at = NULL, pull_failures = 0 WHERE uid = ?", ms(now), uid)
        for delivery in settled:
            store.run(
                "UPDATE delivery SET unconfirmed = 0 WHERE id = ? AND inflight IS NULL AND remote_id IS NULL", delivery
            )


def failed(store: Store, uid: str, next_at: datetime) -> None:
    """A pull failed; none may be tried before `next_at`."""
    with store.atomic():
        store.run("UPDATE target SET pull_at = ?, pull_failures = pull_failures + 1 WHERE uid = ?", ms(next_at), uid)


def _keep(store: Store, uid: str, record: Record, now: datetime) -> int | None:
    """Keep one record; the lead that it changed, if any."""
    known = store.one(
        "SELECT d.id, d.lead, d.problem, l.attendee FROM delivery d JOIN lead l ON l.id = d.lead"
        " WHERE d.target = ? AND d.remote_id = ?",
        *(uid, record.remote_id),
    )
    if known is not None:
        return _renew(store, known["id"], known["lead"], record) if _is_news(record, known) else None
    if not record.claimable or record.time is None:
        return None
    row = store.one(
        f"SELECT id, lead FROM delivery WHERE {_UNSETTLED} AND sent_second = ?", uid, ms(record.time) // 1000
    )
    if row is None:
        return None
    sending.claim(store, row["id"], record, now)
    return int(row["lead"])


def _is_news(record: Record, known: sqlite3.Row) -> bool:
    told = record.attendee and rows.attendee_json(record.attendee) != known["attendee"]
    return bool(told) or record.problem != known["problem"]


def _renew(store: Store, delivery: int, lead: int, record: Record) -> int:
    if record.attendee:
        leads.set_attendee(store, lead, record.attendee, record.name)
    store.run("UPDATE delivery SET problem = ? WHERE id = ? AND state = 'uploaded'", record.problem, delivery)
    store.run("UPDATE lead SET changed = ? WHERE id = ?", store.next_change(), lead)
    return lead
