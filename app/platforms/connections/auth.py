"""The access token of one account: asked for, renewed in time, and kept across restarts.

A token is valid for an hour and is not prolonged by use, so that it is renewed when nine tenths of its
time have passed, and once when it is refused before. One renewal runs at a time; whoever waited for it
takes the new token. Tokens and the client secret reach no log and no sentence.
"""

from __future__ import annotations

import asyncio
import base64
import math
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import TYPE_CHECKING

import structlog
from pydantic import ValidationError

from app import log
from app.platforms import PlatformError
from app.platforms.answers import words
from app.platforms.connections.wire import WireToken, said
from app.platforms.http import PORTAL, Answer, CallFailed, Client, call
from app.reply import Declined, Portal, Reply, SignIn

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

TOKEN = "/connect/oauth2/token"
NOT_CONNECTIONS = (
    "This address does not answer as Visit Connections: check the address, and ask the organiser"
    " whether the Connections API is switched on."
)
GONE = (404, 405, 410)
_SHARE = 0.9  # of its lifetime, after which a token is renewed
_NAMES = ("access_token", "access_token_issued", "access_token_expires")


@dataclass(frozen=True, slots=True)
class Credentials:
    """The client, and which of the document's three ways to pass it (`json`, `form`, `basic`)."""

    client_id: str
    client_secret: str = field(repr=False)
    method: str = "json"


@dataclass(frozen=True, slots=True)
class Token:
    """An access token and when it was issued and expires."""

    text: str = field(repr=False)
    issued: datetime
    expires: datetime

    def is_fresh(self, now: datetime) -> bool:
        """Whether it need not be renewed yet; a clock that was set back counts as expiry."""
        return self.issued <= now < self.issued + _SHARE * (self.expires - self.issued)

    def as_secrets(self) -> dict[str, str]:
        """The token as texts, for `Account.remember`."""
        issued, expires = math.floor(self.issued.timestamp()), math.floor(self.expires.timestamp())
        return dict(zip(_NAMES, (self.text, str(issued), str(expires)), strict=True))


class TokenFailed(PlatformError):
    """No token was to be had, so that what needed one was not sent."""


class Tokens:
    """The token of one account; used by one asyncio loop."""

    def __init__(
        self,
        client: Client,
        credentials: Credentials,
        known: Token | None,
        remember: Callable[[Mapping[str, str]], None],
        clock: Callable[[], datetime],
    ) -> None:
        self._client = client
        self._credentials = credentials
        self._token = known
        self._remember = remember
        self._clock = clock
        self._asking = asyncio.Lock()

    async def current(self, refused: Token | None = None) -> Token:
        """A fresh token that is not the `refused` one, asked for if need be; raises `TokenFailed`."""
        async with self._asking:
            token = self._token
            if token is None or token == refused or not token.is_fresh(self._clock()):
                token = self._token = await self._ask()
                with suppress(OSError):  # a token that is not kept is asked for again after a restart
                    await asyncio.to_thread(self._remember, token.as_secrets())
            return token

    async def _ask(self) -> Token:
        issued = self._clock().replace(microsecond=0)
        try:
            wire = WireToken.model_validate((await self._call()).body)
        except ValidationError as error:
            raise TokenFailed(Portal(PORTAL)) from error
        except CallFailed as error:
            raise TokenFailed(refusal(error)) from error
        log.hide(wire.access_token)
        structlog.get_logger().info("a new access token", seconds=wire.expires_in)
        expires = datetime.fromtimestamp(issued.timestamp() + wire.expires_in, UTC)
        return Token(wire.access_token, issued, expires)

    async def _call(self) -> Answer:
        mine, grant = self._credentials, {"grant_type": "client_credentials"}
        if mine.method == "basic":
            pair = base64.b64encode(f"{mine.client_id}:{mine.client_secret}".encode()).decode()
            return await call(self._client, "POST", TOKEN, form=grant, authorization=f"Basic {pair}")
        sent = {**grant, "client_id": mine.client_id, "client_secret": mine.client_secret}
        if mine.method == "form":
            return await call(self._client, "POST", TOKEN, form=sent)
        return await call(self._client, "POST", TOKEN, {**sent})


def known_token(values: Mapping[str, str]) -> Token | None:
    """The token that was remembered among an account's values, if there is one."""
    try:
        text, issued, expires = (values[name] for name in _NAMES)
        token = WireToken(access_token=text).access_token
        log.hide(token)
        return Token(token, datetime.fromtimestamp(int(issued), UTC), datetime.fromtimestamp(int(expires), UTC))
    except (KeyError, ValueError, OverflowError, OSError):
        return None


def refusal(error: CallFailed) -> Reply:
    """What a failed call of the token endpoint means: each refusal in its own words is a refused sign-in."""
    reply = error.reply
    if isinstance(reply, Declined) and reply.status in GONE:
        return Portal(NOT_CONNECTIONS)
    if isinstance(reply, Declined | SignIn):
        told = said(reply.raw) or words(reply.raw.encode())
        quoted = f": “{told}”" if told else "."
        return SignIn(f"The platform refused the client ID or the client secret{quoted}", reply.raw)
    return reply
