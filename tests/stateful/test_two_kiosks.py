"""Two kiosks edit one attendee in the same moment, by their real connectors: both notes survive, tags unite.

Their first writes cross: each waits until both have read. So the one that arrives last undoes the other, which
nobody notices at once, since pretix has no conditional write.
"""

from __future__ import annotations

import asyncio
import itertools
import json
from contextlib import ExitStack
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

import httpx
import pytest

from app import settings
from app.connect import connect
from app.lead import DeliveryState, Edit, Lead
from app.line import Line
from app.mock.server import MockServer
from app.outbox import CHECK_AFTER
from app.platforms.pretix import connector
from app.platforms.pretix.connector import LEADS, open_connector
from app.store import Store, deliveries, edits, leads, scans
from app.sync import account, sync_now
from app.world import make_world
from app.world.people import ACCESS_CODE, TAGS
from tests.stateful.kiosks import QUICK

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Iterator
    from pathlib import Path

    from app.world import World


class Held(httpx.AsyncBaseTransport):
    """A network on which a kiosk's writes wait."""

    def __init__(self, wait: Callable[[], Awaitable[object]]) -> None:
        self._wait = wait
        self._inner = httpx.AsyncHTTPTransport()

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        await request.aread()
        if request.url.path == LEADS and json.loads(request.content)["tags"] is not None:
            await self._wait()
        return await self._inner.handle_async_request(request)

    async def aclose(self) -> None:
        await self._inner.aclose()


class Booth:
    """One kiosk that has met the visitor and said something about them."""

    def __init__(self, folder: Path, url: str, world: World, change: Edit) -> None:
        self.now = datetime.now(UTC).replace(microsecond=0)
        values = {"url": url, "access_code": ACCESS_CODE}
        asyncio.run(connect(folder, "pretix", values, offline=True, device_name=folder.name))
        (self.target,) = settings.load(folder).targets
        self.store = Store(folder)
        self.code = world.people[0].code
        lead, _, _ = scans.record(self.store, scans.Read(self.now, "test", "line", self.code))
        edits.edit(self.store, lead, change)

    @property
    def lead(self) -> Lead:
        found = leads.by_code(self.store, self.code)
        assert found is not None
        return found

    async def once(self, network: Held | None = None) -> None:
        """A one-shot sync."""
        line = Line(
            self.store,
            self.target.uid,
            "pretix",
            read_account=lambda: account(self.store.folder, self.target),
            open_connector=lambda _, account: open_connector(account, network),
            tell=lambda news: None,
            clock=lambda: self.now,
        )
        await line.once()


CHANGES = [
    Edit(notes="Anna: wants a quote", add_tags=(TAGS[0],), rating=4),
    Edit(notes="Ben: call on Monday", add_tags=(TAGS[1],)),
]


@pytest.fixture
def world() -> World:
    return make_world(3, switches=QUICK)


@pytest.fixture
def booths(tmp_path: Path, world: World) -> Iterator[list[Booth]]:
    with MockServer(world) as server, ExitStack() as stack:
        booths = [Booth(tmp_path / name, server.url, world, change) for name, change in zip("AB", CHANGES, strict=True)]
        for booth in booths:
            stack.enter_context(booth.store)
        yield booths


def crossed(booths: list[Booth], world: World) -> int:
    """Let their writes cross; the booth whose note is gone from the server."""

    async def both() -> None:
        awaited, met = len(booths), asyncio.Event()

        async def meet() -> None:
            nonlocal awaited
            awaited -= 1
            if awaited <= 0:
                met.set()
            await met.wait()

        await asyncio.gather(*(booth.once(Held(meet)) for booth in booths))

    asyncio.run(both())
    assert [booth.lead.deliveries["pretix"].state for booth in booths] == [DeliveryState.UPLOADED] * 2
    [held] = world.leads()
    lost = [number for number, change in enumerate(CHANGES) if str(change.notes) not in str(held["notes"])]
    assert len(lost) == 1, "the writes did not cross"
    return lost[0]


def is_whole(world: World) -> bool:
    """Whether the platform has what both have said."""
    [held] = world.leads()
    notes, tags = str(held["notes"]).split("\n"), held["tags"]
    assert isinstance(tags, list)
    whole = sorted(notes) == sorted(str(change.notes) for change in CHANGES)
    return whole and set(tags) == {TAGS[0], TAGS[1]} and held["rating"] == 4


