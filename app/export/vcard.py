"""A lead as a vCard 3.0 (RFC 2426): whole, for address books, or short, for a QR code.

The platform's fields are found by their ids, which differ from platform to platform. A card has lines, so that every
kind of line end within a value is one, and other control characters are left out.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from app.lead import iso

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Any

    from app.lead import Lead

CODE = "X-BADGE-CODE"
_TITLE = ("job_title", "jobTitle", "jobFunction")
_PHONE = ("phone", "phone1", "telephone", "mobile")
_LONGEST = {"name": 80, "company": 80, "title": 60, "email": 120, "phone": 40}  # in a QR code, characters
_LINE_ENDS = re.compile("\r\n|[\r\x0b\x0c\x1c-\x1e\x85\u2028\u2029]")
_CONTROLS = re.compile("[\x00-\x09\x0e-\x1b\x1f\x7f-\x9f\ud800-\udfff]")


def card(lead: Lead) -> str:
    """A short card, which fits a QR code: name, company, title, e-mail and phone, and nothing that staff said."""
    short = {kind: value[: _LONGEST[kind]] for kind, value in _contact(lead).items()}
    made = _card(short)
    return str(made.serialize(validate=False))


def whole(lead: Lead, files: Sequence[str] = ()) -> str:
    """All of a lead: tags as categories, and notes, rating and answers as the note."""
    made = _card(_contact(lead))
    made.add("uid").value = f"urn:uuid:{lead.uid}"
    made.add("rev").value = iso(lead.last)
    if lead.code is not None:
        made.add(CODE).value = plain(lead.code)
    if lead.remarks.tags:
        made.add("categories").value = [plain(tag) for tag in lead.remarks.tags]
    if note := note_of(lead, files):
        made.add("note").value = note
    return str(made.serialize(validate=False))


def note_of(lead: Lead, files: Sequence[str] = ()) -> str:
    """What staff said of a lead besides its tags, as lines."""
    said = [lead.remarks.notes] if lead.remarks.notes else []
    if lead.remarks.rating is not None:
        said.append(f"Rating: {lead.remarks.rating} of 5")
    said += [f"{question}: {answer}" for question, answer in lead.answers.items()]
    said += [f"Attachment: {name}" for name in files]
    return plain("\n".join(said))


def plain(text: str) -> str:
    """`text` as a card can hold it."""
    return _CONTROLS.sub("", _LINE_ENDS.sub("\n", text).replace("\t", " "))


def _contact(lead: Lead) -> dict[str, str]:
    title = _field(lead, _TITLE) or next((each.value for each in lead.attendee if each.id == "title"), "")
    found = {
        "name": lead.name or lead.company or lead.code or f"Lead {lead.id}",
        "company": lead.company or "",
        "title": title,
        "email": lead.email or "",
        "phone": _field(lead, _PHONE),
    }
    return {kind: plain(value) for kind, value in found.items()}


def _field(lead: Lead, ends: tuple[str, ...]) -> str:
    """The first field whose id ends in one of these, the earlier ones first."""
    values = (field.value for end in ends for field in lead.attendee if field.id.endswith(end) and field.value)
    return next(values, "")


def _card(contact: dict[str, str]) -> Any:  # noqa: ANN401 - vobject has no types
    import vobject

    made = vobject.vCard()
    made.add("n").value = vobject.vcard.Name(given=contact["name"])
    made.add("fn").value = contact["name"]
    if contact["company"]:
        made.add("org").value = [contact["company"]]
    for kind, name in (("title", "title"), ("email", "email"), ("phone", "tel")):
        if contact[kind]:
            made.add(name).value = contact[kind]
    return made
