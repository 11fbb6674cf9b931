"""An erased person is nowhere in the data folder, comes back from nowhere, and no kill leaves half an erasure."""

from __future__ import annotations

import shutil
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

import pytest

from app import export, log, settings
from app.lead import AttendeeField, Edit, Remarks
from app.news import Refusal
from app.reply import Accepted
from app.settings import TargetSettings
from app.store import (
    Store,
    StoreError,
    attachments,
    copies,
    edits,
    erasing,
    leads,
    mending,
    pictures,
    pulls,
    scans,
    tables,
    targets,
    tombstones,
)
from app.store import journal as journals
from app.store.attachments import Kind
from tests import uploads

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

AT = datetime(2026, 3, 1, 9, tzinfo=UTC)
LATER = AT + timedelta(hours=1)
WHO = (b"QX7-CODE-77", b"Zebulon", b"zorbacorp", b"zeb@", b"wants-a-zeppelin", b"Zeppelinist", b"zanswer")


def connected(folder: Path) -> Store:
    target = TargetSettings(uid="t", name="pretix", platform="pretix")
    settings.change(folder, lambda now: now.model_copy(update={"targets": (target,)}))
    store = Store(folder)
    targets.add(store, "t", "pretix", "pretix", None, AT)
    return store


def record(store: Store, code: str, at: datetime = AT, scanner: str = "webcam:0", source: str | None = None) -> int:
    return scans.record(store, scans.Read(at, scanner, "qr", code=code, source=source))[0]


def make_zebulon(store: Store) -> int:
    """A lead of whom everything is kept that can be."""
    lead = record(store, "QX7-CODE-77")
    who = {"attendee_name": "Zebulon Zed", "company": "zorbacorp", "attendee_email": "zeb@zorbacorp.example"}
    with store.atomic():
        fields = tuple(AttendeeField(key, key, value) for key, value in who.items())
        leads.set_attendee(store, lead, fields)
    for words in ("wants-a-zeppelin", "wants-a-zeppelin, soon", "wants-a-zeppelin, red"):
        edits.edit(store, lead, Edit(notes=words, rating=3, add_tags=("Zeppelinist",), answers={"Q": "zanswer"}))
    record(store, "QX7-CODE-77", AT + timedelta(minutes=1))
    found = leads.get(store, lead)
    assert found
    attachments.keep(store.folder, found.uid, Kind.PHOTO, b"Zebulon's photo", AT)
    return lead


def traces(folder: Path) -> list[str]:
    """Which files hold a word of Zebulon, and where he is in their names."""
    found = []
    for path in folder.rglob("*"):
        if path.is_file():
            content = path.read_bytes().lower()
            found += [f"{path.name}: {word!r}" for word in WHO if word.lower() in content]
    return found


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    with connected(tmp_path / "live") as store:
        for code in ("A1", "B2"):
            record(store, code)
        yield store


def codes(store: Store) -> list[str | None]:
    return [lead.code for lead in reversed(leads.find(store, limit=-1))]


# --- nowhere ----------------------------------------------------------------------------------------------


@pytest.mark.parametrize("last", [True, False])
def test_no_file_holds_anything_of_an_erased_person(store: Store, last: bool) -> None:
    lead = make_zebulon(store)
    if not last:
        record(store, "C3")
    assert len({each.partition(":")[0] for each in traces(store.folder)}) >= 3  # the search can fail
    assert erasing.erase(store, [lead], LATER) == 1
    assert traces(store.folder) == []
    assert leads.get(store, lead) is None
    assert codes(store) == ["A1", "B2"] + ([] if last else ["C3"])
    assert leads.find(store, "zebulon", limit=-1) == []
    assert list((store.folder / attachments.FOLDER).iterdir()) == []


