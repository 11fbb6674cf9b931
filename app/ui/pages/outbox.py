"""The outbox page: whether to pack up, for each target what waits, why and what to do, and a copy to take along."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.news import OutboxChanged
from app.store import stays
from app.ui import theme
from app.ui.counted import Counted
from app.ui.page import Page
from app.ui.takeout import Taken, take_out
from app.ui.widgets.scroll import Scroll
from app.ui.widgets.takeaway import Takeaway
from app.ui.widgets.target import TargetCard
from app.ui.widgets.verdict import VerdictPanel

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

    from PySide6.QtGui import QShowEvent

    from app.news import PicturesChanged
    from app.ui.bridge import Bridge
    from app.ui.sizes import Sizes

_WIDEST = 1200  # lines longer than this are hard to read
_COUNT_EVERY = timedelta(seconds=30)  # what exists only here is counted, which takes a moment


class OutboxPage(Page):
    """`send_now` asks to send what waits; `shown_leads` asks for the leads at a state.

    `shown_unread` asks for the kept pictures.
    """

    send_now = Signal()
    shown_leads = Signal(object)
    shown_unread = Signal()

    def __init__(self, bridge: Bridge, *, now: Callable[[], datetime] = lambda: datetime.now(UTC)) -> None:
        super().__init__()
        self._bridge, self._now = bridge, now
        self._counted: datetime | None = None
        self._outbox, self._unread = OutboxChanged((), 0), 0
        self._sizes: Sizes | None = None
        self.verdict, self.takeaway = VerdictPanel(), Takeaway()
        self.cards: list[TargetCard] = []
        self.counted = Counted(bridge, now, self)
        self.counted.changed.connect(self._show_targets)
        self._lay_out()
        self.verdict.send.clicked.connect(self.send_now)
        self.verdict.join.clicked.connect(lambda: self.wanted.emit("setup/"))
        self.verdict.sign_in.clicked.connect(lambda: self.wanted.emit(f"setup/{self.verdict.refused}"))
        self.verdict.show_leads.clicked.connect(self._show_leads)
        self.takeaway.button.clicked.connect(lambda: bridge.guard.ask(self._export))
        bridge.pictures.connect(self.on_pictures)

    def _lay_out(self) -> None:
        column = QWidget()
        column.setMaximumWidth(theme.px(_WIDEST))
        self._column = QVBoxLayout(column)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.addWidget(self.verdict)
        self._column.addWidget(self.takeaway)
        self._column.addStretch(1)
        inside = QWidget()
        self._inside = QHBoxLayout(inside)
        self._inside.addWidget(column)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(Scroll(inside))

    def arrange(self, sizes: Sizes) -> None:
        """Take the measures of `sizes`."""
        self._sizes = sizes
        pad = theme.px(sizes.pad)
        self._inside.setContentsMargins(pad, pad, pad, pad)
        self._column.setSpacing(theme.px(12 if sizes.kind == "compact" else 16))
        self.verdict.arrange(sizes)
        self.takeaway.arrange(sizes)
        for card in self.cards:
            card.arrange(sizes)

    def show_outbox(self, outbox: OutboxChanged) -> None:
        """Show how the outbox stands."""
        self._outbox = outbox
        while len(self.cards) > len(outbox.targets):
            card = self.cards.pop()
            card.hide()
            card.deleteLater()
        while len(self.cards) < len(outbox.targets):
            self.cards.append(TargetCard())
            self._column.insertWidget(len(self.cards), self.cards[-1])
            if self._sizes is not None:
                self.cards[-1].arrange(self._sizes)
        self.verdict.show_verdict(outbox, self._unread)
        self.takeaway.setVisible(bool(outbox.leads))
        self._show_targets()
        self._count()

    def on_pictures(self, changed: PicturesChanged) -> None:
        """Pictures of unread badges came or went."""
        self._unread = changed.waiting
        self.verdict.show_verdict(self._outbox, self._unread)

    def _count(self) -> None:
        """Count what exists only here, and ask what the platforms hold: now and then, and while it can be seen."""
        if not self.isVisible():
            return
        self.counted.look()
        now = self._now()
        if self._counted and timedelta(0) <= now - self._counted < _COUNT_EVERY:
            return
        self._counted = now
        self._bridge.ask("stays", stays.staying, lambda only: self.takeaway.show_count(only.notes, only.files))

    def _export(self) -> None:
        self.takeaway.begin()
        now = self._now()
        self._bridge.ask("take out", lambda store: take_out(store, now), self._exported)

    def _exported(self, taken: Taken) -> None:
        self.told.emit(self.takeaway.end(taken, self._now()), None)

    def _show_targets(self) -> None:
        now, today = self._now(), self._today()
        for card, target in zip(self.cards, self._outbox.targets, strict=True):
            card.show_target(target, now, today, self.counted.held.get(target.uid))

    def tick(self) -> None:
        """A second has passed: count down, where that can be seen."""
        if self.isVisible():
            self._show_targets()
            self.counted.look()

    def showEvent(self, event: QShowEvent) -> None:
        """Count down from now."""
        super().showEvent(event)
        self._show_targets()
        self._counted = None
        self._count()

    def changeEvent(self, event: QEvent) -> None:
        """Take up a changed palette."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.PaletteChange:
            self.verdict.restyle()

    def _show_leads(self) -> None:
        if self.verdict.said.unread:
            self.shown_unread.emit()
        elif self.verdict.said.shows is not None:
            self.shown_leads.emit(self.verdict.said.shows)

    def _today(self) -> date:
        return self._now().astimezone().date()
