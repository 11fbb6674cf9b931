"""Brings scans to Visit Connections, and asks it what has changed.

Only a code and a time go up; what booth staff say of a lead stays on this kiosk. A second POST of a
scan is not known to be harmless and codes never come back, so that a scan whose answer was lost is
found again by its time alone: whoever calls pulls first, and delivers an unconfirmed parcel only if no
record has its time. Every reply to a POST that may have reached the platform says so. Fair use: this
connector has one request in flight, whatever is asked of it at once.
"""

from __future__ import annotations

import asyncio
import json
import time
from dataclasses import replace
from datetime import UTC, datetime
from typing import TYPE_CHECKING
from urllib.parse import quote

from pydantic import ValidationError

from app import log
from app.lead import LeadKioskError, Profile
from app.platforms import Account, Dated, Parcel, PlatformError, Pulled, RemoteRecord
from app.platforms.connections import PLATFORM, server
from app.platforms.connections.auth import GONE, NOT_CONNECTIONS, Credentials, TokenFailed, Tokens, known_token
from app.platforms.connections.seat import check_seat
from app.platforms.connections.wire import WireConnection, said
from app.platforms.http import PORTAL, Answer, CallFailed, Client, Transport, call, open_client
from app.reply import Accepted, Declined, Later, Offline, Portal, Reply, SignIn, Wait

if TYPE_CHECKING:
    from collections.abc import Callable

    from pydantic import JsonValue

CONNECTIONS = "/connect/v1/connections"
BEYOND = 2**53 - 1
"""A revision that no record reaches, and that every JSON library can hold: asks for nothing, but asks."""

_PROVED = 60.0  # seconds for which an answer proves that we are signed in
_NOBODY = Profile(exhibitor="", event_key="", event_name={})


class ConnectionsConnector:
    """One licence of the Connections API. Used by one asyncio loop."""

    in_flight = 1
    pull_every = 60.0

    def __init__(
        self, client: Client, tokens: Tokens, seat: tuple[int, int], clock: Callable[[], float] = time.monotonic
    ) -> None:
        """`clock` counts seconds."""
        self.seat = seat
        self._client = client
        self._tokens = tokens
        self._clock = clock
        self._proved_until = -1.0
        self._one = asyncio.Lock()

    async def profile(self) -> Profile:
        """Prove that address and credentials are right; the platform tells nothing of exhibitor and event.

        Raises `PlatformError`. Asks nothing when the last request, a moment ago, was answered.
        """
        if self._clock() >= self._proved_until:
            try:
                answer = await self._ask("GET", f"{CONNECTIONS}?fromRevision={BEYOND}")
            except CallFailed as error:
                if error.status in GONE:
                    raise PlatformError(Portal(NOT_CONNECTIONS)) from error
                raise PlatformError(_worded(error.reply)) from error
            _list(answer)
        return _NOBODY

    async def deliver(self, parcel: Parcel) -> Reply:
        """Submit the scan; a parcel with a `remote_id` is on the platform already, and is only read.

        `Accepted.remarks` are the parcel's own, since the platform holds none.
        """
        try:
            record = await (self.record(parcel.remote_id) if parcel.remote_id else self._submit(parcel))
        except TokenFailed as error:
            return Offline(error.reply.reason) if isinstance(error.reply, Later) else error.reply
        except PlatformError as error:
            return error.reply
        return accepted(record, parcel)

    async def pull(self, cursor: int) -> Pulled:
        """A page of what changed from revision `cursor` on, colleagues' scans too; raises `PlatformError`.

        Elements that are no records are left out ("Retrieving Connections").
        """
        try:
            answer = await self._ask("GET", f"{CONNECTIONS}?fromRevision={cursor}" if cursor > 0 else CONNECTIONS)
        except CallFailed as error:
            raise PlatformError(_worded(error.reply)) from error
        records = []
        for element in _list(answer):
            record = _read(element)
            if record is not None:
                records.append(record)
        return Pulled(tuple(records), max([cursor, *(record.revision + 1 for record in records)]))

    async def record(self, remote_id: str) -> RemoteRecord:
        """One record by its id; raises `PlatformError`."""
        try:
            answer = await self._ask("GET", f"{CONNECTIONS}/{quote(remote_id, safe='')}")
        except CallFailed as error:
            raise PlatformError(_confirmed(_worded(error.reply))) from error
        record = _read(answer.body)
        if record is None:
            raise PlatformError(Portal(PORTAL))
        return record

    async def ask_time(self) -> None:
        """Ask for an answer with a time; raises `PlatformError`."""
        self._proved_until = -1.0
        await self.profile()

    def dated(self) -> list[Dated]:
        """What the platform's answers said of the time since the last call."""
        return self._client.dated()

    async def aclose(self) -> None:
        """Let go of connections."""
        await self._client.aclose()

    async def _submit(self, parcel: Parcel) -> RemoteRecord:
        at = (parcel.sent_time or parcel.scanned).astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
        try:
            answer = await self._ask("POST", CONNECTIONS, {"code": parcel.code, "time": at})
        except CallFailed as error:
            raise PlatformError(_worded(_doubted(error))) from error
        record = _read(answer.body)
        if record is None:
            raise PlatformError(Portal(PORTAL, unconfirmed=True))
        return record

    async def _ask(self, method: str, path: str, body: JsonValue = None) -> Answer:
        """One request after the other; a token refused with 401 is renewed once."""
        async with self._one:
            self._proved_until = -1.0
            token = await self._tokens.current()
            try:
                answer = await self._call(method, path, body, token.text)
            except CallFailed as error:
                if error.status != 401 or not isinstance(error.reply, SignIn):
                    raise
                token = await self._tokens.current(refused=token)
                answer = await self._call(method, path, body, token.text)
            self._proved_until = self._clock() + _PROVED
            return answer

    async def _call(self, method: str, path: str, body: JsonValue, token: str) -> Answer:
        return await call(self._client, method, path, body, authorization=f"Bearer {token}")


