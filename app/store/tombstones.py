"""Queries on tombstones: that a lead was erased, so that nothing brings it back, and nothing of who it was.

A code is kept as a hash with a salt of its own: whether a code is the erased one can be told, which one it was cannot
be read. `cleared` says that no trace is left outside the database either. The journal has the same as its lines; a
lead file that is made anew takes them from there.
"""

from __future__ import annotations

import json
import os
from hashlib import blake2b
from typing import TYPE_CHECKING

from app.lead import ms
from app.store.lines import Gone

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterable
    from datetime import datetime

    from app.store import Store

_SALT = 16  # bytes


def mark(code: str | None, raw: bytes | None, salt: bytes | None = None) -> str | None:
    """The salted hash of a badge's code or a contact card; None for what has neither."""
    what = code.encode("utf-8", "surrogatepass") if code is not None else raw
    if what is None:
        return None
    salt = os.urandom(_SALT) if salt is None else salt
    return f"{salt.hex()}:{blake2b(what, key=salt, digest_size=32).hexdigest()}"


def add(store: Store, gone: Gone, lead: int | None = None) -> None:
    """Keep a tombstone, for the erased lead's id too where that is known; inside a transaction."""
    store.run(
        "INSERT INTO tombstone (uid, lead, at, mark, scans, changed) VALUES (?, ?, ?, ?, ?, ?)"
        " ON CONFLICT (uid) DO UPDATE SET cleared = 0",
        *(gone.lead, lead, gone.at, gone.mark, json.dumps(gone.scans), store.next_change()),
    )


def known(store: Store) -> dict[str, Gone]:
    """All tombstones, by the erased lead's uid."""
    return {row["uid"]: _gone(row) for row in store.rows("SELECT * FROM tombstone ORDER BY at, uid")}


def uncleared(store: Store) -> list[Gone]:
    """Those of whom traces may be left outside the database."""
    return [_gone(row) for row in store.rows("SELECT * FROM tombstone WHERE NOT cleared")]


def clear(store: Store, gone: Iterable[Gone]) -> None:
    """No trace of these is left; inside a transaction."""
    for each in gone:
        store.run("UPDATE tombstone SET cleared = 1 WHERE uid = ?", each.lead)


def covers(store: Store, code: str | None, raw: bytes | None, at: datetime) -> bool:
    """Whether who this code or contact card is was erased at `at` or later."""
    for row in store.rows("SELECT mark FROM tombstone WHERE mark IS NOT NULL AND at >= ?", ms(at)):
        if row["mark"] == mark(code, raw, bytes.fromhex(row["mark"].partition(":")[0])):
            return True
    return False


def is_spent(store: Store, target: str, second: int) -> bool:
    """Whether a target was told of an erased lead at this second."""
    return store.one("SELECT 1 FROM spent WHERE target = ? AND second = ?", target, second) is not None


def _gone(row: sqlite3.Row) -> Gone:
    return Gone(row["uid"], row["at"], row["mark"], tuple(json.loads(row["scans"])))
