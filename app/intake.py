"""What is scanned or typed goes to the recorder; a set-up code goes to whoever expects one."""

from __future__ import annotations

from datetime import UTC, datetime
from time import monotonic
from typing import TYPE_CHECKING

from app import badge
from app.news import Refusal
from hardware import Scan

if TYPE_CHECKING:
    from collections.abc import Callable

_SET_UP = badge.Refused(Refusal.SETUP_OURS)


class Intake:
    """Gives every scan to `record`, but set-up codes to who expects them; on any thread."""

    def __init__(self, record: Callable[[Scan], None]) -> None:
        self._record = record
        self._takes_setup: Callable[[bytes], None] | None = None

    def take(self, scan: Scan) -> None:
        """A badge was scanned."""
        taker = self._takes_setup
        if taker is not None and badge.read(scan.payload) == _SET_UP:
            taker(scan.payload)
        else:
            self._record(scan)

    def type_code(self, text: str) -> None:
        """A person typed what is on a badge."""
        self.take(Scan(text.encode("utf-8", "surrogatepass"), "typed", "typed", datetime.now(UTC), monotonic()))

    def expect_setup(self, taker: Callable[[bytes], None] | None) -> None:
        """From now on give what our set-up codes hold to `taker`, on any thread; None refuses them again.

        It holds an access code, and so is no news, which many hear.
        """
        self._takes_setup = taker