def look(booths: list[Booth], order: tuple[int, ...], after: timedelta = CHECK_AFTER) -> None:
    for booth in booths:
        booth.now += after
    for number in order:
        asyncio.run(booths[number].once())


@pytest.mark.parametrize("order", list(itertools.permutations(range(2))))
def test_both_notes_survive_tags_unite_and_the_person_sees_it(
    booths: list[Booth], world: World, order: tuple[int, ...]
) -> None:
    loser = crossed(booths, world)
    look(booths, order)
    assert is_whole(world)
    assert booths[loser].lead.remarks.notes.count("\n") == 1
    assert booths[loser].lead.deliveries["pretix"].merged_at is not None
    for _ in range(2):
        look(booths, order)
    assert is_whole(world)
    assert [deliveries.next_check(booth.store, booth.target.uid) for booth in booths] == [None, None]
    assert world.leads()[0]["writes"] == 3, "they do not go on for ever"


def test_the_loser_s_next_edit_finds_the_loss_too(booths: list[Booth], world: World) -> None:
    loser = booths[crossed(booths, world)]
    edits.edit(loser.store, loser.lead.id, Edit(append="and coffee"))
    asyncio.run(loser.once())
    notes = str(world.leads()[0]["notes"]).split("\n")
    assert sorted(notes) == sorted([*(str(change.notes) for change in CHANGES), "and coffee"])
    assert sorted(loser.lead.remarks.notes.split("\n")) == sorted(notes)


def test_a_note_rewritten_before_the_look_is_not_doubled(booths: list[Booth], world: World) -> None:
    first = booths[0]
    asyncio.run(first.once())
    edits.edit(first.store, first.lead.id, Edit(notes="Anna: wants two quotes"))
    asyncio.run(first.once())
    look(booths[:1], (0,))
    assert world.leads()[0]["notes"] == first.lead.remarks.notes == "Anna: wants two quotes"


def test_what_a_colleague_deletes_after_the_look_stays_deleted(booths: list[Booth], world: World) -> None:
    first, second = booths
    asyncio.run(first.once())
    look([first], (0,))
    asyncio.run(second.once())
    edits.edit(second.store, second.lead.id, Edit(notes="Ben: call on Monday", remove_tags=(TAGS[0],)))
    asyncio.run(second.once())
    edits.edit(first.store, first.lead.id, Edit(rating=2))
    asyncio.run(first.once())
    [held] = world.leads()
    assert (held["notes"], held["tags"], held["rating"]) == ("Ben: call on Monday", [TAGS[1]], 2)


def test_a_sync_until_idle_looks_before_it_ends(booths: list[Booth], world: World) -> None:
    """The other kiosk's write arrives within the two seconds."""
    first, second = booths

    async def both() -> None:
        written = asyncio.Event()

        class Telling(Held):
            async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
                response = await super().handle_async_request(request)
                if request.url.path == LEADS and json.loads(request.content)["tags"] is not None:
                    await response.aread()
                    written.set()
                return response

        late = asyncio.create_task(second.once(Held(written.wait)))
        await asyncio.wait([late], timeout=0.5)

        async def at_once() -> None:
            """No wait."""

        await sync_now(
            first.store,
            until_idle=True,
            timeout=30,
            tell=lambda news: None,
            opener=lambda _, account: open_connector(account, Telling(at_once)),
        )
        await late

    asyncio.run(both())
    assert is_whole(world)
    assert first.lead.deliveries["pretix"].merged_at is not None


# --- mistakes that must be noticed ----------------------------------------------------------------------


def test_without_looks_a_note_would_be_missing(
    booths: list[Booth], world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(deliveries, "checks_due", lambda *_: [])
    crossed(booths, world)
    look(booths, (0, 1))
    assert not is_whole(world)


def test_merged_with_the_echo_as_base_a_note_would_be_missing(
    booths: list[Booth], world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(connector, "unseen_base", lambda before, written, theirs: written)
    crossed(booths, world)
    look(booths, (0, 1))
    assert not is_whole(world)
