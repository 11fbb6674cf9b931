"""pretix's exhibitor App API as the source document describes it, played with the invented event.

One exhibitor with two access codes; a lead's key is the badge code. A POST with empty remarks reads,
any other writes all three. Error bodies have the shapes and words of Django REST framework, on which
pretix is built. This module imports FastAPI: only the mock server imports it.
"""

import json
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from datetime import timedelta
from typing import Any

from fastapi import APIRouter, Request, Response
from fastapi.responses import JSONResponse

from app.platforms.pretix.checks import check_submission
from app.world import Rows, World
from app.world.people import ACCESS_CODE, EVENT, EXHIBITOR, SCANNING_CODE, TAGS, Person

API = "/exhibitors/api/v1"
PAGE = 50
VOUCHERS = 60

Endpoint = Callable[[Request], Awaitable[Response]]


@dataclass
class SavedLead:
    """What the server keeps of a lead."""

    person: Person
    scanned: str
    notes: str = ""
    rating: int | None = None
    tags: tuple[str, ...] = ()
    device_name: str | None = None
    device_uuid: str | None = None
    uploads: int = 0
    writes: int = 0

    def answer(self) -> dict[str, object]:
        """The lead as the API tells it: without code and time."""
        return {
            "attendee": {"fields": attendee_fields(self.person)},
            "rating": self.rating,
            "tags": list(self.tags),
            "notes": self.notes,
            "device_name": self.device_name,
            "device_uuid": self.device_uuid,
        }

    def row(self) -> dict[str, object]:
        """The lead as tests want to see it."""
        return {
            "code": self.person.code,
            "attendee": self.person.name,
            "rating": self.rating,
            "tags": list(self.tags),
            "notes": self.notes,
            "scanned": self.scanned,
            "device_name": self.device_name,
            "device_uuid": self.device_uuid,
            "uploads": self.uploads,
            "writes": self.writes,
        }


class Shelf:
    """The leads that one server has saved, by code."""

    def __init__(self, world: World) -> None:
        self._world = world
        self.leads: dict[str, SavedLead] = {}

    def submit(self, wanted: dict[str, Any]) -> tuple[SavedLead, bool] | None:
        """Save or read a checked submission: the lead and whether it is new; None for an unknown code."""
        person = self._world.by_code.get(wanted["code"])
        if person is None:
            return None
        new = person.code not in self.leads
        lead = self.leads.setdefault(person.code, SavedLead(person, wanted["scanned"]))
        lead.uploads += 1
        if wanted["notes"] or wanted["tags"] is not None or wanted["rating"] is not None:
            lead.notes, lead.rating, lead.tags = wanted["notes"], wanted["rating"], tuple(wanted["tags"] or ())
            lead.writes += 1
        lead.device_name = wanted["device_name"] or lead.device_name
        lead.device_uuid = wanted["device_uuid"] or lead.device_uuid
        return lead, new

    def rows(self) -> Rows:
        """All saved leads, for `World.saved`."""
        return [lead.row() for lead in list(self.leads.values())]


def make_router(world: World) -> APIRouter:
    """The App API over `world`, with nothing saved yet."""
    shelf = Shelf(world)
    world.saved["pretix"] = shelf.rows
    router = APIRouter(redirect_slashes=False)

    async def profile(request: Request) -> Response:
        return JSONResponse(_profile(world))

    async def submit(request: Request) -> Response:
        wanted, problem = check_submission(request.headers.get("content-type", ""), await request.body())
        if problem is not None:
            body = dict(problem.body)
            return _became(request, JSONResponse(body, problem.status), f"refused: {json.dumps(body)}")
        saved = shelf.submit(wanted)
        if saved is None:
            refusal = JSONResponse({"detail": "This code is not known at this event."}, 400)
            return _became(request, refusal, "refused: unknown code")
        lead, new = saved
        response = JSONResponse(lead.answer(), 201 if new else 200)
        return _became(request, response, f"lead {'created' if new else 'found'}: {lead.person.name}")

    async def leads(request: Request) -> Response:
        return _page(request, [lead.answer() for lead in shelf.leads.values()])

    async def vouchers(request: Request) -> Response:
        return _page(request, [_voucher(world, number) for number in range(1, VOUCHERS + 1)])

    async def voucher(request: Request) -> Response:
        number = int(request.path_params["number"])
        if 1 <= number <= VOUCHERS:
            return JSONResponse(_voucher(world, number))
        return JSONResponse({"detail": "No Voucher matches the given query."}, 404)

    async def add_slash(request: Request) -> Response:
        return Response(status_code=301, headers={"Location": f"{request.url.path}/"})

    routes: dict[str, tuple[str, Endpoint]] = {
        f"{API}/profile": ("GET", _for_exhibitor(profile)),
        f"{API}/leads/": ("GET", _for_exhibitor(leads, bulk=True)),
        f"{API}/vouchers/": ("GET", _for_exhibitor(vouchers, bulk=True)),
        f"{API}/vouchers/{{number:int}}/": ("GET", _for_exhibitor(voucher, bulk=True)),
    }
    router.add_route(f"{API}/leads/", _for_exhibitor(submit), ["POST"])
    for path, (method, endpoint) in routes.items():
        router.add_route(path, endpoint, [method])
        if path.endswith("/"):
            router.add_route(path[:-1], add_slash, ["GET", "POST"])
    return router


