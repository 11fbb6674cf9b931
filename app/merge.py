"""Three-way merge of what several devices said about one lead: nothing that someone wrote is dropped.

`base` is what both sides last agreed on. Where only one side changed a part, that change stands, also a
deletion. Where both changed the notes, the result holds the text of both. Merging is idempotent and
settles: merging a merge with either of its sides gives the merge again.
"""

from __future__ import annotations

from app.lead import Remarks


def merge(base: Remarks | None, ours: Remarks, theirs: Remarks) -> Remarks:
    """What the lead should say, given `ours` (this kiosk) and `theirs` (the platform)."""
    base = base or Remarks()
    return Remarks(
        notes=merge_notes(base.notes, ours.notes, theirs.notes),
        rating=theirs.rating if ours.rating == base.rating else ours.rating,
        tags=_merge_tags(base.tags, ours.tags, theirs.tags),
    )


def merge_notes(base: str, ours: str, theirs: str) -> str:
    """The notes of both sides; a line that continues a line of the other side replaces it."""
    if ours in (base, theirs):
        return theirs
    if theirs == base:
        return ours
    our_lines, their_lines = ours.split("\n"), theirs.split("\n")
    kept = [line for line in their_lines if not _continued(line, our_lines)]
    added = [line for line in our_lines if line not in their_lines and not _continued(line, their_lines)]
    return "\n".join(kept + added)


def _continued(line: str, others: list[str]) -> bool:
    return line not in others and any(other.startswith(line) for other in others)


def _merge_tags(base: tuple[str, ...], ours: tuple[str, ...], theirs: tuple[str, ...]) -> tuple[str, ...]:
    """Merged as sets, in our order first: were it theirs, two platforms would reorder each other's tags for ever."""
    kept = [tag for tag in ours if tag in theirs or tag not in base]
    added = [tag for tag in theirs if tag not in ours and tag not in base]
    return (*kept, *added)
