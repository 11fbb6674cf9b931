"""Leads as JSON: one array, one row per line, with the keys of `leads --json`."""

from __future__ import annotations

import json
from typing import IO, TYPE_CHECKING

from app.export.rows import as_row

if TYPE_CHECKING:
    from collections.abc import Iterable

    from app.lead import Lead


def write(leads: Iterable[Lead], out: IO[bytes]) -> int:
    """Write `leads` to `out` as UTF-8; a lone surrogate becomes its JSON escape, so nothing is lost."""
    count = 0
    out.write(b"[")
    for lead in leads:
        text = json.dumps(as_row(lead), ensure_ascii=False)
        out.write((b",\n" if count else b"\n") + text.encode("utf-8", "backslashreplace"))
        count += 1
    out.write(b"\n]\n")
    return count
