"""How far this computer's clock is off, by what the `Date` of a platform's answers says.

Only quick answers count, since one that took long says little: its date may be of any moment in between. And only
several that agree on an offset that matters: a single wrong server among many must not shift a lead's time.
"""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

    from app.platforms import Dated

MATTERS = timedelta(minutes=2)
QUICK = timedelta(seconds=2)
AGREEING = 3
_CLOSE = timedelta(seconds=5)  # what two answers may differ by and still agree
_NONE = timedelta(0)


class Offset:
    """What must be added to this computer's time to get a platform's."""

    def __init__(self) -> None:
        self.now = _NONE
        self._heard: list[timedelta] = []

    @property
    def is_doubtful(self) -> bool:
        """Whether the last answers show another offset than is known, but too few of them yet."""
        return bool(self._heard)

    def hear(self, answers: Iterable[Dated]) -> None:
        """Learn from answers, in their order."""
        for answer in answers:
            if answer.received - answer.sent <= QUICK:
                self._hear(_middle(answer))

    def sentence(self) -> str | None:
        """What the person is to know of a clock that is off."""
        if not self.now:
            return None
        minutes = round(abs(self.now).total_seconds() / 60)
        hours, rest = divmod(minutes, 60)
        amount = f"{hours} h {rest} min" if hours else f"{rest} min"
        way = "behind" if self.now > _NONE else "ahead of"
        return f"This computer's clock is {amount} {way} the platform's: leads go up with the corrected time. Set it."

    def _hear(self, shown: timedelta) -> None:
        if abs(shown) <= MATTERS:
            shown = _NONE
        if abs(shown - self.now) <= _CLOSE:
            self._heard.clear()
            return
        self._heard = [each for each in self._heard if abs(each - shown) <= _CLOSE]
        self._heard.append(shown)
        if len(self._heard) >= AGREEING:
            self.now = sorted(self._heard)[AGREEING // 2]
            self._heard.clear()


def _middle(answer: Dated) -> timedelta:
    """The offset in the middle of those that are possible, in whole seconds: a date leaves out parts of one."""
    earliest = answer.date - answer.received
    latest = answer.date + timedelta(seconds=1) - answer.sent
    return timedelta(seconds=round(((earliest + latest) / 2).total_seconds()))
