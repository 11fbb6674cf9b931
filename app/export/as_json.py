"""Leads as JSON: one array, one row per line, with the keys of `leads --json`."""

from __future__ import annotations

import json
from typing import IO, TYPE_CHECKING

from app.export.rows import as_row

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from app.lead import Lead


def write(leads: Iterable[Lead], out: IO[bytes], files: Mapping[str, Sequence[str]]) -> int:
    """Write `leads` to `out` as UTF-8; a lone surrogate becomes its JSON escape, so nothing is lost.

    A lead with files has their names as `attachments`.
    """
    count = 0
    out.write(b"[")
    for lead in leads:
        with_it = files.get(lead.uid)
        row = {**as_row(lead), "attachments": list(with_it)} if with_it else as_row(lead)
        text = json.dumps(row, ensure_ascii=False)
        out.write((b",\n" if count else b"\n") + text.encode("utf-8", "backslashreplace"))
        count += 1
    out.write(b"\n]\n")
    return count
