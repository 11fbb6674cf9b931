"""The desk is made anew, live, in another language, size or look, and loses nothing."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING, Any

import pytest

from app.lead import Edit
from app.news import LeadChanged, ScannerChanged, SettingsChanged
from app.ui import theme
from app.ui.tokens import DARK

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from app.ui.window import Window
    from tests.app.ui.fake_kiosk import FakeKiosk


def settled(kiosk: FakeKiosk, **changes: Any) -> None:  # noqa: ANN401  # any setting
    kiosk.change_settings(lambda now: now.model_copy(update=changes))


def test_another_look_is_there_at_once_on_the_same_page(window: Window, kiosk: FakeKiosk) -> None:
    before = window.desk
    window.desk.go("leads")
    settled(kiosk, theme="dark")
    assert theme.palette() is DARK
    assert window.desk is not before
    assert window.desk.page_name == "leads"
    assert window.desk.isVisible()


def test_another_size_makes_everything_larger(window: Window, kiosk: FakeKiosk) -> None:
    before = window.desk.header.height()
    settled(kiosk, text_scale=130)
    assert window.desk.header.height() > before


def test_what_is_typed_is_saved_before(window: Window, kiosk: FakeKiosk) -> None:
    kiosk.scan("A8F2Q77")
    window.desk.scan_page.card.body.note.setPlainText("call on Monday")
    settled(kiosk, text_scale=115)
    lead = kiosk.lead(1)
    assert lead is not None
    assert lead.remarks.notes == "call on Monday"


def test_a_toast_with_its_way_back_stays(window: Window, kiosk: FakeKiosk, qtbot: QtBot) -> None:
    undone: list[bool] = []
    window.toast.say("The language is Deutsch now", lambda: undone.append(True))
    settled(kiosk, text_scale=115)
    assert window.toast.isVisible()
    window.toast._button.click()
    assert undone == [True]


def test_scanners_that_worked_before_are_known_to_work(window: Window, kiosk: FakeKiosk) -> None:
    kiosk.tell(ScannerChanged("webcam:0", "ready"))
    shown = [
        row.accessibleName() for row in window.desk.scan_page.code_row.devices.findChildren(type(window.desk.rail))
    ]
    before = window.desk.scan_page.code_row.devices.accessibleDescription(), shown
    settled(kiosk, text_scale=115)
    settled(kiosk, text_scale=100)
    assert window.desk.scan_page.code_row.devices.sizeHint().width() > 0
    assert (window.desk.scan_page.code_row.devices.accessibleDescription(), shown) == before


def test_the_old_desk_hears_nothing_more(window: Window, kiosk: FakeKiosk) -> None:
    listeners = len(kiosk._listeners)
    for scale in (115, 100, 115):
        settled(kiosk, text_scale=scale)
    assert len(kiosk._listeners) == listeners


def test_news_on_its_way_may_take_what_the_old_desk_was_made_of(window: Window, kiosk: FakeKiosk) -> None:
    kiosk.scan("jane-8F2Q")
    kiosk.settle(1, Edit(notes="Wants two arms"))
    old = window.desk
    kiosk.actor.edit(kiosk.store, 1, Edit(notes="Wants three arms"))
    other = threading.Thread(target=kiosk.tell, args=(LeadChanged(1),))
    other.start()
    other.join()
    settled(kiosk, theme="dark")
    assert window.desk is not old
    assert window.desk.scan_page.card.body.note.toPlainText() == "Wants three arms"


def test_settings_that_could_not_be_kept_are_told(window: Window, kiosk: FakeKiosk) -> None:
    kiosk.tell(SettingsChanged(kiosk.settings, "The data folder cannot be used."))
    assert "The data folder cannot be used." in window.toast._text.text()


@pytest.mark.parametrize("page", ["scan", "leads", "outbox", "unread"])
def test_every_page_opens_by_its_name(window: Window, page: str) -> None:
    window.desk.go(page)
    assert window.desk.page is window.desk.pages[page]
