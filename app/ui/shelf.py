"""The desk's pages: each is made when it is wanted first, so that a start or a new look makes only what is seen."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QCoreApplication, QEvent, Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from app.ui.ondemand import OnDemand
from app.ui.pages.leads import LeadsPage
from app.ui.pages.outbox import OutboxPage
from app.ui.pages.scan import ScanPage
from app.ui.pages.settings.page import SettingsPage
from app.ui.pages.setup import SetupPage
from app.ui.pages.stats import StatsPage
from app.ui.pages.unread import UnreadPage
from app.ui.pages.vouchers import VouchersPage
from app.ui.voucherbook import VoucherBook

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime

    from app.news import Acted, NotSaved, Saved
    from app.ui.bridge import Bridge
    from app.ui.page import Page
    from app.ui.sizes import Sizes


class Shelf(QWidget):
    """Holds the pages; `told` carries a sentence and an undo or None. Whoever inherits lays `_stack` out."""

    told = Signal(str, object)

    def __init__(self, bridge: Bridge, now: Callable[[], datetime]) -> None:
        super().__init__()
        self.bridge, self.kiosk, self._now = bridge, bridge.kiosk, now
        self._sizes: Sizes | None = None
        self.book = VoucherBook(bridge, now, self)
        self._stack = QStackedWidget()
        self.pages: OnDemand[Page] = OnDemand(
            {
                "scan": lambda: ScanPage(bridge, now=now),
                "leads": lambda: LeadsPage(bridge, now=now),
                "stats": lambda: StatsPage(bridge, now=now),
                "vouchers": lambda: VouchersPage(bridge, now=now, book=self.book),
                "outbox": lambda: OutboxPage(bridge, now=now),
                "unread": lambda: UnreadPage(bridge, now=now),
                "setup": lambda: SetupPage(bridge, now=now),
                "settings": lambda: SettingsPage(bridge, now=now),
            },
            self._place,
        )

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
