"""What became of a photo or voice note is told, and only what is on the disk is told as kept."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING

import pytest

from app import attaching
from app.news import AttachmentsChanged, Saved
from app.recorder import save_scan
from app.store import Store, attachments
from app.store.attachments import Kind
from hardware import Scan
from tests.disks import mounted

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

AT = datetime(2026, 9, 8, 12, 2, 11, tzinfo=UTC)


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    """A lead file with one lead, whose id is 1."""
    with Store(tmp_path / "kiosk") as made:
        assert isinstance(save_scan(made, Scan(b"A8F2Q77", "QRCode", "webcam:0", AT, 0.0), "Kim"), Saved)
        yield made


def names(store: Store) -> list[str]:
    (place,) = (store.folder / attachments.FOLDER).iterdir()
    return [made.name for made in attachments.listed(store.folder, place.name)]


def test_what_was_kept_is_named(store: Store) -> None:
    told = attaching.attach(store, 1, Kind.VOICE, b"wav", AT)
    assert told == AttachmentsChanged(1, tried=AT, kept="20260908T120211000Z-voice.wav")
    assert names(store) == [told.kept]


def test_it_can_be_taken_away_brought_back_and_removed_for_good(store: Store) -> None:
    name = attaching.attach(store, 1, Kind.PHOTO, b"jpeg", AT).kept
    assert attaching.detach(store, 1, name) == AttachmentsChanged(1)
    assert names(store) == []
    assert attaching.reattach(store, 1, name) == AttachmentsChanged(1)
    assert names(store) == [name]
    assert attaching.detach(store, 1, name, for_good=True) == AttachmentsChanged(1)
    assert "cannot be used" in attaching.reattach(store, 1, name).failed


def test_a_lead_that_was_erased_meanwhile_gets_nothing(store: Store) -> None:
    assert attaching.attach(store, 7, Kind.PHOTO, b"jpeg", AT) == AttachmentsChanged(7, attaching.ERASED, AT)
    assert not (store.folder / attachments.FOLDER).exists()


def test_a_full_disk_is_told_and_nothing_is_said_to_be_kept(tmp_path: Path) -> None:
    with mounted(tmp_path / "disk") as disk, Store(disk / "kiosk") as store:
        save_scan(store, Scan(b"A8F2Q77", "QRCode", "webcam:0", AT, 0.0), "Kim")
        told = attaching.attach(store, 1, Kind.VOICE, bytes(20_000_000), AT)
    assert told == AttachmentsChanged(1, attachments.FULL, AT)


def test_what_was_taken_away_is_gone_when_the_kiosk_starts_again(store: Store) -> None:
    kept, gone = (attaching.attach(store, 1, Kind.PHOTO, b"jpeg", AT).kept for _ in range(2))
    attaching.detach(store, 1, gone)
    attaching.begin(store)
    assert attaching.reattach(store, 1, gone).failed
    assert names(store) == [kept]
