"""The leads page."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication

from app.lead import DeliveryState, Edit
from app.ui.widgets.detail import DeliveryRow
from app.ui.widgets.leadlist import LEAD_ROLE
from app.ui.widgets.text import Text
from app.ui.words import moment

if TYPE_CHECKING:
    from collections.abc import Callable

    from pytestqt.qtbot import QtBot

    from app.ui.pages.leads import LeadsPage
    from app.ui.window import Window
    from tests.app.ui.fake_kiosk import FakeKiosk


def three(kiosk: FakeKiosk) -> None:
    people = (("Ann Lee", "Globex"), ("Jörg Müller", "Hooli"), ("Bo Chen", "Initech"))
    for number, (name, company) in enumerate(people, 1):
        kiosk.scan(f"badge-{number}")
        kiosk.upload(number, name=name, company=company)


def ids(page: LeadsPage) -> list[int]:
    return [page.model.id_at(row) for row in range(page.model.rowCount())]


def opened(window: Window, qtbot: QtBot, count: int) -> LeadsPage:
    window.desk.go("leads")
    qtbot.waitUntil(lambda: window.desk.leads_page.model.rowCount() == count)
    return window.desk.leads_page


def test_all_leads_newest_first_and_how_many(qtbot: QtBot, window: Window, kiosk: FakeKiosk) -> None:
    three(kiosk)
    page = opened(window, qtbot, 3)
    assert ids(page) == [3, 2, 1]
    assert page.count.text() == "3 leads"


def test_search_finds_while_typing(qtbot: QtBot, window: Window, kiosk: FakeKiosk) -> None:
    three(kiosk)
    page = opened(window, qtbot, 3)
    qtbot.keyClicks(page.search, "jorg mu")
    qtbot.waitUntil(lambda: ids(page) == [2])
    assert page.count.text() == "1 lead found"
    qtbot.keyClick(page.search, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: ids(page) == [3, 2, 1])


def test_another_search_begins_at_the_top_and_news_moves_nothing(
    qtbot: QtBot, window: Window, kiosk: FakeKiosk
) -> None:
    for number in range(1, 31):
        kiosk.scan(f"badge-{number}")
        kiosk.upload(number, name=f"Ann Lee {number}")
    page = opened(window, qtbot, 30)
    bar = page.list.verticalScrollBar()
    bar.setValue(bar.maximum() // 2)
    kiosk.edit(5, Edit(rating=4))
    qtbot.waitUntil(lambda: (lead := page.model.index(25).data(LEAD_ROLE)) is not None and lead.remarks.rating == 4)
    assert bar.value() > 0
    qtbot.keyClicks(page.search, "ann")
    qtbot.waitUntil(lambda: page.count.text() == "30 leads found")
    assert bar.value() == 0


def test_nothing_found_says_so_and_offers_all(qtbot: QtBot, window: Window, kiosk: FakeKiosk) -> None:
    three(kiosk)
    page = opened(window, qtbot, 3)
    qtbot.keyClicks(page.search, "zzz")
    qtbot.waitUntil(page.empty.isVisible)
    assert page.empty.words.text() == "No lead matches."
    page.empty.button.click()
    qtbot.waitUntil(lambda: ids(page) == [3, 2, 1])


def test_without_leads_it_says_how_they_come(qtbot: QtBot, window: Window) -> None:
    page = opened(window, qtbot, 0)
    assert page.empty.words.text() == "No leads yet. Scan a badge and it appears here."


def test_a_lead_is_found_in_two_taps(qtbot: QtBot, window: Window, kiosk: FakeKiosk) -> None:
    three(kiosk)
    qtbot.waitUntil(lambda: window.desk.leads_page.model.rowCount() == 3)
    qtbot.mouseClick(window.desk.rail.buttons["leads"], Qt.MouseButton.LeftButton)
    page = window.desk.leads_page
    place = page.list.visualRect(page.model.index(1)).center()
    qtbot.mouseClick(page.list.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert page.detail.body.name.text() == "Jörg Müller"
    assert page.detail.isVisible()


def test_a_lead_that_was_closed_is_not_marked_in_the_list(qtbot: QtBot, window: Window, kiosk: FakeKiosk) -> None:
    three(kiosk)
    page = opened(window, qtbot, 3)
    page.open_lead(2)
    assert [index.row() for index in page.list.selectedIndexes()] == [1]
    page.close_lead()
    assert page.list.selectedIndexes() == []
    page.search.setText("jorg")
    qtbot.waitUntil(lambda: ids(page) == [2])
    assert page.list.selectedIndexes() == []


def test_it_is_edited_here_like_on_the_card(qtbot: QtBot, window: Window, kiosk: FakeKiosk) -> None:
    three(kiosk)
    page = opened(window, qtbot, 3)
    page.open_lead(2)
    qtbot.mouseClick(page.detail.body.stars, Qt.MouseButton.LeftButton, pos=QPoint(18, 32))
    assert kiosk.edits == [(2, Edit(rating=1))]
    page.detail.body.note.insertPlainText("Call back")
    window.desk.go("scan")
    lead = kiosk.lead(2)
    assert lead
    assert (lead.remarks.rating, lead.remarks.notes) == (1, "Call back")


def test_list_and_detail_follow_the_news(qtbot: QtBot, window: Window, kiosk: FakeKiosk) -> None:
    three(kiosk)
    page = opened(window, qtbot, 3)
    page.open_lead(3)
    page.list.grab()
    kiosk.upload(3, name="Bo Chen-Smith")
    assert page.detail.body.name.text() == "Bo Chen-Smith"
    qtbot.waitUntil(lambda: page.model.index(0).data(LEAD_ROLE).name == "Bo Chen-Smith")


def test_what_needs_a_person_is_two_taps_from_the_pill(qtbot: QtBot, window: Window, kiosk: FakeKiosk) -> None:
    three(kiosk)
    kiosk.decline(2, "Unknown attendee")
    window.desk.header.pill.click()
    window.desk.outbox_page.verdict.show_leads.click()
    page = window.desk.leads_page
    assert window.desk.page is page
    qtbot.waitUntil(lambda: ids(page) == [2])
    assert page.filters.states[DeliveryState.ATTENTION].isChecked()
    page.filter(None)
    qtbot.waitUntil(lambda: ids(page) == [3, 2, 1])


def test_where_it_is_narrow_the_detail_covers_the_list(
    qtbot: QtBot, open_window: Callable[..., Window], kiosk: FakeKiosk
) -> None:
    window = open_window(1024, 600)
    three(kiosk)
    page = opened(window, qtbot, 3)
    assert page.list.isVisible()
    page.open_lead(1)
    assert page.detail.isVisible()
    assert not page.list.isVisible()
    page.detail.back_button.click()
    assert page.list.isVisible()
    assert not page.detail.isVisible()


def test_a_lead_that_needs_attention_is_sent_again_from_its_detail(
    qtbot: QtBot, window: Window, kiosk: FakeKiosk
) -> None:
    three(kiosk)
    kiosk.decline(2, "Unknown attendee")
    page = opened(window, qtbot, 3)
    page.open_lead(1)
    QApplication.processEvents()
    assert not any(row.send_again.isVisible() for row in page.detail.findChildren(DeliveryRow))
    page.open_lead(2)
    QApplication.processEvents()  # Qt shows what is added to a visible widget a turn later
    (row,) = (row for row in page.detail.findChildren(DeliveryRow) if not row.isHidden())
    qtbot.mouseClick(row.send_again, Qt.MouseButton.LeftButton)
    assert kiosk.retried == [2]
    lead = kiosk.lead(2)
    assert lead
    assert lead.deliveries["pretix"].state is DeliveryState.WAITING
    QApplication.processEvents()
    (row,) = (row for row in page.detail.findChildren(DeliveryRow) if not row.isHidden())
    assert not row.send_again.isVisible()


def test_the_detail_says_who_changed_what(qtbot: QtBot, window: Window, kiosk: FakeKiosk) -> None:
    three(kiosk)
    window.desk.open_lead(2)
    detail = window.desk.leads_page.detail
    assert not detail._changes.isVisible()
    kiosk.edit(2, Edit(rating=4))
    kiosk.set_staff("Jo")
    kiosk.edit(2, Edit(add_tags=("Hot",)))
    qtbot.waitUntil(detail._changes.isVisible)

    def said() -> list[str]:
        labels = [label for label in detail._changes.findChildren(Text) if label.isVisible()]
        return [label.text() for label in labels if "·" in label.text()]

    qtbot.waitUntil(lambda: said() == ["Tags · Jo", "Rating · Kim"])


def test_who_and_when_are_of_the_same_scan(qtbot: QtBot, window: Window, kiosk: FakeKiosk) -> None:
    kiosk.scan("badge-1")
    first = kiosk.now()
    kiosk.set_staff("Jo")
    kiosk.scan("badge-1", later=3600)
    page = opened(window, qtbot, 1)
    page.open_lead(1)
    assert page.detail.body.footer.words.text() == f"Scanned {moment(first, page._today())} · Kim"
