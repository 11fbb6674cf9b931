"""Bringing files to the disk: what is said to be kept must be there after a power cut, whole, under its name."""

from __future__ import annotations

import os
import tempfile
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from app.stops import held, released

if TYPE_CHECKING:
    from collections.abc import Iterator


def replace(path: Path, content: bytes) -> None:
    """Put `content` in place of what `path` holds, for its owner only; raises OSError and then changed nothing.

    Whoever reads meanwhile sees the old content or the new one; when this returns the new one is on the disk.
    """
    with held():
        descriptor, name = tempfile.mkstemp(prefix=f".{path.name}-", dir=path.parent)
        try:
            with os.fdopen(descriptor, "wb") as file:
                file.write(content)
                file.flush()
                sync(file.fileno())
            Path(name).replace(path)
        except BaseException:
            Path(name).unlink(missing_ok=True)
            raise
        sync_folder(path.parent)


@contextmanager
def scratch(prefix: str, folder: Path | None = None) -> Iterator[Path]:
    """A folder that is gone after the block, in `folder` or where the system keeps such; raises OSError."""
    with held(), tempfile.TemporaryDirectory(prefix=prefix, dir=folder) as place, released():
        yield Path(place)


def sync(descriptor: int) -> None:
    """Bring a file's content to the disk."""
    (os.fdatasync if hasattr(os, "fdatasync") else os.fsync)(descriptor)


def sync_folder(folder: Path) -> None:
    """Bring a folder's list of files to the disk; Windows does so by itself, and opens no folder."""
    if os.name == "nt":
        return
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
