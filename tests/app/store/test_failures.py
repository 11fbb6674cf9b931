"""What fails is told in words, and says why a scan was not saved."""

from __future__ import annotations

import errno
import sqlite3
from typing import TYPE_CHECKING

import pytest

from app.news import Refusal
from app.store.failures import DamagedError, StoreError, as_opened, in_words, is_damage, read_only

if TYPE_CHECKING:
    from pathlib import Path


@pytest.mark.parametrize(
    ("error", "words", "refusal"),
    [
        (sqlite3.OperationalError("database or disk is full"), "disk is full", Refusal.DISK_FULL),
        (OSError(errno.ENOSPC, "No space left on device"), "disk is full", Refusal.DISK_FULL),
        (sqlite3.OperationalError("attempt to write a readonly database"), "read-only", Refusal.READ_ONLY),
        (OSError(errno.EROFS, "Read-only file system"), "read-only", Refusal.READ_ONLY),
        (OSError(errno.EACCES, "Permission denied"), "Permission denied", Refusal.FAILED),
        (sqlite3.OperationalError("disk I/O error"), "disk I/O error", Refusal.FAILED),
        (sqlite3.OperationalError("database is locked"), "busy", Refusal.FAILED),
        (OverflowError("too large"), "cannot take this value", Refusal.FAILED),
    ],
)
def test_each_failure_has_its_sentence(tmp_path: Path, error: Exception, words: str, refusal: Refusal) -> None:
    with pytest.raises(StoreError, match=words) as caught, in_words(tmp_path / "x"):
        raise error
    assert caught.value.refusal == refusal
    assert str(caught.value).endswith(".")


@pytest.mark.parametrize(
    "error",
    [
        sqlite3.DatabaseError("file is not a database"),
        sqlite3.DatabaseError("database disk image is malformed"),
        sqlite3.OperationalError("Could not decode to UTF-8 column 'notes'"),
        UnicodeDecodeError("utf-8", b"\xff", 0, 1, "invalid start byte"),
    ],
)
def test_damage_says_who_mends_it(tmp_path: Path, error: Exception) -> None:
    words = r"damaged\. Start the window or `lead-kiosk scan`"
    with pytest.raises(DamagedError, match=words), in_words(tmp_path / "x"):
        raise error


def test_missing_tables_are_damage_only_while_a_file_is_opened(tmp_path: Path) -> None:
    error = sqlite3.OperationalError("no such table: scan")
    assert not is_damage(error)
    with pytest.raises(DamagedError), as_opened(tmp_path / "x"):
        raise error
    with pytest.raises(sqlite3.OperationalError), as_opened(tmp_path / "x"):
        raise sqlite3.OperationalError("database is locked")


def test_a_folder_that_is_none_is_not_read_only(tmp_path: Path) -> None:
    assert not read_only(tmp_path)
    assert not read_only(tmp_path / "missing")
