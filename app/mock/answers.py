"""The answers that faults give in a platform's place: of overloaded servers, of proxies, and of a hotel's Wi-Fi."""

from __future__ import annotations

import json
import math
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

    from starlette.types import Message

POISON_WORDS = "This visitor does not want to be contacted."
_HTML = "text/html; charset=utf-8"
_JSON = "application/json"
_PORTAL = (
    "<!doctype html><html><head><title>Welcome</title></head><body><h1>Fairground Wi-Fi</h1>"
    "<form action=/portal/login method=post>Room <input name=room> <button>Sign in</button></form></body></html>"
)


@dataclass(frozen=True, slots=True)
class Made:
    """A whole answer; `headers` are without Date."""

    status: int
    headers: tuple[tuple[bytes, bytes], ...]
    body: bytes

    def start(self, date: datetime) -> Message:
        """The ASGI message that begins it."""
        dated = (*self.headers, (b"date", http_date(date).encode()))
        return {"type": "http.response.start", "status": self.status, "headers": list(dated)}


def in_place(fault: str, retry_after: float, date: datetime) -> Made | None:
    """The answer that a client gets instead of the platform's; None for a fault that is not an answer.

    `retry_after` is in seconds, `date` what the answer's Date will say.
    """
    if fault in _ANSWERS:
        status, kind, text = _ANSWERS[fault]
        extra = {"portal-302": {"location": "/portal/login"}, "401": {"www-authenticate": "Exhibitor"}}
        return made(status, kind, text, extra.get(fault, {}))
    name, _, how = fault.partition("-")
    if name not in ("429", "503") or how not in ("wait", "date"):
        return None
    until = http_date(date + timedelta(seconds=retry_after, microseconds=999_999))
    status, kind, text = _ANSWERS[name]
    return made(status, kind, text, {"retry-after": until if how == "date" else str(math.ceil(retry_after))})


def refused_code() -> Made:
    """The answer for a code that is always refused."""
    return made(400, _JSON, json.dumps({"detail": POISON_WORDS}))


def made(status: int, kind: str, text: str, extra: Mapping[str, str] | None = None) -> Made:
    """An answer with this content type and text."""
    body = text.encode()
    headers = {"content-type": kind, "content-length": str(len(body)), **(extra or {})}
    return Made(status, tuple((name.encode(), value.encode()) for name, value in headers.items()), body)


def http_date(at: datetime) -> str:
    """`at` as headers write it, in whole seconds."""
    return format_datetime(at.astimezone(UTC).replace(microsecond=0), usegmt=True)


def _page(title: str) -> str:
    return f"<html><head><title>{title}</title></head><body><h1>{title}</h1></body></html>"


_ANSWERS = {
    "500": (500, _HTML, _page("Server Error (500)")),
    "502": (502, _HTML, _page("502 Bad Gateway")),
    "503": (503, _HTML, _page("503 Service Unavailable")),
    "429": (429, _JSON, json.dumps({"detail": "Request was throttled."})),
    "portal-200": (200, _HTML, _PORTAL),
    "portal-302": (302, _HTML, ""),
    "portal-511": (511, _HTML, _PORTAL),
    "401": (401, _JSON, json.dumps({"detail": "Invalid authentication code."})),
    "wrong-shape": (200, _JSON, json.dumps({"status": "ok", "message": "Welcome to the gateway", "code": 0})),
}
