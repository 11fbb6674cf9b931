"""A lead as a card: read again it says the same, and the short one fits a QR code."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

import pytest
import segno
import vobject
from hypothesis import given, settings
from hypothesis import strategies as st

from app.export import vcard
from app.lead import Attendee, AttendeeField, Lead, Remarks

if TYPE_CHECKING:
    from collections.abc import Mapping

AT = datetime(2026, 3, 1, 10, 14, 5, 7000, tzinfo=UTC)
ODD = st.sampled_from(list(",;:\\\n\r\x0b\x85\u2028"))
TEXT = st.text(st.characters(exclude_categories=["Cs"]) | ODD, max_size=120)


def lead(
    name: str | None = "Jane Doe",
    company: str | None = "ACME, Inc.; Ltd",
    email: str | None = "jane@acme.example",
    said: Remarks | None = None,
    answers: Mapping[str, str] | None = None,
    attendee: Attendee = (),
) -> Lead:
    return Lead(
        7, "6f9619ff-8b86-4011-b42d-00c04fc964ff", "CODE;1", name, company, email, attendee, said or Remarks(),
        answers or {}, "Kim", 2, AT, AT, 1, {},
    )  # fmt: skip


def read(text: str) -> Any:  # noqa: ANN401
    return vobject.readOne(text)


def test_all_of_a_lead_is_on_its_card() -> None:
    attendee = (AttendeeField("job_title", "Job", "CTO"), AttendeeField("phone", "Phone", "+49 555 0100"))
    said = Remarks("Call back\nsoon, please; \\o/ 😀", 4, ("Hot", "a,b"))
    card = read(vcard.whole(lead(said=said, answers={"Budget": "10"}, attendee=attendee), ["7-x-photo.jpg"]))
    assert (card.fn.value, card.org.value, card.title.value) == ("Jane Doe", ["ACME, Inc.; Ltd"], "CTO")
    assert (card.email.value, card.tel.value) == ("jane@acme.example", "+49 555 0100")
    assert card.uid.value == "urn:uuid:6f9619ff-8b86-4011-b42d-00c04fc964ff"
    assert card.contents["x-badge-code"][0].value == "CODE;1"
    assert card.categories.value == ["Hot", "a,b"]
    assert card.note.value == (
        "Call back\nsoon, please; \\o/ 😀\nRating: 4 of 5\nBudget: 10\nAttachment: 7-x-photo.jpg"
    )


@pytest.mark.parametrize(
    ("name", "company", "shown"), [(None, "ACME", "ACME"), (None, None, "CODE;1"), ("", "", "CODE;1")]
)
def test_who_has_no_name_is_called_by_what_there_is(name: str | None, company: str | None, shown: str) -> None:
    assert read(vcard.whole(lead(name, company))).fn.value == shown


def test_nothing_is_said_of_what_is_not_there() -> None:
    contents = read(vcard.whole(lead(company=None, email=None))).contents
    assert not contents.keys() & {"org", "email", "tel", "title", "note", "categories"}


@settings(max_examples=150, deadline=None)
@given(TEXT, TEXT, TEXT, st.lists(TEXT, max_size=3))
def test_a_re_read_gives_the_same(name: str, company: str, notes: str, tags: list[str]) -> None:
    made = lead(f"N{name}", f"C{company}", said=Remarks(f"N{notes}", None, tuple(f"T{tag}" for tag in tags)))
    card = read(vcard.whole(made))
    assert card.fn.value == vcard.plain(f"N{name}")
    assert card.org.value == [vcard.plain(f"C{company}")]
    assert card.note.value == vcard.plain(f"N{notes}")
    assert (card.categories.value if tags else []) == [vcard.plain(f"T{tag}") for tag in tags]


def test_a_card_brings_no_property_of_its_own() -> None:
    evil = "x\r\nEMAIL:evil@example.org\nEND:VCARD\nBEGIN:VCARD"
    text = vcard.whole(lead(evil, evil, None, Remarks(evil, None, (evil,)), {evil: evil}))
    assert len(list(vobject.readComponents(text))) == 1
    assert "email" not in read(text).contents


def test_the_short_card_says_who_it_is_and_nothing_that_staff_said() -> None:
    attendee = (AttendeeField("job_title", "Job", "CTO"), AttendeeField("contact.phone1", "Phone", "1"))
    text = vcard.card(lead(said=Remarks("secret", 5, ("Hot",)), answers={"Q": "A"}, attendee=attendee))
    card = read(text)
    assert (card.fn.value, card.title.value, card.tel.value) == ("Jane Doe", "CTO", "1")
    assert card.contents.keys() == {"version", "n", "fn", "org", "title", "email", "tel"}


def test_however_long_the_values_it_fits_a_qr_code() -> None:
    long = "漢😀" * 400
    attendee = tuple(AttendeeField(each, each, long) for each in ("job_title", "phone"))
    text = vcard.card(lead(long, long, long, attendee=attendee))
    assert segno.make(text, error="l", encoding="utf-8").version <= 40
