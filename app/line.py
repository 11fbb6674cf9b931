"""One target's upload line: asks the platform who we are, then sends what is due, several leads at once.

A line is a coroutine on the sync thread's loop. Each turn it reads from the store what is true now, so
that other processes' edits and connects need no message: a target behind a closed gate (`app.gate`) is probed
by asking for its profile, an open one is sent its due deliveries (`app.sender`).
"""

from __future__ import annotations

import asyncio
import random
from contextlib import suppress
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

import structlog

from app.courier import Courier
from app.gate import Gate
from app.lead import LeadKioskError, Profile
from app.offset import AGREEING, Offset
from app.outbox import CHECK_AFTER
from app.platforms import PlatformError, Pulls, TellsTime
from app.pulling import SETTLE_AFTER, Puller
from app.reply import SignIn
from app.sender import Sender
from app.store import Store, deliveries, pulls, targets

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

    from app.courier import AccountReader, ConnectorOpener
    from app.news import News

PROFILE_EVERY = 15 * 60.0  # seconds
_OVER = "The event is over, says the platform: check that this is the right account before you scan on."
_LOOK_EVERY = 1.0  # seconds between looks at the store when nothing is due sooner


async def nap(wake: asyncio.Event, seconds: float) -> None:
    """Sleep until woken, so many seconds at most."""
    with suppress(TimeoutError):  # `wait_for` would lose a cancellation that comes as it is woken
        async with asyncio.timeout(seconds):
            await wake.wait()
    wake.clear()


class Line:
    """The upload line of one target."""

    def __init__(
        self,
        store: Store,
        uid: str,
        platform: str,
        *,
        read_account: AccountReader,
        open_connector: ConnectorOpener,
        tell: Callable[[News], None],
        clock: Callable[[], datetime] = lambda: datetime.now(UTC),
        draw: Callable[[], float] = random.random,
        nap: Callable[[asyncio.Event, float], Awaitable[None]] = nap,
        check_after: timedelta = CHECK_AFTER,
    ) -> None:
        """`read_account` may block (a keyring); `tell` hears of changed leads; for `check_after` see `Sender`."""
        self.uid = uid
        self._store = store
        self._courier = Courier(platform, read_account, open_connector)
        self._clock = clock
        self._nap = nap
        self._knows_us = False
        self._offset = Offset()
        self.gate = Gate(store, uid, clock)
        self._puller = Puller(store, uid, self.gate, clock, draw, tell)
        parts = store, uid, self._courier, self.gate, self._puller, self._offset
        self._sender = Sender(*parts, tell=tell, clock=clock, draw=draw, check_after=check_after)
        self.wake = asyncio.Event()

    async def serve(self) -> None:
        """Upload what is due, for ever; cancel to stop."""
        try:
            while True:
                try:
                    seconds = await self._turn()
                except LeadKioskError as error:
                    structlog.get_logger().info("an upload turn failed", problem=str(error))
                    seconds = _LOOK_EVERY
                await self._nap(self.wake, seconds)
        finally:
            await self.aclose()

    async def once(self) -> None:
        """One attempt at each delivery that is due now."""
        try:
            if not self.gate.rest() and await self._ask_profile():
                await self._settle_soon()
                await self._pull_if_due()
                certain = await self._pulling() is not None
                await self._sender.send_each(self._sender.due(-1, certain=certain))
                await self._sender.send_each(self._sender.checks(-1))
        finally:
            await self.aclose()

    async def aclose(self) -> None:
        """Let go of connections; what was cut off in flight waits again, unconfirmed."""
        deliveries.recover(self._store, self.uid)
        await self._courier.aclose()

    async def _turn(self) -> float:
        """Do what can be done now; says after how many seconds to look again."""
        if rest := self.gate.rest():
            return min(_LOOK_EVERY, rest)
        if (not self.gate.is_open or self._profile_is_old()) and not await self._ask_profile():
            return 0
        await self._pull_if_due()
        await self._sender.send_due()
        if self._sender.was_shut:  # whoever opens the gate, say by new credentials: ask first
            self._sender.was_shut = self._knows_us = False
        pulling, now = await self._pulling(), self._clock()
        due = deliveries.next_due(self._store, self.uid, certain=pulling is not None)
        times = [time for time in (due, deliveries.next_check(self._store, self.uid)) if time]
        waits = [_LOOK_EVERY, *((time - now).total_seconds() for time in times)]
        if pulling:
            waits.append(self._puller.due_in(pulling))
        return max(0.0, min(waits))

    def _profile_is_old(self) -> bool:
        age = targets.profile_age(self._store, self.uid, self._clock())
        return not self._knows_us or age is None or age > PROFILE_EVERY

    async def _ask_profile(self) -> bool:
        """Ask the platform who we are, which proves address, network and credentials; False closes the gate."""
        try:
            profile = await self._courier.profile()
        except LeadKioskError as error:
            self.gate.found_closed(error.reply if isinstance(error, PlatformError) else SignIn(str(error)))
            return False
        targets.keep_profile(self._store, self.uid, profile, self._clock())
        if not await self._learn_time():
            return False
        self._notice(profile)
        self.gate.found_open()
        self._knows_us = True
        return True

    async def _learn_time(self) -> bool:
        """Hear what answers say of the time; a first one that shows our clock to be off is asked again."""
        connector = await self._hear_time()
        for _ in range(AGREEING):
            if connector is None or not self._offset.is_doubtful:
                break
            try:
                await connector.ask_time()
            except PlatformError as error:
                self.gate.found_closed(error.reply)
                return False
            await self._hear_time()
        return True

    async def _hear_time(self) -> TellsTime | None:
        connector = await self._courier.connector()
        if not isinstance(connector, TellsTime):
            return None
        self._offset.hear(connector.dated())
        return connector

    def _notice(self, profile: Profile) -> None:
        """Tell the person of a clock that is off, or of an event that is over."""
        over = profile.event_end is not None and profile.event_end < self._clock() + self._offset.now
        notices = [self._offset.sentence(), _OVER if over else None]
        targets.set_notice(self._store, self.uid, " ".join(filter(None, notices)) or None)

    async def _pulling(self) -> Pulls | None:
        """The connector, where the platform has to be pulled."""
        connector = await self._courier.connector()
        return connector if isinstance(connector, Pulls) else None

    async def _settle_soon(self) -> None:
        """Wait for the moments after which unanswered scans can be settled by a pull, since a person asked."""
        pulling = await self._pulling()
        if pulling and pulls.unsettled(self._store, self.uid):
            seconds = self._puller.due_in(pulling)
            if 0 < seconds <= SETTLE_AFTER.total_seconds():
                await self._nap(asyncio.Event(), seconds)

    async def _pull_if_due(self) -> None:
        pulling = await self._pulling()
        if pulling and self._puller.due_in(pulling) <= 0:
            await self._puller.pull(pulling, self._offset.now)
            self._knows_us = self._knows_us and self.gate.is_open
