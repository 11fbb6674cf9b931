"""Calls to a platform over HTTP: the one place that imports httpx.

A target has one client for its life (making a TLS context is slow). Every call is bounded in time and
size, follows no redirect, verifies TLS always, and either brings an `Answer` or raises `CallFailed`
with the reply kind that it stands for. What matters most is whether a byte may have been sent: a call
that failed before is `Offline` and costs nothing, one that failed after may have reached the platform.
"""

from __future__ import annotations

import asyncio
import contextlib
import ipaddress
import json as jsonlib
import socket
import ssl
import time
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING
from urllib.parse import urlencode

import httpx

from app import __version__
from app.lead import LeadKioskError
from app.platforms import Dated
from app.platforms.answers import PORTAL, Answer, CallFailed, classify, http_date, redact
from app.reply import Insecure, Later, Offline, Portal, Reply

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from pathlib import Path

    from pydantic import JsonValue

__all__ = [
    "PORTAL",
    "Answer",
    "CallFailed",
    "Client",
    "Transport",
    "call",
    "failure",
    "is_loopback",
    "open_client",
    "redact",
    "server_root",
]

Transport = httpx.AsyncBaseTransport
"""What tests inject instead of a network, such as `httpx.MockTransport`."""

CALL_SECONDS = 20.0
CONNECT_SECONDS = 8.0  # TCP and TLS have this each, so that connecting never outlasts the call
LARGEST_ANSWER = 5_000_000
_NOTED = 20

_UNSENT = (httpx.ConnectError, httpx.ConnectTimeout, httpx.PoolTimeout, httpx.ProxyError, httpx.UnsupportedProtocol)


@dataclass(frozen=True, slots=True)
class Client:
    """A way to one server; `root` has no `/` at its end, `secret` must not show in any text."""

    root: str
    http: httpx.AsyncClient
    secret: str
    seconds: float
    _dated: list[Dated] = field(default_factory=list, repr=False, compare=False)

    def note(self, answer: Answer, sent: datetime, seconds: float) -> None:
        """Note what the platform's own answer, that took so many seconds, says of the time."""
        date = http_date(answer.headers.get("date", ""))
        if date is not None:
            self._dated.append(Dated(sent, sent + timedelta(seconds=seconds), date))
            del self._dated[:-_NOTED]

    def dated(self) -> list[Dated]:
        """What was noted since the last call, oldest first."""
        noted = self._dated.copy()
        self._dated.clear()
        return noted

    @property
    def host(self) -> str:
        """The server's name, for sentences."""
        return httpx.URL(self.root).host

    async def aclose(self) -> None:
        """Close the connections."""
        await self.http.aclose()


def server_root(url: str) -> str:
    """The server's address as given by a person, checked, without a `/` at its end.

    Raises `LeadKioskError` unless it is `https://`, or `http://` to this computer itself.
    """
    text = url.strip()
    example = "for example https://pretix.eu"
    if not text.lower().startswith(("https://", "http://")):
        raise LeadKioskError(f"The server address must begin with https://, {example}.")
    try:
        parsed = httpx.URL(text)
    except (httpx.InvalidURL, UnicodeError) as error:
        raise LeadKioskError(f"The server address cannot be read: check it, {example}.") from error
    if not parsed.host or any(sign.isspace() for sign in text) or not 0 < (parsed.port or 443) < 65536:
        raise LeadKioskError(f"The server address cannot be right: check it, {example}.")
    if parsed.userinfo or "?" in text or "#" in text:
        raise LeadKioskError("The server address must have no user name, “?” or “#” in it.")
    if parsed.scheme == "http" and not is_loopback(parsed.host):
        raise LeadKioskError(
            f"The server address must begin with https://: without it others on the way to {parsed.host} read along."
        )
    return str(parsed).rstrip("/")


def is_loopback(host: str) -> bool:
    """Whether `host` is this computer itself."""
    if host == "localhost":
        return True
    try:
        return ipaddress.ip_address(host.strip("[]")).is_loopback
    except ValueError:
        return False


def open_client(
    url: str,
    authorization: str = "",
    *,
    secret: str = "",
    ca_file: Path | None = None,
    transport: Transport | None = None,
    seconds: float = CALL_SECONDS,
) -> Client:
    """A client for the server at `url` that sends `authorization` (unless empty) with each call.

    `secret` is the part of it that no text may show; `ca_file` holds certificates trusted beside the
    usual ones. Raises `LeadKioskError` for an address, header, file or proxy that cannot be used.
    """
    root = server_root(url)
    if not (authorization.isascii() and authorization.isprintable()):
        raise LeadKioskError("The access code has characters that no platform uses: type it again.")
    loopback = is_loopback(httpx.URL(root).host)
    headers = {
        **({"Authorization": authorization} if authorization else {}),
        "Accept": "application/json, text/javascript",
        "User-Agent": f"LeadKiosk/{__version__}",
    }
    try:
        client = httpx.AsyncClient(
            headers=headers,
            verify=_trust(root, ca_file),
            transport=transport,
            trust_env=not loopback,
            timeout=httpx.Timeout(seconds, connect=min(seconds, CONNECT_SECONDS)),
        )
    except (ImportError, ValueError, httpx.InvalidURL) as error:
        raise LeadKioskError("The proxy of this computer cannot be used: check HTTPS_PROXY and ALL_PROXY.") from error
    return Client(root, client, secret or authorization.rpartition(" ")[2], seconds)


