"""Photos and voice notes that go with an export: copied into a folder beside it, `leads-attachments` for `leads.csv`.

A copy is called by its lead's number and its own name, `7-20261122T140211123Z-photo.jpg`.
"""

from __future__ import annotations

import os
import re
import shutil
from contextlib import contextmanager
from typing import TYPE_CHECKING

from app.disk import sync, sync_folder
from app.lead import LeadKioskError
from app.stops import released

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence
    from pathlib import Path

    from app.lead import Lead

_OURS = re.compile(r"\d+-\d{8}T\d{9}Z-(photo\.jpg|voice\.wav)")


def beside(path: Path) -> Path:
    """The folder that goes with the export `path`."""
    return path.with_name(f"{path.stem}-attachments")


def named(lead: Lead, files: Sequence[Path]) -> list[str]:
    """What the copies of a lead's files are called."""
    return [f"{lead.id}-{file.name}" for file in files]


@contextmanager
def enclosed(path: Path, files: Sequence[tuple[Lead, Sequence[Path]]], overwrite: bool) -> Iterator[None]:
    """`enclose` what there is, for the block that writes the export; where that fails no new folder is left."""
    fresh = bool(files) and not beside(path).exists()
    try:
        with released():
            if files:
                enclose(path, files, overwrite)
        yield
    except BaseException:
        if fresh:
            shutil.rmtree(beside(path), ignore_errors=True)
        raise


def enclose(path: Path, enclosed: Iterable[tuple[Lead, Sequence[Path]]], overwrite: bool) -> None:
    """Copy leads' files to where they go with the export `path`; copies of an earlier export go.

    Raises OSError, and `LeadKioskError` where there are copies that may not be replaced.
    """
    place = beside(path)
    if place.exists() and (not overwrite or not place.is_dir()):
        raise LeadKioskError(f"“{place}” exists already. Choose another name, or allow it to be replaced.")
    place.mkdir(mode=0o700, exist_ok=True)
    kept = set()
    for lead, files in enclosed:
        for name, file in zip(named(lead, files), files, strict=True):
            _copy(file, place / name)
            kept.add(name)
    for old in list(place.iterdir()):
        if _OURS.fullmatch(old.name) and old.name not in kept:
            old.unlink()
    sync_folder(place)


def _copy(file: Path, copy: Path) -> None:
    """Copy one file to the disk itself: the stick it goes to may be pulled soon."""
    with file.open("rb") as source, open(os.open(copy, os.O_CREAT | os.O_WRONLY | os.O_TRUNC, 0o600), "wb") as out:
        shutil.copyfileobj(source, out)
        out.flush()
        sync(out.fileno())
