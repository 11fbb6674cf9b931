"""pretix's exhibitor App API as the source document describes it, played with the invented event.

One exhibitor with two access codes; what the document leaves open follows the world's switches. Error bodies
have the shapes and words of Django REST framework, on which pretix is built. This module imports FastAPI: only
the mock server imports it.
"""

import json
import time
from collections import deque
from collections.abc import Awaitable, Callable
from datetime import UTC, datetime, timedelta

from fastapi import APIRouter, HTTPException, Request, Response
from fastapi.responses import JSONResponse

from app.platforms.pretix import switches
from app.platforms.pretix.checks import Problem, check_submission
from app.platforms.pretix.shelf import Shelf, attendee_fields, tag_list
from app.world import World
from app.world.people import ACCESS_CODE, EVENT, EXHIBITOR, SCANNING_CODE

API = "/exhibitors/api/v1"
VOUCHERS = 60
SWITCHES = switches.SWITCHES
ACCOUNT = {"access_code": ACCESS_CODE}
INSIDE = "http://pretix.internal:8345"
_MINUTE = 60.0

Endpoint = Callable[[Request], Awaitable[Response]]


class Turnstile:
    """Lets so many requests through in a minute."""

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        self._clock = clock
        self._passed: deque[float] = deque()

    def wait(self, most: int) -> int:
        """0 if one more may pass now, which is then counted; else the whole seconds to wait. 0 is any number."""
        now = self._clock()
        while self._passed and self._passed[0] <= now - _MINUTE:
            self._passed.popleft()
        if most and len(self._passed) >= most:
            return int(self._passed[-most] + _MINUTE - now) + 1
        self._passed.append(now)
        return 0


def make_router(world: World) -> APIRouter:
    """The App API over `world`, with nothing saved yet."""
    views, door = _Views(world), _Door(world)
    router = APIRouter(redirect_slashes=False)
    routes: dict[str, Endpoint] = {
        f"{API}/profile": door.guards(views.profile),
        f"{API}/leads/": door.guards(views.leads, bulk=True),
        f"{API}/vouchers/": _if_new(world, door.guards(views.vouchers, bulk=True)),
        f"{API}/vouchers/{{number:int}}/": _if_new(world, door.guards(views.voucher, bulk=True)),
    }
    router.add_route(f"{API}/leads/", door.guards(views.submit), ["POST"])
    for path, endpoint in routes.items():
        router.add_route(path, endpoint, ["GET"])
        if path.endswith("/"):
            router.add_route(path[:-1], _add_slash, ["GET", "POST"])
    return router


async def _add_slash(request: Request) -> Response:
    return Response(status_code=301, headers={"Location": f"{request.url.path}/"})


class _Views:
    """What each address of the API does."""

    def __init__(self, world: World) -> None:
        self._world = world
        self._shelf = Shelf(world)
        world.saved["pretix"] = self._shelf.rows

    async def profile(self, request: Request) -> Response:
        return JSONResponse(_profile(self._world))

    async def submit(self, request: Request) -> Response:
        wanted, problem = check_submission(request.headers.get("content-type", ""), await request.body())
        saved = problem or self._shelf.submit(wanted)
        if isinstance(saved, Problem):
            return _became(request, _refused(saved), f"refused: {json.dumps(saved.body)}")
        lead, new = saved
        response = JSONResponse(lead.answer(self._world.switches), 201 if new else 200)
        return _became(request, response, f"lead {'created' if new else 'found'}: {lead.person.name}")

    async def leads(self, request: Request) -> Response:
        if _is_old(self._world):
            raise HTTPException(405, headers={"Allow": "POST, OPTIONS"})
        return _page(self._world, request, [lead.answer(self._world.switches) for lead in self._shelf.leads.values()])

    async def vouchers(self, request: Request) -> Response:
        return _page(self._world, request, [_voucher(self._world, number) for number in range(1, VOUCHERS + 1)])

    async def voucher(self, request: Request) -> Response:
        number = int(request.path_params["number"])
        if 1 <= number <= VOUCHERS:
            return JSONResponse(_voucher(self._world, number))
        return JSONResponse({"detail": "No Voucher matches the given query."}, 404)


