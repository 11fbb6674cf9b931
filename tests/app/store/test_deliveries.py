"""What is owed, in which order it is sent, and that nothing owed is forgotten."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

import pytest

from app.lead import Delivery, DeliveryState, ms
from app.store import Store, deliveries, scans, targets

if TYPE_CHECKING:
    from pathlib import Path

NOW = datetime(2026, 5, 4, 12, tzinfo=UTC)
SECOND = timedelta(seconds=1)


@pytest.fixture
def store(tmp_path: Path) -> Store:
    store = Store(tmp_path)
    targets.add(store, "t", "t", "pretix", None, NOW)
    return store


def met(store: Store, code: str | None, ago: float = 0, target: str = "t") -> int:
    """The delivery of a new lead scanned `ago` seconds ago."""
    lead = scans.record(store, scans.Read(NOW - ago * SECOND, "s", "qr", code))[0]
    row = store.one("SELECT id FROM delivery WHERE lead = ? AND target = ?", lead, target)
    assert row is not None
    return int(row[0])


def put(store: Store, delivery: int, **values: object) -> None:
    with store.atomic():
        for name, value in values.items():
            stored = ms(value) if isinstance(value, datetime) else value
            store.run(f"UPDATE delivery SET {name} = ? WHERE id = ?", stored, delivery)


def get(store: Store, delivery: int) -> Delivery:
    found = deliveries.get(store, delivery)
    assert found is not None
    return found


def test_fresh_leads_go_newest_first_then_the_rest_oldest_first(store: Store) -> None:
    old = [met(store, f"old{ago}", ago) for ago in (900, 800, 700, 121)]
    fresh = [met(store, f"fresh{ago}", ago) for ago in (119, 60, 1)]
    assert deliveries.due(store, "t", NOW, 99) == [*fresh[::-1], *old]
    assert deliveries.due(store, "t", NOW, -1) == [*fresh[::-1], *old]
    assert deliveries.due(store, "t", NOW, 4) == [*fresh[::-1], old[0]]
    assert deliveries.due(store, "t", NOW, 2) == fresh[:0:-1]
    assert deliveries.due(store, "t", NOW, 0) == []
    put(store, fresh[2], attempts=1)
    put(store, fresh[1], acked=1)
    assert deliveries.due(store, "t", NOW, 99) == [fresh[0], *old, fresh[1], fresh[2]]


@pytest.mark.parametrize(
    ("values", "due"),
    [
        ({}, True),
        ({"next_at": NOW}, True),
        ({"next_at": NOW - SECOND}, True),
        ({"next_at": NOW + SECOND / 1000}, False),
        ({"next_at": NOW + 60 * SECOND}, False),
        ({"next_at": NOW + timedelta(hours=20)}, True),  # written before the clock jumped back
        ({"inflight": 1}, False),
        ({"state": "uploaded"}, False),
        ({"state": "attention"}, False),
        ({"state": "local"}, False),
    ],
)
@pytest.mark.parametrize("ago", [1, 9999])
def test_what_is_due(store: Store, values: dict[str, object], due: bool, ago: float) -> None:
    delivery = met(store, "A", ago)
    put(store, delivery, **values)
    assert deliveries.due(store, "t", NOW, 9) == [delivery] * due


def test_each_target_has_its_own_queue(store: Store) -> None:
    first = met(store, "A")
    targets.add(store, "u", "u", "pretix", None, NOW)
    both = met(store, "B", target="u")
    assert first not in deliveries.due(store, "u", NOW, 9)
    assert both in deliveries.due(store, "u", NOW, 9)
    assert len(deliveries.due(store, "u", NOW, 9)) == 2
    assert deliveries.due(store, "nobody", NOW, 9) == []


def test_a_new_target_is_owed_all_leads_as_they_are_and_only_once(store: Store) -> None:
    met(store, "A")
    met(store, None)
    with store.atomic():
        store.run("UPDATE lead SET revision = 7")
    targets.add(store, "u", "u", "pretix", None, NOW)
    with store.atomic():
        store.run("UPDATE delivery SET state = 'uploaded' WHERE target = 'u' AND state = 'waiting'")
        deliveries.owe_target(store, "u")
    found = store.rows("SELECT state, wanted FROM delivery WHERE target = 'u' ORDER BY id")
    assert [tuple(row) for row in found] == [("uploaded", 7), ("local", 7)]


def test_the_next_due_time_is_the_earliest_of_what_waits(store: Store) -> None:
    assert deliveries.next_due(store, "t") is None
    one, two, three = met(store, "A"), met(store, "B"), met(store, "C")
    put(store, one, next_at=NOW + 9 * SECOND)
    put(store, two, next_at=NOW + 5 * SECOND)
    put(store, three, state="attention")
    assert deliveries.next_due(store, "t") == NOW + 5 * SECOND
    put(store, two, inflight=1)
    assert deliveries.next_due(store, "t") == NOW + 9 * SECOND
    put(store, one, next_at=None)
    due = deliveries.next_due(store, "t")
    assert due is not None
    assert due <= NOW


def test_what_a_killed_kiosk_left_in_flight_waits_again_unconfirmed(store: Store) -> None:
    targets.add(store, "u", "u", "pretix", None, NOW)
    mine, other, idle = met(store, "A"), met(store, "B", target="u"), met(store, "C")
    put(store, mine, inflight=1)
    put(store, other, inflight=1)
    assert deliveries.recover(store, "t") == 1
    assert (get(store, mine).inflight, get(store, mine).unconfirmed) == (None, True)
    assert get(store, other).inflight == 1
    assert not get(store, idle).unconfirmed
    assert deliveries.recover(store) == 1
    assert deliveries.recover(store) == 0
    assert mine in deliveries.due(store, "t", NOW, 9)


def test_a_person_makes_all_that_waits_due_and_nothing_else(store: Store) -> None:
    one, two = met(store, "A"), met(store, "B")
    put(store, one, next_at=NOW + 9 * SECOND, attempts=4)
    put(store, two, next_at=NOW + 9 * SECOND, state="attention")
    deliveries.make_due(store)
    assert (get(store, one).next_at, get(store, one).attempts) == (None, 4)
    assert get(store, two).state == DeliveryState.ATTENTION


def test_a_retry_puts_back_what_needs_attention(store: Store) -> None:
    one, two, done = met(store, "A"), met(store, "B"), met(store, "C")
    for each in (one, two):
        put(store, each, state="attention", attempts=3, problem="unknown code")
    put(store, done, state="uploaded", problem="kept 4 stars")
    change = store.next_change()
    assert deliveries.retry(store, get(store, one).lead) == 1
    assert deliveries.due(store, "t", NOW, 9) == [one]
    assert store.next_change() > change
    assert deliveries.retry(store) == 1
    again = get(store, two)
    assert (again.state, again.attempts, again.problem) == (DeliveryState.WAITING, 0, None)
    assert get(store, done).problem == "kept 4 stars"
    assert deliveries.retry(store) == 0


def test_deliveries_of_many_leads_come_by_lead_and_target_name(store: Store) -> None:
    targets.add(store, "u", "a name", "pretix", None, NOW)
    made = {}
    with store.atomic():
        for number in range(1, 1203):
            store.run("INSERT INTO lead (id, uid, first, last, changed) VALUES (?1, ?1, 0, 0, ?1)", number)
            deliveries.owe_lead(store, number, code=True)
            made[number] = ["a name", "t"]
    found = deliveries.of_leads(store, list(made))
    assert {lead: list(each) for lead, each in found.items()} == made
    assert deliveries.of_leads(store, []) == {}


def test_a_delivery_that_is_not_there(store: Store) -> None:
    assert deliveries.get(store, 99) is None


# --- looks at what was written ---------------------------------------------------------------------------


def test_looks_are_due_by_the_time_of_the_write_and_only_of_what_is_uploaded(store: Store) -> None:
    late, early, future, waiting, flying = (met(store, f"c{number}") for number in range(5))
    for number, seconds in ((late, -1), (early, -9), (future, 30), (waiting, -5), (flying, -5)):
        state = "waiting" if number == waiting else "uploaded"
        put(store, number, state=state, check_at=NOW + seconds * SECOND)
    put(store, flying, inflight=1)
    assert deliveries.checks_due(store, "t", NOW, 9) == [early, late]
    assert deliveries.checks_due(store, "t", NOW, 1) == [early]
    assert deliveries.checks_due(store, "u", NOW, 9) == []
    assert deliveries.next_check(store, "t") == NOW - 9 * SECOND
    assert deliveries.next_check(store, "u") is None


def test_a_look_that_a_clock_put_far_ahead_before_it_jumped_back_is_due(store: Store) -> None:
    one = met(store, "c")
    put(store, one, state="uploaded", check_at=NOW + timedelta(days=30))
    assert deliveries.checks_due(store, "t", NOW, 9) == [one]


def test_looks_can_be_brought_forward_but_not_put_off(store: Store) -> None:
    one, other = met(store, "a"), met(store, "b")
    put(store, one, state="uploaded", check_at=NOW + 40 * SECOND)
    put(store, other, state="uploaded", check_at=NOW)
    deliveries.check_by(store, NOW + 2 * SECOND)
    assert (get(store, one).check_at, get(store, other).check_at) == (NOW + 2 * SECOND, NOW)


def test_a_look_that_was_cut_off_is_due_again_and_leaves_nothing_in_doubt(store: Store) -> None:
    one = met(store, "a")
    put(store, one, state="uploaded", check_at=NOW, inflight=1, acked=1)
    assert deliveries.recover(store) == 1
    assert (get(store, one).inflight, get(store, one).unconfirmed) == (None, False)
    assert deliveries.checks_due(store, "t", NOW, 9) == [one]


def test_whether_anything_waits_is_told_of_each_target(store: Store) -> None:
    assert not deliveries.waits(store, "t")
    one = met(store, "a")
    assert deliveries.waits(store, "t")
    assert not deliveries.waits(store, "u")
    put(store, one, state="attention")
    assert not deliveries.waits(store, "t")
