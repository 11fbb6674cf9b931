"""The desk's pages: each is made when it is wanted first, so that a start or a new look makes only what is seen.

Its module is loaded then, too: all of them would be a tenth of a start, and one is less than a page takes to be made.
"""

from __future__ import annotations

from functools import partial
from pkgutil import resolve_name
from typing import TYPE_CHECKING, Any, cast

from PySide6.QtCore import QCoreApplication, QEvent, Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from app.ui.ondemand import OnDemand
from app.ui.voucherbook import VoucherBook

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime

    from app.news import Acted, NotSaved, Saved
    from app.ui.bridge import Bridge
    from app.ui.page import Page
    from app.ui.pages.leads import LeadsPage
    from app.ui.pages.outbox import OutboxPage
    from app.ui.pages.scan import ScanPage
    from app.ui.pages.settings.page import SettingsPage
    from app.ui.pages.setup import SetupPage
    from app.ui.pages.unread import UnreadPage
    from app.ui.sizes import Sizes

_PAGES = {
    "scan": "app.ui.pages.scan:ScanPage",
    "leads": "app.ui.pages.leads:LeadsPage",
    "stats": "app.ui.pages.stats:StatsPage",
    "vouchers": "app.ui.pages.vouchers:VouchersPage",
    "outbox": "app.ui.pages.outbox:OutboxPage",
    "unread": "app.ui.pages.unread:UnreadPage",
    "setup": "app.ui.pages.setup:SetupPage",
    "settings": "app.ui.pages.settings.page:SettingsPage",
}


class Shelf(QWidget):
    """Holds the pages; `told` carries a sentence and an undo or None. Whoever inherits lays `_stack` out."""

    told = Signal(str, object)

    def __init__(self, bridge: Bridge, now: Callable[[], datetime]) -> None:
        super().__init__()
        self.bridge, self.kiosk, self._now = bridge, bridge.kiosk, now
        self._sizes: Sizes | None = None
        self.book = VoucherBook(bridge, now, self)
        self._stack = QStackedWidget()
        self.pages: OnDemand[Page] = OnDemand({name: partial(self._make, name) for name in _PAGES}, self._place)

    def _make(self, name: str) -> Page:
        more: dict[str, Any] = {"book": self.book} if name == "vouchers" else {}
        page: Page = resolve_name(_PAGES[name])(self.bridge, now=self._now, **more)
        return page

    def _place(self, name: str, page: Page) -> None:
        """The page called `name` was made."""
        del name
        self._stack.addWidget(page)
        page.told.connect(self.told)
        if self._sizes is not None:
            page.arrange(self._sizes)

    def _arrange_pages(self, sizes: Sizes) -> None:
        self._sizes = sizes
        for page in self.pages.made.values():
            page.arrange(sizes)

    @property
    def page(self) -> Page:
        """The page that is open."""
        return self.pages[self.page_name]

    @property
    def page_name(self) -> str:
        """What the open page is called."""
        return next(name for name, page in self.pages.made.items() if page is self._stack.currentWidget())

    @property
    def scan_page(self) -> ScanPage:
        """Where scanning goes on."""
        return cast("ScanPage", self.pages["scan"])

    @property
    def leads_page(self) -> LeadsPage:
        """All leads."""
        return cast("LeadsPage", self.pages["leads"])

    @property
    def outbox_page(self) -> OutboxPage:
        """What waits."""
        return cast("OutboxPage", self.pages["outbox"])

    @property
    def unread_page(self) -> UnreadPage:
        """The kept pictures."""
        return cast("UnreadPage", self.pages["unread"])

    @property
    def setup_page(self) -> SetupPage:
        """Connecting to platforms."""
        return cast("SetupPage", self.pages["setup"])

    @property
    def settings_page(self) -> SettingsPage:
        """What can be configured."""
        return cast("SettingsPage", self.pages["settings"])

    def flush(self) -> None:
        """Save what is typed."""
        for page in self.pages.made.values():
            page.flush()

    def clear(self) -> None:
        """Delete, at once, every page but the open one: a new style is worked out for every widget there is."""
        for page in self.pages.made.values():
            if page is not self._stack.currentWidget():
                page.deleteLater()
                QCoreApplication.sendPostedEvents(page, QEvent.Type.DeferredDelete)

    def tells(self, news: Saved | NotSaved | Acted) -> bool:
        """Whether the open page itself says what became of a scan."""
        return self.page_name == "setup" and self.setup_page.tells(news)
