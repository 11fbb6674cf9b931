"""How the window is brought into each state that it is photographed in: a pose is a step through a `Tour`."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from functools import cache
from typing import TYPE_CHECKING

from app.demo.booth import QUESTION, STAFF
from app.demo.tour import Tour
from app.news import StoreMatter, StoreNews
from app.pin import forget, hash_of
from app.store import ballast
from app.store.narrowing import Narrowing
from app.ui.joining import Attempt
from app.ui.pages.settings.booth import BoothSection
from app.ui.pages.settings.questions import QuestionsSection
from app.ui.pages.settings.targets import TargetsSection
from app.ui.pages.vouchers import VouchersPage
from app.ui.sentences import said
from app.ui.words import tr

if TYPE_CHECKING:
    from datetime import date

Pose = Callable[[Tour], None]

CROWD = 40
_SET_UP_CODE = '{"handshake_version": 1, "url": "https://pretix.example", "token": "x"}'
_CONTACT = "BEGIN:VCARD\nVERSION:3.0\nFN:{name}\nORG:Umbrella SA\nTEL:+34 600 000 {number:03}\nEND:VCARD"
_NAMES = ("Sofía Álvarez", "Bram de Wit", "Maëlle Roche", "Tomás Ibarra", "Greta Falk")


def page(name: str) -> Pose:
    """Open the page called `name`."""

    def show(tour: Tour) -> None:
        tour.desk.go(name)
        tour.settle()

    return show


def lead_menu(tour: Tour) -> None:
    """The “…” of a lead on the card."""
    seen_again(tour)
    body = tour.desk.scan_page.card.body
    if body.lead is not None:
        body.menu.emit(body.lead.id)


def staff_menu(tour: Tour) -> None:
    tour.desk.header.open_staff()


def keyboard(tour: Tour) -> None:
    """A note is written on the keyboard on the screen."""
    seen_again(tour)
    tour.booth.set(keyboard="on")
    tour.settle()
    tour.desk.scan_page.card.body.jotter.note.setFocus()


def elsewhere(tour: Tour) -> None:
    """A badge is scanned while another page is open."""
    tour.desk.go("leads")
    tour.settle()
    tour.booth.scan(tour.booth.server.world.people[9].code)
    tour.booth.until(lambda: tour.booth.saved > tour.saved)


def locked(tour: Tour) -> None:
    """A PIN is asked for."""
    tour.booth.set(pin=_hashed())
    tour.window.bridge.guard.lock()
    tour.window.bridge.guard.ask(lambda: None)


@cache
def _hashed() -> str:
    return hash_of("2580")


def wrong_pin(tour: Tour) -> None:
    forget(tour.booth.kiosk.folder)  # after some wrong tries one has to wait
    locked(tour)
    answered: list[bool] = []
    guard = tour.window.bridge.guard
    guard.answered.connect(answered.append)
    guard.give("0852")
    tour.booth.until(lambda: bool(answered))


def idle(tour: Tour) -> None:
    tour.window.idling.begin()


def _today() -> date:
    return datetime.now().astimezone().date()


def new_lead(tour: Tour) -> None:
    """A visitor who was not here yet, of whom something is said."""
    tour.scan(tour.booth.another())
    body = tour.desk.scan_page.card.body
    body.stars.picked.emit(4)
    for tag in ("Newsletter", "Hot"):
        body.tags.toggled.emit(tag, True)
    tour.settle()


def seen_again(tour: Tour) -> None:
    """A visitor who was here before."""
    tour.scan(tour.booth.server.world.people[7].code)


def refused(tour: Tour) -> None:
    """A code that is no badge."""
    seen_again(tour)
    tour.booth.scan(_SET_UP_CODE)
    tour.booth.until(lambda: tour.desk.scan_page.card.strip.is_refusal())


def contact(tour: Tour) -> None:
    """A contact card instead of a badge."""
    number = tour.booth.saved
    tour.scan(_CONTACT.format(name=_NAMES[number % len(_NAMES)], number=number))


def typing(tour: Tour) -> None:
    """A code is being typed."""
    tour.desk.scan_page.type_code("A8F2")


def all_tags(tour: Tour) -> None:
    seen_again(tour)
    tour.desk.scan_page.card.body.tags.more.emit()


def told(tour: Tour) -> None:
    """Something was done that can be undone."""
    seen_again(tour)
    tour.desk.told.emit(tr("Note saved for {name}").format(name="Jane Doe"), lambda: None)


def one_lead(tour: Tour) -> None:
    """A lead in the list, opened."""
    tour.desk.open_lead(CROWD - 1)
    tour.settle()


def attachments(tour: Tour) -> None:
    """A lead with a photo and a voice note on the card."""
    lead = tour.booth.kiosk.lead(CROWD - 1)
    if lead is not None and lead.code:
        tour.scan(lead.code)


def disk_full(tour: Tour) -> None:
    seen_again(tour)
    tour.desk.bridge.store.emit(StoreNews(said(ballast.SPENT), StoreMatter.FULL))


def one_voucher(tour: Tour) -> None:
    tour.desk.go("vouchers")
    tour.settle()
    page = tour.desk.page
    if isinstance(page, VouchersPage):
        page.list.clicked.emit(page.model.index(2))
    tour.settle()


def nobody(tour: Tour) -> None:
    """A search that finds nothing."""
    tour.desk.go("leads")
    tour.desk.leads_page.search.setText("nobody of this name")
    tour.booth.until(lambda: tour.desk.leads_page.model.rowCount() == 0)


def filters(tour: Tour) -> None:
    """What the list can be narrowed by."""
    tour.desk.go("leads")
    tour.desk.leads_page.filters.narrow(Narrowing(rating=4), _today())
    tour.desk.leads_page.filters.wanted.emit()
    tour.settle()


def narrowed(tour: Tour) -> None:
    tour.desk.go("leads")
    tour.desk.leads_page.filters.narrow(Narrowing(rating=4, tag="Hot"), _today())
    tour.settle()


def unread(tour: Tour) -> None:
    """Pictures that no decoder could read."""
    tour.booth.leave_unread(2)
    tour.desk.go("unread")
    tour.settle()


def section(name: str) -> Pose:
    """Open the settings' section called `name`."""

    def show(tour: Tour) -> None:
        tour.desk.go("settings")
        tour.desk.settings_page.open_section(name)

    return show


def changing(name: str) -> Pose:
    """Open what can be opened in the settings' section called `name`."""

    def show(tour: Tour) -> None:
        section(name)(tour)
        tour.settle()
        opened = tour.desk.settings_page.sections[name]
        if isinstance(opened, BoothSection):
            opened.rows[STAFF[0]].toggled.emit()
        elif isinstance(opened, QuestionsSection):
            opened.rows[QUESTION.text].toggled.emit()
        elif isinstance(opened, TargetsSection):
            opened.panels[0].leave.emit()

    return show


def refused_account(tour: Tour) -> None:
    """An access code that the platform does not take."""
    attempt = Attempt("pretix", {"url": tour.booth.server.url, "access_code": "not-a-code"})
    page = tour.desk.setup_page
    step("type")(tour)
    page.type.show_attempt(attempt)
    page.joiner.join(attempt)
    tour.booth.until(lambda: not page.joiner.is_asking)


def step(name: str) -> Pose:
    """Open the set-up's step called `name`."""

    def show(tour: Tour) -> None:
        tour.desk.go("setup")
        tour.desk.setup_page.go(name)

    return show
