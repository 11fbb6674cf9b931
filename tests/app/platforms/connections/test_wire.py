"""Records of the Connections API, as the document shows them and as they may come."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import ValidationError

from app.lead import AttendeeField, Detail
from app.platforms import RemoteRecord
from app.platforms.connections.wire import HIGHEST_REVISION, WireConnection, WireToken, said

EXAMPLE: dict[str, Any] = json.loads((Path(__file__).parent / "example.json").read_text(encoding="utf-8"))


def record_of(body: object) -> RemoteRecord:
    return WireConnection.model_validate(body).record("")


def values(body: object) -> dict[str, str]:
    return {field.id: field.value for field in record_of(body).attendee}


# --- the document's example -----------------------------------------------------------------------------


def test_the_documents_example_is_read_whole() -> None:
    record = WireConnection.model_validate(EXAMPLE).record("raw")
    assert (record.remote_id, record.revision, record.raw) == ("364e2tkmeyp9t", 10122537397, "raw")
    assert record.time == datetime(2023, 8, 24, 11, 33, 54, tzinfo=UTC)
    assert record.name == "John Van de Doe"
    assert record.problem is None
    assert not record.claimable


def test_attendee_fields_are_the_json_paths_in_the_order_of_the_table() -> None:
    assert list(values(EXAMPLE)) == [
        "contact.address.address", "contact.address.city", "contact.address.country", "contact.address.houseNumber",
        "contact.address.houseNumberSuffix", "contact.address.postalCode", "contact.address.state",
        "contact.cocNumber", "contact.company", "contact.department", "contact.email", "contact.fax",
        "contact.firstInitials", "contact.firstName", "contact.gender", "contact.jobFunction", "contact.lastName",
        "contact.lastNamePrefix", "contact.phone1", "contact.phone2", "contact.pictureUrl", "contact.suffix",
        "contact.title", "contact.vatNumber", "contact.website",
        "exhibitorQuestions.1zbiwx0v7", "notes.1zbixfodg", "notes.1zbixfodp", "notes.1zbixfodu",
        "profileQuestions.1z8s4wm0y",
    ]  # fmt: skip
    assert values(EXAMPLE)["contact.lastNamePrefix"] == "Van de"


def test_questions_and_notes_are_in_the_sources_words() -> None:
    fields = {field.id: field for field in record_of(EXAMPLE).attendee}
    assert fields["profileQuestions.1z8s4wm0y"] == AttendeeField(
        "profileQuestions.1z8s4wm0y", "What is your seniority level?", "Director"
    )
    assert fields["exhibitorQuestions.1zbiwx0v7"].label == "Lead rating"
    note, image = fields["notes.1zbixfodg"], fields["notes.1zbixfodp"]
    assert (note.label, note.value) == ("Memo", "This is a text note")
    assert note.details == (Detail("Time", "2023-11-30T13:57:31Z"), Detail("Scanned by", "Ab"))
    assert image.label == "Image"
    assert image.value.startswith("https://connect.visitcloud.com/note/")


def test_unknown_fields_are_kept() -> None:
    body = {**EXAMPLE, "sponsor": {"level": "gold"}, "contact": {**EXAMPLE["contact"], "linkedInUrl": "in/jd"}}
    assert WireConnection.model_validate(body).model_extra == {"sponsor": {"level": "gold"}}
    assert record_of(body).attendee[25] == AttendeeField("contact.linkedInUrl", "Linked in url", "in/jd")


# --- as it may come -------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("state", "problem"),
    [
        ("completed", None), ("Completed", None), ("", None), (None, None), ("Renamed", None),
        ("NoAccess", "Badge of another event: no details."), ("noaccess", "Badge of another event: no details."),
        ("NoLicense", "No licence: ask the organiser for the details."), ("NOLICENSE", "No licence: ask the organiser"
         " for the details."),
    ],
)  # fmt: skip
def test_states_compare_whatever_their_case(state: object, problem: str | None) -> None:
    assert record_of({"id": "364e2tkmeyp9t", "state": state}).problem == problem


@pytest.mark.parametrize(
    ("scan_info", "claimable"), [("", True), (None, True), (" ", True), ("John Smith", False), (0, False)]
)
def test_only_what_nobody_scanned_with_the_app_is_claimable(scan_info: object, claimable: bool) -> None:
    assert record_of({"id": "364e2tkmeyp9t", "scanInfo": scan_info}).claimable is claimable
    assert record_of({"id": "364e2tkmeyp9t"}).claimable


def test_no_field_is_mandatory_but_the_id() -> None:
    assert record_of({"id": "364e2tkmeyp9t"}) == RemoteRecord("364e2tkmeyp9t", 0, None, True, (), None, "")
    emptied = dict.fromkeys(EXAMPLE) | {"id": "364e2tkmeyp9t"}
    assert record_of(emptied) == record_of({"id": "364e2tkmeyp9t"})
    nothing = dict.fromkeys(EXAMPLE["contact"])
    assert record_of({**emptied, "contact": nothing}).attendee == ()


@pytest.mark.parametrize("body", [None, [], "ok", 1, {}, {"id": None}, {"id": " "}, {"status": "ok"}, [EXAMPLE]])
def test_what_has_no_id_is_no_record(body: object) -> None:
    with pytest.raises(ValidationError):
        WireConnection.model_validate(body)


@pytest.mark.parametrize(
    ("contact", "name"),
    [
        ({"firstName": "John", "lastName": "Doe"}, "John Doe"),
        ({"firstName": " John ", "lastNamePrefix": "", "lastName": None}, "John"),
        ({"lastNamePrefix": "Van de", "lastName": "Doe"}, "Van de Doe"),
        ({"firstName": " "}, None),
        ({}, None),
        ("John Doe", None),
    ],
)
def test_a_name_is_first_name_prefix_and_last_name(contact: object, name: str | None) -> None:
    assert record_of({"id": "x", "contact": contact}).name == name


@pytest.mark.parametrize(
    ("sent", "revision"),
    [(10411084157, 10411084157), ("10411084157", 10411084157), (1.0411084157e10, 10411084157), (None, 0), (-4, 0),
     (10**30, 0), (HIGHEST_REVISION, HIGHEST_REVISION), ("x", 0)],
)  # fmt: skip
def test_a_revision_is_a_long_number(sent: object, revision: int) -> None:
    assert record_of({"id": "x", "revision": sent}).revision == revision


def test_a_notes_file_has_either_name() -> None:
    notes = [{"id": "a", "type": "audio", "file": "https://a.example/1"}, {"fileURL": "https://a.example/2"}, "x", {}]
    assert values({"id": "x", "notes": notes}) == {"notes.a": "https://a.example/1", "notes.1": "https://a.example/2"}


@pytest.mark.parametrize(
    ("answers", "value"),
    [
        ([{"name": "Red"}, {"name": "Other", "text": "Mauve"}], "Red, Other: Mauve"),
        ([{"name": "same", "text": "same"}], "same"),
        (["as a text"], "as a text"),
        ("free text", "free text"),
        ([{"value": "v"}], "v"),
    ],
)
def test_answers_may_have_texts(answers: object, value: str) -> None:
    assert values({"id": "x", "profileQuestions": [{"id": "q", "name": "Colour?", "answers": answers}]}) == {
        "profileQuestions.q": value
    }


def test_an_unanswered_question_says_nothing() -> None:
    for answers in (None, [], [{}], [{"name": " "}]):
        assert values({"id": "x", "profileQuestions": [{"id": "q", "name": "Colour?", "answers": answers}]}) == {}


def test_an_address_in_one_text_is_shown() -> None:
    assert values({"id": "x", "contact": {"address": "1 Pier Road"}}) == {"contact.address": "1 Pier Road"}


_json = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(st.characters(codec=None)),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(st.characters(codec=None), max_size=5), inner),
    max_leaves=8,
)


@given(st.fixed_dictionaries({"id": st.just("364e2tkmeyp9t")}, optional={key: _json for key in EXAMPLE if key != "id"}))
def test_any_json_in_any_field_is_read_and_can_be_stored(body: dict[str, object]) -> None:
    record = record_of(body)
    assert 0 <= record.revision <= HIGHEST_REVISION
    for field in record.attendee:
        for text in (field.id, field.label, field.value, *(part.value for part in field.details)):
            assert "\0" not in text
            text.encode()  # lone surrogates would raise


@given(st.dictionaries(st.sampled_from(list(EXAMPLE["contact"])), _json), _json)
def test_any_json_in_any_field_of_a_contact_is_read(contact: dict[str, object], address: object) -> None:
    record = record_of({"id": "x", "contact": {**contact, "address": address}})
    assert len({field.id for field in record.attendee}) == len(record.attendee)


# --- tokens and errors ----------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("sent", "seconds"),
    [("3600", 3600), (3600, 3600), (3599.7, 3599), ("60", 60), (None, 3600), ("", 3600), (0, 3600), (-1, 3600),
     ("soon", 3600), (1e300, 30 * 24 * 3600)],
)  # fmt: skip
def test_the_lifetime_of_a_token_is_a_text_or_a_number(sent: object, seconds: int) -> None:
    body = {"access_token": "adad5e3c-2808-4579-a88a-c509901449be", "expires_in": sent, "token_type": "Bearer"}
    assert WireToken.model_validate(body).expires_in == seconds


def test_a_token_without_a_lifetime_has_that_of_the_document() -> None:
    assert WireToken.model_validate({"access_token": "abc"}).expires_in == 3600


@pytest.mark.parametrize("token", ["", None, "a b", "a\r\nX: y", "ä", "x" * 5000])
def test_a_token_that_fits_no_header_is_none(token: object) -> None:
    with pytest.raises(ValidationError):
        WireToken.model_validate({"access_token": token})
    with pytest.raises(ValidationError):
        WireToken.model_validate({"status": "ok"})


@pytest.mark.parametrize(
    ("raw", "words"),
    [
        ('{"status": 422, "title": "Invalid", "errors": [{"field": "code", "description": "Unknown code."}]}',
         "Invalid; Unknown code."),
        ('{"title": "Not valid.", "detail": "Ask someone", "type": "about:blank"}', "Not valid. Ask someone"),
        ('{"error": "invalid_client"}', "invalid_client"),
        ('{"error": "invalid_client", "error_description": "Who are you?"}', "Who are you?"),
        ('{"message": "something else"}', None), ("plain words", None), ("", None), ("[]", None), ("[" * 5000, None),
    ],
)  # fmt: skip
def test_an_error_says_what_is_meant_for_people(raw: str, words: str | None) -> None:
    assert said(raw) == words
