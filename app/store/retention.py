"""Retention: leads that every platform has, and that nobody met again for so many days, are erased, and it is said.

What exists only here stays, however old: a lead that waits, needs attention, or was never taken by any platform.
"""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

import structlog

from app.lead import ms
from app.store import erasing

if TYPE_CHECKING:
    from collections.abc import Callable

    from app.store import Store

_EVERY = timedelta(days=1)
_EXPIRED = """
    SELECT id FROM lead WHERE last < ?1 AND (?2 IS NULL OR id = ?2)
    AND EXISTS (SELECT 1 FROM delivery d WHERE d.lead = lead.id AND d.state = 'uploaded')
    AND NOT EXISTS (
        SELECT 1 FROM delivery d WHERE d.lead = lead.id
        AND (d.state IN ('waiting', 'attention') OR d.inflight IS NOT NULL)
    ) ORDER BY id
"""


def expired(store: Store, before: datetime, lead: int | None = None) -> list[int]:
    """The leads that are on a platform, owed to none, and were scanned last `before` then; of `lead` only, if given."""
    return [row["id"] for row in store.rows(_EXPIRED, ms(before), lead)]


class Retention:
    """Erases what is old, at the start and once a day; for a capturing process."""

    def __init__(self, days: Callable[[], int], clock: Callable[[], datetime] = lambda: datetime.now(UTC)) -> None:
        """`days` says how long leads are kept; 0 is for ever."""
        self._days = days
        self._clock = clock
        self._last: datetime | None = None

    def comes_due(self) -> bool:
        """Whether it is time to look; True once at the start, and then once a day, also after the clock went back."""
        now = self._clock()
        if self._last is not None and timedelta(0) <= now - self._last < _EVERY:
            return False
        self._last = now
        return True

    def apply(self, store: Store) -> str | None:
        """Erase what is old enough; a sentence for the person where there was any. Raises `StoreError`."""
        days, now = self._days(), self._clock()
        if not days or store.read_only:
            return None
        before = now - timedelta(days=days)
        old = expired(store, before)
        count = erasing.erase(store, old, now, only=lambda lead: bool(expired(store, before, lead))) if old else 0
        if not count:
            return None
        structlog.get_logger().info("leads were erased since they are older than they may be", count=count, days=days)
        return sentence(count, days)


def sentence(count: int, days: int) -> str:
    """What is told of it."""
    age = "1 day" if days == 1 else f"{days} days"
    if count == 1:
        return f"1 lead older than {age} was deleted, as Settings say."
    return f"{count} leads older than {age} were deleted, as Settings say."
