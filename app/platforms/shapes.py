"""Reading what a platform sent tolerantly: the parts of wire shapes that platforms share; pure.

Platforms grow over the years, and documents err. So a field that is missing or null has a default, a
value of another type is made into what is meant, unknown fields are kept, and text is freed of what
nothing can store. Only what a shape cannot hold at all raises pydantic's `ValidationError`.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Annotated

from pydantic import BaseModel, BeforeValidator, ConfigDict

_UNWANTED = {0: " ", **dict.fromkeys(range(0xD800, 0xE000), "�")}

_DEEPEST = 10  # lists within lists


def clean(text: str) -> str:
    """`text` without what neither SQLite nor a platform can store: NUL and lone surrogates."""
    return text.translate(_UNWANTED)


def to_text(value: object) -> str:
    """Whatever the platform sent as text; of a text in many languages the English one, else the first."""
    return _to_text(value, _DEEPEST)


def _to_text(value: object, depth: int) -> str:
    if isinstance(value, str):
        return clean(value)
    if value is None or not depth:
        return ""
    if isinstance(value, Mapping):
        return _to_text(value.get("en") or next(iter(value.values()), ""), depth - 1)
    if isinstance(value, list):
        return ", ".join(_to_text(one, depth - 1) for one in value)
    if isinstance(value, bool):
        return "true" if value else "false"
    try:
        return str(value)
    except ValueError:  # more digits than Python turns into text
        return ""


def to_rows(value: object) -> list[Mapping[str, object]]:
    """The objects of a list; anything else in it, or instead of it, is left out."""
    return [row for row in value if isinstance(row, Mapping)] if isinstance(value, list) else []


def to_object(value: object) -> Mapping[str, object]:
    """An object; an empty one for anything else."""
    return value if isinstance(value, Mapping) else {}


def to_moment(value: object) -> datetime | None:
    """An ISO 8601 time, taken for UTC when it names no zone; None for anything else."""
    try:
        at = datetime.fromisoformat(value) if isinstance(value, str) else None
        return at and (at if at.tzinfo else at.replace(tzinfo=UTC)).astimezone(UTC)
    except (ValueError, OverflowError):
        return None


def to_count(value: object) -> int:
    """A whole number, also as text; 0 for anything else."""
    try:
        return int(value) if isinstance(value, int | float | str) else 0
    except (ValueError, OverflowError):
        return 0


Text = Annotated[str, BeforeValidator(to_text)]
MaybeText = Annotated[str | None, BeforeValidator(lambda value: to_text(value) or None)]
Moment = Annotated[datetime | None, BeforeValidator(to_moment)]
Count = Annotated[int, BeforeValidator(to_count)]


class Wire(BaseModel):
    """What all shapes share."""

    model_config = ConfigDict(extra="allow", frozen=True)
