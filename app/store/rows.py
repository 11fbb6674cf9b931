"""Rows of the lead file as values, and back."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import datetime
from typing import TYPE_CHECKING, Any

from app.lead import Attendee, AttendeeField, Delivery, DeliveryState, Detail, Lead, Profile, Remarks, ms, utc

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Mapping

STAYS = "Notes, rating, tags and answers stay on this kiosk, since this platform takes none: export them."


def lead(row: sqlite3.Row, deliveries: Mapping[str, Delivery]) -> Lead:
    """A row of `lead` with its deliveries by target name; they say where something stays on this kiosk."""
    said = remarks(row) != Remarks() or row["answers"] != "{}"
    return Lead(
        id=row["id"],
        uid=row["uid"],
        code=row["code"],
        name=row["name"],
        company=row["company"],
        email=row["email"],
        attendee=attendee(row["attendee"]),
        remarks=remarks(row),
        answers=json.loads(row["answers"]),
        staff=row["staff"],
        scans=row["scans"],
        first=utc(row["first"]),
        last=utc(row["last"]),
        revision=row["revision"],
        deliveries={name: _with_what_stays(one) for name, one in deliveries.items()} if said else deliveries,
    )


def _with_what_stays(delivery: Delivery) -> Delivery:
    if delivery.takes_remarks or delivery.state != DeliveryState.UPLOADED:
        return delivery
    return replace(delivery, problem=" ".join(filter(None, (delivery.problem, STAYS))))


def remarks(row: sqlite3.Row) -> Remarks:
    """What a row of `lead` says of the lead."""
    return Remarks(row["notes"], row["rating"], tuple(json.loads(row["tags"])))


def attendee(text: str) -> Attendee:
    """Attendee fields from their JSON."""
    return tuple(
        AttendeeField(item["id"], item["label"], item["value"], tuple(Detail(*pair) for pair in item["details"]))
        for item in json.loads(text)
    )


def attendee_json(fields: Attendee) -> str:
    """Attendee fields as JSON."""
    return _json(
        [
            {"id": f.id, "label": f.label, "value": f.value, "details": [[d.label, d.value] for d in f.details]}
            for f in fields
        ]
    )


def delivery(row: sqlite3.Row) -> Delivery:
    """A row of `delivery`."""
    return Delivery(
        id=row["id"],
        lead=row["lead"],
        target=row["target"],
        state=DeliveryState(row["state"]),
        wanted=row["wanted"],
        acked=row["acked"],
        inflight=row["inflight"],
        attempts=row["attempts"],
        next_at=maybe_utc(row["next_at"]),
        unconfirmed=bool(row["unconfirmed"]),
        sent_time=maybe_utc(row["sent_time"]),
        remote_id=row["remote_id"],
        problem=row["problem"],
        base=base(row["base"]),
        merged_at=maybe_utc(row["merged_at"]),
        before=states(row["before"]),
        check_at=maybe_utc(row["check_at"]),
    )


def base(text: str | None) -> Remarks | None:
    """What the target held, from its JSON."""
    if text is None:
        return None
    notes, rating, tags = json.loads(text)
    return Remarks(notes, rating, tuple(tags))


def base_json(said: Remarks | None) -> str | None:
    """What the target holds, as JSON."""
    return None if said is None else _json([said.notes, said.rating, said.tags])


def states(text: str | None) -> tuple[Remarks, ...]:
    """What the target held before our last writes, from its JSON."""
    held = [] if text is None else json.loads(text)
    return tuple(Remarks(notes, rating, tuple(tags)) for notes, rating, tags in held)


def states_json(held: tuple[Remarks, ...]) -> str | None:
    """What the target held before our last writes, as JSON."""
    return _json([[said.notes, said.rating, said.tags] for said in held]) if held else None


def profile(text: str | None) -> Profile | None:
    """A stored profile."""
    if text is None:
        return None
    content = json.loads(text)
    content["tags"] = tuple(content["tags"])
    end = content["event_end"]
    content["event_end"] = datetime.fromisoformat(end) if end else None
    return Profile(**content)


def profile_json(said: Profile) -> str:
    """A profile as JSON."""
    return _json(
        {
            "exhibitor": said.exhibitor,
            "event_key": said.event_key,
            "event_name": dict(said.event_name),
            "booth": said.booth,
            "event_end": said.event_end.isoformat() if said.event_end else None,
            "notes_allowed": said.notes_allowed,
            "tags": said.tags,
            "links": dict(said.links),
        }
    )


def maybe_utc(value: int | None) -> datetime | None:
    """A stored time that may be missing."""
    return None if value is None else utc(value)


def maybe_ms(value: datetime | None) -> int | None:
    """A time that may be missing, as stored."""
    return None if value is None else ms(value)


def _json(content: Any) -> str:  # noqa: ANN401 - any JSON value
    return json.dumps(content, ensure_ascii=False, separators=(",", ":"))
