"""Whether a target may be sent to now: what its replies close, and when it is asked again.

What closes the gate is kept in the lead file, so that a pause that a platform asked for (Retry-After) holds in
every process and after a restart; every other pause ends when a line starts, since a new start may ask at once.
A platform that fails lead after lead, without saying that it concerns all of them, is left alone too: it rests
ever longer, and in between is tried with one lead at a time, any that is due, so that neither is it hammered
nor do a few bad leads hold back the good ones. That count lives in memory.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from app.lead import TargetState
from app.outbox import READY, Health, health
from app.reply import Accepted, Declined, Later, Offline, Portal, Reply
from app.store import Store, targets

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime

MANY = 10  # failures in a row that are no longer taken for single leads' bad luck


class Gate:
    """The gate of one target, as one line sees it."""

    def __init__(self, store: Store, uid: str, clock: Callable[[], datetime]) -> None:
        """`clock` says the time now."""
        self._store = store
        self._uid = uid
        self._clock = clock
        self._failures = 0
        self.asked = False
        """Whether this line has asked the platform who we are, and an answer or a failure came."""

    @property
    def is_open(self) -> bool:
        """Whether leads may be sent."""
        return self._health().state == TargetState.READY

    @property
    def troubled(self) -> bool:
        """Whether leads failed many times in a row: then one is sent at a time."""
        return self._failures >= MANY

    def rest(self) -> float:
        """Seconds for which the platform is still left alone; 0 when it may be asked."""
        now, state = self._clock(), self._health()
        held = self.asked or state.state == TargetState.WAITING
        if state.state == TargetState.READY or state.next_at is None or not held:
            return 0.0
        return max(0.0, (state.next_at - now).total_seconds())

    def found_open(self) -> None:
        """The platform said who we are; what waited for that is due, but leads that failed one by one back off."""
        if not self.is_open:
            targets.set_health(self._store, self._uid, READY, due=not self.troubled)
        self.asked = True

    def found_closed(self, reply: Reply) -> None:
        """The platform could not be asked who we are: nothing can be sent before that succeeds."""
        before = self._health()
        if not self.asked:
            before = replace(before, probes=0)  # a new start asks often at first
        self._keep(health(before, for_target(reply), self._clock()))
        self.asked = True

    def heard(self, reply: Reply) -> None:
        """Close if this reply to a lead concerns the whole target.

        Of several such replies at once the first counts, except that a longer wait asked for is kept.
        """
        now, before = self._clock(), self._health()
        after = health(before, reply, now)
        if after.state == TargetState.READY or _outlasts(before, after, now):
            return
        self._keep(after)

    def count(self, reply: Reply) -> None:
        """Close after too many failures in a row; any answer that the platform gives to a lead ends the row."""
        if isinstance(reply, (Accepted, Declined)):
            self._failures = 0
        elif isinstance(reply, Later) and self.is_open:
            self._failures += 1
            if self.troubled:
                before = Health(TargetState.OFFLINE, probes=self._failures - MANY)
                self._keep(health(before, Offline(reply.reason), self._clock()))

    def _health(self) -> Health:
        return targets.health(self._store, self._uid, self._clock())

    def _keep(self, after: Health) -> None:
        targets.set_health(self._store, self._uid, after)


def for_target(reply: Reply) -> Reply:
    """A failed question who we are, as something that closes the gate."""
    match reply:
        case Later():
            return Offline(reply.reason)
        case Declined():
            return Portal(reply.reason)
        case _:
            return reply


def _outlasts(before: Health, after: Health, now: datetime) -> bool:
    """Whether the pause that goes on stays as it is, whatever else is heard."""
    if before.next_at is None or before.next_at <= now:
        return False
    if after.state != TargetState.WAITING or after.next_at is None:
        return True
    return before.state == TargetState.WAITING and after.next_at <= before.next_at
