"""Migrations run once, and in one piece."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from typing import TYPE_CHECKING

import pytest

from app.store import Store
from app.store.migrating import migrate
from app.store.schema import STEPS, applied, has_table

if TYPE_CHECKING:
    from pathlib import Path


def test_migrations_run_once(tmp_path: Path) -> None:
    with Store(tmp_path) as store:
        before = store.rows("SELECT name, applied_at FROM _sqlite_migrations")
    with Store(tmp_path) as again:
        migrate(again.connection)
        assert again.rows("SELECT name, applied_at FROM _sqlite_migrations") == before


def test_a_migration_that_fails_leaves_nothing_of_it() -> None:
    with closing(sqlite3.connect(":memory:")) as fresh:
        fresh.execute("CREATE TABLE attempt (x)")
        with pytest.raises(Exception, match="already exists"):
            migrate(fresh)
        assert not has_table(fresh, "lead")
        assert applied(fresh) == []


def test_a_file_goes_through_what_it_has_still_to_go_through() -> None:
    with closing(sqlite3.connect(":memory:")) as older:
        migrate(older)
        older.executescript("DROP TABLE change; DELETE FROM _sqlite_migrations WHERE name = 'm004_changes'")
        migrate(older)
        assert has_table(older, "change")
        assert applied(older) == list(STEPS)
