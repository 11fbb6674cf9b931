"""A picture that could not be read stays until it is a lead: on the disk when told, in the order of its time."""

from __future__ import annotations

import os
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

import pytest

from app.store import StoreError, pictures

if TYPE_CHECKING:
    from pathlib import Path

AT = datetime(2026, 11, 22, 14, 2, 11, 123456, tzinfo=UTC)


def test_a_kept_picture_is_there_with_its_time_and_content(tmp_path: Path) -> None:
    kept = pictures.keep(tmp_path, b"picture", AT)
    assert kept.path.read_bytes() == b"picture"
    assert pictures.waiting(tmp_path) == [kept]
    assert (kept.at, kept.looked) == (AT, False)


def test_only_its_owner_may_read_it(tmp_path: Path) -> None:
    kept = pictures.keep(tmp_path, b"picture", AT)
    assert kept.path.stat().st_mode & 0o077 == 0
    assert kept.path.parent.stat().st_mode & 0o077 == 0


def test_two_pictures_of_one_moment_are_both_kept(tmp_path: Path) -> None:
    first, second = (pictures.keep(tmp_path, content, AT) for content in (b"one", b"two"))
    assert [picture.path.read_bytes() for picture in pictures.waiting(tmp_path)] == [b"one", b"two"]
    assert first.name != second.name
    pictures.mark_looked(first)
    assert pictures.keep(tmp_path, b"three", AT).name not in (first.name, second.name)


def test_pictures_wait_oldest_first(tmp_path: Path) -> None:
    late, early = (pictures.keep(tmp_path, b"x", AT + timedelta(days=days)) for days in (3, -3))
    assert pictures.waiting(tmp_path) == [early, late]


def test_a_look_in_vain_is_remembered_under_the_same_name(tmp_path: Path) -> None:
    kept = pictures.keep(tmp_path, b"picture", AT)
    looked = pictures.mark_looked(kept)
    assert (looked.name, looked.at, looked.looked) == (kept.name, AT, True)
    assert pictures.waiting(tmp_path) == [looked]
    assert looked.path.read_bytes() == b"picture"


@pytest.mark.parametrize("looked", [False, True])
def test_a_removed_picture_is_gone_even_if_it_was_looked_at_meanwhile(tmp_path: Path, looked: bool) -> None:
    kept = pictures.keep(tmp_path, b"picture", AT)
    if looked:
        pictures.mark_looked(kept)
    pictures.remove(kept)
    assert pictures.waiting(tmp_path) == []
    pictures.remove(kept)  # twice is no failure


def test_other_files_and_drafts_are_no_pictures(tmp_path: Path) -> None:
    pictures.keep(tmp_path, b"picture", AT)
    for name in (".20261122T140211.123456Z", "notes.txt", "holiday.jpg", "20261122T140211.123456Z.png"):
        (tmp_path / pictures.FOLDER / name).write_bytes(b"")
    assert len(pictures.waiting(tmp_path)) == 1


def test_no_folder_holds_no_pictures(tmp_path: Path) -> None:
    assert pictures.waiting(tmp_path) == []


@pytest.mark.skipif(not os.path.exists("/dev/full"), reason="no /dev/full here")
def test_a_picture_that_cannot_be_written_is_said_and_leaves_nothing(tmp_path: Path) -> None:
    place = tmp_path / pictures.FOLDER
    place.mkdir()
    (place / f".{AT:%Y%m%dT%H%M%S.%fZ}").symlink_to("/dev/full")
    with pytest.raises(StoreError, match="disk is full"):
        pictures.keep(tmp_path, b"picture", AT)
    assert list(place.iterdir()) == []


def test_a_folder_that_cannot_be_is_said(tmp_path: Path) -> None:
    (tmp_path / pictures.FOLDER).write_text("a file is in the way")
    with pytest.raises(StoreError, match="cannot be used"):
        pictures.keep(tmp_path, b"picture", AT)
