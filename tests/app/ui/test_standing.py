"""How a target stands, and whether it is safe to pack up."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from functools import partial

import pytest

from app.lead import Backlog, DeliveryState, TargetState, TargetStatus
from app.plight import Plight
from app.ui.counted import Held
from app.ui.standing import _LOOKS, confirmed, facts, lacks, standing, sum_words, verdict
from app.ui.words import clock

NOW = datetime(2026, 9, 8, 12, 0, tzinfo=UTC)
TODAY = NOW.astimezone().date()
WAITING, ATTENTION = DeliveryState.WAITING, DeliveryState.ATTENTION

target = partial(TargetStatus, "t", "pretix", "pretix")


@pytest.mark.parametrize(
    ("given", "state", "words", "todo"),
    [
        (target(TargetState.OFFLINE), "warn", "Offline", "network"),
        (target(TargetState.PORTAL), "warn", "Wi-Fi wants a sign-in", "web browser"),
        (target(TargetState.SIGN_IN), "bad", "Sign in again", "sign in again: Settings, Targets"),
        (target(TargetState.TLS), "bad", "Connection not secure", "date and time"),
        (target(TargetState.WAITING), "neutral", "Asked to wait", "Nothing to do: pretix asked for a pause"),
        (target(waiting=3, backlog=Backlog(3, 3, ("It fails.",))), "neutral", "Trying again", "tried again"),
        (target(attention=1, waiting=3), "bad", "1 needs attention", "send it again"),
        (target(attention=2), "bad", "2 need attention", "send it again"),
        (target(waiting=3), "neutral", "Sending 3", "Nothing to do"),
        (target(uploaded=3), "ok", "All uploaded", "Nothing to do"),
        (target(uploaded=3, local=2), "neutral", "2 only here", "Export"),
        (target(local=1), "neutral", "1 only here", "Export"),
        (target(), "ok", "Ready", "Nothing to do"),
    ],
)
def test_each_state_in_words_and_what_to_do(given: TargetStatus, state: str, words: str, todo: str) -> None:
    said = standing(given)
    assert (said.state, said.words) == (state, words)
    assert todo in said.todo


def test_each_plight_has_its_look() -> None:
    assert set(_LOOKS) == set(Plight)


@pytest.mark.parametrize(
    ("held", "words"),
    [
        (None, "pretix confirmed each upload."),
        (Held(None, NOW, 3), "pretix confirmed each upload. It does not tell how many leads it has."),
        (Held(3, NOW, 3), f"pretix confirmed each upload, and has 3 leads (asked: {clock(NOW)})."),
        (Held(140, NOW, 3), f"pretix confirmed each upload, and has 140 leads (asked: {clock(NOW)})."),
        (Held(3, NOW, 2), f"pretix confirmed each upload, and has 3 leads (asked: {clock(NOW)})."),
        (Held(1, NOW, 1), f"pretix confirmed each upload, and has 1 lead (asked: {clock(NOW)})."),
        (
            Held(2, NOW, 3),
            f"pretix confirmed 3 uploads, but counts only 2 (asked: {clock(NOW)}): somebody deleted leads there, or "
            "visitors have two badges.",
        ),
    ],
)
def test_what_the_platform_has_stands_beside_what_it_confirmed(held: Held | None, words: str) -> None:
    assert confirmed(target(uploaded=3), held, TODAY) == words


def test_without_uploads_nothing_was_confirmed() -> None:
    assert confirmed(target(waiting=3), Held(0, NOW, 0), TODAY) == ""


@pytest.mark.parametrize(
    ("held", "lacking"),
    [(None, False), (Held(None, NOW, 3), False), (Held(3, NOW, 3), False), (Held(2, NOW, 3), True)],
)
def test_fewer_leads_than_uploads_are_noticed(held: Held | None, lacking: bool) -> None:
    assert lacks(held) is lacking


def test_a_pause_does_not_hide_what_needs_a_person() -> None:
    todo = standing(target(TargetState.OFFLINE, attention=1)).todo
    assert "network" in todo
    assert "send it again" in todo


def test_the_counts_add_up() -> None:
    counts = target(uploaded=117, waiting=5, attention=2)
    assert sum_words(counts) == "124 captured = 117 uploaded + 5 waiting + 2 attention"
    counts = target(uploaded=117, local=3)
    assert sum_words(counts) == "120 captured = 117 uploaded + 0 waiting + 0 attention + 3 only here"


def test_why_since_when_next_and_what_to_do() -> None:
    since = NOW - timedelta(minutes=20)
    paused = target(TargetState.OFFLINE, problem="No route.", since=since, next_at=NOW + timedelta(seconds=72))
    assert facts(paused, None, NOW, TODAY) == [
        ("Why", "No route."),
        ("Since", clock(since)),
        ("Next try", "in 1:12"),
        ("What to do", standing(paused).todo),
    ]
    assert ("Next try", "now") in facts(paused, None, NOW + timedelta(seconds=90), TODAY)
    assert [label for label, _ in facts(target(), None, NOW, TODAY)] == ["What to do"]


@pytest.mark.parametrize(
    ("targets", "leads", "state", "words", "shows"),
    [
        ((target(uploaded=124),), 124, "ok", "Safe to pack up", None),
        ((target(TargetState.OFFLINE, uploaded=124),), 124, "ok", "Safe to pack up", None),
        ((target(waiting=7),), 7, "warn", "Not yet: 7 leads wait", WAITING),
        ((target(waiting=1),), 1, "warn", "Not yet: 1 lead waits", WAITING),
        ((target(waiting=7), target(waiting=2)), 7, "warn", "Not yet: 9 uploads wait", WAITING),
        ((target(waiting=7, attention=2),), 9, "bad", "Not yet: 2 need you", ATTENTION),
        ((target(uploaded=9), target(attention=1)), 9, "bad", "Not yet: 1 needs you", ATTENTION),
        ((), 124, "neutral", "Saved here only: export first", None),
        ((target(local=2),), 2, "neutral", "Saved here only: export first", None),
        ((target(uploaded=5, local=2),), 7, "neutral", "Saved here only: export first", None),
        ((), 0, "neutral", "No leads yet", None),
        ((target(),), 0, "neutral", "No leads yet", None),
    ],
)
def test_whether_to_pack_up(
    targets: tuple[TargetStatus, ...], leads: int, state: str, words: str, shows: DeliveryState | None
) -> None:
    said = verdict(targets, leads)
    assert (said.state, said.words, said.shows) == (state, words, shows)


@pytest.mark.parametrize(
    ("standing", "unread", "words"),
    [
        (target(uploaded=3), 1, "Not yet: 1 badge to resolve"),
        (target(uploaded=3), 2, "Not yet: 2 badges to resolve"),
        (target(waiting=3), 2, "Not yet: 2 badges to resolve"),
        (target(attention=3), 2, "Not yet: 3 need you"),
    ],
)
def test_a_badge_that_is_only_a_picture_needs_a_person(standing: TargetStatus, unread: int, words: str) -> None:
    said = verdict([standing], 3, unread)
    assert (said.state, said.words, said.unread) == ("bad", words, "resolve" in words)


@pytest.mark.parametrize(
    ("targets", "leads", "line"),
    [
        ((target(uploaded=124),), 124, "All 124 leads are uploaded."),
        ((target(uploaded=1),), 1, "The one lead is uploaded."),
        ((target(waiting=7),), 7, "going up now"),
        ((target(TargetState.OFFLINE, waiting=7),), 7, "once the connection is back"),
        ((target(TargetState.SIGN_IN, waiting=7),), 7, "wait for you"),
        ((target(TargetState.WAITING, waiting=7),), 7, "after the pause"),
        ((target(waiting=7, backlog=Backlog(7, 7, ("It fails.",))),), 7, "tried again"),
        ((target(attention=1),), 1, "did not take it."),
        ((target(attention=2),), 2, "did not take them."),
        ((), 124, "nowhere else"),
        ((target(local=2),), 2, "None has a badge code"),
        ((target(uploaded=5, local=1),), 6, "1 lead has no badge code"),
        ((target(uploaded=5, local=2),), 7, "2 leads have no badge code"),
    ],
)
def test_the_verdict_says_why(targets: tuple[TargetStatus, ...], leads: int, line: str) -> None:
    assert line in verdict(targets, leads).line
