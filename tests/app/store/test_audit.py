"""A close look finds what differs between file and journal; a look that takes too long ends."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING

import pytest

from app.lead import Edit
from app.store import Store, edits, journal, scans
from app.store.audit import Audit, audit
from app.store.failures import DamagedError

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    with Store(tmp_path) as made:
        for number in range(4):
            scans.record(made, scans.Read(datetime.now(UTC), "stdin", "line", f"C{number}"))
        yield made


def look(store: Store, seconds: float = 30.0) -> Audit:
    return audit(store, closely=True, seconds=seconds)


def test_a_sound_file_is_looked_at_closely(store: Store) -> None:
    assert look(store) == Audit(4, 4, True)
    assert audit(store, closely=False, seconds=30) == Audit(4, 4, False)


def test_a_scan_that_only_the_journal_has_is_damage(store: Store) -> None:
    store.rows("PRAGMA foreign_keys = OFF")
    store.run("DELETE FROM scan WHERE id = 2")
    with pytest.raises(DamagedError, match="lacks scans"):
        look(store)


def test_an_edit_that_only_the_journal_has_is_damage(store: Store) -> None:
    edits.edit(store, 1, Edit(append="Wants two arms"))
    assert look(store).closely
    store.run("UPDATE lead SET notes = '', revision = 1 WHERE id = 1")
    with pytest.raises(DamagedError, match="or edits"):
        look(store)


def test_scans_that_tell_otherwise_are_damage(store: Store) -> None:
    store.run("UPDATE scan SET scanner = 'another' WHERE id = 3")
    with pytest.raises(DamagedError, match="different scans"):
        look(store)


def test_an_unreadable_line_of_the_journal_is_damage(store: Store) -> None:
    path = store.journal.path
    lines = path.read_bytes().splitlines(keepends=True)
    lines[2] = b"x" * 20 + b"\n"
    path.write_bytes(b"".join(lines))
    assert journal.read(path).bad
    with pytest.raises(DamagedError, match="journal"):
        look(store)


def test_a_damaged_page_is_found(store: Store) -> None:
    store.rows("PRAGMA wal_checkpoint(TRUNCATE)")
    size = store.path.stat().st_size
    with store.path.open("r+b") as file:
        for page in range(4096 * 4, size, 4096):
            file.seek(page)
            file.write(b"\xff" * 64)
    with pytest.raises(DamagedError):
        look(Store(store.folder, glance=False))


def test_what_takes_too_long_is_left_off(store: Store) -> None:
    with store.atomic():
        store.run(
            "WITH RECURSIVE n(x) AS (SELECT 100 UNION ALL SELECT x + 1 FROM n WHERE x < 30000)"
            " INSERT INTO scan (id, lead, at, scanner, symbology) SELECT x, 1, x, 's', 'q' FROM n"
        )
    assert look(store, seconds=-1.0) == Audit(4, 4 + 29_901, False)
    assert store.rows("SELECT sum(at > 0) FROM scan")[0][0] == 29_905  # and nothing is cut short afterwards


def test_looking_changes_nothing(store: Store) -> None:
    before = store.path.read_bytes(), store.journal.path.read_bytes()
    look(store)
    assert (store.path.read_bytes(), store.journal.path.read_bytes()) == before
