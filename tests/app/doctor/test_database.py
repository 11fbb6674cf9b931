"""The lead file is looked at closely, unless a kiosk uses it, and nothing is changed or made by looking."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING

from app.doctor.database import attached, database, is_capturing
from app.store import FILE, Store, attachments, journal, leads, scans
from app.store.attachments import Kind
from app.store.lock import RoleLock

if TYPE_CHECKING:
    from pathlib import Path


def fill(folder: Path) -> None:
    with Store(folder) as store:
        for code in ("A", "B", "A"):
            scans.record(store, scans.Read(datetime.now(UTC), "stdin", "line", code))


def test_an_empty_folder_has_no_leads_and_gets_no_file(tmp_path: Path) -> None:
    assert database(tmp_path, capturing=False).detail == "No leads yet."
    assert not list(tmp_path.iterdir())


def test_a_sound_file_is_counted(tmp_path: Path) -> None:
    fill(tmp_path)
    found = database(tmp_path, capturing=False)
    assert found.ok
    assert found.detail == "2 leads, 3 scans; the lead file and the journal are sound and agree."


def test_a_file_in_use_is_only_counted(tmp_path: Path) -> None:
    fill(tmp_path)
    found = database(tmp_path, capturing=True)
    assert found.ok
    assert found.detail.startswith("2 leads, 3 scans; it is in use")


def test_a_file_too_large_is_only_counted(tmp_path: Path) -> None:
    fill(tmp_path)
    with Store(tmp_path) as store:
        store.run(
            "WITH RECURSIVE n(x) AS (SELECT 100 UNION ALL SELECT x + 1 FROM n WHERE x < 30000)"
            " INSERT INTO scan (id, lead, at, scanner, symbology) SELECT x, 1, x, 's', 'q' FROM n"
        )
        store.run("PRAGMA user_version = 0")  # as before there was a journal
    found = database(tmp_path, capturing=False, seconds=-1)
    assert found.ok
    assert found.detail == "2 leads, 29904 scans; too large to be checked closely here."


def test_damage_is_told_in_words(tmp_path: Path) -> None:
    fill(tmp_path)
    (tmp_path / FILE).unlink()
    found = database(tmp_path, capturing=False)
    assert not found.ok
    assert "missing or empty" in found.detail


def test_a_lost_journal_is_told(tmp_path: Path) -> None:
    fill(tmp_path)
    with Store(tmp_path) as store:
        store.run("PRAGMA user_version = 1")
    (tmp_path / journal.FILE).write_bytes(b"")
    found = database(tmp_path, capturing=False)
    assert not found.ok
    assert "journal" in found.detail


def test_a_capturing_process_is_noticed_and_not_hindered(tmp_path: Path) -> None:
    assert not is_capturing(tmp_path / "none")
    assert not is_capturing(tmp_path)
    with RoleLock(tmp_path, "capture", "the window"):
        assert is_capturing(tmp_path)
    RoleLock(tmp_path, "capture", "the window").release()


def test_photos_and_voice_notes_are_counted_and_strays_found(tmp_path: Path) -> None:
    assert (attached(tmp_path).ok, attached(tmp_path).detail) == (True, "None yet.")
    assert not list(tmp_path.iterdir())
    fill(tmp_path)
    with Store(tmp_path) as store:
        lead = leads.get(store, 1)
    assert lead
    at = datetime(2026, 9, 8, 12, 2, tzinfo=UTC)
    attachments.keep(tmp_path, lead.uid, Kind.PHOTO, bytes(1_200_000), at)
    assert (attached(tmp_path).ok, attached(tmp_path).detail) == (True, "1 files, 1.2 MB.")
    attachments.keep(tmp_path, "stray", Kind.VOICE, b"", at)
    found = attached(tmp_path)
    assert not found.ok
    assert "belong to no lead: stray." in found.detail
