"""Which of the codes in view are scans: not one that was just seen, and not a bystander's."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from hardware.symbols import Symbol


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


class Attention:
    """Keeps to the badge that is held up.

    The decoder misses it in some frames; a bystander's badge, smaller and alone in such a frame, is not taken until
    the one held up was out of view for `hold` seconds.
    """

    def __init__(self, hold: float = 0.5) -> None:
        self._hold = hold
        self._held: Symbol | None = None
        self._last = 0.0

    def on(self, symbols: Sequence[Symbol], at: float) -> Symbol | None:
        """The one of `symbols` (foremost first, in view at `at` seconds) that is held up, None when none is."""
        if not symbols:
            return None
        held, foremost = self._held, symbols[0]
        bystander = held is not None and foremost.payload != held.payload and foremost.area < 0.8 * held.area
        if bystander and at - self._last <= self._hold:
            return None
        self._held, self._last = foremost, at
        return foremost
