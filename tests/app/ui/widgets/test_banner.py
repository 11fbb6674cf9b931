"""News of the disk stays until it is read or solved, the worst first."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.news import StoreMatter, StoreNews
from app.ui.widgets.banner import Banner

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pytestqt.qtbot import QtBot

MENDED = StoreNews("The lead file was damaged.")
FULL = StoreNews("The disk is full.", StoreMatter.FULL)
READ_ONLY = StoreNews("Leads can be read, not added.", StoreMatter.READ_ONLY)


@pytest.fixture
def banner(qtbot: QtBot) -> Iterator[Banner]:
    ground = QWidget()
    qtbot.addWidget(ground)
    banner = Banner()
    layout = QVBoxLayout(ground)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.addWidget(banner)
    layout.addStretch(1)
    ground.resize(1024, 600)
    ground.show()
    yield banner
    ground.hide()


def ok(qtbot: QtBot, banner: Banner) -> None:
    qtbot.mouseClick(banner.button, Qt.MouseButton.LeftButton)


def test_it_is_not_there_without_news(banner: Banner) -> None:
    assert banner.isHidden()
    assert banner.trouble(saving=True) is None


def test_it_stays_until_it_is_read(qtbot: QtBot, banner: Banner) -> None:
    banner.show_news(MENDED)
    assert banner.isVisible()
    assert (banner.text.text(), banner.accessibleName()) == (MENDED.sentence, MENDED.sentence)
    assert banner.button.height() >= 48
    ok(qtbot, banner)
    assert banner.isHidden()
    assert banner.trouble(saving=True) is None


def test_what_is_solved_goes_and_is_told(qtbot: QtBot, banner: Banner) -> None:
    banner.show_news(FULL)
    with qtbot.waitSignal(banner.told) as told:
        banner.show_news(StoreNews("There is room again.", StoreMatter.FULL, solved=True))
    assert told.args == ["There is room again."]
    assert banner.isHidden()


def test_the_worst_comes_first_and_the_rest_after_it(qtbot: QtBot, banner: Banner) -> None:
    for news in (FULL, MENDED, READ_ONLY):
        banner.show_news(news)
    seen = []
    while banner.isVisible():
        seen.append(banner.text.text())
        ok(qtbot, banner)
    assert seen == [READ_ONLY.sentence, FULL.sentence, MENDED.sentence]


def test_newer_news_takes_the_place_of_older_but_all_damage_is_told(qtbot: QtBot, banner: Banner) -> None:
    banner.show_news(FULL)
    banner.show_news(StoreNews("Still full.", StoreMatter.FULL))
    assert banner.text.text() == "Still full."
    ok(qtbot, banner)
    for sentence in ("The file was damaged.", "The journal was damaged.", "The journal was damaged."):
        banner.show_news(StoreNews(sentence))
    assert banner.text.text() == "The file was damaged. The journal was damaged."


def test_the_pill_says_that_nothing_is_saved_also_when_it_was_read(qtbot: QtBot, banner: Banner) -> None:
    banner.show_news(READ_ONLY)
    for _ in range(2):
        words = banner.trouble(saving=False)
        assert words is not None
        assert (words.words, words.state, words.fill) == ("Read-only: not saving", "bad", True)
        ok(qtbot, banner)
    assert banner.isHidden()


def test_the_pill_wants_room_on_the_disk_until_there_is_some(qtbot: QtBot, banner: Banner) -> None:
    banner.show_news(FULL)
    ok(qtbot, banner)
    words = banner.trouble(saving=True)
    assert words is not None
    assert (words.words, words.state) == ("Disk full: make room", "warn")
    words = banner.trouble(saving=False)
    assert words is not None
    assert (words.words, words.state, words.fill) == ("Disk full: not saving", "bad", True)
    banner.show_news(StoreNews("There is room again.", StoreMatter.FULL, solved=True))
    assert banner.trouble(saving=True) is None


def test_it_is_as_high_as_its_words_and_tells_when_the_page_has_less_room(qtbot: QtBot, banner: Banner) -> None:
    moved: list[bool] = []
    banner.moved.connect(lambda: moved.append(banner.isVisible()))
    banner.show_news(MENDED)
    low = banner.height()
    banner.show_news(StoreNews("The damaged one is kept as “/srv/booth/data/of/this/kiosk/leads.damaged”. " * 3))
    qtbot.waitUntil(lambda: banner.height() > low)
    assert banner.text.height() >= banner.text.heightForWidth(banner.text.width())
    ok(qtbot, banner)
    assert moved == [True, False]
