"""Connecting happens elsewhere, and its end is told here."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from app import log
from app.platforms import PlatformError
from app.reply import Offline
from app.ui.bridge import Bridge
from app.ui.joiner import Joiner
from app.ui.joining import Attempt, Saying

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from tests.app.ui.fake_kiosk import FakeKiosk

ATTEMPT = Attempt("pretix", {"url": "https://pretix.example", "access_code": "SECRET-21"}, "Hall 4", "Left")


@pytest.fixture
def joiner(kiosk: FakeKiosk) -> Joiner:
    joiner = Joiner(Bridge(kiosk))
    joiner.setObjectName("joiner")
    return joiner


def test_what_was_given_is_connected_and_then_forgotten(joiner: Joiner, kiosk: FakeKiosk, qtbot: QtBot) -> None:
    told: list[Saying] = []
    joiner.said.connect(told.append)
    with qtbot.waitSignal(joiner.joined) as blocker:
        joiner.join(ATTEMPT)
        assert joiner.is_asking
    assert kiosk.joined == [
        {
            "platform": "pretix",
            "values": dict(ATTEMPT.values),
            "offline": False,
            "name": "Hall 4",
            "device_name": "Left",
        }
    ]
    assert blocker.args[0].target.name == "Hall 4"
    assert [saying.title for saying in told] == ["Checking …", "Connected"]
    assert (joiner.attempt, joiner.is_asking) == (None, False)


def test_what_failed_can_be_tried_again_or_connected_without_asking(
    joiner: Joiner, kiosk: FakeKiosk, qtbot: QtBot
) -> None:
    kiosk.refusal = PlatformError(Offline("gone"))
    told: list[Saying] = []
    joiner.said.connect(told.append)
    joiner.join(ATTEMPT)
    qtbot.waitUntil(lambda: not joiner.is_asking)
    assert told[-1].later
    joiner.again()
    qtbot.waitUntil(lambda: not joiner.is_asking)
    with qtbot.waitSignal(joiner.joined):
        joiner.again(offline=True)
    assert [each["offline"] for each in kiosk.joined] == [False, False, True]


def test_secrets_are_kept_from_the_log_before_anything_else_happens(joiner: Joiner, qtbot: QtBot) -> None:
    with qtbot.waitSignal(joiner.joined):
        joiner.join(ATTEMPT)
        assert log.redacted("it was SECRET-21") == "it was [hidden]"


def test_what_is_forgotten_is_not_answered_and_not_repeated(joiner: Joiner, kiosk: FakeKiosk, qtbot: QtBot) -> None:
    told: list[Saying] = []
    joiner.join(ATTEMPT)
    joiner.said.connect(told.append)
    joiner.forget()
    qtbot.waitUntil(lambda: bool(kiosk.joined))
    joiner.again()
    assert len(kiosk.joined) == 1
    assert told == []


@pytest.mark.logs("connecting failed")
def test_an_unexpected_failure_is_logged_and_said(joiner: Joiner, kiosk: FakeKiosk, qtbot: QtBot) -> None:
    kiosk.refusal = ZeroDivisionError("oops")
    told: list[Saying] = []
    joiner.said.connect(told.append)
    joiner.join(ATTEMPT)
    qtbot.waitUntil(lambda: not joiner.is_asking)
    assert told[-1].title == "Not connected"
