"""One voucher."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QCoreApplication, Qt

from app.lead import AttendeeField
from app.platforms.vouchers import Redemption, Voucher
from app.ui.sizes import sizes_for
from app.ui.widgets.text import Text
from app.ui.widgets.voucherdetail import VoucherDetail
from tests.app.ui.fake_kiosk import START

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

ANN = Redemption((AttendeeField("attendee_name", "Name", "Ann <b>Lee</b>"),), date(2026, 9, 1))


@pytest.fixture
def detail(qtbot: QtBot) -> VoucherDetail:
    detail = VoucherDetail()
    qtbot.addWidget(detail)
    detail.arrange(sizes_for(1280, 800))
    detail.resize(560, 680)
    detail.show()
    return detail


def texts(detail: VoucherDetail) -> list[str]:
    QCoreApplication.sendPostedEvents()  # Qt shows by and by what is new
    return [label.text() for label in detail.findChildren(Text) if label.isVisible()]


def test_all_that_is_known_is_shown(detail: VoucherDetail) -> None:
    detail.show_voucher("Evening", Voucher("CODE1", 5, 2, "guests", "VIP", redemptions=(ANN, Redemption())), START)
    shown = texts(detail)
    for words in ("Evening", "CODE1", "2 of 5 used", "guests", "VIP", "Used by", "Name not shown to exhibitors"):
        assert words in shown
    assert "Ann <b>Lee</b>" in shown  # as text
    assert detail.chip.accessibleName() == "3 left"


def test_another_voucher_takes_the_first_ones_place(detail: VoucherDetail) -> None:
    detail.show_voucher("Evening", Voucher("CODE1", tag="guests", redemptions=(ANN,)), START)
    detail.show_voucher("", Voucher("CODE2"), START)
    shown = texts(detail)
    assert "CODE2" in shown
    assert not {"Evening", "CODE1", "guests", "Used by", "Ann <b>Lee</b>"}.intersection(shown)


def test_where_it_covers_the_list_there_is_a_way_back(qtbot: QtBot, detail: VoucherDetail) -> None:
    assert not detail.back_button.isVisible()
    detail.arrange(sizes_for(1024, 600))
    with qtbot.waitSignal(detail.back):
        detail.back_button.click()


def test_a_voucher_without_a_code_says_so(detail: VoucherDetail) -> None:
    detail.show_voucher("", Voucher(""), START)
    assert "No code" in texts(detail)


def test_the_keys_can_scroll_it(qtbot: QtBot, detail: VoucherDetail) -> None:
    detail.show_voucher("", Voucher("CODE1", 9, 9, redemptions=(ANN,) * 9), START)
    scroller, bar = detail.scroller, detail.scroller.verticalScrollBar()
    qtbot.waitUntil(lambda: bar.maximum() > 0)
    detail.activateWindow()
    qtbot.keyClick(detail, Qt.Key.Key_Tab)
    qtbot.waitUntil(scroller.hasFocus)
    assert scroller.accessibleName() == "Voucher"
    qtbot.keyClick(scroller, Qt.Key.Key_End)
    qtbot.keyClick(scroller, Qt.Key.Key_PageDown)
    assert bar.value() > 0
