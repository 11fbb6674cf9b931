"""The JSON export reads back as the rows of `leads --json`."""

from __future__ import annotations

import io
import json
from datetime import UTC, datetime

from hypothesis import given
from hypothesis import strategies as st

from app.export import as_json
from app.export.rows import as_row
from app.lead import AttendeeField, Lead, Remarks

AT = datetime(2026, 3, 1, 10, 14, tzinfo=UTC)
ANY_TEXT = st.text(st.characters(), max_size=30)  # lone surrogates and NUL included


def lead(number: int, notes: str, value: str) -> Lead:
    """A lead that says `notes` and has one attendee field."""
    field = AttendeeField("attendee_name", "Name", value)
    return Lead(number, "u", "c", value, None, None, (field,), Remarks(notes), {}, None, 1, AT, AT, 1, {})


def exported(*leads: Lead) -> bytes:
    """What `leads` become."""
    out = io.BytesIO()
    assert as_json.write(leads, out, {}) == len(leads)
    return out.getvalue()


@given(st.lists(st.tuples(ANY_TEXT, ANY_TEXT), max_size=4))
def test_every_row_reads_back_the_same(texts: list[tuple[str, str]]) -> None:
    leads = [lead(number, notes, value) for number, (notes, value) in enumerate(texts)]
    assert json.loads(exported(*leads).decode("utf-8")) == [as_row(each) for each in leads]


def test_no_leads_make_an_empty_list() -> None:
    assert json.loads(exported()) == []


def test_names_stay_readable_in_the_file() -> None:
    assert "Jürgen 李".encode() in exported(lead(1, "", "Jürgen 李"))
