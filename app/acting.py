"""What a scanned action code does to the last lead: the one scanned last, or the one a person has on the card since.

The last change of that lead is remembered as the edit that takes it back, whoever made it, so that an “Undo” code takes
back a tap as well as another code. An undone change is not undone again.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.actions import Staff, Undo, edit_of, taken_back
from app.lead import Edit, utc
from app.lead import ms as in_ms
from app.news import Acted, NotSaved
from app.store import StoreError, edits, leads
from app.store.edits import NOBODY, By

if TYPE_CHECKING:
    from datetime import datetime

    from app.actions import Action
    from app.store import Store
    from hardware import Scan


class Actor:
    """Knows the lead that action codes act on; for the thread that writes."""

    def __init__(self) -> None:
        self.lead: int | None = None
        self._back: Edit | None = None

    def attend(self, lead: int | None) -> None:
        """From now on `lead` is the last lead; None: there is none."""
        if lead != self.lead:
            self.lead, self._back = lead, None

    def edit(self, store: Store, lead: int, change: Edit, due: datetime | None = None, by: By = NOBODY) -> Edit | None:
        """Make an edit, a person's or a code's; returns the one that takes it back. Raises `StoreError`."""
        before = leads.get(store, lead)
        edits.edit(store, lead, change, due, by)
        after = leads.get(store, lead)
        if before is None or after is None:
            return None
        back = taken_back(before.remarks, after.remarks, before.answers, after.answers)
        if lead == self.lead and back is not None:
            self._back = None if change == self._back else back
        return back

    def act(
        self, store: Store, action: Action, scan: Scan, due: datetime | None = None, staff: str | None = None
    ) -> Acted | NotSaved:
        """Do what the code in `scan` asks for; what is returned is true on the disk."""
        at = utc(in_ms(scan.at))
        if isinstance(action, Staff):
            return Acted(action, None, at, scan.scanner, scan.source)
        try:
            lead = None if self.lead is None else leads.get(store, self.lead)
            if lead is None:
                return Acted(action, None, at, scan.scanner, scan.source)
            change = self._back if isinstance(action, Undo) else edit_of(action, lead.answers)
            back = None if change is None else self.edit(store, lead.id, change, due, By(staff, at))
            lead = leads.get(store, lead.id)
        except StoreError as error:
            return NotSaved(error.refusal, str(error), scan.scanner, scan.source)
        return Acted(action, lead, at, scan.scanner, scan.source, back)
