"""Leads go up several at once, and what was written is looked at again: with a fake platform and a moved clock."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

import pytest

from app.lead import Delivery, DeliveryState, Edit, Lead, Remarks, TargetState
from app.line import Line
from app.outbox import CHECK_AFTER
from app.platforms import Account, Parcel
from app.reply import Accepted, Declined, Later, Offline, Reply, Wait
from app.store import Store, StoreError, deliveries, edits, leads, scans, targets
from tests.fake_platform import FakePlatform, accepted
from tests.waiting import soon

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Iterator
    from pathlib import Path

UID = "uid-1"


@dataclass
class Desk:
    """A kiosk's lead file with one target, a clock, and the platform."""

    store: Store
    platform: FakePlatform = field(default_factory=FakePlatform)
    now: datetime = datetime(2026, 3, 1, 9, tzinfo=UTC)

    def line(self) -> Line:
        return Line(
            self.store,
            UID,
            "fake",
            read_account=lambda: Account({}, None, "device"),
            open_connector=self.platform.open,
            tell=lambda news: None,
            clock=lambda: self.now,
            draw=lambda: 1.0,
        )

    def sync(self, seconds: float = 0) -> None:
        """A one-shot sync in so many seconds."""
        self.now += timedelta(seconds=seconds)
        asyncio.run(self.line().once())

    def scan(self, *codes: str) -> None:
        for code in codes:
            scans.record(self.store, scans.Read(self.now - timedelta(hours=1), "stdin", "line", code))

    def edit(self, change: Edit, code: str = "A1") -> None:
        edits.edit(self.store, self.lead(code).id, change)

    def lead(self, code: str = "A1") -> Lead:
        found = leads.by_code(self.store, code)
        assert found is not None
        return found

    def way(self, code: str = "A1") -> Delivery:
        return self.lead(code).deliveries["pretix"]

    def serve(self, check: Callable[[], Awaitable[None]]) -> None:
        """Run `check` beside a line that serves."""

        async def both() -> None:
            task = asyncio.create_task(self.line().serve())
            try:
                await check()
            finally:
                task.cancel()
                await asyncio.gather(task, return_exceptions=True)

        asyncio.run(both())


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    with Store(tmp_path) as store:
        desk = Desk(store)
        targets.add(store, UID, "pretix", "pretix", None, desk.now)
        desk.scan("A1")
        yield desk


def wrote(parcel: Parcel) -> Reply:
    """A platform that held nothing before, and writes what differs from the base."""
    base = parcel.base or Remarks()
    return Accepted((), parcel.remarks, before=() if parcel.remarks == base else (*parcel.before, base))


@pytest.fixture
def written(desk: Desk) -> Desk:
    """A note was written just now."""
    desk.edit(Edit(notes="ours"))
    desk.platform.reply = wrote
    desk.sync()
    desk.platform.sent.clear()
    return desk


def parcels(desk: Desk, reply: Callable[[Parcel], Reply]) -> list[Parcel]:
    seen: list[Parcel] = []

    def noted(parcel: Parcel) -> Reply:
        seen.append(parcel)
        return reply(parcel)

    desk.platform.reply = noted
    return seen


AFTER = CHECK_AFTER.total_seconds()


def test_a_write_is_looked_at_once_when_nobody_can_undo_it_any_more(written: Desk) -> None:
    seen = parcels(written, wrote)
    written.sync(AFTER - 1)
    assert seen == []
    written.sync(1)
    [look] = seen
    assert (look.remarks, look.base, look.before) == (Remarks("ours"), Remarks("ours"), (Remarks(),))
    assert (written.way().before, written.way().check_at) == ((), None)
    written.sync(AFTER)
    assert len(seen) == 1


def test_a_scan_without_remarks_is_not_looked_at(desk: Desk) -> None:
    desk.platform.reply = wrote
    desk.sync()
    desk.sync(AFTER)
    assert desk.platform.sent == ["A1"]


def test_a_look_changes_no_state_while_it_is_on_its_way(written: Desk) -> None:
    async def hang(parcel: Parcel) -> Reply:
        await asyncio.Event().wait()
        return accepted(parcel)

    written.platform.reply = hang
    written.now += CHECK_AFTER

    async def check() -> None:
        await soon(lambda: written.platform.running)
        (status,) = targets.statuses(written.store)
        assert (status.uploaded, status.waiting, status.inflight) == (1, 0, 0)
        assert written.way().state == DeliveryState.UPLOADED

    written.serve(check)
    assert (written.way().inflight, written.way().unconfirmed) == (None, False)
    assert written.way().check_at is not None, "it is due again"


def test_a_look_that_finds_a_loss_mends_it_and_is_followed_by_another(written: Desk) -> None:
    both = Remarks("theirs\nours")
    seen = parcels(written, lambda parcel: Accepted((), both, merged=True, before=(*parcel.before, Remarks("theirs"))))
    written.sync(AFTER)
    assert written.lead().remarks == both
    assert (written.way().state, written.way().merged_at) == (DeliveryState.UPLOADED, written.now)
    assert written.way().check_at == written.now + CHECK_AFTER
    written.sync(AFTER)
    assert [parcel.before for parcel in seen] == [(Remarks(),), (Remarks(), Remarks("theirs"))]


def test_a_look_survives_a_restart_and_a_clock_that_jumps_back(written: Desk) -> None:
    with Store(written.store.folder) as again:
        desk = Desk(again, written.platform, written.now - timedelta(days=30))
        desk.sync()
        assert desk.platform.sent == ["A1"]
        assert desk.way().check_at is None


