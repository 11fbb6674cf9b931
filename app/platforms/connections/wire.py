"""The shapes of the Visit Connections API, read tolerantly.

No field is mandatory but a record's id, and any may be null ("Interpreting the data structure"). An
attendee's fields are named by their JSON paths and come in the order of the table there; what it does
not know of a contact comes after what it does.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from typing import Annotated, Final

from pydantic import BeforeValidator, Field, field_validator, model_validator

from app.lead import Attendee, AttendeeField, Detail
from app.platforms import RemoteRecord
from app.platforms.answers import words
from app.platforms.shapes import Moment, Text, Wire, to_count, to_object, to_text

HIGHEST_REVISION: Final = 2**63 - 2
"""More than any long number can be a revision of, so that the next one can still be stored."""

PROBLEMS: Final = {
    "noaccess": "Badge of another event: no details.",
    "nolicense": "No licence: ask the organiser for the details.",
}

_CONTACT = {
    "address.address": "Address",
    "address.city": "City",
    "address.country": "Country",
    "address.houseNumber": "House number",
    "address.houseNumberSuffix": "House number suffix",
    "address.postalCode": "Postal code",
    "address.state": "State",
    "cocNumber": "Chamber of Commerce number",
    "company": "Company",
    "department": "Department",
    "email": "Email",
    "fax": "Fax",
    "firstInitials": "First initials",
    "firstName": "First name",
    "gender": "Gender",
    "jobFunction": "Job function",
    "lastName": "Last name",
    "lastNamePrefix": "Last name prefix",
    "phone1": "Phone 1",
    "phone2": "Phone 2",
    "pictureUrl": "Picture URL",
    "suffix": "Suffix",
    "title": "Title",
    "vatNumber": "VAT number",
    "website": "Website",
}
_HUMP = re.compile(r"(?<=[a-z0-9])(?=[A-Z])")
_LONGEST_TOKEN = 4096
_LIFETIME = 3600  # seconds, as documented
_LONGEST_LIFETIME = 30 * 24 * 3600


def _objects(value: object, depth: int = 3) -> list[Mapping[str, object]]:
    """The objects of a list, also of lists within it: the document's own example has them so."""
    found: list[Mapping[str, object]] = []
    for one in value if isinstance(value, list) else []:
        if isinstance(one, Mapping):
            found.append(one)
        elif depth:
            found.extend(_objects(one, depth - 1))
    return found


def _answers(value: object) -> list[Mapping[str, object]]:
    """Answers, of which a free text may come as itself."""
    many = value if isinstance(value, list) else [value]
    return [one if isinstance(one, Mapping) else {"name": one} for one in many]


def _revision(value: object) -> int:
    number = to_count(value)
    return number if 0 < number <= HIGHEST_REVISION else 0


def _seconds(value: object) -> int:
    number = to_count(value)
    return min(number, _LONGEST_LIFETIME) if number > 0 else _LIFETIME


class WireToken(Wire):
    """The answer of the authorization endpoint ("Authentication"); `expires_in` in seconds."""

    access_token: Text
    expires_in: Annotated[int, BeforeValidator(_seconds)] = _LIFETIME

    @field_validator("access_token")
    @classmethod
    def _fits_a_header(cls, text: str) -> str:
        if not (text.isascii() and text.isprintable() and " " not in text and 0 < len(text) <= _LONGEST_TOKEN):
            raise ValueError("not a token")
        return text


class WireAnswer(Wire):
    """An answer to a question; a selected one may have a text beside it."""

    id: Text = ""
    name: Text = ""
    text: Text = ""
    value: Text = ""

    def said(self) -> str:
        """What was answered."""
        parts = (part.strip() for part in (self.name, self.text, self.value))
        return ": ".join(dict.fromkeys(filter(None, parts)))


class WireQuestion(Wire):
    """A question and its answers: single select, multi select or free text."""

    id: Text = ""
    name: Text = ""
    type: Text = ""
    answers: Annotated[tuple[WireAnswer, ...], BeforeValidator(_answers)] = ()


class WireNote(Wire):
    """A memo, image or recording made in the Visit Connect app; table and example name its file differently."""

    id: Text = ""
    type: Text = ""
    text: Text = ""
    file: Text = ""
    file_url: Text = Field("", alias="fileURL")
    scan_info: Text = Field("", alias="scanInfo")
    time: Text = ""


