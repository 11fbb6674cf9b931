"""Shows a scan's result over whatever hides its card: another page, a sheet, the PIN."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QPoint

from app.news import NotSaved
from app.ui.motion import moves
from app.ui.widgets.sheet import Sheet
from app.ui.widgets.slidein import SlideIn

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from app.news import Acted, Saved
    from app.ui.desk import Desk


class Elsewhere(QObject):
    """Watches `desk` in `window`; made anew with each desk."""

    def __init__(self, window: QWidget, desk: Desk) -> None:
        super().__init__(desk)
        self._window, self._desk = window, desk
        self.slide = SlideIn(window)
        self.slide.opened.connect(self._open)
        desk.destroyed.connect(self.slide.deleteLater)
        desk.scan_page.installEventFilter(self)
        # after the page, which was connected before: the card has the result by now
        desk.bridge.saved.connect(self._show)
        desk.bridge.refused.connect(self._show)
        desk.bridge.acted.connect(self._show)
        desk.bridge.changed.connect(self._follow)

    def card_is_seen(self) -> bool:
        """Whether the card's upper part is on the screen, with nothing over it."""
        card = self._desk.scan_page.card
        if not card.isVisible():
            return False
        place = card.mapTo(self._window, QPoint(card.width() // 2, min(card.height(), 80) // 2))
        above = self._window.childAt(place)
        return above is not None and (above is card or card.isAncestorOf(above))

    def _show(self, news: Saved | NotSaved | Acted) -> None:
        if self.card_is_seen() or self._desk.tells(news):
            return
        result = self._desk.scan_page.card.strip.result
        if result is not None:
            self.slide.top = self._desk.header.height()
            lead = None if isinstance(news, NotSaved) else news.lead
            self.slide.show_result(result, lead, motion=moves(self.slide, self._desk.kiosk.settings))

    def _follow(self, lead: int) -> None:
        """The name came, the platform refused it, or the stars changed."""
        shown, card = self.slide.lead, self._desk.scan_page.card
        if shown is not None and shown.id == lead and not self.slide.isHidden():
            if card.strip.result is not None and card.body.lead is not None and card.body.lead.id == lead:
                self.slide.follow(card.strip.result, card.strip.line)
            self.slide.show_lead(self._desk.bridge.lead(lead))

    def _open(self) -> None:
        for sheet in self._window.findChildren(Sheet):
            sheet.dismiss()
        self._desk.go("scan")

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The card is on the screen again: nothing needs to float over it."""
        if event.type() is QEvent.Type.Show:
            self.slide.hide()
        return super().eventFilter(watched, event)
