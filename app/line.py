"""One target's upload line: asks the platform who we are, then sends what is due, several leads at once.

A line is a coroutine on the sync thread's loop. Each turn it reads from the store what is true now, so
that other processes' edits and connects need no message: a target behind a closed gate (`app.gate`) is probed
by asking for its profile, an open one is sent its due deliveries.
"""

from __future__ import annotations

import asyncio
import random
from collections.abc import Callable, Iterable
from contextlib import suppress
from datetime import UTC, datetime

import structlog

from app.gate import Gate, for_target
from app.lead import Declined, Later, LeadChanged, LeadKioskError, News, Profile, Reply, SignIn
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
        self._knows_us = False
        self._confirmed_url = False
        self.gate = Gate(store, uid, clock)
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
                with suppress(TimeoutError):  # `wait_for` would lose a cancellation that comes as it is woken
                    async with asyncio.timeout(seconds):
                        await self.wake.wait()
                self.wake.clear()
        finally:
            await self.aclose()

    async def once(self) -> None:
        """One attempt at each delivery that is due now."""
        try:
            if not self.gate.rest() and await self._ask_profile():
                await self._send_each(deliveries.due(self._store, self.uid, self._clock(), -1))
        finally:
            await self.aclose()

    async def aclose(self) -> None:
        """Let go of connections; what was cut off in flight waits again, unconfirmed."""
        deliveries.recover(self._store, self.uid)
        if self._connector is not None:
            await self._connector.aclose()
            self._connector = None

    async def _turn(self) -> float:
        """Do what can be done now; says after how many seconds to look again."""
        if rest := self.gate.rest():
            return min(_LOOK_EVERY, rest)
        if (not self.gate.is_open or self._profile_is_old()) and not await self._ask_profile():
            return 0
        await self._send_due()
        due = deliveries.next_due(self._store, self.uid)
        return _LOOK_EVERY if due is None else min(_LOOK_EVERY, max(0.0, (due - self._clock()).total_seconds()))

    def _profile_is_old(self) -> bool:
        age = targets.profile_age(self._store, self.uid, self._clock())
        return not self._knows_us or age is None or age > PROFILE_EVERY

    async def _ask_profile(self) -> bool:
        """Ask the platform who we are, which proves address, network and credentials; False closes the gate."""
        try:
            profile = await self._who_we_are()
        except LeadKioskError as error:
            self.gate.found_closed(error.reply if isinstance(error, PlatformError) else SignIn(str(error)))
            return False
        targets.keep_profile(self._store, self.uid, profile, self._clock())
        self.gate.found_open()
        self._knows_us = True
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
        running: set[asyncio.Task[Reply | None]] = set()
        limit = (await self._connected()).in_flight
        try:
            while True:
                for delivery in self._next(limit, len(running)):
                    running.add(asyncio.create_task(self._send(delivery)))
                    await asyncio.sleep(0)  # let it mark itself in flight before asking what else is due
                if not running:
                    return
                done, running = await asyncio.wait(running, return_when=asyncio.FIRST_COMPLETED)
                for task in done:
                    if reply := task.result():
                        self.gate.count(reply)
        finally:
            await _cancelled(running)

    def _next(self, limit: int, running: int) -> list[int]:
        """The deliveries to send now; while the platform fails on and on, any one that is due."""
        if not self.gate.is_open:
            return []
        if not self.gate.troubled:
            return deliveries.due(self._store, self.uid, self._clock(), limit - running)
        due = [] if running else deliveries.due(self._store, self.uid, self._clock(), -1)
        return [due[int(self._draw() * len(due)) % len(due)]] if due else []

    async def _send_each(self, wanted: Iterable[int]) -> None:
        slots = asyncio.Semaphore((await self._connected()).in_flight)

        async def send(delivery: int) -> None:
            async with slots:
                if self.gate.is_open:
                    await self._send(delivery)

        tasks = {asyncio.create_task(send(delivery)) for delivery in wanted}
        try:
            await asyncio.gather(*tasks)
        finally:
            await _cancelled(tasks)

    async def _send(self, delivery: int) -> Reply | None:
        """One attempt at one delivery, from durable "in flight" to settled; None when it is no longer wanted."""
        begun = sending.begin(self._store, delivery)
        if begun is None:
            return None
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
        self._heard(reply)
        self._tell(LeadChanged(lead.id))
        return reply

    def _heard(self, reply: Reply) -> None:
        self.gate.heard(reply)
        if not self.gate.is_open:
            self._knows_us = False  # whoever opens the gate, say by new credentials: ask first

    async def _reply(self, parcel: Parcel) -> Reply:
        """The platform's reply; a refusal that could concern the whole target is confirmed before it is believed."""
        try:
            return await self._confirmed_reply(await self._connected(), parcel)
        except LeadKioskError:
            raise
        except Exception:  # what one lead does to a connector must not stop the others
            structlog.get_logger().exception("a connector failed", platform=self._platform)
            return Later("An unexpected failure: it is tried again; the log tells more.")

    async def _confirmed_reply(self, connector: Connector, parcel: Parcel) -> Reply:
        reply = await connector.deliver(parcel)
        of_sign_in = isinstance(reply, SignIn)
        of_address = isinstance(reply, Declined) and reply.status in _GONE and not self._confirmed_url
        if not of_sign_in and not of_address:
            return reply
        try:
            await connector.profile()
        except PlatformError as error:
            return for_target(error.reply)
        self._confirmed_url = True
        if of_address:
            return reply
        again = await connector.deliver(parcel)
        return Declined(again.reason, raw=again.raw) if isinstance(again, SignIn) else again


async def _cancelled(tasks: Iterable[asyncio.Task[Reply | None]]) -> None:
    for task in tasks:
        task.cancel()
    await asyncio.gather(*tasks, return_exceptions=True)
