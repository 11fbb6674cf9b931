"""What a reply does to a delivery and to its target, and when to try again.

Pure rules: the time and the dice come in as arguments (`draw` is a random number in 0..1).
Nothing is ever dropped: a delivery that the platform declines needs attention and stays; every other
failure is tried again without limit. Whatever says "not now" about the platform as a whole (no network,
a portal, a refused sign-in, an asked-for wait) pauses the target and charges no attempt to the lead.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from app.lead import Delivery, DeliveryState, TargetState
from app.reply import Accepted, Declined, Insecure, Later, Offline, Portal, Reply, SignIn, Wait

CAP = timedelta(seconds=60)  # the longest back-off of one delivery
OFFLINE_CAP = timedelta(seconds=15)  # the longest pause between two probes for the network
PROBE_EVERY = timedelta(seconds=60)  # probes of a target behind a portal, a sign-in or bad TLS
LONGEST_WAIT = timedelta(minutes=15)  # the most that a Retry-After is believed
# Another kiosk writes at most two calls (of 20 s) after it has read: what it undoes is undone by then.
CHECK_AFTER = timedelta(seconds=45)
LONGEST_CHECK = CHECK_AFTER + CAP
LONGEST_PAUSE = {
    TargetState.READY: timedelta(0),
    TargetState.OFFLINE: OFFLINE_CAP,
    TargetState.PORTAL: PROBE_EVERY,
    TargetState.SIGN_IN: PROBE_EVERY,
    TargetState.TLS: PROBE_EVERY,
    TargetState.WAITING: LONGEST_WAIT,
}
_SHORTEST_WAIT = 1.0  # seconds; "Retry-After: 0" must not become a hot loop

_PAUSES = {
    Offline: TargetState.OFFLINE,
    Portal: TargetState.PORTAL,
    SignIn: TargetState.SIGN_IN,
    Wait: TargetState.WAITING,
    Insecure: TargetState.TLS,
}


@dataclass(frozen=True, slots=True)
class Health:
    """Whether a target takes leads, and when it is asked next while it does not."""

    state: TargetState = TargetState.READY
    problem: str | None = None
    since: datetime | None = None
    next_at: datetime | None = None
    probes: int = 0  # how many in a row found it offline


READY = Health()


def backoff(failures: int, draw: float, cap: timedelta = CAP) -> timedelta:
    """Full jitter: a random share of 1 s doubled per failure, up to `cap`."""
    return min(cap, timedelta(seconds=2.0 ** min(failures, 10))) * draw


def settle(
    delivery: Delivery, reply: Reply, now: datetime, draw: float, check_after: timedelta = CHECK_AFTER
) -> Delivery:
    """The delivery after `reply` to what was in flight; an edit made meanwhile stays owed.

    What was written is looked at again so long after it.
    """
    back = replace(delivery, inflight=None)
    match reply:
        case Accepted():
            acked = max(delivery.acked, delivery.inflight or 0)
            return _accepted(_in_doubt(back, reply, now, check_after), reply, acked)
        case Later():
            return replace(
                back,
                attempts=delivery.attempts + 1,
                next_at=now + backoff(delivery.attempts, draw),
                unconfirmed=delivery.unconfirmed or reply.unconfirmed,
                problem=reply.reason,
            )
        case Declined():
            return replace(
                back,
                state=DeliveryState.ATTENTION,
                attempts=delivery.attempts + 1,
                next_at=None,
                problem=reply.reason,
            )
        case _:
            doubted = delivery.unconfirmed or getattr(reply, "unconfirmed", False)
            return replace(back, unconfirmed=doubted, problem=None)


def _accepted(back: Delivery, reply: Accepted, acked: int) -> Delivery:
    done = acked >= back.wanted
    return replace(
        back,
        state=DeliveryState.UPLOADED if done else DeliveryState.WAITING,
        acked=acked,
        attempts=0,
        next_at=None if done else back.next_at,  # when the edit made meanwhile is due
        unconfirmed=False,
        problem=reply.problem,
        remote_id=reply.remote_id or back.remote_id,
        base=reply.remarks,
    )


def checked(
    delivery: Delivery, reply: Reply, now: datetime, draw: float, check_after: timedelta = CHECK_AFTER
) -> Delivery:
    """The delivery after `reply` to a look at what had been written: whatever it is, nothing is owed for it."""
    back = replace(delivery, inflight=None)
    match reply:
        case Accepted():
            back = _in_doubt(back, reply, now, check_after)
            return replace(back, base=reply.remarks, problem=reply.problem or delivery.problem)
        case Later():
            return replace(back, check_at=now + CHECK_AFTER + CAP * draw)
        case Declined():
            return replace(back, before=(), check_at=None)
        case _:
            return back


def _in_doubt(delivery: Delivery, reply: Accepted, now: datetime, check_after: timedelta) -> Delivery:
    """Remember what was written over; a look that finds our writes ends the doubt unless it came too soon."""
    if reply.before:
        return replace(delivery, before=reply.before, check_at=now + check_after)
    at = delivery.check_at
    if at is None or not now < at <= now + LONGEST_CHECK:  # further away it was set before the clock jumped back
        return replace(delivery, before=(), check_at=None)
    return delivery


def health(before: Health, reply: Reply, now: datetime) -> Health:
    """The target after `reply`: paused by what concerns all of its leads, else ready."""
    state = _PAUSES.get(type(reply))
    if state is None:
        return READY
    since = before.since if before.state == state and before.since else now
    probes = before.probes + 1 if before.state == state else 1
    return Health(state, getattr(reply, "reason", None), since, now + _pause(reply, probes), probes)


def _pause(reply: Reply, probes: int) -> timedelta:
    match reply:
        case Offline():
            return min(OFFLINE_CAP, timedelta(seconds=2.0 ** min(probes - 1, 10)))
        case Wait():
            return timedelta(seconds=min(LONGEST_WAIT.total_seconds(), max(_SHORTEST_WAIT, reply.seconds)))
        case _:
            return PROBE_EVERY


def clamped(next_at: datetime | None, now: datetime, cap: timedelta = CAP) -> datetime | None:
    """`next_at`, but never further away than `cap`: a clock that jumped back must not hold leads."""
    return min(next_at, now + cap) if next_at else None
