"""The invented event that every platform's mock plays: one `World` for each running server."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

from app.world.faults import Faults
from app.world.ledger import Ledger
from app.world.people import Person, people

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

Rows = list[dict[str, object]]


@dataclass
class World:
    """The visitors, what was asked, what goes wrong, and where each platform's mock lets its leads be seen.

    `faults` and `switches` may be changed while it is served; `switches` holds only what was chosen. A mock
    that gives out access tokens adds to `forget_tokens` what makes all of them expire.
    """

    people: tuple[Person, ...]
    ledger: Ledger = field(default_factory=Ledger)
    ends: datetime = field(default_factory=lambda: datetime.now(UTC).replace(microsecond=0) + timedelta(days=3))
    saved: dict[str, Callable[[], Rows]] = field(default_factory=dict)
    faults: Faults = field(default_factory=Faults)
    switches: dict[str, str] = field(default_factory=dict)
    forget_tokens: list[Callable[[], None]] = field(default_factory=list)
    by_code: Mapping[str, Person] = field(init=False)

    def __post_init__(self) -> None:
        self.by_code = {person.code: person for person in self.people}

    def leads(self) -> Rows:
        """What all platforms have saved, in order of arrival; each row says its platform."""
        return [{"platform": platform, **row} for platform, rows in self.saved.items() for row in rows()]


def make_world(
    visitors: int = 200, *, faults: Faults | None = None, switches: Mapping[str, str] | None = None
) -> World:
    """A new world with this many visitors and nothing saved yet."""
    return World(tuple(people(visitors)), faults=faults or Faults(), switches=dict(switches or {}))
