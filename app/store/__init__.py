"""The lead file: one SQLite database in the data folder, and the only place that speaks SQL.

A `Store` belongs to the thread that opened it. Write-ahead logging with `synchronous=FULL` makes a COMMIT
durable, and after the file is created its folder is synced too: without that a power cut can lose the file
itself. Every write runs in `atomic()`, which takes the write lock first, so that what a transaction reads
is still true when it writes, whichever process writes beside it.

A damaged file is mended by putting another in its place (see `mending`). A store that has the old one open
notices between transactions and opens the new one, so that nothing is ever saved into a file that is gone.
"""

from __future__ import annotations

import os
import sqlite3
from contextlib import contextmanager, suppress
from typing import TYPE_CHECKING, Any, Self

from filelock import FileLock

from app.contact import clean
from app.disk import sync_folder
from app.news import Refusal
from app.store import checks, copies
from app.store.failures import READ_ONLY, READ_ONLY_DAMAGED, DamagedError, StoreError, as_opened, in_words, read_only
from app.store.journal import Journal
from app.store.schema import STEPS, applied, pending

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

__all__ = ["FILE", "Store", "StoreError", "make_folder", "turn"]

FILE = "leads.sqlite3"
_PATIENCE = 10.0  # seconds to wait for another process
_USUAL, _SHORT = 1000, 32  # pages in the -wal between two checkpoints, and while the disk is full


