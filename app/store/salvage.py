"""Reads what can be read of a damaged lead file into a new one: table by table, row by row.

Where a range of rows cannot be read it is halved until single rows are left, so that a damaged page costs its
own rows only. A file whose first page is gone gets the first page of a new file with the same tables, which
lets SQLite find the rest. Nothing that is read is trusted: each row has to pass the new file's conditions.
"""

from __future__ import annotations

import json
import sqlite3
from contextlib import closing, suppress
from typing import TYPE_CHECKING, Any

from app.contact import clean
from app.store import FILE, Store, leads, rows

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

_PAGE = 4096  # bytes
_TRIES = 10_000  # reads of one table that may fail one after the other before the rest of it is given up
_FURTHEST = 1 << 20  # where a table is taken to end when that cannot be read
_PROBES = [0, *(part << power for power in range(20) for part in (1, 3))]  # rows to see whether anything can be read
_DAMAGE = (sqlite3.Error, UnicodeDecodeError)  # the latter when SQLite's words quote what is no text
_NAMES = {"uid", "code"}  # what a row cannot be without
# what must be readable, how, and what stands in for it
_TEXTS: tuple[tuple[str, str, Callable[[str], object], str | None], ...] = (
    ("lead", "attendee", rows.attendee, "[]"),
    ("lead", "tags", lambda text: [tag + "" for tag in json.loads(text)], "[]"),
    ("lead", "answers", lambda text: dict(json.loads(text)), "{}"),
    ("delivery", "base", rows.base, None),
    ("delivery", "before", rows.states, None),
    ("target", "profile", rows.profile, None),
)


def salvage(damaged: Path, into: Store) -> None:
    """Copy every readable row of `damaged`, with its -wal, into the new and empty `into`; inside a transaction.

    `damaged` is a copy in a folder of its own, where anything may be changed.
    """
    if not _opens(damaged):
        _transplant(damaged)
    with closing(sqlite3.connect(damaged)) as old:
        old.text_factory = lambda text: text.decode(errors="replace")
        for table in _tables(into):
            _copy_table(old, into, table)
    _mend_texts(into)
    for lead in leads.ids(into):
        leads.index(into, lead)


def _tables(store: Store) -> list[str]:
    """The tables to copy, a lead before what belongs to it; what is made from others is left out."""
    first = ["lead", "target", "scan", "delivery", "attempt"]
    found = [row[0] for row in store.rows("SELECT name FROM sqlite_master WHERE type = 'table'")]
    return first + [
        name for name in found if name not in first and not name.startswith(("sqlite_", "_sqlite", "lead_text"))
    ]


def _opens(path: Path) -> bool:
    with suppress(*_DAMAGE), closing(sqlite3.connect(path)) as old:
        return old.execute("SELECT 1 FROM sqlite_master WHERE name = 'lead'").fetchone() is not None
    return False


def _transplant(damaged: Path) -> None:
    """Give `damaged` the first page of a new lead file, with its own number of pages."""
    content = bytearray(damaged.read_bytes())
    if len(content) <= _PAGE:
        return
    with Store(damaged.parent / "blank") as blank:
        blank.rows("PRAGMA wal_checkpoint(TRUNCATE)")
    first = bytearray((damaged.parent / "blank" / FILE).read_bytes()[:_PAGE])
    first[28:32] = (len(content) // _PAGE).to_bytes(4, "big")
    first[92:96] = first[24:28]  # the number of pages is up to date
    first[32:40] = bytes(8)  # and no page is free
    content[:_PAGE] = first
    damaged.write_bytes(content)


def _copy_table(old: sqlite3.Connection, into: Store, table: str) -> None:
    """Copy the columns that both know."""
    wanted = [row["name"] for row in into.rows(f"PRAGMA table_info({table})")]
    try:
        there = {row[1] for row in old.execute(f"PRAGMA table_info({table})")}
        last = old.execute(f"SELECT max(rowid) FROM {table}").fetchone()[0] or 0
    except _DAMAGE:
        there, last = set(wanted), _FURTHEST
    columns = [column for column in wanted if column in there]
    names, marks = ", ".join(columns), ", ".join("?" * len(columns))

    def read(low: int, high: int) -> list[tuple[Any, ...]]:
        return old.execute(f"SELECT {names} FROM {table} WHERE rowid BETWEEN ? AND ?", (low, high)).fetchall()

    def gone() -> bool:
        return not columns or all(_fails(read, probe) for probe in _PROBES)

    for row in () if gone() else _readable(read, 0, last, [_TRIES]):
        if any("\0" in str(value) for column, value in zip(columns, row, strict=True) if column in _NAMES):
            continue  # zeros from a lost page
        with suppress(sqlite3.IntegrityError):
            values = [clean(value) if isinstance(value, str) else value for value in row]
            into.connection.execute(f"INSERT INTO {table} ({names}) VALUES ({marks})", values)


def _fails(read: Callable[[int, int], object], row: int) -> bool:
    try:
        read(row, row)
    except _DAMAGE:
        return True
    return False


def _readable(
    read: Callable[[int, int], list[tuple[Any, ...]]], low: int, high: int, tries: list[int]
) -> Iterator[tuple[Any, ...]]:
    """The rows from `low` to `high`, halving around damage; `tries` counts the failures still allowed."""
    try:
        found = read(low, high)
        tries[0] = _TRIES if found else tries[0]
        yield from found
    except _DAMAGE:
        tries[0] -= 1
        if low < high and tries[0] > 0:
            middle = (low + high) // 2
            yield from _readable(read, low, middle, tries)
            yield from _readable(read, middle + 1, high, tries)


def _mend_texts(store: Store) -> None:
    """Text that is no longer what it must be becomes empty, so that its lead can be shown."""
    for table, column, parse, empty in _TEXTS:
        for row in store.rows(f"SELECT rowid AS number, {column} AS text FROM {table}"):
            try:
                parse(row["text"])
            except (ValueError, TypeError, LookupError):
                store.run(f"UPDATE {table} SET {column} = ? WHERE rowid = ?", empty, row["number"])
