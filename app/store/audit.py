"""A look at a lead file that changes nothing: how much is in it, and whether it and the journal are sound."""

from __future__ import annotations

import sqlite3
import time
from dataclasses import dataclass
from typing import TYPE_CHECKING

from app.store import checks, journal, leads, remaking, scans
from app.store.failures import DamagedError, in_words

if TYPE_CHECKING:
    from app.store import Store

_STEPS = 20_000  # of SQLite's machine between two looks at the clock


@dataclass(frozen=True, slots=True)
class Audit:
    """`closely` says whether every page and scan was looked at; there may be too many."""

    leads: int
    scans: int
    closely: bool


def audit(store: Store, *, closely: bool, seconds: float) -> Audit:
    """Count, and look closely where asked and possible within `seconds`; raises `StoreError` for what is wrong."""
    with in_words(store.path):
        done = closely and _looked_closely(store, time.monotonic() + seconds)
        return Audit(leads.count(store), scans.count(store), done)


def _looked_closely(store: Store, ends: float) -> bool:
    connection = store.connection
    connection.set_progress_handler(lambda: time.monotonic() > ends, _STEPS)
    try:
        if connection.execute("PRAGMA quick_check(1)").fetchone()[0] != "ok":
            raise DamagedError(f"The lead file {store.path} is damaged.")
        _compare(store)
    except sqlite3.OperationalError as error:
        if "interrupted" not in str(error):
            raise
        return False
    finally:
        connection.set_progress_handler(None, 0)
    return True


def _compare(store: Store) -> None:
    told = journal.read(store.journal.path)  # before the file, since others go on writing
    found, unsaid = checks.entries(store.connection), remaking.behind(store, told.said())
    if told.kept - found.keys():  # a lead may have been erased in between
        told = journal.read(store.journal.path)
    if told.bad:
        raise DamagedError(f"The journal {store.journal.path} is damaged.")
    if told.kept - found.keys() or any(said.revision <= told.sure.get(said.lead, 0) for said in unsaid):
        raise DamagedError(checks.BEHIND.format(store.path))
    if any(checks.differs(found[each], told.entries[each]) for each in found.keys() & told.entries.keys()):
        raise DamagedError(f"The lead file {store.path} and its journal tell of different scans.")
