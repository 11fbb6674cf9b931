"""Figures, targets and vouchers."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize

from app.news import OutboxChanged
from app.platforms.vouchers import Redemption, Voucher
from app.settings import Settings
from app.ui import theme
from app.ui.counted import Held
from app.ui.figures import Figure, Row
from app.ui.gallery.exhibit import Room, sized
from app.ui.gallery.samples import ASKING, JANE, NOW, OFFLINE, READY, SIGNED_OUT, STATS, TAGS, TODAY
from app.ui.sizes import sizes_for
from app.ui.widgets.account import AccountForm
from app.ui.widgets.chart import Chart
from app.ui.widgets.figure import FigureRow
from app.ui.widgets.statsboard import StatsBoard
from app.ui.widgets.takeaway import Takeaway
from app.ui.widgets.tally import Tally
from app.ui.widgets.target import TargetCard
from app.ui.widgets.verdict import VerdictPanel
from app.ui.widgets.voucherdetail import VoucherDetail

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QWidget

_SIZES = sizes_for(1280, 800)

ROOM = Room()


@ROOM.exhibit
def figures() -> Sequence[QWidget]:
    """To be read from afar."""
    row, tally = FigureRow(2), Tally("Tags", "No tags yet.")
    row.arrange(_SIZES)
    row.show_figures([Figure("Leads today", "180", "212 scans"), Figure("Hot leads", "7", "4 or 5 stars", "star")])
    tally.show_rows([Row(tag, 60 - 11 * number) for number, tag in enumerate(TAGS)], "12 without a tag")
    return [sized(row, 600, 170), sized(tally, 360, 300), sized(Tally("Tags", "No tags yet."), 360, 300)]


@ROOM.exhibit
def charts() -> Sequence[QWidget]:
    """Scans by hour, today and yesterday."""
    chart = Chart()
    chart.show_stats(STATS, 12)
    return [sized(chart, 800, 320)]


@ROOM.exhibit
def stats_board() -> Sequence[QWidget]:
    """All of it."""
    board = StatsBoard()
    sized(board, 1100, 690)
    board.arrange(_SIZES, QSize(theme.px(1100), theme.px(690)))
    board.show_stats(STATS, 12)
    return [board]


@ROOM.exhibit
def verdicts() -> Sequence[QWidget]:
    """Safe, waiting, somebody is needed, signed out."""
    found = []
    for status in (READY, OFFLINE, ASKING, SIGNED_OUT):
        panel = VerdictPanel()
        panel.arrange(_SIZES)
        panel.show_verdict(OutboxChanged((status,), 124), 0)
        found.append(sized(panel, 760))
    return found


@ROOM.exhibit
def targets() -> Sequence[QWidget]:
    """All is well, leads were deleted there, offline, somebody is needed, signed out."""
    found = []
    for status, leads in ((READY, 124), (READY, 122), (OFFLINE, 124), (ASKING, None), (SIGNED_OUT, None)):
        card = TargetCard()
        card.arrange(_SIZES)
        card.show_target(status, NOW, TODAY, Held(leads, NOW, status.uploaded))
        found.append(sized(card, 540))
    return found


@ROOM.exhibit
def takeaways() -> Sequence[QWidget]:
    """Leads as a file."""
    shown = Takeaway()
    shown.arrange(_SIZES)
    shown.show_count(124, 3)
    return [sized(shown, 760)]


@ROOM.exhibit
def vouchers() -> Sequence[QWidget]:
    """Partly used."""
    shown = VoucherDetail()
    shown.arrange(_SIZES)
    used = (Redemption(JANE.attendee), Redemption())
    shown.show_voucher("Evening", Voucher("ACME-2026-VIP", 5, 2, "guests", "For customers", redemptions=used), NOW)
    return [sized(shown, 560, 560)]


@ROOM.exhibit
def accounts() -> Sequence[QWidget]:
    """Where a platform is connected."""
    form = AccountForm(Settings())
    form.show_platform("pretix")
    return [sized(form, 560)]
