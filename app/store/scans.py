"""Queries on scans: saving one read of a badge, and listing a lead's reads."""

from __future__ import annotations

import uuid
from dataclasses import dataclass
from typing import TYPE_CHECKING

from app.lead import Attendee, ScanRecord, ms, utc
from app.store import Store, deliveries, leads

if TYPE_CHECKING:
    import sqlite3
    from datetime import datetime


@dataclass(frozen=True, slots=True)
class Read:
    """One read of a badge, ready to be stored; `code` None for a contact card (`raw`) or a walk-up."""

    at: datetime
    scanner: str
    symbology: str
    code: str | None = None
    raw: bytes | None = None
    attendee: Attendee = ()
    staff: str | None = None
    source: str | None = None
    notes: str = ""


def record(store: Store, read: Read) -> tuple[int, bool, datetime | None]:
    """Save one read: the lead if it is new, the scan, and its deliveries, in one transaction.

    Returns the lead's id, whether it is new, and the time of the scan before this one.
    """
    with store.atomic():
        known = _known(store, read)
        lead = known["id"] if known else _insert(store, read)
        store.run(
            "INSERT INTO scan (lead, at, scanner, symbology, staff, source) VALUES (?, ?, ?, ?, ?, ?)",
            *(lead, ms(read.at), read.scanner, read.symbology, read.staff, read.source),
        )
        store.run(
            "UPDATE lead SET scans = scans + 1, first = min(first, ?), last = max(last, ?), changed = ? WHERE id = ?",
            *(ms(read.at), ms(read.at), store.next_change(), lead),
        )
        if not known:
            deliveries.owe_lead(store, lead, code=read.code is not None)
    return lead, known is None, utc(known["last"]) if known else None


def _known(store: Store, read: Read) -> sqlite3.Row | None:
    if read.code is not None:
        return store.one("SELECT id, last FROM lead WHERE code = ?", read.code)
    return store.one("SELECT id, last FROM lead WHERE code IS NULL AND raw = ?", read.raw) if read.raw else None


def _insert(store: Store, read: Read) -> int:
    cursor = store.run(
        "INSERT INTO lead (uid, code, raw, staff, notes, first, last, changed) VALUES (?, ?, ?, ?, ?, ?, ?, 0)",
        *(str(uuid.uuid4()), read.code, read.raw, read.staff, read.notes, ms(read.at), ms(read.at)),
    )
    lead = cursor.lastrowid or 0
    leads.set_attendee(store, lead, read.attendee)
    return lead


def of_lead(store: Store, lead: int) -> list[ScanRecord]:
    """A lead's scans, oldest first."""
    found = store.rows("SELECT at, scanner, symbology, staff FROM scan WHERE lead = ? ORDER BY at, id", lead)
    return [ScanRecord(utc(row["at"]), row["scanner"], row["symbology"], row["staff"]) for row in found]


def count(store: Store) -> int:
    """How many scans were saved."""
    row = store.one("SELECT count(*) FROM scan")
    return int(row[0]) if row else 0
