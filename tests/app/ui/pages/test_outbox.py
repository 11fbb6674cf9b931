"""The outbox page."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from app.lead import Backlog, DeliveryState, Edit, TargetState, TargetStatus
from app.news import OutboxChanged
from app.settings import TargetSettings
from app.ui import theme
from app.ui.pages.unread import UnreadPage
from app.ui.takeout import FOLDER
from app.ui.words import clock
from tests.app.ui.fake_kiosk import START

if TYPE_CHECKING:
    from collections.abc import Callable

    from pytestqt.qtbot import QtBot

    from app.ui.pages.outbox import OutboxPage
    from app.ui.window import Window
    from tests.app.ui.fake_kiosk import FakeKiosk


@pytest.fixture
def page(window: Window) -> OutboxPage:
    """The page, open."""
    window.desk.go("outbox")
    return window.desk.outbox_page


def test_it_follows_the_news(page: OutboxPage, kiosk: FakeKiosk) -> None:
    assert page.verdict.words.text() == "No leads yet"
    kiosk.scan("first-8F2Q")
    assert page.verdict.words.text() == "Not yet: 1 lead waits"
    assert page.cards[0].sum.text() == "1 captured = 0 uploaded + 1 waiting + 0 attention"
    kiosk.go_offline()
    assert page.cards[0].chip.accessibleName() == "Offline"
    kiosk.upload(1, name="Jane Doe")
    assert page.verdict.words.text() == "Safe to pack up"
    kiosk.decline(1, "Unknown attendee")
    assert page.verdict.words.text() == "Not yet: 1 needs you"


def test_it_asks_the_store_now_and_then_only(page: OutboxPage, kiosk: FakeKiosk) -> None:
    queries: list[object] = []
    kiosk.scan("first-8F2Q")
    outbox = kiosk.outbox()
    kiosk.defer = queries.append
    page.show_outbox(outbox)
    page.tick()
    assert queries == []
    kiosk.at += timedelta(seconds=30)
    page.show_outbox(outbox)
    page.show_outbox(outbox)
    assert len(queries) == 1


def test_it_asks_nothing_while_nobody_sees_it(window: Window, kiosk: FakeKiosk) -> None:
    queries: list[object] = []
    kiosk.scan("first-8F2Q")
    kiosk.defer = queries.append
    window.desk.outbox_page.show_outbox(kiosk.outbox())
    assert queries == []


def test_platforms_are_asked_what_they_hold_while_somebody_looks(
    qtbot: QtBot, window: Window, page: OutboxPage, kiosk: FakeKiosk
) -> None:
    target = TargetSettings(uid="t1", name="Visit", platform="connections")  # which does not tell
    kiosk.settings = kiosk.settings.model_copy(update={"targets": (target,)})
    window.desk.go("scan")
    kiosk.scan("first-8F2Q")
    kiosk.upload(1, name="Jane Doe")
    page.tick()
    assert page.counted.held == {}
    window.desk.go("outbox")
    assert page.cards[0].confirmed.text().endswith("It does not tell how many leads it has.")


def test_why_leads_wait_that_fail_one_by_one(window: Window, page: OutboxPage, kiosk: FakeKiosk) -> None:
    kiosk.scan("first-8F2Q")
    problem, since = "The platform cannot take it now (500).", START - timedelta(minutes=22)
    backlog = Backlog(1, 1, (problem,), 4, since, kiosk.at + timedelta(seconds=12))
    kiosk.status = replace(kiosk.status, backlog=backlog)
    kiosk.tell(kiosk.outbox())
    said = {label.text(): value.text() for label, value in page.cards[0].facts if label.isVisible()}
    assert (said["Why"], said["Since"], said["Next try"]) == (problem, clock(since), "in 0:12 · tried 4 times")
    assert page.cards[0].chip.accessibleName() == "Trying again"
    assert window.desk.header.pill.said.words == "1 waiting · next try 0:12"
    assert "tried again" in page.verdict.line.text()


def test_what_exists_only_here_is_counted_and_taken_along_with_one_tap(
    qtbot: QtBot, window: Window, kiosk: FakeKiosk
) -> None:
    kiosk.scan("first-8F2Q")
    kiosk.edit(1, Edit(answers={"Budget": "Yes"}))
    window.desk.go("outbox")
    takeaway = window.desk.outbox_page.takeaway
    assert takeaway.words.text() == "1 note exists only here"
    with qtbot.waitSignal(window.desk.outbox_page.told):
        qtbot.mouseClick(takeaway.button, Qt.MouseButton.LeftButton)
    (written,) = (kiosk.store.folder / FOLDER).iterdir()
    assert str(written) in takeaway.where.text()
    assert window.toast.isVisible()
    assert "Budget" in written.read_text(encoding="utf-8-sig")


def test_without_leads_there_is_nothing_to_take_along(page: OutboxPage, kiosk: FakeKiosk) -> None:
    assert not page.takeaway.isVisible()
    kiosk.scan("first-8F2Q")
    assert page.takeaway.isVisible()


def test_send_now_asks_for_it_and_is_there_while_something_waits(
    qtbot: QtBot, page: OutboxPage, kiosk: FakeKiosk
) -> None:
    assert not page.verdict.send.isVisible()
    kiosk.scan("first-8F2Q")
    qtbot.mouseClick(page.verdict.send, Qt.MouseButton.LeftButton)
    assert kiosk.asked == 1
    kiosk.upload(1, name="Jane Doe")
    assert not page.verdict.send.isVisible()


def test_a_refused_sign_in_is_mended_from_here_and_not_sent_into(
    qtbot: QtBot, window: Window, page: OutboxPage, kiosk: FakeKiosk
) -> None:
    kiosk.scan("first-8F2Q")
    assert not page.verdict.sign_in.isVisible()
    kiosk.status = replace(kiosk.status, state=TargetState.SIGN_IN, problem="Invalid authentication code.")
    kiosk.tell(kiosk.outbox())
    assert page.verdict.sign_in.isVisible()
    assert page.verdict.sign_in.look == "primary"
    assert not page.verdict.send.isVisible()
    wanted: list[str] = []
    page.wanted.connect(wanted.append)
    qtbot.mouseClick(page.verdict.sign_in, Qt.MouseButton.LeftButton)
    assert wanted == [f"setup/{kiosk.status.name}"]
    assert window.desk.page_name == "setup"
    kiosk.status = replace(kiosk.status, state=TargetState.READY, problem="")
    window.desk.go("outbox")
    kiosk.tell(kiosk.outbox())
    assert not page.verdict.sign_in.isVisible()
    assert (page.verdict.send.isVisible(), page.verdict.send.look) == (True, "primary")


def test_what_waits_is_shown(qtbot: QtBot, window: Window, page: OutboxPage, kiosk: FakeKiosk) -> None:
    for code in ("one", "two"):
        kiosk.scan(code)
    kiosk.upload(1, name="Jane Doe")
    assert page.verdict.show_leads.text() == "Show waiting"
    qtbot.mouseClick(page.verdict.show_leads, Qt.MouseButton.LeftButton)
    assert window.desk.page is window.desk.leads_page
    assert window.desk.leads_page.filters.states[DeliveryState.WAITING].isChecked()
    qtbot.waitUntil(lambda: window.desk.leads_page.model.rowCount() == 1)


def test_what_needs_a_person_goes_before_what_waits(qtbot: QtBot, page: OutboxPage, kiosk: FakeKiosk) -> None:
    for code in ("one", "two"):
        kiosk.scan(code)
    kiosk.decline(1, "Unknown attendee")
    assert page.verdict.show_leads.text() == "Show what needs you"
    with qtbot.waitSignal(page.shown_leads, check_params_cb=lambda state: state is DeliveryState.ATTENTION):
        page.verdict.show_leads.click()


def test_the_next_try_counts_down_in_place(page: OutboxPage, kiosk: FakeKiosk) -> None:
    kiosk.scan("first-8F2Q")
    paused = {"state": TargetState.OFFLINE, "problem": "No route.", "next_at": kiosk.at + timedelta(seconds=12)}
    kiosk.status = replace(kiosk.status, since=START, **paused)
    kiosk.tell(kiosk.outbox())
    shown = page.cards[0].facts[2][1]
    assert shown.text() == "in 0:12"
    kiosk.at += timedelta(seconds=1)
    page.tick()
    assert shown.text() == "in 0:11"


def test_targets_come_and_go(page: OutboxPage) -> None:
    two = (TargetStatus("t", "pretix", "pretix", uploaded=3), TargetStatus("u", "Visit", "connections", waiting=3))
    page.show_outbox(OutboxChanged(two, 3))
    assert [card.name.text() for card in page.cards] == ["pretix", "Visit"]
    page.show_outbox(OutboxChanged(two[1:], 3))
    assert [card.name.text() for card in page.cards] == ["Visit"]
    page.show_outbox(OutboxChanged((), 3))
    assert page.cards == []
    assert page.verdict.words.text() == "Saved here only: export first"


def test_without_a_platform_it_is_a_tap_to_connect_one(qtbot: QtBot, page: OutboxPage, window: Window) -> None:
    page.show_outbox(OutboxChanged((), 0))
    assert page.verdict.line.text() == "Once a platform is connected, leads go up by themselves."
    qtbot.mouseClick(page.verdict.join, Qt.MouseButton.LeftButton)
    assert window.desk.page_name == "setup"
    page.show_outbox(OutboxChanged((TargetStatus("t", "pretix", "pretix"),), 0))
    assert page.verdict.join.isHidden()
    assert page.verdict.line.text() == "Scan a badge, and it goes up from here."


def test_badges_to_resolve_stand_in_the_way_and_are_a_tap_away(
    page: OutboxPage, window: Window, kiosk: FakeKiosk
) -> None:
    kiosk.scan("first-8F2Q")
    kiosk.upload(1, name="Jane Doe")
    kiosk.camera = b"a picture"
    kiosk.keep_picture()
    assert page.verdict.words.text() == "Not yet: 1 badge to resolve"
    page.verdict.show_leads.click()
    unread = window.desk.page
    assert isinstance(unread, UnreadPage)
    unread.entry.entered.emit("second-77AB")
    kiosk.upload(2, name="Jo Roe")
    assert page.verdict.words.text() == "Safe to pack up"


@pytest.mark.parametrize(("size", "below"), [((860, 600), True), ((1280, 800), False)])
def test_the_verdict_stands_on_one_line_and_the_buttons_give_way(
    open_window: Callable[..., Window], kiosk: FakeKiosk, size: tuple[int, int], below: bool
) -> None:
    window = open_window(*size)
    window.desk.go("outbox")
    for number in range(2):
        kiosk.scan(f"first-8F2Q-{number}")
        kiosk.decline(number + 1, "Unknown attendee")
    kiosk.scan("third-77AB")
    kiosk.status = replace(kiosk.status, state=TargetState.SIGN_IN, problem="Invalid authentication code.")
    kiosk.tell(kiosk.outbox())
    QApplication.processEvents()
    panel = window.desk.outbox_page.verdict
    assert panel.words.text() == "Not yet: 2 need you"
    assert panel.words.height() < 2 * theme.line_height(40)
    assert (panel.sign_in.y() > panel.line.geometry().bottom()) is below
