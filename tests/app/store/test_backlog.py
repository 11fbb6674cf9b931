"""What waits for a target, why and since when."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

import pytest

from app.lead import Backlog, Remarks
from app.reply import Accepted, Later
from app.store import Store, backlog, deliveries, scans, targets
from tests.uploads import begin, settle

if TYPE_CHECKING:
    from pathlib import Path

NOW = datetime(2026, 5, 4, 12, tzinfo=UTC)
NOTHING = Remarks()


@pytest.fixture
def store(tmp_path: Path) -> Store:
    """Four leads, a minute apart, owed to two targets."""
    store = Store(tmp_path)
    for number, code in enumerate("ABCD"):
        scans.record(store, scans.Read(NOW + timedelta(minutes=number), "s", "qr", code))
    for uid in ("t", "u"):
        targets.add(store, uid, uid, "pretix", None, NOW)
    return store


def of(store: Store, lead: int, target: str = "t") -> int:
    row = store.one("SELECT id FROM delivery WHERE lead = ? AND target = ?", lead, target)
    assert row
    return int(row[0])


def fail(store: Store, lead: int, reason: str, at: datetime = NOW, target: str = "t") -> None:
    delivery = of(store, lead, target)
    assert begin(store, delivery)
    settle(store, delivery, Later(reason), at, 1)


def test_what_was_not_tried_yet_has_no_problem(store: Store) -> None:
    assert backlog.backlog(store, "t") == Backlog(looked_at=4, since=NOW)


def test_the_commonest_problem_comes_first_with_the_most_tries_and_the_next_one(store: Store) -> None:
    fail(store, 1, "Too slow.")
    for lead in (2, 3, 3):
        fail(store, lead, "It fails (500).")
    found = backlog.backlog(store, "t")
    assert found.problems == ("It fails (500).", "Too slow.")
    assert (found.looked_at, found.failing, found.tries, found.since) == (4, 3, 2, NOW)
    assert found.next_at is None  # the fourth was not tried yet
    fail(store, 4, "It fails (500).", NOW + timedelta(seconds=5))
    assert backlog.backlog(store, "t").next_at == NOW + timedelta(seconds=1)
    assert backlog.backlog(store, "u") == Backlog(looked_at=4, since=NOW)


def test_what_is_in_flight_is_tried_now(store: Store) -> None:
    for lead in (1, 2, 3, 4):
        fail(store, lead, "It fails (500).")
    assert backlog.backlog(store, "t").next_at
    begin(store, of(store, 2))
    assert backlog.backlog(store, "t").next_at is None


def test_what_arrived_waits_no_more(store: Store) -> None:
    fail(store, 1, "Too slow.")
    delivery = of(store, 1)
    begin(store, delivery)
    settle(store, delivery, Accepted((), NOTHING), NOW, 1)
    assert backlog.backlog(store, "t") == Backlog(looked_at=3, since=NOW + timedelta(minutes=1))


def test_an_edit_waits_since_its_first_failure(store: Store) -> None:
    with store.atomic():
        store.run("DELETE FROM lead WHERE id > 1")
    delivery = of(store, 1)
    fail(store, 1, "Too slow.")
    begin(store, delivery)
    settle(store, delivery, Accepted((), NOTHING), NOW, 1)
    with store.atomic():
        deliveries.owe_revision(store, 1, 2, None)
    assert backlog.backlog(store, "t").since is None
    edited = NOW + timedelta(hours=3)
    for minutes in (0, 1):
        fail(store, 1, "Too slow.", edited + timedelta(minutes=minutes))
    assert backlog.backlog(store, "t").since == edited


def test_in_a_long_outbox_what_was_tried_last_is_seen_too(store: Store) -> None:
    for number in range(backlog.OLDEST):
        scans.record(store, scans.Read(NOW, "s", "qr", f"code {number}"))
    last = 4 + backlog.OLDEST
    fail(store, last, "It fails (500).")
    found = backlog.backlog(store, "t")
    assert (found.looked_at, found.failing, found.problems) == (backlog.OLDEST + 1, 1, ("It fails (500).",))


def test_refusals_are_in_the_platform_s_words_commonest_first(store: Store) -> None:
    with store.atomic():
        store.run(
            "UPDATE delivery SET state = 'attention', problem = iif(lead = 4, 'Busy.', 'Unknown.') WHERE lead > 1"
        )
    found = backlog.statuses(store)[0].backlog
    assert (found.refusals, found.looked_at, found.failing) == (("Unknown.", "Busy."), 1, 0)


def test_statuses_hold_it_for_targets_for_which_something_waits(store: Store) -> None:
    with store.atomic():
        store.run("UPDATE delivery SET state = 'uploaded' WHERE target = 'u'")
    fail(store, 1, "Too slow.")
    busy, done = backlog.statuses(store)
    assert (busy.waiting, busy.backlog.problems) == (4, ("Too slow.",))
    assert (done.uploaded, done.backlog) == (4, Backlog())
