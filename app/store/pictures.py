"""Pictures of badges that could not be read, kept beside the lead file until each has become a lead.

One JPEG file per picture in the folder `unread`, named by the time it was taken; it is on the disk before anybody
is told that it is kept. `NAME.new.jpg` has not been looked at closely yet, `NAME.jpg` has, in vain, and waits for a
person. A picture goes only when its scan was saved or a person deletes it.
"""

from __future__ import annotations

import os
from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

from app.disk import sync, sync_folder
from app.store.failures import in_words

if TYPE_CHECKING:
    from pathlib import Path

FOLDER = "unread"
SCANNER = "kept-picture"
"""What scans say that were read from one."""
_NAME = "%Y%m%dT%H%M%S.%fZ"
_NEW, _KEPT = ".new.jpg", ".jpg"


@dataclass(frozen=True, slots=True)
class KeptPicture:
    """A picture, when it was taken, and whether a close look at it was in vain."""

    path: Path
    at: datetime
    looked: bool = False

    @property
    def name(self) -> str:
        """Without the part that says whether it was looked at: the same all its life."""
        return self.path.name.removesuffix(_NEW).removesuffix(_KEPT)


def keep(folder: Path, jpeg: bytes, at: datetime) -> KeptPicture:
    """Keep a picture taken at `at`, durably; raises `StoreError` when it cannot be kept."""
    place = folder / FOLDER
    with in_words(folder / FOLDER):
        if not place.exists():
            place.mkdir(mode=0o700)
            sync_folder(folder)
        kept = _free_name(place, at)
        draft = place / f".{kept.name}"
        try:
            with open(os.open(draft, os.O_CREAT | os.O_WRONLY | os.O_TRUNC, 0o600), "wb") as file:
                file.write(jpeg)
                file.flush()
                sync(file.fileno())
            draft.replace(kept.path)
        except OSError:
            with suppress(OSError):
                draft.unlink(missing_ok=True)
            raise
        sync_folder(place)
    return kept


def _free_name(place: Path, at: datetime) -> KeptPicture:
    taken = {picture.name for picture in waiting(place.parent)}
    while at.strftime(_NAME) in taken:
        at += timedelta(microseconds=1)
    return KeptPicture(place / (at.strftime(_NAME) + _NEW), at)


def waiting(folder: Path) -> list[KeptPicture]:
    """The pictures that no lead came of yet, oldest first."""
    with in_words(folder / FOLDER), suppress(FileNotFoundError):
        found = [named(path) for path in (folder / FOLDER).iterdir()]
        return sorted((picture for picture in found if picture), key=lambda picture: picture.at)
    return []


def named(path: Path) -> KeptPicture | None:
    """The picture whose file is at `path`; None where no picture has such a name."""
    looked = not path.name.endswith(_NEW)
    with suppress(ValueError):
        at = datetime.strptime(path.name.removesuffix(_NEW).removesuffix(_KEPT), _NAME)
        return KeptPicture(path, at.replace(tzinfo=UTC), looked) if path.suffix == _KEPT else None
    return None


def mark_looked(picture: KeptPicture) -> KeptPicture:
    """Note that a close look was in vain, so that none is taken again after a restart."""
    path = picture.path.with_name(picture.name + _KEPT)
    with in_words(picture.path):
        picture.path.replace(path)
    return KeptPicture(path, picture.at, looked=True)


def remove(picture: KeptPicture) -> None:
    """Delete a picture: its scan was saved, or a person wants it gone."""
    with in_words(picture.path):
        for path in (picture.path, picture.path.with_name(picture.name + _KEPT)):
            path.unlink(missing_ok=True)
