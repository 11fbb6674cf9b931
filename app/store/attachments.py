"""Photos and voice notes of leads: files beside the lead file, one folder per lead, named by the time they were made.

`attachments/UID/20261122T140211123Z-photo.jpg`; a voice note ends in `-voice.wav`. No table knows of them: what lies
there is what there is. A file is whole and on the disk before anybody is told that it is kept. One that a person
removes is only set aside at first, under a name that is not listed, so that it can come back; it stays in the lead's
folder, which goes whole when the lead is erased.
"""

from __future__ import annotations

import re
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from enum import StrEnum
from typing import TYPE_CHECKING

from app.disk import replace, sync_folder
from app.news import Refusal
from app.store.failures import StoreError, in_words

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path, PurePath

    from app.lead import Lead
    from app.store import Store

FOLDER = "attachments"
FULL = "The disk is full. Export, free space, and save it again."
_NAME = re.compile(r"(\d{8}T\d{9}Z)-(?:(photo)\.jpg|(voice)\.wav)")
_UID = re.compile(r"[0-9A-Za-z][0-9A-Za-z_-]*")  # never a path
_ASIDE = ".removed-"
_WAV_HEAD, _WAV_RATE = 44, 32_000  # bytes before the sound, and bytes a second: 16 kHz, 16 bits, one channel


class Kind(StrEnum):
    """What was kept."""

    PHOTO = "photo"
    VOICE = "voice"


_ENDS = {Kind.PHOTO: "-photo.jpg", Kind.VOICE: "-voice.wav"}


@dataclass(frozen=True, slots=True)
class Attachment:
    """A photo or voice note, when it was made, and how many seconds a voice note lasts."""

    path: Path
    kind: Kind
    at: datetime
    seconds: float = 0.0

    @property
    def name(self) -> str:
        """The file's name, by which it is removed."""
        return self.path.name


@dataclass(frozen=True, slots=True)
class Total:
    """How many photos and voice notes all leads have, and their size in bytes."""

    files: int = 0
    size: int = 0


def keep(folder: Path, lead_uid: str, kind: Kind, content: bytes, at: datetime) -> Attachment:
    """Keep what was made at `at`, a JPEG or WAV file's `content`, durably.

    Raises `StoreError`, and then has kept nothing.
    """
    place = _place(folder, lead_uid)
    with _in_words(place):
        for new in (place.parent, place):
            if not new.exists():
                new.mkdir(mode=0o700)
                sync_folder(new.parent)
        kept = _free(place, kind, at)
        replace(kept, content)
    made = _named(kept)
    if made is None:
        raise StoreError(f"The file {kept} vanished while it was kept.")
    return made


def listed(folder: Path, lead_uid: str) -> list[Attachment]:
    """What is kept of a lead, oldest first."""
    place = _place(folder, lead_uid)
    found: list[Attachment] = []
    with _in_words(place), suppress(FileNotFoundError, NotADirectoryError):
        found = [made for made in map(_named, place.iterdir()) if made]
    return sorted(found, key=lambda made: (made.at, made.name))


def of_lead(folder: Path) -> Callable[[Lead], list[Path]]:
    """Says which files are kept of a lead, for an export; quickly where there are none at all."""
    if not (folder / FOLDER).is_dir():
        return lambda lead: []
    return lambda lead: [made.path for made in listed(folder, lead.uid)]


def set_aside(folder: Path, lead_uid: str, name: str) -> None:
    """Take one out of the list, so that it can come back until it is removed for good or the kiosk starts again."""
    _rename(_file(folder, lead_uid, name), aside=True)


def bring_back(folder: Path, lead_uid: str, name: str) -> None:
    """Put back what was set aside."""
    _rename(_file(folder, lead_uid, name), aside=False)


def remove(folder: Path, lead_uid: str, name: str) -> None:
    """Delete one, set aside or not; one that is gone already is no failure."""
    kept = _file(folder, lead_uid, name)
    with _in_words(kept.parent):
        for path in (kept, kept.with_name(_ASIDE + name)):
            path.unlink(missing_ok=True)


