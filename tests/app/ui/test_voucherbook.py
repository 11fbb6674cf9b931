"""What is listed of vouchers, when it is asked for, and what becomes of it."""

from __future__ import annotations

import threading
from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING

import pytest

from app.lead import LeadKioskError, TargetState
from app.news import OutboxChanged
from app.platforms.vouchers import Voucher, VouchersRefused
from app.settings import TargetSettings
from app.ui.bridge import Bridge
from app.ui.voucherbook import Leaf, VoucherBook, nothing, notice
from app.vouchers import Listing
from tests.app.ui.fake_kiosk import START
from tests.app.ui.scripted import Scripted

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from tests.app.ui.fake_kiosk import FakeKiosk

LISTING = Listing((Voucher("A"),), 1)
OFFLINE = LeadKioskError("pretix.example cannot be found.")


Platform = Scripted[Listing]


@pytest.fixture
def platform() -> Platform:
    return Platform(LISTING)


@pytest.fixture
def book(kiosk: FakeKiosk, platform: Platform) -> VoucherBook:
    """A book for a kiosk that is connected to pretix."""
    target = TargetSettings(uid="t1", name="pretix", platform="pretix")
    kiosk.settings = kiosk.settings.model_copy(update={"targets": (target,)})
    bridge = Bridge(kiosk)
    return VoucherBook(bridge, kiosk.now, bridge, ask=platform)


def settle(qtbot: QtBot, book: VoucherBook) -> None:
    qtbot.waitUntil(lambda: not book.asking)


def test_a_target_is_asked_once_as_soon_as_it_is_ready(
    qtbot: QtBot, kiosk: FakeKiosk, book: VoucherBook, platform: Platform
) -> None:
    kiosk.go_offline()
    assert not book.is_open
    assert platform.asked == []
    kiosk.status = replace(kiosk.status, state=TargetState.READY)
    for _ in range(3):
        kiosk.tell(kiosk.outbox())
    settle(qtbot, book)
    kiosk.at += timedelta(hours=1)
    kiosk.tell(kiosk.outbox())
    settle(qtbot, book)
    assert platform.asked == [(kiosk.folder, "t1")]
    assert book.is_open
    assert book.leaves["t1"] == Leaf("pretix", LISTING, START, START)


def test_a_target_that_never_said_who_we_are_is_not_asked(
    kiosk: FakeKiosk, book: VoucherBook, platform: Platform
) -> None:
    kiosk.status = replace(kiosk.status, profile=None)
    kiosk.tell(kiosk.outbox())
    assert platform.asked == []


def test_platforms_without_vouchers_are_not_asked(kiosk: FakeKiosk, book: VoucherBook, platform: Platform) -> None:
    other = TargetSettings(uid="t1", name="Visit", platform="connections")
    kiosk.change_settings(lambda now: now.model_copy(update={"targets": (other,)}))
    kiosk.tell(kiosk.outbox())
    assert platform.asked == []
    assert not book.is_open


def test_who_may_not_see_them_is_not_asked_again_by_itself(
    qtbot: QtBot, kiosk: FakeKiosk, book: VoucherBook, platform: Platform
) -> None:
    platform.answers = [VouchersRefused("The organiser does not let this access code see vouchers.")]
    book.look()
    settle(qtbot, book)
    kiosk.at += timedelta(hours=1)
    book.look()
    assert len(platform.asked) == 1
    assert not book.is_open
    assert book.leaves["t1"].refused


def test_after_a_failure_it_is_asked_again_a_minute_later(
    qtbot: QtBot, kiosk: FakeKiosk, book: VoucherBook, platform: Platform
) -> None:
    platform.answers = [OFFLINE, LISTING]
    book.look()
    settle(qtbot, book)
    kiosk.at += timedelta(seconds=59)
    book.look()
    assert len(platform.asked) == 1
    kiosk.at += timedelta(seconds=1)
    book.look()
    settle(qtbot, book)
    assert book.is_open


def test_a_list_stays_with_its_time_when_the_network_goes(
    qtbot: QtBot, kiosk: FakeKiosk, book: VoucherBook, platform: Platform
) -> None:
    book.look()
    settle(qtbot, book)
    platform.answers = [OFFLINE]
    kiosk.at += timedelta(minutes=40)
    book.refresh()
    settle(qtbot, book)
    leaf = book.leaves["t1"]
    assert (leaf.listing, leaf.at, leaf.problem) == (LISTING, START, str(OFFLINE))
    assert book.is_open
    platform.answers = [Listing((), 0)]
    book.refresh()
    settle(qtbot, book)
    assert (book.leaves["t1"].problem, book.leaves["t1"].at) == ("", kiosk.at)


def test_a_permission_that_is_withdrawn_takes_the_list_with_it(
    qtbot: QtBot, book: VoucherBook, platform: Platform
) -> None:
    platform.answers = [LISTING, VouchersRefused("No more.")]
    for _ in range(2):
        book.refresh()
        settle(qtbot, book)
    assert book.leaves["t1"].listing is None
    assert not book.is_open


