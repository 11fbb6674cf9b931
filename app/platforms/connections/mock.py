"""The Connections API as the source document describes it, played with the invented event.

One licence; a scan of a visitor's code makes a connection. Each thing that the document leaves open is
a switch. `POST /_mock/connections/scan` with `{"code", "scanInfo"?, "time"?}` is a colleague's scan with
the organiser's own app. This module imports FastAPI: only the mock server imports it.
"""

import base64
import binascii
import json
from collections import deque
from collections.abc import Awaitable, Callable, Mapping
from datetime import UTC, datetime, timedelta
from urllib.parse import parse_qsl

from fastapi import APIRouter, Request, Response
from fastapi.responses import JSONResponse, PlainTextResponse

from app.platforms.connections.licence import Licence, is_of_another_event
from app.platforms.connections.switches import (
    ERROR_BODY,
    EXPIRES_IN,
    FUTURE,
    RATE,
    RATE_LIMIT,
    SWITCHES,
    TOKEN_ERROR,
    UNKNOWN,
    WRONG_EVENT,
)
from app.world import World
from app.world.people import CLIENT_ID, CLIENT_SECRET

__all__ = ["ACCOUNT", "API", "SWITCHES", "TOKEN", "make_router"]

TOKEN = "/connect/oauth2/token"
API = "/connect/v1/connections"
ACCOUNT = {"client_id": CLIENT_ID, "client_secret": CLIENT_SECRET}
TIME = "%Y-%m-%dT%H:%M:%SZ"
_EARLY = timedelta(minutes=1)

Endpoint = Callable[[Request], Awaitable[Response]]


class Refused(Exception):
    """The request is answered with this status and these words."""

    def __init__(self, status: int, code: str, words: str, headers: Mapping[str, str] | None = None) -> None:
        super().__init__(words)
        self.status = status
        self.code = code
        self.headers = dict(headers or {})


def make_router(world: World) -> APIRouter:
    """The API over `world`, with no connections yet."""
    licence = Licence(world)
    world.saved["connections"] = licence.rows
    world.forget_tokens.append(licence.forget_tokens)
    router = APIRouter(redirect_slashes=False)

    async def token(request: Request) -> Response:
        _check_client(await _grant(request), world)
        text, seconds = licence.give_token()
        expires: str | int = seconds if EXPIRES_IN.chosen(world.switches) == "number" else str(seconds)
        body = {"access_token": text, "expires_in": expires, "token_type": "Bearer"}
        return _became(request, JSONResponse(body), "token given")

    async def connections(request: Request) -> Response:
        page = licence.page(_from_revision(request))
        return _became(request, JSONResponse([licence.answer(one) for one in page]), f"{len(page)} connections")

    async def connection(request: Request) -> Response:
        found = licence.connections.get(request.path_params["id"])
        if found is None:
            raise Refused(404, "NotFound", "There is no such connection.")
        return JSONResponse(licence.answer(found))

    async def submit(request: Request) -> Response:
        scan = await _object(request)
        return _saved(request, licence, scan, str(scan.get("time") or _now()))

    async def colleague(request: Request) -> Response:
        scan = await _object(request)
        name = str(scan.get("scanInfo") or "Kim of the other booth")
        return _saved(request, licence, scan, str(scan.get("time") or _now()), name)

    answered, limited = _answering(world), _limiting(world)
    router.add_route(TOKEN, answered(token), ["POST"])
    router.add_route(API, answered(limited(_signed_in(licence, connections))), ["GET"])
    router.add_route(API, answered(limited(_signed_in(licence, submit))), ["POST"])
    router.add_route(f"{API}/{{id}}", answered(limited(_signed_in(licence, connection))), ["GET"])
    router.add_route("/_mock/connections/scan", answered(colleague), ["POST"])
    return router


def _saved(request: Request, licence: Licence, scan: dict[str, object], at: str, scan_info: str = "") -> Response:
    """The answer to a scan ("Submitting connection scans")."""
    switches = licence.world.switches
    _check_time(at, FUTURE.chosen(switches) == "refused")
    person = licence.world.by_code.get(str(scan.get("code")))
    if person is None:
        raise Refused(int(UNKNOWN.chosen(switches)), "UnknownCode", "The code is not known at this event.")
    wrong_event = WRONG_EVENT.chosen(switches)
    if is_of_another_event(person) and wrong_event != "NoAccess":
        raise Refused(int(wrong_event), "WrongEvent", "The code belongs to another event.")
    connection, new = licence.submit(person, at, scan_info)
    words = f"connection {'created' if new else 'found'}: {person.name}"
    return _became(request, JSONResponse(licence.answer(connection)), words)


