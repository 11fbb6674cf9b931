"""A sheet floats over the window, and gives way."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtWidgets import QApplication, QFrame, QLineEdit, QVBoxLayout, QWidget

from app.store.narrowing import ALL, Offer
from app.ui import theme
from app.ui.leadmenu import Confirm
from app.ui.pages.settings.targets import Parting, _Farewell
from app.ui.room import cover
from app.ui.widgets.filters import FilterSheet
from app.ui.widgets.sheet import Sheet
from app.ui.widgets.staff import StaffList
from app.ui.widgets.text import Text

if TYPE_CHECKING:
    from collections.abc import Callable

    from pytestqt.qtbot import QtBot

    from app.ui.window import Window
    from tests.app.ui.fake_kiosk import FakeKiosk


@pytest.fixture
def sheet(window: Window) -> Sheet:
    content = QWidget()
    field = QLineEdit()
    layout = QVBoxLayout(content)
    layout.addWidget(Text("Hello", lines=0))
    layout.addWidget(field)
    content.setFocusProxy(field)
    made = Sheet(window.desk.header, "A title", content)
    made.open()
    return made


def test_it_covers_the_window_and_follows_its_size(window: Window, sheet: Sheet, qtbot: QtBot) -> None:
    assert sheet.geometry() == window.rect()
    window.resize(1024, 600)
    qtbot.waitUntil(lambda: sheet.geometry() == window.rect())
    assert window.rect().contains(sheet._panel.geometry())


def test_the_keyboard_starts_in_it_and_goes_back(window: Window, sheet: Sheet, qtbot: QtBot) -> None:
    assert isinstance(window.focusWidget(), QLineEdit)
    with qtbot.waitSignal(sheet.closed):
        qtbot.keyClick(window.focusWidget(), Qt.Key.Key_Escape)
    assert not isinstance(window.focusWidget(), QLineEdit)


def test_a_tap_outside_closes_and_one_inside_does_not(sheet: Sheet, qtbot: QtBot) -> None:
    qtbot.mouseClick(sheet, Qt.MouseButton.LeftButton, pos=sheet._panel.geometry().center())
    assert sheet.isVisible()
    with qtbot.waitSignal(sheet.closed):
        qtbot.mouseClick(sheet, Qt.MouseButton.LeftButton, pos=QPoint(3, 3))


def test_scans_go_on_behind_it(window: Window, kiosk: FakeKiosk, sheet: Sheet) -> None:
    kiosk.scan("A8F2Q77")
    assert window.desk.scan_page.card.body.lead is not None
    assert sheet.isVisible()


def in_sight(sheet: Sheet, part: QWidget) -> bool:
    """Whether all of `part` is on the sheet's panel, and nothing that scrolls can take it away."""
    place = QRect(part.mapTo(sheet, QPoint(0, 0)), part.size())
    return part.isVisible() and sheet._panel.geometry().contains(place) and not sheet._scroll.isAncestorOf(part)


def confirm() -> tuple[QWidget, list[QWidget]]:
    made = Confirm("It is gone. " * 90, "Erase", "Keep")
    return made, [made.yes, made.no]


def filters() -> tuple[QWidget, list[QWidget]]:
    offer = Offer(tuple(f"A longer tag {number}" for number in range(24)), ("Jo", "Kim"), (date(2026, 9, 9),))
    made = FilterSheet(offer, ALL, date(2026, 9, 9))
    return made, [made.show_button]


def staff() -> tuple[QWidget, list[QWidget]]:
    made = StaffList([f"Colleague {number}" for number in range(12)], None, {})
    return made, [made.entry]


def parting() -> tuple[QWidget, list[QWidget]]:
    made = _Farewell(Parting("They are here only. " * 60, owed=True))
    return made, [made.copy, made.yes]


@pytest.mark.parametrize("make", [confirm, filters, staff, parting])
def test_what_is_too_high_scrolls_and_its_buttons_stand(
    open_window: Callable[..., Window],
    qapp: QApplication,
    qtbot: QtBot,
    make: Callable[[], tuple[QWidget, list[QWidget]]],
) -> None:
    theme.apply(qapp, "light", 1.3)
    window = open_window(1024, 600)
    content, buttons = make()
    sheet = Sheet(window, "A title", content)
    sheet.open()
    qtbot.waitUntil(lambda: sheet._scroll.verticalScrollBar().maximum() > 0)
    assert all(in_sight(sheet, button) for button in buttons)
    cover(window, 300)  # the keyboard on the screen comes
    qtbot.waitUntil(lambda: sheet._panel.geometry().bottom() < 300)
    assert all(in_sight(sheet, button) for button in buttons)


def test_what_fits_in_is_not_scrolled_nor_parted_from_its_buttons(window: Window, qtbot: QtBot) -> None:
    content = Confirm("It is gone.", "Erase", "Keep")
    sheet = Sheet(window, "A title", content)
    sheet.open()
    QApplication.processEvents()
    assert sheet._scroll.verticalScrollBar().maximum() == 0
    assert not [line for line in sheet.findChildren(QFrame) if line.property("panel") == "rule" and line.isVisible()]
    assert in_sight(sheet, content.yes)


def test_a_foot_is_whole_where_nothing_stands_above_it(window: Window, qtbot: QtBot) -> None:
    nobody = StaffList((), None, {})
    sheet = Sheet(window.desk.header, "Who scans?", nobody, wide=440)
    sheet.open()
    qtbot.waitUntil(lambda: nobody.entry.height() >= 48)
    for part in (nobody.entry.field, nobody.entry._take):
        assert part.visibleRegion().boundingRect() == part.rect()
        assert part.height() >= 48


def test_escape_closes_it_where_what_it_would_begin_with_is_of_no_use(window: Window, qtbot: QtBot) -> None:
    content = QWidget()
    field = QLineEdit(content)
    field.setEnabled(False)
    content.setFocusProxy(field)
    sheet = Sheet(window.desk.header, "A title", content)
    sheet.open()
    qtbot.waitUntil(sheet.hasFocus)
    qtbot.keyClick(sheet, Qt.Key.Key_Escape)
    assert sheet.isHidden()


def test_escape_closes_the_upper_one_when_the_keys_are_nowhere(window: Window, qtbot: QtBot) -> None:
    sheets = [Sheet(window.desk.header, title, QWidget()) for title in ("Below", "Above")]
    for sheet in sheets:
        sheet.open()
    window.setFocus()
    qtbot.keyClick(window, Qt.Key.Key_Escape)
    assert [sheet.isHidden() for sheet in sheets] == [False, True]


@pytest.mark.parametrize("typed", ["", "Ki"])
def test_escape_closes_it_from_its_field_too(window: Window, qtbot: QtBot, typed: str) -> None:
    nobody = StaffList((), None, {})
    sheet = Sheet(window.desk.header, "Who scans?", nobody)
    sheet.open()
    nobody.entry.field.setText(typed)
    qtbot.keyClick(nobody.entry.field, Qt.Key.Key_Escape)
    assert sheet.isHidden()
