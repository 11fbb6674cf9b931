"""Queries on leads: saving a scan, an edit, and finding them again."""

from __future__ import annotations

import json
import uuid
from array import array
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING

from app.contact import clean
from app.lead import KEEP, Attendee, Delivery, DeliveryState, Edit, Lead, Remarks, ScanRecord, ms, utc
from app.merge import merge_notes
from app.store import Store, StoreError, deliveries, rows, words

if TYPE_CHECKING:
    import sqlite3

_STATE_SQL = {
    DeliveryState.ATTENTION: "EXISTS (SELECT 1 FROM delivery d WHERE d.lead = lead.id AND d.state = 'attention')",
    DeliveryState.WAITING: "EXISTS (SELECT 1 FROM delivery d WHERE d.lead = lead.id AND d.state = 'waiting')"
    " AND NOT EXISTS (SELECT 1 FROM delivery d WHERE d.lead = lead.id AND d.state = 'attention')",
    DeliveryState.LOCAL: "NOT EXISTS (SELECT 1 FROM delivery d WHERE d.lead = lead.id AND d.state IN"
    " ('attention', 'waiting')) AND (EXISTS (SELECT 1 FROM delivery d WHERE d.lead = lead.id AND d.state = 'local')"
    " OR NOT EXISTS (SELECT 1 FROM delivery d WHERE d.lead = lead.id))",
    DeliveryState.UPLOADED: "EXISTS (SELECT 1 FROM delivery d WHERE d.lead = lead.id)"
    " AND NOT EXISTS (SELECT 1 FROM delivery d WHERE d.lead = lead.id AND d.state != 'uploaded')",
}


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
            *(ms(read.at), ms(read.at), next_change(store), lead),
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
        "INSERT INTO lead (uid, code, raw, staff, first, last, changed) VALUES (?, ?, ?, ?, ?, ?, 0)",
        *(str(uuid.uuid4()), read.code, read.raw, read.staff, ms(read.at), ms(read.at)),
    )
    lead = cursor.lastrowid or 0
    set_attendee(store, lead, read.attendee)
    return lead


def next_change(store: Store) -> int:
    """A number greater than every lead's `changed`."""
    row = store.one("SELECT coalesce(max(changed), 0) + 1 FROM lead")
    return int(row[0]) if row else 1


def set_attendee(store: Store, lead: int, attendee: Attendee) -> None:
    """Keep who the lead is, and make it searchable; inside a transaction."""
    store.run(
        "UPDATE lead SET attendee = ?, name = ?, company = ?, email = ? WHERE id = ?",
        *(rows.attendee_json(attendee), *(_field(attendee, kind) for kind in ("name", "company", "email")), lead),
    )
    index(store, lead)


def _field(attendee: Attendee, kind: str) -> str | None:
    """The value of `attendee_<kind>` or `<kind>`, else of the first field whose id ends so."""
    for wanted in (f"attendee_{kind}", kind):
        for field in attendee:
            if field.id == wanted and field.value:
                return field.value
    return next((field.value for field in attendee if field.id.endswith(kind) and field.value), None)


def index(store: Store, lead: int) -> None:
    """Bring the lead's searchable words up to date; inside a transaction."""
    row = store.one("SELECT name, company, email, code, notes, tags FROM lead WHERE id = ?", lead)
    if row:
        text = words.index_text([*row[:5], *json.loads(row["tags"])])
        store.run("INSERT OR REPLACE INTO lead_text (rowid, words) VALUES (?, ?)", lead, text)


def edit(store: Store, lead: int, change: Edit, due: datetime | None = None) -> bool:
    """Apply `change` in one transaction and owe it to every target that can take it.

    Returns whether anything changed. Raises `StoreError` when there is no such lead.
    """
    with store.atomic():
        row = store.one("SELECT * FROM lead WHERE id = ?", lead)
        if row is None:
            raise StoreError(f"There is no lead {lead}.")
        before = rows.remarks(row)
        after = edited(before, change)
        answers = {**json.loads(row["answers"]), **{clean(q): clean(a) for q, a in change.answers.items()}}
        if after == before and answers == json.loads(row["answers"]):
            return False
        set_remarks(store, lead, after)
        store.run(
            "UPDATE lead SET answers = ?, revision = revision + 1 WHERE id = ?",
            *(json.dumps(answers, ensure_ascii=False), lead),
        )
        if after != before:
            deliveries.owe_revision(store, lead, row["revision"] + 1, due)
    return True


