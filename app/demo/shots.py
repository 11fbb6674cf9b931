"""What there is to see in the window: each shot brings it into one state of one page.

The stages follow a booth's life: nothing connected, open and busy, offline, and with leads that need a person.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime
from functools import cache
from typing import TYPE_CHECKING

from app.lead import Edit, TargetState
from app.pin import hash_of
from app.store.narrowing import Narrowing
from app.ui.pages.settings.page import titles
from app.ui.widgets.sheet import Sheet
from app.ui.words import tr

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

    from app.demo.booth import Booth
    from app.ui.desk import Desk
    from app.ui.window import Window

CROWD = 40
_SET_UP_CODE = '{"handshake_version": 1, "url": "https://pretix.example", "token": "x"}'
_CONTACT = "BEGIN:VCARD\nVERSION:3.0\nFN:Sofía Álvarez\nORG:Umbrella SA\nTEL:+34 600 000 000\nEND:VCARD"


@dataclass
class Tour:
    """A window at a booth, walked through."""

    booth: Booth
    window: Window
    saved: int = field(init=False)

    def __post_init__(self) -> None:
        self.saved = self.booth.saved

    @property
    def desk(self) -> Desk:
        """What fills the window now."""
        return self.window.desk

    def settle(self) -> None:
        """Let everything come in and be laid out."""
        for _ in range(4):
            self.booth.wait()
        self.booth.until(self.desk.bridge.is_idle)
        for _ in range(2):
            self.booth.wait()

    def scan(self, code: str, *, name: bool = True) -> None:
        """A badge is held up and scanned, and its lead stands on the card; with its name, where that comes."""
        self.booth.hold_up(code)
        self.booth.scan(code)
        body = self.desk.scan_page.card.body
        self.booth.until(lambda: self.booth.saved > self.saved)
        self.settle()
        if name:
            self.booth.until(lambda: body.lead is not None and bool(body.lead.name))

    def find(self, name: str) -> Sheet | None:
        """The open sheet called `name`."""
        return next((sheet for sheet in self.window.findChildren(Sheet) if sheet.title.text() == name), None)

    def tidy(self) -> None:
        """Close what floats, and take back what narrows the list."""
        for sheet in self.window.findChildren(Sheet):
            sheet.dismiss()
        self.window.toast.hide()
        self.desk.scan_page.entry.dismissed.emit()
        self.window.idling.wake()
        self.window.setFocus()
        self.booth.set(pin="", keyboard="off")
        self.desk.leads_page.show_all()
        self.desk.leads_page.close_lead()
        self.desk.go("scan")
        self.settle()


@dataclass(frozen=True, slots=True)
class Shot:
    """One state of one page."""

    name: str
    show: Callable[[Tour], None]


@dataclass(frozen=True, slots=True)
class Stage:
    """Shots of one time; `prepare` brings the booth there."""

    prepare: Callable[[Booth], None]
    shots: tuple[Shot, ...]


def page(name: str) -> Callable[[Tour], None]:
    """Open the page called `name`."""

    def show(tour: Tour) -> None:
        tour.desk.go(name)
        tour.settle()

    return show


def _menu(tour: Tour) -> None:
    _seen(tour)
    body = tour.desk.scan_page.card.body
    if body.lead is not None:
        body.menu.emit(body.lead.id)


def _staff(tour: Tour) -> None:
    tour.desk.header.open_staff()


def _keyboard(tour: Tour) -> None:
    _seen(tour)
    tour.booth.set(keyboard="on")
    tour.settle()
    tour.desk.scan_page.card.body.jotter.note.setFocus()


def _passing(tour: Tour) -> None:
    tour.desk.go("leads")
    tour.settle()
    tour.booth.scan(tour.booth.server.world.people[9].code)
    tour.booth.until(lambda: tour.booth.saved > tour.saved)


def _pin(tour: Tour) -> None:
    tour.booth.set(pin=_hashed())
    tour.window.bridge.guard.lock()
    tour.window.bridge.guard.ask(lambda: None)


@cache
def _hashed() -> str:
    return hash_of("2580")


def _idle(tour: Tour) -> None:
    tour.window.idling.begin()


def _today() -> date:
    return datetime.now().astimezone().date()


def _new(tour: Tour) -> None:
    tour.scan(tour.booth.another())
    lead = tour.desk.scan_page.card.body.lead
    if lead is not None:
        tour.booth.kiosk.edit(lead.id, Edit(rating=4, add_tags=("Hot", "Newsletter")))
        tour.settle()


def _seen(tour: Tour) -> None:
    tour.scan(tour.booth.server.world.people[7].code)


def _refused(tour: Tour) -> None:
    _seen(tour)
    tour.booth.scan(_SET_UP_CODE)
    tour.booth.until(lambda: tour.desk.scan_page.card.strip.is_refusal())


def _contact(tour: Tour) -> None:
    tour.scan(_CONTACT)


def _typing(tour: Tour) -> None:
    tour.desk.scan_page.type_code("A8F2")


def _tags(tour: Tour) -> None:
    _seen(tour)
    tour.desk.scan_page.card.body.tags.more.emit()


def _toast(tour: Tour) -> None:
    _seen(tour)
    tour.desk.told.emit(tr("Note saved for {name}").format(name="Jane Doe"), lambda: None)


def _detail(tour: Tour) -> None:
    tour.desk.open_lead(CROWD - 1)
    tour.settle()


def _nobody(tour: Tour) -> None:
    tour.desk.go("leads")
    tour.desk.leads_page.search.setText("nobody of this name")
    tour.booth.until(lambda: tour.desk.leads_page.model.rowCount() == 0)


def _filters(tour: Tour) -> None:
    tour.desk.go("leads")
    tour.desk.leads_page.filters.narrow(Narrowing(rating=4), _today())
    tour.desk.leads_page.filters.wanted.emit()
    tour.settle()


def _narrowed(tour: Tour) -> None:
    tour.desk.go("leads")
    tour.desk.leads_page.filters.narrow(Narrowing(rating=4, tag="Hot"), _today())
    tour.settle()


def _unread(tour: Tour) -> None:
    for _ in range(2):
        tour.booth.kiosk.keep_picture()
    tour.settle()
    tour.desk.go("unread")
    tour.settle()


def section(name: str) -> Shot:
    """The settings' section called `name`."""

    def show(tour: Tour) -> None:
        tour.desk.go("settings")
        tour.desk.settings_page.open_section(name)

    return Shot(f"settings-{name}", show)


