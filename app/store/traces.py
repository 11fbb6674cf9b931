"""Where a lead may be in the data folder besides the lead file and the journal, and taking it out of there.

That is its photos and voice notes, the log, and copies that we made: of a lead file before a migration, and of files
that were damaged. Of a copy that SQLite can still write the lead is deleted; one that it cannot is removed whole,
since nobody could say that the person is not in it: what could be read of it was saved when it was mended.
"""

from __future__ import annotations

import json
import shutil
import sqlite3
from contextlib import closing, suppress
from typing import TYPE_CHECKING

import structlog

from app import disk, log
from app.store import attachments, copies, journal, lines
from app.store.failures import is_damage

if TYPE_CHECKING:
    from collections.abc import Collection
    from pathlib import Path

_COPIES = ("leads.before-*.sqlite3", "leads.damaged-*.sqlite3")
_LEFTOVERS = (".leads.before-*.part", f".{journal.FILE}-*", ".mending-*", copies.KEPT_WAL)  # of killed writers
_SIDES = ("-wal", "-shm", "-journal")
_LONG_ENOUGH = 4  # characters; shorter words are in every line of a log


def clear(folder: Path, leads: Collection[str]) -> None:
    """Take leads (their uids) out of all but the lead file and the journal; raises OSError, sqlite3.Error."""
    for lead in leads:
        _remove_folder(folder / attachments.FOLDER / lead)
    for pattern in _COPIES:
        for copy in folder.glob(pattern):
            _clear_file(copy, leads)
    for wal in folder.glob("leads.damaged-*.sqlite3-wal"):  # of a file that was not there any more
        if not wal.with_name(wal.name.removesuffix("-wal")).exists():
            wal.unlink(missing_ok=True)
    for kept in folder.glob("scans.damaged-*.journal"):
        disk.replace(kept, lines.without(kept.read_bytes(), leads))


def clear_leftovers(folder: Path) -> None:
    """Remove what killed writers have left unfinished, while nobody writes; raises OSError."""
    for pattern in _LEFTOVERS:
        for leftover in folder.glob(pattern):
            if leftover.is_dir():
                _remove_folder(leftover)
            else:
                leftover.unlink(missing_ok=True)


def sweep(folder: Path, leads: Collection[str]) -> None:
    """Remove what was kept of erased leads after all, by one who had not heard of it yet; raises OSError."""
    with suppress(FileNotFoundError):
        for place in (folder / attachments.FOLDER).iterdir():
            if place.name in leads:
                _remove_folder(place)


def clear_log(folder: Path, words: Collection[str | None]) -> None:
    """Take lines with any of `words` out of the log, which may quote what failed; raises OSError.

    The files are changed in place: whoever writes to them has them open, and goes on at their end.
    """
    wanted = {word for word in words if word and len(word) >= _LONG_ENOUGH}
    written = {text.encode(errors="replace") for word in wanted for text in (word, json.dumps(word)[1:-1])}
    for path in folder.glob(f"{log.FILE}*"):
        content = path.read_bytes()
        there = [word for word in written if word in content]
        if there:
            lines_left = (line for line in content.splitlines(keepends=True) if not any(w in line for w in there))
            with path.open("r+b") as file:
                file.write(b"".join(lines_left))
                file.truncate()


def _remove_folder(place: Path) -> None:
    with suppress(FileNotFoundError):
        shutil.rmtree(place)
        disk.sync_folder(place.parent)


def _clear_file(copy: Path, leads: Collection[str]) -> None:
    try:
        with closing(sqlite3.connect(copy)) as file:
            _delete(file, leads)
            file.execute("PRAGMA journal_mode=DELETE").fetchall()
    except (sqlite3.Error, UnicodeDecodeError) as error:
        if isinstance(error, sqlite3.OperationalError) and not is_damage(error) and "no such" not in str(error):
            raise
        for side in ("", *_SIDES):
            copy.with_name(f"{copy.name}{side}").unlink(missing_ok=True)
        disk.sync_folder(copy.parent)
        structlog.get_logger().info("a damaged copy was removed, since nobody can be taken out of it", copy=copy.name)


def _delete(file: sqlite3.Connection, leads: Collection[str]) -> None:
    if file.execute("PRAGMA quick_check(1)").fetchone()[0] != "ok":
        raise sqlite3.DatabaseError("malformed")
    for pragma in ("foreign_keys=ON", "secure_delete=ON"):
        file.execute(f"PRAGMA {pragma}").fetchall()
    with file:
        for lead in leads:
            file.execute("DELETE FROM lead_text WHERE rowid IN (SELECT id FROM lead WHERE uid = ?)", (lead,))
            file.execute("DELETE FROM lead WHERE uid = ?", (lead,))
        file.execute("INSERT INTO lead_text (lead_text) VALUES ('optimize')")
    file.execute("VACUUM")
