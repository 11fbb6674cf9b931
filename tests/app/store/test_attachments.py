"""Photos and voice notes: on the disk before they are told, in words when they cannot be, and gone when removed."""

from __future__ import annotations

import os
from datetime import UTC, datetime, timedelta, timezone
from typing import TYPE_CHECKING

import pytest

from app.news import Refusal
from app.store import Store, StoreError, attachments, leads, scans
from app.store.attachments import Kind, Total
from tests.disks import mounted, read_only

if TYPE_CHECKING:
    from pathlib import Path

UID = "0f8fad5b-d9cb-469f-a165-70867728950e"
AT = datetime(2026, 11, 22, 14, 2, 11, 123456, tzinfo=UTC)


def names(folder: Path, uid: str = UID) -> list[str]:
    return [made.name for made in attachments.listed(folder, uid)]


def test_a_photo_lies_in_its_leads_folder_under_its_time(tmp_path: Path) -> None:
    kept = attachments.keep(tmp_path, UID, Kind.PHOTO, b"jpeg", AT)
    assert kept.path == tmp_path / "attachments" / UID / "20261122T140211123Z-photo.jpg"
    assert kept.path.read_bytes() == b"jpeg"
    assert attachments.listed(tmp_path, UID) == [kept]
    assert kept.at == AT.replace(microsecond=123000)


def test_the_time_in_the_name_is_utc(tmp_path: Path) -> None:
    kept = attachments.keep(tmp_path, UID, Kind.PHOTO, b"jpeg", AT.astimezone(timezone(timedelta(hours=5))))
    assert kept.name == "20261122T140211123Z-photo.jpg"


def test_a_voice_note_tells_how_long_it_is(tmp_path: Path) -> None:
    kept = attachments.keep(tmp_path, UID, Kind.VOICE, bytes(44 + 7 * 32_000), AT)
    assert kept.name == "20261122T140211123Z-voice.wav"
    assert kept.seconds == 7.0
    assert attachments.keep(tmp_path, UID, Kind.VOICE, b"", AT).seconds == 0.0


def test_only_its_owner_may_read_it(tmp_path: Path) -> None:
    kept = attachments.keep(tmp_path, UID, Kind.PHOTO, b"jpeg", AT)
    assert kept.path.stat().st_mode & 0o777 == 0o600
    for place in (kept.path.parent, kept.path.parent.parent):
        assert place.stat().st_mode & 0o777 == 0o700


def test_two_of_one_moment_are_both_kept_even_if_one_is_set_aside(tmp_path: Path) -> None:
    first = attachments.keep(tmp_path, UID, Kind.PHOTO, b"one", AT)
    second = attachments.keep(tmp_path, UID, Kind.PHOTO, b"two", AT)
    attachments.set_aside(tmp_path, UID, first.name)
    third = attachments.keep(tmp_path, UID, Kind.PHOTO, b"three", AT)
    attachments.bring_back(tmp_path, UID, first.name)
    assert [made.path.read_bytes() for made in attachments.listed(tmp_path, UID)] == [b"one", b"two", b"three"]
    assert len({first.name, second.name, third.name}) == 3


def test_they_are_listed_oldest_first(tmp_path: Path) -> None:
    late = attachments.keep(tmp_path, UID, Kind.PHOTO, b"x", AT + timedelta(minutes=1))
    early = attachments.keep(tmp_path, UID, Kind.VOICE, b"x", AT)
    assert names(tmp_path) == [early.name, late.name]


def test_a_lead_without_any_has_none(tmp_path: Path) -> None:
    assert attachments.listed(tmp_path, UID) == []
    assert attachments.total(tmp_path) == Total()
    attachments.tidy(tmp_path)
    assert list(tmp_path.iterdir()) == []


def test_what_is_set_aside_is_not_listed_and_can_come_back(tmp_path: Path) -> None:
    kept = attachments.keep(tmp_path, UID, Kind.PHOTO, b"jpeg", AT)
    for _ in range(2):  # twice is no failure
        attachments.set_aside(tmp_path, UID, kept.name)
    assert names(tmp_path) == []
    assert attachments.total(tmp_path).files == 0
    for _ in range(2):
        attachments.bring_back(tmp_path, UID, kept.name)
    assert attachments.listed(tmp_path, UID) == [kept]
    assert kept.path.read_bytes() == b"jpeg"


@pytest.mark.parametrize("aside", [False, True])
def test_what_is_removed_is_gone_for_good(tmp_path: Path, aside: bool) -> None:
    kept = attachments.keep(tmp_path, UID, Kind.PHOTO, b"jpeg", AT)
    if aside:
        attachments.set_aside(tmp_path, UID, kept.name)
    for _ in range(2):
        attachments.remove(tmp_path, UID, kept.name)
    assert list(kept.path.parent.iterdir()) == []
    with pytest.raises(StoreError):
        attachments.bring_back(tmp_path, UID, kept.name)


def test_at_the_start_what_was_set_aside_or_left_unfinished_goes_and_the_rest_stays(tmp_path: Path) -> None:
    kept = attachments.keep(tmp_path, UID, Kind.PHOTO, b"jpeg", AT)
    gone = attachments.keep(tmp_path, UID, Kind.VOICE, b"wav", AT)
    attachments.set_aside(tmp_path, UID, gone.name)
    (kept.path.parent / f".{kept.name}-x7k2").write_bytes(b"half of it")
    attachments.tidy(tmp_path)
    assert [path.name for path in kept.path.parent.iterdir()] == [kept.name]


