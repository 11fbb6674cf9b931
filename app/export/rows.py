"""A lead as plain JSON values: what `leads --json` prints and what an export holds."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.lead import iso

if TYPE_CHECKING:
    from app.lead import AttendeeField, Delivery, Lead

Row = dict[str, object]


def as_row(lead: Lead) -> Row:
    """`lead` with the keys of `leads --json`, in their order; times are ISO 8601 UTC with `Z`."""
    return {
        "lead": lead.id,
        "code": lead.code,
        "name": lead.name,
        "company": lead.company,
        "rating": lead.remarks.rating,
        "tags": list(lead.remarks.tags),
        "notes": lead.remarks.notes,
        "answers": dict(lead.answers),
        "staff": lead.staff,
        "scans": lead.scans,
        "first": iso(lead.first),
        "last": iso(lead.last),
        "deliveries": {target: delivery_row(delivery) for target, delivery in lead.deliveries.items()},
        "attendee": [field_row(field) for field in lead.attendee],
    }


def delivery_row(delivery: Delivery) -> Row:
    """Where a delivery stands: state, problem, attempts, remote_id, next_at."""
    return {
        "state": delivery.state.value,
        "problem": delivery.problem,
        "attempts": delivery.attempts,
        "remote_id": delivery.remote_id,
        "next_at": iso(delivery.next_at) if delivery.next_at else None,
    }


def field_row(field: AttendeeField) -> Row:
    """An attendee field: id, label, value, details."""
    return {
        "id": field.id,
        "label": field.label,
        "value": field.value,
        "details": [{"label": detail.label, "value": detail.value} for detail in field.details],
    }
