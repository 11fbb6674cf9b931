"""Queries on scans: saving one read of a badge, and listing a lead's reads."""

from __future__ import annotations

import uuid
from dataclasses import dataclass
from typing import TYPE_CHECKING

from app.contact import clean
from app.lead import Attendee, ScanRecord, ms, utc
from app.news import Refusal
from app.store import Store, StoreError, ballast, checks, deliveries, leads, pictures, rows, tombstones
from app.store.lines import Entry

if TYPE_CHECKING:
    import sqlite3
    from datetime import datetime

ERASED = "This picture is older than the deletion of the person on it. Scan the badge itself if they come again."


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

    Returns the lead's id, whether it is new, and the time of the scan before this one. The journal has the
    scan before the database does. On a full disk the ballast makes room.
    """
    return ballast.spending(store, lambda: _record(store, read))


def _record(store: Store, read: Read) -> tuple[int, bool, datetime | None]:
    number = 0
    if read.scanner == pictures.SCANNER and tombstones.covers(store, read.code, read.raw, read.at):
        raise StoreError(ERASED, Refusal.ERASED)
    try:
        with store.atomic():
            number = max(checks.last_scan(store.connection), store.journal.last()) + 1
            known = _known(store, read)
            entry = _entry(read, number, known["uid"] if known else str(uuid.uuid4()))
            lead = keep(store, entry, known["id"] if known else None)
            store.journal.append(entry)
    except BaseException:
        if number:
            store.journal.mark(number, kept=False)
        raise
    store.journal.mark(number, kept=True)
    return lead, known is None, utc(known["last"]) if known else None


def keep(store: Store, entry: Entry, lead: int | None) -> int:
    """Put a scan into the database, and its lead unless that is known; inside a transaction. The lead's id."""
    new = lead is None
    if lead is None:
        lead = _insert(store, entry)
        deliveries.owe_lead(store, lead, code=entry.code is not None)
    store.run(
        "INSERT INTO scan (id, lead, at, scanner, symbology, staff, source) VALUES (?, ?, ?, ?, ?, ?, ?)",
        *(entry.number, lead, entry.at, entry.scanner, entry.symbology, entry.staff, entry.source),
    )
    store.run(
        "UPDATE lead SET scans = scans + 1, first = min(first, ?), last = max(last, ?), changed = ? WHERE id = ?",
        *(entry.at, entry.at, store.next_change(), lead),
    )
    if new and entry.number == 1:
        store.run("PRAGMA user_version = 1")  # the journal holds every scan from the first on
    return lead


def known_lead(store: Store, entry: Entry) -> int | None:
    """The lead that an entry of the journal is a scan of, or None."""
    row = store.one("SELECT id FROM lead WHERE uid = ?", entry.lead) or _find(store, "id", entry.code, entry.raw)
    return row[0] if row else None


def _known(store: Store, read: Read) -> sqlite3.Row | None:
    return _find(store, "id, uid, last", read.code, read.raw)


def _find(store: Store, columns: str, code: str | None, raw: bytes | None) -> sqlite3.Row | None:
    if code is not None:
        return store.one(f"SELECT {columns} FROM lead WHERE code = ?", code)
    return store.one(f"SELECT {columns} FROM lead WHERE code IS NULL AND raw = ?", raw) if raw else None


def _entry(read: Read, number: int, lead: str) -> Entry:
    """The scan as both copies keep it: without what the database cannot take."""
    return Entry(
        number=number,
        lead=lead,
        at=ms(read.at),
        scanner=clean(read.scanner),
        symbology=clean(read.symbology),
        code=read.code,
        raw=read.raw,
        attendee=clean(rows.attendee_json(read.attendee)),
        staff=None if read.staff is None else clean(read.staff),
        source=None if read.source is None else clean(read.source),
        notes=clean(read.notes),
    )


def _insert(store: Store, entry: Entry) -> int:
    cursor = store.run(
        "INSERT INTO lead (uid, code, raw, staff, notes, first, last, changed) VALUES (?, ?, ?, ?, ?, ?, ?, 0)",
        *(entry.lead, entry.code, entry.raw, entry.staff, entry.notes, entry.at, entry.at),
    )
    lead = cursor.lastrowid or 0
    leads.set_attendee(store, lead, rows.attendee(entry.attendee))
    return lead


def of_lead(store: Store, lead: int) -> list[ScanRecord]:
    """A lead's scans, oldest first."""
    found = store.rows("SELECT at, scanner, symbology, staff FROM scan WHERE lead = ? ORDER BY at, id", lead)
    return [ScanRecord(utc(row["at"]), row["scanner"], row["symbology"], row["staff"]) for row in found]


def count(store: Store) -> int:
    """How many scans were saved."""
    row = store.one("SELECT count(*) FROM scan")
    return int(row[0]) if row else 0
