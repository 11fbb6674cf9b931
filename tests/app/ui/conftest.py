"""A kiosk without threads and its window, in a fixed size, light unless a test says otherwise."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QCoreApplication, QEvent

from app.ui import theme
from app.ui.window import Window
from tests.app.ui.fake_kiosk import FakeKiosk

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from PySide6.QtWidgets import QApplication
    from pytestqt.qtbot import QtBot


@pytest.fixture(autouse=True)
def look(qapp: QApplication) -> None:
    """Light, 100 %."""
    theme.apply(qapp, "light")


@pytest.fixture
def kiosk(tmp_path: Path) -> Iterator[FakeKiosk]:
    """A kiosk connected to a platform that takes everything and knows four tags."""
    made = FakeKiosk(tmp_path / "kiosk")
    made.connect()
    yield made
    made.store.close()


@pytest.fixture
def open_window(qtbot: QtBot, kiosk: FakeKiosk) -> Iterator[Callable[..., Window]]:
    """Open the window in a size, on the screen."""
    windows: list[Window] = []

    def opened(width: int = 1280, height: int = 800) -> Window:
        window = Window(kiosk, now=kiosk.now)
        windows.append(window)
        window.resize(width, height)
        with qtbot.waitExposed(window):
            window.show()
        window.activateWindow()
        qtbot.waitUntil(window.isActiveWindow)
        return window

    yield opened
    for window in windows:
        window.leave()
        window.deleteLater()
        QCoreApplication.sendPostedEvents(window, QEvent.Type.DeferredDelete)


@pytest.fixture
def window(open_window: Callable[..., Window]) -> Window:
    """The window at 1280x800."""
    return open_window()
