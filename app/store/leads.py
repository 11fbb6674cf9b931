"""Queries on leads: finding them, and keeping who they are and what is said of them."""

from __future__ import annotations

import json
from array import array

from app.lead import Attendee, Delivery, DeliveryState, Lead, Remarks
from app.store import Store, deliveries, rows, words

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


def set_remarks(store: Store, lead: int, said: Remarks) -> None:
    """Keep what is said of the lead; inside a transaction."""
    store.run(
        "UPDATE lead SET notes = ?, rating = ?, tags = ?, changed = ? WHERE id = ?",
        *(said.notes, said.rating, json.dumps(said.tags, ensure_ascii=False), store.next_change(), lead),
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
