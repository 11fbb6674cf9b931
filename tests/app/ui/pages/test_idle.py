"""The idle page: whose booth, and what to do."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtGui import QColor, QPixmap
from PySide6.QtWidgets import QWidget

from app.ui import theme
from app.ui.bridge import Bridge
from app.ui.pages.idle import IdlePage
from app.ui.widgets.text import Text

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication
    from pytestqt.qtbot import QtBot

    from tests.app.ui.fake_kiosk import FakeKiosk


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    """A window for the page, which would grow by itself where it has too little room."""
    made = QWidget()
    qtbot.addWidget(made)
    return made


def shown(qtbot: QtBot, window: QWidget, kiosk: FakeKiosk, width: int = 1280, height: int = 800) -> IdlePage:
    """The page in a window of that size."""
    window.resize(width, height)
    page = IdlePage(Bridge(kiosk), now=kiosk.now, parent=window)
    page.setGeometry(window.rect())
    with qtbot.waitExposed(window):
        window.show()
    page.opened()
    return page


def test_it_says_whose_booth_it_is_and_what_to_do(qtbot: QtBot, window: QWidget, kiosk: FakeKiosk) -> None:
    page = shown(qtbot, window, kiosk)
    assert page.words.text() == "Show your badge"
    assert page.exhibitor.text() == "ACME Robotics"
    assert page.place_line.text() == "Booth A2 · Sample Conf"
    assert page.mark.letter == "A"


def test_the_exhibitors_logo_takes_the_letters_place(qtbot: QtBot, window: QWidget, kiosk: FakeKiosk) -> None:
    picture = QPixmap(400, 100)
    picture.fill(QColor("red"))
    picture.save(str(kiosk.folder / "logo.png"))
    kiosk.settings = kiosk.settings.model_copy(update={"logo": "logo.png"})
    page = shown(qtbot, window, kiosk)
    assert not page.mark.picture.isNull()
    assert page.mark.width() > page.mark.height()
    kiosk.change_settings(lambda now: now.model_copy(update={"logo": "gone.png"}))
    assert page.mark.picture.isNull()


@pytest.mark.parametrize("motion", [True, False])
def test_the_badge_sways_only_where_motion_is_wanted_and_only_while_it_is_seen(
    qtbot: QtBot, window: QWidget, kiosk: FakeKiosk, motion: bool
) -> None:
    kiosk.settings = kiosk.settings.model_copy(update={"motion": motion})
    page = shown(qtbot, window, kiosk)
    assert page.badge.sway.isActive() is motion
    page.rest()
    assert not page.badge.sway.isActive()
    assert page.isHidden()


@pytest.mark.parametrize("size", [(960, 540), (1024, 600), (1280, 800), (1920, 1080)])
@pytest.mark.parametrize("scale", [1.0, 1.3])
def test_everything_has_its_place_even_with_long_names(
    qtbot: QtBot, window: QWidget, qapp: QApplication, kiosk: FakeKiosk, size: tuple[int, int], scale: float
) -> None:
    theme.apply(qapp, "light", scale)
    page = shown(qtbot, window, kiosk, *size)
    page.exhibitor.setText("Internationale Gesellschaft für außerordentlich lange Firmennamen mbH & Co. KGaA")
    page.words.setText("Zeigen Sie bitte Ihren Ausweis")
    page.resize(size[0] - 1, size[1])
    qapp.processEvents()
    parts = [page.mark, page.badge, *page.findChildren(Text)]
    for number, one in enumerate(parts):
        assert page.rect().contains(one.geometry()), one
        if isinstance(one, Text):
            assert one.height() >= one.heightForWidth(one.width()), one.text()
        for other in parts[number + 1 :]:
            assert not one.geometry().intersects(other.geometry()), (one, other)
    assert page.badge.height() >= 80
