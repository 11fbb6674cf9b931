"""Everything that this kiosk keeps about one person, as labelled rows, for a visitor who asks to see it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.lead import Delivery, DeliveryState, iso
from app.store import attachments, history, leads, scans, sending
from app.store.attachments import Kind

if TYPE_CHECKING:
    from collections.abc import Iterator

    from app.lead import Lead
    from app.store import Store

Row = tuple[str, str]
_KINDS = {Kind.PHOTO: "Photo", Kind.VOICE: "Voice note"}


def about(store: Store, lead: int) -> list[Row]:
    """`(label, value)` of all that is kept of a lead; empty when there is no such lead. Times are ISO 8601 UTC."""
    found = leads.get(store, lead)
    if found is None:
        return []
    return [
        *_who(found),
        *_said(found),
        *_files(store, found),
        *_scans(store, found),
        *_changes(store, found),
        *(row for name, one in found.deliveries.items() for row in _delivery(name, one)),
        *_attempts(store, found),
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


def _files(store: Store, lead: Lead) -> Iterator[Row]:
    for made in attachments.listed(store.folder, lead.uid):
        yield _KINDS[made.kind], f"{iso(made.at)}, {made.name}"


def _scans(store: Store, lead: Lead) -> Iterator[Row]:
    for read in scans.of_lead(store, lead.id):
        yield "Scanned", f"{iso(read.at)} by {read.scanner}" + (f", {read.staff}" if read.staff else "")


def _changes(store: Store, lead: Lead) -> Iterator[Row]:
    for change in history.of_lead(store, lead.id):
        yield "Changed", f"{iso(change.at)} {', '.join(change.parts)}" + (f", {change.staff}" if change.staff else "")


def _delivery(name: str, delivery: Delivery) -> Iterator[Row]:
    waiting = "It has a copy, and gets a newer one." if delivery.acked else "It gets a copy."
    states = {
        DeliveryState.UPLOADED: "It has a copy.",
        DeliveryState.WAITING: "It may have a copy." if delivery.unconfirmed and not delivery.acked else waiting,
        DeliveryState.ATTENTION: "It has a copy." if delivery.acked else "It has not taken a copy.",
        DeliveryState.LOCAL: "It gets no copy.",
    }
    number = f" Its number there is {delivery.remote_id}." if delivery.remote_id else ""
    yield f"Platform “{name}”", states[delivery.state] + number


def _attempts(store: Store, lead: Lead) -> Iterator[Row]:
    for attempt, at in sending.attempts(store, lead.id):
        detail = f": {attempt['detail']}" if attempt["detail"] else ""
        yield f"Sent to “{attempt['target']}”", f"{iso(at)} {attempt['outcome']}{detail}"
