"""Leads as vCards for address books: one card per lead, one after the other, in UTF-8."""

from __future__ import annotations

from typing import IO, TYPE_CHECKING

from app.export import vcard

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from app.lead import Lead


def write(leads: Iterable[Lead], out: IO[bytes], files: Mapping[str, Sequence[str]]) -> int:
    """Write `leads` to `out`."""
    count = 0
    for lead in leads:
        out.write(vcard.whole(lead, files.get(lead.uid, ())).encode())
        count += 1
    return count
