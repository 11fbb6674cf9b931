"""What every page can be asked."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.ui.page import Page
from app.ui.sizes import sizes_for

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from app.ui.window import Window


def test_a_page_needs_to_answer_nothing(qtbot: QtBot) -> None:
    page = Page()
    qtbot.addWidget(page)
    page.arrange(sizes_for(1280, 800))
    page.flush()
    page.opened()


def test_every_page_of_the_window_is_one(window: Window) -> None:
    assert all(isinstance(page, Page) for page in window.desk.pages.values())
