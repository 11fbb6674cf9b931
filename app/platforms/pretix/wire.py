"""The shapes of pretix's exhibitor App API, read tolerantly.

The API is internal to pretixLEAD and grew over the years, so that older servers lack fields: every
field has a default, null counts as missing, a value of another type is made into what is meant, and
unknown fields are kept. What a model cannot hold at all (a page where an object belongs) raises
pydantic's `ValidationError`, which `read` turns into a reply.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Annotated, TypeVar
from urllib.parse import urlsplit

from pydantic import BeforeValidator, Field, JsonValue, ValidationError, model_validator

from app.lead import Attendee, AttendeeField, Detail, Profile, Remarks
from app.platforms import PlatformError
from app.platforms.answers import PORTAL
from app.platforms.shapes import Count, MaybeText, Moment, Text, Wire, to_object, to_rows, to_text
from app.reply import Portal

_W = TypeVar("_W", bound=Wire)
_LINKS = ("privacy", "imprint", "help", "terms", "logo")


def _languages(value: object) -> dict[str, str]:
    if isinstance(value, Mapping):
        return {to_text(language): to_text(text) for language, text in value.items() if to_text(text)}
    return {"en": to_text(value)} if to_text(value) else {}


def _names(value: object) -> tuple[str, ...]:
    many = value if isinstance(value, list) else [value]
    return tuple(dict.fromkeys(filter(None, map(to_text, many))))


def _stars(value: object) -> int | None:
    try:
        number = float(value) if isinstance(value, int | float | str) and value is not True else -1.0
    except (ValueError, OverflowError):
        return None
    return int(number) if 0 <= number <= 5 else None


Names = Annotated[tuple[str, ...], BeforeValidator(_names)]


class WireDetail(Wire):
    """A part of a field, such as the given name of a name."""

    label: Text = ""
    value: Text = ""


class WireField(Wire):
    """One thing known of an attendee."""

    id: Text = ""
    label: Text = ""
    value: Text = ""
    details: Annotated[tuple[WireDetail, ...], BeforeValidator(to_rows)] = ()


Fields = Annotated[tuple[WireField, ...], BeforeValidator(to_rows)]


class WireAttendee(Wire):
    """Who the platform says it is; empty where the exhibitor may not know."""

    fields: Fields = ()


class WireLead(Wire):
    """The answer to a submitted lead, and a row of the list of leads ("Submitting a lead")."""

    attendee: Annotated[WireAttendee, BeforeValidator(to_object)] = WireAttendee()
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

    name: Annotated[dict[str, str], BeforeValidator(_languages)] = Field(default_factory=dict)
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
    event: Annotated[WireEvent, BeforeValidator(to_object)] = WireEvent()
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
    redemptions: Annotated[tuple[Redemption, ...], BeforeValidator(to_rows)] = ()


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


def read(shape: type[_W], body: object, sentence: str = PORTAL) -> _W:
    """An answer's body as `shape`; raises `PlatformError` with `sentence` for what is no such thing."""
    try:
        return shape.model_validate(body)
    except ValidationError as error:
        raise PlatformError(Portal(sentence)) from error


def query_of(address: str | None) -> str:
    """The query string of a page's `next`: of such an address neither host nor path is trusted."""
    try:
        return urlsplit(address or "").query
    except ValueError:
        return ""
