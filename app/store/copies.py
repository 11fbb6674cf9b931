"""Copies of the lead file: to read where nothing can be written, before a migration, and for a backup.

A copy is made by SQLite itself (`VACUUM INTO`), so that it is consistent whoever writes meanwhile.
"""

from __future__ import annotations

import os
import shutil
import sqlite3
from contextlib import suppress
from typing import TYPE_CHECKING

from app.disk import scratch, sync_folder
from app.news import Refusal
from app.store.failures import READ_ONLY, StoreError
from app.store.schema import has_table, pending

if TYPE_CHECKING:
    from pathlib import Path

KEPT_WAL = ".leads.damaged-wal"


def open_to_read(path: Path) -> sqlite3.Connection:
    """Open a lead file that cannot be written, nor its folder; raises `StoreError` when there is none.

    SQLite can only read such a file as one that nobody changes. What is left in a -wal would not show then,
    so with one both are copied to a temporary folder, and the copy is read.
    """
    if not path.exists():
        raise StoreError(READ_ONLY, Refusal.READ_ONLY)
    wal = path.with_name(f"{path.name}-wal")
    if not wal.exists() or not wal.stat().st_size:
        return _unchanging(path)
    with scratch("lead-kiosk-") as place:
        copy = place / path.name
        for each in (path, wal):
            shutil.copyfile(each, copy.with_name(each.name))
        with_wal = sqlite3.connect(copy)
        try:
            whole = sqlite3.connect(":memory:")
            with_wal.backup(whole)
        finally:
            with_wal.close()
    whole.execute("PRAGMA query_only=ON")
    return whole


def _unchanging(path: Path) -> sqlite3.Connection:
    return sqlite3.connect(f"{path.absolute().as_uri()}?mode=ro&immutable=1", uri=True)


def keep_wal(path: Path) -> None:
    """Give a damaged file's -wal a second name, since SQLite removes it when the last one closes the file."""
    with suppress(OSError):
        wal, kept = path.with_name(f"{path.name}-wal"), path.with_name(KEPT_WAL)
        if wal.stat().st_size and not kept.exists():
            os.link(wal, kept)


def before_migration(connection: sqlite3.Connection, path: Path) -> None:
    """Copy a file that an older Lead Kiosk made, before it is changed; the copy is kept."""
    to_come = pending(connection)
    if not to_come or not has_table(connection, "lead"):
        return
    copy = path.with_name(f"{path.stem}.before-{to_come[0]}{path.suffix}")
    if not copy.exists():
        write(connection, copy)


def write(connection: sqlite3.Connection, copy: Path) -> None:
    """Make `copy`, for its owner only, whole and on the disk when it appears; raises OSError, sqlite3.Error."""
    draft = copy.with_name(f".{copy.name}.part")
    draft.unlink(missing_ok=True)
    try:
        descriptor = os.open(draft, os.O_CREAT | os.O_RDWR, 0o600)
        try:
            connection.execute("VACUUM INTO ?", (str(draft),))
            os.fsync(descriptor)
        finally:
            os.close(descriptor)
        draft.replace(copy)
        sync_folder(copy.parent)
    except BaseException:
        draft.unlink(missing_ok=True)
        raise
