"""Edits on their way to the disk: a lead that is read meanwhile does not have them yet.

Every edit that changes anything makes a revision, so an edit has arrived once the lead has the revision it is owed.
One that happens to change nothing when its turn comes makes none; it is forgotten after a while.
"""

from __future__ import annotations

import time
from collections import defaultdict
from dataclasses import dataclass
from typing import TYPE_CHECKING

from app.ui.pending import Pending

if TYPE_CHECKING:
    from collections.abc import Callable

    from app.lead import Edit, Lead

LONGEST = 30.0
"""After so many seconds an edit that did not arrive counts as one that changed nothing."""


@dataclass(frozen=True, slots=True)
class _Said:
    edit: Edit
    owed: int
    at: float


class UnderWay:
    """What was asked to be saved of each lead, and may not be there yet; `clock` counts seconds."""

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        self._clock = clock
        self._said: defaultdict[int, list[_Said]] = defaultdict(list)

    def add(self, lead: Lead, edit: Edit) -> None:
        """`edit` is asked for, while the disk has `lead`."""
        seen = Pending()
        seen.show(lead, self.of(lead))
        if seen.change(edit) is not None:
            said = self._said[lead.id]
            owed = max([lead.revision, *(each.owed for each in said)]) + 1
            said.append(_Said(edit, owed, self._clock()))

    def of(self, lead: Lead) -> tuple[Edit, ...]:
        """What `lead`, as it was read, does not have yet, in its order."""
        said = self._said.pop(lead.id, [])
        left = [each for each in said if each.owed > lead.revision and not self._is_old(each)]
        if left:
            self._said[lead.id] = left
        return tuple(each.edit for each in left)

    def drop(self, lead: int) -> None:
        """Something of a lead could not be saved: nothing is awaited."""
        self._said.pop(lead, None)

    def _is_old(self, said: _Said) -> bool:
        return self._clock() - said.at >= LONGEST
