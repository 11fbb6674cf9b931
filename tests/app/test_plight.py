"""How a target stands, as one word."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from functools import partial

import pytest

from app.lead import Backlog, TargetState, TargetStatus
from app.plight import Plight, is_failing, next_at, pause, plight, since

NOW = datetime(2026, 9, 8, 12, 0, tzinfo=UTC)
OFFLINE = TargetState.OFFLINE
BAD = ("It fails (500).",)

target = partial(TargetStatus, "t", "pretix", "pretix")


@pytest.mark.parametrize(
    ("given", "found"),
    [
        (target(), Plight.READY),
        (target(uploaded=3), Plight.UPLOADED),
        (target(uploaded=3, local=1), Plight.LOCAL),
        (target(waiting=3), Plight.SENDING),
        (target(waiting=3, backlog=Backlog(3, 2, BAD)), Plight.SENDING),
        (target(waiting=3, backlog=Backlog(3, 3, BAD)), Plight.FAILING),
        (target(waiting=3, attention=1), Plight.ATTENTION),
        (target(waiting=3, attention=1, backlog=Backlog(3, 3, BAD)), Plight.ATTENTION),
        (target(TargetState.OFFLINE, attention=1), Plight.OFFLINE),
        (target(TargetState.PORTAL), Plight.PORTAL),
        (target(TargetState.SIGN_IN, attention=1), Plight.SIGN_IN),
        (target(TargetState.TLS), Plight.TLS),
        (target(TargetState.WAITING, waiting=3, backlog=Backlog(3, 3, BAD)), Plight.PAUSED),
    ],
)
def test_each_state(given: TargetStatus, found: Plight) -> None:
    assert plight(given) is found


def test_a_target_that_takes_leads_is_not_paused() -> None:
    assert pause(target(waiting=3, attention=1)) is None
    assert pause(target(waiting=3, backlog=Backlog(3, 3, BAD))) is Plight.FAILING


@pytest.mark.parametrize(
    ("waiting", "problem", "problems", "failing"),
    [
        (3, BAD[0], BAD, True),
        (3, "No network.", BAD, False),  # the server failed before the network went away
        (3, None, (), False),
        (0, BAD[0], BAD, False),
    ],
)
def test_a_server_that_fails_on_and_on_is_not_called_offline(
    waiting: int, problem: str | None, problems: tuple[str, ...], failing: bool
) -> None:
    given = target(OFFLINE, problem, waiting=waiting, backlog=Backlog(waiting, len(problems), problems))
    assert is_failing(given) is failing


def test_since_when_leads_wait_is_the_pause_or_else_the_first_scan_that_failed() -> None:
    scanned, begun = NOW - timedelta(hours=2), NOW - timedelta(hours=1)
    assert since(target(TargetState.PORTAL, None, begun, waiting=1, backlog=Backlog(1, since=scanned))) == begun
    assert since(target(waiting=1, backlog=Backlog(1, since=scanned))) is None
    assert since(target(waiting=1, backlog=Backlog(1, 1, BAD, 1, scanned))) == scanned
    resting = target(OFFLINE, BAD[0], begun, waiting=1, backlog=Backlog(1, 1, BAD, 1, scanned))
    assert since(resting) == scanned


def test_the_next_try_is_the_target_s_while_it_pauses_and_else_that_of_what_failed() -> None:
    soon, later = NOW + timedelta(seconds=5), NOW + timedelta(seconds=50)
    assert next_at(target(OFFLINE, None, NOW, later, backlog=Backlog(1, 1, BAD, 1, NOW, soon))) == later
    assert next_at(target(backlog=Backlog(1, 1, BAD, 1, NOW, soon))) == soon
    assert next_at(target(backlog=Backlog(1, next_at=soon))) is None  # an edit that waits for the last keystroke
