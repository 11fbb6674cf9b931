"""Behind a lead's dots."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import numpy as np
import zxingcpp
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage

from app.lead import Delivery, Edit
from app.ui import leadmenu
from app.ui.leadmenu import Confirm, ContactCode
from app.ui.widgets.menu import Menu
from app.ui.widgets.sheet import Sheet
from app.ui.widgets.text import Text

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from app.ui.window import Window
    from tests.app.ui.fake_kiosk import FakeKiosk


def sheet_of(window: Window) -> Sheet:
    return next(sheet for sheet in window.findChildren(Sheet) if sheet.isVisible())


def tap(qtbot: QtBot, window: Window, name: str) -> None:
    menu = sheet_of(window).content
    assert isinstance(menu, Menu)
    row = next(row for row in menu.rows if row.entry.name == name)
    qtbot.mouseClick(row, Qt.MouseButton.LeftButton)


def test_all_details_are_on_the_leads_page(qtbot: QtBot, window: Window, kiosk: FakeKiosk) -> None:
    kiosk.scan("first-8F2Q")
    qtbot.mouseClick(window.desk.scan_page.card.body.more, Qt.MouseButton.LeftButton)
    tap(qtbot, window, "details")
    assert window.desk.page_name == "leads"
    shown = window.desk.leads_page.detail.body.lead
    assert shown
    assert shown.id == 1


def test_a_person_is_erased_after_one_question_and_the_card_is_empty(
    qtbot: QtBot, window: Window, kiosk: FakeKiosk
) -> None:
    kiosk.scan("first-8F2Q")
    kiosk.upload(1, name="Jane Doe")
    page = window.desk.scan_page
    qtbot.mouseClick(page.card.body.more, Qt.MouseButton.LeftButton)
    tap(qtbot, window, "erase")
    confirm = sheet_of(window).content
    assert isinstance(confirm, Confirm)
    assert kiosk.lead(1)
    qtbot.mouseClick(confirm.yes, Qt.MouseButton.LeftButton)
    assert kiosk.lead(1) is None
    assert page.card.empty.isVisible()
    assert page.card.body.lead is None
    assert window.toast.isVisible()
    assert window.toast._text.text().startswith("Jane Doe was erased")
    assert not window.toast._button.isVisible()


def test_who_thinks_again_keeps_the_lead(qtbot: QtBot, window: Window, kiosk: FakeKiosk) -> None:
    kiosk.scan("first-8F2Q")
    window.desk.open_lead(1)
    qtbot.mouseClick(window.desk.leads_page.detail.body.more, Qt.MouseButton.LeftButton)
    tap(qtbot, window, "erase")
    confirm = sheet_of(window).content
    assert isinstance(confirm, Confirm)
    qtbot.mouseClick(confirm.no, Qt.MouseButton.LeftButton)
    assert kiosk.lead(1)
    assert not any(sheet.isVisible() for sheet in window.findChildren(Sheet))


def test_erasing_asks_for_the_pin_first(qtbot: QtBot, window: Window, kiosk: FakeKiosk) -> None:
    kiosk.scan("first-8F2Q")
    asked: list[object] = []
    window.bridge.guard.ask = asked.append  # type: ignore[method-assign]
    qtbot.mouseClick(window.desk.scan_page.card.body.more, Qt.MouseButton.LeftButton)
    tap(qtbot, window, "erase")
    assert len(asked) == 1
    assert not any(isinstance(sheet.content, Confirm) for sheet in window.findChildren(Sheet) if sheet.isVisible())


def test_it_is_said_before_and_after_that_the_platform_keeps_its_copy(kiosk: FakeKiosk) -> None:
    kiosk.scan("first-8F2Q")
    lead = kiosk.lead(1)
    assert lead
    assert "no way back" in leadmenu.warning(lead)
    assert "platform" not in leadmenu.warning(lead) + leadmenu.farewell(lead)
    sent = replace(lead, deliveries={"pretix": Delivery(1, 1, "t1", acked=1)})
    assert "The platform keeps its copy." in leadmenu.warning(sent)
    assert "The platform keeps its copy." in leadmenu.farewell(sent)
    unsure = replace(lead, deliveries={"pretix": Delivery(1, 1, "t1", unconfirmed=True)})
    assert "The platform keeps its copy." in leadmenu.warning(unsure)


def test_the_contact_is_shown_as_a_code_that_a_phone_takes(qtbot: QtBot, window: Window, kiosk: FakeKiosk) -> None:
    kiosk.scan("first-8F2Q")
    kiosk.upload(1, name="Jane Doe", company="ACME Corp", email="jane@acme.example")
    qtbot.mouseClick(window.desk.scan_page.card.body.more, Qt.MouseButton.LeftButton)
    tap(qtbot, window, "card")
    qtbot.waitUntil(lambda: bool(window.findChildren(ContactCode)))
    picture = window.findChildren(ContactCode)[0].code.grab().toImage().convertToFormat(QImage.Format.Format_Grayscale8)
    pixels = np.frombuffer(picture.constBits(), np.uint8).reshape(picture.height(), picture.bytesPerLine())
    (read,) = zxingcpp.read_barcodes(np.ascontiguousarray(pixels[:, : picture.width()]))
    assert read.text.startswith("BEGIN:VCARD")
    assert "Jane Doe" in read.text
    assert "jane@acme.example" in read.text


def test_a_visitor_sees_what_is_stored_about_them(qtbot: QtBot, window: Window, kiosk: FakeKiosk) -> None:
    kiosk.scan("first-8F2Q")
    kiosk.upload(1, name="Jane Doe", company="<b>ACME</b>")
    kiosk.edit(1, Edit(rating=4, notes="Wants two arms", answers={"When?": "Now"}))
    qtbot.mouseClick(window.desk.scan_page.card.body.more, Qt.MouseButton.LeftButton)
    tap(qtbot, window, "about")
    sheet = sheet_of(window)
    assert sheet.title.text() == "Stored about Jane Doe"
    said = {label.text() for label in sheet.findChildren(Text)}
    assert {
        "first-8F2Q",
        "Jane Doe",
        "<b>ACME</b>",
        "4 stars",
        "Wants two arms",
        "When?",
        "Now",
        "Platform “pretix”",
    } <= said
