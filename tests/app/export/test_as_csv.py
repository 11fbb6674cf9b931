"""The CSV export: one row per lead, every value in its cell, and no cell that calculates."""

from __future__ import annotations

import csv
import io
from datetime import UTC, datetime
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.export import as_csv
from app.export.table import neutral
from app.lead import Attendee, AttendeeField, Delivery, DeliveryState, Detail, Lead, Remarks

if TYPE_CHECKING:
    from collections.abc import Mapping

AT = datetime(2026, 3, 1, 10, 14, 5, 7000, tzinfo=UTC)
TRIGGERS = ["=", "+", "-", "@", "\t", "\r", "\n", "\0", "\uff1d", "\uff0b", "\uff0d", "\uff20"]
TEXT = st.text(st.characters(exclude_categories=["Cs"]) | st.sampled_from(["'", '"', ",", ";", *TRIGGERS]), max_size=20)


def lead(
    number: int = 1,
    notes: str = "",
    tags: tuple[str, ...] = (),
    attendee: Attendee = (),
    answers: Mapping[str, str] | None = None,
    code: str | None = "c",
    deliveries: Mapping[str, Delivery] | None = None,
) -> Lead:
    """A lead with what a test needs."""
    return Lead(
        number, "u", code, "Jane", None, "j@example.org", attendee, Remarks(notes, 4, tags), answers or {}, "Kim", 2,
        AT, AT, 1, deliveries or {},
    )  # fmt: skip


def exported(*leads: Lead) -> list[list[str]]:
    """The rows a reader finds in the export of `leads`, header first."""
    out = io.BytesIO()
    assert as_csv.write(leads, out, {}) == len(leads)
    csv.field_size_limit(1_000_000)
    return list(csv.reader(io.StringIO(out.getvalue().decode("utf-8-sig"), newline="")))


def restored(cell: str) -> str:
    """What stood in `cell` before it was neutralised."""
    return cell[1:] if cell.startswith("'") and neutral(cell[1:]) == cell else cell


def test_the_file_begins_with_a_byte_order_mark_for_excel() -> None:
    out = io.BytesIO()
    as_csv.write([lead()], out, {})
    assert out.getvalue().startswith(b"\xef\xbb\xbflead,code,")
    assert out.getvalue().count(b"\xef\xbb\xbf") == 1


def test_each_value_has_a_cell() -> None:
    header, row = exported(lead(7, "call", ("Hot", "Demo"), answers={"When?": "Now"}))
    cells = dict(zip(header, row, strict=True))
    assert cells == {
        "lead": "7", "code": "c", "name": "Jane", "company": "", "email": "j@example.org", "rating": "4",
        "tags": "Hot, Demo", "notes": "call", "staff": "Kim", "scans": "2", "first": "2026-03-01T10:14:05.007Z",
        "last": "2026-03-01T10:14:05.007Z", "When?": "Now",
    }  # fmt: skip


def test_attendee_fields_and_details_are_columns_headed_by_their_labels() -> None:
    name = AttendeeField("attendee_name", "Name", "Jane Doe", (Detail("Given name", "Jane"),))
    city = AttendeeField("city", "", "Bonn")
    header, first, second = exported(lead(2, attendee=(name,)), lead(1, attendee=(city, name)))
    assert header[-3:] == ["Name", "Name: Given name", "city"]
    assert first[-3:] == ["Jane Doe", "Jane", ""]
    assert second[-3:] == ["Jane Doe", "Jane", "Bonn"]


def test_two_fields_with_one_label_keep_two_columns() -> None:
    countries = (AttendeeField("q1", "Country", "DE"), AttendeeField("q2", "Country", "NL"))
    header, row = exported(lead(attendee=(*countries, AttendeeField("q3", "code", "x"))))
    assert header[-3:] == ["Country", "Country (q2)", "code (q3)"]
    assert row[-3:] == ["DE", "NL", "x"]


def test_deliveries_say_their_state_and_problem() -> None:
    header, row = exported(lead(deliveries={"show": Delivery(1, 1, "t", DeliveryState.ATTENTION, problem="Unknown")}))
    assert dict(zip(header, row, strict=True))["show: state"] == "attention"
    assert dict(zip(header, row, strict=True))["show: problem"] == "Unknown"


@pytest.mark.parametrize("start", TRIGGERS)
@pytest.mark.parametrize("rest", ["", "1+1", "cmd|' /C calc'!A0"])
def test_a_cell_that_begins_like_a_formula_gets_an_apostrophe(start: str, rest: str) -> None:
    evil = start + rest
    field = AttendeeField(evil, evil, evil)
    header, row = exported(lead(notes=evil, attendee=(field,), code=evil))
    cells = dict(zip(header, row, strict=True))
    assert cells["notes"] == cells["code"] == "'" + evil
    assert cells["'" + evil] == "'" + evil


@pytest.mark.parametrize("cell", ["a=b", "'tis", "O'Neil", "5-3", "", "😀 = 1", "“+”"])
def test_other_cells_stay_as_they_are(cell: str) -> None:
    assert neutral(cell) == cell


def test_long_notes_with_newlines_quotes_and_emoji_survive() -> None:
    notes = ('He said "yes, 2;\t3"\r\nthen\nleft 👩‍🔬 ' * 900)[:33_000]
    header, row = exported(lead(notes=notes))
    assert row[header.index("notes")] == notes


def test_a_lone_surrogate_stops_nothing() -> None:
    header, row = exported(lead(notes="a\ud800b"))
    assert row[header.index("notes")] == "a?b"


def test_no_leads_make_a_header_alone() -> None:
    (header,) = exported()
    assert header[:3] == ["lead", "code", "name"]


@given(st.lists(st.tuples(TEXT, TEXT, TEXT), min_size=1, max_size=4))
def test_reading_again_gives_the_same_values(texts: list[tuple[str, str, str]]) -> None:
    leads = [
        lead(n, notes, attendee=(AttendeeField("f", "Field", value),), answers={"Q": answer})
        for n, (notes, value, answer) in enumerate(texts)
    ]
    header, *rows = exported(*leads)
    assert len(rows) == len(texts)
    for row, (notes, value, answer) in zip(rows, texts, strict=True):
        cells = {name: restored(cell) for name, cell in zip(header, row, strict=True)}
        assert (cells["notes"], cells["Field"], cells["Q"]) == (notes, value, answer)
        assert not row[header.index("notes")].startswith(tuple(TRIGGERS))
