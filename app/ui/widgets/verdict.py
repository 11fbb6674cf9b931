"""Whether to pack up, in large, and what can be done about it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QLabel, QVBoxLayout

from app.lead import DeliveryState, TargetState
from app.ui import icons, theme
from app.ui.standing import verdict
from app.ui.widgets.buttons import Button
from app.ui.widgets.text import Text
from app.ui.words import tr

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QResizeEvent

    from app.lead import TargetStatus
    from app.news import OutboxChanged
    from app.ui.sizes import Sizes

_ICON = 44


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