def test_the_log_and_every_copy_lose_the_person_and_nobody_else(store: Store) -> None:
    lead = make_zebulon(store)
    folder = store.folder
    copies.write(store.connection, folder / "leads.before-m009_more.sqlite3")
    copies.write(store.connection, folder / "leads.damaged-20260101T000000.sqlite3")
    beyond_repair = folder / "leads.damaged-20260102T000000.sqlite3"
    beyond_repair.write_bytes((folder / "leads.sqlite3").read_bytes()[:9000] + b"Zebulon" * 900)
    beyond_repair.with_name(f"{beyond_repair.name}-wal").write_bytes(b"Zebulon")
    (folder / "leads.damaged-20260103T000000.sqlite3-wal").write_bytes(b"Zebulon")
    (folder / ".leads.damaged-wal").write_bytes(b"Zebulon")
    (folder / ".mending-abc" / "new").mkdir(parents=True)
    (folder / ".mending-abc" / "new" / "leads.sqlite3").write_bytes(b"Zebulon")
    (folder / ".scans.journal-abc").write_bytes(b"Zebulon")
    (folder / "scans.damaged-20260101T000000.journal").write_bytes(store.journal.path.read_bytes() + b"Zebulon")
    (folder / tables.FOLDER).mkdir()
    export.write(folder / tables.FOLDER / "leads.csv", leads.find(store, limit=-1))
    (folder / log.FILE).write_bytes(b"one line\nfailed for QX7-CODE-77\nof Zebulon Zed\nthe end\n")
    erasing.erase(store, [lead], LATER)
    assert traces(folder) == []
    assert (folder / log.FILE).read_bytes() == b"one line\nthe end\n"
    assert sorted(path.name for path in folder.glob("leads.*-*.sqlite3*")) == [
        "leads.before-m009_more.sqlite3",
        "leads.damaged-20260101T000000.sqlite3",
    ]
    shutil.copyfile(folder / "leads.before-m009_more.sqlite3", folder.parent / "leads.sqlite3")
    with Store(folder.parent, glance=False) as copy:
        assert codes(copy) == ["A1", "B2"]
    kept = journals.read(folder / "scans.damaged-20260101T000000.journal")
    assert {entry.code for entry in kept.entries.values()} == {"A1", "B2"}


def test_a_kept_picture_that_became_the_lead_goes_and_others_stay(store: Store) -> None:
    mine, other = (pictures.keep(store.folder, b"JPEG", AT + timedelta(seconds=each)) for each in (1, 2))
    lead = record(store, "QX7-CODE-77", mine.at, pictures.SCANNER, mine.name)
    erasing.erase(store, [lead], LATER)
    assert pictures.waiting(store.folder) == [other]


def test_many_are_erased_at_once(store: Store) -> None:
    many = [record(store, f"QX7-CODE-77-{number}") for number in range(230)]
    assert erasing.erase(store, [*many, 99_999], LATER) == 230
    assert traces(store.folder) == []
    assert codes(store) == ["A1", "B2"]
    assert mending.at_start(store.folder) == []


def test_whom_nobody_knows_cannot_be_erased_and_nothing_is_written(store: Store) -> None:
    before = store.journal.size()
    assert erasing.erase(store, [99], LATER) == 0
    assert store.journal.size() == before


# --- from nowhere -----------------------------------------------------------------------------------------


def test_a_fresh_scan_of_an_erased_badge_is_a_new_lead(store: Store) -> None:
    lead = make_zebulon(store)
    erasing.erase(store, [lead], LATER)
    again = record(store, "QX7-CODE-77", LATER + timedelta(minutes=1))
    assert again > lead
    found = leads.get(store, again)
    assert found
    assert (found.remarks, found.attendee, found.scans) == (Remarks(), (), 1)
    assert found.deliveries["pretix"].state == "waiting"
    assert mending.at_start(store.folder) == []
    assert codes(store) == ["A1", "B2", "QX7-CODE-77"]


def test_no_scan_gets_the_number_of_an_erased_one(store: Store) -> None:
    erasing.erase(store, [make_zebulon(store)], LATER)
    record(store, "D4")
    assert journals.read(store.journal.path).last == 5
    store.journal.mark(4, kept=True)  # by another process, which was slow to say so
    assert mending.at_start(store.folder) == []


def test_an_older_picture_of_an_erased_person_is_refused_a_newer_one_is_not(store: Store) -> None:
    erasing.erase(store, [make_zebulon(store)], LATER)
    with pytest.raises(StoreError, match="older than the deletion") as caught:
        record(store, "QX7-CODE-77", LATER - timedelta(minutes=1), pictures.SCANNER, "name")
    assert caught.value.refusal is Refusal.ERASED
    assert record(store, "A1", LATER - timedelta(minutes=1), pictures.SCANNER, "other") == 1
    assert record(store, "QX7-CODE-77", LATER + timedelta(seconds=1), pictures.SCANNER, "name")


def test_a_wrong_clock_refuses_no_live_scan(store: Store) -> None:
    erasing.erase(store, [make_zebulon(store)], LATER)
    assert record(store, "QX7-CODE-77", AT - timedelta(days=400))


