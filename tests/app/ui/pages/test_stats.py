"""The stats page."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QImage

from app.lead import Edit
from app.ui.bridge import Bridge
from app.ui.pages.stats import StatsPage
from app.ui.sizes import sizes_for
from app.ui.takeout import FOLDER

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from pytestqt.qtbot import QtBot

    from tests.app.ui.fake_kiosk import FakeKiosk


@pytest.fixture
def page(qtbot: QtBot, kiosk: FakeKiosk) -> Iterator[StatsPage]:
    """The page as it fills a window of 1280x800."""
    page = StatsPage(Bridge(kiosk), now=kiosk.now)
    page.resize(1192, 728)
    page.arrange(sizes_for(1280, 800))
    with qtbot.waitExposed(page):
        page.show()
    yield page
    page.deleteLater()
    QCoreApplication.sendPostedEvents(page, QEvent.Type.DeferredDelete)


def figures(page: StatsPage) -> list[str]:
    return [card.figure.text() for card in page.board.figures.cards]


def test_without_leads_it_invites_to_scan(qtbot: QtBot, page: StatsPage) -> None:
    assert page.empty.isVisible()
    with qtbot.waitSignal(page.wanted, check_params_cb=lambda name: name == "scan"):
        page.empty.button.click()


def test_it_shows_how_the_event_goes(page: StatsPage, kiosk: FakeKiosk) -> None:
    kiosk.scan("first-8F2Q")
    kiosk.scan("first-8F2Q")
    kiosk.scan("second-77AB")
    kiosk.edit(1, Edit(rating=5, add_tags=("Hot",)))
    page.count()
    assert page.board.isVisible()
    assert figures(page) == ["2", "1", "2", "2"]
    assert page.board.stats.scans == 3
    assert [row.words for row in page.board.tags.bars.rows] == ["Hot"]
    assert [(row.words, row.count) for row in page.board.staff.bars.rows] == [("Kim", 2)]


def test_news_is_counted_soon_and_once_for_many(page: StatsPage, kiosk: FakeKiosk) -> None:
    kiosk.scan("first-8F2Q")
    assert page.soon.isActive()
    assert page.soon.interval() == 3000
    queries: list[object] = []
    kiosk.defer = queries.append
    begun = page.soon.timerId()
    for number in range(20):
        kiosk.scan(f"badge-{number}")
    assert queries == []
    assert page.soon.timerId() == begun  # a steady stream of scans does not put it off
    page.soon.timeout.emit()
    assert len(queries) == 1


def test_it_asks_nothing_while_nobody_sees_it(page: StatsPage, kiosk: FakeKiosk) -> None:
    page.hide()
    queries: list[object] = []
    kiosk.defer = queries.append
    kiosk.scan("first-8F2Q")
    page.count()
    assert queries == []
    assert not page.soon.isActive()
    assert not page.later.isActive()
    page.show()
    assert len(queries) == 1


def test_hours_pass_without_news(page: StatsPage, kiosk: FakeKiosk) -> None:
    kiosk.scan("first-8F2Q")
    page.count()
    assert page.later.isActive()
    kiosk.at += timedelta(days=1)
    page.later.timeout.emit()
    assert figures(page)[0] == "0"


def test_news_never_takes_the_keyboard(page: StatsPage, kiosk: FakeKiosk) -> None:
    kiosk.scan("first-8F2Q")
    page.count()
    page.board.chart.setFocus(Qt.FocusReason.TabFocusReason)
    page.board.chart.choose(page.board.chart.hours[0])
    kiosk.scan("second-77AB")
    page.count()
    assert page.focusWidget() is page.board.chart
    assert page.board.chart.hour == page.board.chart.hours[0]


@pytest.fixture
def told(page: StatsPage) -> list[str]:
    """The sentences that the page tells."""
    said: list[str] = []
    page.told.connect(lambda sentence, _: said.append(sentence))
    return said


def test_a_picture_is_saved_with_one_tap(qtbot: QtBot, page: StatsPage, kiosk: FakeKiosk, told: list[str]) -> None:
    kiosk.scan("first-8F2Q")
    page.count()
    qtbot.mouseClick(page.board.save, Qt.MouseButton.LeftButton)
    (written,) = (kiosk.store.folder / FOLDER).iterdir()
    assert told == [f"The picture is {written}"]
    image = QImage(str(written))
    assert (image.width(), image.height()) == (1600, 1000)
    assert page.board.save.isEnabled()


def test_a_picture_that_cannot_be_saved_says_why(page: StatsPage, kiosk: FakeKiosk, told: list[str]) -> None:
    kiosk.scan("first-8F2Q")
    page.count()
    (kiosk.store.folder / FOLDER).write_text("in the way")
    page.board.save.click()
    assert "cannot be written" in told[0]
    assert page.board.save.isEnabled()


def test_pictures_are_behind_the_pin(page: StatsPage, kiosk: FakeKiosk) -> None:
    asked: list[Callable[[], None]] = []

    class Shut:
        def ask(self, then: Callable[[], None]) -> None:
            asked.append(then)

    kiosk.scan("first-8F2Q")
    page.count()
    page._bridge.guard = Shut()  # type: ignore[assignment]
    page.board.save.click()
    assert not (kiosk.store.folder / FOLDER).exists()
    asked[0]()
    assert (kiosk.store.folder / FOLDER).exists()
