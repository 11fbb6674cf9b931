"""One licence of the mock's Connections API: the connections that scans have made, and the tokens given out.

Nothing here knows HTTP. What the source document leaves open is a choice in the world's switches. Of the
invented visitors a few wear the badge of another event, and a few are not in the licence.
"""

from __future__ import annotations

import hashlib
import time
import uuid
from dataclasses import dataclass, field
from itertools import count
from typing import TYPE_CHECKING

from app.platforms.connections.switches import DUPLICATE, EMPTY, SPELLING, TOKEN_SECONDS

if TYPE_CHECKING:
    from collections.abc import Callable

    from app.world import Rows, World
    from app.world.people import Person

PAGE = 100
FIRST_REVISION = 10_122_537_397  # more than 32 bits hold, as in the document's example
_BASE36 = "0123456789abcdefghijklmnopqrstuvwxyz"
_PARTICLES = ("da ", "de ", "van ", "von ", "Ní ", "Nic ", "Ó ", "Mac ")
_COUNTRIES = {
    "Brazil": "BR", "Bulgaria": "BG", "Czechia": "CZ", "Denmark": "DK", "France": "FR", "Germany": "DE",
    "Greece": "GR", "Hungary": "HU", "Iceland": "IS", "Ireland": "IE", "Kenya": "KE", "Latvia": "LV",
    "Poland": "PL", "Portugal": "PT", "Romania": "RO", "Serbia": "RS", "Spain": "ES", "Sweden": "SE",
    "Türkiye": "TR", "Vietnam": "VN",
}  # fmt: skip


@dataclass
class SavedConnection:
    """What the server keeps of a scan; `time` as it was told, `scan_info` who scanned with the organiser's app."""

    id: str
    revision: int
    person: Person
    time: str
    state: str
    scan_info: str = ""
    uploads: int = 1

    def row(self) -> dict[str, object]:
        """The connection as tests want to see it."""
        return {
            "code": self.person.code,
            "attendee": self.person.name,
            "id": self.id,
            "revision": self.revision,
            "time": self.time,
            "state": self.state,
            "scanInfo": self.scan_info,
            "uploads": self.uploads,
        }


def is_of_another_event(person: Person) -> bool:
    """Whether this visitor's badge is one of another event."""
    return person.number % 25 == 11


def state_of(person: Person) -> str:
    """The state that a scan of this visitor gets."""
    if is_of_another_event(person):
        return "NoAccess"
    return "NoLicense" if person.number % 25 == 17 else "Completed"


@dataclass
class Licence:
    """The connections by id, and the tokens with the time (of `clock`, seconds) at which each expires."""

    world: World
    clock: Callable[[], float] = time.monotonic
    connections: dict[str, SavedConnection] = field(default_factory=dict)
    _tokens: dict[str, float] = field(default_factory=dict)
    _newest: dict[str, SavedConnection] = field(default_factory=dict)  # by code
    _numbers: count[int] = field(default_factory=count)
    _revision: int = FIRST_REVISION

    def give_token(self) -> tuple[str, int]:
        """A new token and the seconds for which it is valid."""
        seconds = int(TOKEN_SECONDS.number(self.world.switches))
        token = str(uuid.uuid4())
        self._tokens[token] = self.clock() + seconds
        return token, seconds

    def knows_token(self, token: str) -> bool:
        """Whether the token was given out here and has not expired."""
        return self.clock() < self._tokens.get(token, float("-inf"))

    def forget_tokens(self) -> None:
        """All tokens expire."""
        self._tokens.clear()

    def submit(self, person: Person, at: str, scan_info: str = "") -> tuple[SavedConnection, bool]:
        """A scan of this visitor: the connection, and whether it is new."""
        known = self._newest.get(person.code)
        how = DUPLICATE.chosen(self.world.switches)
        if known is None or how == "new":
            where = self._next_id(), self._next_revision()
            saved = SavedConnection(*where, person, at, state_of(person), scan_info)
            self.connections[saved.id] = self._newest[person.code] = saved
            return saved, True
        known.uploads += 1
        if how == "bump":
            known.revision = self._next_revision()
        return known, False

    def page(self, from_revision: int) -> list[SavedConnection]:
        """At most `PAGE` connections of this revision and later ones, in ascending order."""
        later = (one for one in self.connections.values() if one.revision >= from_revision)
        return sorted(later, key=lambda one: one.revision)[:PAGE]

    def rows(self) -> Rows:
        """All connections, for `World.saved`."""
        return [connection.row() for connection in list(self.connections.values())]

    def answer(self, connection: SavedConnection) -> dict[str, object]:
        """The connection as the API tells it ("Record JSON Structure"): without the code, details by its state."""
        lower = SPELLING.chosen(self.world.switches) == "example"
        completed = connection.state == "Completed"
        record: dict[str, object] = {
            "contact": _contact(connection.person) if completed else None,
            "exhibitorQuestions": [],
            "id": connection.id,
            "notes": [],
            "profileQuestions": _questions(connection.person) if completed else [],
            "revision": connection.revision,
            "scanInfo": connection.scan_info,
            "source": "barcode" if lower else "Barcode",
            "state": "completed" if completed and lower else connection.state,
            "time": connection.time,
        }
        return without_empty(record) if EMPTY.chosen(self.world.switches) == "missing" else record

    def _next_id(self) -> str:
        number = int.from_bytes(hashlib.blake2b(f"connection {next(self._numbers)}".encode(), digest_size=9).digest())
        return "".join(_BASE36[number // 36**place % 36] for place in range(13))

    def _next_revision(self) -> int:
        self._revision += 1 + self._revision % 7
        return self._revision


def without_empty(record: dict[str, object]) -> dict[str, object]:
    """`record` without what is null, empty or holds nothing else."""
    kept = {key: without_empty(value) if isinstance(value, dict) else value for key, value in record.items()}
    return {key: value for key, value in kept.items() if value not in (None, "", [], {})}


def _contact(person: Person) -> dict[str, object]:
    particle = next((one for one in _PARTICLES if person.family.startswith(one)), "")
    unknown: list[str] = ["city", "houseNumber", "houseNumberSuffix", "postalCode", "state"]
    return {
        "address": {"address": None, **dict.fromkeys(unknown), "country": _COUNTRIES[person.country]},
        "cocNumber": None,
        "company": person.company,
        "department": None,
        "email": person.email,
        "fax": None,
        "firstInitials": person.given[0],
        "firstName": person.given,
        "gender": None,
        "jobFunction": person.job,
        "lastName": person.family[len(particle) :],
        "lastNamePrefix": particle.strip() or None,
        "phone1": person.phone,
        "phone2": None,
        "pictureUrl": None,
        "suffix": None,
        "title": None,
        "vatNumber": None,
        "website": None,
    }


def _questions(person: Person) -> list[dict[str, object]]:
    """What most visitors answered when they registered."""
    if person.number % 5 == 4:
        return []
    chosen = ("Measuring", "Sensors", "Software")[: 1 + person.number % 3]
    answers = [{"id": f"1zq{number}a", "name": name, "type": "label"} for number, name in enumerate(chosen)]
    return [{"answers": answers, "id": "1zq0interest", "name": "What interests you most?", "type": "checkbox"}]
