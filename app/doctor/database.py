"""Whether the lead file is sound, and what lies beside it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.doctor import Finding
from app.lead import LeadKioskError
from app.store import FILE, Store, StoreError, attachments, audit, journal
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


def attached(folder: Path) -> Finding:
    """Count photos and voice notes, and find those whose lead is not in the lead file."""
    try:
        kept = attachments.total(folder)
        if not (folder / attachments.FOLDER).exists() or not (folder / FILE).exists():
            return Finding(True, "None yet.")
        with Store(folder) as store:
            strays = attachments.orphans(store)
    except StoreError as error:
        return Finding(False, str(error))
    if strays:
        where = ", ".join(place.name for place in strays)
        why = f"These folders in {folder / attachments.FOLDER} belong to no lead: {where}."
        return Finding(False, f"{why} Look what is in them, then delete them.")
    return Finding(True, f"{kept.files} files, {kept.size / 1e6:.1f} MB.")
