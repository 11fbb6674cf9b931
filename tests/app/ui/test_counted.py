"""What platforms say they hold: when they are asked, and what becomes of the answer."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING

import pytest

from app.lead import LeadKioskError, TargetState
from app.settings import TargetSettings
from app.ui.bridge import Bridge
from app.ui.counted import Counted, Held
from tests.app.ui.scripted import Scripted

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from tests.app.ui.fake_kiosk import FakeKiosk


Platform = Scripted[int | None]


@pytest.fixture
def platform() -> Platform:
    return Platform(3)


def connect(kiosk: FakeKiosk, platform: str = "pretix") -> None:
    target = TargetSettings(uid="t1", name="pretix", platform=platform)
    kiosk.settings = kiosk.settings.model_copy(update={"targets": (target,)})


@pytest.fixture
def counted(kiosk: FakeKiosk, platform: Platform) -> Counted:
    """For a kiosk that is connected to pretix, with one lead on its way up."""
    connect(kiosk)
    kiosk.scan("first-8F2Q")
    bridge = Bridge(kiosk)
    return Counted(bridge, kiosk.now, bridge, ask=platform)


def look(qtbot: QtBot, counted: Counted) -> None:
    counted.look()
    qtbot.waitUntil(counted._bridge.is_idle)


def test_it_asks_once_all_is_up_and_again_when_more_is(
    qtbot: QtBot, kiosk: FakeKiosk, counted: Counted, platform: Platform
) -> None:
    look(qtbot, counted)
    assert platform.asked == []
    kiosk.upload(1, name="Jane Doe")
    with qtbot.waitSignal(counted.changed):
        counted.look()
    assert counted.held == {"t1": Held(3, kiosk.at, 1)}
    kiosk.at += timedelta(minutes=4)
    look(qtbot, counted)
    assert platform.asked == [(kiosk.folder, "t1")]
    kiosk.scan("second-77AB")
    kiosk.upload(2, name="Jo Roe")
    look(qtbot, counted)
    assert counted.held["t1"].uploaded == 2


def test_an_answer_grows_old(qtbot: QtBot, kiosk: FakeKiosk, counted: Counted, platform: Platform) -> None:
    kiosk.upload(1, name="Jane Doe")
    look(qtbot, counted)
    kiosk.at += timedelta(minutes=5)
    look(qtbot, counted)
    assert len(platform.asked) == 2
    kiosk.at -= timedelta(hours=1)  # somebody set the clock right
    look(qtbot, counted)
    assert len(platform.asked) == 3


@pytest.mark.parametrize("state", [state for state in TargetState if state is not TargetState.READY])
def test_a_target_that_is_not_ready_is_not_asked(
    qtbot: QtBot, kiosk: FakeKiosk, counted: Counted, platform: Platform, state: TargetState
) -> None:
    kiosk.upload(1, name="Jane Doe")
    kiosk.status = replace(kiosk.status, state=state)
    look(qtbot, counted)
    assert platform.asked == []


def test_a_failure_keeps_the_last_answer_and_is_tried_again_a_little_later(
    qtbot: QtBot, kiosk: FakeKiosk, counted: Counted, platform: Platform
) -> None:
    kiosk.upload(1, name="Jane Doe")
    look(qtbot, counted)
    before = counted.held["t1"]
    platform.answers = [LeadKioskError("No network."), 4]
    kiosk.at += timedelta(minutes=5)
    for _ in range(3):
        look(qtbot, counted)
    assert (counted.held["t1"], len(platform.asked)) == (before, 2)
    kiosk.at += timedelta(seconds=30)
    look(qtbot, counted)
    assert counted.held["t1"] == Held(4, kiosk.at, 1)


@pytest.mark.logs("leads could not be counted")
def test_what_nobody_expected_is_logged(qtbot: QtBot, kiosk: FakeKiosk, counted: Counted, platform: Platform) -> None:
    kiosk.upload(1, name="Jane Doe")
    platform.answers = [ZeroDivisionError("odd")]
    look(qtbot, counted)
    assert counted.held == {}


def test_a_platform_that_cannot_be_asked_is_not(
    qtbot: QtBot, kiosk: FakeKiosk, counted: Counted, platform: Platform
) -> None:
    connect(kiosk, "connections")
    kiosk.upload(1, name="Jane Doe")
    look(qtbot, counted)
    assert platform.asked == []
    assert counted.held == {"t1": Held(None, kiosk.at, 1)}


def test_what_was_answered_outlives_page_and_bridge(qtbot: QtBot, kiosk: FakeKiosk, counted: Counted) -> None:
    kiosk.upload(1, name="Jane Doe")
    look(qtbot, counted)
    again = Bridge(kiosk)
    assert Counted(again, kiosk.now, again).held == {"t1": Held(3, kiosk.at, 1)}
