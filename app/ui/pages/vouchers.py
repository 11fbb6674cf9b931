"""The vouchers page: what the organiser gave this exhibitor to hand out, how much of it is used, and by whom.

It shows what the platforms listed last, and says from when that is. Opening it asks anew, quietly.
"""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFrame, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from app.ui import theme
from app.ui.page import Page
from app.ui.voucherbook import Leaf, VoucherBook, nothing, notice
from app.ui.voucherwords import Kind, summary
from app.ui.widgets.buttons import Button
from app.ui.widgets.chips import Chip
from app.ui.widgets.empty import Empty
from app.ui.widgets.flow import Flow
from app.ui.widgets.search import Search
from app.ui.widgets.stale import StaleNote
from app.ui.widgets.text import Text
from app.ui.widgets.voucherdetail import VoucherDetail
from app.ui.widgets.voucherlist import Entry, VoucherList, VoucherModel, entries_of
from app.ui.words import moment, tr

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtCore import QModelIndex

    from app.ui.bridge import Bridge
    from app.ui.sizes import Sizes


class VouchersPage(Page):
    """Without a `book` it keeps one of its own."""

    def __init__(
        self,
        bridge: Bridge,
        *,
        now: Callable[[], datetime] = lambda: datetime.now(UTC),
        book: VoucherBook | None = None,
    ) -> None:
        super().__init__()
        self._now = now
        self.book = book or VoucherBook(bridge, now, self)
        self._kind = Kind.ALL
        self._compact = False
        self._shown: tuple[str, str] | None = None  # target and code of the voucher on the right
        self.search = Search(tr("Search code, tag, comment, name"), tr("Search vouchers"))
        self.again = Button("", "secondary", "refresh", name=tr("Ask the platform again"))
        self.kinds = {
            Kind.ALL: Chip(tr("All")),
            Kind.FREE: Chip(tr("Still usable")),
            Kind.USED: Chip(tr("Used")),
        }
        self.model, self.detail = VoucherModel(now, self), VoucherDetail()
        self.list = VoucherList(self.model, now)
        self.notice, self.count = StaleNote(), Text(size=14, weight=500, tone="text3", lines=0, tabular=True)
        self.unmatched, self.empty = Empty("search", tr("No voucher matches."), tr("Show all")), Empty("vouchers", "")
        self._lay_out()
        self._connect()
        self.book.look()
        self._show()

    def _lay_out(self) -> None:
        self._left, self._right = self._list_side(), QStackedWidget()
        nothing = QFrame()
        nothing.setProperty("panel", "card")
        QVBoxLayout(nothing).addWidget(Empty("vouchers", tr("Choose a voucher to see who used it.")))
        self._right.addWidget(nothing)
        self._right.addWidget(self.detail)
        both = QWidget()
        self._layout = QHBoxLayout(both)
        self._layout.addWidget(self._left, 1)
        self._layout.addWidget(self._right, 1)
        self._whole = QStackedWidget()
        self._whole.addWidget(both)
        self._whole.addWidget(self.empty)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._whole)

    def _list_side(self) -> QWidget:
        """The left half: what to search and narrow the list with, the list, and how many there are."""
        frame = QFrame()
        frame.setProperty("panel", "card")
        self._found = QStackedWidget()
        self._found.addWidget(self.list)
        self._found.addWidget(self.unmatched)
        inside = QVBoxLayout(frame)
        inside.setContentsMargins(1, theme.px(6), 1, theme.px(6))
        inside.addWidget(self._found)
        tools = QHBoxLayout()
        tools.setSpacing(theme.px(8))
        tools.addWidget(self.search, 1)
        tools.addWidget(self.again)
        chips = QWidget()
        flow = Flow(theme.px(8), chips)
        for chip in self.kinds.values():
            flow.addWidget(chip)
        self.kinds[Kind.ALL].setChecked(True)
        side = QWidget()
        left = QVBoxLayout(side)
        left.setContentsMargins(0, 0, 0, 0)
        left.setSpacing(theme.px(12))
        left.addLayout(tools)
        for part in (chips, self.notice):
            left.addWidget(part)
        left.addWidget(frame, 1)
        left.addWidget(self.count)
        return side

    def _connect(self) -> None:
        self.book.changed.connect(self._show)
        self.search.textChanged.connect(lambda _: self._list())
        self.again.clicked.connect(lambda: self.book.refresh())
        self.empty.chosen.connect(lambda: self.book.refresh())
        self.unmatched.chosen.connect(self.show_all)
        self.list.clicked.connect(self._open)
        self.list.activated.connect(self._open)
        self.detail.back.connect(self.close_voucher)
        for kind, chip in self.kinds.items():
            chip.clicked.connect(lambda _=False, kind=kind: self.narrow(kind))

    def arrange(self, sizes: Sizes) -> None:
        """Take the measures of `sizes`; where it is narrow the detail covers the list."""
        pad = theme.px(sizes.pad)
        self._layout.setContentsMargins(pad, pad, pad, pad)
        self._layout.setSpacing(pad)
        self._compact = sizes.kind == "compact"
        self.detail.arrange(sizes)
        self._cover()

    def opened(self) -> None:
        """Ask anew, unless that was done just now."""
        self.book.refresh(patient=True)

    def place(self) -> object:
        """The voucher that is shown."""
        return self._shown

    def return_to(self, place: object) -> None:
        """Show the voucher that was shown."""
        entry = next((each for each in self.model.entries if each.voucher and _key(each) == place), None)
        if entry is not None:
            self._show_entry(entry)

    def narrow(self, kind: Kind) -> None:
        """List only vouchers of `kind`."""
        self._kind = kind
        for known, chip in self.kinds.items():
            chip.setChecked(known is kind)
        self._list()

    def close_voucher(self) -> None:
        """Go back to the list."""
        self._shown = None
        self._right.setCurrentIndex(0)
        self._cover()

    def _cover(self) -> None:
        shown = self._right.currentWidget() is self.detail
        self._left.setVisible(not (self._compact and shown))
        self._right.setVisible(shown or not self._compact)

    def _show(self) -> None:
        """The book changed."""
        self.again.setEnabled(not self.book.asking)
        self.notice.say(notice(list(self.book.leaves.values()), self._now()))
        listed = [leaf for leaf in self.book.leaves.values() if leaf.listing is not None]
        self.count.setText("\n".join(self._count(leaf, alone=len(listed) == 1) for leaf in listed))
        self._list()
        if self._shown is not None:
            self.return_to(self._shown)

    def _count(self, leaf: Leaf, *, alone: bool) -> str:
        words = summary(leaf.listing) if leaf.listing else ""
        today = self._now().astimezone().date()
        since = tr("as of {time}").format(time=moment(leaf.at, today)) if leaf.at else ""
        return " · ".join(part for part in ("" if alone else leaf.name, words, since) if part)

    def _list(self) -> None:
        """List what is there to see and matches; the whole page says so where there is nothing."""
        listed = [leaf for leaf in self.book.leaves.values() if leaf.listing is not None]
        entries = entries_of(listed, self.search.text(), self._kind, self._now())
        self.model.show_entries(entries)
        self._found.setCurrentWidget(self.list if entries else self.unmatched)
        self.empty.say(*nothing(list(self.book.leaves.values()), asking=bool(self.book.asking)))
        something = any(leaf.listing and leaf.listing.vouchers for leaf in listed)
        self._whole.setCurrentIndex(0 if something else 1)
        self._select()

    def show_all(self) -> None:
        """Take back search and filter."""
        self.search.clear()
        self.narrow(Kind.ALL)

    def _open(self, index: QModelIndex) -> None:
        entry = self.model.entries[index.row()]
        if entry.voucher is not None:
            self._show_entry(entry)

    def _show_entry(self, entry: Entry) -> None:
        if entry.voucher is not None:
            self._shown = _key(entry)
            self.detail.show_voucher(entry.target, entry.voucher, self._now())
            self._right.setCurrentWidget(self.detail)
            self._cover()
            self._select()

    def _select(self) -> None:
        rows = [row for row, entry in enumerate(self.model.entries) if entry.voucher and _key(entry) == self._shown]
        if rows:
            self.list.setCurrentIndex(self.model.index(rows[0]))


def _key(entry: Entry) -> tuple[str, str]:
    return entry.target, entry.voucher.code if entry.voucher else ""
