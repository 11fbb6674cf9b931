"""Takes a lead file through its migrations; each runs once, in one transaction.

Imported only where there is one to run: sqlite-utils takes long to load (it looks for numpy and pandas).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlite_utils import Database, Migrations

from app.store.schema import MIGRATIONS, STEPS

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Callable


def migrate(connection: sqlite3.Connection) -> None:
    """Run what is pending."""
    migrations = Migrations(MIGRATIONS)
    for name, statements in STEPS.items():
        migrations(name=name)(_step(statements))
    migrations.apply(Database(connection))


def _step(statements: str) -> Callable[[Database], None]:
    def step(db: Database) -> None:
        for statement in statements.split(";"):
            if statement.strip():
                db.conn.execute(statement)

    return step
