"""The shapes of pretix's exhibitor App API, read tolerantly.

The API is internal to pretixLEAD and grew over the years, so that older servers lack fields: every
field has a default, null counts as missing, a value of another type is made into what is meant, and
unknown fields are kept. What a model cannot hold at all (a page where an object belongs) raises
pydantic's `ValidationError`.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Annotated

from pydantic import BaseModel, BeforeValidator, ConfigDict, JsonValue, model_validator

from app.lead import Attendee, AttendeeField, Detail, Profile, Remarks

_UNWANTED = {0: " ", **dict.fromkeys(range(0xD800, 0xE000), "�")}
_LINKS = ("privacy", "imprint", "help", "terms", "logo")


def clean(text: str) -> str:
    """`text` without what neither SQLite nor a platform can store: NUL and lone surrogates."""
    return text.translate(_UNWANTED)


def to_text(value: object) -> str:
    """Whatever the platform sent as text; of a text in many languages the English one, else the first."""
    if isinstance(value, str):
        return clean(value)
    if isinstance(value, Mapping):
        return to_text(value.get("en") or next(iter(value.values()), ""))
    if isinstance(value, list):
        return ", ".join(to_text(one) for one in value)
    if isinstance(value, bool):
        return "true" if value else "false"
    return "" if value is None else str(value)


def _text_or_none(value: object) -> str | None:
    return to_text(value) or None


def _languages(value: object) -> dict[str, str]:
    if isinstance(value, Mapping):
        return {to_text(language): to_text(text) for language, text in value.items() if to_text(text)}
    return {"en": to_text(value)} if to_text(value) else {}


def _names(value: object) -> tuple[str, ...]:
    many = value if isinstance(value, list) else [value]
    return tuple(dict.fromkeys(filter(None, map(to_text, many))))


def _rows(value: object) -> list[Mapping[str, object]]:
    return [row for row in value if isinstance(row, Mapping)] if isinstance(value, list) else []


def _object(value: object) -> Mapping[str, object]:
    return value if isinstance(value, Mapping) else {}


def _stars(value: object) -> int | None:
    try:
        number = float(value) if isinstance(value, int | float | str) and value is not True else -1.0
    except (ValueError, OverflowError):
        return None
    return int(number) if 0 <= number <= 5 else None


def _moment(value: object) -> datetime | None:
    try:
        at = datetime.fromisoformat(value) if isinstance(value, str) else None
        return at and (at if at.tzinfo else at.replace(tzinfo=UTC)).astimezone(UTC)
    except (ValueError, OverflowError):
        return None


def _count(value: object) -> int:
    try:
        return int(value) if isinstance(value, int | float | str) else 0
    except (ValueError, OverflowError):
        return 0


Text = Annotated[str, BeforeValidator(to_text)]
MaybeText = Annotated[str | None, BeforeValidator(_text_or_none)]
Names = Annotated[tuple[str, ...], BeforeValidator(_names)]
Moment = Annotated[datetime | None, BeforeValidator(_moment)]
Count = Annotated[int, BeforeValidator(_count)]


class Wire(BaseModel):
    """What all shapes share."""

    model_config = ConfigDict(extra="allow", frozen=True)


class WireDetail(Wire):
    """A part of a field, such as the given name of a name."""

    label: Text = ""
    value: Text = ""


class WireField(Wire):
    """One thing known of an attendee."""

    id: Text = ""
    label: Text = ""
    value: Text = ""
    details: Annotated[tuple[WireDetail, ...], BeforeValidator(_rows)] = ()


Fields = Annotated[tuple[WireField, ...], BeforeValidator(_rows)]


class WireAttendee(Wire):
    """Who the platform says it is; empty where the exhibitor may not know."""

    fields: Fields = ()


class WireLead(Wire):
    """The answer to a submitted lead, and a row of the list of leads ("Submitting a lead")."""

    attendee: Annotated[WireAttendee, BeforeValidator(_object)] = WireAttendee()
    notes: Text = ""
    rating: Annotated[int | None, BeforeValidator(_stars)] = None
    tags: Names = ()
    device_name: MaybeText = None
    device_uuid: MaybeText = None

    @model_validator(mode="before")
    @classmethod
    def _is_a_lead(cls, value: object) -> object:
        if not (isinstance(value, Mapping) and ("attendee" in value or "notes" in value)):
            raise ValueError("not a lead")
        return value

    def remarks(self) -> Remarks:
        """What the server holds of the booth staff's remarks."""
        return Remarks(self.notes.replace("\r\n", "\n"), self.rating, self.tags)

    def people(self) -> Attendee:
        """The attendee in Lead Kiosk's words, in the server's order."""
        return attendee(self.attendee.fields)


class WireEvent(Wire):
    """The event within a profile."""

    name: Annotated[dict[str, str], BeforeValidator(_languages)] = {}
    end_date: Moment = None
    slug: Text = ""
    organizer: Text = ""
    privacy_url: Text = ""
    imprint_url: Text = ""
    help_url: Text = ""
    terms_url: Text = ""
    logo_url: Text = ""


class WireProfile(Wire):
    """The answer to a request for the profile ("Exhibitor profile")."""

    name: Text = ""
    booth: MaybeText = None
    event: Annotated[WireEvent, BeforeValidator(_object)] = WireEvent()
    notes: Annotated[bool, BeforeValidator(lambda value: value not in (False, "false"))] = True
    tags: Names = ()

    @model_validator(mode="before")
    @classmethod
    def _is_a_profile(cls, value: object) -> object:
        if not (isinstance(value, Mapping) and ("event" in value or "name" in value)):
            raise ValueError("not a profile")
        return value

    def profile(self) -> Profile:
        """The profile in Lead Kiosk's words; only links to web pages are kept."""
        event = self.event
        links = {name: getattr(event, f"{name}_url") for name in _LINKS}
        return Profile(
            exhibitor=self.name,
            event_key="/".join(filter(None, (event.organizer, event.slug))),
            event_name=event.name,
            booth=self.booth,
            event_end=event.end_date,
            notes_allowed=self.notes,
            tags=self.tags,
            links={name: url for name, url in links.items() if url.lower().startswith(("https://", "http://"))},
        )


class Redemption(Wire):
    """A ticket that was bought with a voucher."""

    attendee_fields: Fields = ()
    redemption_date: MaybeText = None
    subevent: MaybeText = None


class Voucher(Wire):
    """A voucher of the exhibitor ("Retrieving Vouchers"); `value` is a decimal as text."""

    id: Count = 0
    code: Text = ""
    max_usages: Count = 1
    redeemed: Count = 0
    valid_until: Moment = None
    subevent: MaybeText = None
    tag: Text = ""
    comment: Text = ""
    items: Names = ()
    price_mode: Text = "none"
    value: MaybeText = None
    redemptions: Annotated[tuple[Redemption, ...], BeforeValidator(_rows)] = ()


class Page(Wire):
    """One page of a list; `next` is an address whose host must not be trusted."""

    count: Count = 0
    next: MaybeText = None
    results: list[dict[str, JsonValue]]


def attendee(fields: tuple[WireField, ...]) -> Attendee:
    """Attendee fields in Lead Kiosk's words."""
    return tuple(
        AttendeeField(one.id, one.label, one.value, tuple(Detail(part.label, part.value) for part in one.details))
        for one in fields
    )
