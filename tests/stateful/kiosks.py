"""Whole kiosks without a window: lead file, upload lines and real connectors, against the mock over loopback.

Their clock is the real one plus what they would have slept, so that hours of pauses pass in seconds. While any
kiosk has a lead on its way nothing is added to it: a call never takes longer than it really does.
"""

from __future__ import annotations

import asyncio
import random
from collections import Counter
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

from app import platforms, settings
from app.connect import connect
from app.lead import DeliveryState, Edit, Lead
from app.line import Line
from app.store import Store, deliveries, edits, leads, scans, targets
from app.sync import account
from app.world.people import ACCESS_CODE, CLIENT_ID, CLIENT_SECRET

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path

    from app.platforms import Account, Connector, Parcel
    from app.reply import Reply
    from app.world import World
    from app.world.people import Person

QUICK = {"hang-seconds": "0.05", "drip-seconds": "0.05", "closed-seconds": "0.1", "delay-ms": "1"}
"""Switches of a mock that hurries."""

_OVERSLEPT = 5.0  # naps last so many times longer, as on a busy machine


class Clock:
    """Real time, and what was slept on top while nothing was on its way."""

    def __init__(self) -> None:
        self._slept = timedelta(0)
        self._flying = 0

    def __call__(self) -> datetime:
        return datetime.now(UTC) + self._slept

    async def nap(self, _wake: asyncio.Event, seconds: float) -> None:
        """Let the time pass."""
        if not self._flying:
            self._slept += timedelta(seconds=max(seconds, 0.001) * _OVERSLEPT)
        await asyncio.sleep(0.001)

    @contextmanager
    def holding(self) -> Iterator[None]:
        """A lead is on its way."""
        self._flying += 1
        try:
            yield
        finally:
            self._flying -= 1

    def open_connector(self, platform: str, account: Account) -> Connector:
        """The platform's own connector, whose deliveries hold the clock."""
        connector = platforms.open_connector(platform, account)
        deliver = connector.deliver

        async def held(parcel: Parcel) -> Reply:
            with self.holding():
                return await deliver(parcel)

        connector.deliver = held  # type: ignore[method-assign]
        return connector


@dataclass
class Kiosk:
    """One data folder; `notes` are what its staff said, by code."""

    store: Store
    line: Line
    notes: dict[str, str] = field(default_factory=dict)

    @property
    def leads(self) -> list[Lead]:
        return leads.find(self.store, limit=-1)

    def waits(self) -> bool:
        """Whether anything is still to be sent, or to be looked at."""
        found = targets.statuses(self.store)
        return any(status.waiting or deliveries.next_check(self.store, status.uid) for status in found)


def values(platform: str, url: str, seat: str) -> dict[str, str]:
    """What a person gives to connect to the mock."""
    if platform == "pretix":
        return {"url": url, "access_code": ACCESS_CODE}
    secret = {"client_id": CLIENT_ID, "client_secret": CLIENT_SECRET}
    return {"url": url, **secret, "token_method": "json", "seat": seat}


def new_kiosk(
    folder: Path, platform: str, url: str, people: Sequence[Person], clock: Clock, *, seat: str = "1/1", seed: int = 0
) -> Kiosk:
    """A kiosk that has scanned these people, one each second, and noted something about every fifth."""
    asyncio.run(connect(folder, platform, values(platform, url, seat), offline=True))
    (target,) = settings.load(folder).targets
    store = Store(folder)
    line = Line(
        store,
        target.uid,
        platform,
        read_account=lambda: account(folder, target),
        open_connector=clock.open_connector,
        tell=lambda news: None,
        clock=clock,
        draw=random.Random(seed).random,
        nap=clock.nap,
    )
    kiosk = Kiosk(store, line)
    began = datetime.now(UTC).replace(microsecond=123_000) - timedelta(days=1, seconds=len(people))
    store.rows("PRAGMA synchronous=OFF")  # no power fails here
    for number, person in enumerate(people):
        at = began + timedelta(seconds=number)
        lead, _, _ = scans.record(store, scans.Read(at, "test", "line", person.code))
        if number % 5 == 0:
            kiosk.notes[person.code] = f"Seat {seat} met {number}"
            edits.edit(store, lead, Edit(notes=kiosk.notes[person.code]))
    return kiosk


