"""Cuts what a live device sends into codes, by its line ends and by its silences.

Scanners are set up to end a code with CR, LF, Tab or nothing, and nobody at a booth knows which. A silence ends what
no line end has: a short one a code, where that is wanted; a long one whatever is left, so that half a code from before
a fault is not glued to the next one. Times are seconds of any clock, the caller's.
"""

from __future__ import annotations

from hardware.lines import Lines, Refusal

CARD_PATIENCE = 3.0
"""Seconds that may pass between two lines of a contact card."""


class Framing:
    """The state between two reads: `ends` are the bytes that end a code, `gap` the silence that does, if one does."""

    def __init__(self, ends: bytes, gap: float | None) -> None:
        self._lines = Lines(ends)
        self._gap = gap
        self._last = float("-inf")

    def feed(self, chunk: bytes, at: float) -> list[bytes | Refusal]:
        """What `chunk`, which came at `at`, and the silence before it complete, in order."""
        answers = self.quiet(at)
        self._last = at
        return answers + self._lines.feed(chunk)

    def quiet(self, at: float) -> list[bytes | Refusal]:
        """What is complete because nothing came until `at`."""
        silence = at - self._last
        if silence > CARD_PATIENCE:
            return self._lines.finish()
        if self._gap is not None and silence > self._gap:
            return self._lines.pause()
        return []
