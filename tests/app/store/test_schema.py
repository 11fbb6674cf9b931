"""The tables hold what sync-rules promise of them, whoever writes."""

from __future__ import annotations

import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest

from app.store import Store, StoreError
from app.store.schema import STEPS, applied, has_table, pending

ROOT = Path(__file__).parents[3]
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


def test_a_file_tells_which_migrations_it_has_been_through(store: Store) -> None:
    assert applied(store.connection) == list(STEPS)
    assert pending(store.connection) == []
    store.run("DELETE FROM _sqlite_migrations WHERE name = 'm002_checks'")
    assert pending(store.connection) == ["m002_checks"]
    store.run("UPDATE _sqlite_migrations SET migration_set = 'another'")
    assert applied(store.connection) == []


def test_a_new_file_has_been_through_none() -> None:
    with closing(sqlite3.connect(":memory:")) as fresh:
        assert pending(fresh) == list(STEPS)
        assert not has_table(fresh, "lead")


def test_a_file_that_is_up_to_date_opens_without_the_library_for_migrations(store: Store) -> None:
    store.close()
    program = "import sys; from pathlib import Path; from app.store import Store; Store(Path(sys.argv[1])).close();"
    program += "print(sorted({'sqlite_utils', 'numpy'} & set(sys.modules)))"
    done = subprocess.run(
        [sys.executable, "-c", program, store.folder], cwd=ROOT, capture_output=True, text=True, check=True
    )
    assert done.stdout == "[]\n"