async def call(
    client: Client,
    method: str,
    path: str,
    json: JsonValue = None,
    *,
    form: Mapping[str, str] | None = None,
    authorization: str = "",
) -> Answer:
    """One call to `path` (from the server's root, with `/`, query string included where needed).

    The body is `json` or a `form`; `authorization` goes in place of the client's own. Raises
    `CallFailed` for everything but a 200 or 201 with JSON. Cancelling it is safe.
    """
    sent = {"Authorization": authorization} if authorization else {}
    content = None
    if form is not None:
        content, sent["Content-Type"] = urlencode(form).encode(), "application/x-www-form-urlencoded"
    elif json is not None:
        content, sent["Content-Type"] = jsonlib.dumps(json).encode(), "application/json"
    secrets = client.secret, authorization.rpartition(" ")[2]
    began, sent_at = time.monotonic(), datetime.now(UTC)
    try:
        async with asyncio.timeout(client.seconds):
            status, headers, body = await _exchange(client, method, path, content, sent)
    except (httpx.HTTPError, httpx.InvalidURL, httpx.StreamError, TimeoutError, OSError) as error:
        raise CallFailed(_redacted(failure(error, client.host), *secrets)) from error
    meaning = Portal(PORTAL) if body is None else classify(status, headers, body, now=datetime.now(UTC))
    if isinstance(meaning, Answer):
        client.note(meaning, sent_at, time.monotonic() - began)
        return meaning
    raise CallFailed(_redacted(meaning, *secrets), status)


def failure(error: BaseException, host: str) -> Reply:
    """The reply that a call which broke off with `error` stands for."""
    causes = list(_causes(error))
    refused_certificate = next((cause for cause in causes if isinstance(cause, ssl.SSLError)), None)
    if isinstance(error, httpx.ConnectError) and refused_certificate is not None:
        return Insecure(_insecure(refused_certificate, host))
    if isinstance(error, httpx.InvalidURL):
        return Portal(PORTAL)
    if isinstance(error, _UNSENT):
        return Offline(_offline(error, causes, host))
    if isinstance(error, (httpx.TimeoutException, TimeoutError)):
        return Later(f"{host} did not answer in time; it is tried again.")
    return Later(f"The connection to {host} broke off; it is tried again.")


async def _exchange(
    client: Client, method: str, path: str, content: bytes | None, extra: Mapping[str, str]
) -> tuple[int, dict[str, str], bytes | None]:
    """Status, headers and body; the body is None when it is larger than any answer may be."""
    async with client.http.stream(method, client.root + path, content=content, headers=extra) as response:
        headers = {name.lower(): value for name, value in response.headers.items()}
        parts = bytearray()
        async for part in response.aiter_bytes():
            parts += part
            if len(parts) > LARGEST_ANSWER:
                return response.status_code, headers, None
    return response.status_code, headers, bytes(parts)


def _trust(root: str, ca_file: Path | None) -> ssl.SSLContext:
    if root.startswith("http:"):
        return ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)  # trusts nothing, and costs nothing to make
    context = httpx.create_ssl_context()
    if ca_file is not None:
        try:
            context.load_verify_locations(ca_file)
        except (OSError, ssl.SSLError) as error:
            raise LeadKioskError(f"The certificate file {ca_file} cannot be used: it must be a PEM file.") from error
    return context


def _causes(error: BaseException | None) -> Iterator[BaseException]:
    while error is not None:
        yield error
        if isinstance(error, BaseExceptionGroup):
            for inner in error.exceptions:
                yield from _causes(inner)
        error = error.__cause__ or error.__context__


def _insecure(error: ssl.SSLError, host: str) -> str:
    why = error.verify_message if isinstance(error, ssl.SSLCertVerificationError) else error.reason or "no TLS"
    return f"The connection to {host} is not secure ({why}): check the address, and this computer's clock."


def _offline(error: BaseException, causes: list[BaseException], host: str) -> str:
    if isinstance(error, httpx.ProxyError):
        return "The proxy set for this computer refuses the connection."
    if any(isinstance(cause, socket.gaierror) for cause in causes):
        return f"{host} cannot be found: there is no network, or the address is wrong."
    if any(isinstance(cause, ConnectionRefusedError) for cause in causes):
        return f"{host} refuses connections: the server is not running, or the address is wrong."
    return f"{host} cannot be reached."


def _redacted(reply: Reply, *secrets: str) -> Reply:
    """The reply without the secrets, which a server might echo."""
    changes: dict[str, str] = {}
    for part in ("reason", "raw"):
        with contextlib.suppress(AttributeError):
            changes[part] = redact(getattr(reply, part), *secrets)
    return replace(reply, **changes)  # type: ignore[arg-type]
