"""A section on its own, without the window around it."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

import pytest

from app.ui.bridge import Bridge

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from pytestqt.qtbot import QtBot

    from app.ui.pages.settings.section import Section
    from tests.app.ui.fake_kiosk import FakeKiosk

    S = TypeVar("S", bound=Section)
    Told = list[tuple[str, Callable[[], None] | None]]


@pytest.fixture
def told() -> Told:
    """What the section told for the toast, each with its undo."""
    return []


@pytest.fixture
def bridge(kiosk: FakeKiosk) -> Iterator[Bridge]:
    made = Bridge(kiosk)
    yield made
    made.close()


@pytest.fixture
def open_section(qtbot: QtBot, kiosk: FakeKiosk, bridge: Bridge, told: Told) -> Callable[[type[S]], S]:
    """Show a section as the page does."""

    def opened(kind: type[S]) -> S:
        section = kind(bridge, now=kiosk.now)
        section.told.connect(lambda sentence, undo: told.append((sentence, undo)))
        section.show_settings(kiosk.settings)
        bridge.settings.connect(section.show_settings)
        qtbot.addWidget(section)
        section.resize(800, 1200)
        with qtbot.waitExposed(section):
            section.show()
        section.opened()
        return section

    return opened
