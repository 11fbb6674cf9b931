"""A lead as the person at it sees it: what was tapped counts at once, until the lead comes back from the disk with it.

Every edit that changes anything makes a revision. Until the lead has the one that is owed, what was tapped stands,
whatever else is heard of the lead.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.actions import taken_back
from app.lead import Remarks
from app.store.edits import edited

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from app.lead import Edit, Lead


class Pending:
    """One lead and what was said of it since it was read; nothing before `show`."""

    def __init__(self) -> None:
        self.lead: Lead | None = None
        self._remarks: Remarks | None = None
        self._answers: dict[str, str] = {}
        self._owed = 0  # the revision that will hold it

    @property
    def remarks(self) -> Remarks:
        """Stars, tags and note as the person sees them."""
        return self._remarks or (self.lead.remarks if self.lead else Remarks())

    @property
    def answers(self) -> Mapping[str, str]:
        """The answers as the person sees them."""
        return {**(self.lead.answers if self.lead else {}), **self._answers}

    def show(self, lead: Lead | None, under_way: Sequence[Edit] = ()) -> None:
        """Begin with another lead, and what was said of it that it does not have yet."""
        self.lead = lead
        self.drop()
        for edit in under_way:
            self.change(edit)

    def waits(self) -> bool:
        """Whether something said of the lead is not known to be saved yet."""
        return self._owed > 0

    def refresh(self, lead: Lead) -> bool:
        """Take up news of the same lead; says whether all that was tapped is saved by now.

        What was read before what is shown is no news.
        """
        if self.lead is not None and lead.revision < self.lead.revision:
            return False
        self.lead = lead
        settled = bool(self._owed) and lead.revision >= self._owed
        if settled:
            self.drop()
        return settled

    def change(self, edit: Edit) -> Edit | None:
        """Let `edit` count from now on; returns the edit that takes it back, None when it changes nothing."""
        if self.lead is None:
            return None
        before, answered = self.remarks, self.answers
        self._remarks = edited(before, edit)
        self._answers |= edit.answers
        self._owed = max(self._owed, self.lead.revision) + 1
        return taken_back(before, self._remarks, answered, self.answers)

    def drop(self) -> None:
        """Show the lead as it was read: what was tapped is saved, or will not be."""
        self._remarks, self._answers, self._owed = None, {}, 0
