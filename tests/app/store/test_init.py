"""The lead file is durable, private, refuses what it must not touch, and explains what fails."""

from __future__ import annotations

import multiprocessing
import shutil
import sqlite3
from typing import TYPE_CHECKING

import pytest

from app.news import Refusal
from app.store import FILE, Store, StoreError, make_folder

if TYPE_CHECKING:
    from multiprocessing.synchronize import Barrier
    from pathlib import Path

FORK = multiprocessing.get_context("fork")


class Unplugged(Exception):
    pass


def add(store: Store, code: str) -> None:
    store.run(
        "INSERT INTO lead (uid, code, first, last, changed) VALUES (?, ?, 0, 0, ?)", code, code, store.next_change()
    )


def codes(store: Store) -> list[str]:
    return [row[0] for row in store.rows("SELECT code FROM lead ORDER BY id")]


def test_the_file_and_its_folder_are_private(tmp_path: Path) -> None:
    folder = tmp_path / "a b" / "ü"
    with Store(folder) as store, store.atomic():
        add(store, "A")
        modes = {path.name: path.stat().st_mode & 0o777 for path in folder.iterdir()}
    assert folder.stat().st_mode & 0o777 == 0o700
    assert {FILE, f"{FILE}-wal"} <= set(modes)
    assert set(modes.values()) == {0o600}


def test_a_commit_is_on_the_disk_before_it_returns(tmp_path: Path) -> None:
    with Store(tmp_path) as store:
        assert [store.one(f"PRAGMA {name}")[0] for name in ("journal_mode", "synchronous", "foreign_keys")] == [
            "wal",
            2,
            1,
        ]  # type: ignore[index]


def test_what_is_committed_is_seen_by_another_and_after_reopening(tmp_path: Path) -> None:
    with Store(tmp_path) as one, Store(tmp_path) as two:
        version = two.version()
        with one.atomic():
            add(one, "A")
            assert codes(two) == []
        assert codes(two) == ["A"]
        assert two.version() != version
    with Store(tmp_path) as again:
        assert codes(again) == ["A"]


@pytest.mark.parametrize("error", [Unplugged, KeyboardInterrupt, SystemExit])
def test_a_transaction_that_fails_leaves_nothing(tmp_path: Path, error: type[BaseException]) -> None:
    with Store(tmp_path) as store:

        def fail() -> None:
            with store.atomic():
                add(store, "A")
                raise error

        with pytest.raises(error):
            fail()
        assert codes(store) == []
        with store.atomic():
            add(store, "B")
        assert codes(store) == ["B"]


def test_a_file_copied_in_the_middle_of_a_transaction_holds_nothing_of_it(tmp_path: Path) -> None:
    with Store(tmp_path / "live") as store:
        with store.atomic():
            add(store, "A")
        with store.atomic():
            add(store, "B")
            shutil.copytree(tmp_path / "live", tmp_path / "killed")
    with Store(tmp_path / "killed") as store:
        assert codes(store) == ["A"]


def _add_many(folder: Path, name: str, started: Barrier) -> None:
    started.wait()
    with Store(folder) as store:
        for number in range(50):
            with store.atomic():
                add(store, f"{name}{number}")


def test_processes_that_start_and_write_at_once_lose_nothing(tmp_path: Path) -> None:
    started = FORK.Barrier(3)
    writers = [FORK.Process(target=_add_many, args=(tmp_path, name, started)) for name in "xyz"]
    for writer in writers:
        writer.start()
    for writer in writers:
        writer.join(60)
    assert [writer.exitcode for writer in writers] == [0, 0, 0]
    with Store(tmp_path) as store:
        assert sorted(codes(store)) == sorted(f"{name}{n}" for name in "xyz" for n in range(50))
        changes = store.one("SELECT count(DISTINCT changed) FROM lead")
        assert changes is not None
        assert changes[0] == 150


@pytest.mark.parametrize("mode", ["wal", "delete"])
def test_a_newer_file_is_refused_and_left_as_it_is(tmp_path: Path, mode: str) -> None:
    Store(tmp_path).close()
    path = tmp_path / FILE
    newer = sqlite3.connect(path)
    newer.execute(f"PRAGMA journal_mode={mode}")
    newer.execute(
        "INSERT INTO _sqlite_migrations (migration_set, name, applied_at) VALUES ('lead_kiosk', 'm999_x', 'now')"
    )
    newer.execute("DROP TABLE attempt")
    newer.commit()
    newer.close()
    before = path.read_bytes()
    with pytest.raises(StoreError, match="newer Lead Kiosk"):
        Store(tmp_path)
    assert path.read_bytes() == before
    assert {each.name for each in tmp_path.iterdir()} == {FILE, ".leads.lock"}  # no -wal was made


