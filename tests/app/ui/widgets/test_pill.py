"""What the pill says, worst first."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from functools import partial
from typing import TYPE_CHECKING

import pytest

from app.lead import Backlog, TargetState, TargetStatus
from app.ui.widgets.pill import Pill, PillWords, pill
from app.ui.words import clock

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

NOW = datetime(2026, 9, 8, 12, 0, tzinfo=UTC)
SINCE = NOW - timedelta(minutes=20)
FAILING = Backlog(7, 7, ("It fails (500).",), 4, SINCE, NOW + timedelta(seconds=12))

target = partial(TargetStatus, "t", "pretix", "pretix")


TABLE = [
    ((target(TargetState.SIGN_IN, waiting=7),), "bad", "Sign in again · 7 waiting"),
    ((target(TargetState.SIGN_IN),), "bad", "Sign in again"),
    ((target(TargetState.TLS, waiting=7),), "bad", "Connection not secure · 7 waiting"),
    ((target(attention=2, waiting=3),), "bad", "2 need attention"),
    ((target(attention=1),), "bad", "1 needs attention"),
    ((target(TargetState.PORTAL, waiting=7),), "warn", "Wi-Fi wants a sign-in · 7 waiting"),
    ((target(TargetState.OFFLINE, waiting=7, since=SINCE),), "warn", f"7 waiting · offline since {clock(SINCE)}"),
    ((target(TargetState.OFFLINE, uploaded=124),), "ok", "All 124 uploaded"),
    (
        (target(TargetState.WAITING, waiting=7, next_at=NOW + timedelta(seconds=12)),),
        "neutral",
        "7 waiting · next try 0:12",
    ),
    ((target(TargetState.WAITING, waiting=7, next_at=SINCE),), "neutral", "7 waiting · next try 0:00"),
    ((target(waiting=3, inflight=1),), "neutral", "Sending 3"),
    ((target(waiting=7, backlog=FAILING),), "neutral", "7 waiting · next try 0:12"),
    ((target(waiting=7, backlog=replace(FAILING, looked_at=8)),), "neutral", "Sending 7"),
    (
        (
            target(
                TargetState.OFFLINE, "It fails (500).", SINCE, NOW + timedelta(seconds=5), waiting=7, backlog=FAILING
            ),
        ),
        "neutral",
        "7 waiting · next try 0:05",
    ),
    ((target(waiting=7, attention=1, backlog=FAILING),), "bad", "1 needs attention"),
    ((target(uploaded=124),), "ok", "All 124 uploaded"),
    ((target(local=4),), "neutral", "4 saved here only"),
    ((target(),), "neutral", "Nothing to upload yet"),
    ((), "neutral", "124 saved here only"),
    ((target(waiting=3), target(TargetState.SIGN_IN, waiting=1)), "bad", "Sign in again · 1 waiting · +1"),
    ((target(uploaded=9), target(waiting=3)), "neutral", "Sending 3"),
]


@pytest.mark.parametrize(("targets", "state", "words"), TABLE)
def test_the_words(targets: tuple[TargetStatus, ...], state: str, words: str) -> None:
    said = pill(targets, 124, NOW)
    assert (said.state, said.words) == (state, words)


def test_the_short_words_keep_the_count() -> None:
    said = pill((target(TargetState.OFFLINE, waiting=7, since=SINCE),), 124, NOW)
    assert said.short == "7 waiting · offline"


def test_the_pill_says_itself_and_grows_with_its_words(qtbot: QtBot) -> None:
    shown = Pill()
    qtbot.addWidget(shown)
    shown.say(PillWords("warn", "offline", "7 waiting · offline since 13:40", "7 waiting · offline"))
    long = shown.sizeHint().width()
    shown.set_short(True)
    assert shown.accessibleName() == "7 waiting · offline since 13:40"
    assert shown.toolTip() == "7 waiting · offline since 13:40"
    assert shown.sizeHint().width() < long
    assert shown.sizeHint().height() == 48
