"""A lead's row has the keys that the command line's contract lists, and JSON can hold it."""

from __future__ import annotations

import json
from datetime import UTC, datetime, timedelta, timezone

from app.export.rows import as_row
from app.lead import AttendeeField, Delivery, DeliveryState, Detail, Lead, Remarks

FIRST = datetime(2026, 3, 1, 10, 14, 5, 123000, tzinfo=UTC)


def lead(**changes: object) -> Lead:
    """A lead with everything set, and `changes`."""
    values: dict[str, object] = {
        "id": 7, "uid": "u", "code": "abc", "name": "Jane Doe", "company": "ACME", "email": "jane@example.org",
        "attendee": (AttendeeField("attendee_name", "Name", "Jane Doe", (Detail("Given name", "Jane"),)),),
        "remarks": Remarks("call", 4, ("Hot", "Demo")), "answers": {"start": "Now"}, "staff": "Kim", "scans": 2,
        "first": FIRST, "last": FIRST + timedelta(minutes=3), "revision": 3,
        "deliveries": {
            "pretix": Delivery(1, 7, "t", DeliveryState.WAITING, attempts=2, next_at=FIRST, problem="Later"),
        },
    }  # fmt: skip
    return Lead(**{**values, **changes})  # type: ignore[arg-type]


def test_a_row_has_the_keys_of_the_contract_in_their_order() -> None:
    assert list(as_row(lead())) == [
        "lead", "code", "name", "company", "rating", "tags", "notes", "answers", "staff", "scans", "first", "last",
        "deliveries", "attendee",
    ]  # fmt: skip


def test_values_are_plain_json() -> None:
    row = json.loads(json.dumps(as_row(lead())))
    assert row["lead"] == 7
    assert row["code"] == "abc"
    assert row["rating"] == 4
    assert row["tags"] == ["Hot", "Demo"]
    assert row["answers"] == {"start": "Now"}
    assert row["deliveries"] == {
        "pretix": {
            "state": "waiting", "problem": "Later", "attempts": 2, "remote_id": None,
            "next_at": "2026-03-01T10:14:05.123Z",
        }
    }  # fmt: skip
    assert row["attendee"] == [
        {"id": "attendee_name", "label": "Name", "value": "Jane Doe",
         "details": [{"label": "Given name", "value": "Jane"}]}
    ]  # fmt: skip


def test_times_are_utc_with_z_and_milliseconds_whatever_the_zone() -> None:
    row = as_row(lead(first=FIRST.astimezone(timezone(timedelta(hours=5, minutes=30)))))
    assert row["first"] == "2026-03-01T10:14:05.123Z"
    assert row["last"] == "2026-03-01T10:17:05.123Z"


def test_a_lead_without_a_code_or_name_says_null() -> None:
    row = as_row(lead(code=None, name=None, company=None, staff=None, remarks=Remarks()))
    assert [row[key] for key in ("code", "name", "company", "staff", "rating")] == [None] * 5
    assert row["tags"] == []
    assert row["notes"] == ""