@pytest.mark.parametrize(
    "content",
    [b"this is not a database, but long enough to look like a file" * 100, b"SQLite format 3\x00" + b"\xff" * 9000],
)
def test_a_damaged_file_is_refused_in_words_and_left_as_it_is(tmp_path: Path, content: bytes) -> None:
    (tmp_path / FILE).write_bytes(content)
    with pytest.raises(StoreError, match=r"damaged.*lead-kiosk scan"):
        Store(tmp_path)
    assert (tmp_path / FILE).read_bytes() == content


def test_damage_met_later_is_told_in_words(tmp_path: Path) -> None:
    with Store(tmp_path) as store, store.atomic():
        for number in range(500):
            add(store, f"{number:0100}")
    path = tmp_path / FILE
    content = bytearray(path.read_bytes())
    content[3 * 4096 :] = b"\xa5" * (len(content) - 3 * 4096)
    path.write_bytes(content)
    with pytest.raises(StoreError, match="damaged"), Store(tmp_path) as store:
        codes(store)


def test_a_folder_in_place_of_the_file_is_told_in_words(tmp_path: Path) -> None:
    (tmp_path / FILE).mkdir()
    with pytest.raises(StoreError, match="cannot be opened"):
        Store(tmp_path)


def test_a_file_in_place_of_the_folder_is_told_in_words(tmp_path: Path) -> None:
    (tmp_path / "x").write_text("")
    with pytest.raises(StoreError, match=r"data folder .* cannot be used"):
        Store(tmp_path / "x")


def test_a_full_disk_is_told_in_words_and_saves_nothing_by_halves(tmp_path: Path) -> None:
    with Store(tmp_path) as store:
        store.rows("PRAGMA max_page_count=1")  # SQLite takes the present size instead
        saved: list[str] = []

        def fill() -> None:
            while True:
                with store.atomic():
                    add(store, f"{len(saved):01000}")
                saved.append("one more")

        with pytest.raises(StoreError, match="disk is full") as caught:
            fill()
        assert caught.value.refusal == Refusal.DISK_FULL
        assert len(codes(store)) == len(saved)
        store.rows("PRAGMA max_page_count=100000")
        with store.atomic():
            add(store, "there is room again")


def test_a_read_only_file_can_be_read_and_says_that_it_cannot_be_written(tmp_path: Path) -> None:
    with Store(tmp_path) as store:
        store.rows("PRAGMA query_only=ON")
        assert codes(store) == []
        with pytest.raises(StoreError, match="read-only") as caught, store.atomic():
            add(store, "A")
        assert caught.value.refusal == Refusal.READ_ONLY


def test_a_busy_file_is_told_in_words(tmp_path: Path) -> None:
    with Store(tmp_path) as one, Store(tmp_path) as two:
        two.rows("PRAGMA busy_timeout=1")
        with one.atomic(), pytest.raises(StoreError, match="busy"), two.atomic():
            pass


def test_a_failing_statement_is_told_in_words(tmp_path: Path) -> None:
    with Store(tmp_path) as store, pytest.raises(StoreError, match=r"no such table: nowhere\.$"):
        store.rows("SELECT 1 FROM nowhere")


@pytest.mark.parametrize("value", [10**30, "\ud800"])
def test_a_value_that_no_database_takes_is_told_in_words(tmp_path: Path, value: object) -> None:
    with Store(tmp_path) as store:
        with pytest.raises(StoreError):
            store.one("SELECT ?", value)
        with pytest.raises(StoreError):
            store.rows("SELECT ?", value)


def test_closing_twice_is_fine_and_a_closed_file_says_so(tmp_path: Path) -> None:
    store = Store(tmp_path)
    store.close()
    store.close()
    with pytest.raises(StoreError, match="closed"):
        store.rows("SELECT 1")


def test_the_next_change_is_greater_than_all(tmp_path: Path) -> None:
    with Store(tmp_path) as store:
        assert store.next_change() == 1
        with store.atomic():
            add(store, "A")
        assert store.next_change() == 2


def test_making_the_folder_again_is_fine(tmp_path: Path) -> None:
    make_folder(tmp_path / "x")
    make_folder(tmp_path / "x")
    assert (tmp_path / "x").stat().st_mode & 0o777 == 0o700
