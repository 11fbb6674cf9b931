"""Who may do what, and when it locks again."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

import pytest

from app import pin
from app.news import SettingsChanged
from app.ui.bridge import Bridge
from app.ui.guard import Guard, State, lock_words
from tests.pins import quick_hash

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pytestqt.qtbot import QtBot

    from tests.app.ui.fake_kiosk import FakeKiosk

HASH = quick_hash("4711")


@pytest.mark.parametrize(
    ("state", "left", "minutes", "line", "action"),
    [
        ("none", 0, 5, "Lock", ""),
        ("locked", 0, 5, "Locked", ""),
        ("open", 271, 5, "Open 4:31", "Lock now"),
        ("open", 3600, 60, "Open 60:00", "Lock now"),
        ("open", None, 0, "Open", "Lock now"),
    ],
)
def test_the_rail_says_how_the_lock_stands(
    state: State, left: int | None, minutes: int, line: str, action: str
) -> None:
    words = lock_words(state, left, minutes)
    assert (words.line, words.action) == (line, action)
    assert line in words.every or left == 271
    assert words.spoken


@pytest.fixture
def bridge(kiosk: FakeKiosk, qapp: object) -> Iterator[Bridge]:
    """A bridge to a kiosk with the PIN 4711."""
    kiosk.settings = kiosk.settings.model_copy(update={"pin": HASH})
    made = Bridge(kiosk)
    made.guard.now = kiosk.now
    yield made
    made.close()


def give(qtbot: QtBot, guard: Guard, digits: str) -> bool:
    with qtbot.waitSignal(guard.answered) as blocker:
        guard.give(digits)
    return bool(blocker.args[0])


def test_without_a_pin_everything_is_done_at_once(kiosk: FakeKiosk, qapp: object) -> None:
    done: list[str] = []
    guard = Bridge(kiosk).guard
    assert guard.state == "none"
    guard.ask(lambda: done.append("export"))
    assert done == ["export"]


def test_what_was_wanted_is_done_after_the_right_pin_and_only_once(qtbot: QtBot, bridge: Bridge) -> None:
    guard, done = bridge.guard, []
    with qtbot.waitSignal(guard.asked):
        guard.ask(lambda: done.append("export"))
    assert not give(qtbot, guard, "0000")
    assert (done, guard.state) == ([], "locked")
    assert give(qtbot, guard, "4711")
    assert (done, guard.state) == (["export"], "open")
    guard.ask(lambda: done.append("erase"))
    assert done == ["export", "erase"]


def test_what_was_given_up_is_not_done_later(qtbot: QtBot, bridge: Bridge) -> None:
    guard, done = bridge.guard, []
    guard.ask(lambda: done.append("export"))
    guard.give_up()
    assert give(qtbot, guard, "4711")
    assert done == []


def test_it_locks_when_nobody_touched_it_for_five_minutes(qtbot: QtBot, bridge: Bridge, kiosk: FakeKiosk) -> None:
    guard = bridge.guard
    give(qtbot, guard, "4711")
    assert guard.left() == 300
    kiosk.at += timedelta(seconds=200)
    guard.tick()
    assert (guard.state, guard.words.line) == ("open", "Open 1:40")
    guard.touch()
    kiosk.at += timedelta(seconds=299)
    guard.tick()
    assert guard.state == "open"
    kiosk.at += timedelta(seconds=1)
    with qtbot.waitSignal(guard.changed):
        guard.tick()
    assert guard.state == "locked"
    guard.touch()
    assert guard.state == "locked"
    assert not guard._second.isActive()


def test_nought_minutes_never_lock_but_a_tap_does(qtbot: QtBot, bridge: Bridge, kiosk: FakeKiosk) -> None:
    kiosk.settings = kiosk.settings.model_copy(update={"lock_after": 0})
    give(qtbot, bridge.guard, "4711")
    kiosk.at += timedelta(days=3)
    bridge.guard.tick()
    assert bridge.guard.state == "open"
    bridge.guard.lock()
    assert bridge.guard.state == "locked"


def test_a_clock_put_back_locks(qtbot: QtBot, bridge: Bridge, kiosk: FakeKiosk) -> None:
    give(qtbot, bridge.guard, "4711")
    kiosk.at -= timedelta(hours=1)
    assert bridge.guard.state == "locked"


def test_after_five_wrong_pins_even_the_right_one_has_to_wait(qtbot: QtBot, bridge: Bridge, kiosk: FakeKiosk) -> None:
    guard = bridge.guard
    for _ in range(5):
        assert guard.wait() == 0
        give(qtbot, guard, "0000")
    assert guard.wait() == 30
    with qtbot.assertNotEmitted(guard.answered):
        guard.give("4711")
    again = Bridge(kiosk)  # a restart
    again.guard.now = kiosk.now
    assert again.guard.wait() == 30
    kiosk.at += timedelta(seconds=30)
    assert give(qtbot, guard, "4711")


def test_a_pin_set_elsewhere_locks_and_one_reset_there_opens(qtbot: QtBot, bridge: Bridge, kiosk: FakeKiosk) -> None:
    give(qtbot, bridge.guard, "4711")
    kiosk.change_settings(lambda now: now.model_copy(update={"pin": quick_hash("1234")}))
    assert bridge.guard.state == "locked"
    kiosk.change_settings(lambda now: now.model_copy(update={"pin": ""}))
    assert bridge.guard.state == "none"


def test_other_settings_leave_it_open(qtbot: QtBot, bridge: Bridge, kiosk: FakeKiosk) -> None:
    give(qtbot, bridge.guard, "4711")
    kiosk.tell(SettingsChanged(kiosk.settings))
    assert bridge.guard.state == "open"


def test_a_chosen_pin_is_kept_as_a_hash_and_locks(qtbot: QtBot, kiosk: FakeKiosk) -> None:
    guard = Bridge(kiosk).guard
    with qtbot.waitSignal(guard.chosen):
        guard.set_pin("2468")
    assert pin.matches(kiosk.settings.pin, "2468")
    assert guard.state == "locked"


def test_removing_the_pin_asks_for_it(qtbot: QtBot, bridge: Bridge, kiosk: FakeKiosk) -> None:
    with qtbot.waitSignal(bridge.guard.asked):
        bridge.guard.remove_pin()
    assert kiosk.settings.pin
    give(qtbot, bridge.guard, "4711")
    assert kiosk.settings.pin == ""


@pytest.mark.logs("a PIN could not be compared")
def test_what_cannot_be_compared_opens_nothing(qtbot: QtBot, bridge: Bridge) -> None:
    with qtbot.waitSignal(bridge.guard.answered) as blocker:
        bridge.guard._compared(MemoryError("no room"))
    assert blocker.args == [False]
    assert bridge.guard.state == "locked"
