"""Sends one target's leads, several at once, each from durable "in flight" to settled.

What was answered is settled and what goes up next is marked as in flight in one transaction, since each commit
waits for the disk. When nothing else is due, what was written is looked at again (`app.merge` says why); a lead
that is due meanwhile waits for no look, since these leave one way free, and for no answer, since it is asked
again soon what is due.
"""

from __future__ import annotations

import asyncio
from collections import deque
from dataclasses import dataclass
from typing import TYPE_CHECKING

import structlog

from app.lead import Lead, Remarks
from app.news import LeadChanged, News
from app.platforms import Connector, Parcel, Pulls, TellsTime
from app.reply import Declined, Reply
from app.store import Store, deliveries, sending

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from datetime import datetime, timedelta

    from app.courier import Courier
    from app.gate import Gate
    from app.offset import Offset
    from app.pulling import Puller

_LOOK_EVERY = 1.0  # seconds between looks at what is due while answers are awaited


@dataclass(frozen=True, slots=True)
class Errand:
    """A delivery that is to be sent, or whose last write is to be looked at (`check`)."""

    delivery: int
    check: bool = False


@dataclass(frozen=True, slots=True)
class _Way:
    """A connector, and what it is besides: to find that out for each lead would take longer than to send it."""

    connector: Connector
    pulls: Pulls | None
    tells_time: TellsTime | None


@dataclass(frozen=True, slots=True)
class _Flight:
    errand: Errand
    lead: Lead
    parcel: Parcel


class Sender:
    """What sends for one line."""

    def __init__(
        self,
        store: Store,
        uid: str,
        courier: Courier,
        gate: Gate,
        puller: Puller,
        offset: Offset,
        *,
        tell: Callable[[News], None],
        clock: Callable[[], datetime],
        draw: Callable[[], float],
        check_after: timedelta,
    ) -> None:
        """What was written is looked at so long after it; the rest is as for `Line`."""
        self._store = store
        self._uid = uid
        self._courier = courier
        self._gate = gate
        self._puller = puller
        self._offset = offset
        self._tell = tell
        self._clock = clock
        self._draw = draw
        self._check_after = check_after
        self._astray = False
        self.was_shut = False
        """Whether a reply has closed the gate; whoever hears of it sets it back."""

    async def send_due(self) -> None:
        """Send what is due, always as many at once as the platform allows, until nothing is or it pauses."""
        way = _way(await self._courier.connector())
        await self._fly(way, lambda free, flying: self._next(way, free, flying), count=True)

    async def send_each(self, errands: Iterable[Errand]) -> None:
        """One attempt at each of these, unless the platform pauses."""
        left = deque(errands)
        way = _way(await self._courier.connector())
        await self._fly(way, lambda free, flying: [left.popleft() for _ in range(min(free, len(left)))], count=False)

    def due(self, limit: int, *, certain: bool) -> list[Errand]:
        """Deliveries to send now, as many at most; all when `limit` is negative. For `certain` see `deliveries`."""
        found = deliveries.due(self._store, self._uid, self._clock(), limit, certain=certain)
        return [Errand(delivery) for delivery in found]

    def checks(self, limit: int) -> list[Errand]:
        """Deliveries whose last write is to be looked at now."""
        found = deliveries.checks_due(self._store, self._uid, self._clock(), limit)
        return [Errand(delivery, check=True) for delivery in found]

    def _next(self, way: _Way, free: int, flying: int) -> list[Errand]:
        """What goes up now; nothing while a pull is due; while the platform fails on and on, any one."""
        certain = way.pulls is not None
        if free <= 0 or (way.pulls and self._puller.due_in(way.pulls) <= 0):
            return []
        if not self._gate.troubled:
            return self.due(free, certain=certain) or self.checks(max(free - 1, 0 if flying else 1))
        due = [] if flying else self.due(-1, certain=certain) or self.checks(-1)
        return [due[int(self._draw() * len(due)) % len(due)]] if due else []

    async def _fly(self, way: _Way, choose: Callable[[int, int], list[Errand]], *, count: bool) -> None:
        """Send what `choose` names, given how many more may go up and how many are on their way."""
        if self._astray:
            deliveries.recover(self._store, self._uid)
        flying: dict[asyncio.Task[Reply], _Flight] = {}
        answered: list[tuple[_Flight, Reply]] = []
        self._astray = True
        try:
            while True:
                chosen = choose, way.connector.in_flight - len(flying), len(flying)
                for flight in self._turn(way, answered, *chosen, count=count):
                    flying[asyncio.create_task(self._courier.reply(flight.parcel))] = flight
                if not flying:
                    break
                done, _ = await asyncio.wait(flying, timeout=_LOOK_EVERY, return_when=asyncio.FIRST_COMPLETED)
                answered = [(flying.pop(task), task.result()) for task in done]
        finally:
            await _cancelled(flying)
        self._astray = False

    def _turn(
        self,
        way: _Way,
        answered: list[tuple[_Flight, Reply]],
        choose: Callable[[int, int], list[Errand]],
        free: int,
        flying: int,
        *,
        count: bool,
    ) -> list[_Flight]:
        """Settle what was answered, and mark what goes up next."""
        if answered and way.tells_time:
            self._offset.hear(way.tells_time.dated())
        for _, reply in answered:
            self._gate.heard(reply)
            self.was_shut = self.was_shut or not self._gate.is_open
            if count:
                self._gate.count(reply)
        is_open = self._gate.is_open
        errands = choose(free, flying) if is_open and not answered else []
        if not answered and not errands:
            return []
        with self._store.atomic():
            for flight, reply in answered:
                self._settle(flight, reply)
            if answered and is_open:
                errands = choose(free, flying)
            begun = [flight for flight in (self._begin(way, errand) for errand in errands) if flight]
        for flight in (*(flight for flight, _ in answered), *begun):
            self._tell(LeadChanged(flight.lead.id))
        return begun

    def _begin(self, way: _Way, errand: Errand) -> _Flight | None:
        """Mark it as in flight, inside a transaction; None when it is no longer wanted."""
        if errand.check:
            begun = sending.mark_check(self._store, errand.delivery)
        else:
            seat = way.pulls.seat if way.pulls else None
            begun = sending.mark(self._store, errand.delivery, seat, self._offset.now)
        if begun is None:
            return None
        owed, lead = begun
        parcel = Parcel(
            code=lead.code or "",
            scanned=owed.sent_time or lead.first,
            # a look brings what was written, and not what the platform never took
            remarks=(owed.base or Remarks()) if errand.check else lead.remarks,
            base=owed.base,
            unconfirmed=owed.unconfirmed,
            remote_id=owed.remote_id,
            sent_time=owed.sent_time,
            before=owed.before,
        )
        return _Flight(errand, lead, parcel)

    def _settle(self, flight: _Flight, reply: Reply) -> None:
        """Keep what a reply means, inside a transaction."""
        if flight.errand.check and isinstance(reply, Declined):
            structlog.get_logger().info("a write is not looked at again", lead=flight.lead.id, problem=reply.reason)
        sending.keep(
            self._store,
            flight.errand.delivery,
            flight.lead,
            reply,
            self._clock(),
            self._draw(),
            check=flight.errand.check,
            check_after=self._check_after,
        )


def _way(connector: Connector) -> _Way:
    pulls = connector if isinstance(connector, Pulls) else None
    return _Way(connector, pulls, connector if isinstance(connector, TellsTime) else None)


async def _cancelled(tasks: Iterable[asyncio.Task[Reply]]) -> None:
    for task in tasks:
        task.cancel()
    await asyncio.gather(*tasks, return_exceptions=True)
