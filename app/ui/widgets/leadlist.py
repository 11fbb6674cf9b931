"""A list of any length: all ids at once, and the leads themselves in pages of 200 as they come into view."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtWidgets import QHeaderView, QStyledItemDelegate, QStyleOptionViewItem, QTableView, QWidget

from app.store import leads
from app.store.narrowing import ALL, Narrowing
from app.ui import draw, theme
from app.ui.widgets.listrow import list_row
from app.ui.widgets.rows import paint_lead, spoken
from app.ui.widgets.scroll import by_finger
from app.ui.words import name_of

if TYPE_CHECKING:
    from array import array
    from collections.abc import Callable, Sequence
    from datetime import date

    from PySide6.QtGui import QPainter

    from app.lead import DeliveryState, Lead
    from app.store import Store
    from app.ui.bridge import Bridge

PAGE = 200
_ROW = 68  # a row's height
_KEPT_PAGES = 50
LEAD_ROLE = int(Qt.ItemDataRole.UserRole)
Index = QModelIndex | QPersistentModelIndex
_TOP = QModelIndex()


class LeadModel(QAbstractListModel):
    """The leads that match a search, newest first; `found` says that a search was answered."""

    found = Signal(int)
    filled = Signal()  # rows can be painted; `dataChanged` would lay out all rows again

    def __init__(self, bridge: Bridge, today: Callable[[], date], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._bridge, self._today = bridge, today
        self._ids: Sequence[int] = ()
        self._rows: dict[int, Lead] = {}
        self._asked: set[int] = set()
        self._reading = False
        self._search = ""
        self._state: DeliveryState | None = None
        self._to: Narrowing = ALL
        self._stale: set[int] = set()
        self._freshen = QTimer(self, singleShot=True, interval=100)
        self._freshen.timeout.connect(self._read_stale)
        self._recount = QTimer(self, singleShot=True, interval=300)
        self._recount.timeout.connect(self._ask)

    def search(self, text: str, state: DeliveryState | None, to: Narrowing = ALL) -> None:
        """Find the leads that match `text`, stand at `state` and fit `to`."""
        self._search, self._state, self._to = text, state, to
        self._ask()

    def _ask(self) -> None:
        text, state, to = self._search, self._state, self._to
        self._bridge.ask("ids", lambda store: leads.ids(store, text, state, to), self._take)

    def _take(self, ids: array[int]) -> None:
        self._bridge.forget("page")
        self._reading = False
        grown = len(ids) - len(self._ids)
        if 0 <= grown < PAGE and len(self._ids) and ids[grown:] == self._ids:
            if grown:
                self.beginInsertRows(_TOP, 0, grown - 1)
                self._ids = ids
                self._asked.clear()
                self.endInsertRows()
        else:
            self.beginResetModel()
            self._ids = ids
            self._rows.clear()
            self._asked.clear()
            self.endResetModel()
        self.found.emit(len(ids))

    def on_saved(self) -> None:
        """There may be a new lead."""
        if not self._recount.isActive():
            self._recount.start()

    def on_changed(self, lead: int) -> None:
        """A lead changed: read it again if it was read at all."""
        if lead in self._rows:
            self._stale.add(lead)
            if not self._freshen.isActive():
                self._freshen.start()
        if self._state is not None or self._to:
            self.on_saved()

    def _read_stale(self) -> None:
        wanted = sorted(self._stale)
        self._stale.clear()

        def query(store: Store) -> list[tuple[int, Lead | None]]:
            return [(lead, leads.get(store, lead)) for lead in wanted]

        self._bridge.ask(("stale", tuple(wanted)), query, self._freshened)

    def _freshened(self, read: list[tuple[int, Lead | None]]) -> None:
        for number, lead in read:
            if lead is None:
                self.on_saved()
            elif number in self._rows:
                self._rows[number] = lead
        self.filled.emit()

    def rowCount(self, parent: Index = _TOP) -> int:
        """How many leads match."""
        return 0 if parent.isValid() else len(self._ids)

    def data(self, index: Index, role: int = int(Qt.ItemDataRole.DisplayRole)) -> Any:  # noqa: ANN401 - Qt's contract
        """The lead (`LEAD_ROLE`) or its words; None until its page was read."""
        if not index.isValid():
            return None
        lead = self._rows.get(self._ids[index.row()])
        if lead is None:
            self._want(index.row() // PAGE)
            return None
        if role == LEAD_ROLE:
            return lead
        if role == int(Qt.ItemDataRole.DisplayRole):
            return name_of(lead)
        return spoken(lead, self._today()) if role == int(Qt.ItemDataRole.AccessibleTextRole) else None

    def id_at(self, row: int) -> int:
        """The id of the lead at `row`."""
        return self._ids[row]

    def row_of(self, lead: int) -> int | None:
        """Where `lead` stands, or None."""
        return self._ids.index(lead) if lead in self._ids else None

    def _want(self, page: int) -> None:
        """Ask for a page, one at a time: what was scrolled past meanwhile is not read, what is in view asks again."""
        if self._reading or page in self._asked:
            return
        self._reading = True
        self._asked.add(page)
        first, text, state, to = self._ids[page * PAGE], self._search, self._state, self._to

        def query(store: Store) -> list[Lead]:
            return leads.find(store, text, state, below=first + 1, limit=PAGE, to=to)

        self._bridge.ask("page", query, self._filled)

    def _filled(self, found: list[Lead]) -> None:
        self._reading = False
        if len(self._rows) > PAGE * _KEPT_PAGES:
            self._rows.clear()
            self._asked.clear()
        self._rows.update((lead.id, lead) for lead in found)
        self.filled.emit()


class LeadDelegate(QStyledItemDelegate):
    """Paints a lead as the scan page's rows are painted."""

    def __init__(self, today: Callable[[], date], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._today = today

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint one row."""
        with list_row(painter, option) as rect:
            lead = index.data(LEAD_ROLE)
            if lead is None:
                bar = QRect(rect.x() + theme.px(16), rect.center().y() - theme.px(6), rect.width() // 3, theme.px(12))
                draw.rounded(painter, bar, theme.px(6), theme.colour("sunken"))
            else:
                paint_lead(painter, rect, lead, self._today())


class LeadList(QTableView):
    """The list itself; typing into it is not for finding rows, scanners type.

    A table of one column: Qt's own list asks the model for each of 100,000 rows whenever it is laid out.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        for header in (self.horizontalHeader(), self.verticalHeader()):
            header.hide()
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.verticalHeader().setDefaultSectionSize(theme.px(_ROW))
        self.setShowGrid(False)
        self.setSelectionMode(QTableView.SelectionMode.SingleSelection)
        self.setSelectionBehavior(QTableView.SelectionBehavior.SelectRows)
        self.setTabKeyNavigation(False)
        self.setVerticalScrollMode(QTableView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QTableView.EditTrigger.NoEditTriggers)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.verticalScrollBar().setSingleStep(theme.px(_ROW) // 3)
        self.viewport().setAutoFillBackground(False)
        by_finger(self)

    def keyboardSearch(self, search: str) -> None:
        """Find nothing: what is typed here belongs to the code field."""
        del search
