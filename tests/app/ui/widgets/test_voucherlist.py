"""The list of vouchers."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QImage, QPainter

from app.platforms.vouchers import Voucher
from app.ui import draw, theme
from app.ui.voucherbook import Leaf
from app.ui.voucherwords import Kind
from app.ui.widgets.voucherlist import Entry, VoucherList, VoucherModel, entries_of, paint_use
from app.vouchers import Listing
from tests.app.ui.fake_kiosk import START

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

FREE, HALF, FULL = Voucher("FREE", tag="guests"), Voucher("HALF", 4, 2), Voucher("FULL", 1, 1)


def leaf(name: str, *vouchers: Voucher) -> Leaf:
    return Leaf(name, Listing(vouchers, len(vouchers)), START)


def test_one_targets_vouchers_need_no_heading() -> None:
    assert entries_of([leaf("pretix", FREE, FULL)], "", Kind.ALL, START) == [Entry("", FREE), Entry("", FULL)]


def test_several_targets_are_told_apart() -> None:
    listed = [leaf("Day", FREE, FULL), leaf("Evening", HALF), leaf("Gala")]
    assert entries_of(listed, "", Kind.ALL, START) == [
        Entry("Day"),
        Entry("Day", FREE),
        Entry("Day", FULL),
        Entry("Evening"),
        Entry("Evening", HALF),
    ]
    assert entries_of(listed, "half", Kind.ALL, START) == [Entry("Evening"), Entry("Evening", HALF)]


@pytest.fixture
def listed(qtbot: QtBot) -> VoucherList:
    """A list with a heading and three vouchers, one of them expired."""
    model = VoucherModel(lambda: START)
    expired = Voucher("LATE" * 40, valid_until=START - timedelta(days=1), comment="long " * 60)
    model.show_entries([Entry("Day"), Entry("Day", FREE), Entry("Day", HALF), Entry("Day", expired)])
    view = VoucherList(model, lambda: START)
    qtbot.addWidget(view)
    model.setParent(view)
    view.resize(420, 400)
    view.show()
    return view


def test_rows_are_told_in_words(listed: VoucherList) -> None:
    model = listed.model()
    spoken = [model.index(row, 0).data(Qt.ItemDataRole.AccessibleTextRole) for row in range(3)]
    assert spoken == [
        "Day",
        "FREE, guests, Not used, 0 of 1 used",
        "HALF, Does not change the price, 2 left, 2 of 4 used",
    ]


def test_what_a_scanner_types_finds_no_row(qtbot: QtBot, listed: VoucherList) -> None:
    listed.setCurrentIndex(listed.model().index(1, 0))
    qtbot.keyClicks(listed, "HALF")
    assert listed.currentIndex().row() == 1


def test_headings_cannot_be_chosen(qtbot: QtBot, listed: VoucherList) -> None:
    assert listed.model().flags(listed.model().index(0, 0)) == Qt.ItemFlag.NoItemFlags
    listed.setCurrentIndex(listed.model().index(1, 0))
    qtbot.keyClick(listed, Qt.Key.Key_Up)
    assert listed.currentIndex().row() == 1


def test_every_row_can_be_painted_chosen_or_not(listed: VoucherList) -> None:
    before = listed.grab().toImage()
    listed.setCurrentIndex(listed.model().index(2, 0))
    assert listed.grab().toImage() != before


def test_the_same_entries_move_nothing(qtbot: QtBot, listed: VoucherList) -> None:
    model = listed.model()
    assert isinstance(model, VoucherModel)
    with qtbot.assertNotEmitted(model.modelReset):
        model.show_entries(list(model.entries))


@pytest.mark.parametrize(("voucher", "share"), [(FREE, 0.0), (HALF, 0.5), (FULL, 1.0), (Voucher("X", 4, 9), 1.0)])
def test_the_bar_is_as_full_as_the_voucher_is_used(voucher: Voucher, share: float) -> None:
    image = QImage(102, 8, QImage.Format.Format_RGB32)
    painter = draw.smooth(QPainter(image))
    paint_use(painter, QRect(0, 0, 102, 8), voucher)
    painter.end()
    filled = sum(image.pixelColor(x, 4) == theme.colour("accent") for x in range(102))
    assert filled == pytest.approx(102 * share, abs=2)
