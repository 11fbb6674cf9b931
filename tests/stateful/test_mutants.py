"""Each way in which such an outbox was wrong before, planted here: the state machine must notice it.

A mutant that it lets pass means that it can no longer fail.
"""

from __future__ import annotations

import os
import sqlite3
from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import HealthCheck, Phase, settings
from hypothesis.errors import FlakyFailure
from hypothesis.stateful import run_state_machine_as_test

from app import merge, outbox
from app.lead import Delivery, DeliveryState, Lead, Remarks
from app.reply import Accepted, Declined, Portal, Reply
from app.store import Store, StoreError, deliveries, scans, sending
from tests.stateful.outbox import CODES, Outbox

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime

    Plant = Callable[[pytest.MonkeyPatch], None]
    Step = Callable[[Outbox], object]

LONG = int(os.environ.get("LEAD_KIOSK_EXAMPLES", "0"))
CAUGHT = (AssertionError, StoreError, sqlite3.IntegrityError)


def two_transactions(plant: pytest.MonkeyPatch) -> None:
    """The lead is committed before its deliveries, and the kiosk may be killed in between."""
    record, owe_lead = scans.record, deliveries.owe_lead
    later: list[Callable[[], None]] = []

    def owe(store: Store, lead: int, *, code: bool) -> None:
        later.append(lambda: owe_lead(store, lead, code=code))

    def recorded(store: Store, read: scans.Read) -> Any:  # noqa: ANN401
        saved = record(store, read)
        while later:
            second = later.pop()
            if saved[0] % 3:  # else killed
                with store.atomic():
                    second()
        return saved

    plant.setattr(deliveries, "owe_lead", owe)
    plant.setattr(scans, "record", recorded)


def edit_in_flight(plant: pytest.MonkeyPatch) -> None:
    """An upload settles whatever is wanted by then."""
    accept = sending._accept

    def accepted(store: Store, delivery: Delivery, sent: Remarks, reply: Accepted) -> Delivery:
        after = accept(store, delivery, sent, reply)
        return replace(after, state=DeliveryState.UPLOADED, acked=after.wanted)

    plant.setattr(sending, "_accept", accepted)


def no_recovery(plant: pytest.MonkeyPatch) -> None:
    """What a killed kiosk left in flight stays there."""
    plant.setattr(deliveries, "recover", lambda store, target=None: 0)


def portal_is_done(plant: pytest.MonkeyPatch) -> None:
    """A portal's 200 counts as uploaded."""
    settle = outbox.settle

    def settled(delivery: Delivery, reply: Reply, *how: Any) -> Delivery:  # noqa: ANN401
        if isinstance(reply, Portal):
            return replace(delivery, state=DeliveryState.UPLOADED, acked=delivery.wanted, inflight=None)
        return settle(delivery, reply, *how)

    plant.setattr(outbox, "settle", settled)


def clock_jump(plant: pytest.MonkeyPatch) -> None:
    """A time that the clock wrote before it jumped back holds a lead until the clock has caught up."""
    due = deliveries.due

    def punctual(store: Store, target: str, now: datetime, limit: int, *, certain: bool = False) -> list[int]:
        found = []
        for number in due(store, target, now, -1, certain=certain):
            one = deliveries.get(store, number)
            if one and (one.next_at is None or one.next_at <= now):
                found.append(number)
        return found if limit < 0 else found[:limit]

    plant.setattr(deliveries, "due", punctual)
    plant.setattr(deliveries, "make_due", lambda store: None)


def no_merge(plant: pytest.MonkeyPatch) -> None:
    """The last writer wins."""

    def ours(base: Remarks | None, ours: Remarks, theirs: Remarks) -> Remarks:
        return theirs

    plant.setattr(merge, "merge", ours)
    plant.setattr(sending, "merge", ours)


def no_check(plant: pytest.MonkeyPatch) -> None:
    """Nobody looks whether what was written is still there."""
    plant.setattr(deliveries, "checks_due", lambda store, target, now, limit: [])
    plant.setattr(deliveries, "next_check", lambda store, target: None)


def base_is_the_echo(plant: pytest.MonkeyPatch) -> None:
    """What was undone is taken for a colleague's deletion."""

    def echo(before: tuple[Remarks, ...], written: Remarks, theirs: Remarks) -> Remarks:
        return written

    plant.setattr(merge, "unseen_base", echo)
    plant.setattr(sending, "unseen_base", echo)


def drop_on_4xx(plant: pytest.MonkeyPatch) -> None:
    """A refused lead is deleted from the outbox."""
    keep = sending.keep

    def kept(store: Store, delivery: int, sent: Lead, reply: Reply, *how: Any, **more: Any) -> None:  # noqa: ANN401
        keep(store, delivery, sent, reply, *how, **more)
        if isinstance(reply, Declined):
            store.run("DELETE FROM delivery WHERE id = ?", delivery)

    plant.setattr(sending, "keep", kept)