class Store:
    """An open lead file; use it in one thread and close it there."""

    def __init__(self, folder: Path, *, glance: bool = True) -> None:
        """Open the file in `folder`, made if need be; raises `StoreError` with a sentence.

        Where the folder or its disk is read-only, `read_only` is set, nothing can be saved, and `trouble` says so
        to the person. `glance` False is for who mends: it does not compare the file with the journal.
        """
        self.folder = folder
        self.path = folder / FILE
        self.journal = Journal(folder)
        self.scarce = False  # whether the disk was full when something was saved last
        self.read_only = False
        self.trouble: str | None = None
        self._connection: sqlite3.Connection | None = None
        self._file = (0, 0)
        self._opened = 0
        self._glance = glance
        self._open()

    def _open(self) -> None:
        with in_words(self.path):
            make_folder(self.folder)
            self.read_only = read_only(self.folder) or (self.path.is_file() and not os.access(self.path, os.W_OK))
            if self.read_only:
                self._open_to_read()
                return
            with turn(self.folder):
                self._connection = self._connect()
                self._file = self._identity()
                self._opened += 1
                try:
                    with as_opened(self.path):
                        self._prepare(self._connection)
                        if self._glance:
                            checks.glance(self._connection, self.path, self.journal)
                except BaseException as error:
                    if isinstance(error, DamagedError):
                        copies.keep_wal(self.path)
                    self.close()
                    raise

    def _open_to_read(self) -> None:
        """Open what cannot be written; of a damaged file what is left of it."""
        self.trouble, self._file = READ_ONLY, self._identity()
        try:
            with in_words(self.path), as_opened(self.path):
                checks.before_opening(self.path, self.journal)
                self._connection = copies.open_to_read(self.path)
                self._prepare(self._connection)
                checks.quickly(self._connection, self.path)
                checks.glance(self._connection, self.path, self.journal)
        except DamagedError:
            from app.store import remains  # which makes a new lead file with this class

            self.close()
            self.trouble = READ_ONLY_DAMAGED
            self._connection = remains.in_memory(self.folder)
            self._connection.row_factory = sqlite3.Row

    def _connect(self) -> sqlite3.Connection:
        checks.before_opening(self.path, self.journal)
        if not self.path.exists():
            os.close(os.open(self.path, os.O_CREAT | os.O_WRONLY, 0o600))
        return sqlite3.connect(self.path, timeout=_PATIENCE)

    def _prepare(self, connection: sqlite3.Connection) -> None:
        connection.row_factory = sqlite3.Row
        if set(applied(connection)) - set(STEPS):
            raise StoreError("This lead file was written by a newer Lead Kiosk. Update Lead Kiosk and try again.")
        unfinished = bool(pending(connection))
        if self.read_only:
            if unfinished:
                raise StoreError(READ_ONLY, Refusal.READ_ONLY)
            return
        if unfinished or connection.execute("PRAGMA journal_mode").fetchone()[0] != "wal":
            self._migrate(connection)
        for pragma in ("synchronous=FULL", "foreign_keys=ON", "secure_delete=ON"):
            connection.execute(f"PRAGMA {pragma}").fetchall()

    def _migrate(self, connection: sqlite3.Connection) -> None:
        from app.store.migrating import migrate

        copies.before_migration(connection, self.path)
        connection.execute("PRAGMA journal_mode=WAL").fetchall()
        migrate(connection)
        sync_folder(self.folder)

    def _identity(self) -> tuple[int, int]:
        try:
            found = os.stat(self.path)
        except OSError:
            return (0, 0)
        return (found.st_dev, found.st_ino)

    @property
    def connection(self) -> sqlite3.Connection:
        """The open connection; raises `StoreError` once closed."""
        if self._connection is None:
            raise StoreError("The lead file is closed.")
        if not self._connection.in_transaction and (file := self._identity()) != self._file:
            if file == (0, 0):
                raise DamagedError(f"The lead file {self.path} is gone.")
            self._connection.close()
            self._open()
        return self._connection

    @contextmanager
    def atomic(self) -> Iterator[None]:
        """One transaction: all of it is on the disk when the block ends, or nothing of it."""
        if self.read_only:
            raise StoreError(READ_ONLY, Refusal.READ_ONLY)
        with in_words(self.path):
            connection = self._begun()
            try:
                yield
                connection.execute("COMMIT")
            except BaseException:
                connection.rollback()
                raise

    def _begun(self) -> sqlite3.Connection:
        """The connection in a transaction; not to a file that was replaced while it waited for its turn."""
        while True:
            connection = self.connection
            connection.execute("BEGIN IMMEDIATE")
            if self._identity() == self._file:
                return connection
            connection.rollback()

    def run(self, sql: str, *values: Any) -> sqlite3.Cursor:  # noqa: ANN401 - what SQLite takes
        """Execute one statement; writes belong inside `atomic()`. Text loses what SQLite cannot take."""
        with in_words(self.path):
            return self.connection.execute(sql, [clean(each) if isinstance(each, str) else each for each in values])

    def rows(self, sql: str, *values: Any) -> list[sqlite3.Row]:  # noqa: ANN401
        """All rows of a query."""
        with in_words(self.path):
            return self.connection.execute(sql, values).fetchall()

    def one(self, sql: str, *values: Any) -> sqlite3.Row | None:  # noqa: ANN401
        """The first row of a query, or None."""
        with in_words(self.path):
            row: sqlite3.Row | None = self.connection.execute(sql, values).fetchone()
            return row

    def next_change(self) -> int:
        """A number greater than every lead's `changed`, of the erased ones too."""
        row = self.one(
            "SELECT max(coalesce((SELECT max(changed) FROM lead), 0),"
            " coalesce((SELECT max(changed) FROM tombstone), 0)) + 1"
        )
        return int(row[0]) if row else 1

    def version(self) -> int:
        """A number that changes when another connection has written, or the file was replaced."""
        row = self.one("PRAGMA data_version")
        return (self._opened << 32) + (int(row[0]) if row else 0)

    def spare_space(self, scarce: bool) -> None:
        """While the disk is full, keep the -wal short: what it holds goes into the file soon."""
        self.scarce = scarce
        with suppress(StoreError):
            self.rows(f"PRAGMA wal_autocheckpoint={_SHORT if scarce else _USUAL}")
            self.rows("PRAGMA wal_checkpoint(TRUNCATE)")

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


@contextmanager
def turn(folder: Path) -> Iterator[None]:
    """Only one process at a time opens or replaces the lead file.

    SQLite does not wait for its turn to change the mode, and a new file must not meet the old one's -wal.
    """
    with FileLock(folder / ".leads.lock", timeout=_PATIENCE, mode=0o600):
        yield


def make_folder(folder: Path) -> None:
    """Make the data folder, for its owner only; raises OSError."""
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
