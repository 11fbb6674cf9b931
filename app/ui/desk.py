"""What fills the window: header, banner, rail and pages.

It holds nothing that cannot be made again after `flush`: for another language, size or look the window makes a new one.
Only the scan page is made with it, which results are shown from; every other one when it is wanted first.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from typing import TYPE_CHECKING

import shiboken6
from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, QTimer
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from app.ui import theme
from app.ui.offer import TagOffer
from app.ui.room import covered
from app.ui.roster import colour_of
from app.ui.shelf import Shelf
from app.ui.sizes import sizes_for
from app.ui.widgets.banner import Banner
from app.ui.widgets.header import Header, booth_of
from app.ui.widgets.pill import pill
from app.ui.widgets.rail import Rail
from app.ui.words import tr

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from app.lead import DeliveryState
    from app.news import OutboxChanged, PicturesChanged, StoreNews
    from app.settings import Settings
    from app.ui.bridge import Bridge
    from app.ui.page import Page
    from app.ui.pages.outbox import OutboxPage
    from app.ui.pages.scan import ScanPage


class Desk(Shelf):
    """Everything that booth staff work with; `told` carries a sentence and an undo or None for the toast."""

    def __init__(self, bridge: Bridge, *, now: Callable[[], datetime] = lambda: datetime.now(UTC)) -> None:
        super().__init__(bridge, now)
        self._saving = True
        self.setObjectName("root")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._tags: Sequence[str] = ()
        self._pictures: PicturesChanged | None = None
        self.tags = TagOffer(bridge, self)
        self.header, self.banner = Header(), Banner()
        self.rail = Rail(
            [
                ("scan", "scan", tr("Scan")),
                ("leads", "leads", tr("Leads")),
                ("stats", "stats", tr("Stats")),
                ("vouchers", "vouchers", tr("Vouchers")),
                ("settings", "settings", tr("Settings")),
            ]
        )
        self._lay_out()
        self._connect()
        self.go("scan")
        self._tick = QTimer(self, interval=1000)
        self._tick.timeout.connect(self._count_down)
        self._tick.start()
        for changed in self.kiosk.scanner_states():
            self.bridge.hear(changed)
        self.show_settings(self.kiosk.settings)
        self.show_outbox(self.bridge.standing())

    def _lay_out(self) -> None:
        middle = QHBoxLayout()
        middle.setSpacing(0)
        middle.addWidget(self.rail)
        middle.addWidget(self._stack, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.header)
        column.addWidget(self.banner)
        column.addLayout(middle, 1)

    def _connect(self) -> None:
        self.book.changed.connect(self._offer_vouchers)
        self._offer_vouchers()
        self.book.look()
        self.rail.chosen.connect(self._choose)
        self.header.outbox.connect(lambda: self.go("outbox"))
        self.header.staff_chosen.connect(self.kiosk.set_staff)
        self.bridge.outbox.connect(self.show_outbox)
        self.bridge.settings.connect(self._on_settings)
        self.bridge.unkept.connect(self._tell_unkept)
        self.bridge.store.connect(self._tell_of_disk)
        self.banner.told.connect(self._tell)
        self.banner.moved.connect(self.arrange)
        self.bridge.pictures.connect(self._know_pictures)
        self.tags.changed.connect(self._offer_tags)
        self.tags.count()

    def _place(self, name: str, page: Page) -> None:
        """A page was made: give it its place, what is known, and ears."""
        super()._place(name, page)
        page.wanted.connect(self._want)
        match name:
            case "scan":
                self._hear_scans(self.scan_page)
            case "leads":
                self.leads_page.offer(self._tags)
            case "unread":
                self.unread_page.done.connect(self._leave_unread)
            case "outbox":
                self._hear_outbox(self.outbox_page)

    def _hear_scans(self, page: ScanPage) -> None:
        page.code_row.devices.told.connect(self._tell)
        page.details.connect(self.open_lead)
        page.unread.connect(lambda: self.go("unread"))
        page.saving.connect(self._set_saving)
        page.offer(self._tags)

    def _hear_outbox(self, page: OutboxPage) -> None:
        page.send_now.connect(self.kiosk.sync_now)
        page.shown_leads.connect(self._show_leads)
        page.shown_unread.connect(lambda: self.go("unread"))
        if self._pictures is not None:
            page.on_pictures(self._pictures)
        page.show_outbox(self.bridge.standing())

    def _offer_vouchers(self) -> None:
        self.rail.buttons["vouchers"].setVisible(self.book.is_open)

    def _offer_tags(self, tags: Sequence[str]) -> None:
        self._tags = tags
        if "scan" in self.pages.made:
            self.scan_page.offer(tags)
        if "leads" in self.pages.made:
            self.leads_page.offer(tags)

    def _know_pictures(self, changed: PicturesChanged) -> None:
        self._pictures = changed

    def go(self, name: str) -> None:
        """Show the page called `name`; what was typed on the last one is saved."""
        self.flush()
        if self.window() is not self:
            self.window().setFocus(Qt.FocusReason.OtherFocusReason)  # else a field on the next page takes the keyboard
        self._stack.setCurrentWidget(self.pages[name])
        self.rail.show_page(name)
        self.page.opened()
        self.rail.setHidden(name == "setup" and self.setup_page.first)

    def _choose(self, name: str) -> None:
        """Show the page that was tapped; the settings ask for the PIN first."""
        if name != "settings":
            self.go(name)
            return
        self.rail.show_page(self.page_name)  # it stays open until the PIN was given
        self.bridge.guard.ask(lambda: self.go(name))

    def _want(self, name: str) -> None:
        """Show the page that another asks for; `setup/NAME` is to sign in again to the target of that name."""
        page, _, target = name.partition("/")
        if page == "setup":
            self.setup_page.sign_in(target)
            self.bridge.guard.ask(lambda: self.go("setup"))
        else:
            self._choose(page)

    def _leave_unread(self) -> None:
        """Every kept picture has become a lead: go on scanning."""
        if self.page_name == "unread":
            self.go("scan")

    def open_lead(self, lead: int) -> None:
        """Show `lead` on the leads page."""
        self.go("leads")
        self.leads_page.open_lead(lead)

    def _on_settings(self, settings: Settings) -> None:
        self.show_settings(settings)
        self.show_outbox(self.bridge.standing())

    def show_settings(self, settings: Settings) -> None:
        """Take up what a person configured."""
        colours = {name: colour_of(settings, name) for name in settings.staff}
        self.header.show_staff(settings.staff, settings.staff_now, colours)
        self.header.show_logo(self.kiosk.folder / settings.logo if settings.logo else None)

    def show_outbox(self, outbox: OutboxChanged) -> None:
        """Show whose booth this is, the tags its platform offers, and how the outbox stands."""
        settings = self.kiosk.settings
        profile = next((target.profile for target in outbox.targets if target.profile), None)
        self.header.show_booth(booth_of(profile, settings, connected=bool(outbox.targets)))
        self.tags.name((*(profile.tags if profile else ()), *settings.tags))
        if "outbox" in self.pages.made:
            self.outbox_page.show_outbox(outbox)
        self._show_pill()

    def _show_pill(self) -> None:
        outbox = self.bridge.standing()
        words = pill(outbox.targets, outbox.leads, self._now())
        self.header.show_pill(self.banner.trouble(saving=self._saving) or words)

    def _tell(self, sentence: str) -> None:
        self.told.emit(sentence, None)

    def _tell_unkept(self, why: str) -> None:
        self._tell(tr("The settings count until the kiosk is closed. {why}").format(why=why))

    def _tell_of_disk(self, news: StoreNews) -> None:
        self.banner.show_news(news)
        self._show_pill()

    def _set_saving(self, saving: bool) -> None:
        self._saving = saving
        self._show_pill()

    def _count_down(self) -> None:
        self._show_pill()
        if self.page_name == "outbox":
            self.outbox_page.tick()

    def _show_leads(self, state: DeliveryState) -> None:
        """Show the leads that stand at `state`."""
        self.go("leads")
        self.leads_page.close_lead()
        self.leads_page.search.clear()
        self.leads_page.filter(state)

    def arrange(self) -> None:
        """Take the measures that fit the window's size."""
        window, scale = self.window(), theme.scale()
        sizes = sizes_for(window.width() / scale, window.height() / scale, covered(window) / scale)
        if not self.banner.isHidden():
            sizes = replace(sizes, rows=sizes.rows - 1)
        self.rail.arrange(sizes)
        self.header.arrange(sizes)
        self._arrange_pages(sizes)

    def least_height(self) -> int:
        """The least height that the open page can be seen in, in screen pixels."""
        above = [part.height() for part in (self.header, self.banner) if not part.isHidden()]
        return sum(above) + self.page.minimumSizeHint().height()

    def close_down(self) -> None:
        """Save what is typed, and hear nothing more."""
        self.flush()
        self._tick.stop()
        self.bridge.close()
        for hearer in (self.bridge, self, *self.findChildren(QObject)):  # what was told before is heard now, or never
            if shiboken6.isValid(hearer):  # what is heard may have taken its place
                QCoreApplication.sendPostedEvents(hearer, QEvent.Type.MetaCall)
