"""At a glance and closely: what SQLite alone would take for sound is noticed."""

from __future__ import annotations

import os
import shutil
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

import pytest

from app.store import FILE, Store, checks, scans
from app.store import journal as journals
from app.store.failures import DamagedError, JournalDamagedError
from app.store.lines import Entry

if TYPE_CHECKING:
    from pathlib import Path

AT = datetime(2026, 3, 1, 9, tzinfo=UTC)
WAL = f"{FILE}-wal"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """As a kill leaves it: one scan in the file, four in the -wal, five in the journal."""
    with Store(tmp_path / "live") as store:
        for number in range(5):
            at = AT + timedelta(seconds=number)
            scans.record(store, scans.Read(at, "webcam:0", "qr", code=f"C{number}", staff="Mia"))
            if number == 0:
                store.rows("PRAGMA wal_checkpoint(TRUNCATE)")
        return shutil.copytree(tmp_path / "live", tmp_path / "killed")


def test_a_killed_kiosk_s_folder_is_sound(folder: Path) -> None:
    with Store(folder) as store:
        assert checks.is_sound(store.connection)
        of_file, journal = checks.entries(store.connection), journals.read(store.journal.path)
        assert of_file.keys() == journal.entries.keys() == {1, 2, 3, 4, 5}
        assert not any(checks.differs(of_file[each], journal.entries[each]) for each in of_file)
        assert checks.journaled(store.connection)


def test_a_scan_that_a_kill_caught_before_its_commit_is_no_damage(folder: Path) -> None:
    store = Store(folder)
    store.journal.append(Entry(6, "lead-6", 0, "webcam:0", "qr", code="C6"))
    store.close()
    Store(folder).close()


@pytest.mark.parametrize("content", [None, b""])
def test_a_missing_or_emptied_file_is_noticed_and_not_made_anew(folder: Path, content: bytes | None) -> None:
    (folder / WAL).unlink()
    (folder / FILE).unlink()
    if content is not None:
        (folder / FILE).write_bytes(content)
    with pytest.raises(DamagedError, match="missing or empty"):
        Store(folder)
    assert ((folder / FILE).read_bytes() if (folder / FILE).exists() else None) == content


@pytest.mark.parametrize("left", [0, 40, 9000])
def test_a_wal_that_was_cut_off_is_noticed(folder: Path, left: int) -> None:
    os.truncate(folder / WAL, left)
    with pytest.raises(DamagedError, match="lacks scans or edits that were saved"):
        Store(folder)


def test_a_file_cut_short_is_noticed(folder: Path) -> None:
    with Store(folder) as store:
        store.rows("PRAGMA wal_checkpoint(TRUNCATE)")
    os.truncate(folder / FILE, 5 * 4096)
    with pytest.raises(DamagedError):
        Store(folder)


@pytest.mark.parametrize("left", [0, 100])
def test_a_journal_cut_short_is_noticed(folder: Path, left: int) -> None:
    os.truncate(folder / journals.FILE, left)
    with pytest.raises(JournalDamagedError, match="journal"):
        Store(folder)


def test_a_file_without_a_journal_from_the_first_scan_on_is_no_damage(folder: Path) -> None:
    with Store(folder) as store, store.atomic():
        store.run("PRAGMA user_version = 0")  # as an older Lead Kiosk left it
    (folder / journals.FILE).unlink()
    Store(folder).close()


@pytest.mark.parametrize(
    "damage",
    [
        "DELETE FROM lead_text_data WHERE id > 10",
        "UPDATE lead SET tags = '[' WHERE id = 2",
        "UPDATE lead SET notes = CAST(x'ff41' AS TEXT) WHERE id = 2",
        "INSERT INTO scan (id, lead, at, scanner, symbology) VALUES (99, 99, 0, 's', 'qr')",
    ],
)
def test_a_close_look_finds_what_a_glance_does_not(folder: Path, damage: str) -> None:
    with Store(folder) as store:
        store.rows("PRAGMA foreign_keys = OFF")
        with store.atomic():
            store.run(damage)
        assert not checks.is_sound(store.connection)


def test_scans_that_tell_otherwise_differ(folder: Path) -> None:
    with Store(folder) as store:
        before = checks.entries(store.connection)
        with store.atomic():
            store.run("UPDATE lead SET code = 'D1' WHERE code = 'C1'")
            store.run("UPDATE lead SET notes = 'much' WHERE code = 'C2'")
        after = checks.entries(store.connection)
    assert [number for number in before if checks.differs(before[number], after[number])] == [2]
