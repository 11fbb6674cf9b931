"""Leads as an Excel workbook, as `table` lays them out: every cell is text, and none is a formula or a link.

A cell holds 32,767 characters as Excel counts them, in UTF-16. What is longer goes on in a column of its own beside it,
whose header says so.
"""

from __future__ import annotations

import re
from typing import IO, TYPE_CHECKING

from app.disk import scratch
from app.export.table import neutral, rows
from app.lead import LeadKioskError

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from app.lead import Lead

LONGEST = 32_767  # UTF-16 units in a cell
_ROWS, _COLUMNS = 1_048_576, 16_384
_NO_XML = re.compile("[\ud800-\udfff\ufffe\uffff]")
_AS_TEXT = {"strings_to_formulas": False, "strings_to_urls": False, "strings_to_numbers": False}


def write(leads: Iterable[Lead], out: IO[bytes], files: Mapping[str, Sequence[str]]) -> int:
    """Write `leads` to `out`; what no such file can hold becomes a question mark. Raises `LeadKioskError`."""
    from xlsxwriter import Workbook

    headers, found = rows(leads, files)
    table = list(_split([list(headers.values()), *([row.get(each, "") for each in headers] for row in found)]))
    if len(table) > _ROWS or len(table[0]) > _COLUMNS:
        raise LeadKioskError("These are more rows or columns than a .xlsx file can hold. Export a .csv file.")
    with scratch("lead-kiosk-") as place:  # whose rows are as private as the file
        book = Workbook(out, {"constant_memory": True, "tmpdir": str(place), **_AS_TEXT})
        sheet = book.add_worksheet("Leads")
        sheet.freeze_panes(1, 0)
        bold = book.add_format({"bold": True})
        for number, row in enumerate(table):
            for place_in_row, cell in enumerate(row):
                if cell:
                    sheet.write_string(number, place_in_row, cell, None if number else bold)
        book.close()
    return len(found)


def _split(table: list[list[str]]) -> Iterator[list[str]]:
    """The table with more columns where cells are too long for one."""
    header, *found = ([_NO_XML.sub("?", neutral(cell)) for cell in row] for row in table)
    parts = [[list(_parts(cell)) for cell in row] for row in found]
    widths = [max((len(row[column]) for row in parts), default=1) for column in range(len(header))]
    yield [
        name if part == 0 else f"{name} (continued {part + 1})"
        for name, width in zip(header, widths, strict=True)
        for part in range(width)
    ]
    for row in parts:
        yield [
            cell[part] if part < len(cell) else ""
            for cell, width in zip(row, widths, strict=True)
            for part in range(width)
        ]


def _parts(cell: str) -> Iterator[str]:
    """`cell` in parts that a cell can hold; no character is cut in two."""
    while _units(cell) > LONGEST:
        end = LONGEST
        while (over := _units(cell[:end]) - LONGEST) > 0:
            end -= (over + 1) // 2
        yield cell[:end]
        cell = cell[end:]
    yield cell


def _units(text: str) -> int:
    """How many characters Excel counts in it."""
    return len(text) + (0 if text.isascii() else sum(map("\uffff".__lt__, text)))