def attendee_fields(person: Person) -> list[dict[str, object]]:
    """What the organiser lets exhibitors know of a visitor."""
    parts = [{"label": "Given name", "value": person.given}, {"label": "Family name", "value": person.family}]
    simple = (
        ("attendee_email", "Email", person.email),
        ("company", "Company", person.company),
        ("job_title", "Job title", person.job),
        ("phone", "Telephone", person.phone),
        ("country", "Country", person.country),
    )
    name: dict[str, object] = {"id": "attendee_name", "label": "Name", "value": person.name, "details": parts}
    rest: list[dict[str, object]] = [
        {"id": key, "label": label, "value": value, "details": []} for key, label, value in simple
    ]
    return [name, *rest]


def _for_exhibitor(endpoint: Endpoint, *, bulk: bool = False) -> Endpoint:
    """`endpoint` behind the access code; `bulk` is not for the code that may only scan."""

    async def guarded(request: Request) -> Response:
        scheme, _, code = request.headers.get("authorization", "").partition(" ")
        if scheme != "Exhibitor" or code not in (ACCESS_CODE, SCANNING_CODE):
            words = "Invalid authentication code." if code else "Authentication credentials were not provided."
            refusal = JSONResponse({"detail": words}, 401, headers={"WWW-Authenticate": "Exhibitor"})
            return _became(request, refusal, "refused: access code")
        if bulk and code == SCANNING_CODE:
            refusal = JSONResponse({"detail": "You do not have permission to perform this action."}, 403)
            return _became(request, refusal, "refused: bulk access")
        return await endpoint(request)

    return guarded


def _became(request: Request, response: Response, words: str) -> Response:
    """`response`, with a word for the ledger of what happened."""
    request.state.became = words
    return response


def _profile(world: World) -> dict[str, object]:
    event = {
        "name": dict(EVENT.name),
        "end_date": world.ends.isoformat(),
        "slug": EVENT.slug,
        "organizer": EVENT.organizer,
        "imprint_url": f"{EVENT.site}/imprint",
        "privacy_url": f"{EVENT.site}/privacy",
        "help_url": f"{EVENT.site}/exhibitors/help",
        "terms_url": None,
        "logo_url": None,
    }
    return {
        "name": EXHIBITOR.name,
        "booth": EXHIBITOR.booth,
        "event": event,
        "notes": True,
        "tags": list(TAGS),
        "scan_types": [{"key": "lead", "label": "Lead Scanning"}],
    }


def _voucher(world: World, number: int) -> dict[str, object]:
    """Voucher `number`, from 1: every third was used, by a visitor."""
    used = number % 3 == 0 and number < len(world.people)
    redemption = {
        "attendee_fields": attendee_fields(world.people[number]) if used else [],
        "redemption_date": (world.ends - timedelta(days=20 + number)).date().isoformat(),
        "subevent": None,
    }
    return {
        "id": number,
        "code": f"FERN{number:04}TERN",
        "max_usages": 1,
        "redeemed": int(used),
        "valid_until": world.ends.isoformat(),
        "subevent": None,
        "tag": "guests" if number <= 40 else "partners",
        "comment": "",
        "items": ["Day ticket"],
        "price_mode": "set" if number <= 40 else "percent",
        "value": "0.00" if number <= 40 else "50.00",
        "redemptions": [redemption] if used else [],
    }


def _page(request: Request, rows: list[dict[str, object]]) -> Response:
    """A page of at most 50 rows, with absolute addresses of its neighbours as Django makes them."""
    text = request.query_params.get("page", "1")
    last = max(1, -(-len(rows) // PAGE))
    if not (text.isascii() and text.isdigit() and 1 <= int(text) <= last):
        return JSONResponse({"detail": "Invalid page."}, 404)
    page = int(text)
    here = request.url.replace(query="")

    def address(number: int) -> str | None:
        return f"{here}?page={number}" if 1 <= number <= last else None

    part = rows[(page - 1) * PAGE : page * PAGE]
    body = {"count": len(rows), "next": address(page + 1), "previous": address(page - 1), "results": part}
    return JSONResponse(body)
