"""Queries on leads: finding them, and keeping who they are and what is said of them."""

from __future__ import annotations

import json
from array import array

from app.lead import Attendee, Delivery, DeliveryState, Lead, Remarks
from app.store import Store, deliveries, rows, words
from app.store.narrowing import ALL, Narrowing

_WITH = "id IN (SELECT lead FROM delivery WHERE state = '{}')"
_ATTENTION, _WAITING, _LOCAL, _UPLOADED = (
    _WITH.format(state) for state in ("attention", "waiting", "local", "uploaded")
)
_STATE_SQL = {
    DeliveryState.ATTENTION: _ATTENTION,
    DeliveryState.WAITING: f"{_WAITING} AND NOT {_ATTENTION}",
    DeliveryState.LOCAL: f"NOT {_WAITING} AND NOT {_ATTENTION} AND ({_LOCAL} OR id NOT IN (SELECT lead FROM delivery))",
    DeliveryState.UPLOADED: f"{_UPLOADED} AND NOT {_LOCAL} AND NOT {_WAITING} AND NOT {_ATTENTION}",
}


def set_attendee(store: Store, lead: int, attendee: Attendee, name: str | None = None) -> None:
    """Keep who the lead is, and make it searchable; inside a transaction. `name` is for where no one field is it."""
    store.run(
        "UPDATE lead SET attendee = ?, name = ?, company = ?, email = ? WHERE id = ?",
        *(rows.attendee_json(attendee), name or _field(attendee, "name")),
        *(_field(attendee, "company"), _field(attendee, "email"), lead),
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
    found = _leads(store, "id = ?", lead)
    return found[0] if found else None


def by_code(store: Store, code: str) -> Lead | None:
    """The lead with this very code, or None."""
    found = _leads(store, "code = ?", code)
    return found[0] if found else None


def find(
    store: Store,
    search: str = "",
    state: DeliveryState | None = None,
    below: int | None = None,
    limit: int = 200,
    to: Narrowing = ALL,
) -> list[Lead]:
    """Leads that match, newest first; `below` continues after a page, `limit` -1 gives all."""
    source, where, values = _matching(search, state, to)
    if below is not None:
        where, values = f"{where} AND id < ?", [*values, below]
    page = [
        row[0] for row in store.rows(f"SELECT id FROM {source} WHERE {where} ORDER BY id DESC LIMIT ?", *values, limit)
    ]
    return _leads(store, "id IN (SELECT value FROM json_each(?))", json.dumps(page))


def count(store: Store, search: str = "", state: DeliveryState | None = None, to: Narrowing = ALL) -> int:
    """How many leads match."""
    source, where, values = _matching(search, state, to)
    row = store.one(f"SELECT count(*) FROM {source} WHERE {where}", *values)
    return int(row[0]) if row else 0


def ids(store: Store, search: str = "", state: DeliveryState | None = None, to: Narrowing = ALL) -> array[int]:
    """The ids of all leads that match, newest first."""
    source, where, values = _matching(search, state, to)
    # As one text: a row object for each of 100,000 ids would take ten times as long.
    row = store.one(f"SELECT group_concat(id) FROM {source} WHERE {where}", *values)
    found = array("q", map(int, row[0].split(",")) if row and row[0] else ())
    return array("q", sorted(found, reverse=True))  # here, since SQLite would read the whole table for its order


def changed_since(store: Store, change: int, limit: int = 200) -> list[tuple[int, int]]:
    """`(change, lead)` of leads that changed or were erased after `change`, oldest change first."""
    return [
        (row[0], row[1])
        for row in store.rows(
            "SELECT changed, id FROM lead WHERE changed > ?1 UNION ALL SELECT changed, lead FROM tombstone"
            " WHERE changed > ?1 AND lead IS NOT NULL ORDER BY changed LIMIT ?2",
            *(change, limit),
        )
    ]


def tags_used(store: Store) -> list[str]:
    """Every tag that any lead has, most used first."""
    found = store.rows(
        "SELECT tag.value FROM lead, json_each(lead.tags) AS tag GROUP BY tag.value ORDER BY count(*) DESC, tag.value"
    )
    return [row[0] for row in found]


def _matching(search: str, state: DeliveryState | None, to: Narrowing) -> tuple[str, str, list[object]]:
    """A source of lead numbers called `id`, the condition on them, and its values."""
    where = "1" if state is None else _STATE_SQL[state]
    narrowed, values = to.sql()
    if not search.strip():
        return "lead", f"{where} AND {narrowed}", values
    wanted = words.query(search)
    if wanted is None:
        return "lead", "0", []
    if to:
        where = f"{where} AND id IN (SELECT id FROM lead WHERE {narrowed})"
    return "(SELECT rowid AS id FROM lead_text WHERE lead_text MATCH ?)", where, [wanted, *values]


def _leads(store: Store, where: str, value: object) -> list[Lead]:
    found = store.rows(f"SELECT * FROM lead WHERE {where} ORDER BY id DESC", value)
    owed: dict[int, dict[str, Delivery]] = deliveries.of_leads(store, [row["id"] for row in found])
    return [rows.lead(row, owed.get(row["id"], {})) for row in found]
