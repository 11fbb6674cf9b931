"""What an HTTP answer means, by the kinds of reply in `app.reply`; pure, knows no HTTP library.

Only a 200 or 201 whose JSON content type and body agree is an answer of the platform. A page of HTML
with any other status, a redirect or a success without JSON comes from something between us and the
platform (or from another program at that address), so that it never counts against a lead.
"""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from typing import TYPE_CHECKING

from app.platforms import PlatformError
from app.reply import Declined, Later, Portal, Reply, SignIn, Wait

if TYPE_CHECKING:
    from collections.abc import Mapping

    from pydantic import JsonValue

LONGEST_WAIT = 15 * 60.0
"""Seconds: no platform may hold a kiosk back longer than this."""

PORTAL = "Another page answered instead of the platform: sign in to the Wi-Fi, or check the server address."

_WORDS = 300
_RAW = 4000
_QUERY = re.compile(r"(https?://[^\s?#\"'<>]+)[?#][^\s\"'<>]*")
_SPACES = re.compile(r"\s+")


@dataclass(frozen=True, slots=True)
class Answer:
    """An answer of the platform itself: `status` 200 or 201, the JSON, header names in lower case."""

    status: int
    body: JsonValue
    headers: Mapping[str, str]


class CallFailed(PlatformError):
    """A call that did not bring an `Answer`; `status` is None where no whole answer came."""

    def __init__(self, reply: Reply, status: int | None = None) -> None:
        super().__init__(reply)
        self.status = status


def redact(text: str, *secrets: str) -> str:
    """`text` without the query strings of URLs and without `secrets`."""
    for secret in sorted(filter(None, secrets), key=len, reverse=True):
        text = text.replace(secret, "…")
    return _QUERY.sub(r"\1", text)


def classify(status: int, headers: Mapping[str, str], body: bytes, *, now: datetime) -> Answer | Reply:
    """What an answer means: the platform's `Answer`, or the reply kind that it stands for.

    `headers` in lower case; `now` is used for a `Retry-After` date without a `Date` beside it.
    """
    kind = headers.get("content-type", "").partition(";")[0].strip().lower()
    if status in (200, 201):
        return _success(status, headers, kind, body)
    if status < 400 or status in (407, 511):
        return Portal(PORTAL)
    html = _is_html(kind, body)
    if status in (401, 403):
        return Portal(PORTAL) if html else _sign_in(status, body)
    seconds = retry_after(headers, now) if status in (429, 503) else None
    if seconds is not None:
        return Wait(f"The platform asks to wait ({status}).", seconds)
    raw = _raw(body)
    if status in (408, 425, 429) or status >= 500:
        return Later(f"The platform cannot take it now ({status}); it is tried again.", raw=raw)
    if html:
        return Later(f"The platform answered with a page instead of an answer ({status}); it is tried again.", raw=raw)
    said = words(body)
    return Declined(said or f"The platform refused this without a word ({status}).", status, raw)


def retry_after(headers: Mapping[str, str], now: datetime) -> float | None:
    """The seconds that `Retry-After` asks for, 1 to `LONGEST_WAIT`; None when it says nothing usable.

    A date is measured from the answer's own `Date`, so that a wrong clock here does not matter.
    """
    value = headers.get("retry-after", "").strip()
    if value.isascii() and value.isdigit():
        return min(max(float(value), 1.0), LONGEST_WAIT)
    until = http_date(value)
    if until is None:
        return None
    since = http_date(headers.get("date", "")) or now
    return min(max((until - since).total_seconds(), 1.0), LONGEST_WAIT)


def words(body: bytes) -> str:
    """What the platform says in an error body, as one line of at most 300 characters; may be empty.

    Understands `{"detail": "..."}`, `{"field": ["...", ...]}`, lists of such, and plain text.
    """
    text = body.decode(errors="replace")
    try:
        said = "; ".join(_sentences(json.loads(text)))
    except (ValueError, RecursionError):
        said = text
    line = _SPACES.sub(" ", said.replace("\0", " ")).strip()
    return line if len(line) <= _WORDS else line[: _WORDS - 1].rstrip() + "…"


def _success(status: int, headers: Mapping[str, str], kind: str, body: bytes) -> Answer | Reply:
    if not (kind in ("application/json", "text/json", "text/javascript") or kind.endswith("+json")):
        return Portal(PORTAL)
    try:
        return Answer(status, json.loads(body), headers)
    except (ValueError, RecursionError):
        start, end = body.lstrip()[:1], body.rstrip()[-1:]
        if start in (b"{", b"[") and end not in (b"}", b"]"):
            return Later("The platform's answer was cut off; it is tried again.", raw=_raw(body))
        return Portal(PORTAL)


def _sign_in(status: int, body: bytes) -> SignIn:
    said = words(body)
    reason = f"The platform refused the sign-in: “{said}”" if said else f"The platform refused the sign-in ({status})."
    return SignIn(reason, _raw(body))


def _is_html(kind: str, body: bytes) -> bool:
    if kind in ("text/html", "application/xhtml+xml"):
        return True
    return "json" not in kind and body.lstrip()[:1] == b"<"


def _raw(body: bytes) -> str:
    return body[:_RAW].decode(errors="replace").replace("\0", "�")


def http_date(value: str) -> datetime | None:
    """A date as headers write it, or None."""
    try:
        at = parsedate_to_datetime(value)
    except ValueError:
        return None
    return at if at.tzinfo else at.replace(tzinfo=UTC)


def _sentences(value: object, field: str = "") -> list[str]:
    if isinstance(value, dict):
        return [said for key, inner in value.items() for said in _sentences(inner, str(key))]
    if isinstance(value, list):
        parts = [said for inner in value for said in _sentences(inner)]
        return [_labelled(field, " ".join(parts))] if parts else []
    return [] if value is None or value == "" else [_labelled(field, str(value))]


def _labelled(field: str, said: str) -> str:
    return said if field in ("", "detail", "non_field_errors") else f"{field}: {said}"
