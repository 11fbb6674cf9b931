"""The vouchers page."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt

from app.lead import LeadKioskError
from app.platforms.vouchers import Voucher, VouchersRefused
from app.settings import TargetSettings
from app.ui.bridge import Bridge
from app.ui.pages.vouchers import VouchersPage
from app.ui.sizes import sizes_for
from app.ui.voucherbook import VoucherBook
from app.ui.voucherwords import Kind
from app.vouchers import Listing
from tests.app.ui.fake_kiosk import START

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from tests.app.ui.fake_kiosk import FakeKiosk

FREE, HALF, FULL = Voucher("FREE", tag="guests"), Voucher("HALF", 4, 2), Voucher("FULL", 1, 1)


class Platform:
    """What each target answers."""

    def __init__(self) -> None:
        self.answers: dict[str, Listing | Exception] = {"t1": Listing((FREE, HALF, FULL), 3)}
        self.asked = 0

    def __call__(self, folder: Path, target: TargetSettings) -> Listing:
        self.asked += 1
        answer = self.answers[target.uid]
        if isinstance(answer, Exception):
            raise answer
        return answer


@pytest.fixture
def platform() -> Platform:
    return Platform()


@pytest.fixture
def page(qtbot: QtBot, kiosk: FakeKiosk, platform: Platform) -> Iterator[VouchersPage]:
    """The page in a window of 1280x800; nobody was asked yet."""
    target = TargetSettings(uid="t1", name="pretix", platform="pretix")
    kiosk.settings = kiosk.settings.model_copy(update={"targets": (target,)})
    bridge = Bridge(kiosk)
    kiosk.connected = False
    page = VouchersPage(bridge, now=kiosk.now, book=VoucherBook(bridge, kiosk.now, bridge, ask=platform))
    kiosk.connected = True
    page.resize(1192, 728)
    page.arrange(sizes_for(1280, 800))
    with qtbot.waitExposed(page):
        page.show()
    yield page
    page.deleteLater()
    QCoreApplication.sendPostedEvents(page, QEvent.Type.DeferredDelete)


def ask(qtbot: QtBot, page: VouchersPage) -> None:
    page.again.click()
    qtbot.waitUntil(lambda: not page.book.asking)


def codes(page: VouchersPage) -> list[str]:
    return [entry.voucher.code if entry.voucher else f"[{entry.target}]" for entry in page.model.entries]


def test_it_lists_what_the_platform_tells(qtbot: QtBot, page: VouchersPage) -> None:
    ask(qtbot, page)
    assert codes(page) == ["FREE", "HALF", "FULL"]
    assert page.list.isVisible()
    assert page.count.text() == f"3 vouchers · 3 of 6 used · as of {START.astimezone():%H:%M}"
    assert page.notice.isHidden()


def test_opening_it_asks_unless_that_was_just_done(qtbot: QtBot, page: VouchersPage, platform: Platform) -> None:
    for _ in range(3):
        page.opened()
        qtbot.waitUntil(lambda: not page.book.asking)
    assert platform.asked == 1


def test_whether_there_is_anything_to_open_is_told(qtbot: QtBot, page: VouchersPage, platform: Platform) -> None:
    told: list[bool] = []
    page.book.changed.connect(lambda: told.append(page.book.is_open))
    ask(qtbot, page)
    assert told[-1] is True
    platform.answers["t1"] = VouchersRefused("Not you.")
    ask(qtbot, page)
    assert told[-1] is False


def test_searching_and_narrowing(qtbot: QtBot, page: VouchersPage) -> None:
    ask(qtbot, page)
    qtbot.keyClicks(page.search, "guests")
    assert codes(page) == ["FREE"]
    page.kinds[Kind.USED].click()
    assert codes(page) == []
    assert page.unmatched.isVisible()
    page.unmatched.button.click()
    assert codes(page) == ["FREE", "HALF", "FULL"]
    assert page.kinds[Kind.ALL].isChecked()
    page.kinds[Kind.FREE].click()
    assert codes(page) == ["FREE", "HALF"]


def test_a_voucher_is_opened_by_tap_and_by_key(qtbot: QtBot, page: VouchersPage) -> None:
    ask(qtbot, page)
    place = page.list.visualRect(page.model.index(1)).center()
    qtbot.mouseClick(page.list.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert page.detail.code.text() == "HALF"
    qtbot.keyClick(page.list, Qt.Key.Key_Down)
    qtbot.keyClick(page.list, Qt.Key.Key_Return)
    assert page.detail.code.text() == "FULL"


def test_where_it_is_narrow_the_detail_covers_the_list(qtbot: QtBot, page: VouchersPage) -> None:
    page.arrange(sizes_for(1024, 600))
    ask(qtbot, page)
    assert page.list.isVisible()
    assert not page.detail.isVisible()
    page.list.activated.emit(page.model.index(0))
    assert page.detail.isVisible()
    assert not page.list.isVisible()
    page.detail.back_button.click()
    assert page.list.isVisible()


def test_an_open_voucher_follows_the_news(qtbot: QtBot, page: VouchersPage, platform: Platform) -> None:
    ask(qtbot, page)
    page.list.activated.emit(page.model.index(1))
    platform.answers["t1"] = Listing((FREE, Voucher("HALF", 4, 3), FULL), 3)
    ask(qtbot, page)
    assert page.detail.used.text() == "3 of 4 used"


def test_offline_the_last_list_stays_and_says_so(
    qtbot: QtBot, page: VouchersPage, platform: Platform, kiosk: FakeKiosk
) -> None:
    ask(qtbot, page)
    platform.answers["t1"] = LeadKioskError("pretix.example cannot be found.")
    kiosk.at += timedelta(minutes=40)
    ask(qtbot, page)
    assert codes(page) == ["FREE", "HALF", "FULL"]
    listed = f"{START.astimezone():%H:%M}"
    assert page.notice.words.text() == f"pretix.example cannot be found. Shown is the list of {listed}."
    assert page.notice.isVisible()


@pytest.mark.parametrize(
    ("answer", "said"),
    [
        (Listing((), 0), "The organiser has given you no vouchers yet."),
        (VouchersRefused("Not for this access code."), "Not for this access code."),
        (LeadKioskError("No network."), "No network."),
    ],
)
def test_without_vouchers_it_says_why_and_what_to_do(
    qtbot: QtBot, page: VouchersPage, platform: Platform, answer: Listing | Exception, said: str
) -> None:
    platform.answers["t1"] = answer
    ask(qtbot, page)
    assert page.empty.isVisible()
    assert page.empty.words.text() == said
    platform.answers["t1"] = Listing((FREE,), 1)
    page.empty.button.click()
    qtbot.waitUntil(lambda: codes(page) == ["FREE"])
    assert not page.empty.isVisible()


def test_several_targets_are_grouped(qtbot: QtBot, page: VouchersPage, platform: Platform, kiosk: FakeKiosk) -> None:
    second = TargetSettings(uid="t2", name="Evening event", platform="pretix")
    platform.answers["t2"] = Listing((Voucher("GALA"),), 1)
    kiosk.settings = kiosk.settings.model_copy(update={"targets": (*kiosk.settings.targets, second)})
    ask(qtbot, page)
    assert codes(page) == ["[pretix]", "FREE", "HALF", "FULL", "[Evening event]", "GALA"]
    assert "Evening event · 1 voucher" in page.count.text()


def test_a_page_made_anew_returns_to_the_voucher(qtbot: QtBot, page: VouchersPage, kiosk: FakeKiosk) -> None:
    ask(qtbot, page)
    page.list.activated.emit(page.model.index(1))
    again = VouchersPage(Bridge(kiosk), now=kiosk.now)
    qtbot.addWidget(again)
    again.return_to(page.place())
    assert again.detail.code.text() == "HALF"


def test_news_takes_the_keyboard_from_nobody(qtbot: QtBot, page: VouchersPage) -> None:
    ask(qtbot, page)
    page.search.setFocus()
    qtbot.keyClicks(page.search, "ha")
    ask(qtbot, page)
    assert page.focusWidget() is page.search
    assert codes(page) == ["HALF"]