def test_what_was_not_taken_is_not_sent_again_by_a_look(desk: Desk) -> None:
    desk.edit(Edit(rating=5, add_tags=("only here",)))
    kept = Remarks("", 4)
    desk.platform.reply = lambda parcel: Accepted((), kept, problem="The platform kept 4 stars.", before=(Remarks(),))
    desk.sync()
    seen = parcels(desk, lambda parcel: Accepted((), kept))
    desk.sync(AFTER)
    assert [parcel.remarks for parcel in seen] == [kept]
    assert desk.lead().remarks == Remarks("", 5, ("only here",))
    assert desk.way().problem == "The platform kept 4 stars."


def test_a_look_that_fails_is_made_later_and_charges_nothing(written: Desk) -> None:
    written.platform.reply = lambda parcel: Later("500")
    written.sync(AFTER)
    way = written.way()
    assert (way.state, way.attempts, way.problem, way.unconfirmed) == (DeliveryState.UPLOADED, 0, None, False)
    assert way.check_at is not None
    assert way.check_at > written.now
    written.platform.reply = wrote
    written.sync((way.check_at - written.now).total_seconds())
    assert written.way().check_at is None


def test_a_look_that_is_declined_is_given_up_and_nobody_is_troubled(written: Desk) -> None:
    written.platform.reply = lambda parcel: Declined("Not known.", 400)
    written.sync(AFTER)
    way = written.way()
    assert (way.state, way.before, way.check_at) == (DeliveryState.UPLOADED, (), None)


@pytest.mark.parametrize("reply", [Offline("No network."), Wait("Asked to wait.", 5)])
def test_a_look_in_a_pause_is_made_after_it(written: Desk, reply: Reply) -> None:
    written.platform.reply = lambda parcel: reply
    written.sync(AFTER)
    assert targets.statuses(written.store)[0].state != TargetState.READY
    written.platform.reply = wrote
    written.sync(10)
    assert written.way().check_at is None


def test_an_edit_during_a_look_goes_up_after_it(written: Desk) -> None:
    def edit(parcel: Parcel) -> Reply:
        if parcel.remarks.notes == "ours":
            written.edit(Edit(append="more"))
        return wrote(parcel)

    seen = parcels(written, edit)
    written.sync(AFTER)
    assert written.way().state == DeliveryState.WAITING
    written.sync()
    assert [parcel.remarks.notes for parcel in seen] == ["ours", "ours\nmore"]
    assert written.way().state == DeliveryState.UPLOADED


def test_an_edit_soon_after_a_write_remembers_what_was_before_both(written: Desk) -> None:
    seen = parcels(written, wrote)
    written.edit(Edit(rating=3))
    written.sync(1)
    assert seen[0].before == (Remarks(),)
    assert written.way().before == (Remarks(), Remarks("ours"))
    assert written.way().check_at == written.now + CHECK_AFTER


def test_leads_that_are_due_go_before_looks_and_looks_leave_a_way_free(written: Desk) -> None:
    codes = [f"N{number}" for number in range(4)]
    written.scan(*codes)
    for code in codes:
        written.edit(Edit(notes="ours"), code)
    written.sync()
    written.platform.sent.clear()
    go_on = asyncio.Event()

    async def slowly(parcel: Parcel) -> Reply:
        if parcel.code != "NEW":
            await go_on.wait()
        return wrote(parcel)

    written.platform.reply = slowly
    written.now += CHECK_AFTER

    async def check() -> None:
        await soon(lambda: len(written.platform.running) == 3)
        written.scan("NEW")
        await soon(lambda: written.way("NEW").state == DeliveryState.UPLOADED)
        assert len(written.platform.running) == 3
        go_on.set()
        await soon(lambda: deliveries.next_check(written.store, UID) is None)

    written.serve(check)
    assert sorted(written.platform.sent) == ["A1", *codes, "NEW"]


def test_what_is_in_flight_is_marked_before_it_is_sent_and_settled_with_the_next(desk: Desk) -> None:
    desk.scan("A2", "A3")
    desk.platform.in_flight = 1
    stood: list[dict[str, tuple[str, int | None]]] = []

    def look(parcel: Parcel) -> Reply:
        with Store(desk.store.folder) as other:  # another process sees what is on the disk
            found = leads.find(other, limit=-1)
        ways = {lead.code or "": lead.deliveries["pretix"] for lead in found}
        stood.append({code: (way.state, way.inflight) for code, way in sorted(ways.items())})
        return accepted(parcel)

    desk.platform.reply = look
    desk.sync()
    done, flying, owed = ("uploaded", None), ("waiting", 1), ("waiting", None)
    assert stood == [
        {"A1": flying, "A2": owed, "A3": owed},
        {"A1": done, "A2": flying, "A3": owed},
        {"A1": done, "A2": done, "A3": flying},
    ]


def test_what_was_on_its_way_when_the_lead_file_failed_is_sent_once_it_works(desk: Desk) -> None:
    desk.scan("A2", "A3")

    class Failing(Store):
        answers = 0

        def next_change(self) -> int:
            self.answers += 1
            if self.answers == 2:
                raise StoreError("The disk is full.")
            return super().next_change()

    with Failing(desk.store.folder) as failing:
        broken = Desk(failing, desk.platform, desk.now)

        async def check() -> None:
            await soon(lambda: broken.platform.asked and targets.statuses(desk.store)[0].uploaded == 3)

        broken.serve(check)
