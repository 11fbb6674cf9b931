"""A small file that takes up room, so that there is some to free when the disk is full.

Without it a kiosk on a full disk refuses the next scan; with it a person has time to make room while scanning
goes on. It holds noise, since a file system may store zeros in no space at all.
"""

from __future__ import annotations

import os
import shutil
from contextlib import suppress
from typing import TYPE_CHECKING, TypeVar

from app.disk import sync
from app.news import Refusal
from app.store.failures import StoreError

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from app.store import Store

T = TypeVar("T")
FILE = ".ballast"
SPENT = "The disk is full. Make room now: only a few more scans can be saved."
BACK = "There is room on the disk again."
SIZE = 1 << 20  # bytes
ROOM = 8 * SIZE  # bytes that must be free before it is made


def take(folder: Path) -> bool:
    """Make the file where there is room for it; whether it is there. Fails silently: a scan matters more.

    For a start: where there is no room at all, what the file takes up is freed.
    """
    path = folder / FILE
    with suppress(OSError):
        if path.exists() and path.stat().st_size >= SIZE:
            if shutil.disk_usage(folder).free >= SIZE // 4:
                return True
            path.unlink()  # SQLite needs some room to open a file at all
        if shutil.disk_usage(folder).free < ROOM:
            return False
        descriptor = os.open(path, os.O_CREAT | os.O_TRUNC | os.O_WRONLY, 0o600)
        try:
            os.write(descriptor, os.urandom(SIZE))
            sync(descriptor)
        finally:
            os.close(descriptor)
        return True
    return False


def spending(store: Store, write: Callable[[], T]) -> T:
    """What `write` gives; on a full disk the ballast goes and it is tried once more. Raises `StoreError`.

    `store.scarce` says afterwards whether the person has to make room.
    """
    if store.scarce and take(store.folder):
        store.spare_space(False)
    elif not store.scarce and _spent(store.folder):
        store.spare_space(True)
    try:
        return write()
    except StoreError as error:
        if error.refusal != Refusal.DISK_FULL or not release(store):
            raise
        return write()


def _spent(folder: Path) -> bool:
    with suppress(OSError):
        return not (folder / FILE).exists() and shutil.disk_usage(folder).free < ROOM
    return False


def release(store: Store) -> bool:
    """Free its room because the disk is full; whether there was any."""
    try:
        (store.folder / FILE).unlink()
    except OSError:
        return False
    store.spare_space(True)
    return True
