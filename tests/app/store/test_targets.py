"""Targets come and go, keep their health and profile, and their counts add up."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

import pytest

from app.lead import Profile, TargetState
from app.outbox import READY, Health
from app.store import Store, StoreError, leads, scans, targets

if TYPE_CHECKING:
    from pathlib import Path

NOW = datetime(2026, 5, 4, 12, tzinfo=UTC)
PROFILE = Profile("Acme", "org/fair", {"en": "Fair"}, tags=("hot",))


@pytest.fixture
def store(tmp_path: Path) -> Store:
    store = Store(tmp_path)
    for code in ("A", "B", "C", "D", None):
        scans.record(store, scans.Read(NOW, "s", "qr", code))
    targets.add(store, "t", "pretix", "pretix", PROFILE, NOW)
    return store


def test_a_new_target_is_ready_and_owed_all_leads(store: Store) -> None:
    (status,) = targets.statuses(store)
    assert (status.uid, status.name, status.platform, status.profile) == ("t", "pretix", "pretix", PROFILE)
    assert (status.state, status.waiting, status.local, status.uploaded) == (TargetState.READY, 4, 1, 0)


def test_the_counts_of_each_target_add_up_to_all_leads_and_in_flight_is_waiting(store: Store) -> None:
    targets.add(store, "u", "another", "pretix", None, NOW)
    with store.atomic():
        for lead, state in enumerate(["uploaded", "attention", "waiting"], 1):
            store.run("UPDATE delivery SET state = ? WHERE lead = ? AND target = 't'", state, lead)
        store.run("UPDATE delivery SET inflight = 1 WHERE lead = 3 AND target = 't'")
    other, status = targets.statuses(store)
    assert (other.uid, other.waiting, other.local) == ("u", 4, 1)
    assert (status.uploaded, status.attention, status.waiting, status.local, status.inflight) == (1, 1, 2, 1, 1)
    for each in (other, status):
        assert each.uploaded + each.attention + each.waiting + each.local == leads.count(store) == 5


def test_adding_a_target_again_resumes_it_and_owes_nothing_twice(store: Store) -> None:
    with store.atomic():
        store.run("UPDATE delivery SET state = 'uploaded', acked = 1")
    targets.set_health(store, "t", Health(TargetState.SIGN_IN, "refused", NOW, NOW, 3))
    targets.add(store, "t", "renamed", "pretix", None, NOW)
    (status,) = targets.statuses(store)
    assert (status.name, status.state, status.problem, status.uploaded, status.waiting) == (
        "renamed",
        "ready",
        None,
        5,
        0,
    )
    assert status.profile == PROFILE
    assert targets.health(store, "t", NOW) == READY


def test_another_target_of_the_same_name_is_refused_whole(store: Store) -> None:
    with pytest.raises(StoreError):
        targets.add(store, "u", "pretix", "pretix", None, NOW)
    assert len(targets.statuses(store)) == 1


def test_removing_a_target_keeps_the_leads(store: Store) -> None:
    targets.remove(store, "t")
    assert targets.statuses(store) == ()
    assert store.rows("SELECT 1 FROM delivery") == []
    assert leads.count(store) == 5
    targets.remove(store, "t")


@pytest.mark.parametrize(
    "health",
    [
        Health(TargetState.OFFLINE, "no network", NOW, NOW + timedelta(seconds=8), 4),
        Health(TargetState.WAITING, "busy", NOW - timedelta(hours=1), NOW + timedelta(minutes=15), 1),
        READY,
    ],
)
def test_health_survives_a_restart(store: Store, health: Health) -> None:
    targets.set_health(store, "t", health)
    with Store(store.folder) as again:
        assert targets.health(again, "t", NOW) == health
        (status,) = targets.statuses(again)
        assert (status.state, status.problem, status.since, status.next_at) == (
            health.state,
            health.problem,
            health.since,
            health.next_at,
        )


@pytest.mark.parametrize(
    ("state", "seconds"), [("offline", 15), ("portal", 60), ("sign-in", 60), ("tls", 60), ("waiting", 900)]
)
def test_a_clock_that_jumped_back_makes_no_pause_longer_than_its_kind(store: Store, state: str, seconds: float) -> None:
    targets.set_health(store, "t", Health(TargetState(state), "x", NOW, NOW + timedelta(hours=20)))
    assert targets.health(store, "t", NOW).next_at == NOW + timedelta(seconds=seconds)


def test_a_target_that_is_back_has_all_its_leads_due_and_no_other(store: Store) -> None:
    targets.add(store, "u", "u", "pretix", None, NOW)
    with store.atomic():
        store.run("UPDATE delivery SET next_at = 99")
    targets.set_health(store, "t", READY, due=True)
    held = store.rows("SELECT target, state FROM delivery WHERE next_at IS NOT NULL")
    assert {tuple(row) for row in held} == {("u", "waiting"), ("u", "local"), ("t", "local")}


def test_an_unknown_target_is_healthy_and_has_no_profile(store: Store) -> None:
    assert targets.health(store, "nobody", NOW) == READY
    assert targets.profile_age(store, "nobody", NOW) is None


@pytest.mark.parametrize(("after", "age"), [(0, 0), (90, 90), (-1, None)])
def test_the_age_of_a_profile_and_none_when_the_clock_jumped_back(
    store: Store, after: float, age: float | None
) -> None:
    renewed = Profile("Acme", "org/fair", {"en": "Fair"}, notes_allowed=False)
    targets.keep_profile(store, "t", renewed, NOW)
    assert targets.profile_age(store, "t", NOW + timedelta(seconds=after)) == age
    assert targets.statuses(store)[0].profile == renewed


def test_a_profile_that_was_never_fetched_has_no_age(store: Store) -> None:
    targets.add(store, "u", "u", "pretix", None, NOW)
    assert targets.profile_age(store, "u", NOW) is None


def test_a_person_may_ask_at_once_but_not_before_the_time_a_platform_told(store: Store) -> None:
    later = NOW + timedelta(seconds=50)
    targets.add(store, "u", "another", "pretix", None, NOW)
    targets.set_health(store, "t", Health(TargetState.PORTAL, "a login page", NOW, later, 3))
    targets.set_health(store, "u", Health(TargetState.WAITING, "too many requests", NOW, later, 1))
    targets.ask_now(store)
    assert targets.health(store, "t", NOW) == Health(TargetState.PORTAL, "a login page", NOW, None, 3)
    assert targets.health(store, "u", NOW).next_at == later


def test_what_a_person_should_know_shows_while_there_is_no_worse_problem(store: Store) -> None:
    def problem() -> str | None:
        return next(status.problem for status in targets.statuses(store) if status.uid == "t")

    targets.set_notice(store, "t", "The event is over.")
    targets.set_notice(store, "nobody", "The event is over.")
    assert problem() == "The event is over."
    targets.set_health(store, "t", Health(TargetState.OFFLINE, "No network."))
    assert problem() == "No network."
    targets.set_health(store, "t", Health())
    targets.set_notice(store, "t", None)
    assert problem() is None


def test_a_target_that_turns_out_to_take_no_remarks_is_owed_new_leads_only(store: Store) -> None:
    for code in "XY":
        scans.record(store, scans.Read(NOW, "s", "qr", code))
    with store.atomic():
        store.run("UPDATE delivery SET acked = 1, wanted = 2 WHERE id = (SELECT min(id) FROM delivery)")
    targets.set_takes_remarks(store, "t", False)
    states = [row["state"] for row in store.rows("SELECT state FROM delivery ORDER BY id")]
    assert (states[0], set(states[1:])) == ("uploaded", {"waiting", "local"})
