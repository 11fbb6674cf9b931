"""Everything that this kiosk keeps about one person, for a visitor who asks to see it: `kept`, and as rows `about`.

The rows are in English with times in ISO 8601, for the command line; the window says the same in its own words.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from app.lead import Delivery, DeliveryState, iso
from app.store import attachments, history, leads, scans, sending
from app.store.attachments import Kind

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import datetime

    from app.lead import Lead, ScanRecord
    from app.store import Store
    from app.store.attachments import Attachment
    from app.store.history import Change

Row = tuple[str, str]
_KINDS = {Kind.PHOTO: "Photo", Kind.VOICE: "Voice note"}


@dataclass(frozen=True, slots=True)
class Attempt:
    """The lead was sent to `target` then; `outcome` is the reply's name in lower case, `detail` a sentence or ""."""

    target: str
    at: datetime
    outcome: str
    detail: str


@dataclass(frozen=True, slots=True)
class Kept:
    """A lead, and what is kept of it elsewhere."""

    lead: Lead
    files: tuple[Attachment, ...]
    scans: tuple[ScanRecord, ...]
    changes: tuple[Change, ...]
    attempts: tuple[Attempt, ...]


def kept(store: Store, lead: int) -> Kept | None:
    """All that is kept of a lead; None when there is no such lead."""
    found = leads.get(store, lead)
    if found is None:
        return None
    return Kept(
        found,
        tuple(attachments.listed(store.folder, found.uid)),
        tuple(scans.of_lead(store, lead)),
        tuple(history.of_lead(store, lead)),
        tuple(
            Attempt(str(tried["target"]), at, str(tried["outcome"]), str(tried["detail"] or ""))
            for tried, at in sending.attempts(store, lead)
        ),
    )


def about(store: Store, lead: int) -> list[Row]:
    """`(label, value)` of all that is kept of a lead; empty when there is no such lead. Times are ISO 8601 UTC."""
    found = kept(store, lead)
    return [] if found is None else rows(found)


def rows(found: Kept) -> list[Row]:
    """`(label, value)` of everything; `app.ui.stored.rows` has the same ones in the reader's words."""
    return [
        *_who(found.lead),
        *_said(found.lead),
        *_files(found),
        *_scans(found),
        *_changes(found),
        *((f"Platform “{name}”", copy_words(one)) for name, one in found.lead.deliveries.items()),
        *_attempts(found),
    ]


def _who(lead: Lead) -> Iterator[Row]:
    yield "Lead", str(lead.id)
    if lead.code is not None:
        yield "Code on the badge", lead.code
    if lead.name and lead.name not in {field.value for field in lead.attendee}:
        yield "Name", lead.name
    for field in lead.attendee:
        yield field.label or field.id, field.value
        for detail in field.details:
            yield f"{field.label or field.id}: {detail.label}", detail.value


def _said(lead: Lead) -> Iterator[Row]:
    said = lead.remarks
    if said.rating is not None:
        yield "Rating", f"{said.rating} of 5"
    if said.tags:
        yield "Tags", ", ".join(said.tags)
    if said.notes:
        yield "Notes", said.notes
    yield from lead.answers.items()


def _files(kept: Kept) -> Iterator[Row]:
    for made in kept.files:
        yield _KINDS[made.kind], f"{iso(made.at)}, {made.name}"


def _scans(kept: Kept) -> Iterator[Row]:
    for read in kept.scans:
        yield "Scanned", f"{iso(read.at)} by {read.scanner}" + (f", {read.staff}" if read.staff else "")


def _changes(kept: Kept) -> Iterator[Row]:
    for change in kept.changes:
        yield "Changed", f"{iso(change.at)} {', '.join(change.parts)}" + (f", {change.staff}" if change.staff else "")


def copy_words(delivery: Delivery) -> str:
    """Whether the platform has a copy, and under which number, as sentences."""
    number = f"Its number there is {delivery.remote_id}."
    return " ".join([_copy(delivery), number] if delivery.remote_id else [_copy(delivery)])


def _copy(delivery: Delivery) -> str:
    waiting = "It has a copy, and gets a newer one." if delivery.acked else "It gets a copy."
    states = {
        DeliveryState.UPLOADED: "It has a copy.",
        DeliveryState.WAITING: "It may have a copy." if delivery.unconfirmed and not delivery.acked else waiting,
        DeliveryState.ATTENTION: "It has a copy." if delivery.acked else "It has not taken a copy.",
        DeliveryState.LOCAL: "It gets no copy.",
    }
    return states[delivery.state]


def _attempts(kept: Kept) -> Iterator[Row]:
    for tried in kept.attempts:
        detail = f": {tried.detail}" if tried.detail else ""
        yield f"Sent to “{tried.target}”", f"{iso(tried.at)} {tried.outcome}{detail}"
