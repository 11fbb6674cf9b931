"""Which of the payloads in view are new scans, and which were just seen."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable


class Sightings:
    """Remembers when each payload was last in view.

    A payload still in view, or in view again within `gap` seconds, is the same scan.
    """

    def __init__(self, gap: float = 3.0) -> None:
        self._gap = gap
        self._last: dict[bytes, float] = {}

    def new(self, payloads: Iterable[bytes], at: float) -> list[bytes]:
        """Those of `payloads`, in view at `at` (seconds, never running backwards), that are new scans, in order."""
        self._last = {payload: seen for payload, seen in self._last.items() if at - seen <= self._gap}
        fresh = []
        for payload in payloads:
            if payload not in self._last:
                fresh.append(payload)
            self._last[payload] = at
        return fresh
