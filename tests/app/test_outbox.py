"""What each reply does to a delivery and to its target."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app import outbox
from app.lead import Delivery, DeliveryState, Remarks, TargetState
from app.outbox import CAP, CHECK_AFTER, LONGEST_CHECK, LONGEST_WAIT, OFFLINE_CAP, PROBE_EVERY, READY, Health
from app.platforms.http import CALL_SECONDS
from app.reply import Accepted, Declined, Insecure, Later, Offline, Portal, Reply, SignIn, Wait

if TYPE_CHECKING:
    from collections.abc import Callable

NOW = datetime(2026, 5, 4, 12, 0, tzinfo=UTC)
FOR_TARGET: list[tuple[Reply, TargetState]] = [
    (Offline("no network"), TargetState.OFFLINE),
    (Portal("a portal"), TargetState.PORTAL),
    (SignIn("refused"), TargetState.SIGN_IN),
    (Wait("busy", 30), TargetState.WAITING),
    (Insecure("bad certificate"), TargetState.TLS),
]
REPLIES: list[Reply] = [
    Accepted((), Remarks("held")),
    Accepted((), Remarks(), problem="kept 4 stars", remote_id="r1"),
    Later("timeout"),
    Later("refused by a proxy", unconfirmed=False),
    Declined("unknown code", 400),
    *(reply for reply, _ in FOR_TARGET),
]
TIMES = st.none() | st.integers(-10_000, 60).map(lambda s: NOW + timedelta(seconds=s))
DELIVERIES = st.builds(
    lambda acked, newer, more, **parts: Delivery(
        1, 1, "t", acked=acked, inflight=acked + newer, wanted=acked + newer + more, **parts
    ),
    acked=st.integers(0, 5),
    newer=st.integers(1, 3),
    more=st.integers(0, 3),
    attempts=st.integers(0, 2000),
    next_at=TIMES,
    unconfirmed=st.booleans(),
)
DRAWS = st.floats(0, 1)


@given(DELIVERIES, st.sampled_from(REPLIES), DRAWS)
def test_every_reply_ends_the_flight_and_keeps_the_delivery_owed_or_done(
    d: Delivery, reply: Reply, draw: float
) -> None:
    after = outbox.settle(d, reply, NOW, draw)
    assert after.inflight is None
    assert (after.id, after.wanted, after.sent_time) == (d.id, d.wanted, d.sent_time)
    assert after.next_at is None or after.next_at <= NOW + CAP
    assert after.acked >= d.acked
    if after.state == DeliveryState.UPLOADED:
        assert isinstance(reply, Accepted)
        assert after.acked >= after.wanted
    assert (after.state == DeliveryState.ATTENTION) == isinstance(reply, Declined)


@given(DELIVERIES, DRAWS)
def test_an_edit_made_during_the_upload_stays_owed(d: Delivery, draw: float) -> None:
    after = outbox.settle(d, Accepted((), Remarks("held")), NOW, draw)
    assert after.acked == d.inflight
    assert (after.state == DeliveryState.WAITING) == (d.wanted > (d.inflight or 0))


def test_an_edit_made_during_the_upload_keeps_the_time_when_it_is_due() -> None:
    due = NOW + timedelta(seconds=2)
    flying = Delivery(1, 1, "t", wanted=2, inflight=1, next_at=due)
    assert outbox.settle(flying, Accepted((), Remarks()), NOW, 1).next_at == due


def test_an_accepted_delivery_forgets_its_failures_and_remembers_what_is_held() -> None:
    tried = Delivery(1, 1, "t", inflight=1, attempts=9, unconfirmed=True, problem="timeout", remote_id="old")
    after = outbox.settle(tried, Accepted((), Remarks("held"), problem="kept 4 stars"), NOW, 1)
    assert (after.attempts, after.unconfirmed, after.problem) == (0, False, "kept 4 stars")
    assert (after.base, after.remote_id) == (Remarks("held"), "old")


@pytest.mark.parametrize("reply", [reply for reply, _ in FOR_TARGET])
@given(d=DELIVERIES, draw=DRAWS)
def test_what_concerns_the_whole_target_charges_the_lead_nothing(reply: Reply, d: Delivery, draw: float) -> None:
    after = outbox.settle(d, reply, NOW, draw)
    assert (after.attempts, after.next_at, after.state) == (d.attempts, d.next_at, DeliveryState.WAITING)
    assert after.unconfirmed == d.unconfirmed


@given(DELIVERIES, DRAWS)
def test_a_declined_delivery_needs_attention_with_the_platforms_words(d: Delivery, draw: float) -> None:
    after = outbox.settle(d, Declined("unknown code", 400), NOW, draw)
    assert (after.state, after.problem) == (DeliveryState.ATTENTION, "unknown code")
    assert after.wanted == d.wanted


@given(DELIVERIES, DRAWS)
def test_a_passing_failure_is_tried_again_without_limit(d: Delivery, draw: float) -> None:
    after = outbox.settle(d, Later("timeout"), NOW, draw)
    assert (after.state, after.attempts, after.unconfirmed) == (DeliveryState.WAITING, d.attempts + 1, True)
    assert after.next_at is not None
    assert NOW <= after.next_at <= NOW + CAP


@pytest.mark.parametrize(("before", "sent", "after"), [(False, False, False), (True, False, True), (False, True, True)])
def test_once_unconfirmed_stays_unconfirmed(before: bool, sent: bool, after: bool) -> None:
    flying = Delivery(1, 1, "t", inflight=1, unconfirmed=before)
    assert outbox.settle(flying, Later("reset", unconfirmed=sent), NOW, 0).unconfirmed is after


@pytest.mark.parametrize(("failures", "seconds"), [(0, 1), (1, 2), (2, 4), (5, 32), (6, 60), (7, 60), (10**6, 60)])
def test_backoff_doubles_up_to_its_cap_and_is_drawn_from_all_of_it(failures: int, seconds: int) -> None:
    assert outbox.backoff(failures, 1) == timedelta(seconds=seconds)
    assert outbox.backoff(failures, 0) == timedelta(0)
    assert outbox.backoff(failures, 0.5) == timedelta(seconds=seconds / 2)


@pytest.mark.parametrize(("reply", "state"), FOR_TARGET)
def test_what_concerns_the_whole_target_pauses_it(reply: Reply, state: TargetState) -> None:
    after = outbox.health(READY, reply, NOW)
    assert (after.state, after.since, after.problem) == (state, NOW, getattr(reply, "reason", None))
    assert after.next_at is not None
    assert after.next_at > NOW


@pytest.mark.parametrize("reply", [reply for reply in REPLIES if isinstance(reply, Accepted | Declined | Later)])
def test_other_replies_leave_the_target_ready(reply: Reply) -> None:
    assert outbox.health(Health(TargetState.OFFLINE, "x", NOW, NOW, 5), reply, NOW) == READY


def test_an_offline_target_is_probed_after_1_2_4_8_then_every_15_seconds() -> None:
    state, pauses = READY, []
    for _ in range(6):
        state = outbox.health(state, Offline("no network"), NOW)
        assert state.next_at is not None
        pauses.append((state.next_at - NOW).total_seconds())
    assert pauses == [1, 2, 4, 8, 15, 15]


def test_the_same_trouble_keeps_its_beginning_and_other_trouble_begins_anew() -> None:
    first = outbox.health(READY, Offline("a"), NOW)
    later = NOW + timedelta(minutes=5)
    assert outbox.health(first, Offline("b"), later).since == NOW
    assert outbox.health(first, Portal("c"), later).since == later
    assert outbox.health(outbox.health(first, Portal("c"), later), Offline("d"), later).probes == 1


@pytest.mark.parametrize(
    ("seconds", "paused"),
    [(30, 30), (900, 900), (901, 900), (1e300, 900), (float("inf"), 900), (-5, 1), (0, 1), (float("nan"), 1)],
)
def test_a_wait_is_believed_up_to_15_minutes_and_never_turns_into_a_hot_loop(seconds: float, paused: float) -> None:
    assert outbox.health(READY, Wait("busy", seconds), NOW).next_at == NOW + timedelta(seconds=paused)


@given(st.sampled_from(REPLIES), st.integers(0, 10**6))
def test_no_pause_outlasts_its_cap(reply: Reply, probes: int) -> None:
    before = Health(TargetState.OFFLINE, "x", NOW, NOW, probes)
    after = outbox.health(before, reply, NOW)
    caps = {TargetState.OFFLINE: OFFLINE_CAP, TargetState.WAITING: LONGEST_WAIT}
    assert after.next_at is None or after.next_at <= NOW + caps.get(after.state, PROBE_EVERY)


@given(st.integers(-(10**6), 10**6))
def test_a_clock_that_jumped_back_holds_nothing_longer_than_the_cap(seconds: int) -> None:
    clamped = outbox.clamped(NOW + timedelta(seconds=seconds), NOW)
    assert clamped == min(NOW + timedelta(seconds=seconds), NOW + CAP)


def test_no_time_stays_no_time() -> None:
    assert outbox.clamped(None, NOW) is None


@pytest.mark.parametrize("reply", [Portal("Wi-Fi", unconfirmed=True), Wait("503", 5, unconfirmed=True)])
def test_what_may_have_arrived_though_another_page_answered_is_in_doubt(reply: Reply) -> None:
    after = outbox.settle(Delivery(1, 1, "t", inflight=1), reply, NOW, 0.5)
    assert (after.unconfirmed, after.attempts) == (True, 0)


# --- looks at what was written ---------------------------------------------------------------------------

WRITTEN = Delivery(
    1, 1, "t", DeliveryState.UPLOADED, acked=1, inflight=1, base=Remarks("w"), before=(Remarks(),), check_at=NOW
)


def test_what_was_written_is_looked_at_after_the_longest_that_another_kiosk_takes_to_write() -> None:
    reply = Accepted((), Remarks("w"), before=(Remarks(),))
    after = outbox.settle(Delivery(1, 1, "t", inflight=1), reply, NOW, 1)
    assert (after.before, after.check_at) == ((Remarks(),), NOW + CHECK_AFTER)
    assert CHECK_AFTER.total_seconds() > 2 * CALL_SECONDS


def test_a_look_that_finds_the_write_ends_the_doubt() -> None:
    after = outbox.checked(WRITTEN, Accepted((), Remarks("w")), NOW, 1)
    assert (after.before, after.check_at, after.state, after.inflight) == ((), None, DeliveryState.UPLOADED, None)


@pytest.mark.parametrize("way", [outbox.settle, outbox.checked])
def test_a_look_that_comes_too_soon_ends_no_doubt(way: Callable[..., Delivery]) -> None:
    soon = replace(WRITTEN, check_at=NOW + timedelta(seconds=1))
    after = way(soon, Accepted((), Remarks("w")), NOW, 1)
    assert (after.before, after.check_at) == (soon.before, soon.check_at)


def test_a_time_for_a_look_that_a_clock_set_before_it_jumped_back_is_past() -> None:
    ahead = replace(WRITTEN, check_at=NOW + timedelta(days=30))
    assert outbox.checked(ahead, Accepted((), Remarks("w")), NOW, 1).check_at is None


@given(st.sampled_from(REPLIES), DRAWS)
def test_a_look_is_never_an_upload_that_fails(reply: Reply, draw: float) -> None:
    after = outbox.checked(WRITTEN, reply, NOW, draw)
    assert (after.state, after.attempts, after.next_at, after.unconfirmed, after.acked) == (
        DeliveryState.UPLOADED, 0, None, False, 1,
    )  # fmt: skip
    assert after.check_at is None or after.check_at <= NOW + LONGEST_CHECK
    kept = isinstance(reply, (Accepted, Declined))
    assert (after.before == ()) == (after.check_at is None) == kept


@given(DRAWS)
def test_a_look_that_fails_is_repeated_no_sooner_than_the_first(draw: float) -> None:
    after = outbox.checked(WRITTEN, Later("500"), NOW, draw)
    assert after.check_at is not None
    assert after.check_at >= NOW + CHECK_AFTER