def open_connector(account: Account, transport: Transport | None = None) -> ConnectionsConnector:
    """A connector for the fields of `PLATFORM`; raises `LeadKioskError` if they cannot be used."""
    values = {field.name: account.values.get(field.name, field.default or "").strip() for field in PLATFORM.fields}
    if not values["client_id"] or not values["client_secret"]:
        raise LeadKioskError("The client ID or the client secret is missing: the organiser gives them to exhibitors.")
    for field in PLATFORM.fields:
        field.accept(values[field.name])
    log.hide(values["client_secret"])
    client = open_client(server(values["url"]), secret=values["client_secret"], transport=transport)
    credentials = Credentials(values["client_id"], values["client_secret"], values["token_method"])
    tokens = Tokens(client, credentials, known_token(account.values), account.remember, lambda: datetime.now(UTC))
    return ConnectionsConnector(client, tokens, check_seat(values["seat"]))


def accepted(record: RemoteRecord, parcel: Parcel) -> Accepted:
    """A record as the reply to the parcel that made it, also where it was found by a pull."""
    return Accepted(
        attendee=record.attendee,
        remarks=parcel.remarks,
        remote_id=record.remote_id,
        problem=record.problem,
        raw=record.raw,
        name=record.name,
    )


def _doubted(error: CallFailed) -> Reply:
    """The reply to a POST, which anything but the platform's own refusal may hide to have succeeded."""
    reply = error.reply
    if isinstance(reply, Portal) or (isinstance(reply, Wait) and error.status != 429):
        return replace(reply, unconfirmed=True)
    return reply


def _confirmed(reply: Reply) -> Reply:
    """The reply to a question, which leaves nothing in doubt."""
    return replace(reply, unconfirmed=False) if isinstance(reply, Later) else reply


def _worded(reply: Reply) -> Reply:
    """A refusal in the platform's words, without the rest of its error body."""
    if not isinstance(reply, Declined):
        return reply
    return replace(reply, reason=said(reply.raw) or reply.reason)


def _list(answer: Answer) -> list[JsonValue]:
    if not isinstance(answer.body, list):
        raise PlatformError(Portal(PORTAL))
    return answer.body


def _read(body: object) -> RemoteRecord | None:
    try:
        return WireConnection.model_validate(body).record(json.dumps(body))
    except (ValidationError, RecursionError):
        return None
