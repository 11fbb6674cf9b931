"""Erasing: takes a person out of everything that this kiosk keeps, for good.

First the journal says durably that the lead is gone, then one transaction takes it out of the database and leaves a
tombstone, and then `finish` takes it out of all else: attachments, copies, the journal's own lines, free pages and the
write-ahead log. A kill at any moment leaves what a capturing process carries on with at its start: a lead that the
journal calls gone is taken out of the database (`honour`), and whatever tombstone is not `cleared` is finished.

A delivery that is on its way meanwhile is settled into nothing. Its time stays taken: a target that knows scans by
their second must not take another lead for this one. What a platform or a backup has got is not ours to delete.
"""

from __future__ import annotations

from contextlib import suppress
from functools import partial
from typing import TYPE_CHECKING

from app.lead import ms
from app.store import ballast, pictures, tables, tombstones, traces
from app.store.failures import StoreError, in_words
from app.store.lines import Gone

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Callable, Iterable, Sequence
    from datetime import datetime

    from app.store import Store
    from app.store.lines import Contents

UNFINISHED = "It is deleted, but not yet out of every file; that is done at the next start. {}"
_AT_ONCE = 100  # leads in one transaction, while scans wait


class UnfinishedError(StoreError):
    """What was to be erased is out of the lead file, and traces of it are left that go at the next start."""


def erase(
    store: Store, wanted: Sequence[int], now: datetime, *, only: Callable[[int], bool] = lambda lead: True
) -> int:
    """Erase leads; how many there were. Raises `StoreError`; `UnfinishedError` when only traces of them are left.

    `only` says of each whether it is still to be erased, when nobody else can change it any more.
    """
    parts = (wanted[start : start + _AT_ONCE] for start in range(0, len(wanted), _AT_ONCE))
    erased = sum(ballast.spending(store, partial(_erase, store, part, now, only)) for part in parts)
    try:
        ballast.spending(store, partial(finish, store))
    except StoreError as error:
        raise UnfinishedError(UNFINISHED.format(error), error.refusal) from error
    return erased


def _erase(store: Store, wanted: Sequence[int], now: datetime, only: Callable[[int], bool]) -> int:
    gone: list[Gone] = []
    try:
        with store.atomic():
            rows = [store.one("SELECT * FROM lead WHERE id = ?", lead) for lead in wanted if only(lead)]
            found = [row for row in rows if row]
            gone = [_tombstone(store, row, now) for row in found]
            if gone:
                store.journal.append_gone(gone)
            tables.clear(store.folder, [_person(row) for row in found])
            traces.clear_log(store.folder, [row[each] for row in found for each in ("code", "name", "email")])
            for row, each in zip(found, gone, strict=True):
                _take_out(store, row, each)
    except BaseException:
        if gone:
            store.journal.take_back(gone)
        raise
    return len(gone)


def _person(row: sqlite3.Row) -> tables.Person:
    return tables.Person(row["id"], row["uid"], row["code"], row["name"], row["email"])


def _tombstone(store: Store, row: sqlite3.Row, now: datetime) -> Gone:
    numbers = store.rows("SELECT id FROM scan WHERE lead = ? ORDER BY id", row["id"])
    return Gone(row["uid"], ms(now), tombstones.mark(row["code"], row["raw"]), tuple(each["id"] for each in numbers))


def _take_out(store: Store, row: sqlite3.Row, gone: Gone) -> None:
    """Take a lead out of the database, and out of what only the database leads to; inside a transaction."""
    lead = row["id"]
    sources = store.rows("SELECT source FROM scan WHERE lead = ? AND scanner = ?", lead, pictures.SCANNER)
    became = {each["source"] for each in sources}
    for picture in pictures.waiting(store.folder) if became else ():
        if picture.name in became:
            pictures.remove(picture)
    store.run(
        "INSERT OR IGNORE INTO spent (target, second) SELECT target, sent_second FROM delivery"
        " WHERE lead = ? AND sent_second IS NOT NULL",
        lead,
    )
    tombstones.add(store, gone, lead)
    store.run("DELETE FROM lead_text WHERE rowid = ?", lead)
    store.run("DELETE FROM lead WHERE id = ?", lead)


def honour(store: Store, told: Iterable[Gone]) -> None:
    """Take out whoever the journal or a tombstone calls gone; inside a transaction."""
    known = tombstones.known(store)
    new = {gone.lead: gone for gone in told if gone.lead not in known}
    for gone in (*known.values(), *new.values()):
        row = store.one("SELECT * FROM lead WHERE uid = ?", gone.lead)
        if row is not None:
            _take_out(store, row, gone)
        elif gone.lead in new:
            tombstones.add(store, gone)


def agree(store: Store, journal: Contents) -> None:
    """Bring the lead file and what was read of the journal to tell of the same erased leads; inside a transaction."""
    honour(store, journal.gone.values())
    known = tombstones.known(store)
    lacking = [gone for lead, gone in known.items() if lead not in journal.gone]
    if lacking:
        store.journal.append_gone(lacking)
    for gone in lacking:
        store.run("UPDATE tombstone SET cleared = 0 WHERE uid = ?", gone.lead)
    journal.gone.update(known)
    journal.bury()


def finish(store: Store) -> bool:
    """Take erased leads out of all but the database, and their remains out of that; whether there were any.

    Raises `StoreError` when that has to be tried again.
    """
    left = tombstones.uncleared(store)
    if not left:
        return False
    with in_words(store.path):
        with store.atomic():
            store.journal.purge(left)
            traces.clear_leftovers(store.folder)
            store.run("INSERT INTO lead_text (lead_text) VALUES ('optimize')")  # it only marks words as deleted
        traces.clear(store.folder, {each.lead for each in left})
        store.rows("VACUUM")  # `secure_delete` leaves what SQLite moved from page to page before
        busy = store.rows("PRAGMA wal_checkpoint(TRUNCATE)")[0][0]
        if not busy:  # else somebody reads what was before, and it is tried again
            with store.atomic():
                tombstones.clear(store, left)
    return True


def sweep(store: Store) -> None:
    """Remove attachments that were kept of a lead while it was erased."""
    with in_words(store.path), suppress(FileNotFoundError):
        traces.sweep(store.folder, tombstones.known(store))
