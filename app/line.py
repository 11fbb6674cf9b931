"""One target's upload line: asks the platform who we are, then sends what is due, several leads at once.

A line is a coroutine on the sync thread's loop. Each turn it reads from the store what is true now, so
that other processes' edits and connects need no message: a paused target is probed by asking for its
profile, a healthy one is sent its due deliveries. A reply that concerns the whole target pauses it.
"""

from __future__ import annotations

import asyncio
import random
from collections.abc import Callable, Iterable
from contextlib import suppress
from datetime import UTC, datetime

import structlog

from app.lead import (
    Declined,
    Later,
    LeadChanged,
    LeadKioskError,
    News,
    Offline,
    Portal,
    Profile,
    Reply,
    SignIn,
    TargetState,
)
from app.outbox import READY, Health, health
from app.platforms import Account, Connector, Parcel, PlatformError
from app.store import Store, deliveries, sending, targets

PROFILE_EVERY = 15 * 60.0  # seconds
_LOOK_EVERY = 1.0  # seconds between looks at the store when nothing is due sooner
_GONE = (404, 405, 410)

AccountReader = Callable[[], Account]
ConnectorOpener = Callable[[str, Account], Connector]


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
    ) -> None:
        """`read_account` may block (a keyring); `tell` hears of changed leads."""
        self.uid = uid
        self._store = store
        self._platform = platform
        self._read_account = read_account
        self._open_connector = open_connector
        self._tell = tell
        self._clock = clock
        self._draw = draw
        self._account: Account | None = None
        self._connector: Connector | None = None
        self._asked_profile = False
        self._confirmed_url = False
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
                with suppress(TimeoutError):
                    await asyncio.wait_for(self.wake.wait(), seconds)
                self.wake.clear()
        finally:
            await self.aclose()

    async def once(self) -> None:
        """One attempt at each delivery that is due now."""
        try:
            if not self._held() and await self._ask_profile():
                await self._send_each(deliveries.due(self._store, self.uid, self._clock(), -1))
        finally:
            await self.aclose()

    async def aclose(self) -> None:
        """Let go of connections; what was cut off in flight waits again, unconfirmed."""
        deliveries.recover(self._store, self.uid)
        if self._connector is not None:
            await self._connector.aclose()
            self._connector = None

    def _held(self) -> bool:
        """Whether the platform asked for a pause that is not over."""
        now, state = self._clock(), self._health()
        return state.state == TargetState.WAITING and state.next_at is not None and now < state.next_at

    def _health(self) -> Health:
        return targets.health(self._store, self.uid, self._clock())

    async def _turn(self) -> float:
        """Do what can be done now; says after how many seconds to look again."""
        now, state = self._clock(), self._health()
        if state.state != TargetState.READY and state.next_at is not None and now < state.next_at:
            return min(_LOOK_EVERY, (state.next_at - now).total_seconds())
        if (state.state != TargetState.READY or self._profile_is_old()) and not await self._ask_profile():
            return 0
        await self._send_due()
        due = deliveries.next_due(self._store, self.uid)
        return _LOOK_EVERY if due is None else min(_LOOK_EVERY, max(0.0, (due - self._clock()).total_seconds()))

    def _profile_is_old(self) -> bool:
        age = targets.profile_age(self._store, self.uid, self._clock())
        return not self._asked_profile or age is None or age > PROFILE_EVERY

    async def _ask_profile(self) -> bool:
        """Ask the platform who we are, which proves address, network and credentials; False pauses the target."""
        try:
            profile = await self._who_we_are()
        except PlatformError as error:
            self._pause(_for_target(error.reply))
            return False
        except LeadKioskError as error:
            self._pause(SignIn(str(error)))
            return False
        was_ready = self._health().state == TargetState.READY
        targets.keep_profile(self._store, self.uid, profile, self._clock())
        self._asked_profile = True
        if not was_ready:
            targets.set_health(self._store, self.uid, READY, due=True)
        return True

    async def _who_we_are(self) -> Profile:
        """The profile; refused credentials are read once more, in case a person has renewed them."""
        try:
            return await (await self._connected()).profile()
        except PlatformError as error:
            if not isinstance(error.reply, SignIn) or await asyncio.to_thread(self._read_account) == self._account:
                raise
        await self._disconnect()
        return await (await self._connected()).profile()

    async def _connected(self) -> Connector:
        if self._connector is None:
            self._account = await asyncio.to_thread(self._read_account)
            self._connector = self._open_connector(self._platform, self._account)
        return self._connector

    async def _disconnect(self) -> None:
        if self._connector is not None:
            await self._connector.aclose()
            self._connector = None

    async def _send_due(self) -> None:
        """Send what is due, always as many at once as the platform allows, until nothing is or it pauses."""
        running: set[asyncio.Task[None]] = set()
        limit = (await self._connected()).in_flight
        try:
            while True:
                free = limit - len(running) if self._health().state == TargetState.READY else 0
                for delivery in deliveries.due(self._store, self.uid, self._clock(), free):
                    running.add(asyncio.create_task(self._send(delivery)))
                    await asyncio.sleep(0)  # let it mark itself in flight before asking what else is due
                if not running:
                    return
                done, running = await asyncio.wait(running, return_when=asyncio.FIRST_COMPLETED)
                for task in done:
                    task.result()
        finally:
            await _cancelled(running)

    async def _send_each(self, wanted: Iterable[int]) -> None:
        slots = asyncio.Semaphore((await self._connected()).in_flight)

        async def send(delivery: int) -> None:
            async with slots:
                if self._health().state == TargetState.READY:
                    await self._send(delivery)

        tasks = {asyncio.create_task(send(delivery)) for delivery in wanted}
        try:
            await asyncio.gather(*tasks)
        finally:
            await _cancelled(tasks)

    async def _send(self, delivery: int) -> None:
        """One attempt at one delivery, from durable "in flight" to settled."""
        begun = sending.begin(self._store, delivery)
        if begun is None:
            return
        owed, lead = begun
        parcel = Parcel(
            code=lead.code or "",
            scanned=lead.first,
            remarks=lead.remarks,
            base=owed.base,
            unconfirmed=owed.unconfirmed,
            remote_id=owed.remote_id,
        )
        self._tell(LeadChanged(lead.id))
        reply = await self._reply(parcel)
        sending.settle(self._store, delivery, lead.remarks, reply, self._clock(), self._draw())
        self._pause(reply)
        self._tell(LeadChanged(lead.id))

    async def _reply(self, parcel: Parcel) -> Reply:
        """The platform's reply; a refusal that could concern the whole target is confirmed before it is believed."""
        connector = await self._connected()
        reply = await connector.deliver(parcel)
        of_sign_in = isinstance(reply, SignIn)
        of_address = isinstance(reply, Declined) and reply.status in _GONE and not self._confirmed_url
        if not of_sign_in and not of_address:
            return reply
        try:
            await connector.profile()
        except PlatformError as error:
            return _for_target(error.reply)
        self._confirmed_url = True
        if of_address:
            return reply
        again = await connector.deliver(parcel)
        return Declined(again.reason, raw=again.raw) if isinstance(again, SignIn) else again

    def _pause(self, reply: Reply) -> None:
        """Pause the target if `reply` concerns all of it; of several such replies at once the first counts."""
        now, before = self._clock(), self._health()
        after = health(before, reply, now)
        already = after.state == before.state and before.next_at is not None and now < before.next_at
        if after.state != TargetState.READY and not already:
            targets.set_health(self._store, self.uid, after)


def _for_target(reply: Reply) -> Reply:
    """A failed probe as something that pauses the target: nothing can be sent before it succeeds."""
    match reply:
        case Later():
            return Offline(reply.reason)
        case Declined():
            return Portal(reply.reason)
        case _:
            return reply


async def _cancelled(tasks: Iterable[asyncio.Task[None]]) -> None:
    for task in tasks:
        task.cancel()
    await asyncio.gather(*tasks, return_exceptions=True)
