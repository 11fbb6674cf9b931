"""One capturing and one syncing process per data folder, each held by a file lock that a kill releases."""

from __future__ import annotations

import os
from contextlib import suppress
from typing import TYPE_CHECKING, Self

from filelock import FileLock, Timeout

from app.lead import LeadKioskError
from app.store.failures import read_only

if TYPE_CHECKING:
    from pathlib import Path


class RoleLock:
    """Holds a role ("capture" or "sync") in a data folder for this process."""

    def __init__(self, folder: Path, role: str, holder: str) -> None:
        """Take the role at once; raises `LeadKioskError` saying who holds it.

        In a folder where nothing can be written there is nothing to hold.
        """
        self._lock = FileLock(folder / f".{role}.lock", thread_local=False, mode=0o600)
        self._holder = folder / f".{role}.holder"
        try:
            folder.mkdir(mode=0o700, parents=True, exist_ok=True)
            if read_only(folder):
                return
            self._lock.acquire(timeout=0)
        except Timeout:
            raise LeadKioskError(_taken(folder, role, self._holder)) from None
        except OSError as error:
            raise LeadKioskError(f"The data folder {folder} cannot be used: {error.strerror or error}.") from error
        with suppress(OSError):  # a full disk must not keep anybody from scanning
            self._holder.write_text(f"{holder}, process {os.getpid()}", encoding="utf-8")

    def release(self) -> None:
        """Let the role go; safe more than once."""
        if self._lock.is_locked:
            with suppress(OSError):
                self._holder.unlink()
            self._lock.release()

    def __enter__(self) -> Self:
        """The held lock."""
        return self

    def __exit__(self, *_: object) -> None:
        """Release."""
        self.release()


def _taken(folder: Path, role: str, holder: Path) -> str:
    try:
        who = holder.read_text(encoding="utf-8") or "another process"
    except OSError:
        who = "another process"
    doing = {"capture": "scans into", "sync": "uploads from"}[role]
    return f"Another Lead Kiosk ({who}) already {doing} {folder}. Close it first, or use another --data folder."
