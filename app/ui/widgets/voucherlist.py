"""The list of vouchers: code, what it is for, how it stands, and how much of it is used."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtWidgets import QListView, QStyledItemDelegate, QStyleOptionViewItem

from app.ui import draw, icons, theme
from app.ui.voucherwords import matching, standing, subtitle, used_words
from app.ui.widgets.listrow import is_chosen, list_row
from app.ui.widgets.scroll import by_finger
from app.ui.words import tr

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from datetime import datetime

    from PySide6.QtGui import QPainter
    from PySide6.QtWidgets import QWidget

    from app.platforms.vouchers import Voucher
    from app.ui.voucherbook import Leaf
    from app.ui.voucherwords import Kind

ENTRY_ROLE = int(Qt.ItemDataRole.UserRole)
Index = QModelIndex | QPersistentModelIndex
_TOP = QModelIndex()
_ROW, _HEAD, _PAD = 80, 48, 16
_CHIP, _BAR = 28, 96


@dataclass(frozen=True, slots=True)
class Entry:
    """A voucher of the target called `target`; without one it is the heading of a target's vouchers."""

    target: str
    voucher: Voucher | None = None


def entries_of(listed: Sequence[Leaf], search: str, kind: Kind, now: datetime) -> list[Entry]:
    """The rows for what was listed: of several targets each under its name."""
    entries: list[Entry] = []
    for leaf in listed:
        name = leaf.name if len(listed) > 1 else ""
        found = matching(leaf.listing.vouchers if leaf.listing else (), search, kind, now)
        entries += [Entry(name)] if found and name else []
        entries += [Entry(name, voucher) for voucher in found]
    return entries


class VoucherModel(QAbstractListModel):
    """What is listed."""

    def __init__(self, now: Callable[[], datetime], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.entries: list[Entry] = []
        self._now = now

    def show_entries(self, entries: Sequence[Entry]) -> None:
        """List these."""
        if list(entries) != self.entries:
            self.beginResetModel()
            self.entries = list(entries)
            self.endResetModel()

    def rowCount(self, parent: Index = _TOP) -> int:
        """How many rows there are."""
        return 0 if parent.isValid() else len(self.entries)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Headings cannot be chosen."""
        chosen = Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsEnabled
        return chosen if self.entries[index.row()].voucher is not None else Qt.ItemFlag.NoItemFlags

    def data(self, index: Index, role: int = int(Qt.ItemDataRole.DisplayRole)) -> Any:  # noqa: ANN401 - Qt's contract
        """The entry (`ENTRY_ROLE`), its code or heading, or all of it in words."""
        entry = self.entries[index.row()]
        if role == ENTRY_ROLE:
            return entry
        voucher = entry.voucher
        if role == int(Qt.ItemDataRole.DisplayRole):
            return voucher.code if voucher else entry.target
        if role == int(Qt.ItemDataRole.AccessibleTextRole):
            if voucher is None:
                return entry.target
            said = standing(voucher, self._now()).words
            return ", ".join((voucher.code, subtitle(voucher), said, used_words(voucher)))
        return None


class VoucherDelegate(QStyledItemDelegate):
    """Paints a row."""

    def __init__(self, now: Callable[[], datetime], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._now = now

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint one row."""
        with list_row(painter, option) as rect:
            entry: Entry = index.data(ENTRY_ROLE)
            inner = rect.adjusted(theme.px(_PAD), 0, -theme.px(_PAD), -1)
            if entry.voucher is None:
                draw.text(painter, inner, entry.target, theme.font(14, 600), theme.colour("text3"))
            else:
                self._paint_voucher(painter, inner, entry.voucher, chosen=is_chosen(option))

    def _paint_voucher(self, painter: QPainter, inner: QRect, voucher: Voucher, *, chosen: bool) -> None:
        chip = paint_chip(painter, inner.right() + 1, inner.y() + theme.px(10), voucher, self._now(), chosen=chosen)
        line = QRect(inner.x(), inner.y() + theme.px(12), inner.width() - chip - theme.px(12), theme.px(24))
        draw.text(painter, line, voucher.code, theme.font(16, 600, tabular=True), theme.colour("text"))
        below = QRect(inner.x(), inner.y() + theme.px(46), inner.width(), theme.px(20))
        wide, high = theme.px(_BAR), theme.px(8)
        bar = QRect(below.right() + 1 - wide, below.center().y() - high // 2, wide, high)
        paint_use(painter, bar, voucher)
        font, words = theme.font(14, 500, tabular=True), used_words(voucher)
        use = below.adjusted(0, 0, -wide - theme.px(12), 0)
        draw.text(painter, use, words, font, theme.colour("text2"), align="right")
        room = use.adjusted(0, 0, -draw.width_of(words, font) - theme.px(16), 0)
        draw.text(painter, room, subtitle(voucher), theme.font(14), theme.colour("text2" if chosen else "text3"))

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Headings are lower."""
        del option
        return QSize(theme.px(200), theme.px(_ROW if index.data(ENTRY_ROLE).voucher is not None else _HEAD))


class VoucherList(QListView):
    """The list itself; typing into it is not for finding rows, scanners type."""

    def __init__(self, model: VoucherModel, now: Callable[[], datetime], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setModel(model)
        self.setItemDelegate(VoucherDelegate(now, self))
        self.setAccessibleName(tr("Vouchers"))
        self.setFrameShape(QListView.Shape.NoFrame)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.verticalScrollBar().setSingleStep(theme.px(_ROW) // 3)
        self.viewport().setAutoFillBackground(False)
        by_finger(self)

    def keyboardSearch(self, search: str) -> None:
        """Find nothing: what is typed here belongs to the code field."""
        del search


def paint_chip(painter: QPainter, right: int, top: int, voucher: Voucher, now: datetime, *, chosen: bool) -> int:
    """Paint how the voucher stands, up to `right`; returns how wide that is."""
    said = standing(voucher, now)
    neutral = said.state == "neutral"
    font, high = theme.font(14, 600, tabular=True), theme.px(_CHIP)
    icon = 0 if neutral else theme.px(16 + 6)
    wide = draw.width_of(said.words, font) + icon + theme.px(20)
    chip = QRect(right - wide, top, wide, high)
    ground = "surface" if chosen else "sunken"
    draw.rounded(painter, chip, high / 2, theme.colour(ground if neutral else f"{said.state}_soft"))
    tone = theme.colour("text2" if neutral else said.state)
    left = chip.x() + theme.px(10)
    if icon:
        size = theme.px(16)
        icons.paint(painter, said.icon, QRect(left, chip.center().y() - size // 2, size, size), tone, 2.4)
    draw.text(painter, QRect(left + icon, top, wide, high), said.words, font, tone)
    return wide


def paint_use(painter: QPainter, bar: QRect, voucher: Voucher) -> None:
    """Paint how much of the voucher is used."""
    radius = bar.height() / 2
    draw.rounded(painter, bar, radius, theme.colour("sunken"), theme.colour("edge"))
    if voucher.used:
        share = min(voucher.used / voucher.most, 1)
        filled = QRect(bar.x(), bar.y(), max(round(bar.width() * share), bar.height()), bar.height())
        draw.rounded(painter, filled, radius, theme.colour("accent"))