def test_a_damaged_file_brings_nobody_back(store: Store) -> None:
    lead = make_zebulon(store)
    old = shutil.copytree(store.folder, store.folder.parent / "old")
    erasing.erase(store, [lead], LATER)
    store.close()
    for side in ("-wal", "-shm", ""):  # an older copy in the place of the file
        (store.folder / f"leads.sqlite3{side}").unlink(missing_ok=True)
        if (old / f"leads.sqlite3{side}").exists():
            shutil.copyfile(old / f"leads.sqlite3{side}", store.folder / f"leads.sqlite3{side}")
    mending.at_start(store.folder)
    with Store(store.folder) as again:
        assert codes(again) == ["A1", "B2"]
    assert traces(store.folder) == []


@pytest.mark.parametrize("lost", ["leads.sqlite3", "scans.journal"])
def test_tombstones_outlive_either_file(store: Store, lost: str) -> None:
    erasing.erase(store, [make_zebulon(store)], LATER)
    kept = tombstones.known(store)
    store.close()
    for path in store.folder.glob(f"{lost}*"):
        path.unlink()
    mending.at_start(store.folder)
    with Store(store.folder) as again:
        assert tombstones.known(again) == kept
        assert codes(again) == ["A1", "B2"]
    assert journals.read(store.folder / journals.FILE).gone.keys() == kept.keys()
    assert traces(store.folder) == []


def test_an_older_journal_brings_nobody_back(store: Store) -> None:
    lead = make_zebulon(store)
    old = store.journal.path.read_bytes()
    erasing.erase(store, [lead], LATER)
    store.journal.path.write_bytes(old)
    store.close()
    mending.at_start(store.folder)
    with Store(store.folder) as again:
        assert codes(again) == ["A1", "B2"]
    assert traces(store.folder) == []


class Record:
    """What a platform says that it holds of the erased lead."""

    remote_id, name, problem, raw, claimable = "r1", "Zebulon Zed", None, "Zebulon", True
    attendee = (AttendeeField("attendee_name", "Name", "Zebulon Zed"),)

    def __init__(self, time: datetime) -> None:
        self.time = time


def test_a_pull_brings_nobody_back_nor_takes_another_lead_for_the_erased_one(store: Store) -> None:
    lead = make_zebulon(store)
    delivery = leads.get(store, lead).deliveries["pretix"].id  # type: ignore[union-attr]
    told = uploads.begin(store, delivery, (0, 1))
    assert told
    assert told[0].sent_time == AT
    erasing.erase(store, [lead], LATER)
    other = record(store, "C3")  # in the same second
    begun = uploads.begin(store, leads.get(store, other).deliveries["pretix"].id, (0, 1))  # type: ignore[union-attr]
    assert begun
    assert begun[0].sent_time != AT
    with store.atomic():
        store.run("UPDATE delivery SET inflight = NULL, unconfirmed = 1")
    assert pulls.keep(store, "t", [Record(AT)], 9, LATER) == []
    assert traces(store.folder) == []


def test_what_is_in_flight_meanwhile_settles_into_nothing(store: Store) -> None:
    lead = make_zebulon(store)
    owed = leads.get(store, lead).deliveries["pretix"].id  # type: ignore[union-attr]
    begun = uploads.begin(store, owed)
    assert begun
    erasing.erase(store, [lead], LATER)
    other = record(store, "C3")
    assert leads.get(store, other).deliveries["pretix"].id == owed  # type: ignore[union-attr]
    uploads.settle(store, owed, Accepted(Record.attendee, Remarks(), remote_id="r1"), LATER, 0.5, sent=begun[1])
    found = leads.get(store, other)
    assert found
    assert (found.name, found.deliveries["pretix"].state) == (None, "waiting")
    assert traces(store.folder) == []


def test_another_process_hears_of_it(store: Store) -> None:
    lead = make_zebulon(store)
    before = store.next_change() - 1
    erasing.erase(store, [lead], LATER)
    assert [each for _, each in leads.changed_since(store, before)] == [lead]
    assert store.next_change() > before + 1


# --- kills ------------------------------------------------------------------------------------------------


class Killed(BaseException):
    """The process is gone: nothing after this runs, not even what undoes."""


class Dying(Store):
    """Dies before its n-th statement."""

    left = 10**9

    def _count(self) -> None:
        self.left -= 1
        if self.left < 0:
            raise Killed

    def run(self, sql: str, *values: object) -> object:  # type: ignore[override]
        self._count()
        return super().run(sql, *values)

    def rows(self, sql: str, *values: object) -> list:  # type: ignore[override, type-arg]
        self._count()
        return super().rows(sql, *values)


