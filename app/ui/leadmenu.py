"""What else can be done with a lead, behind its “…”: all details, a contact card, what is stored, erasing it."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.store.about import kept
from app.ui import theme
from app.ui.stored import rows
from app.ui.widgets.buttons import Button
from app.ui.widgets.fields import Fields
from app.ui.widgets.menu import Entry, Menu
from app.ui.widgets.qrcode import QrCode
from app.ui.widgets.sheet import Footed, Sheet, row_of
from app.ui.widgets.text import Text
from app.ui.words import name_of, tr

if TYPE_CHECKING:
    from collections.abc import Callable

    from app.lead import Lead
    from app.store.about import Kept
    from app.ui.bridge import Bridge


def entries(*, details: bool) -> list[Entry]:
    """What is offered; `details` leads to all of the lead, where it is not on the screen already."""
    found = [Entry("details", "leads", tr("All details"))] if details else []
    found.append(Entry("card", "qr", tr("Contact card as QR code")))
    found.append(Entry("about", "person", tr("What is stored about this person")))
    return [*found, Entry("erase", "remove", tr("Erase this person …"), "bad")]


def at_platforms(lead: Lead) -> bool:
    """Whether a platform has been told of the lead, and keeps what it was told."""
    return any(each.acked or each.unconfirmed or each.inflight is not None for each in lead.deliveries.values())


def warning(lead: Lead) -> str:
    """What erasing does, before it is done."""
    gone = tr("Name, note, answers, photos and voice notes of {name} are erased from this kiosk. There is no way back.")
    words = gone.format(name=name_of(lead))
    return "\n".join([words, tr("The platform keeps its copy.")]) if at_platforms(lead) else words


def farewell(lead: Lead) -> str:
    """What erasing did."""
    if at_platforms(lead):
        return tr("{name} was erased here. The platform keeps its copy.").format(name=name_of(lead))
    return tr("{name} was erased.").format(name=name_of(lead))


def card_of(lead: Lead) -> str:
    """The lead's short vCard; for a thread that may wait, since its library loads slowly."""
    from app.export.vcard import card

    return card(lead)


class ContactCode(QWidget):
    """A vCard as a QR code, and what it is for."""

    def __init__(self, card: str) -> None:
        super().__init__()
        self.code = QrCode(card, tr("Contact card as QR code"), side=300)
        words = Text(tr("Scan it with a phone to keep the contact."), tone="text2", lines=0)
        words.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, theme.px(8), 0)
        layout.setSpacing(theme.px(12))
        layout.addWidget(self.code, 0, Qt.AlignmentFlag.AlignHCenter)
        layout.addWidget(words)


class Confirm(Footed):
    """Whether to erase: one sentence and two buttons; `agreed` and `declined` say which was tapped."""

    agreed = Signal()
    declined = Signal()

    def __init__(self, sentence: str, yes: str, no: str) -> None:
        super().__init__()
        self.yes, self.no = Button(yes, "danger"), Button(no)
        self.yes.clicked.connect(self.agreed)
        self.no.clicked.connect(self.declined)
        self.foot = row_of(self.no, self.yes)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, theme.px(8), 0)
        layout.setSpacing(theme.px(20))
        layout.addWidget(Text(sentence, tone="text2", lines=0))
        layout.addWidget(self.foot)


class LeadMenu(QObject):
    """Opens over the window that holds `over`; `details` asks for all of a lead, `told` carries a sentence."""

    details = Signal(int)
    told = Signal(str)

    def __init__(
        self,
        over: QWidget,
        bridge: Bridge,
        *,
        with_details: bool,
        now: Callable[[], datetime] = lambda: datetime.now(UTC),
    ) -> None:
        super().__init__(over)
        self._now = now
        self._over, self._bridge, self._with_details = over, bridge, with_details
        self._going: dict[int, str] = {}
        bridge.changed.connect(self._on_changed)
        bridge.edit_failed.connect(lambda failed: self._going.pop(failed.lead, None))

    def open(self, lead: int) -> Sheet | None:
        """Offer what can be done with `lead`; None when there is no such lead."""
        found = self._bridge.lead(lead)
        if found is None:
            return None
        menu = Menu(entries(details=self._with_details))
        sheet = Sheet(self._over, name_of(found), menu, wide=440)
        menu.chosen.connect(lambda name: self._choose(name, found, sheet))
        sheet.open()
        return sheet

    def _choose(self, name: str, lead: Lead, sheet: Sheet) -> None:
        sheet.dismiss()
        if name == "details":
            self.details.emit(lead.id)
        elif name == "card":
            self._bridge.work("card", lambda: card_of(lead), lambda card: self._show_card(lead, card))
        elif name == "about":
            self._bridge.ask("about", lambda store: kept(store, lead.id), self._show_kept)
        else:
            self._bridge.guard.ask(lambda: self._ask_to_erase(lead))

    def _show_card(self, lead: Lead, card: str | Exception) -> None:
        if isinstance(card, str):
            Sheet(self._over, name_of(lead), ContactCode(card), wide=440).open()

    def _show_kept(self, found: Kept | None) -> None:
        if found is None:  # erased meanwhile
            return
        stored = Fields()
        stored.show_fields(rows(found, self._now().astimezone().date()))
        Sheet(self._over, tr("Stored about {name}").format(name=name_of(found.lead)), stored, wide=720).open()

    def _ask_to_erase(self, lead: Lead) -> None:
        confirm = Confirm(warning(lead), tr("Erase"), tr("Keep"))
        sheet = Sheet(self._over, tr("Erase {name}?").format(name=name_of(lead)), confirm)
        confirm.declined.connect(sheet.dismiss)
        confirm.agreed.connect(sheet.dismiss)
        confirm.agreed.connect(lambda: self._bridge.guard.ask(lambda: self._erase(lead)))  # it may be locked by now
        sheet.open()

    def _erase(self, lead: Lead) -> None:
        self._going[lead.id] = farewell(lead)
        self._bridge.kiosk.erase(lead.id)

    def _on_changed(self, lead: int) -> None:
        if lead in self._going and self._bridge.lead(lead) is None:
            self.told.emit(self._going.pop(lead))
