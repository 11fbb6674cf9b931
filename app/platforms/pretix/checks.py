"""Checks a submitted lead as the mock's server would: the rules of the document, the words of its framework."""

from __future__ import annotations

import json
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING, Any
from uuid import UUID

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

REQUIRED = "This field is required."
NOT_NULL = "This field may not be null."
NOT_TEXT = "Not a valid string."
BAD_TIME = (
    "Datetime has wrong format. Use one of these formats instead: YYYY-MM-DDThh:mm[:ss[.uuuuuu]][+HH:MM|-HH:MM|Z]."
)
_ABSENT = object()


@dataclass(frozen=True, slots=True)
class Problem:
    """An error answer: status, and a JSON body, or text that may be empty."""

    status: int
    body: Mapping[str, object] | list[str] | str


def refusal(status: int, words: str, shape: str) -> Problem:
    """`words` about a code in one of the shapes that error bodies are known to have.

    `shape` is `detail`, `field`, `list`, `text` or `empty`.
    """
    bodies: dict[str, Mapping[str, object] | list[str] | str] = {
        "detail": {"detail": words},
        "field": {"code": [words]},
        "list": [words],
        "text": words,
        "empty": "",
    }
    return Problem(status, bodies[shape])


def no_longer_than(longest: int) -> str:
    """The words for a text of more characters."""
    return f"Ensure this field has no more than {longest} characters."


def not_a_choice(value: object) -> str:
    """The words for a value that is none of those allowed."""
    return f'"{value}" is not a valid choice.'


def check_submission(content_type: str, body: bytes) -> tuple[dict[str, Any], Problem | None]:
    """The fields of a submitted lead with defaults filled in, or the error answer to send."""
    if content_type.partition(";")[0].strip().lower() != "application/json":
        return {}, Problem(415, {"detail": f'Unsupported media type "{content_type}" in request.'})
    try:
        sent = json.loads(body)
    except (ValueError, RecursionError):
        return {}, Problem(400, {"detail": "JSON parse error - Expected object or value"})
    if not isinstance(sent, dict):
        words = f"Invalid data. Expected a dictionary, but got {type(sent).__name__}."
        return {}, Problem(400, {"non_field_errors": [words]})
    wrong = {name: [wrongs] for name, check in _CHECKS.items() if (wrongs := check(sent.get(name, _ABSENT)))}
    if wrong:
        return {}, Problem(400, wrong)
    optional = dict.fromkeys(("tags", "rating", "device_name", "device_uuid"))
    return {"notes": "", **optional, **{name: sent[name] for name in _CHECKS if name in sent}}, None


def _text(value: object, *, blank: bool, longest: int | None = None) -> str | None:
    if not isinstance(value, str):
        return NOT_TEXT
    if "\0" in value:
        return "Null characters are not allowed."
    if not blank and not value.strip():
        return "This field may not be blank."
    if longest is not None and len(value) > longest:
        return no_longer_than(longest)
    return None


def _code(value: object) -> str | None:
    return _needed(value) or _text(value, blank=False)


def _notes(value: object) -> str | None:
    return _needed(value) or _text(value, blank=True)


def _needed(value: object) -> str | None:
    if value is _ABSENT:
        return REQUIRED
    return NOT_NULL if value is None else None


def _scanned(value: object) -> str | None:
    if missing := _needed(value):
        return missing
    try:
        at = datetime.fromisoformat(value) if isinstance(value, str) else None
    except ValueError:
        at = None
    return None if at is not None and at.tzinfo is not None else BAD_TIME


def _scan_type(value: object) -> str | None:
    return _needed(value) or (None if value == "lead" else not_a_choice(value))


def _tags(value: object) -> str | None:
    if value is _ABSENT or value is None:
        return None
    if not isinstance(value, list):
        return f'Expected a list of items but got type "{type(value).__name__}".'
    return next((words for tag in value if (words := _text(tag, blank=False))), None)


def _rating(value: object) -> str | None:
    if value is _ABSENT or value is None:
        return None
    if not isinstance(value, int) or isinstance(value, bool):
        return "A valid integer is required."
    if value > 5:
        return "Ensure this value is less than or equal to 5."
    return "Ensure this value is greater than or equal to 0." if value < 0 else None


def _device_name(value: object) -> str | None:
    return None if value is _ABSENT or value is None else _text(value, blank=True, longest=190)


def _device_uuid(value: object) -> str | None:
    if value is _ABSENT or value is None:
        return None
    try:
        UUID(value if isinstance(value, str) else "")
    except ValueError:
        return "Must be a valid UUID."
    return None


_CHECKS: dict[str, Callable[[object], str | None]] = {
    "code": _code,
    "notes": _notes,
    "scanned": _scanned,
    "scan_type": _scan_type,
    "tags": _tags,
    "rating": _rating,
    "device_name": _device_name,
    "device_uuid": _device_uuid,
}
