"""When the kiosk locks and rests is set in minutes."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt

from app.ui.pages.settings.locking import LockSection, minutes_words

if TYPE_CHECKING:
    from collections.abc import Callable

    from pytestqt.qtbot import QtBot

    from tests.app.ui.fake_kiosk import FakeKiosk


@pytest.mark.parametrize(("minutes", "words"), [(0, "Never"), (1, "1 minute"), (5, "5 minutes")])
def test_minutes_are_said(minutes: int, words: str) -> None:
    assert minutes_words(minutes) == words


def test_times_count_at_once(qtbot: QtBot, open_section: Callable[..., LockSection], kiosk: FakeKiosk) -> None:
    section = open_section(LockSection)
    qtbot.mouseClick(section.idle_after.less, Qt.MouseButton.LeftButton)
    assert kiosk.settings.idle_after == 5
    kiosk.change_settings(lambda now: now.model_copy(update={"pin": "$argon2id$x"}))
    qtbot.mouseClick(section.lock_after.more, Qt.MouseButton.LeftButton)
    assert kiosk.settings.lock_after == 10


def test_a_pin_is_chosen_changed_and_removed(qtbot: QtBot, open_section: Callable[..., LockSection]) -> None:
    section = open_section(LockSection)
    kiosk, guard = section.kiosk, section.bridge.guard
    asked: list[bool] = []
    guard.choosing.connect(lambda: asked.append(True))
    assert "No PIN" in section.pin_row.title.text()
    assert section.remove.isHidden()
    assert section.lock_row.isHidden()
    qtbot.mouseClick(section.choose, Qt.MouseButton.LeftButton)
    assert asked == [True]
    kiosk.change_settings(lambda now: now.model_copy(update={"pin": "$argon2id$x"}))
    assert section.pin_row.title.text() == "A PIN is set"
    assert not section.lock_row.isHidden()
    removed: list[bool] = []
    guard.asked.connect(lambda: removed.append(True))
    qtbot.mouseClick(section.remove, Qt.MouseButton.LeftButton)
    assert removed == [True]  # the guard asks for the PIN first
    assert kiosk.settings.pin
