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