def edited(before: Remarks, change: Edit) -> Remarks:
    """`before` after `change`; a replaced note is merged with one that came in meanwhile."""
    notes = before.notes
    if change.notes is not None:
        seen = before.notes if change.notes_seen is None else change.notes_seen
        notes = merge_notes(seen, clean(change.notes), before.notes)
    if change.append is not None:
        notes = "\n".join(part for part in (notes, clean(change.append)) if part)
    added = [clean(tag).strip() for tag in change.add_tags]
    tags = dict.fromkeys((*before.tags, *(tag for tag in added if tag)))
    kept = tuple(tag for tag in tags if tag not in change.remove_tags)
    return Remarks(notes, before.rating if change.rating is KEEP else change.rating, kept)


def set_remarks(store: Store, lead: int, said: Remarks) -> None:
    """Keep what is said of the lead; inside a transaction."""
    store.run(
        "UPDATE lead SET notes = ?, rating = ?, tags = ?, changed = ? WHERE id = ?",
        *(said.notes, said.rating, json.dumps(said.tags, ensure_ascii=False), next_change(store), lead),
    )
    index(store, lead)


def get(store: Store, lead: int) -> Lead | None:
    """One lead, or None."""
    found = _leads(store, "id = ?", [lead], 1)
    return found[0] if found else None


def by_code(store: Store, code: str) -> Lead | None:
    """The lead with this very code, or None."""
    found = _leads(store, "code = ?", [code], 1)
    return found[0] if found else None


def find(
    store: Store,
    search: str = "",
    state: DeliveryState | None = None,
    below: int | None = None,
    limit: int = 200,
) -> list[Lead]:
    """Leads that match, newest first; `below` continues after a page, `limit` -1 gives all."""
    where, values = _where(search, state)
    if below is not None:
        where, values = f"{where} AND id < ?", [*values, below]
    return _leads(store, where, values, limit)


def count(store: Store, search: str = "", state: DeliveryState | None = None) -> int:
    """How many leads match."""
    where, values = _where(search, state)
    row = store.one(f"SELECT count(*) FROM lead WHERE {where}", *values)
    return int(row[0]) if row else 0


def ids(store: Store, search: str = "", state: DeliveryState | None = None) -> array[int]:
    """The ids of all leads that match, newest first."""
    where, values = _where(search, state)
    return array("q", (row[0] for row in store.rows(f"SELECT id FROM lead WHERE {where} ORDER BY id DESC", *values)))


def changed_since(store: Store, change: int, limit: int = 200) -> list[tuple[int, int]]:
    """`(change, lead)` of leads that changed after `change`, oldest change first."""
    return [
        (row[0], row[1])
        for row in store.rows(
            "SELECT changed, id FROM lead WHERE changed > ? ORDER BY changed LIMIT ?", change, limit
        )
    ]


def scans(store: Store, lead: int) -> list[ScanRecord]:
    """A lead's scans, oldest first."""
    found = store.rows("SELECT at, scanner, symbology, staff FROM scan WHERE lead = ? ORDER BY at, id", lead)
    return [ScanRecord(utc(row["at"]), row["scanner"], row["symbology"], row["staff"]) for row in found]


def _where(search: str, state: DeliveryState | None) -> tuple[str, list[object]]:
    where, values = ["1"], []
    if search.strip():
        wanted = words.query(search)
        where.append("id IN (SELECT rowid FROM lead_text WHERE lead_text MATCH ?)" if wanted else "0")
        values = [wanted] if wanted else []
    if state is not None:
        where.append(_STATE_SQL[state])
    return " AND ".join(where), [*values]


def _leads(store: Store, where: str, values: list[object], limit: int) -> list[Lead]:
    found = store.rows(f"SELECT * FROM lead WHERE {where} ORDER BY id DESC LIMIT ?", *values, limit)
    owed: dict[int, dict[str, Delivery]] = deliveries.of_leads(store, [row["id"] for row in found])
    return [rows.lead(row, owed.get(row["id"], {})) for row in found]
