"""Leads as a table: a header, then one row per lead, each value in a cell of its own.

Attendee fields (and their details), answers and targets differ from lead to lead: each gets a column after the fixed
ones, in the order first met. A spreadsheet would calculate a cell that begins like a formula, and badges and notes are
written by strangers: such cells get a leading apostrophe.
"""

from __future__ import annotations

import unicodedata
from typing import TYPE_CHECKING

from app.lead import iso

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from app.lead import Lead

Column = tuple[str, ...]
"""What a column holds, however it is headed: its kind and the ids within it."""

FORMULA_STARTS = frozenset("=+-@\t\r\n\0")
FIXED = (
    "lead", "code", "name", "company", "email", "rating", "tags", "notes", "staff", "scans", "first", "last",
)  # fmt: skip


def rows(
    leads: Iterable[Lead], files: Mapping[str, Sequence[str]]
) -> tuple[dict[Column, str], list[dict[Column, str]]]:
    """The columns with their headers, and for each lead what stands in them; nothing is neutralised yet."""
    found = [cells(lead, files.get(lead.uid, ())) for lead in leads]
    columns: dict[Column, str] = {(name,): name for name in FIXED}
    for row in found:
        for column, (header, _) in row.items():
            columns.setdefault(column, header)
    headers = dict(zip(columns, _distinct(columns), strict=True))
    return headers, [{column: value for column, (_, value) in row.items()} for row in found]


def cells(lead: Lead, files: Sequence[str] = ()) -> dict[Column, tuple[str, str]]:
    """A lead's (header, value) by column; tags share a cell, separated by a comma and a space."""
    remarks = lead.remarks
    fixed = (
        lead.id, lead.code, lead.name, lead.company, lead.email, remarks.rating, ", ".join(remarks.tags),
        remarks.notes, lead.staff, lead.scans, iso(lead.first), iso(lead.last),
    )  # fmt: skip
    row: dict[Column, tuple[str, str]] = {
        (name,): (name, "" if value is None else str(value)) for name, value in zip(FIXED, fixed, strict=True)
    }
    for question, answer in lead.answers.items():
        row["answer", question] = question, answer
    for field in lead.attendee:
        row["attendee", field.id] = field.label or field.id, field.value
        for detail in field.details:
            row["attendee", field.id, detail.label] = f"{field.label or field.id}: {detail.label}", detail.value
    if files:
        row["files",] = "attachments", ", ".join(files)
    for target, delivery in lead.deliveries.items():
        row["delivery", target, "state"] = f"{target}: state", delivery.state.value
        row["delivery", target, "problem"] = f"{target}: problem", delivery.problem or ""
    return row


def neutral(cell: str) -> str:
    """`cell`, with a leading apostrophe where a spreadsheet might read it as a formula.

    A cell that begins with apostrophes and then so gets one more: dropping one from each such cell
    restores every value exactly.
    """
    first = unicodedata.normalize("NFKC", cell.lstrip("'")[:1])  # full-width and small forms, too
    return f"'{cell}" if first and first in FORMULA_STARTS else cell


def _distinct(columns: dict[Column, str]) -> list[str]:
    """The columns' headers; one already taken by another column is followed by what it holds."""
    taken: set[str] = set()
    headers = []
    for column, header in columns.items():
        unique = header if header not in taken else f"{header} ({' '.join(column[1:])})"
        while unique in taken:
            unique += "'"
        taken.add(unique)
        headers.append(unique)
    return headers
