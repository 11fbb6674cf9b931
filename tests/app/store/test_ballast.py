"""The ballast takes up room, and gives it back when the disk is full."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from app.news import Refusal
from app.store import Store, StoreError, ballast

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    with Store(tmp_path) as store:
        yield store


class Disk:
    """A write that a full disk refuses so many times."""

    def __init__(self, refusals: int, refusal: Refusal = Refusal.DISK_FULL) -> None:
        self.refusals = refusals
        self.refusal = refusal

    def write(self) -> str:
        if self.refusals:
            self.refusals -= 1
            raise StoreError("No.", self.refusal)
        return "written"


def test_it_takes_up_real_room_privately(tmp_path: Path) -> None:
    assert ballast.take(tmp_path)
    found = (tmp_path / ballast.FILE).stat()
    assert (found.st_size, found.st_mode & 0o777) == (ballast.SIZE, 0o600)
    assert found.st_blocks * 512 >= ballast.SIZE
    assert ballast.take(tmp_path)


def test_one_cut_short_is_made_whole(tmp_path: Path) -> None:
    (tmp_path / ballast.FILE).write_bytes(b"x")
    assert ballast.take(tmp_path)
    assert (tmp_path / ballast.FILE).stat().st_size == ballast.SIZE


def test_a_folder_that_is_none_has_no_ballast(tmp_path: Path) -> None:
    assert not ballast.take(tmp_path / "missing")


def test_on_a_full_disk_it_goes_and_what_was_to_be_written_is(store: Store) -> None:
    ballast.take(store.folder)
    assert ballast.spending(store, Disk(1).write) == "written"
    assert store.scarce
    assert not (store.folder / ballast.FILE).exists()


def test_it_comes_back_when_there_is_room(store: Store) -> None:
    ballast.take(store.folder)
    ballast.spending(store, Disk(1).write)
    ballast.spending(store, Disk(0).write)
    assert not store.scarce
    assert (store.folder / ballast.FILE).exists()


def test_without_it_a_full_disk_refuses(store: Store) -> None:
    with pytest.raises(StoreError):
        ballast.spending(store, Disk(1).write)


def test_a_disk_fuller_than_it_refuses_all_the_same(store: Store) -> None:
    ballast.take(store.folder)
    with pytest.raises(StoreError):
        ballast.spending(store, Disk(2).write)


def test_it_stays_for_any_other_failure(store: Store) -> None:
    ballast.take(store.folder)
    with pytest.raises(StoreError):
        ballast.spending(store, Disk(1, Refusal.READ_ONLY).write)
    assert (store.folder / ballast.FILE).exists()