Questions = Annotated[tuple[WireQuestion, ...], BeforeValidator(_objects)]


class WireConnection(Wire):
    """A record: the answer to a submitted scan, an element of the list ("Record JSON Structure")."""

    id: Text
    revision: Annotated[int, BeforeValidator(_revision)] = 0
    time: Moment = None
    state: Text = ""
    source: Text = ""
    scan_info: Text = Field("", alias="scanInfo")
    contact: Annotated[Mapping[str, object], BeforeValidator(to_object)] = {}
    exhibitor_questions: Questions = Field((), alias="exhibitorQuestions")
    profile_questions: Questions = Field((), alias="profileQuestions")
    notes: Annotated[tuple[WireNote, ...], BeforeValidator(_objects)] = ()

    @model_validator(mode="before")
    @classmethod
    def _is_a_record(cls, value: object) -> object:
        if not (isinstance(value, Mapping) and to_text(value.get("id")).strip()):
            raise ValueError("not a record")
        return value

    def record(self, raw: str) -> RemoteRecord:
        """The record in Lead Kiosk's words; scans through the API have no `scanInfo`, so only those are claimable."""
        return RemoteRecord(
            remote_id=self.id.strip(),
            revision=self.revision,
            time=self.time,
            claimable=not self.scan_info.strip(),
            attendee=self.attendee(),
            problem=PROBLEMS.get(re.sub(r"[\W_]", "", self.state).lower()),
            raw=raw,
            name=self.name(),
        )

    def name(self) -> str | None:
        """First name, prefix and last name."""
        parts = (to_text(self.contact.get(part)).strip() for part in ("firstName", "lastNamePrefix", "lastName"))
        return " ".join(filter(None, parts)) or None

    def attendee(self) -> Attendee:
        """Everything that is told of the person, empty fields left out."""
        return (
            *_contact(self.contact),
            *_asked("exhibitorQuestions", self.exhibitor_questions),
            *_noted(self.notes),
            *_asked("profileQuestions", self.profile_questions),
        )


def said(raw: str) -> str | None:
    """What an error body says, in one line, where it has the shape of a problem or of an OAuth error; else None."""
    try:
        body = json.loads(raw)
    except (ValueError, RecursionError):
        return None
    if not isinstance(body, Mapping):
        return None
    parts = [to_text(body.get(key)).strip() for key in ("title", "detail", "error_description")]
    if not any(parts):
        parts = [to_text(body.get("error")).strip()]
    parts += [to_text(one.get("description") or one.get("error")).strip() for one in _objects(body.get("errors"))]
    told = [part if part.endswith((".", "!", "?")) else f"{part};" for part in dict.fromkeys(filter(None, parts))]
    return words(" ".join(told).rstrip(";").encode()) or None


def _contact(contact: Mapping[str, object]) -> Iterator[AttendeeField]:
    address = contact.get("address")
    values = {f"address.{key}": value for key, value in to_object(address).items()}
    values |= {key: value for key, value in contact.items() if key != "address" or not isinstance(value, Mapping)}
    for path, label in _CONTACT.items():
        yield from _field(f"contact.{path}", label, to_text(values.pop(path, None)))
    for path, value in values.items():
        if not isinstance(value, Mapping | list):
            yield from _field(f"contact.{to_text(path)}", _spelled(path), to_text(value))


def _asked(path: str, questions: tuple[WireQuestion, ...]) -> Iterator[AttendeeField]:
    for number, question in enumerate(questions):
        answers = ", ".join(filter(None, (answer.said() for answer in question.answers)))
        yield from _field(f"{path}.{question.id or number}", question.name or "Question", answers)


def _noted(notes: tuple[WireNote, ...]) -> Iterator[AttendeeField]:
    for number, note in enumerate(notes):
        parts = (note.text.strip(), note.file.strip() or note.file_url.strip())
        details = (Detail("Time", note.time), Detail("Scanned by", note.scan_info))
        label = (note.type.strip() or "note").capitalize()
        value = "\n".join(filter(None, parts))
        yield from _field(f"notes.{note.id or number}", label, value, tuple(part for part in details if part.value))


def _field(path: str, label: str, value: str, details: tuple[Detail, ...] = ()) -> Iterator[AttendeeField]:
    if value.strip():
        yield AttendeeField(path, label, value.strip(), details)


def _spelled(key: str) -> str:
    return _HUMP.sub(" ", to_text(key)).capitalize()