def step(name: str) -> Shot:
    """The set-up's step called `name`."""

    def show(tour: Tour) -> None:
        tour.desk.go("setup")
        tour.desk.setup_page.go(name)

    return Shot(f"setup-{name}", show)


def _before(booth: Booth) -> None:
    """Nothing was done yet."""


def _open(booth: Booth) -> None:
    booth.open()
    booth.crowd(CROWD)


def _offline(booth: Booth) -> None:
    booth.go_offline()
    for _ in range(7):
        booth.scan(booth.another())
    booth.until_state(TargetState.OFFLINE)


def _attention(booth: Booth) -> None:
    booth.come_back()
    for code in ("NOBODY-1", "NOBODY-2"):
        booth.scan(code)
    booth.until(lambda: booth.target().attention == 2)


def _sign_in(booth: Booth) -> None:
    booth.refuse_sign_in()
    booth.scan(booth.another())
    booth.until_state(TargetState.SIGN_IN)


STAGES = (
    Stage(
        _before,
        (
            *(step(name) for name in ("welcome", "scan", "type")),
            Shot("scan-empty", page("scan")),
            Shot("leads-empty", page("leads")),
            Shot("stats-empty", page("stats")),
            Shot("outbox-empty", page("outbox")),
        ),
    ),
    Stage(
        _open,
        (
            Shot("scan-new", _new),
            Shot("scan-seen", _seen),
            Shot("scan-refused", _refused),
            Shot("scan-contact", _contact),
            Shot("scan-typing", _typing),
            Shot("scan-tags", _tags),
            Shot("scan-toast", _toast),
            Shot("scan-menu", _menu),
            Shot("scan-staff", _staff),
            Shot("scan-keyboard", _keyboard),
            Shot("scan-elsewhere", _passing),
            Shot("lock-pin", _pin),
            Shot("idle", _idle),
            Shot("leads", page("leads")),
            Shot("leads-detail", _detail),
            Shot("leads-nobody", _nobody),
            Shot("leads-filters", _filters),
            Shot("leads-narrowed", _narrowed),
            Shot("stats", page("stats")),
            Shot("vouchers", page("vouchers")),
            Shot("outbox-safe", page("outbox")),
            Shot("unread", _unread),
            *(step(name) for name in ("scanner", "done")),
            *(section(name) for name, _, _ in titles()),
        ),
    ),
    Stage(_offline, (Shot("scan-offline", _seen), Shot("outbox-offline", page("outbox")))),
    Stage(_attention, (Shot("outbox-attention", page("outbox")),)),
    Stage(_sign_in, (Shot("outbox-sign-in", page("outbox")),)),
)