def test_all_of_a_folder_are_counted(tmp_path: Path) -> None:
    attachments.keep(tmp_path, UID, Kind.PHOTO, b"12345", AT)
    attachments.keep(tmp_path, "other", Kind.VOICE, b"123", AT)
    (tmp_path / "attachments" / "stray.txt").write_text("not ours")
    assert attachments.total(tmp_path) == Total(2, 8)


def test_folders_without_a_lead_are_found(tmp_path: Path) -> None:
    with Store(tmp_path) as store:
        scans.record(store, scans.Read(AT, "stdin", "line", "A8F2Q77"))
        lead = leads.get(store, 1)
        assert lead
        attachments.keep(tmp_path, lead.uid, Kind.PHOTO, b"x", AT)
        assert attachments.orphans(store) == []
        gone = attachments.keep(tmp_path, "gone", Kind.PHOTO, b"x", AT)
        assert attachments.orphans(store) == [gone.path.parent]


@pytest.mark.parametrize(
    "name", ["notes.txt", ".removed-20261122T140211123Z-photo.jpg", "20261322T140211123Z-photo.jpg", "x-voice.wav"]
)
def test_other_files_are_none_of_ours(tmp_path: Path, name: str) -> None:
    kept = attachments.keep(tmp_path, UID, Kind.PHOTO, b"x", AT)
    kept.path.with_name(name).write_bytes(b"")
    assert attachments.listed(tmp_path, UID) == [kept]


@pytest.mark.parametrize("uid", ["..", "../other", "", "a/b", ".hidden"])
def test_a_leads_number_is_never_a_path(tmp_path: Path, uid: str) -> None:
    with pytest.raises(StoreError):
        attachments.keep(tmp_path, uid, Kind.PHOTO, b"x", AT)
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("name", ["../../lead.db", "", "20261122T140211123Z-photo.jpg/x"])
def test_a_name_is_never_a_path(tmp_path: Path, name: str) -> None:
    attachments.keep(tmp_path, UID, Kind.PHOTO, b"x", AT)
    for act in (attachments.remove, attachments.set_aside, attachments.bring_back):
        with pytest.raises(StoreError, match="is no photo or voice note"):
            act(tmp_path, UID, name)


def test_a_full_disk_is_said_and_nothing_half_is_left(tmp_path: Path) -> None:
    with mounted(tmp_path / "disk", "1m") as disk:
        first = attachments.keep(disk, UID, Kind.PHOTO, b"small", AT)
        with pytest.raises(StoreError) as told:
            attachments.keep(disk, UID, Kind.VOICE, bytes(2_000_000), AT)
        assert (str(told.value), told.value.refusal) == (attachments.FULL, Refusal.DISK_FULL)
        assert [path.name for path in first.path.parent.iterdir()] == [first.name]
        assert attachments.keep(disk, UID, Kind.VOICE, b"after room was made", AT).path.exists()


def test_a_read_only_disk_is_said(tmp_path: Path) -> None:
    with mounted(tmp_path / "disk", "1m") as disk:
        kept = attachments.keep(disk, UID, Kind.PHOTO, b"small", AT)
        with read_only(disk):
            for act in (
                lambda: attachments.keep(disk, UID, Kind.PHOTO, b"more", AT),
                lambda: attachments.set_aside(disk, UID, kept.name),
                lambda: attachments.remove(disk, UID, kept.name),
            ):
                with pytest.raises(StoreError) as told:
                    act()
                assert told.value.refusal is Refusal.READ_ONLY
        assert names(disk) == [kept.name]


def test_a_file_in_the_way_is_said(tmp_path: Path) -> None:
    (tmp_path / "attachments").write_text("a file is in the way")
    assert attachments.listed(tmp_path, UID) == []
    with pytest.raises(StoreError, match="cannot be used"):
        attachments.keep(tmp_path, UID, Kind.PHOTO, b"x", AT)


def test_file_and_folders_are_brought_to_the_disk_before_it_is_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What is synced, in order: the new folders' parents, then the file, then its folder."""
    synced: list[str] = []
    real_file, real_folder = os.fdatasync, os.fsync

    def noted(sync: object, descriptor: int) -> None:
        synced.append(os.path.basename(os.readlink(f"/proc/self/fd/{descriptor}")))
        sync(descriptor)  # type: ignore[operator]

    monkeypatch.setattr(os, "fdatasync", lambda descriptor: noted(real_file, descriptor))
    monkeypatch.setattr(os, "fsync", lambda descriptor: noted(real_folder, descriptor))
    kept = attachments.keep(tmp_path, UID, Kind.PHOTO, b"x", AT)
    assert synced[0] == tmp_path.name
    assert synced[1] == "attachments"
    assert synced[2].startswith(f".{kept.name}")
    assert synced[3] == UID


def test_an_export_hears_which_files_a_lead_has(tmp_path: Path) -> None:
    with Store(tmp_path) as store:
        for code in ("A1", "B2"):
            scans.record(store, scans.Read(AT, "s", "qr", code=code))
        first, second = reversed(leads.find(store))
    assert attachments.of_lead(tmp_path)(first) == []
    kept = attachments.keep(tmp_path, second.uid, Kind.PHOTO, b"JPEG", AT)
    assert [attachments.of_lead(tmp_path)(each) for each in (first, second)] == [[], [kept.path]]
