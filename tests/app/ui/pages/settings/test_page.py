"""The settings: a list that leads to sections, made anew where somebody was when the look changes."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from PySide6.QtCore import Qt

from app.ui import theme
from app.ui.pages.settings.page import SettingsPage, titles
from app.ui.tokens import DARK

if TYPE_CHECKING:
    from collections.abc import Callable

    from pytestqt.qtbot import QtBot

    from app.ui.window import Window
    from tests.app.ui.fake_kiosk import FakeKiosk


def page_of(window: Window) -> SettingsPage:
    return cast("SettingsPage", window.desk.pages["settings"])


def test_the_rail_leads_there_through_the_guard(qtbot: QtBot, window: Window) -> None:
    asked: list[Callable[[], None]] = []
    window.bridge.guard.ask = asked.append  # type: ignore[method-assign]
    qtbot.mouseClick(window.desk.rail.buttons["settings"], Qt.MouseButton.LeftButton)
    assert window.desk.page_name == "scan"
    assert window.desk.rail.buttons["scan"].isChecked()
    asked[0]()
    assert window.desk.page_name == "settings"


def test_each_section_opens_and_says_what_it_is(window: Window) -> None:
    window.desk.go("settings")
    page = page_of(window)
    for name, _, title in titles():
        page.contents.entries[name].click()
        assert page.title.text() == title
        assert page.sections[name].isVisible()
        assert page.contents.entries[name].isChecked()


def test_a_small_screen_shows_the_list_or_the_section(qtbot: QtBot, open_window: Callable[..., Window]) -> None:
    window = open_window(1024, 600)
    window.desk.go("settings")
    page = page_of(window)
    assert page.contents.isVisible()
    assert not page.title.isVisible()
    qtbot.mouseClick(page.contents.entries["sound"], Qt.MouseButton.LeftButton)
    assert page.sections["sound"].isVisible()
    assert not page.contents.isVisible()
    qtbot.mouseClick(page.back, Qt.MouseButton.LeftButton)
    assert page.contents.isVisible()


def test_a_change_of_look_comes_back_to_the_same_place(qtbot: QtBot, window: Window, kiosk: FakeKiosk) -> None:
    window.desk.go("settings")
    before = page_of(window)
    before.open_section("look")
    before._scrolls["look"].verticalScrollBar().setValue(120)
    kiosk.change_settings(lambda now: now.model_copy(update={"theme": "dark"}))
    after = page_of(window)
    assert after is not before
    assert theme.palette() is DARK
    assert after.name == "look"
    qtbot.waitUntil(lambda: after._scrolls["look"].verticalScrollBar().value() == 120)


def test_what_is_typed_is_kept_when_somebody_leaves(qtbot: QtBot, window: Window, kiosk: FakeKiosk) -> None:
    window.desk.go("settings")
    page = page_of(window)
    page.open_section("booth")
    field = page.sections["booth"].device.field  # type: ignore[attr-defined]
    field.setFocus()
    qtbot.keyClicks(field, "Left counter")
    window.desk.go("scan")
    assert kiosk.settings.device_name == "Left counter"
