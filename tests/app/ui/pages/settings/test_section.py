"""A change counts at once and can be taken back."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QApplication

from app.ui.bridge import Bridge
from app.ui.pages.settings.section import Section
from app.ui.widgets.form import Panel

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


@pytest.mark.parametrize(("width", "beside"), [(700, False), (1295, False), (1296, True), (1600, True)])
def test_a_second_column_stands_beside_the_first_where_both_are_wide_enough(
    section: Section, qtbot: QtBot, width: int, beside: bool
) -> None:
    first, second = Panel("First"), Panel("Second")
    section.column.addWidget(first)
    section.beside.addWidget(second)
    section.resize(width, 600)
    section.show()
    QApplication.processEvents()
    if beside:
        assert (second.y(), second.width()) == (first.y(), first.width())
        assert second.x() >= first.geometry().right() + 16
    else:
        assert (second.x(), second.width()) == (first.x(), first.width())
        assert second.y() >= first.geometry().bottom() + 16


def test_nothing_beside_leaves_all_the_width(section: Section) -> None:
    first, second = Panel("First"), Panel("Second")
    section.column.addWidget(first)
    section.beside.addWidget(second)
    second.hide()
    section.resize(1600, 600)
    section.show()
    QApplication.processEvents()
    assert first.width() == 1600
    section.keeps_room = True
    section.arrange()
    QApplication.processEvents()
    assert first.width() == 800
