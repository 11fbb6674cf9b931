"""What the source document leaves open, as switches of the mock; in each the first choice is the default."""

from __future__ import annotations

from app.world.switches import Switch


def _switch(name: str, help: str, *choices: str) -> Switch:
    return Switch(f"connections-{name}", choices[0], help, choices)


UNKNOWN = _switch("unknown-code", "the status for a code that nobody has", "404", "400", "422")
WRONG_EVENT = _switch(
    "wrong-event",
    "a badge of another event: a connection without details, or a status",
    "NoAccess", "400", "403", "404", "422",
)  # fmt: skip
DUPLICATE = _switch(
    "duplicate",
    "a code scanned again: the same connection with a new revision, a new connection, or the same unchanged",
    "bump", "new", "same",
)  # fmt: skip
FUTURE = _switch("future-time", "a scan time more than a minute ahead", "taken", "refused")
ERROR_BODY = _switch("error-body", "what an error says, and how", "json", "text", "empty")
TOKEN_ERROR = _switch("token-error", "the status for a wrong client", "401", "400", "403")
EXPIRES_IN = _switch("expires-in", "the type of a token's expires_in", "string", "number")
TOKEN_SECONDS = Switch("connections-token-seconds", "3600", "how long a token is valid", bounds=(1, 86_400))
RATE = _switch("rate", "too many requests in a second: 429 with or without Retry-After", "free", "wait", "bare")
RATE_LIMIT = Switch("connections-rate-limit", "20", "how many requests in a second are not too many", bounds=(1, 1e6))
SPELLING = _switch("spelling", "state and source as in the document's example or in its table", "example", "table")
EMPTY = _switch("empty", "what is empty is null or left out", "null", "missing")

SWITCHES = (
    UNKNOWN, WRONG_EVENT, DUPLICATE, FUTURE, ERROR_BODY, TOKEN_ERROR, EXPIRES_IN, TOKEN_SECONDS, RATE, RATE_LIMIT,
    SPELLING, EMPTY,
)  # fmt: skip
