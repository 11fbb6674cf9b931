"""What the mock backend was asked and what became of it: kept for tests and for the curious.

Any thread may write or read. Memory is bounded: only the newest entries are kept, all are counted.
"""

from __future__ import annotations

import threading
from collections import deque
from dataclasses import asdict, dataclass
from datetime import UTC, datetime
from itertools import count

from app.lead import iso

KEPT = 20_000


@dataclass(frozen=True, slots=True)
class Entry:
    """One request; `status` is None when no whole answer was sent.

    `processed` says whether a platform's mock got the request, so that it may have saved something;
    `faults` are those that it met, `code` is the badge code in its body.
    """

    number: int  # from 1, in the order of the answers
    at: str  # ISO 8601 UTC, when the request had come
    method: str
    path: str
    status: int | None
    became: str
    processed: bool = True
    faults: tuple[str, ...] = ()
    code: str | None = None


class Ledger:
    """The newest `kept` requests, oldest first."""

    def __init__(self, kept: int = KEPT) -> None:
        self._entries: deque[Entry] = deque(maxlen=kept)
        self._numbers = count(1)
        self._total = 0
        self._lock = threading.Lock()

    def note(
        self,
        method: str,
        path: str,
        status: int | None,
        became: str,
        *,
        at: datetime | None = None,
        processed: bool = True,
        faults: tuple[str, ...] = (),
        code: str | None = None,
    ) -> None:
        """Write down one request; `at` is now unless given."""
        when = iso(at or datetime.now(UTC))
        with self._lock:
            self._total = next(self._numbers)
            self._entries.append(Entry(self._total, when, method, path, status, became, processed, faults, code))

    def entries(self) -> list[Entry]:
        """A copy of what is kept."""
        with self._lock:
            return list(self._entries)

    @property
    def total(self) -> int:
        """How many requests there were, also those no longer kept."""
        return self._total

    def as_json(self) -> dict[str, object]:
        """`{"total": n, "requests": [...]}`; a request has the fields of `Entry`."""
        with self._lock:
            return {"total": self._total, "requests": [asdict(entry) for entry in self._entries]}
