"""Copies of the lead file are whole, private, and made before a migration changes it."""

from __future__ import annotations

import shutil
import sqlite3
from contextlib import closing
from datetime import UTC, datetime
from typing import TYPE_CHECKING

import pytest

from app.store import FILE, Store, StoreError, copies, leads, scans
from app.store.schema import applied

if TYPE_CHECKING:
    from pathlib import Path


def record(store: Store, *codes: str) -> None:
    for code in codes:
        scans.record(store, scans.Read(datetime.now(UTC), "webcam:0", "qr", code=code))


def test_a_copy_holds_what_is_committed_and_only_that(tmp_path: Path) -> None:
    with Store(tmp_path / "live") as store, Store(tmp_path / "live") as beside:
        record(store, "A", "B")
        with store.atomic():
            store.run("DELETE FROM lead")
            copies.write(beside.connection, tmp_path / "copy.sqlite3")
    with closing(sqlite3.connect(tmp_path / "copy.sqlite3")) as copy:
        assert copy.execute("SELECT count(*) FROM lead").fetchone() == (2,)
    assert (tmp_path / "copy.sqlite3").stat().st_mode & 0o777 == 0o600


def test_a_copy_that_fails_leaves_nothing(tmp_path: Path) -> None:
    with Store(tmp_path / "live") as store, store.atomic(), pytest.raises(sqlite3.Error):
        copies.write(store.connection, tmp_path / "copy.sqlite3")  # not within a transaction
    assert [path.name for path in tmp_path.iterdir()] == ["live"]


def test_what_is_left_in_the_wal_shows_in_a_file_that_cannot_be_written(tmp_path: Path) -> None:
    with Store(tmp_path / "live") as store:
        record(store, "A", "B")
        shutil.copytree(tmp_path / "live", tmp_path / "killed")
    before = {path.name: path.read_bytes() for path in (tmp_path / "killed").iterdir()}
    with closing(copies.open_to_read(tmp_path / "killed" / FILE)) as found:
        assert found.execute("SELECT count(*) FROM lead").fetchone() == (2,)
        with pytest.raises(sqlite3.OperationalError, match="readonly"):
            found.execute("DELETE FROM lead")
    assert {path.name: path.read_bytes() for path in (tmp_path / "killed").iterdir()} == before


def test_without_a_wal_the_file_is_read_as_it_is(tmp_path: Path) -> None:
    with Store(tmp_path) as store:
        record(store, "A")
    before = {path.name for path in tmp_path.iterdir()}
    with closing(copies.open_to_read(tmp_path / FILE)) as found:
        assert found.execute("SELECT count(*) FROM lead").fetchone() == (1,)
    assert {path.name for path in tmp_path.iterdir()} == before


def test_no_file_to_read_is_told_in_words(tmp_path: Path) -> None:
    with pytest.raises(StoreError, match="read-only"):
        copies.open_to_read(tmp_path / FILE)


def test_a_file_is_copied_aside_before_it_is_migrated(tmp_path: Path) -> None:
    with Store(tmp_path) as store:
        record(store, "A")
        name = applied(store.connection)[-1]
        store.run("DELETE FROM _sqlite_migrations WHERE name = ?", name)  # as if it were still to come
        store.connection.commit()
        copies.before_migration(store.connection, store.path)
        copies.before_migration(store.connection, store.path)
    (copy,) = tmp_path.glob("leads.before-*.sqlite3")
    with closing(sqlite3.connect(copy)) as kept:
        assert kept.execute("SELECT code FROM lead").fetchall() == [("A",)]


def test_a_new_file_is_not_copied(tmp_path: Path) -> None:
    with Store(tmp_path) as store:
        assert leads.count(store) == 0
    assert not list(tmp_path.glob("leads.before-*"))
