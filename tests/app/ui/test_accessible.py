"""Everything that can be used has a name and can be reached and worked by keys, on every page there is."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QLineEdit,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from app.settings import Question
from app.ui import theme
from app.ui.widgets.buttons import Button
from app.ui.widgets.chips import Chip
from app.ui.widgets.sheet import Sheet

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pytestqt.qtbot import QtBot

    from app.ui.window import Window
    from tests.app.ui.fake_kiosk import FakeKiosk

USED = (QAbstractButton, QLineEdit, QPlainTextEdit, QAbstractItemView)


def settle() -> None:
    for _ in range(6):
        QApplication.processEvents()


@pytest.fixture
def booth(kiosk: FakeKiosk) -> FakeKiosk:
    """A kiosk with leads, one of which needs attention, questions and tags."""
    asked = (
        Question(text="When?", options=("Now", "3 months", "Later")),
        Question(text="What?", kind="multi", options=("Arms", "Legs", "Wheels", "Grippers", "Cameras")),
        Question(text="Wishes", kind="text"),
    )
    kiosk.settings = kiosk.settings.model_copy(update={"questions": asked})
    for number in range(4):
        kiosk.scan(f"badge-{number}")
        kiosk.upload(number + 1, name="Jane Doe", company="ACME")
    kiosk.decline(2, "Unknown attendee")
    return kiosk


@pytest.fixture
def desk(booth: FakeKiosk, window: Window) -> Iterator[Window]:
    """Its window, with the look that tests have."""
    booth.scan("badge-4")
    booth.upload(5, name="Jane Doe", company="ACME")
    settle()
    yield window
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    theme.apply(app, "light")


def show(window: Window, page: str, qtbot: QtBot) -> None:
    window.desk.go(page)
    settle()
    if page == "leads":
        qtbot.waitUntil(lambda: window.desk.leads_page.model.rowCount() > 0)
        window.desk.open_lead(2)
        settle()


def controls(window: Window) -> list[QWidget]:
    """What can be used of the window as it is shown."""
    found = [each for each in window.desk.findChildren(QWidget) if each.isVisible() and each.isEnabled()]
    return [each for each in found if isinstance(each, USED) or each.focusPolicy() & Qt.FocusPolicy.TabFocus]


def tabbed(window: Window) -> list[QWidget]:
    """Where Tab leads, from nowhere until it comes round."""
    window.setFocus(Qt.FocusReason.OtherFocusReason)
    found: list[QWidget] = []
    focused = window.focusWidget()
    while focused is not None and len(found) < 300:
        QTest.keyClick(focused, Qt.Key.Key_Tab)
        focused = window.focusWidget()
        if focused is None or focused in found:
            break
        found.append(focused)
    return found


def name_of(widget: QWidget) -> str:
    return QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name)


def test_whatever_can_be_used_has_a_name_and_is_reached_by_tab(desk: Window, qtbot: QtBot) -> None:
    assert len(desk.desk.pages) >= 8
    for page in desk.desk.pages:
        show(desk, page, qtbot)
        found, reached = controls(desk), tabbed(desk)
        assert [each for each in found if not name_of(each).strip()] == [], page
        assert [each for each in found if each not in reached] == [], page


def test_where_the_keys_are_is_to_be_seen(desk: Window, qtbot: QtBot) -> None:
    for page in desk.desk.pages:
        show(desk, page, qtbot)
        in_sight = [each for each in controls(desk) if not each.visibleRegion().isEmpty()]
        assert [each for each in in_sight if not shows_focus(desk, each)] == [], page


def shows_focus(window: Window, control: QWidget) -> bool:
    window.setFocus(Qt.FocusReason.OtherFocusReason)
    before = control.grab().toImage()
    control.setFocus(Qt.FocusReason.ShortcutFocusReason)
    QApplication.processEvents()
    return control.grab().toImage() != before


def test_tab_goes_down_the_card_as_it_is_read(desk: Window) -> None:
    body = desk.desk.scan_page.card.body
    inside = [each for each in tabbed(desk) if body.isAncestorOf(each)]
    marks = [body.more, body.stars, *(each for each in inside if isinstance(each, Chip)), body.note]
    assert [each for each in inside if each in marks] == marks
    assert [each.text() for each in inside if isinstance(each, Chip)][-1] == "Tag"


def test_tab_begins_in_the_open_page(desk: Window) -> None:
    for page in ("leads", "scan"):
        desk.desk.go(page)
        settle()
        assert desk.desk.page.isAncestorOf(tabbed(desk)[0])


def test_tab_stays_in_an_open_sheet(desk: Window) -> None:
    content = QWidget()
    column = QVBoxLayout(content)
    buttons = [Button("Erase"), Button("Keep")]
    for button in buttons:
        column.addWidget(button)
    sheet = Sheet(desk.desk, "Erase Jane Doe?", content)
    sheet.open()
    settle()
    assert set(tabbed(desk)) == {sheet.cross, *buttons}
    sheet.dismiss()
    settle()
    assert desk.desk.scan_page.card.body.stars in tabbed(desk)


def test_arrows_set_the_stars(desk: Window) -> None:
    stars = desk.desk.scan_page.card.body.stars
    stars.setFocus(Qt.FocusReason.ShortcutFocusReason)
    for key in (Qt.Key.Key_Right, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Left):
        QTest.keyClick(stars, key)
    assert stars.rating() == 2
    assert "2" in name_of(stars)


def test_digits_do_not_set_the_stars(desk: Window) -> None:
    stars = desk.desk.scan_page.card.body.stars
    for digit in "12345":
        stars.setFocus(Qt.FocusReason.ShortcutFocusReason)
        QTest.keyClick(stars, Qt.Key(ord(digit)))
    assert stars.rating() is None


def test_arrows_go_from_chip_to_chip_and_the_space_bar_sets_one(desk: Window) -> None:
    chips = [each for each in tabbed(desk) if isinstance(each, Chip)]
    chips[0].setFocus(Qt.FocusReason.ShortcutFocusReason)
    QTest.keyClick(chips[0], Qt.Key.Key_Right)
    assert chips[1].hasFocus()
    QTest.keyClick(chips[1], Qt.Key.Key_Space)
    assert chips[1].isChecked()
    QTest.keyClick(chips[1], Qt.Key.Key_Left)
    assert chips[0].hasFocus()


def test_arrows_go_from_segment_to_segment_without_choosing(desk: Window) -> None:
    segments = desk.desk.scan_page.card.body.questions.boxes[0].segments
    assert segments is not None
    one, other = segments.buttons[:2]
    one.setFocus(Qt.FocusReason.ShortcutFocusReason)
    QTest.keyClick(one, Qt.Key.Key_Right)
    assert other.hasFocus()
    assert segments.current == -1
    QTest.keyClick(other, Qt.Key.Key_Space)
    assert segments.current == 1


def test_arrows_and_enter_open_a_lead_of_the_list(desk: Window, qtbot: QtBot) -> None:
    desk.desk.go("leads")
    page = desk.desk.leads_page
    qtbot.waitUntil(lambda: page.list.isVisible() and page.model.rowCount() > 0)
    page.list.setFocus(Qt.FocusReason.ShortcutFocusReason)
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Return):
        QTest.keyClick(page.list, key)
    settle()
    assert page.detail.body.lead is not None


def test_the_rail_is_worked_by_tab_and_the_space_bar(desk: Window) -> None:
    for name in ("leads", "stats", "scan"):
        QTest.keyClick(desk.desk.rail.buttons[name], Qt.Key.Key_Space)
        assert desk.desk.page_name == name
        assert [each for each, button in desk.desk.rail.buttons.items() if button.isChecked()] == [name]
