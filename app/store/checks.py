"""Whether the lead file and the journal are what was written: at a glance, and closely.

At a glance, which every process takes on opening: the file is there and not empty where the journal holds
scans, SQLite takes it, the last scan and the last edit that the journal calls saved are in it, and the journal's
last line is not older than its last scan. A -wal that was cut off, an emptied file and an older copy are all
fine to SQLite.

Closely, which a capturing process takes at its start: SQLite's own check, every text and JSON can be read,
every line of the journal is whole, and both tell the same of every scan. `user_version` 1 says that the
journal holds every scan of the file, which is not so before the first close look at a file of an older
Lead Kiosk.
"""

from __future__ import annotations

import sqlite3
from contextlib import closing
from typing import TYPE_CHECKING

from app.store.failures import DamagedError, JournalDamagedError, is_damage
from app.store.lines import Entry

if TYPE_CHECKING:
    from pathlib import Path

    from app.store.journal import Journal
    from app.store.lines import Contents

DAMAGED = "The lead file {} is damaged."
MISSING = "The lead file {} is missing or empty, though scans were saved."
BEHIND = "The lead file {} lacks scans or edits that were saved."
JOURNAL_BEHIND = "The journal {} lacks scans that were saved."
_JSON = "NOT json_valid(attendee) OR NOT json_valid(tags) OR NOT json_valid(answers)"
_SCANS = (
    "SELECT s.id, l.uid, s.at, s.scanner, s.symbology, l.code, l.raw, l.attendee, s.staff, s.source, l.notes"
    " FROM scan s JOIN lead l ON l.id = s.lead ORDER BY s.id"
)


def before_opening(path: Path, journal: Journal) -> None:
    """Raise `DamagedError` where opening would make a new file though there are scans."""
    empty = not path.exists() or (path.is_file() and path.stat().st_size == 0)
    if empty and journal.size() and journal.end().entries:
        raise DamagedError(MISSING.format(path))


def glance(connection: sqlite3.Connection, path: Path, journal: Journal) -> None:
    """Raise `DamagedError` when the file and the journal's end do not fit together."""
    end = journal.end()  # before the file is asked, since others go on writing
    last = last_scan(connection)
    if _is_behind(connection, end, last) and _is_behind(connection, journal.end(), last):  # others erase leads
        raise DamagedError(BEHIND.format(path))
    if journaled(connection) and last > journal.end().last:
        raise JournalDamagedError(JOURNAL_BEHIND.format(journal.path))


def _is_behind(connection: sqlite3.Connection, end: Contents, last: int) -> bool:
    return end.last_kept > last or _lacks_edit(connection, end)


def _lacks_edit(connection: sqlite3.Connection, end: Contents) -> bool:
    """Whether the last edit that was saved is not in the file, though its lead is."""
    if not end.sure:
        return False
    lead, revision = list(end.sure.items())[-1]
    row = connection.execute("SELECT revision FROM lead WHERE uid = ?", (lead,)).fetchone()
    return row is not None and row[0] < revision


def quickly(connection: sqlite3.Connection, path: Path) -> None:
    """Raise `DamagedError` when a page of the file is not what SQLite wrote."""
    if connection.execute("PRAGMA quick_check(1)").fetchone()[0] != "ok":
        raise DamagedError(DAMAGED.format(path))


def last_scan(connection: sqlite3.Connection) -> int:
    """The greatest number of a scan; 0 when there is none."""
    return int(connection.execute("SELECT coalesce(max(id), 0) FROM scan").fetchone()[0])


def journaled(connection: sqlite3.Connection) -> bool:
    """Whether the journal holds every scan of the file."""
    return int(connection.execute("PRAGMA user_version").fetchone()[0]) > 0


def is_sound(connection: sqlite3.Connection) -> bool:
    """Whether everything in the file can be read and fits together, as far as SQLite can tell."""
    try:
        if connection.execute("PRAGMA integrity_check(1)").fetchone()[0] != "ok":
            return False
        if connection.execute("PRAGMA foreign_key_check").fetchone() is not None:
            return False
        connection.execute("INSERT INTO lead_text (lead_text) VALUES ('integrity-check')")
        for table in ("lead", "scan", "target", "delivery", "attempt"):
            with closing(connection.execute(f"SELECT * FROM {table}")) as rows:
                for _ in rows:
                    pass
        return connection.execute(f"SELECT 1 FROM lead WHERE {_JSON} LIMIT 1").fetchone() is None
    except sqlite3.OperationalError as error:
        if is_damage(error):
            return False
        raise
    except (sqlite3.DatabaseError, UnicodeDecodeError):
        return False
    finally:
        connection.rollback()  # asking the search index counts as writing


def entries(connection: sqlite3.Connection) -> dict[int, Entry]:
    """Every scan of the file, as the journal should tell it, by number."""
    return {row[0]: Entry(*row) for row in connection.execute(_SCANS)}


def differs(of_file: Entry, of_journal: Entry) -> bool:
    """Whether two tell of another scan; who the lead is, and its notes, change with time."""
    return any(getattr(of_file, each) != getattr(of_journal, each) for each in _LASTING)


_LASTING = ("lead", "at", "scanner", "symbology", "code", "raw", "staff", "source")