def _answering(world: World) -> Callable[[Endpoint], Endpoint]:
    """Endpoints whose refusals are told in the way the switch says."""

    def wrap(endpoint: Endpoint) -> Endpoint:
        async def answered(request: Request) -> Response:
            try:
                return await endpoint(request)
            except Refused as refused:
                response = _refusal(refused, ERROR_BODY.chosen(world.switches), str(request.url.path))
                return _became(request, response, f"refused: {refused.code}")

        return answered

    return wrap


def _refusal(refused: Refused, how: str, path: str) -> Response:
    words = str(refused)
    if how == "empty":
        return Response(status_code=refused.status, headers=refused.headers)
    if how == "text":
        return PlainTextResponse(words, refused.status, refused.headers)
    if path == TOKEN:
        body: dict[str, object] = {"error": refused.code, "error_description": words}
    else:
        problem = {"field": "code", "error": refused.code, "description": words}
        body = {
            "status": refused.status,
            "title": "The request could not be fulfilled.",
            "type": "about:blank",
            "errorCode": refused.code,
            "errors": [problem],
        }
    return JSONResponse(body, refused.status, refused.headers)


def _limiting(world: World) -> Callable[[Endpoint], Endpoint]:
    """Endpoints behind the limit of requests in a second, which they share."""
    recent: deque[datetime] = deque()

    def wrap(endpoint: Endpoint) -> Endpoint:
        async def limited(request: Request) -> Response:
            how = RATE.chosen(world.switches)
            now = datetime.now(UTC)
            while recent and now - recent[0] >= timedelta(seconds=1):
                recent.popleft()
            if how != "free" and len(recent) >= RATE_LIMIT.number(world.switches):
                headers = {"Retry-After": "1"} if how == "wait" else {}
                raise Refused(429, "TooManyRequests", "Please send fewer requests.", headers)
            recent.append(now)
            return await endpoint(request)

        return limited

    return wrap


def _signed_in(licence: Licence, endpoint: Endpoint) -> Endpoint:
    async def guarded(request: Request) -> Response:
        scheme, _, token = request.headers.get("authorization", "").partition(" ")
        if scheme.lower() != "bearer" or not licence.knows_token(token):
            raise Refused(401, "Unauthorized", "The access token is invalid or has expired.")
        return await endpoint(request)

    return guarded


async def _grant(request: Request) -> dict[str, object]:
    """What a token request passes, by whichever of the three methods ("Authentication")."""
    kind = request.headers.get("content-type", "").partition(";")[0].strip().lower()
    if kind == "application/json":
        return await _object(request)
    if kind != "application/x-www-form-urlencoded":
        raise Refused(400, "invalid_request", "The content type is neither JSON nor a form.")
    passed: dict[str, object] = dict(parse_qsl((await request.body()).decode(errors="replace")))
    scheme, _, pair = request.headers.get("authorization", "").partition(" ")
    if scheme.lower() == "basic":
        try:
            client, _, secret = base64.b64decode(pair, validate=True).decode().partition(":")
        except (binascii.Error, UnicodeDecodeError) as error:
            raise Refused(400, "invalid_request", "The Authorization header cannot be read.") from error
        passed |= {"client_id": client, "client_secret": secret}
    return passed


def _check_client(passed: dict[str, object], world: World) -> None:
    if passed.get("grant_type") != "client_credentials":
        raise Refused(400, "unsupported_grant_type", "The grant type must be client_credentials.")
    if (passed.get("client_id"), passed.get("client_secret")) != (CLIENT_ID, CLIENT_SECRET):
        status = int(TOKEN_ERROR.chosen(world.switches))
        raise Refused(status, "invalid_client", "The client is not known, or its secret is wrong.")


def _check_time(text: str, not_ahead: bool) -> None:
    try:
        at = datetime.strptime(text, TIME).replace(tzinfo=UTC)
    except ValueError as error:
        raise Refused(400, "InvalidTime", "The time must look like 2023-10-01T13:20:07Z.") from error
    if not_ahead and at > datetime.now(UTC) + _EARLY:
        raise Refused(400, "FutureTime", "The time lies in the future.")


def _from_revision(request: Request) -> int:
    text = request.query_params.get("fromRevision", "0")
    if not (text.isascii() and text.isdigit() and len(text) < 20):
        raise Refused(400, "InvalidRevision", "fromRevision must be a number.")
    return int(text)


async def _object(request: Request) -> dict[str, object]:
    try:
        sent = json.loads(await request.body())
    except (ValueError, RecursionError) as error:
        raise Refused(400, "invalid_request", "The body is not JSON.") from error
    if not isinstance(sent, dict):
        raise Refused(400, "invalid_request", "The body is not a JSON object.")
    return sent


def _now() -> str:
    return datetime.now(UTC).strftime(TIME)


def _became(request: Request, response: Response, words: str) -> Response:
    """`response`, with a word for the ledger of what happened."""
    request.state.became = words
    return response
