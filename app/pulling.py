"""Pulls of one target: when the platform is asked what it holds, and what that settles.

Some platforms cannot be sent a scan twice, so that one whose answer was lost waits for a pull, which may run
soon after the last and settles all that were lost before it. Otherwise pulls bring what the platform has learned
of attendees, at the pace it allows. A pull that fails backs off by itself: leads that were never sent go on.
"""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from app.gate import for_target
from app.news import LeadChanged, News
from app.outbox import CAP, backoff
from app.platforms import PULL_PAGE, PlatformError, Pulls
from app.reply import Later, Reply, SignIn
from app.store import Store, pulls

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime

    from app.gate import Gate
    from app.platforms import RemoteRecord

SETTLE_AFTER = timedelta(seconds=5)  # since the last pull, when an unanswered scan waits for one


class Puller:
    """The pulls of one target."""

    def __init__(
        self,
        store: Store,
        uid: str,
        gate: Gate,
        clock: Callable[[], datetime],
        draw: Callable[[], float],
        tell: Callable[[News], None],
    ) -> None:
        """`clock` says the time, `draw` gives a random number in 0..1, `tell` hears of changed leads."""
        self._store = store
        self._uid = uid
        self._gate = gate
        self._clock = clock
        self._draw = draw
        self._tell = tell

    def due_in(self, connector: Pulls) -> float:
        """Seconds until the next pull; 0 when it is due. what a clock wrote before it jumped back holds none."""
        now, state = self._clock(), pulls.pulling(self._store, self._uid)
        every = timedelta(seconds=connector.pull_every)
        pause = min(every, SETTLE_AFTER) if pulls.unsettled(self._store, self._uid) else every
        waits = [timedelta(0)]
        if state.pulled_at is not None and state.pulled_at <= now:
            waits.append(state.pulled_at + pause - now)
        if state.next_at is not None and state.next_at <= now + CAP:
            waits.append(state.next_at - now)
        return max(waits).total_seconds()

    async def pull(self, connector: Pulls, offset: timedelta) -> None:
        """Ask for all that is new, page by page; nothing may be on its way up meanwhile."""
        settles = pulls.begin(self._store, self._uid, connector.seat, offset)
        cursor = pulls.pulling(self._store, self._uid).cursor
        try:
            while True:
                page = await connector.pull(cursor)
                self._keep(page.records, page.cursor)
                if len(page.records) < PULL_PAGE or page.cursor <= cursor:
                    break
                cursor = page.cursor
        except PlatformError as error:
            await self._failed(connector, error.reply)
            return
        pulls.complete(self._store, self._uid, settles, self._clock())

    def _keep(self, records: tuple[RemoteRecord, ...], cursor: int) -> None:
        changed = pulls.keep(self._store, self._uid, records, cursor, self._clock())
        for lead in changed:
            self._tell(LeadChanged(lead))

    async def _failed(self, connector: Pulls, reply: Reply) -> None:
        """Back off; what concerns all leads closes the gate, a refused sign-in only when asking confirms it."""
        if isinstance(reply, SignIn):
            try:
                await connector.profile()
                reply = Later(reply.reason)
            except PlatformError as error:
                reply = error.reply
        if not isinstance(reply, Later):
            self._gate.heard(for_target(reply))
        failures = pulls.pulling(self._store, self._uid).failures
        pause = max(SETTLE_AFTER, backoff(failures, self._draw()))
        pulls.failed(self._store, self._uid, self._clock() + pause)
