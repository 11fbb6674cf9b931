"""What closes a target and for how long."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

import pytest

from app.gate import MANY, Gate, for_target
from app.lead import Remarks, TargetState, TargetStatus
from app.reply import Accepted, Declined, Later, Offline, Portal, SignIn, Wait
from app.store import Store, targets

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

NOW = datetime(2026, 3, 1, 9, tzinfo=UTC)
FINE = Accepted((), Remarks())


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    with Store(tmp_path) as store:
        targets.add(store, "uid", "pretix", "pretix", None, NOW)
        yield store


@pytest.fixture
def gate(store: Store) -> Gate:
    gate = Gate(store, "uid", lambda: NOW)
    gate.found_open()
    return gate


def target(store: Store) -> TargetStatus:
    return targets.statuses(store)[0]


def ends(store: Store) -> float:
    at = target(store).next_at
    assert at is not None
    return (at - NOW).total_seconds()


def test_an_open_gate_needs_no_rest(gate: Gate) -> None:
    assert gate.is_open
    assert gate.rest() == 0


def test_replies_about_one_lead_leave_it_open(gate: Gate) -> None:
    for reply in (FINE, Later("500"), Declined("Not known.", 400)):
        gate.heard(reply)
    assert gate.is_open


def test_of_several_pauses_at_once_the_first_counts(store: Store, gate: Gate) -> None:
    gate.heard(Offline("No network."))
    gate.heard(Offline("No network."))
    gate.heard(Portal("Sign in to the Wi-Fi."))
    assert (target(store).state, ends(store)) == (TargetState.OFFLINE, 1)


def test_a_wait_that_was_asked_for_outlasts_all_else_and_the_longer_wait_holds(store: Store, gate: Gate) -> None:
    gate.heard(Offline("No network."))
    gate.heard(Wait("Asked to wait.", 30))
    gate.heard(Offline("No network."))
    gate.heard(Wait("Asked to wait.", 60))
    gate.heard(Wait("Asked to wait.", 5))
    assert (target(store).state, ends(store)) == (TargetState.WAITING, 60)


def test_only_a_wait_that_was_asked_for_holds_a_new_start(store: Store, gate: Gate) -> None:
    gate.heard(Portal("Sign in to the Wi-Fi."))
    assert gate.rest() == 60
    assert Gate(store, "uid", lambda: NOW).rest() == 0
    gate.heard(Wait("Asked to wait.", 90))
    assert Gate(store, "uid", lambda: NOW).rest() == 90


def test_a_new_start_asks_often_at_first(store: Store, gate: Gate) -> None:
    for _ in range(6):
        gate.found_closed(Offline("No network."))
    assert ends(store) == 15
    Gate(store, "uid", lambda: NOW).found_closed(Offline("No network."))
    assert ends(store) == 1


def test_the_pause_keeps_its_beginning(store: Store) -> None:
    times = [NOW, NOW + timedelta(minutes=5)]
    for now in times:
        Gate(store, "uid", lambda now=now: now).found_closed(SignIn("Refused."))
    assert target(store).since == times[0]


def test_a_row_of_failures_closes_it_ever_longer_and_any_answer_ends_the_row(store: Store, gate: Gate) -> None:
    for _ in range(MANY - 1):
        gate.count(Later("500"))
    assert gate.is_open
    gate.count(FINE)
    for _ in range(MANY - 1):
        gate.count(Later("500"))
    assert (gate.is_open, gate.troubled) == (True, False)
    pauses = []
    for _ in range(6):
        gate.count(Later("500"))
        gate.count(Later("500"))  # what was in flight beside it counts no more
        pauses.append(ends(store))
        gate.found_open()
        assert gate.troubled
    assert pauses == [1, 2, 4, 8, 15, 15]
    gate.count(Declined("Not known.", 400))
    assert not gate.troubled


def test_an_unanswered_question_concerns_the_whole_target() -> None:
    assert for_target(Later("500")) == Offline("500")
    assert for_target(Declined("Bad request", 400)) == Portal("Bad request")
    assert for_target(SignIn("Refused.")) == SignIn("Refused.")


def test_a_clock_that_jumps_back_ends_no_pause_later_than_the_longest_of_its_kind(store: Store) -> None:
    now = NOW
    gate = Gate(store, "uid", lambda: now)
    gate.found_closed(Portal("Sign in to the Wi-Fi."))
    now = NOW - timedelta(days=2)
    assert gate.rest() == 60
    now += timedelta(seconds=61)
    assert gate.rest() == 0
