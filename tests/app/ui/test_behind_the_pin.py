"""What a locked window does only after the PIN, each by the way a person would take; and what it does without."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

import numpy as np
import pytest
from PySide6.QtCore import Qt

from app.store import leads, pictures
from app.ui.pages.unread import UnreadPage
from app.ui.widgets.pinsheet import GivePin
from app.ui.widgets.sheet import Sheet
from hardware import Scan, vision
from tests.pins import quick_hash

if TYPE_CHECKING:
    from collections.abc import Callable

    from pytestqt.qtbot import QtBot

    from app.ui.leadmenu import Confirm
    from app.ui.pages.settings.targets import TargetsSection
    from app.ui.pages.stats import StatsPage
    from app.ui.window import Window
    from tests.app.ui.fake_kiosk import FakeKiosk

PIN = "4711"
Taken = tuple[object, ...]


def open_settings(window: Window, qtbot: QtBot) -> None:
    qtbot.mouseClick(window.desk.rail.buttons["settings"], Qt.MouseButton.LeftButton)


def export(window: Window, qtbot: QtBot) -> None:
    window.desk.go("outbox")
    qtbot.mouseClick(window.desk.outbox_page.takeaway.button, Qt.MouseButton.LeftButton)


def keep_the_figures(window: Window, qtbot: QtBot) -> None:
    window.desk.go("stats")
    board = cast("StatsPage", window.desk.page).board
    qtbot.waitUntil(board.save.isVisible)
    qtbot.mouseClick(board.save, Qt.MouseButton.LeftButton)


def erase(window: Window, qtbot: QtBot) -> None:
    del qtbot
    menu = window.desk.scan_page.menu
    sheet = menu.open(1)
    assert sheet is not None
    menu._choose("erase", menu._bridge.lead(1), sheet)  # type: ignore[arg-type]


def delete_a_picture(window: Window, qtbot: QtBot) -> None:
    window.desk.go("unread")
    page = window.desk.page
    assert isinstance(page, UnreadPage)
    for _ in range(2):
        qtbot.mouseClick(page.delete, Qt.MouseButton.LeftButton)


def sign_in_again(window: Window, qtbot: QtBot) -> None:
    del qtbot
    window.desk.outbox_page.wanted.emit("setup/")


def change_the_settings(window: Window, qtbot: QtBot) -> None:
    del qtbot
    window.desk.outbox_page.wanted.emit("settings")


def close(window: Window, qtbot: QtBot) -> None:
    del qtbot
    window.close()


def leave_full_screen(window: Window, qtbot: QtBot) -> None:
    window.showFullScreen()
    qtbot.keyClick(window, Qt.Key.Key_F11)


def standing(window: Window, kiosk: FakeKiosk) -> Taken:
    """Everything that one of the acts could change."""
    files = sorted(str(path) for path in (kiosk.folder / "exports").glob("*"))
    left = len(pictures.waiting(kiosk.folder))
    guarded = window.desk.page_name in ("settings", "setup")
    return files, left, leads.count(kiosk.store), kiosk.settings, guarded, window.isFullScreen(), window.isVisible()


@pytest.fixture
def locked(window: Window, kiosk: FakeKiosk) -> Window:
    """A locked window with a lead and a picture that waits."""
    kiosk.scan("A8F2Q77")
    jpeg = vision.cv2().imencode(".jpg", np.full((48, 64, 3), 200, np.uint8))[1]
    pictures.keep(kiosk.folder, jpeg.tobytes(), kiosk.now())
    kiosk.change_settings(lambda now: now.model_copy(update={"pin": quick_hash(PIN)}))
    return window


@pytest.mark.parametrize(
    "act",
    [
        open_settings,
        export,
        keep_the_figures,
        erase,
        delete_a_picture,
        sign_in_again,
        change_the_settings,
        close,
        leave_full_screen,
    ],
    ids=lambda act: act.__name__,
)
def test_a_locked_window_asks_for_the_pin_first(
    locked: Window, kiosk: FakeKiosk, qtbot: QtBot, act: Callable[[Window, QtBot], None]
) -> None:
    if act is leave_full_screen:
        locked.showFullScreen()
    before = standing(locked, kiosk)
    act(locked, qtbot)
    qtbot.waitUntil(lambda: isinstance(locked.lock.sheet, GivePin))
    assert standing(locked, kiosk) == before
    assert [type(sheet) for sheet in locked.findChildren(Sheet) if sheet.isVisible()] == [GivePin]


def test_scanning_rating_and_looking_need_no_pin(locked: Window, kiosk: FakeKiosk) -> None:
    kiosk.take(Scan(b"B1", "QRCode", "stdin", kiosk.now(), 0.0))
    locked.desk.scan_page.card.body.stars.picked.emit(4)
    for name in ("leads", "stats", "outbox", "unread", "scan"):
        locked.desk.go(name)
    assert locked.lock.sheet is None


def test_what_was_confirmed_too_late_needs_the_pin_again(locked: Window, kiosk: FakeKiosk, qtbot: QtBot) -> None:
    kiosk.change_settings(lambda now: now.model_copy(update={"pin": ""}))
    erase(locked, qtbot)
    sheet = next(sheet for sheet in locked.findChildren(Sheet) if sheet.isVisible())
    kiosk.change_settings(lambda now: now.model_copy(update={"pin": quick_hash(PIN)}))
    confirm = cast("Confirm", sheet.content)
    confirm.agreed.emit()
    assert isinstance(locked.lock.sheet, GivePin)
    assert kiosk.lead(1) is not None


def test_locking_takes_away_what_floats_over_the_settings(window: Window, kiosk: FakeKiosk) -> None:
    window.desk.go("settings")
    window.desk.settings_page.open_section("targets")
    section = cast("TargetsSection", window.desk.settings_page.sections["targets"])
    section.panels[0].leave.emit()
    assert any(sheet.isVisible() for sheet in window.findChildren(Sheet))
    kiosk.change_settings(lambda now: now.model_copy(update={"pin": quick_hash(PIN)}))
    assert window.desk.page_name == "scan"
    assert not any(sheet.isVisible() for sheet in window.findChildren(Sheet))
