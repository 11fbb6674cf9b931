"""The tables hold what sync-rules promise of them, whoever writes."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from sqlite_utils import Database

from app.store import Store, StoreError
from app.store.schema import migrations

if TYPE_CHECKING:
    from pathlib import Path

LEAD = "INSERT INTO lead (id, uid, code, first, last, changed) VALUES (?, ?, ?, 0, 0, 1)"


@pytest.fixture
def store(tmp_path: Path) -> Store:
    store = Store(tmp_path)
    with store.atomic():
        for number, code in enumerate(["A", "B"], 1):
            store.run(LEAD, number, f"u{number}", code)
        store.run("INSERT INTO target (uid, name, platform) VALUES ('t', 'pretix', 'pretix')")
        store.run("INSERT INTO delivery (id, lead, target) VALUES (1, 1, 't'), (2, 2, 't')")
        store.run("INSERT INTO scan (lead, at, scanner, symbology) VALUES (1, 0, 's', 'qr')")
        store.run("INSERT INTO attempt (delivery, at, outcome) VALUES (1, 0, 'later')")
    return store


def test_every_table_is_strict(store: Store) -> None:
    lax = [row["name"] for row in store.rows("PRAGMA table_list") if not row["strict"] and row["type"] == "table"]
    assert [name for name in lax if not name.startswith(("sqlite_", "_sqlite"))] == []


@pytest.mark.parametrize(
    "statement",
    [
        pytest.param(
            "INSERT INTO lead (uid, code, first, last, changed) VALUES ('u9', 'A', 0, 0, 1)", id="a code twice"
        ),
        pytest.param(
            "INSERT INTO lead (uid, code, first, last, changed) VALUES ('u1', 'Z', 0, 0, 1)", id="a uid twice"
        ),
        pytest.param("UPDATE lead SET rating = 6", id="six stars"),
        pytest.param("UPDATE lead SET rating = -1", id="stars below zero"),
        pytest.param("UPDATE lead SET rating = 'many'", id="stars in words"),
        pytest.param("UPDATE lead SET first = NULL", id="no first scan"),
        pytest.param("INSERT INTO delivery (lead, target) VALUES (1, 't')", id="owed twice"),
        pytest.param("INSERT INTO delivery (lead, target) VALUES (9, 't')", id="owed without a lead"),
        pytest.param("INSERT INTO delivery (lead, target) VALUES (1, 'u')", id="owed to nobody"),
        pytest.param("UPDATE delivery SET remote_id = 'same'", id="a remote id claimed twice"),
        pytest.param("UPDATE delivery SET state = 'gone'", id="an unknown state"),
        pytest.param("INSERT INTO scan (lead, at, scanner, symbology) VALUES (9, 0, 's', 'qr')", id="a scan of nobody"),
        pytest.param("INSERT INTO target (uid, name, platform) VALUES ('u', 'pretix', 'x')", id="a name twice"),
    ],
)
def test_what_must_not_be_is_refused(store: Store, statement: str) -> None:
    with pytest.raises(StoreError), store.atomic():
        store.run(statement)


def test_two_leads_without_a_code_may_stand_side_by_side(store: Store) -> None:
    with store.atomic():
        store.run(LEAD, 8, "u8", None)
        store.run(LEAD, 9, "u9", None)


def test_a_lead_takes_its_scans_deliveries_and_attempts_with_it(store: Store) -> None:
    with store.atomic():
        store.run("DELETE FROM lead WHERE id = 1")
    assert store.rows("SELECT 1 FROM scan") == store.rows("SELECT 1 FROM attempt") == []
    assert [row[0] for row in store.rows("SELECT lead FROM delivery")] == [2]


def test_the_number_of_a_removed_lead_is_not_given_again(store: Store) -> None:
    with store.atomic():
        store.run("DELETE FROM lead WHERE id = 2")
        store.run("INSERT INTO lead (uid, code, first, last, changed) VALUES ('u3', 'C', 0, 0, 1)")
    assert [row[0] for row in store.rows("SELECT id FROM lead")] == [1, 3]


def test_migrations_run_once_and_in_one_piece(store: Store) -> None:
    before = store.rows("SELECT name, applied_at FROM _sqlite_migrations")
    with Store(store.folder) as again:
        assert again.rows("SELECT name, applied_at FROM _sqlite_migrations") == before
    fresh = Database(memory=True)
    fresh.conn.execute("CREATE TABLE attempt (x)")
    with pytest.raises(Exception, match="already exists"):
        migrations.apply(fresh)
    assert "lead" not in fresh.table_names()
    assert migrations.applied(fresh) == []
