"""The mock refuses what the document does not allow, in the words of pretix's framework."""

from __future__ import annotations

import json
from typing import Any

import pytest

from app.platforms.pretix.checks import BAD_TIME, NOT_NULL, NOT_TEXT, REQUIRED, Problem, check_submission, refusal

# The document's example request ("Submitting a lead").
EXAMPLE: dict[str, Any] = {
    "code": "qrcodecontent",
    "notes": "Great customer, wants our newsletter",
    "scanned": "2020-10-18T12:24:23.000+00:00",
    "scan_type": "lead",
    "tags": ["foo"],
    "rating": 4,
    "device_name": "DEV1",
    "device_uuid": "d8c2ec53-d602-4a08-882d-db4cf54344a2",
}


def refused(body: bytes, content_type: str = "application/json") -> tuple[int, dict[str, Any]]:
    wanted, problem = check_submission(content_type, body)
    assert problem is not None
    assert wanted == {}
    assert isinstance(problem.body, dict)
    return problem.status, dict(problem.body)


def test_the_documents_example_is_taken_as_it_is() -> None:
    assert check_submission("application/json; charset=utf-8", json.dumps(EXAMPLE).encode()) == (EXAMPLE, None)


def test_a_read_is_taken() -> None:
    read = {**EXAMPLE, "notes": "", "tags": None, "rating": None, "device_name": None, "device_uuid": None}
    assert check_submission("application/json", json.dumps(read).encode()) == (read, None)


def test_devices_tags_and_rating_may_be_left_out() -> None:
    least = {name: EXAMPLE[name] for name in ("code", "notes", "scanned", "scan_type")}
    wanted, problem = check_submission("application/json", json.dumps(least).encode())
    assert problem is None
    assert wanted == {**least, "tags": None, "rating": None, "device_name": None, "device_uuid": None}


def test_other_media_and_broken_json_are_refused() -> None:
    assert refused(b"code=1", "text/plain") == (415, {"detail": 'Unsupported media type "text/plain" in request.'})
    assert refused(b"{") == (400, {"detail": "JSON parse error - Expected object or value"})
    assert refused(b"[]") == (400, {"non_field_errors": ["Invalid data. Expected a dictionary, but got list."]})


def test_all_missing_fields_are_named_at_once() -> None:
    assert refused(b"{}") == (400, {name: [REQUIRED] for name in ("code", "notes", "scanned", "scan_type")})


@pytest.mark.parametrize(
    ("field", "value", "words"),
    [
        ("code", None, NOT_NULL),
        ("code", " ", "This field may not be blank."),
        ("code", 7, NOT_TEXT),
        ("notes", None, NOT_NULL),
        ("notes", ["x"], NOT_TEXT),
        ("notes", "a\0b", "Null characters are not allowed."),
        ("scanned", "yesterday", BAD_TIME),
        ("scanned", "2020-10-18T12:24:23", BAD_TIME),
        ("scanned", 5, BAD_TIME),
        ("scan_type", "checkin", '"checkin" is not a valid choice.'),
        ("tags", "foo", 'Expected a list of items but got type "str".'),
        ("tags", ["foo", 3], NOT_TEXT),
        ("rating", 6, "Ensure this value is less than or equal to 5."),
        ("rating", -1, "Ensure this value is greater than or equal to 0."),
        ("rating", "4", "A valid integer is required."),
        ("rating", True, "A valid integer is required."),
        ("rating", 4.5, "A valid integer is required."),
        ("device_name", "x" * 191, "Ensure this field has no more than 190 characters."),
        ("device_uuid", "me", "Must be a valid UUID."),
    ],
)
def test_a_field_that_is_wrong_is_named(field: str, value: object, words: str) -> None:
    assert refused(json.dumps({**EXAMPLE, field: value}).encode()) == (400, {field: [words]})


@pytest.mark.parametrize(
    ("shape", "body"),
    [("detail", {"detail": "No."}), ("field", {"code": ["No."]}), ("list", ["No."]), ("text", "No."), ("empty", "")],
)
def test_a_refusal_has_one_of_five_shapes(shape: str, body: object) -> None:
    assert refusal(404, "No.", shape) == Problem(404, body)  # type: ignore[arg-type]