def test_what_was_listed_outlives_the_desk(
    qtbot: QtBot, kiosk: FakeKiosk, book: VoucherBook, platform: Platform
) -> None:
    book.look()
    settle(qtbot, book)
    again = VoucherBook(Bridge(kiosk), kiosk.now, ask=platform)
    again.look()
    assert again.is_open
    assert len(platform.asked) == 1


def test_an_answer_that_the_old_desk_awaited_is_asked_for_anew(
    qtbot: QtBot, kiosk: FakeKiosk, book: VoucherBook, platform: Platform
) -> None:
    book._bridge.close()
    book.look()
    again = VoucherBook(Bridge(kiosk), kiosk.now, ask=platform)
    again.look()
    settle(qtbot, again)
    assert again.is_open


def test_what_belonged_to_a_target_goes_with_it(qtbot: QtBot, kiosk: FakeKiosk, book: VoucherBook) -> None:
    book.look()
    settle(qtbot, book)
    with qtbot.waitSignal(book.changed):
        kiosk.change_settings(lambda now: now.model_copy(update={"targets": ()}))
    assert not book.is_open


def test_opening_a_fresh_list_asks_nobody(
    qtbot: QtBot, kiosk: FakeKiosk, book: VoucherBook, platform: Platform
) -> None:
    book.refresh(patient=True)
    settle(qtbot, book)
    kiosk.at += timedelta(seconds=29)
    book.refresh(patient=True)
    assert len(platform.asked) == 1
    kiosk.at += timedelta(seconds=1)
    book.refresh(patient=True)
    settle(qtbot, book)
    assert len(platform.asked) == 2


def test_who_is_being_asked_is_not_asked_twice(qtbot: QtBot, kiosk: FakeKiosk, book: VoucherBook) -> None:
    asked: list[str] = []
    answer = threading.Event()

    def slow(folder: Path, target: TargetSettings) -> Listing:
        asked.append(target.uid)
        assert answer.wait(10)
        return LISTING

    patient = VoucherBook(book._bridge, kiosk.now, ask=slow)
    for _ in range(3):
        patient.refresh()
    answer.set()
    settle(qtbot, patient)
    assert asked == ["t1"]


@pytest.mark.parametrize(
    ("state", "said"), [(TargetState.SIGN_IN, "refused the sign-in"), (TargetState.WAITING, "asks to wait until")]
)
def test_nobody_is_asked_who_must_be_left_alone(
    kiosk: FakeKiosk, book: VoucherBook, platform: Platform, state: TargetState, said: str
) -> None:
    kiosk.status = replace(kiosk.status, state=state, next_at=kiosk.at + timedelta(minutes=5))
    book.refresh()
    assert platform.asked == []
    assert said in book.leaves["t1"].problem


def test_a_pause_that_is_over_holds_nobody_back(
    qtbot: QtBot, kiosk: FakeKiosk, book: VoucherBook, platform: Platform
) -> None:
    kiosk.status = replace(kiosk.status, state=TargetState.WAITING, next_at=kiosk.at - timedelta(seconds=1))
    book.refresh()
    settle(qtbot, book)
    assert book.is_open


@pytest.mark.logs("vouchers could not be listed")
def test_what_nobody_foresaw_has_a_sentence_too(qtbot: QtBot, book: VoucherBook, platform: Platform) -> None:
    platform.answers = [ZeroDivisionError()]
    book.look()
    settle(qtbot, book)
    assert "log" in book.leaves["t1"].problem


def test_several_targets_are_asked_each(qtbot: QtBot, kiosk: FakeKiosk, book: VoucherBook, platform: Platform) -> None:
    second = TargetSettings(uid="t2", name="Evening event", platform="pretix")
    kiosk.change_settings(lambda now: now.model_copy(update={"targets": (*now.targets, second)}))
    outbox = kiosk.outbox()
    kiosk.outbox = lambda: OutboxChanged((*outbox.targets, replace(kiosk.status, uid="t2")), 0)  # type: ignore[method-assign]
    kiosk.tell(kiosk.outbox())
    settle(qtbot, book)
    assert sorted(uid for _, uid in platform.asked) == ["t1", "t2"]


def test_what_to_say_where_nothing_is() -> None:
    failed, empty = Leaf("a", problem="No network."), Leaf("a", Listing((), 0), START)
    assert nothing([], asking=True)[0] == "Asking the platform …"
    assert nothing([], asking=False) == ("No connected platform has vouchers.", "")
    assert nothing([failed], asking=False) == ("No network.", "Ask again")
    assert nothing([empty], asking=False) == ("The organiser has given you no vouchers yet.", "Ask again")


def test_an_old_list_is_called_old() -> None:
    fresh, old = Leaf("one", LISTING, START), Leaf("two", LISTING, START, problem="No network.")
    assert notice([fresh, Leaf("three", problem="Never answered.")], START) == ""
    time = f"{START.astimezone():%H:%M}"
    assert notice([old], START) == f"No network. Shown is the list of {time}."
    assert notice([fresh, old], START) == f"two: No network. Shown is the list of {time}."
