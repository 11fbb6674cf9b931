"""The table that csv and xlsx have in common: columns as they are met, and no cell that calculates."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from app.export.table import FIXED, neutral, rows
from app.lead import AttendeeField, Lead, Remarks

AT = datetime(2026, 3, 1, tzinfo=UTC)


def lead(number: int, **answers: str) -> Lead:
    attendee = (AttendeeField(f"f{number}", "Field", "value"),)
    return Lead(number, f"u{number}", f"c{number}", "Jane", None, None, attendee, Remarks("note", 4), answers, None, 1,
                AT, AT, 1, {})  # fmt: skip


def test_each_question_is_a_column_and_so_are_files_where_there_are_any() -> None:
    headers, found = rows([lead(1, Budget="10"), lead(2, When="now", Budget="20")], {"u2": ["a.jpg", "b.wav"]})
    names = list(headers.values())
    assert names[: len(FIXED)] == list(FIXED)
    table = [dict(zip(names, (row.get(each, "") for each in headers), strict=True)) for row in found]
    assert [(row["Budget"], row["When"], row["attachments"]) for row in table] == [
        ("10", "", ""),
        ("20", "now", "a.jpg, b.wav"),
    ]
    assert "attachments" not in rows([lead(1)], {})[0].values()


def test_fields_of_one_label_keep_their_own_columns() -> None:
    headers, _ = rows([lead(1), lead(2)], {})
    assert [name for name in headers.values() if name.startswith("Field")] == ["Field", "Field (f2)"]


@pytest.mark.parametrize("start", ["=", "+", "-", "@", "\t", "\r", "\n", "\0", "＝", "＋", "－", "＠", "﹦", "'="])
def test_what_looks_like_a_formula_is_neutralised(start: str) -> None:
    assert neutral(f"{start}1+1") == f"'{start}1+1"


def test_nothing_else_is() -> None:
    for cell in ("", "plain", "1=1", "'quoted'"):
        assert neutral(cell) == cell
