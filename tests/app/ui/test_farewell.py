"""Closing with leads still waiting."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QRect, Qt

from app.lead import TargetStatus
from app.ui.farewell import Farewell, parting_words

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from app.ui.window import Window
    from tests.app.ui.fake_kiosk import FakeKiosk


@pytest.mark.parametrize(
    ("waiting", "words"),
    [
        ((), ""),
        ((0,), ""),
        ((1,), "1 lead is safe on this computer and will be uploaded next time."),
        ((0, 7, 7), "7 leads are safe on this computer and will be uploaded next time."),
    ],
)
def test_it_speaks_only_of_what_waits(waiting: tuple[int, ...], words: str) -> None:
    targets = [TargetStatus(str(at), "pretix", "pretix", waiting=count) for at, count in enumerate(waiting)]
    assert parting_words(targets) == words


def test_a_window_that_is_closed_says_so_once_and_is_gone(window: Window, kiosk: FakeKiosk) -> None:
    said: list[str] = []
    window.parted.connect(said.append)
    kiosk.scan("A8F2Q77")
    kiosk.scan("B1")
    assert window.close()
    window.close()
    assert said == ["2 leads are safe on this computer and will be uploaded next time."]
    assert kiosk.stopped


def test_nothing_is_said_where_nothing_waits_or_nobody_asked(window: Window, kiosk: FakeKiosk) -> None:
    said: list[str] = []
    window.parted.connect(said.append)
    kiosk.scan("A8F2Q77")
    window.leave()
    assert said == []


def test_it_stands_on_the_screen_and_goes_by_itself_or_at_a_tap(qtbot: QtBot) -> None:
    screen = QRect(0, 0, 1024, 600)
    line = Farewell("7 leads are safe on this computer and will be uploaded next time.", screen)
    qtbot.addWidget(line)
    line.show()
    assert screen.contains(line.geometry())
    assert not line.text.is_elided()
    assert line._timer.interval() == 4000
    line._timer.timeout.emit()
    assert line.isHidden()
    line.show()
    qtbot.mouseClick(line, Qt.MouseButton.LeftButton)
    assert line.isHidden()
