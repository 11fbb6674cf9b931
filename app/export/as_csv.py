"""Leads as CSV for spreadsheets, as `table` lays them out.

The file is UTF-8 with a byte-order mark, without which Excel takes it for a local 8-bit encoding.
"""

from __future__ import annotations

import csv
import io
from typing import IO, TYPE_CHECKING

from app.export.table import neutral, rows

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from app.lead import Lead


def write(leads: Iterable[Lead], out: IO[bytes], files: Mapping[str, Sequence[str]]) -> int:
    """Write `leads` to `out`; a lone surrogate, which UTF-8 cannot hold, becomes a question mark."""
    headers, found = rows(leads, files)
    text = io.TextIOWrapper(out, encoding="utf-8-sig", errors="replace", newline="")
    writer = csv.writer(text)
    writer.writerow([neutral(header) for header in headers.values()])
    writer.writerows([neutral(row.get(column, "")) for column in headers] for row in found)
    text.flush()
    text.detach()
    return len(found)
