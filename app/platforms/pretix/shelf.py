"""What the mock of pretix keeps: leads by badge code, under the rules of the document and the world's switches.

A POST with empty remarks reads, any other writes all three.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Any

from app.platforms.pretix import switches
from app.platforms.pretix.checks import Problem, no_longer_than, not_a_choice, refusal

if TYPE_CHECKING:
    from app.world import Rows, World
    from app.world.people import Person
    from app.world.switches import Switch

UNKNOWN = "This code is not known at this event."
NOT_ALLOWED = "You may not scan this kind of ticket."
TOO_EARLY = "The scan lies in the future."
_AHEAD = timedelta(minutes=5)


@dataclass
class SavedLead:
    """What the server keeps of a lead."""

    person: Person
    scanned: str
    notes: str = ""
    rating: int | None = None
    tags: tuple[str, ...] = ()
    device_name: str | None = None
    device_uuid: str | None = None
    uploads: int = 0
    writes: int = 0

    def answer(self, chosen: dict[str, str]) -> dict[str, object]:
        """The lead as the API tells it: without code and time."""
        said: dict[str, object] = {
            "attendee": {"fields": _visible_fields(self.person, chosen)},
            "rating": self.rating,
            "tags": list(self.tags),
            "notes": self.notes,
            "device_name": self.device_name,
        }
        return said if _is_old(chosen) else {**said, "device_uuid": self.device_uuid}

    def row(self) -> dict[str, object]:
        """The lead as tests want to see it."""
        return {
            "code": self.person.code,
            "attendee": self.person.name,
            "rating": self.rating,
            "tags": list(self.tags),
            "notes": self.notes,
            "scanned": self.scanned,
            "device_name": self.device_name,
            "device_uuid": self.device_uuid,
            "uploads": self.uploads,
            "writes": self.writes,
        }


class Shelf:
    """The leads that one server has saved, by code and, where the switch says so, by device."""

    def __init__(self, world: World) -> None:
        self._world = world
        self.leads: dict[tuple[str, str | None], SavedLead] = {}

    def submit(self, wanted: dict[str, Any]) -> tuple[SavedLead, bool] | Problem:
        """Save or read a checked submission: the lead and whether it is new, or why not."""
        person = self._world.by_code.get(wanted["code"])
        if person is None:
            return self._refusal(self._chosen(switches.UNKNOWN_CODE), UNKNOWN)
        if problem := self._not_wanted(wanted, person):
            return problem
        key = person.code, wanted["device_uuid"] if self._chosen(switches.SCOPE) == "device" else None
        new = key not in self.leads
        lead = self.leads.setdefault(key, SavedLead(person, wanted["scanned"]))
        lead.uploads += 1
        self._write(lead, wanted)
        lead.device_name = wanted["device_name"] or lead.device_name
        lead.device_uuid = wanted["device_uuid"] or lead.device_uuid
        return lead, new

    def rows(self) -> Rows:
        """All saved leads, for `World.saved`."""
        return [lead.row() for lead in list(self.leads.values())]

    def _not_wanted(self, wanted: dict[str, Any], person: Person) -> Problem | None:
        """The refusals that the switches ask for."""
        other = self._chosen(switches.OTHER_PRODUCT)
        if has_other_product(person) and other in ("400", "403"):
            return self._refusal(other, NOT_ALLOWED)
        scanned = datetime.fromisoformat(wanted["scanned"])
        if self._chosen(switches.FUTURE_SCANS) == "refused" and scanned > datetime.now(UTC) + _AHEAD:
            return Problem(400, {"scanned": [TOO_EARLY]})
        longest = self._longest_note()
        if self._chosen(switches.LONG_NOTE) == "refused" and longest and len(wanted["notes"]) > longest:
            return Problem(400, {"notes": [no_longer_than(longest)]})
        unknown = [tag for tag in wanted["tags"] or () if tag not in tag_list(self._world.switches)]
        if unknown and self._chosen(switches.UNKNOWN_TAGS) == "refused":
            return Problem(400, {"tags": [not_a_choice(unknown[0])]})
        return None

    def _write(self, lead: SavedLead, wanted: dict[str, Any]) -> None:
        notes, tags, rating = wanted["notes"], wanted["tags"], wanted["rating"]
        if not notes and tags is None and rating is None:
            return
        if self._chosen(switches.EMPTY_REMARKS) == "field":
            notes, rating = notes or lead.notes, lead.rating if rating is None else rating
            tags = lead.tags if tags is None else tags
        if self._chosen(switches.UNKNOWN_TAGS) == "dropped":
            tags = [tag for tag in tags or () if tag in tag_list(self._world.switches)]
        lead.notes, lead.rating, lead.tags = notes[: self._longest_note() or None], rating, tuple(tags or ())
        lead.writes += 1

    def _refusal(self, status: str, words: str) -> Problem:
        return refusal(int(status), words, self._chosen(switches.ERROR_BODY))

    def _longest_note(self) -> int:
        return int(switches.LONGEST_NOTE.number(self._world.switches))

    def _chosen(self, switch: Switch) -> str:
        return switch.chosen(self._world.switches)


def has_other_product(person: Person) -> bool:
    """Whether the visitor's ticket is of a kind that `pretix-other-product` speaks of."""
    return person.number % 10 == 9


def tag_list(chosen: dict[str, str]) -> list[str]:
    """The tags of the profile."""
    return [tag.strip() for tag in switches.TAG_LIST.chosen(chosen).split(",") if tag.strip()]


def attendee_fields(person: Person, *, details: bool = True) -> list[dict[str, object]]:
    """What the organiser lets exhibitors know of a visitor."""
    parts = [{"label": "Given name", "value": person.given}, {"label": "Family name", "value": person.family}]
    rows: tuple[tuple[str, str, str, list[dict[str, str]]], ...] = (
        ("attendee_name", "Name", person.name, parts),
        ("attendee_email", "Email", person.email, []),
        ("company", "Company", person.company, []),
        ("job_title", "Job title", person.job, []),
        ("phone", "Telephone", person.phone, []),
        ("country", "Country", person.country, []),
    )
    fields: list[dict[str, object]] = []
    for key, label, value, parts in rows:
        field: dict[str, object] = {"id": key, "label": label, "value": value}
        fields.append({**field, "details": parts} if details else field)
    return fields


def _visible_fields(person: Person, chosen: dict[str, str]) -> list[dict[str, object]]:
    if has_other_product(person) and switches.OTHER_PRODUCT.chosen(chosen) == "hidden":
        return []
    return attendee_fields(person, details=not _is_old(chosen))


def _is_old(chosen: dict[str, str]) -> bool:
    return switches.VERSION.chosen(chosen) == "old"
