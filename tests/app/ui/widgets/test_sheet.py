"""A sheet floats over the window, and gives way."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from app.ui.widgets.sheet import Sheet
from app.ui.widgets.text import Text

if TYPE_CHECKING:
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
