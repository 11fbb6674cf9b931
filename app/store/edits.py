"""Queries on edits: applying what a person changed on a lead, and owing it to the targets."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import TYPE_CHECKING

from app.contact import clean
from app.lead import KEEP, Edit, Remarks
from app.merge import merge_notes
from app.store import Store, StoreError, ballast, deliveries, history, leads, rows
from app.store.lines import Said

if TYPE_CHECKING:
    from datetime import datetime


@dataclass(frozen=True, slots=True)
class By:
    """Who edits, and when; without a time it is now."""

    staff: str | None = None
    at: datetime | None = None


NOBODY = By()


def edit(store: Store, lead: int, change: Edit, due: datetime | None = None, by: By = NOBODY) -> bool:
    """Apply `change` in one transaction and owe it to every target that can take it.

    The journal has it before the database does. Returns whether anything changed. Raises `StoreError` when there
    is no such lead.
    """
    return ballast.spending(store, lambda: _edit(store, lead, change, due, by))


def _edit(store: Store, lead: int, change: Edit, due: datetime | None, by: By) -> bool:
    said: Said | None = None
    try:
        with store.atomic():
            if not _apply(store, lead, change, due, by):
                return False
            (said,) = spoken(store, "WHERE id = ?", lead)
            store.journal.append_edit(said)
    except BaseException:
        if said:
            store.journal.mark_edit(said, kept=False)
        raise
    store.journal.mark_edit(said, kept=True)
    return True


def spoken(store: Store, where: str, *values: object) -> list[Said]:
    """What staff said of leads, as the journal keeps it."""
    columns = "uid, revision, notes, rating, tags, answers"
    return [Said(*row) for row in store.rows(f"SELECT {columns} FROM lead {where}", *values)]


def _apply(store: Store, lead: int, change: Edit, due: datetime | None, by: By) -> bool:
    row = store.one("SELECT * FROM lead WHERE id = ?", lead)
    if row is None:
        raise StoreError(f"There is no lead {lead}.")
    before = rows.remarks(row)
    after = edited(before, change)
    answered = json.loads(row["answers"])
    answers = {**answered, **{clean(q): clean(a) for q, a in change.answers.items()}}
    parts = _changed(before, after) + (("answers",) if answers != answered else ())
    if not parts:
        return False
    leads.set_remarks(store, lead, after)
    store.run(
        "UPDATE lead SET answers = ?, revision = revision + 1 WHERE id = ?",
        *(json.dumps(answers, ensure_ascii=False), lead),
    )
    history.add(store, lead, by.staff, parts, by.at)
    if after != before:
        deliveries.owe_revision(store, lead, row["revision"] + 1, due)
    return True


def _changed(before: Remarks, after: Remarks) -> tuple[history.Part, ...]:
    same: dict[history.Part, bool] = {
        "note": before.notes == after.notes,
        "rating": before.rating == after.rating,
        "tags": before.tags == after.tags,
    }
    return tuple(part for part, is_same in same.items() if not is_same)


def edited(before: Remarks, change: Edit) -> Remarks:
    """`before` after `change`; a replaced note is merged with one that came in meanwhile."""
    notes = before.notes
    if change.notes is not None:
        seen = before.notes if change.notes_seen is None else change.notes_seen
        notes = merge_notes(seen, clean(change.notes), before.notes)
    if change.append is not None:
        notes = "\n".join(part for part in (notes, clean(change.append)) if part)
    added, removed = ([clean(tag).strip() for tag in tags] for tags in (change.add_tags, change.remove_tags))
    kept = tuple(tag for tag in dict.fromkeys((*before.tags, *added)) if tag and tag not in removed)
    return Remarks(notes, before.rating if change.rating is KEEP else change.rating, kept)