async def _serve(kiosk: Kiosk) -> None:
    task = asyncio.create_task(kiosk.line.serve())
    try:
        while kiosk.waits() and not task.done():
            await asyncio.sleep(0.01)
    finally:
        task.cancel()
        (result,) = await asyncio.gather(task, return_exceptions=True)
        if isinstance(result, Exception):
            raise result


def drain(kiosks: Sequence[Kiosk], seconds: float) -> None:
    """Let all upload side by side until nothing waits; raises `TimeoutError` when that takes longer in real time."""

    async def all_of_them() -> None:
        async with asyncio.timeout(seconds), asyncio.TaskGroup() as group:
            for kiosk in kiosks:
                group.create_task(_serve(kiosk))

    asyncio.run(all_of_them())


@dataclass(frozen=True)
class Outcome:
    """What became of all leads: counts."""

    leads: int
    poisoned: int
    lost: int
    duplicated: int
    wrongly_attention: int
    hidden_poison: int
    blocked: int
    notes_lost: int

    def is_good(self) -> bool:
        """Whether every lead, and every note where the platform takes notes, is where it belongs."""
        wrong = self.lost, self.duplicated, self.wrongly_attention, self.hidden_poison, self.blocked, self.notes_lost
        return not any(wrong)


def outcome(kiosks: Sequence[Kiosk], world: World, words: str, *, record_for_each: bool) -> Outcome:
    """Compare what the kiosks believe with what the platform has.

    `words` are those with which the platform refuses a poisoned code. With `record_for_each` a platform keeps
    one record for each kiosk that met the visitor, else one for all.
    """
    saved = Counter(str(row["code"]) for row in world.leads())
    said = {str(row["code"]): str(row.get("notes", "")) for row in world.leads()}
    met = Counter(lead.code for kiosk in kiosks for lead in kiosk.leads)
    poisoned = {code for code in met if code and world.faults.poisons(code)}
    wanted = {code: (count if record_for_each else 1) for code, count in met.items() if code not in poisoned}
    ways = [(lead, way) for kiosk in kiosks for lead in kiosk.leads for way in lead.deliveries.values()]
    attention = [(lead, way) for lead, way in ways if way.state == DeliveryState.ATTENTION]
    takes_notes = any("notes" in row for row in world.leads())
    return Outcome(
        leads=len(ways),
        poisoned=sum(met[code] for code in poisoned),
        lost=sum(max(0, count - saved[code or ""]) for code, count in wanted.items()),
        duplicated=sum(max(0, saved[code or ""] - count) for code, count in wanted.items()) + _claimed_twice(kiosks),
        wrongly_attention=sum(lead.code not in poisoned for lead, _ in attention),
        hidden_poison=sum(
            lead.code in poisoned and (way.state != DeliveryState.ATTENTION or words not in (way.problem or ""))
            for lead, way in ways
        ),
        blocked=sum(way.state == DeliveryState.WAITING for _, way in ways),
        notes_lost=sum(
            note not in said.get(code, "")
            for kiosk in kiosks
            for code, note in kiosk.notes.items()
            if takes_notes and code not in poisoned
        ),
    )


def _claimed_twice(kiosks: Sequence[Kiosk]) -> int:
    """Remote ids that one kiosk holds for two leads."""
    twice = 0
    for kiosk in kiosks:
        ids = Counter(way.remote_id for lead in kiosk.leads for way in lead.deliveries.values() if way.remote_id)
        twice += sum(count - 1 for count in ids.values())
    return twice


__all__ = ["QUICK", "Clock", "Kiosk", "Outcome", "drain", "new_kiosk", "outcome"]
