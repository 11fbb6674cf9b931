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

KEPT = 5000


@dataclass(frozen=True, slots=True)
class Entry:
    """One request; `status` is None when the client left before its answer."""

    number: int  # from 1
    at: str  # ISO 8601 UTC
    method: str
    path: str
    status: int | None
    became: str


class Ledger:
    """The newest `kept` requests, oldest first."""

    def __init__(self, kept: int = KEPT) -> None:
        self._entries: deque[Entry] = deque(maxlen=kept)
        self._numbers = count(1)
        self._total = 0
        self._lock = threading.Lock()

    def note(self, method: str, path: str, status: int | None, became: str) -> None:
        """Write down one request."""
        with self._lock:
            self._total = next(self._numbers)
            self._entries.append(Entry(self._total, iso(datetime.now(UTC)), method, path, status, became))

    def entries(self) -> list[Entry]:
        """A copy of what is kept."""
        with self._lock:
            return list(self._entries)

    @property
    def total(self) -> int:
        """How many requests there were, also those no longer kept."""
        return self._total

    def as_json(self) -> dict[str, object]:
        """`{"total": n, "requests": [{"number":, "at":, "method":, "path":, "status":, "became":}]}`."""
        with self._lock:
            return {"total": self._total, "requests": [asdict(entry) for entry in self._entries]}
