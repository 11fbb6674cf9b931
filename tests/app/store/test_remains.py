"""A damaged lead file that cannot be mended, since nothing can be written, is read as far as it goes."""

from __future__ import annotations

import os
from datetime import UTC, datetime
from typing import TYPE_CHECKING

import pytest

from app import settings
from app.lead import Edit
from app.news import Refusal
from app.settings import TargetSettings
from app.store import FILE, Store, StoreError, edits, leads, mending, remains, scans
from app.store.failures import READ_ONLY, READ_ONLY_DAMAGED
from tests import disks

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

AT = datetime(2026, 3, 1, 9, tzinfo=UTC)
PAGE = 4096


def record(folder: Path, *codes: str) -> None:
    with Store(folder) as store:
        for code in codes:
            scans.record(store, scans.Read(AT, "webcam:0", "qr", code=code))


def codes(store: Store) -> list[str | None]:
    return [lead.code for lead in reversed(leads.find(store, limit=-1))]


@pytest.fixture
def folder(tmp_path: Path) -> Iterator[Path]:
    with disks.mounted(tmp_path / "disk") as disk:
        target = TargetSettings(uid="uid", name="pretix", platform="pretix")
        settings.change(disk / "kiosk", lambda now: now.model_copy(update={"targets": (target,)}))
        yield disk / "kiosk"


def swap_page(content: bytes, number: int) -> bytes:
    return content[: number * PAGE] + os.urandom(PAGE) + content[(number + 1) * PAGE :]


@pytest.mark.parametrize(
    "damage",
    [
        None,
        lambda whole, older: b"",
        lambda whole, older: bytes(len(whole)),
        lambda whole, older: swap_page(whole, 0),
        lambda whole, older: swap_page(whole, 5),
        lambda whole, older: older,
    ],
    ids=["lost", "emptied", "zeros", "first page", "a page within", "older"],
)
def test_every_scan_shows_and_nothing_is_written(folder: Path, damage: Callable[[bytes, bytes], bytes] | None) -> None:
    path = folder / FILE
    record(folder, "A")
    older = path.read_bytes()
    record(folder, "B", "C")
    if damage is None:
        path.unlink()
    else:
        path.write_bytes(damage(path.read_bytes(), older))
    with disks.read_only(folder.parent):
        before = {each.name: each.read_bytes() for each in folder.iterdir()}
        assert mending.at_start(folder) == []
        with Store(folder) as store:
            assert (store.read_only, store.trouble) == (True, READ_ONLY_DAMAGED)
            assert codes(store) == ["A", "B", "C"]
            assert all(lead.deliveries.keys() == {"pretix"} for lead in leads.find(store))
            for _ in range(2):
                with pytest.raises(StoreError, match="read-only") as caught:
                    edits.edit(store, 1, Edit(notes="Call back"))
                assert caught.value.refusal == Refusal.READ_ONLY
        assert {each.name: each.read_bytes() for each in folder.iterdir()} == before
    assert mending.at_start(folder)[0].startswith("The lead file was damaged. 3 leads")


def test_a_sound_file_is_read_as_it_is(folder: Path) -> None:
    record(folder, "A")
    with disks.read_only(folder.parent), Store(folder) as store:
        assert (store.trouble, codes(store)) == (READ_ONLY, ["A"])


def test_what_only_the_damaged_file_knows_is_salvaged(tmp_path: Path) -> None:
    record(tmp_path, "A")
    with Store(tmp_path) as store:
        edits.edit(store, 1, Edit(notes="Call back", rating=4))
    content = (tmp_path / FILE).read_bytes()
    (tmp_path / FILE).write_bytes(swap_page(content, 0))
    connection = remains.in_memory(tmp_path)
    assert connection.execute("SELECT code, notes, rating FROM lead").fetchall() == [("A", "Call back", 4)]
    connection.close()
