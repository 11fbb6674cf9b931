"""What stays on this kiosk: notes, stars, tags and answers that no platform has or will have, photos and voice notes.

Answers go nowhere. The rest goes to targets that take remarks; what such a target had when we last heard of it
(`base`) tells whether it kept them, since an event may allow no notes, or only tags of its own.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from app.store import attachments

if TYPE_CHECKING:
    from app.store import Store

_LINES = "trim(replace({}, char(13), ''), char(10, 32))"  # a platform may end lines in its own way
_KEPT = """
    NOT (d.state = 'uploaded' AND d.base IS NOT NULL) OR (
        (l.notes = '' OR {theirs} = {ours})
        AND (l.rating IS NULL OR d.base ->> 1 = l.rating)
        AND NOT EXISTS (
            SELECT 1 FROM json_each(l.tags) tag WHERE tag.value NOT IN (SELECT value FROM json_each(d.base, '$[2]'))
        )
    )
""".format(theirs=_LINES.format("d.base ->> 0"), ours=_LINES.format("l.notes"))


@dataclass(frozen=True, slots=True)
class Staying:
    """How many leads have something said of them, and how many photos and voice notes there are, only here."""

    notes: int = 0
    files: int = 0


def staying(store: Store) -> Staying:
    """All that exists only here."""
    return Staying(count(store), attachments.total(store.folder).files)


def count(store: Store) -> int:
    """How many leads have something said of them that exists only here; what still waits to go up does not count."""
    row = store.one(
        "SELECT count(*) FROM lead l WHERE l.answers != '{}' OR ((l.notes != '' OR l.rating IS NOT NULL"
        " OR l.tags != '[]') AND NOT EXISTS (SELECT 1 FROM delivery d JOIN target t ON t.uid = d.target"
        f" WHERE d.lead = l.id AND t.takes_remarks AND d.state != 'local' AND ({_KEPT})))"
    )
    return int(row[0]) if row else 0
