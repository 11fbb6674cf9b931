"""The scan page, home: the camera and the latest leads on the left, the lead card on the right."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.news import Refusal
from app.store import leads
from app.ui import results, theme
from app.ui.invitation import invitation
from app.ui.leadmenu import LeadMenu
from app.ui.page import Page
from app.ui.typing_on import TypingOn
from app.ui.widgets.card import LeadCard
from app.ui.widgets.coderow import CodeRow
from app.ui.widgets.finder import Finder
from app.ui.widgets.rows import RecentRows
from app.ui.words import saved_words, tr

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from datetime import date

    from app.lead import Lead
    from app.news import Acted, EditFailed, NotSaved, OutboxChanged, Saved, ScannerChanged
    from app.settings import Settings
    from app.ui.bridge import Bridge
    from app.ui.sizes import Sizes
    from app.ui.typing_on import Draft


class ScanPage(Page):
    """`details` asks for a lead's page, `unread` for the page of kept pictures."""

    details = Signal(int)
    unread = Signal()
    saving = Signal(bool)

    def __init__(self, bridge: Bridge, *, now: Callable[[], datetime] = lambda: datetime.now(UTC)) -> None:
        super().__init__()
        self._bridge, self._now = bridge, now
        self._limit = 4
        self.camera, self.code_row, self.recent, self.card = Finder(bridge), CodeRow(), RecentRows(), LeadCard()
        self._reload = QTimer(self, singleShot=True, interval=60)
        self._reload.timeout.connect(self.load)
        self.typing_on = TypingOn(self)
        self._lay_out()
        self._connect()
        self._ask(bridge.kiosk.settings)
        self.load()

    def _lay_out(self) -> None:
        self._left = QWidget()
        left = QVBoxLayout(self._left)
        left.setContentsMargins(0, 0, 0, 0)
        left.setSpacing(theme.px(12))
        left.addWidget(self.camera)
        left.addWidget(self.code_row)
        left.addWidget(self.recent, 1)
        left.addStretch(0)
        self._layout = QHBoxLayout(self)
        self._layout.addWidget(self._left)
        self._layout.addWidget(self.card, 1)

    def _connect(self) -> None:
        self.camera.unread.connect(self.unread)
        self.card.wanted.connect(self.type_code)
        self.card.again.connect(self._bridge.kiosk.retry)
        self.card.details.connect(self.details)
        self.typing_on.saved.connect(self._save_draft)
        self.code_row.entered.connect(self._bridge.kiosk.type_code)
        self.recent.chosen.connect(self.open_lead)
        body = self.card.body
        body.join(self._bridge)
        self.menu = LeadMenu(self, self._bridge, with_details=True)
        body.menu.connect(self.menu.open)
        self.menu.details.connect(self.details)
        self.menu.told.connect(lambda sentence: self.told.emit(sentence, None))
        body.reread.connect(self.on_changed)
        self._bridge.saved.connect(self.on_saved)
        self._bridge.refused.connect(self.on_refused)
        self._bridge.acted.connect(self.on_acted)
        self._bridge.settings.connect(self._ask)
        self._bridge.changed.connect(self.on_changed)
        self._bridge.edit_failed.connect(self.on_edit_failed)
        self._bridge.outbox.connect(self.on_outbox)
        self._bridge.scanner.connect(self._on_scanner)

    def arrange(self, sizes: Sizes) -> None:
        """Take the measures of `sizes`."""
        pad = theme.px(sizes.pad)
        self._layout.setContentsMargins(pad, pad, pad, pad)
        self._layout.setSpacing(pad)
        self._left.setFixedWidth(theme.px(sizes.left))
        self.camera.setFixedSize(theme.px(sizes.left), theme.px(sizes.camera))
        if sizes.card is None:
            self.card.setMinimumWidth(0)
            self.card.setMaximumWidth(16_777_215)
        else:
            self.card.setFixedWidth(theme.px(sizes.card))
        self.code_row.arrange(sizes)
        self.card.arrange(sizes)
        self._limit = sizes.rows
        self.recent.set_limit(sizes.rows)
        self.recent.setVisible(sizes.rows > 0)
        self.load()

    def offer(self, tags: Sequence[str]) -> None:
        """Set the tags on offer."""
        self.card.body.offer(tags)

    def flush(self) -> None:
        """Save what is typed."""
        self.typing_on.end()
        self.card.body.flush()

    def place(self) -> object:
        """The lead on the card."""
        return self.card.body.lead.id if self.card.body.lead else None

    def return_to(self, place: object) -> None:
        """Show the lead that was on the card."""
        if isinstance(place, int):
            self.open_lead(place)

    def _ask(self, settings: Settings) -> None:
        self.card.body.ask(settings.questions)
        self._invite()

    def type_code(self, start: str = "") -> None:
        """Open the field for a code, with what was typed already."""
        self.code_row.begin(start)

    def open_lead(self, lead: int) -> None:
        """Show a lead that a person chose; action codes are about it."""
        self.typing_on.end()
        found = self._bridge.lead(lead)
        if found is not None:
            self._bridge.kiosk.attend(lead)
            self.card.show_lead(found, self._saved_words(found, found.last), results.of_change(found, None))
            self.load()

    def on_saved(self, saved: Saved) -> None:
        """A scan was committed: the card shows it, whatever a person was doing."""
        self.saving.emit(True)
        shown = self.card.body.lead
        if shown is not None and shown.id != saved.lead.id:
            self._carry_typing()
        result = results.of_saved(saved, self._bridge.standing().targets, self._today())
        self.card.show_result(result, saved.lead, self._saved_words(saved.lead, saved.at))
        self.camera.tell(tr("Next badge, please"), "ok")
        self._reload.start()

    def _carry_typing(self) -> None:
        """Somebody types while a scan takes the card: save it, and what they type on in the next moment."""
        carried = self.card.body.carry()
        if carried is not None:
            draft, text, saved = carried
            if saved:
                self._tell_draft(draft, text)
            self.typing_on.begin(draft, text)

    def _save_draft(self, draft: Draft, text: str) -> None:
        self._bridge.edit(draft.lead.id, draft.edit(text))
        self._tell_draft(draft, text)

    def _tell_draft(self, draft: Draft, text: str) -> None:
        self.told.emit(draft.sentence(text), lambda: self._bridge.edit(draft.lead.id, draft.back(text)))

    def on_acted(self, acted: Acted) -> None:
        """An action code was scanned: what it did is on the card of its lead."""
        lead, result = acted.lead, results.of_acted(acted)
        shown = self.card.body.lead
        if lead is not None and (shown is None or shown.id != lead.id):
            self.open_lead(lead.id)
        elif lead is not None:
            self.card.body.refresh(lead, self._saved_words(lead, acted.at))
        self.card.show_acted(result, results.what_acted(acted), acted.back)
        self.camera.tell(result.title if lead else tr("Next badge, please"), "ok")

    def on_refused(self, refused: NotSaved) -> None:
        """A scan was not saved."""
        self.saving.emit(refused.refusal is not Refusal.DISK_FULL)
        result = results.of_refusal(refused, self._now())
        self.card.show_refusal(result)
        ours = refused.refusal in (Refusal.SETUP_PRETIX, Refusal.SETUP_OURS, Refusal.SELF_TEST)
        hint, corners = tr("Not a visitor’s code") if ours else tr("Not saved"), "ok" if result.passing else "bad"
        self.camera.tell(hint, corners, results.REFUSAL_SECONDS)

    def on_changed(self, lead: int) -> None:
        """News of a lead: the card and the rows follow silently."""
        if not self._reload.isActive():
            self._reload.start()
        shown = self.card.body.lead
        if shown is None or shown.id != lead:
            return
        found = self._bridge.lead(lead)
        if found is None:
            self.card.clear()  # it was erased
        else:
            now = self._now()
            line = results.settled_words(found) if found.name else None
            self.card.show_change(found, results.of_change(found, now), line, self._saved_words(found, now))

    def on_outbox(self, outbox: OutboxChanged) -> None:
        """The network came or went: say when the name of a new lead comes."""
        shown = self.card.body.lead
        if shown is not None and shown.code and not shown.name:
            self.card.say_of_new(results.name_awaited(outbox.targets))

    def on_edit_failed(self, failed: EditFailed) -> None:
        """An edit, or that it is to be sent again, could not be saved: what was typed stays."""
        shown = self.card.body.lead
        if shown is not None and shown.id == failed.lead:
            self.on_changed(failed.lead)
            self.card.body.fail(failed.sentence)

    def _on_scanner(self, changed: ScannerChanged) -> None:
        if changed.kind != "hint":
            self.code_row.devices.show_change(changed)
            self._invite()

    def _invite(self) -> None:
        kiosk = self._bridge.kiosk
        self.card.invite(invitation(kiosk.scanner_states(), kiosk.settings.scanners))

    def load(self) -> None:
        """Read the latest leads; the one on the card is not among the rows."""
        limit = self._limit + 1
        self._bridge.ask("recent", lambda store: leads.find(store, limit=limit), self._show_recent)

    def _show_recent(self, found: list[Lead]) -> None:
        shown = self.card.body.lead
        rest = [lead for lead in found if shown is None or lead.id != shown.id]
        self.recent.show_leads(rest, self._today())

    def _today(self) -> date:
        return self._now().astimezone().date()

    def _saved_words(self, lead: Lead, at: datetime) -> str:
        return saved_words(at, self._bridge.kiosk.settings.staff_now or lead.staff)