def unbounded_retry(plant: pytest.MonkeyPatch) -> None:
    """What failed is tried again at once."""
    plant.setattr(outbox, "backoff", lambda failures, draw, cap=None: timedelta(0))


def blind_repost(plant: pytest.MonkeyPatch) -> None:
    """A scan whose answer was lost is sent again without asking."""
    due = deliveries.due

    def blind(store: Store, target: str, now: datetime, limit: int, *, certain: bool = False) -> list[int]:
        return due(store, target, now, limit)

    plant.setattr(deliveries, "due", blind)


def charging(plant: pytest.MonkeyPatch) -> None:
    """A refused sign-in or a portal uses up a lead's attempts."""
    settle = outbox.settle

    def settled(delivery: Delivery, reply: Reply, *how: Any) -> Delivery:  # noqa: ANN401
        after = settle(delivery, reply, *how)
        return after if isinstance(reply, Accepted) else replace(after, attempts=delivery.attempts + 1)

    plant.setattr(outbox, "settle", settled)


def one_second_for_all(plant: pytest.MonkeyPatch) -> None:
    """All scans of a moment tell the same time, so that any of them may claim any record."""
    plant.setattr(sending, "_free_second", lambda store, target, second, seat: second - second % 60)


def bring(*plan: str) -> Step:
    """A few badges are read, and a sync gets these answers."""
    return lambda kiosk: (kiosk.scan(["C0", "C1", "C2", "BAD"], False), kiosk.sync(list(plan)))


UNDONE: list[Step] = [
    lambda kiosk: kiosk.edit("C0", "note"),
    lambda kiosk: kiosk.sync(["ok"]),
    lambda kiosk: kiosk.colleague_undoes_unseen("C0"),
]
STORIES: list[tuple[Plant, list[Step]]] = [
    (two_transactions, [lambda kiosk: kiosk.scan(list(CODES), True)]),
    (edit_in_flight, [bring("edit")]),
    (no_recovery, [bring("ok"), lambda kiosk: kiosk.edit("C0", "note"), lambda kiosk: _killed(kiosk, "remarks")]),
    (portal_is_done, [bring("portal")]),
    (clock_jump, [bring("gone", "gone", "gone"), lambda kiosk: kiosk.clock_jumps_back(30)]),
    (no_merge, [bring("ok"), lambda kiosk: kiosk.edit("C0", "note"), lambda kiosk: kiosk.sync(["ok"])]),
    (no_check, [bring("ok"), *UNDONE]),
    (base_is_the_echo, [bring("ok"), *UNDONE]),
    (drop_on_4xx, [bring("ok")]),
    (unbounded_retry, [lambda kiosk: kiosk.scan(["C0"], False), lambda kiosk: kiosk.a_bad_minute()]),
    (blind_repost, [bring("ok", "ok", "ok", "lost")]),
    (charging, [lambda kiosk: kiosk.scan(["C0"], False), lambda kiosk: kiosk.nothing_works("portal")]),
    (one_second_for_all, [bring("ok")]),
]
NAMED = [mutant.__name__ for mutant, _ in STORIES]


def _killed(kiosk: Outbox, name: str) -> None:
    kiosk.kill_in_flight(0, True, name)


def tell(steps: list[Step]) -> None:
    """Play the steps, check what must hold after each, and end on a good network."""
    kiosk = Outbox()
    kiosk.connect()
    try:
        for step in steps:
            step(kiosk)
            kiosk.all_is_well()
    finally:
        kiosk.teardown()


@pytest.mark.parametrize(("mutant", "steps"), STORIES, ids=NAMED)
def test_it_is_caught(mutant: Plant, steps: list[Step], monkeypatch: pytest.MonkeyPatch) -> None:
    mutant(monkeypatch)
    with pytest.raises(CAUGHT):
        tell(steps)


@pytest.mark.parametrize("steps", [steps for _, steps in STORIES], ids=NAMED)
def test_without_it_the_same_story_ends_well(steps: list[Step]) -> None:
    tell(steps)


@pytest.mark.skipif(not LONG, reason="the long form: LEAD_KIOSK_EXAMPLES=300")
@pytest.mark.parametrize("mutant", [mutant for mutant, _ in STORIES], ids=NAMED)
def test_it_is_found_without_a_story(mutant: Plant, monkeypatch: pytest.MonkeyPatch) -> None:
    mutant(monkeypatch)
    with pytest.raises((*CAUGHT, FlakyFailure)):
        run_state_machine_as_test(
            Outbox,
            settings=settings(
                max_examples=LONG,
                stateful_step_count=30,
                deadline=None,
                database=None,
                phases=(Phase.generate,),
                suppress_health_check=list(HealthCheck),
                report_multiple_bugs=False,
            ),
        )
