"""The outbox page: whether to pack up, for each target what waits, why and what to do, and a copy to take along."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from app.lead import DeliveryState, TargetState
from app.news import OutboxChanged
from app.store import stays
from app.ui import icons, theme
from app.ui.page import Page
from app.ui.standing import verdict
from app.ui.takeout import Taken, take_out
from app.ui.widgets.buttons import Button
from app.ui.widgets.scroll import Scroll
from app.ui.widgets.takeaway import Takeaway
from app.ui.widgets.target import TargetCard
from app.ui.widgets.text import Text
from app.ui.words import tr

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from datetime import date

    from PySide6.QtGui import QResizeEvent, QShowEvent

    from app.lead import TargetStatus
    from app.news import PicturesChanged
    from app.ui.bridge import Bridge
    from app.ui.sizes import Sizes

_ICON = 44
_WIDEST = 1200  # lines longer than this are hard to read
_COUNT_EVERY = timedelta(seconds=30)  # what exists only here is counted, which takes a moment


def _is_refused(target: TargetStatus) -> bool:
    return target.state is TargetState.SIGN_IN


def refused(targets: Sequence[TargetStatus]) -> str:
    """The target to sign in to again, that with most leads waiting first; sending would not help. "" without any."""
    found = [target for target in targets if _is_refused(target)]
    return max(found, key=lambda target: target.waiting).name if found else ""


class VerdictPanel(QFrame):
    """Whether it is safe to pack up, in large, and what can be done about it."""

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("panel", "card")
        self.words, self.line = Text(size=40, weight=600, lines=0, tabular=True), Text(tone="text2", lines=0)
        self.send, self.show_leads = Button(tr("Send now"), "primary", "send"), Button("", "secondary", "leads")
        self.join = Button(tr("Connect a platform"), "primary", "plus")
        self.sign_in = Button(tr("Sign in again"), "primary", "key")
        self.said, self.refused = verdict((), 0), ""
        self._look = ("check", "text")
        self._icon = QLabel()
        self._icon.setFixedSize(QSize(theme.px(_ICON), theme.px(_ICON)))
        titles = QVBoxLayout()
        titles.setSpacing(theme.px(4))
        titles.addWidget(self.words)
        titles.addWidget(self.line)
        said = QHBoxLayout()
        said.setSpacing(theme.px(16))
        said.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        said.addLayout(titles, 1)
        self._buttons = QHBoxLayout()
        self._buttons.setSpacing(theme.px(8))
        for button in (self.show_leads, self.send, self.join, self.sign_in):
            self._buttons.addWidget(button)
        self._layout = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._layout.addLayout(said, 1)
        self._layout.addLayout(self._buttons)

    def _turn(self) -> None:
        """The buttons go below where the verdict would break beside them."""
        margins = self._layout.contentsMargins()
        left = self.width() - margins.left() - margins.right() - self._buttons.sizeHint().width()
        below = self.words.sizeHint().width() + theme.px(_ICON + 16 + 24) > left
        way = QBoxLayout.Direction.TopToBottom if below else QBoxLayout.Direction.LeftToRight
        self._layout.setDirection(way)
        self._layout.setSpacing(theme.px(12 if below else 24))
        side = Qt.AlignmentFlag.AlignLeft if below else Qt.AlignmentFlag.AlignVCenter
        self._layout.setAlignment(self._buttons, side)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the buttons where they fit."""
        super().resizeEvent(event)
        self._turn()

    def arrange(self, sizes: Sizes) -> None:
        """Take the measures of `sizes`."""
        inner = theme.px(sizes.inner)
        self._layout.setContentsMargins(inner, inner - theme.px(4), inner, inner - theme.px(4))

    def show_verdict(self, outbox: OutboxChanged, unread: int) -> None:
        """Judge `outbox`, and that so many pictures of unread badges wait."""
        self.said = said = verdict(outbox.targets, outbox.leads, unread)
        tone = "text" if said.state == "neutral" else said.state
        self.words.setText(said.words)
        self.words.set_tone(tone)
        self.line.setText(said.line)
        self._look = (said.icon, tone)
        self.restyle()
        self.refused = refused(outbox.targets)
        self.sign_in.setVisible(bool(self.refused))
        self.send.setVisible(any(target.waiting for target in outbox.targets if not _is_refused(target)))
        self.send.set_look("secondary" if self.refused else "primary")
        self.join.setVisible(not outbox.targets)
        waiting = said.shows is DeliveryState.WAITING
        self.show_leads.setVisible(said.shows is not None or said.unread)
        self.show_leads.setText(tr("Show waiting") if waiting else tr("Show what needs you"))
        self.show_leads.setAccessibleName(self.show_leads.text())
        self.show_leads.updateGeometry()
        self._turn()

    def restyle(self) -> None:
        """Take up a changed palette."""
        icon, tone = self._look
        ratio = self.devicePixelRatioF()
        self._icon.setPixmap(icons.pixmap(icon, theme.palette().of(tone), theme.px(_ICON), ratio, 2.2))


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
        """Count what exists only here, now and then and while it can be seen."""
        now = self._now()
        if not self.isVisible() or (self._counted and timedelta(0) <= now - self._counted < _COUNT_EVERY):
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
            card.show_target(target, now, today)

    def tick(self) -> None:
        """A second has passed: count down, where that can be seen."""
        if self.isVisible():
            self._show_targets()

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
