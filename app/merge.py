"""Three-way merge of what several devices said about one lead: nothing that someone wrote is dropped.

`base` is what both sides last agreed on. Where only one side changed a part, that change stands, also a
deletion. Where both changed the notes, the result holds the text of both. Merging is idempotent and
settles: merging a merge with either of its sides gives the merge again.

A platform without a conditional write adds one doubt. Between another kiosk's reading and its writing, ours may
have written, and is then undone by somebody who had not seen it; that looks like a deletion. So until a later look
has found our write still there, it is remembered what the platform held `before` each of our writes, oldest
first, and `unseen_base` says which of these states a colleague had seen: to merge against that one brings back
what was lost. What we gave (a line, a tag, stars where there were none) is given again as often as needed. What we
took away or replaced is so once more only (`remember` sees to that): else two people of different opinions would
have their kiosks undo each other's work for ever.
"""

from __future__ import annotations

from dataclasses import replace

from app.lead import Remarks

_MOST = 9  # states remembered, the oldest always among them


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


def unseen_base(before: tuple[Remarks, ...], written: Remarks, theirs: Remarks) -> Remarks:
    """The base for merging with `theirs`, written perhaps by somebody who had not seen what we have `written`.

    `before` is as `remember` gives it; while it is empty the base is what was written.
    """
    if not before:
        return written
    stale = theirs.rating != written.rating and theirs.rating in {state.rating for state in before}
    unseen = {tag for state in before for tag in written.tags if tag not in theirs.tags and tag not in state.tags}
    taken = {tag for state in before for tag in state.tags if tag in theirs.tags and tag not in written.tags}
    return Remarks(
        notes=_seen_notes(before, written, theirs.notes),
        rating=theirs.rating if stale else written.rating,
        tags=(*(tag for tag in written.tags if tag not in unseen), *sorted(taken)),
    )


def _seen_notes(before: tuple[Remarks, ...], written: Remarks, theirs: str) -> str:
    """The newest of the notes of which, beyond the oldest, `theirs` has every line, or a line that continues it."""
    old, lines = before[0].notes.split("\n"), theirs.split("\n")
    for state in (written, *reversed(before)):
        ours = [line for line in state.notes.split("\n") if line not in old]
        if all(line in lines or _continued(line, lines) for line in ours):
            return state.notes
    return before[0].notes


def remember(before: tuple[Remarks, ...], held: Remarks, written: Remarks, *, again: bool) -> tuple[Remarks, ...]:
    """What is to be known of a write over `held`, after what was known `before`.

    `again` says that nobody had edited: the write brought back what was lost, and what it took away or replaced
    for that is not taken away or replaced once more.
    """
    states = (*before, held) if held not in before[-1:] else before
    if again:
        states = tuple(_without_claims(state, held, written) for state in states)
    return (states[0], *states[1:][1 - _MOST :])


def _without_claims(state: Remarks, held: Remarks, written: Remarks) -> Remarks:
    """`state` as if it had neither the stars nor the tags of `held` that were overwritten now."""
    replaced = state.rating is not None and state.rating == held.rating
    tags = tuple(tag for tag in state.tags if tag in written.tags or tag not in held.tags)
    return replace(state, rating=written.rating if replaced else state.rating, tags=tags)


def _merge_tags(base: tuple[str, ...], ours: tuple[str, ...], theirs: tuple[str, ...]) -> tuple[str, ...]:
    """Merged as sets, in our order first: were it theirs, two platforms would reorder each other's tags for ever."""
    kept = [tag for tag in ours if tag in theirs or tag not in base]
    added = [tag for tag in theirs if tag not in ours and tag not in base]
    return (*kept, *added)
