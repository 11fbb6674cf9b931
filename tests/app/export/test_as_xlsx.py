"""The workbook: every cell is text, long ones go on beside, and a re-read gives the same."""

from __future__ import annotations

import io
import re
import zipfile
from datetime import UTC, datetime
from typing import TYPE_CHECKING

import openpyxl
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from openpyxl.utils.escape import unescape

from app.export import as_xlsx
from app.export.table import neutral
from app.lead import Lead, Remarks

if TYPE_CHECKING:
    from collections.abc import Mapping

AT = datetime(2026, 3, 1, 10, 14, 5, 7000, tzinfo=UTC)
TEXT = st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\ufffe\uffff") | st.sampled_from("=+-@'_x"))


def lead(number: int = 1, notes: str = "", answers: Mapping[str, str] | None = None) -> Lead:
    return Lead(number, "u", "code", "Jane", None, None, (), Remarks(notes, 4), answers or {}, "Kim", 2, AT, AT, 1, {})


def written(*leads: Lead) -> bytes:
    out = io.BytesIO()
    assert as_xlsx.write(leads, out, {}) == len(leads)
    return out.getvalue()


def read(content: bytes) -> list[dict[str, str]]:
    """The rows by header, as a spreadsheet shows them."""
    sheet = openpyxl.load_workbook(io.BytesIO(content)).active
    assert sheet
    table = [[unescape(str(cell.value)) if cell.value is not None else "" for cell in row] for row in sheet.rows]
    assert all(cell.value is None or cell.data_type == "s" for row in sheet for cell in row)
    return [dict(zip(table[0], row, strict=True)) for row in table[1:]]


def test_rows_are_those_of_the_csv_and_all_text() -> None:
    (row,) = read(written(lead(notes="007", answers={"Budget": "1e5", "=Q": "https://x.example"})))
    assert (row["lead"], row["rating"], row["notes"], row["Budget"]) == ("1", "4", "007", "1e5")
    assert (row["first"], row["'=Q"]) == ("2026-03-01T10:14:05.007Z", "https://x.example")


@pytest.mark.parametrize("evil", ["=1+1", "+1", "-1", "@SUM(A1)", "＝1+1", "\t=1", "{=1}", "file:///etc/passwd"])
def test_nothing_is_calculated_nor_linked(evil: str) -> None:
    content = written(lead(notes=evil, answers={evil: evil}))
    (row,) = read(content)
    assert row["notes"] == row[neutral(evil)] == neutral(evil)
    with zipfile.ZipFile(io.BytesIO(content)) as book:
        everything = b"".join(book.read(name) for name in book.namelist())
    assert not re.search(rb"<f>|<f |hyperlink", everything)


@settings(max_examples=40, deadline=None)
@given(TEXT, TEXT)
def test_any_text_is_read_again(notes: str, answer: str) -> None:
    (row,) = read(written(lead(notes=notes, answers={"Q": answer})))
    assert (row["notes"], row["Q"]) == (neutral(notes), neutral(answer))


@pytest.mark.parametrize("text", ["_x0041_", "\x01_x000D_", "a\r\nb", " spaced ", "\x0b"])
def test_what_looks_like_an_escape_is_read_again(text: str) -> None:
    assert read(written(lead(notes=text)))[0]["notes"] == neutral(text)


@pytest.mark.parametrize("long", ["x" * 33_000, "😀" * 33_000, "é\n" * 40_000, "x" * 32_766 + "😀", "x" * 32_767])
def test_what_is_too_long_for_a_cell_goes_on_beside_it_and_the_header_says_so(long: str) -> None:
    first, second = read(written(lead(1, long), lead(2, "short")))
    columns = [name for name in first if name.startswith("notes")]
    assert columns == ["notes", *(f"notes (continued {number})" for number in range(2, len(columns) + 1))]
    assert "".join(first[column] for column in columns) == long
    assert "".join(second[column] for column in columns) == "short"
    assert all(len(first[column].encode("utf-16-le")) // 2 <= as_xlsx.LONGEST for column in columns)
    assert (len(columns) == 1) == (long == "x" * 32_767)


def test_what_no_file_of_this_kind_can_hold_becomes_a_question_mark() -> None:
    (row,) = read(written(lead(notes="a\ud800b\uffffc")))
    assert row["notes"] == "a?b?c"
