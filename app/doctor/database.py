"""Whether the lead file is sound."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.doctor import Finding
from app.lead import LeadKioskError
from app.store import FILE, Store, StoreError, audit, journal
from app.store.lock import RoleLock

if TYPE_CHECKING:
    from pathlib import Path

_SECONDS = 3.0


def is_capturing(folder: Path) -> bool:
    """Whether a window or another program scans into `folder` now."""
    if not folder.is_dir():
        return False
    try:
        RoleLock(folder, "capture", "the self-test").release()
    except LeadKioskError:
        return True
    return False


def database(folder: Path, *, capturing: bool, seconds: float = _SECONDS) -> Finding:
    """Look at the lead file: closely, unless a capturing process uses it, which did so when it began."""
    if not any((folder / name).exists() for name in (FILE, journal.FILE)):
        return Finding(True, "No leads yet.")
    try:
        with Store(folder) as store:
            found = audit.audit(store, closely=not capturing, seconds=seconds)
    except StoreError as error:
        return Finding(False, str(error))
    counts = f"{found.leads} leads, {found.scans} scans"
    if found.closely:
        return Finding(True, f"{counts}; the lead file and the journal are sound and agree.")
    why = "it is in use, and was checked when that began" if capturing else "too large to be checked closely here"
    return Finding(True, f"{counts}; {why}.")
