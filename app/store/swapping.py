"""Puts a new lead file in place of a damaged one, which is kept under another name and is not written to again."""

from __future__ import annotations

import os
import shutil
from datetime import UTC, datetime
from pathlib import Path

from app import disk
from app.store import copies, turn

READY = ".leads.mended"
"""What the new file is called until the damaged one has another name."""
SIDES = ("", "-wal")


def put_aside(path: Path) -> Path | None:
    """Give the damaged file and its -wal a second name, which stays when they are replaced."""
    sides = [side for side in SIDES if os.path.exists(f"{path}{side}") and os.path.getsize(f"{path}{side}")]
    wal = path.with_name(copies.KEPT_WAL)
    if not sides and not wal.exists():
        return None
    kept = another_name(path, "leads.damaged-{}.sqlite3")
    for side in sides:
        keep(Path(f"{path}{side}"), Path(f"{kept}{side}"))
    if wal.exists():  # as it was found; what is there now came later
        Path(f"{kept}-wal").unlink(missing_ok=True)
        wal.replace(f"{kept}-wal")
    disk.sync_folder(path.parent)
    return kept


def another_name(path: Path, pattern: str) -> Path:
    """A name beside `path` that nothing has yet: `pattern` with the time in its braces."""
    now = datetime.now(UTC)
    names = (pattern.format(now.strftime("%Y%m%dT%H%M%S") + extra) for extra in ("", *(f"-{n}" for n in range(1, 999))))
    return next(each for each in map(path.with_name, names) if not each.exists())


def keep(path: Path, kept: Path) -> None:
    """Give a file a second name, or make a copy where there are no links; raises OSError."""
    try:
        os.link(path, kept)
    except OSError:  # a file system without links
        shutil.copyfile(path, kept)


def replace(path: Path) -> None:
    """Let the new file take its place, while nobody opens the old one."""
    with turn(path.parent):
        for side in ("-wal", "-shm"):
            Path(f"{path}{side}").unlink(missing_ok=True)
        (path.parent / READY).replace(path)
        disk.sync_folder(path.parent)


def sync(path: Path) -> None:
    """Bring a file that is written to the disk."""
    descriptor = os.open(path, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
