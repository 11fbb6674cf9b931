"""What can be read of a damaged file is read, and nothing else gets into the new one."""

from __future__ import annotations

import shutil
from datetime import UTC, datetime
from typing import TYPE_CHECKING

import pytest

from app.lead import Edit
from app.store import FILE, Store, edits, leads, scans, targets
from app.store.salvage import salvage

if TYPE_CHECKING:
    from pathlib import Path

AT = datetime(2026, 3, 1, 9, tzinfo=UTC)
COUNT = 400


@pytest.fixture(scope="module")
def whole(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("whole")
    with Store(folder) as store:
        targets.add(store, "uid", "pretix", "pretix", None, AT)
        for number in range(COUNT):
            lead, _, _ = scans.record(store, scans.Read(AT, "webcam:0", "qr", code=f"code-{number}"))
            if number % 10 == 0:
                edits.edit(store, lead, Edit(notes=f"note {number}", add_tags=("hot",), rating=4))
    return folder


@pytest.fixture
def damaged(whole: Path, tmp_path: Path) -> Path:
    (tmp_path / "damaged").mkdir()
    return shutil.copy(whole / FILE, tmp_path / "damaged" / FILE)


def salvaged(damaged: Path) -> Store:
    store = Store(damaged.parent.parent / "new")
    with store.atomic():
        salvage(damaged, store)
    return store


def test_a_sound_file_is_copied_whole_and_can_be_searched(damaged: Path, whole: Path) -> None:
    with salvaged(damaged) as new, Store(whole) as old:
        assert leads.find(new, limit=-1) == leads.find(old, limit=-1)
        assert leads.count(new, "note hot") == COUNT / 10
        for table in ("scan", "delivery", "target", "attempt"):
            assert [tuple(row) for row in new.rows(f"SELECT * FROM {table}")] == [
                tuple(row) for row in old.rows(f"SELECT * FROM {table}")
            ]


def test_a_damaged_page_costs_its_own_rows_only(damaged: Path) -> None:
    content = bytearray(damaged.read_bytes())
    place = content.index(b"code-200")
    start = place // 4096 * 4096
    content[start : start + 4096] = b"\xa5" * 4096
    damaged.write_bytes(content)
    with salvaged(damaged) as new:
        assert COUNT - 80 < leads.count(new) < COUNT
        assert leads.by_code(new, "code-0")
        assert leads.by_code(new, f"code-{COUNT - 1}")


def test_a_file_without_its_first_page_still_gives_its_leads(damaged: Path) -> None:
    content = damaged.read_bytes()
    damaged.write_bytes(bytes(4096) + content[4096:])
    with salvaged(damaged) as new:
        assert leads.count(new) == COUNT
        found = leads.by_code(new, "code-10")
        assert found
        assert (found.remarks.notes, found.remarks.rating) == ("note 10", 4)


@pytest.mark.parametrize("content", [b"", b"x" * 100, bytes(50_000), b"\xff" * 50_000])
def test_what_is_no_database_gives_nothing(damaged: Path, content: bytes) -> None:
    damaged.write_bytes(content)
    with salvaged(damaged) as new:
        assert leads.count(new) == 0


def test_text_that_is_no_longer_what_it_must_be_becomes_empty(damaged: Path) -> None:
    with Store(damaged.parent, glance=False) as store, store.atomic():
        store.run("UPDATE lead SET tags = '[3', attendee = '[{}]', answers = '7' WHERE id = 1")
        store.run("UPDATE lead SET notes = CAST(x'41ff42' AS TEXT) WHERE id = 2")
    with salvaged(damaged) as new:
        first, second = leads.get(new, 1), leads.get(new, 2)
        assert first
        assert second
        assert (first.remarks.tags, first.attendee, first.answers) == ((), (), {})
        assert second.remarks.notes == "A\ufffdB"


def test_a_row_of_zeros_is_no_lead(damaged: Path) -> None:
    with Store(damaged.parent, glance=False) as store, store.atomic():
        store.run("UPDATE lead SET code = CAST(x'0000' AS TEXT) WHERE id = 1")
    with salvaged(damaged) as new:
        assert leads.get(new, 1) is None
        assert leads.count(new) == COUNT - 1
