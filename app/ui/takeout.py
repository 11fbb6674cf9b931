"""Takes a copy of all leads out of the lead file: a table in the data folder, for the reader thread to write."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from app import export
from app.lead import LeadKioskError
from app.store import attachments, leads, make_folder, tables

if TYPE_CHECKING:
    from datetime import datetime
    from pathlib import Path

    from app.store import Store

FOLDER = tables.FOLDER


@dataclass(frozen=True, slots=True)
class Taken:
    """What became of it: where the table is and how many leads are in it, or the sentence that says why not."""

    path: Path | None = None
    count: int = 0
    problem: str = ""


def take_out(store: Store, now: datetime) -> Taken:
    """Write all leads to `exports/leads-20260908-1402.csv`; a table of the same minute is replaced."""
    folder = store.folder / FOLDER
    path = folder / f"leads-{now.astimezone():%Y%m%d-%H%M}.csv"
    try:
        make_folder(folder)
        return Taken(path, export.write(path, leads.find(store, limit=-1), True, attachments.of_lead(store.folder)))
    except OSError as error:
        return Taken(problem=f"The folder {folder} cannot be made: {error.strerror or error}.")
    except LeadKioskError as error:
        return Taken(problem=str(error))
