"""What is left of a damaged lead file where nothing can be written, to read it: made whole in memory.

It is remade as `mending` does it, but in a temporary folder and for one process only; the files on the read-only
disk stay as they are, and are mended once it can be written again.
"""

from __future__ import annotations

import shutil
import sqlite3
from contextlib import closing, suppress
from typing import TYPE_CHECKING

from app import settings
from app.disk import scratch
from app.settings import SettingsError
from app.store import FILE, journal, remaking

if TYPE_CHECKING:
    from pathlib import Path


def in_memory(folder: Path) -> sqlite3.Connection:
    """A lead file with all that the damaged one and the journal hold; nothing can be written to it."""
    with scratch("lead-kiosk-") as place:
        damaged = place / "damaged" / FILE
        damaged.parent.mkdir()
        for side in ("", "-wal"):
            with suppress(FileNotFoundError):
                shutil.copyfile(folder / f"{FILE}{side}", f"{damaged}{side}")
        try:
            targets = settings.load(folder).targets
        except SettingsError:
            targets = ()
        found = journal.read(folder / journal.FILE)
        made = remaking.remake(damaged if damaged.exists() else None, found, targets, place / "new")
        whole = sqlite3.connect(":memory:")
        with closing(sqlite3.connect(made.path)) as on_disk:
            on_disk.backup(whole)
    whole.execute("PRAGMA query_only=ON")
    return whole