def each_kill(tmp_path: Path, act: Callable[[Dying], None]) -> Iterator[Path]:
    """The data folder as a kill before each statement of `act` leaves it, until it goes through."""
    with connected(tmp_path / "whole") as store:
        record(store, "A1")
        make_zebulon(store)
        record(store, "B2")
    for number in range(1000):
        folder = shutil.copytree(tmp_path / "whole", tmp_path / "killed" / str(number))
        with Dying(folder) as dying:
            dying.journal.take_back = lambda gone: None  # type: ignore[method-assign]  # a dead process notes nothing
            dying.left = number
            try:
                act(dying)
            except Killed:
                yield folder
                continue
            return


def test_a_kill_at_any_moment_leaves_the_lead_whole_or_it_is_erased_at_the_next_start(tmp_path: Path) -> None:
    kept = erased = 0
    for folder in each_kill(tmp_path, lambda store: erasing.erase(store, [2], LATER) and None):
        assert mending.at_start(folder) == []
        with Store(folder) as store:
            if leads.get(store, 2):
                assert codes(store) == ["A1", "QX7-CODE-77", "B2"]
                kept += 1
            else:
                assert codes(store) == ["A1", "B2"]
                assert traces(folder) == []
                erased += 1
    assert kept >= 1  # before the journal has it
    assert erased >= 8


def test_a_lead_that_is_scanned_on_after_a_killed_erasure_was_not_erased(tmp_path: Path) -> None:
    for folder in each_kill(tmp_path, lambda store: erasing.erase(store, [2], LATER) and None):
        with Store(folder) as store:
            known = leads.get(store, 2) is not None
            record(store, "QX7-CODE-77", LATER)
        assert mending.at_start(folder) == []
        with Store(folder) as store:
            found = leads.by_code(store, "QX7-CODE-77")
            assert found
            assert found.scans == (3 if known else 1)
            assert found.remarks.notes == ("wants-a-zeppelin, red" if known else "")


def test_an_erasure_that_failed_did_not_take_place(store: Store) -> None:
    class Failing(Store):
        def run(self, sql: str, *values: object) -> object:  # type: ignore[override]
            if sql.startswith("DELETE FROM lead "):
                raise StoreError("The disk is full.", Refusal.DISK_FULL)
            return super().run(sql, *values)

    lead = make_zebulon(store)
    (store.folder / ".ballast").unlink(missing_ok=True)
    with Failing(store.folder) as failing, pytest.raises(StoreError, match="full") as caught:
        erasing.erase(failing, [lead], LATER)
    assert not isinstance(caught.value, erasing.UnfinishedError)
    assert journals.read(store.journal.path).gone == {}
    assert mending.at_start(store.folder) == []
    assert codes(store) == ["A1", "B2", "QX7-CODE-77"]


def test_attachments_that_were_kept_during_the_erasure_go_at_the_next_start(store: Store) -> None:
    lead = make_zebulon(store)
    found = leads.get(store, lead)
    assert found
    erasing.erase(store, [lead], LATER)
    attachments.keep(store.folder, found.uid, Kind.PHOTO, b"Zebulon's photo", AT)
    other = leads.get(store, 1)
    assert other
    attachments.keep(store.folder, other.uid, Kind.PHOTO, b"other photo", AT)
    assert mending.at_start(store.folder) == []
    assert [path.name for path in (store.folder / attachments.FOLDER).iterdir()] == [other.uid]


@pytest.mark.logs("taken out of everything")
def test_a_copy_that_another_process_holds_is_cleared_at_the_start_after(store: Store) -> None:
    lead = make_zebulon(store)
    old = store.journal.path.read_bytes()
    erasing.erase(store, [lead], LATER)
    store.journal.path.write_bytes(old)
    mending.at_start(store.folder)  # the file is taken for damaged, and who has it open holds the copy that is kept
    assert codes(store) == ["A1", "B2"]
    assert mending.at_start(store.folder) == []
    assert traces(store.folder) == []


def test_no_older_wording_is_left_on_any_page(store: Store) -> None:
    """SQLite moves rows from page to page as they grow, and leaves bytes where they were."""
    lead = make_zebulon(store)
    with store.atomic():
        store.run("UPDATE lead SET notes = 'wants-a-zeppelin or two' WHERE id = 1")
        store.connection.execute("PRAGMA secure_delete = OFF")
        store.run("UPDATE lead SET notes = '' WHERE id = 1")
    store.rows("PRAGMA wal_checkpoint(TRUNCATE)")
    store.rows("PRAGMA secure_delete = ON")
    erasing.erase(store, [lead], LATER)
    assert traces(store.folder) == []
