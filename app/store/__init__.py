"""The lead file: one SQLite database in the data folder, and the only place that speaks SQL.

A `Store` belongs to the thread that opened it. Write-ahead logging with `synchronous=FULL` makes a COMMIT
durable, and after the file is created its folder is synced too: without that a power cut can lose the file
itself. Every write runs in `atomic()`, which takes the write lock first, so that what a transaction reads
is still true when it writes, whichever process writes beside it.
"""

from __future__ import annotations

import os
import sqlite3
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any, Self

from filelock import FileLock
from sqlite_utils import Database

from app.contact import clean
from app.lead import LeadKioskError, Refusal
from app.store.schema import migrations

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

FILE = "leads.sqlite3"
_PATIENCE = 10.0  # seconds to wait for another process


class StoreError(LeadKioskError):
    """The lead file cannot be read or written; `refusal` says why a scan was not saved."""

    def __init__(self, sentence: str, refusal: Refusal = Refusal.FAILED) -> None:
        super().__init__(sentence)
        self.refusal = refusal


class Store:
    """An open lead file; use it in one thread and close it there."""

    def __init__(self, folder: Path) -> None:
        """Open the file in `folder`, made if need be; raises `StoreError` with a sentence."""
        self.folder = folder
        self.path = folder / FILE
        self._connection: sqlite3.Connection | None = None
        with _in_words(self.path):
            make_folder(folder)
            if not self.path.exists():
                os.close(os.open(self.path, os.O_CREAT | os.O_WRONLY, 0o600))
            self._connection = sqlite3.connect(self.path, timeout=_PATIENCE)
            try:
                self._prepare()
            except BaseException:
                self.close()
                raise

    def _prepare(self) -> None:
        self.connection.row_factory = sqlite3.Row
        db = Database(self.connection)
        if {migration.name for migration in migrations.applied(db)} - _ALL:
            raise StoreError("This lead file was written by a newer Lead Kiosk. Update Lead Kiosk and try again.")
        if db.journal_mode != "wal" or migrations.pending(db):
            # Another process may be doing the same, and SQLite does not wait for its turn to change the mode.
            with FileLock(self.folder / ".leads.lock", timeout=_PATIENCE, mode=0o600):
                db.execute("PRAGMA journal_mode=WAL").fetchall()
                migrations.apply(db)
            _sync_folder(self.folder)
        for pragma in ("synchronous=FULL", "foreign_keys=ON"):
            db.execute(f"PRAGMA {pragma}").fetchall()

    @property
    def connection(self) -> sqlite3.Connection:
        """The open connection; raises `StoreError` once closed."""
        if self._connection is None:
            raise StoreError("The lead file is closed.")
        return self._connection

    @contextmanager
    def atomic(self) -> Iterator[None]:
        """One transaction: all of it is on the disk when the block ends, or nothing of it."""
        with _in_words(self.path):
            self.connection.execute("BEGIN IMMEDIATE")
            try:
                yield
                self.connection.execute("COMMIT")
            except BaseException:
                self.connection.rollback()
                raise

    def run(self, sql: str, *values: Any) -> sqlite3.Cursor:  # noqa: ANN401 - what SQLite takes
        """Execute one statement; writes belong inside `atomic()`. Text loses what SQLite cannot take."""
        with _in_words(self.path):
            return self.connection.execute(sql, [clean(each) if isinstance(each, str) else each for each in values])

    def rows(self, sql: str, *values: Any) -> list[sqlite3.Row]:  # noqa: ANN401
        """All rows of a query."""
        with _in_words(self.path):
            return self.connection.execute(sql, values).fetchall()

    def one(self, sql: str, *values: Any) -> sqlite3.Row | None:  # noqa: ANN401
        """The first row of a query, or None."""
        with _in_words(self.path):
            row: sqlite3.Row | None = self.connection.execute(sql, values).fetchone()
            return row

    def next_change(self) -> int:
        """A number greater than every lead's `changed`."""
        row = self.one("SELECT coalesce(max(changed), 0) + 1 FROM lead")
        return int(row[0]) if row else 1

    def version(self) -> int:
        """A number that changes when another connection has written."""
        row = self.one("PRAGMA data_version")
        return int(row[0]) if row else 0

    def close(self) -> None:
        """Close the file; closing twice is fine."""
        if self._connection is not None:
            self._connection.close()
            self._connection = None

    def __enter__(self) -> Self:
        """The store itself."""
        return self

    def __exit__(self, *_: object) -> None:
        """Close."""
        self.close()


_ALL = {migration.name for migration in migrations._migrations}


def make_folder(folder: Path) -> None:
    """Make the data folder, for its owner only; raises OSError."""
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)


def _sync_folder(folder: Path) -> None:
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


@contextmanager
def _in_words(path: Path) -> Iterator[None]:
    """Turn what SQLite and the file system raise into a sentence for the person."""
    try:
        yield
    except sqlite3.Error as error:
        raise _explained(error, path) from error
    except OSError as error:
        raise StoreError(f"The data folder {path.parent} cannot be used: {error.strerror or error}.") from error
    except (OverflowError, UnicodeError) as error:
        raise StoreError(f"The lead file cannot take this value: {error}.") from error


def _explained(error: sqlite3.Error, path: Path) -> StoreError:
    words = str(error)
    if "full" in words:
        return StoreError("The disk is full. Export, free space, scan again.", Refusal.DISK_FULL)
    if "readonly" in words:
        return StoreError("Leads can be read, not added: the data folder is read-only.", Refusal.READ_ONLY)
    if "unable to open" in words:
        return StoreError(f"The lead file {path} cannot be opened. Check the rights on its folder.")
    if "locked" in words:
        return StoreError("The lead file is busy: another program holds it. Try again.")
    if "not a database" in words or "malformed" in words:
        return StoreError(f"The lead file {path} is damaged. Keep it, and start with another data folder.")
    return StoreError(f"The lead file {path} failed: {words}.")
