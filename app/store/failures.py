"""What SQLite and the file system raise, as sentences for the person."""

from __future__ import annotations

import errno
import os
import shutil
import sqlite3
from contextlib import contextmanager
from typing import TYPE_CHECKING

from app.lead import LeadKioskError
from app.news import Refusal

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

FULL = "The disk is full. Export, free space, scan again."
READ_ONLY = "Leads can be read, not added: the data folder is read-only."
READ_ONLY_DAMAGED = f"{READ_ONLY} The lead file is damaged: you see what can be read of it, until it can be mended."
_LITTLE = 65_536  # bytes; SQLite cannot even open a file then
_MENDED_BY = "Start the window or `lead-kiosk scan`: it mends what can be mended and keeps the damaged file."


class StoreError(LeadKioskError):
    """The lead file cannot be read or written; `refusal` says why a scan was not saved."""

    def __init__(self, sentence: str, refusal: Refusal = Refusal.FAILED) -> None:
        super().__init__(sentence)
        self.refusal = refusal


class DamagedError(StoreError):
    """The lead file or the journal is not what was written; only a capturing process mends it."""

    def __init__(self, what: str) -> None:
        super().__init__(f"{what} {_MENDED_BY}")


class JournalDamagedError(DamagedError):
    """The journal lacks scans, and the lead file may be sound."""


@contextmanager
def in_words(path: Path) -> Iterator[None]:
    """Turn what fails in the block into a `StoreError` about the lead file at `path`."""
    try:
        yield
    except sqlite3.Error as error:
        raise _of_sqlite(error, path) from error
    except OSError as error:
        raise _of_files(error, path.parent) from error
    except UnicodeDecodeError as error:  # SQLite's own words, or a text that was none when it was kept
        raise DamagedError(f"The lead file {path} is damaged.") from error
    except (OverflowError, UnicodeError) as error:
        raise StoreError(f"The lead file cannot take this value: {error}.") from error


def read_only(folder: Path) -> bool:
    """Whether nothing can be written into an existing folder, by its rights or its disk's."""
    return folder.is_dir() and not os.access(folder, os.W_OK)


def _no_room(folder: Path) -> bool:
    return folder.is_dir() and shutil.disk_usage(folder).free < _LITTLE


def _of_files(error: OSError, folder: Path) -> StoreError:
    if error.errno in (errno.ENOSPC, errno.EDQUOT):
        return StoreError(FULL, Refusal.DISK_FULL)
    if error.errno == errno.EROFS:
        return StoreError(READ_ONLY, Refusal.READ_ONLY)
    return StoreError(f"The data folder {folder} cannot be used: {error.strerror or error}.")


def _of_sqlite(error: sqlite3.Error, path: Path) -> StoreError:
    words = str(error)
    if "full" in words or ("I/O" in words and _no_room(path.parent)):
        return StoreError(FULL, Refusal.DISK_FULL)
    if "readonly" in words or ("I/O" in words and read_only(path.parent)):
        return StoreError(READ_ONLY, Refusal.READ_ONLY)
    if "unable to open" in words:
        return StoreError(f"The lead file {path} cannot be opened. Check the rights on its folder.")
    if "locked" in words:
        return StoreError("The lead file is busy: another program holds it. Try again.")
    if is_damage(error):
        return DamagedError(f"The lead file {path} is damaged.")
    return StoreError(f"The lead file {path} failed: {words}.")


def is_damage(error: sqlite3.Error) -> bool:
    """Whether SQLite says that the file is not sound, rather than that something hinders it."""
    return any(sign in str(error) for sign in ("not a database", "malformed", "decode to UTF-8"))


@contextmanager
def as_opened(path: Path) -> Iterator[None]:
    """Turn what says, while a file is opened, that its tables are not what they were into `DamagedError`.

    Later the same words would tell of a mistake of ours.
    """
    try:
        yield
    except sqlite3.Error as error:
        if is_damage(error) or any(sign in str(error) for sign in ("no such", "already exists", "duplicate column")):
            raise DamagedError(f"The lead file {path} is damaged.") from error
        raise
