"""The window: header, rail and pages."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, QTimer
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPlainTextEdit, QStackedWidget, QVBoxLayout, QWidget

from app.lead import Edit
from app.ui import theme
from app.ui.bridge import Bridge
from app.ui.flash import Flash
from app.ui.offer import TagOffer
from app.ui.pages.leads import LeadsPage
from app.ui.pages.outbox import OutboxPage
from app.ui.pages.scan import ScanPage
from app.ui.pages.unread import UnreadPage
from app.ui.sizes import sizes_for
from app.ui.wedge import Wedge
from app.ui.widgets.banner import Banner
from app.ui.widgets.header import Header, booth_of
from app.ui.widgets.pill import pill
from app.ui.widgets.rail import Rail
from app.ui.widgets.toast import Toast
from app.ui.words import name_of, tr
from hardware.burst import Options

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QCloseEvent, QKeyEvent, QMouseEvent, QResizeEvent, QShowEvent

    from app.lead import DeliveryState, Lead
    from app.news import OutboxChanged, StoreNews
    from app.ui.bridge import KioskLike

_SCAN, _LEADS, _OUTBOX, _UNREAD = range(4)


class Window(QWidget):
    """The kiosk's one window; closing it stops the kiosk."""

    def __init__(self, kiosk: KioskLike, *, now: Callable[[], datetime] = lambda: datetime.now(UTC)) -> None:
        super().__init__()
        self.kiosk, self._now = kiosk, now
        self._saving = True
        self.setObjectName("root")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setWindowTitle("Lead Kiosk")
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.setMinimumSize(QSize(960, 540))
        self.resize(1280, 800)
        self.bridge = Bridge(kiosk, self)
        self.scan_page, self.leads_page = ScanPage(self.bridge, now=now), LeadsPage(self.bridge, now=now)
        self.outbox_page, self.tags = OutboxPage(self.bridge, now=now), TagOffer(self.bridge, self)
        self.unread_page = UnreadPage(self.bridge, now=now)
        self.header, self.banner = Header(), Banner()
        self.rail = Rail([("scan", tr("Scan")), ("leads", tr("Leads"))])
        self.pages = QStackedWidget()
        for page in (self.scan_page, self.leads_page, self.outbox_page, self.unread_page):
            self.pages.addWidget(page)
        self._lay_out()
        self.toast, self.flash = Toast(self), Flash(self, self.bridge)
        self._connect()
        self.wedge = Wedge(self.bridge, Options(**kiosk.settings.wedge.model_dump()), self)
        self._tick = QTimer(self, interval=1000)
        self._tick.timeout.connect(self._count_down)
        self._tick.start()
        self.show_outbox(kiosk.outbox())
        self.open_page(_SCAN)
        self.arrange()

    def _lay_out(self) -> None:
        middle = QHBoxLayout()
        middle.setSpacing(0)
        middle.addWidget(self.rail)
        middle.addWidget(self.pages, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.header)
        column.addWidget(self.banner)
        column.addLayout(middle, 1)

    def _connect(self) -> None:
        self.rail.chosen.connect(self.open_page)
        self.header.outbox.connect(lambda: self.open_page(_OUTBOX))
        self.header.staff_chosen.connect(self._choose_staff)
        self.bridge.outbox.connect(self.show_outbox)
        self.bridge.store.connect(self._tell_of_disk)
        self.banner.told.connect(self.toast.say)
        self.scan_page.devices.told.connect(self.toast.say)
        self.banner.moved.connect(self.arrange)
        self.scan_page.details.connect(self.open_lead)
        self.scan_page.unread.connect(lambda: self.open_page(_UNREAD))
        self.unread_page.done.connect(self._leave_unread)
        self.scan_page.saved_note.connect(self._tell_note)
        self.scan_page.saving.connect(self._set_saving)
        self.outbox_page.send_now.connect(self.kiosk.sync_now)
        self.outbox_page.shown_leads.connect(self._show_leads)
        self.outbox_page.shown_unread.connect(lambda: self.open_page(_UNREAD))
        self.outbox_page.told.connect(self.toast.say)
        self.tags.changed.connect(self.scan_page.offer)
        self.tags.changed.connect(self.leads_page.offer)
        self.tags.count()

    def open_page(self, number: int) -> None:
        """Show the page at `number`; what was typed on the last one is saved."""
        self.flush()
        self.setFocus(Qt.FocusReason.OtherFocusReason)  # else a field on the next page takes the keyboard
        self.pages.setCurrentIndex(number)
        self.rail.show_page(number)

    def _leave_unread(self) -> None:
        """Every kept picture has become a lead: go on scanning."""
        if self.pages.currentIndex() == _UNREAD:
            self.open_page(_SCAN)

    def open_lead(self, lead: int) -> None:
        """Show `lead` on the leads page."""
        self.open_page(_LEADS)
        self.leads_page.open_lead(lead)

    def flush(self) -> None:
        """Save what is typed."""
        self.scan_page.flush()
        self.leads_page.flush()

    def show_outbox(self, outbox: OutboxChanged) -> None:
        """Show whose booth this is, the tags its platform offers, and how the outbox stands."""
        settings = self.kiosk.settings
        profile = next((target.profile for target in outbox.targets if target.profile), None)
        self.header.show_booth(booth_of(profile, settings, connected=bool(outbox.targets)))
        self.tags.name((*(profile.tags if profile else ()), *settings.tags))
        self.outbox_page.show_outbox(outbox)
        self.header.show_staff(settings.staff, settings.staff_now)
        self._show_pill()

    def _show_pill(self) -> None:
        outbox = self.kiosk.outbox()
        words = pill(outbox.targets, outbox.leads, self._now(), saving=self._saving)
        self.header.show_pill(self.banner.stopped() or words)

    def _tell_of_disk(self, news: StoreNews) -> None:
        self.banner.show_news(news)
        self._show_pill()

    def _set_saving(self, saving: bool) -> None:
        self._saving = saving
        self._show_pill()

    def _count_down(self) -> None:
        self._show_pill()
        self.outbox_page.tick()

    def _show_leads(self, state: DeliveryState) -> None:
        """Show the leads that stand at `state`."""
        self.open_page(_LEADS)
        self.leads_page.close_lead()
        self.leads_page.search.clear()
        self.leads_page.filter(state)

    def _choose_staff(self, name: str) -> None:
        self.kiosk.set_staff(name)
        self.header.show_staff(self.kiosk.settings.staff, self.kiosk.settings.staff_now)

    def _tell_note(self, lead: Lead, typed: str) -> None:
        back = Edit(notes=lead.remarks.notes, notes_seen=typed)
        sentence = tr("Note saved for {name}").format(name=name_of(lead))
        self.toast.say(sentence, lambda: self.kiosk.edit(lead.id, back))

    def arrange(self) -> None:
        """Take the measures that fit the window's size."""
        sizes = sizes_for(self.width() / theme.scale(), self.height() / theme.scale())
        if not self.banner.isHidden():
            sizes = replace(sizes, rows=sizes.rows - 1)
        self.rail.arrange(sizes)
        self.header.arrange(sizes)
        for page in (self.scan_page, self.leads_page, self.outbox_page, self.unread_page):
            page.arrange(sizes)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Arrange the pages anew."""
        super().resizeEvent(event)
        self.arrange()
        if not self.toast.isHidden():
            self.toast.place()

    def showEvent(self, event: QShowEvent) -> None:
        """Start with the keyboard nowhere, so that what a scanner types goes to the code field."""
        super().showEvent(event)
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Keys that nobody took are a code typed by hand."""
        typed = event.text()
        plain = not event.modifiers() & (Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier)
        typing = isinstance(self.focusWidget(), QLineEdit | QPlainTextEdit)
        if plain and typed.isprintable() and typed.strip() and not typing:
            self.open_page(_SCAN)
            self.scan_page.type_code(typed)
        elif plain and typed == " " and not typing and self.pages.currentIndex() == _SCAN:
            self.scan_page.camera.keep_picture()
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A tap on the ground ends typing."""
        super().mousePressEvent(event)
        focused = self.focusWidget()
        if focused is not None:
            focused.clearFocus()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Save what is typed, and stop the kiosk."""
        self.flush()
        self._tick.stop()
        self.wedge.close()
        self.bridge.close()
        self.kiosk.stop()
        event.accept()