class _Door:
    """What stands before every view: the access code, and how often it may be used."""

    def __init__(self, world: World) -> None:
        self._world = world
        self._turnstile = Turnstile()

    def guards(self, endpoint: Endpoint, *, bulk: bool = False) -> Endpoint:
        """`endpoint` behind the access code; `bulk` is not for the code that may only scan."""

        async def guarded(request: Request) -> Response:
            scheme, _, code = request.headers.get("authorization", "").partition(" ")
            if scheme != "Exhibitor" or code not in (ACCESS_CODE, SCANNING_CODE):
                words = "Invalid authentication code." if code else "Authentication credentials were not provided."
                refusal = JSONResponse({"detail": words}, 401, headers={"WWW-Authenticate": "Exhibitor"})
                return _became(request, refusal, "refused: access code")
            if seconds := self._turnstile.wait(int(switches.RATE_LIMIT.number(self._world.switches))):
                words = f"Request was throttled. Expected available in {seconds} seconds."
                refusal = JSONResponse({"detail": words}, 429, headers={"Retry-After": str(seconds)})
                return _became(request, refusal, "refused: rate limit")
            if bulk and code == SCANNING_CODE:
                refusal = JSONResponse({"detail": "You do not have permission to perform this action."}, 403)
                return _became(request, refusal, "refused: bulk access")
            return await endpoint(request)

        return guarded


def _if_new(world: World, endpoint: Endpoint) -> Endpoint:
    """`endpoint`, of which an old server knows nothing."""

    async def known(request: Request) -> Response:
        if _is_old(world):
            raise HTTPException(404)
        return await endpoint(request)

    return known


def _is_old(world: World) -> bool:
    return switches.VERSION.chosen(world.switches) == "old"


def _refused(problem: Problem) -> Response:
    if isinstance(problem.body, str):
        return Response(problem.body, problem.status, media_type="text/plain" if problem.body else None)
    return JSONResponse(problem.body, problem.status)


def _became(request: Request, response: Response, words: str) -> Response:
    """`response`, with a word for the ledger of what happened."""
    request.state.became = words
    return response


def _profile(world: World) -> dict[str, object]:
    over = switches.EVENT_STATE.chosen(world.switches) == "over"
    ends = datetime.now(UTC).replace(microsecond=0) - timedelta(days=1) if over else world.ends
    event = {
        "name": dict(EVENT.name),
        "end_date": ends.isoformat(),
        "slug": EVENT.slug,
        "organizer": EVENT.organizer,
        "imprint_url": f"{EVENT.site}/imprint",
        "privacy_url": f"{EVENT.site}/privacy",
        "help_url": f"{EVENT.site}/exhibitors/help",
        "terms_url": None,
        "logo_url": None,
    }
    if _is_old(world):
        del event["end_date"], event["terms_url"]
    return {
        "name": EXHIBITOR.name,
        "booth": EXHIBITOR.booth,
        "event": event,
        "notes": switches.NOTES.chosen(world.switches) == "on",
        "tags": tag_list(world.switches),
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


def _page(world: World, request: Request, rows: list[dict[str, object]]) -> Response:
    """A page of rows, with absolute addresses of its neighbours as Django makes them."""
    size = int(switches.PAGE_SIZE.number(world.switches))
    text = request.query_params.get("page", "1")
    last = max(1, -(-len(rows) // size))
    if not (text.isascii() and text.isdigit() and 1 <= int(text) <= last):
        return JSONResponse({"detail": "Invalid page."}, 404)
    page = int(text)
    inside = switches.NEXT.chosen(world.switches) == "inside"
    here = f"{INSIDE}{request.url.path}" if inside else request.url.replace(query="")

    def address(number: int) -> str | None:
        return f"{here}?page={number}" if 1 <= number <= last else None

    part = rows[(page - 1) * size : page * size]
    body = {"count": len(rows), "next": address(page + 1), "previous": address(page - 1), "results": part}
    return JSONResponse(body)
