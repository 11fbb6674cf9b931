"""A capturing process notices damage, keeps it, makes the leads whole again and says so."""

from __future__ import annotations

import os
import shutil
import threading
from datetime import UTC, datetime
from typing import TYPE_CHECKING

import pytest

from app import settings
from app.lead import Edit, TargetState
from app.settings import TargetSettings
from app.store import FILE, Store, StoreError, edits, leads, mending, scans, swapping, targets
from app.store import journal as journals
from app.store.lines import Entry, Said

if TYPE_CHECKING:
    from pathlib import Path

AT = datetime(2026, 3, 1, 9, tzinfo=UTC)
WAL = f"{FILE}-wal"


def record(store: Store, code: str) -> None:
    scans.record(store, scans.Read(AT, "webcam:0", "qr", code=code))


def codes(folder: Path) -> list[str | None]:
    with Store(folder) as store:
        assert all(lead.deliveries.keys() == {"pretix"} for lead in leads.find(store, limit=-1))
        return [lead.code for lead in reversed(leads.find(store, limit=-1))]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A connected kiosk with three leads, as a kill leaves it."""
    live = tmp_path / "live"
    target = TargetSettings(uid="uid", name="pretix", platform="pretix")
    settings.change(live, lambda now: now.model_copy(update={"targets": (target,)}))
    with Store(live) as store:
        targets.add(store, "uid", "pretix", "pretix", None, AT)
        for code in "ABC":
            record(store, code)
        edits.edit(store, 1, Edit(notes="Call back"))
        store.rows("PRAGMA wal_checkpoint(PASSIVE)")
        return shutil.copytree(live, tmp_path / "killed")


def test_a_sound_folder_is_left_as_it_is(folder: Path) -> None:
    assert mending.at_start(folder) == []
    assert not list(folder.glob("*damaged*"))
    assert codes(folder) == ["A", "B", "C"]


def test_a_new_folder_is_sound(tmp_path: Path) -> None:
    assert mending.at_start(tmp_path / "new") == []


@pytest.mark.parametrize("content", [None, b"", b"x" * 20_000])
def test_a_lost_file_is_made_again_from_the_journal(folder: Path, content: bytes | None) -> None:
    (folder / WAL).unlink()
    (folder / FILE).unlink()
    if content is not None:
        (folder / FILE).write_bytes(content)
    (sentence,) = mending.at_start(folder)
    assert sentence.startswith("The lead file was damaged. 3 leads were saved into a new one.")
    assert codes(folder) == ["A", "B", "C"]
    kept = list(folder.glob("leads.damaged-*.sqlite3"))
    assert [path.read_bytes() for path in kept] == ([content] if content else [])
    assert all(str(path) in sentence for path in kept)
    assert (folder / FILE).stat().st_mode & 0o777 == 0o600
    assert mending.at_start(folder) == []


def test_what_the_journal_does_not_hold_is_salvaged(folder: Path) -> None:
    with Store(folder) as store:
        store.rows("PRAGMA wal_checkpoint(TRUNCATE)")
    content = (folder / FILE).read_bytes()
    (folder / FILE).write_bytes(bytes(4096) + content[4096:])
    assert mending.at_start(folder)
    with Store(folder) as store:
        found = leads.by_code(store, "A")
        assert found
        assert found.remarks.notes == "Call back"


def test_a_wal_that_was_cut_off_costs_no_scan_and_is_kept(folder: Path, tmp_path: Path) -> None:
    with Store(tmp_path / "live") as store:
        store.rows("PRAGMA wal_checkpoint(TRUNCATE)")
        for code in "DE":
            record(store, code)
        for name in (FILE, WAL, journals.FILE):
            shutil.copyfile(tmp_path / "live" / name, folder / name)
    os.truncate(folder / WAL, 5000)
    assert mending.at_start(folder)
    assert codes(folder) == ["A", "B", "C", "D", "E"]
    (kept,) = folder.glob("leads.damaged-*.sqlite3-wal")
    assert kept.stat().st_size == 5000


@pytest.mark.parametrize("damage", ["cut", "gone", "flip"])
def test_a_damaged_journal_is_made_again_from_the_file(folder: Path, damage: str) -> None:
    path = folder / journals.FILE
    whole = path.read_bytes()
    left = {"cut": whole[:150], "gone": b"", "flip": whole[:20] + b"#" + whole[21:]}[damage]
    path.write_bytes(left) if damage != "gone" else path.unlink()
    (sentence,) = mending.at_start(folder)
    assert sentence.startswith("The journal of scans was damaged and was made again.")
    assert [each.read_bytes() for each in folder.glob("scans.damaged-*.journal")] == ([left] if left else [])
    assert set(journals.read(path).kept) == {1, 2, 3}
    assert not list(folder.glob("leads.damaged*"))
    assert mending.at_start(folder) == []


def test_a_torn_end_is_cut_without_a_word(folder: Path) -> None:
    path = folder / journals.FILE
    whole = path.read_bytes()
    path.write_bytes(whole + b'01234567 {"number":4')
    assert mending.at_start(folder) == []
    assert path.read_bytes() == whole


def test_a_scan_that_a_kill_caught_is_saved_without_a_word(folder: Path) -> None:
    journals.Journal(folder).append(Entry(4, "lead-4", 0, "webcam:0", "qr", code="D"))
    assert mending.at_start(folder) == []
    assert codes(folder) == ["A", "B", "C", "D"]


def test_a_file_of_an_older_kiosk_gets_its_journal_without_a_word(folder: Path) -> None:
    with Store(folder) as store, store.atomic():
        store.run("PRAGMA user_version = 0")
    (folder / journals.FILE).unlink()
    assert mending.at_start(folder) == []
    assert set(journals.read(folder / journals.FILE).kept) == {1, 2, 3}
    assert mending.at_start(folder) == []


def test_a_flipped_letter_that_sqlite_cannot_see_is_mended(folder: Path) -> None:
    with Store(folder) as store, store.atomic():
        store.run("UPDATE lead SET code = 'X' WHERE code = 'B'")
    assert mending.at_start(folder)
    assert codes(folder) == ["A", "B", "C"]


def test_a_lead_that_is_owed_to_nobody_is_owed(folder: Path) -> None:
    with Store(folder) as store, store.atomic():
        store.run("DELETE FROM delivery WHERE lead = 2")
    mending.at_start(folder)
    assert codes(folder) == ["A", "B", "C"]


def test_whoever_has_the_file_open_goes_on_with_the_new_one(folder: Path) -> None:
    with Store(folder) as open_before:
        version = open_before.version()
        with open_before.atomic():
            open_before.run("UPDATE lead SET code = 'X' WHERE code = 'B'")
        assert mending.look_closely(folder)
        assert leads.by_code(open_before, "B")
        record(open_before, "D")
        assert open_before.version() != version
    assert codes(folder) == ["A", "B", "C", "D"]


def test_a_scan_waits_while_the_file_is_replaced_and_is_in_the_new_one(folder: Path) -> None:
    ready, go = threading.Event(), threading.Event()

    def beside() -> None:
        with Store(folder) as store:
            ready.set()
            go.wait(10)
            record(store, "D")

    thread = threading.Thread(target=beside)
    thread.start()
    assert ready.wait(10)
    with Store(folder) as store, store.atomic():
        store.run("UPDATE lead SET code = 'X' WHERE code = 'B'")
    go.set()
    mending.look_closely(folder)
    thread.join(20)
    assert codes(folder)[:4] == ["A", "B", "C", "D"]


def test_a_power_cut_between_the_two_names_is_made_good(folder: Path, tmp_path: Path) -> None:
    whole = shutil.copytree(folder, tmp_path / "whole")
    with Store(whole) as store:
        store.rows("PRAGMA wal_checkpoint(TRUNCATE)")
    (whole / FILE).replace(folder / swapping.READY)
    (folder / FILE).write_bytes(b"x" * 9000)
    mending.at_start(folder)
    assert codes(folder) == ["A", "B", "C"]
    assert [path.read_bytes() for path in folder.glob("leads.damaged-*.sqlite3")] == [b"x" * 9000]


def test_a_file_deleted_meanwhile_takes_no_scan(folder: Path) -> None:
    with Store(folder) as store:
        (folder / FILE).unlink()
        with pytest.raises(StoreError, match="is gone"):
            record(store, "D")


def test_a_newer_file_is_not_mended(folder: Path) -> None:
    with Store(folder) as store, store.atomic():
        store.run(
            "INSERT INTO _sqlite_migrations (migration_set, name, applied_at) VALUES ('lead_kiosk', 'm999_x', 'now')"
        )
    with pytest.raises(StoreError, match="newer Lead Kiosk"):
        mending.begin(folder)
    assert not list(folder.glob("*damaged*"))


def test_a_copy_without_a_journal_is_adopted(folder: Path) -> None:
    (folder / journals.FILE).unlink()
    assert mending.adopt(folder)
    assert mending.at_start(folder) == []


@pytest.mark.parametrize("how", ["deleted", "emptied", "damaged"])
def test_a_target_whose_settings_were_lost_waits_for_a_sign_in(folder: Path, how: str) -> None:
    path = folder / settings.FILE
    if how == "deleted":
        path.unlink()
    else:
        path.write_text("" if how == "emptied" else "[[[")
    told = mending.at_start(folder)
    with Store(folder) as store:
        (status,) = targets.statuses(store)
    if how == "damaged":  # whoever needs them says so; the target may be in them
        assert (told, status.state) == ([], TargetState.READY)
        return
    assert told == ["The settings of “pretix” were lost. Connect again under this name: no lead is sent twice."]
    assert (status.state, status.problem) == (TargetState.SIGN_IN, told[0])
    assert status.since is not None
    mending.at_start(folder)
    with Store(folder) as store:
        assert targets.statuses(store) == (status,)  # since when is told once


# --- edits ------------------------------------------------------------------------------------------------


def said(folder: Path) -> list[tuple[str, int | None, tuple[str, ...], dict[str, str]]]:
    with Store(folder) as store:
        found = reversed(leads.find(store, limit=-1))
        return [(each.remarks.notes, each.remarks.rating, each.remarks.tags, dict(each.answers)) for each in found]


@pytest.fixture
def edited(folder: Path, tmp_path: Path) -> Path:
    """The kiosk, with an edit of the second lead in its -wal only, as a kill leaves it; uploaded before the edit."""
    with Store(folder) as store:
        with store.atomic():
            store.run("UPDATE delivery SET state = 'uploaded', acked = wanted")
        store.rows("PRAGMA wal_checkpoint(TRUNCATE)")
        change = Edit(notes="Send a quote", rating=5, add_tags=("Hot",), answers={"Budget": "yes"})
        edits.edit(store, 2, change)
        return shutil.copytree(folder, tmp_path / "edited")


NOW = ("Send a quote", 5, ("Hot",), {"Budget": "yes"})


@pytest.mark.parametrize("damage", ["wal cut off", "wal gone", "file gone", "file and wal gone", "first page"])
def test_an_edit_that_the_file_lost_is_made_again_and_owed(edited: Path, damage: str) -> None:
    path = edited / FILE
    if damage.startswith("wal"):
        os.truncate(edited / WAL, 100) if damage == "wal cut off" else (edited / WAL).unlink()
    elif damage == "first page":
        path.write_bytes(os.urandom(4096) + path.read_bytes()[4096:])
    else:
        path.unlink()
        (edited / WAL).unlink() if damage == "file and wal gone" else None
    (told,) = mending.at_start(edited)
    assert told.startswith("The lead file was damaged. 3 leads")
    assert said(edited) == [("Call back", None, (), {}), NOW, ("", None, (), {})]
    with Store(edited) as store:
        found = leads.by_code(store, "B")
    assert found
    assert found.revision == 2
    assert found.deliveries["pretix"].state == "waiting"
    assert mending.at_start(edited) == []


def test_other_commands_notice_an_edit_that_was_lost(edited: Path) -> None:
    (edited / WAL).unlink()
    with pytest.raises(StoreError, match="lacks scans or edits"):
        Store(edited)


@pytest.mark.parametrize("column", ["notes = 'Call bacj'", "rating = 1", "tags = '[]'", "answers = '{}'"])
def test_an_edit_that_reads_otherwise_than_it_was_saved_is_mended(edited: Path, column: str) -> None:
    before = said(edited)
    with Store(edited) as store, store.atomic():
        store.run(f"UPDATE lead SET {column} WHERE revision > 1")  # SQLite takes it
    assert said(edited) != before
    (sentence,) = mending.at_start(edited)
    assert sentence.startswith("The lead file was damaged.")
    assert said(edited) == before
    assert mending.at_start(edited) == []


def test_an_edit_that_a_kill_caught_is_saved_without_a_word(edited: Path) -> None:
    with Store(edited) as store:
        found = leads.by_code(store, "C")
        assert found
        store.journal.append_edit(Said(found.uid, 2, "typed just before"))
    assert mending.at_start(edited) == []
    assert said(edited)[2] == ("typed just before", None, (), {})


def test_an_edit_that_was_refused_is_not_saved(edited: Path) -> None:
    with Store(edited) as store:
        found = leads.by_code(store, "C")
        assert found
        refused = Said(found.uid, 2, "the disk was full")
        store.journal.append_edit(refused)
        store.journal.mark_edit(refused, kept=False)
    assert mending.at_start(edited) == []
    assert said(edited)[2] == ("", None, (), {})


def test_what_came_from_a_platform_later_is_not_undone(edited: Path) -> None:
    with Store(edited) as store, store.atomic():
        store.run("UPDATE lead SET notes = 'merged', revision = revision + 1 WHERE code = 'B'")
    assert mending.at_start(edited) == []
    assert said(edited)[1] == ("merged", *NOW[1:])
    (edited / FILE).write_bytes((edited / FILE).read_bytes()[:-4096] + bytes(4096))
    mending.at_start(edited)
    assert said(edited)[1] == ("merged", *NOW[1:])


def test_a_damaged_journal_keeps_the_edits(edited: Path) -> None:
    path = edited / journals.FILE
    path.write_bytes(path.read_bytes().replace(b"Send a quote", b"Send a quite"))
    (told,) = mending.at_start(edited)
    assert told.startswith("The journal of scans was damaged")
    (edited / FILE).unlink()
    mending.at_start(edited)
    assert said(edited)[1] == NOW
