"""A change counts at once and can be taken back."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from app.ui.bridge import Bridge
from app.ui.pages.settings.section import Section

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from pytestqt.qtbot import QtBot

    from tests.app.ui.fake_kiosk import FakeKiosk


@pytest.fixture
def section(qtbot: QtBot, kiosk: FakeKiosk) -> Iterator[Section]:
    bridge = Bridge(kiosk)
    made = Section(bridge, now=kiosk.now)
    qtbot.addWidget(made)
    yield made
    bridge.close()


def test_the_undo_brings_back_what_was_changed_and_nothing_else(section: Section, kiosk: FakeKiosk) -> None:
    told: list[tuple[str, Callable[[], None]]] = []
    section.told.connect(lambda sentence, undo: told.append((sentence, undo)))
    section.change("The logo is removed", volume=30)
    section.change(sounds=False)
    assert (kiosk.settings.volume, kiosk.settings.sounds) == (30, False)
    ((sentence, undo),) = told
    assert sentence == "The logo is removed"
    undo()
    assert (kiosk.settings.volume, kiosk.settings.sounds) == (80, False)
