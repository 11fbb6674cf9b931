"""What there is to see in the window: each shot brings it into one state of one page.

The stages follow a booth's life: nothing connected, open and busy, offline, and with leads that need a person.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from functools import cache
from typing import TYPE_CHECKING

from app.demo.booth import QUESTION, STAFF
from app.lead import TargetState
from app.news import StoreMatter, StoreNews
from app.pin import hash_of
from app.store.narrowing import Narrowing
from app.ui.joining import Attempt
from app.ui.pages.settings.booth import BoothSection
from app.ui.pages.settings.page import titles
from app.ui.pages.settings.questions import QuestionsSection
from app.ui.pages.settings.targets import TargetsSection
from app.ui.pages.vouchers import VouchersPage
from app.ui.words import tr

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

    from app.demo.booth import Booth
    from app.demo.tour import Tour

CROWD = 40
_SET_UP_CODE = '{"handshake_version": 1, "url": "https://pretix.example", "token": "x"}'
_CONTACT = "BEGIN:VCARD\nVERSION:3.0\nFN:{name}\nORG:Umbrella SA\nTEL:+34 600 000 {number:03}\nEND:VCARD"
_NAMES = ("Sofía Álvarez", "Bram de Wit", "Maëlle Roche", "Tomás Ibarra", "Greta Falk")


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


def _wrong(tour: Tour) -> None:
    _pin(tour)
    answered: list[bool] = []
    guard = tour.window.bridge.guard
    guard.answered.connect(answered.append)
    guard.give("0852")
    tour.booth.until(lambda: bool(answered))


def _idle(tour: Tour) -> None:
    tour.window.idling.begin()


def _today() -> date:
    return datetime.now().astimezone().date()


def _new(tour: Tour) -> None:
    tour.scan(tour.booth.another())
    body = tour.desk.scan_page.card.body
    body.stars.picked.emit(4)
    for tag in ("Newsletter", "Hot"):
        body.tags.toggled.emit(tag, True)
    tour.settle()


def _seen(tour: Tour) -> None:
    tour.scan(tour.booth.server.world.people[7].code)


def _refused(tour: Tour) -> None:
    _seen(tour)
    tour.booth.scan(_SET_UP_CODE)
    tour.booth.until(lambda: tour.desk.scan_page.card.strip.is_refusal())


def _contact(tour: Tour) -> None:
    number = tour.booth.saved
    tour.scan(_CONTACT.format(name=_NAMES[number % len(_NAMES)], number=number))


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


def _notes(tour: Tour) -> None:
    lead = tour.booth.kiosk.lead(CROWD - 1)
    if lead is not None and lead.code:
        tour.scan(lead.code)


def _full(tour: Tour) -> None:
    _seen(tour)
    tour.desk.banner.show_news(StoreNews(tr("The disk is full. Export, free space, scan again."), StoreMatter.FULL))


def _voucher(tour: Tour) -> None:
    tour.desk.go("vouchers")
    tour.settle()
    page = tour.desk.page
    if isinstance(page, VouchersPage):
        page.list.clicked.emit(page.model.index(2))
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
    tour.booth.leave_unread(2)
    tour.desk.go("unread")
    tour.settle()


def section(name: str) -> Shot:
    """The settings' section called `name`."""

    def show(tour: Tour) -> None:
        tour.desk.go("settings")
        tour.desk.settings_page.open_section(name)

    return Shot(f"settings-{name}", show)


def _change(name: str) -> Callable[[Tour], None]:
    """Open what can be opened in the settings' section called `name`."""

    def show(tour: Tour) -> None:
        section(name).show(tour)
        tour.settle()
        opened = tour.desk.settings_page.sections[name]
        if isinstance(opened, BoothSection):
            opened.rows[STAFF[0]].toggled.emit()
        elif isinstance(opened, QuestionsSection):
            opened.rows[QUESTION.text].toggled.emit()
        elif isinstance(opened, TargetsSection):
            opened.panels[0].leave.emit()

    return show


def _failed(tour: Tour) -> None:
    attempt = Attempt("pretix", {"url": tour.booth.server.url, "access_code": "not-a-code"})
    page = tour.desk.setup_page
    step("type").show(tour)
    page.type.show_attempt(attempt)
    page.joiner.join(attempt)
    tour.booth.until(lambda: not page.joiner.is_asking)


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
    booth.remember(CROWD - 1)


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
            Shot("setup-failed", _failed),
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
            Shot("scan-notes", _notes),
            Shot("scan-full", _full),
            Shot("scan-elsewhere", _passing),
            Shot("lock-pin", _pin),
            Shot("lock-wrong", _wrong),
            Shot("idle", _idle),
            Shot("leads", page("leads")),
            Shot("leads-detail", _detail),
            Shot("leads-nobody", _nobody),
            Shot("leads-filters", _filters),
            Shot("leads-narrowed", _narrowed),
            Shot("stats", page("stats")),
            Shot("vouchers", page("vouchers")),
            Shot("vouchers-detail", _voucher),
            Shot("outbox-safe", page("outbox")),
            Shot("unread", _unread),
            *(step(name) for name in ("scanner", "done")),
            *(section(name) for name, _, _ in titles()),
            *(Shot(f"settings-{name}-change", _change(name)) for name in ("booth", "questions", "targets")),
        ),
    ),
    Stage(_offline, (Shot("scan-offline", _seen), Shot("outbox-offline", page("outbox")))),
    Stage(_attention, (Shot("outbox-attention", page("outbox")),)),
    Stage(_sign_in, (Shot("outbox-sign-in", page("outbox")),)),
)
