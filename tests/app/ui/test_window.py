"""The window as a whole: nothing clipped, nothing overlapping, nothing taken for markup; opened and closed."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QLineEdit, QPlainTextEdit, QWidget

from app.kiosk import Kiosk
from app.lead import Backlog, Edit, TargetState
from app.ui import theme
from app.ui.widgets.stars import Stars
from app.ui.window import Window
from tests.app.ui.fake_kiosk import START
from tests.legible import clipped, overlapping, parts

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from tests.app.ui.fake_kiosk import FakeKiosk

LONG = "Dr. Wolfeschlegelsteinhausenbergerdorff-Lefèvre de la Fontaine y Ñuñez Пётр 王小明 محمد بن عبد الله 👩‍🔬"
FIRM = "Internationale Gesellschaft für außerordentlich lange Firmennamen mbH & Co. KGaA"


@pytest.fixture(params=["light", "dark"])
def both_looks(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[None]:
    """Once light, once dark."""
    theme.apply(qapp, request.param)
    yield
    theme.apply(qapp, "light")


def settle() -> None:
    for _ in range(4):
        QApplication.processEvents()


def crowd(kiosk: FakeKiosk) -> None:
    kiosk.settings = kiosk.settings.model_copy(update={"demo": True})
    for number in range(6):
        kiosk.scan(f"badge-{number}")
        kiosk.upload(number + 1, name=LONG, company=FIRM, job_title="Senior Executive Vice President " * 4, phone="1")
    kiosk.decline(6, "Unknown attendee, or the badge is not valid for this event. " * 3)


@pytest.mark.parametrize("size", [(1024, 600), (1280, 800), (1920, 1080)])
@pytest.mark.usefixtures("both_looks")
def test_no_text_is_clipped_or_overlaps(
    open_window: Callable[..., Window], kiosk: FakeKiosk, size: tuple[int, int]
) -> None:
    window = open_window(*size)
    crowd(kiosk)
    settle()
    assert clipped(window) + overlapping(window) == []
    kiosk.scan('{"handshake_version": 1, "url": "https://example.org", "token": "x"}')
    settle()
    assert clipped(window) + overlapping(window) == []
    window.desk.go("leads")
    settle()
    assert clipped(window) + overlapping(window) == []
    window.desk.leads_page.open_lead(6)
    settle()
    assert clipped(window) + overlapping(window) == []
    window.desk.open_lead(5)
    kiosk.merge_in(5, "Wants two arms")
    window.desk.leads_page.detail.body.tags.toggled.emit("Newsletter", True)
    settle()
    assert clipped(window) + overlapping(window) == []
    window.desk.go("scan")
    window.desk.scan_page.open_lead(5)
    settle()
    assert clipped(window) + overlapping(window) == []


@pytest.mark.parametrize("size", [(1024, 600), (1280, 800), (1920, 1080)])
@pytest.mark.parametrize("state", list(TargetState))
@pytest.mark.usefixtures("both_looks")
def test_no_text_of_the_outbox_is_clipped_or_overlaps(
    open_window: Callable[..., Window], kiosk: FakeKiosk, size: tuple[int, int], state: TargetState
) -> None:
    window = open_window(*size)
    window.desk.go("outbox")
    settle()
    assert clipped(window) + overlapping(window) == []
    kiosk.scan("badge-6")
    crowd(kiosk)
    long = "The name “pretix.a-very-long-name-of-a-server.example.org” cannot be found, or answers nothing. " * 3
    kiosk.status = replace(kiosk.status, name=FIRM, state=state, problem=long, since=START)
    kiosk.tell(kiosk.outbox())
    settle()
    assert clipped(window) + overlapping(window) == []
    backlog = Backlog(7, 7, (long,), 40, START - timedelta(days=2), START, (long, FIRM, FIRM))
    kiosk.status = replace(kiosk.status, backlog=backlog)
    kiosk.edit(1, Edit(answers={"Budget": "Yes"}))
    kiosk.at += timedelta(minutes=1)
    kiosk.tell(kiosk.outbox())
    window.desk.outbox_page.takeaway.button.click()
    settle()
    assert clipped(window) + overlapping(window) == []


@pytest.mark.parametrize("size", [(1024, 600), (1280, 800), (1920, 1080)])
def test_every_control_can_be_hit_and_says_what_it_is(
    open_window: Callable[..., Window], kiosk: FakeKiosk, size: tuple[int, int]
) -> None:
    window = open_window(*size)
    crowd(kiosk)
    for page in ("scan", "leads", "outbox"):
        window.desk.go(page)
        settle()
        for widget in parts(window):
            if isinstance(widget, QAbstractButton | QLineEdit | QPlainTextEdit | Stars):
                assert widget.accessibleName(), widget
                assert widget.height() >= 48, widget
                assert widget.width() >= 48, widget


def test_every_label_is_plain_text(window: Window, kiosk: FakeKiosk) -> None:
    kiosk.scan("evil")
    kiosk.upload(1, name='<img src="file:///etc/hostname">', company="<b>bold</b>")
    kiosk.set_staff("<i>Kim</i>")
    window.desk.open_lead(1)
    for label in window.findChildren(QLabel):
        assert label.textFormat() is Qt.TextFormat.PlainText or not label.text()
    assert window.desk.scan_page.card.body.name.text() == '<img src="file:///etc/hostname">'
    for widget in window.findChildren(QWidget):
        assert "<img" not in widget.toolTip()
        assert "<i>" not in widget.toolTip()


def test_staff_is_one_tap(qtbot: QtBot, window: Window, kiosk: FakeKiosk) -> None:
    jo = next(button for button in window.desk.header.findChildren(QAbstractButton) if button.accessibleName() == "Jo")
    qtbot.mouseClick(jo, Qt.MouseButton.LeftButton)
    assert kiosk.settings.staff_now == "Jo"
    assert window.desk.header.active.text() == "Jo"


def test_the_header_says_whose_booth_it_is(window: Window, kiosk: FakeKiosk) -> None:
    assert window.desk.header.exhibitor.text() == "ACME Robotics"
    assert window.desk.header.place.text() == "Booth A2 · Sample Conf"
    kiosk.scan("one")
    kiosk.go_offline()
    assert window.desk.header.pill.said.words.startswith("1 waiting · offline since ")


def test_the_outbox_is_one_tap_and_no_page_of_the_rail(qtbot: QtBot, window: Window) -> None:
    qtbot.mouseClick(window.desk.header.pill, Qt.MouseButton.LeftButton)
    assert window.desk.page is window.desk.outbox_page
    assert not any(button.isChecked() for button in window.desk.rail.buttons.values())
    qtbot.mouseClick(window.desk.rail.buttons["scan"], Qt.MouseButton.LeftButton)
    assert window.desk.page is window.desk.scan_page
    assert [name for name, button in window.desk.rail.buttons.items() if button.isChecked()] == ["scan"]


def test_tags_are_offered_most_used_first_and_none_moves_on_the_card_that_is_shown(
    qtbot: QtBot, window: Window, kiosk: FakeKiosk
) -> None:
    body = window.desk.scan_page.card.body
    kiosk.scan("first-8F2Q")
    kiosk.edit(1, Edit(add_tags=("Robots",)))
    for number in (2, 3):
        kiosk.scan(f"badge-{number}")
        kiosk.edit(number, Edit(add_tags=("Reseller",)))
    kiosk.scan("fourth")
    before = list(body.order.tags)
    window.desk.tags._pause.stop()  # three seconds later
    window.desk.tags._pause.timeout.emit()
    assert list(body.order.tags) == [*before, *(tag for tag in ("Reseller", "Robots") if tag not in before)]
    kiosk.scan("fifth")
    assert list(body.order.tags) == ["Reseller", "Robots", "Hot", "Newsletter", "Demo wanted"]


def test_closing_saves_what_is_typed_and_stops(window: Window, kiosk: FakeKiosk) -> None:
    kiosk.scan("first-8F2Q")
    window.desk.scan_page.card.body.note.insertPlainText("Wants two arms")
    window.close()
    lead = kiosk.lead(1)
    assert lead
    assert lead.remarks.notes == "Wants two arms"
    assert kiosk.stopped


def test_with_a_real_kiosk_from_code_to_card_to_disk(qtbot: QtBot, tmp_path: Path) -> None:
    kiosk = Kiosk(tmp_path / "data", sync=False)
    kiosk.start()
    window = Window(kiosk)
    qtbot.addWidget(window)
    window.show()
    body = window.desk.scan_page.card.body
    window.desk.scan_page.type_code()
    qtbot.keyClicks(window.desk.scan_page.code_row.entry.field, "ABC-12345678\r")
    qtbot.waitUntil(lambda: body.name.text() == "Badge …5678")
    qtbot.mouseClick(body.stars, Qt.MouseButton.LeftButton, pos=QPoint(64 * 3 + 18, 32))
    qtbot.waitUntil(lambda: bool(body.lead) and body.lead.remarks.rating == 4)
    body.note.insertPlainText("Wants two arms")
    window.close()
    again = Kiosk(tmp_path / "data", sync=False)
    again.start()
    lead = again.lead(1)
    again.stop()
    assert lead
    assert (lead.code, lead.remarks.rating, lead.remarks.notes) == ("ABC-12345678", 4, "Wants two arms")


@pytest.mark.parametrize("modifier", ["Control", "Alt", "Meta"])
def test_a_letter_with_a_command_key_is_no_typed_code(window: Window, modifier: str) -> None:
    event = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_D, getattr(Qt.KeyboardModifier, f"{modifier}Modifier"), "d")
    window.keyPressEvent(event)
    assert window.desk.scan_page.code_row.entry.isHidden()
