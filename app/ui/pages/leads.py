"""The leads page: search and list on the left, one lead with all that is known of it on the right."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QFrame, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from app.store import history, narrowing
from app.ui import theme
from app.ui.leadmenu import LeadMenu
from app.ui.page import Page
from app.ui.widgets.detail import LeadDetail
from app.ui.widgets.empty import Empty
from app.ui.widgets.filters import Filters, FilterSheet
from app.ui.widgets.leadlist import LeadDelegate, LeadList, LeadModel
from app.ui.widgets.search import Search
from app.ui.widgets.sheet import Sheet
from app.ui.widgets.text import Text
from app.ui.words import by_staff, moment, number, saved_words, tr

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from datetime import date

    from PySide6.QtCore import QModelIndex

    from app.lead import DeliveryState, Lead
    from app.news import EditFailed
    from app.store.history import Change
    from app.store.narrowing import Offer
    from app.ui.bridge import Bridge
    from app.ui.sizes import Sizes

_SEARCH_AFTER_MS = 60
_SHEET = 720  # design pixels


class LeadsPage(Page):
    """All leads."""

    def __init__(self, bridge: Bridge, *, now: Callable[[], datetime] = lambda: datetime.now(UTC)) -> None:
        super().__init__()
        self._bridge, self._now = bridge, now
        self._compact = False
        self.model = LeadModel(bridge, self._today, self)
        self.list, self.detail = LeadList(), LeadDetail()
        self.search = Search(tr("Search name, company, tag, note"), tr("Search leads"))
        self._entered = self._from_top = False  # what a person asked of the search that is under way
        self.count = Text(size=14, weight=500, tone="text3", tabular=True)
        self.filters = Filters()
        self._type = QTimer(self, singleShot=True, interval=_SEARCH_AFTER_MS)
        self._type.timeout.connect(self._find)
        self._lay_out()
        self._connect()
        self._find()

    def _lay_out(self) -> None:
        self.list.setModel(self.model)
        self.list.setItemDelegate(LeadDelegate(self._today, self.list))
        self.list.setAccessibleName(tr("Leads"))
        frame = QFrame()
        frame.setProperty("panel", "card")
        self.empty = Empty("leads", tr("No leads yet. Scan a badge and it appears here."))
        self._found = QStackedWidget()
        self._found.addWidget(self.list)
        self._found.addWidget(self.empty)
        inside = QVBoxLayout(frame)
        inside.setContentsMargins(1, theme.px(6), 1, theme.px(6))
        inside.addWidget(self._found)
        self._left = QWidget()
        left = QVBoxLayout(self._left)
        left.setContentsMargins(0, 0, 0, 0)
        left.setSpacing(theme.px(12))
        find = QHBoxLayout()
        find.setSpacing(theme.px(8))
        find.addWidget(self.search, 1)
        find.addWidget(self.filters.more)
        left.addLayout(find)
        left.addWidget(self.filters)
        left.addWidget(frame, 1)
        left.addWidget(self.count)
        self._nothing = QFrame()
        self._nothing.setProperty("panel", "card")
        QVBoxLayout(self._nothing).addWidget(Empty("badge", tr("Choose a lead to see and edit it.")))
        self._right = QStackedWidget()
        self._right.addWidget(self._nothing)
        self._right.addWidget(self.detail)
        self._layout = QHBoxLayout(self)
        self._layout.addWidget(self._left, 2)
        self._layout.addWidget(self._right, 3)

    def _connect(self) -> None:
        self.search.textChanged.connect(lambda _: self._type.start())
        self.search.returnPressed.connect(self._open_first)
        self.list.clicked.connect(self._clicked)
        self.list.activated.connect(self._clicked)
        self.model.found.connect(self._show_count)
        self.model.filled.connect(self.list.viewport().update)
        self.filters.changed.connect(self._find)
        self.filters.wanted.connect(self._offer_filters)
        self.detail.back.connect(self.close_lead)
        self.detail.again.connect(self._bridge.kiosk.retry)
        body = self.detail.body
        body.join(self._bridge)
        body.reread.connect(self.on_changed)
        self.menu = LeadMenu(self, self._bridge, with_details=False)
        body.menu.connect(self.menu.open)
        self.menu.told.connect(lambda sentence: self.told.emit(sentence, None))
        body.ask(self._bridge.kiosk.settings.questions)
        self._bridge.settings.connect(lambda settings: body.ask(settings.questions))
        self._bridge.saved.connect(lambda _: self.model.on_saved())
        self._bridge.changed.connect(self.on_changed)
        self._bridge.edit_failed.connect(self.on_edit_failed)
        self._bridge.outbox.connect(lambda outbox: self.detail.show_targets(outbox.targets, self._today()))
        self.empty.chosen.connect(self.show_all)

    def arrange(self, sizes: Sizes) -> None:
        """Take the measures of `sizes`; where it is narrow the detail covers the list."""
        pad = theme.px(sizes.pad)
        self._layout.setContentsMargins(pad, pad, pad, pad)
        self._layout.setSpacing(pad)
        self._compact = sizes.kind == "compact"
        self.detail.arrange(sizes)
        self._cover()

    def _cover(self) -> None:
        shown = self._right.currentWidget() is self.detail
        self._left.setVisible(not (self._compact and shown))
        self._right.setVisible(shown or not self._compact)

    def offer(self, tags: Sequence[str]) -> None:
        """Set the tags on offer."""
        self.detail.body.offer(tags)

    def flush(self) -> None:
        """Save what is typed."""
        self.detail.body.flush()

    def filter(self, state: DeliveryState | None) -> None:
        """Show only leads that stand at `state`; None shows all."""
        self.filters.show_state(state)

    def show_all(self) -> None:
        """Take back search and filters."""
        self.search.clear()
        self.filters.show_all(self._today())

    def _offer_filters(self) -> None:
        self._bridge.ask("filters", narrowing.offer, self._open_filters)

    def _open_filters(self, offer: Offer) -> None:
        content = FilterSheet(offer, self.filters.to, self._today())
        content.chosen.connect(lambda to: self.filters.narrow(to, self._today()))
        sheet = Sheet(self, tr("Show leads with"), content, wide=_SHEET)
        content.done.connect(sheet.dismiss)
        sheet.open()

    def _find(self) -> None:
        self._from_top = True
        self.model.search(self.search.text(), self.filters.state, self.filters.to)

    def _open_first(self) -> None:
        """Enter in the search opens what is found first, once it is found."""
        self._entered = True
        self._type.stop()
        self._find()

    def _show_count(self, count: int) -> None:
        if self._entered and count:
            self.open_lead(self.model.id_at(0))
        if self._from_top:
            self.list.scrollToTop()
        self._entered = self._from_top = False
        narrowed = bool(self.search.text().strip()) or bool(self.filters)
        words = tr("1 lead") if count == 1 else tr("{n} leads").format(n=number(count))
        self.count.setText((tr("{leads} found").format(leads=words) if narrowed else words) if count else "")
        self._found.setCurrentIndex(0 if count else 1)
        if narrowed:
            self.empty.say(tr("No lead matches."), tr("Show all"))
        else:
            self.empty.say(tr("No leads yet. Scan a badge and it appears here."))
        self._select()

    def _clicked(self, index: QModelIndex) -> None:
        self.open_lead(self.model.id_at(index.row()))

    def open_lead(self, lead: int) -> None:
        """Show `lead` with all that is known of it."""
        found = self._bridge.lead(lead)
        if found is not None:
            self.detail.show_targets(self._bridge.standing().targets, self._today())
            self.detail.show_lead(found, self._scan_words(found), self._today())
            self._ask_changes(lead)
            self._right.setCurrentWidget(self.detail)
            self._cover()
            self._select()

    def _ask_changes(self, lead: int) -> None:
        self._bridge.ask("changes", lambda store: history.of_lead(store, lead), self._show_changes)

    def _show_changes(self, found: list[Change]) -> None:
        self.detail.show_changes(found, self._today())

    def close_lead(self) -> None:
        """Go back to the list."""
        self.flush()
        self._right.setCurrentWidget(self._nothing)
        self._cover()
        self.list.clearSelection()

    def _select(self) -> None:
        shown = self.detail.body.lead if self._right.currentWidget() is self.detail else None
        row = self.model.row_of(shown.id) if shown is not None else None
        if row is not None:
            self.list.setCurrentIndex(self.model.index(row))

    def on_changed(self, lead: int) -> None:
        """News of a lead: list and detail follow."""
        self.model.on_changed(lead)
        shown = self.detail.body.lead
        if shown is not None and shown.id == lead:
            found: Lead | None = self._bridge.lead(lead)
            if found is None:  # it was erased
                self.detail.body.forget()
                self.close_lead()
            else:
                self.detail.refresh(found, self._saved_words(found), self._today())
                self._ask_changes(lead)

    def on_edit_failed(self, failed: EditFailed) -> None:
        """An edit could not be saved: what was typed stays."""
        shown = self.detail.body.lead
        if shown is not None and shown.id == failed.lead:
            self.detail.body.fail(failed.sentence)

    def _scan_words(self, lead: Lead) -> str:
        return by_staff(tr("Scanned {time}").format(time=moment(lead.first, self._today())), lead.staff)

    def _saved_words(self, lead: Lead) -> str:
        return saved_words(self._now(), self._bridge.kiosk.settings.staff_now or lead.staff)

    def _today(self) -> date:
        return self._now().astimezone().date()