def tidy(folder: Path) -> None:
    """Delete what was set aside and what a power cut left unfinished; for the start, when nobody writes."""
    for place in _places(folder):
        with _in_words(place):
            for path in place.glob(".*"):
                path.unlink(missing_ok=True)


def of_all(folder: Path) -> Iterator[Attachment]:
    """What is kept of all leads."""
    for place in _places(folder):
        yield from listed(folder, place.name)


def total(folder: Path) -> Total:
    """How much is kept of all leads."""
    files = size = 0
    for made in of_all(folder):
        files += 1
        with suppress(OSError):  # removed this moment
            size += made.path.stat().st_size
    return Total(files, size)


def is_path(path: PurePath) -> bool:
    """Whether `path`, from a data folder on, is where a photo or voice note would be."""
    named = len(path.parts) == 3 and path.parts[0] == FOLDER and _UID.fullmatch(path.parts[1])
    return bool(named and _NAME.fullmatch(path.name))


def orphans(store: Store) -> list[Path]:
    """The folders that belong to none of the store's leads."""
    known = {row["uid"] for row in store.rows("SELECT uid FROM lead")}
    return sorted(place for place in _places(store.folder) if place.name not in known)


def _places(folder: Path) -> Iterator[Path]:
    with suppress(FileNotFoundError, NotADirectoryError):
        for place in (folder / FOLDER).iterdir():
            if place.is_dir() and _UID.fullmatch(place.name):
                yield place


def _place(folder: Path, lead_uid: str) -> Path:
    if not _UID.fullmatch(lead_uid):
        raise StoreError("This lead cannot have photos or voice notes: its number is damaged.")
    return folder / FOLDER / lead_uid


def _file(folder: Path, lead_uid: str, name: str) -> Path:
    if not _NAME.fullmatch(name):
        raise StoreError(f"“{name}” is no photo or voice note.")
    return _place(folder, lead_uid) / name


def _free(place: Path, kind: Kind, at: datetime) -> Path:
    """A file's path that was never used, as close to `at` as can be."""
    taken = {path.name.removeprefix(_ASIDE) for path in place.iterdir()}
    while (name := _stamp(at) + _ENDS[kind]) in taken:
        at += timedelta(milliseconds=1)
    return place / name


def _stamp(at: datetime) -> str:
    utc = at.astimezone(UTC)
    return f"{utc:%Y%m%dT%H%M%S}{utc.microsecond // 1000:03d}Z"


def _named(path: Path) -> Attachment | None:
    """What the file at `path` is; None where it is none of ours."""
    found = _NAME.fullmatch(path.name)
    with suppress(ValueError, FileNotFoundError):  # a thirteenth month; removed this moment
        if found:
            at = datetime.strptime(found[1], "%Y%m%dT%H%M%S%fZ").replace(tzinfo=UTC)
            kind = Kind(found[2] or found[3])
            sound = path.stat().st_size - _WAV_HEAD if kind is Kind.VOICE else 0
            return Attachment(path, kind, at, max(0.0, sound / _WAV_RATE))
    return None


def _rename(kept: Path, *, aside: bool) -> None:
    hidden = kept.with_name(_ASIDE + kept.name)
    old, new = (kept, hidden) if aside else (hidden, kept)
    with _in_words(kept.parent):
        try:
            old.replace(new)
        except FileNotFoundError:
            if not new.exists():
                raise
        sync_folder(kept.parent)


@contextmanager
def _in_words(place: Path) -> Iterator[None]:
    """Turn what the file system raises about a file in `place` into a `StoreError`."""
    try:
        with in_words(place / "any"):
            yield
    except StoreError as error:
        if error.refusal is Refusal.DISK_FULL:
            raise StoreError(FULL, error.refusal) from error
        raise
