"""The words of Lead Kiosk: leads, what is said of them, and what is owed to whom.

Everything here is a frozen value without behaviour beyond itself; nothing here knows SQL, HTTP or Qt.
Times are aware `datetime`s in UTC.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import UTC, datetime
from enum import Enum, StrEnum
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Mapping


class LeadKioskError(Exception):
    """Something failed for a reason that the person can act on; the text is one sentence for them."""


@dataclass(frozen=True, slots=True)
class Detail:
    """A part of an attendee field, such as the given name within a name."""

    label: str
    value: str


@dataclass(frozen=True, slots=True)
class AttendeeField:
    """One thing the platform says about an attendee, in the platform's own words and order."""

    id: str
    label: str
    value: str
    details: tuple[Detail, ...] = ()


Attendee = tuple[AttendeeField, ...]


@dataclass(frozen=True, slots=True)
class Remarks:
    """What booth staff said about a lead: the part that several devices may write."""

    notes: str = ""
    rating: int | None = None  # 0-5
    tags: tuple[str, ...] = ()


class Keep(Enum):
    """Marks a part of an `Edit` that stays as it is (None is a value: no rating)."""

    KEEP = "keep"


KEEP: Final = Keep.KEEP


@dataclass(frozen=True, slots=True)
class Edit:
    """A change a person makes to a lead; parts left at their defaults stay as they are.

    `notes` replaces the notes the person saw (`notes_seen`); where the lead has other notes by then
    (a colleague's came in), both are merged and nothing is dropped. `append` adds a line.
    """

    rating: int | Keep | None = KEEP
    notes: str | None = None
    notes_seen: str | None = None
    append: str | None = None
    add_tags: tuple[str, ...] = ()
    remove_tags: tuple[str, ...] = ()
    answers: Mapping[str, str] = field(default_factory=dict)


class DeliveryState(StrEnum):
    """Where a delivery stands; the worst of a lead's deliveries comes first."""

    ATTENTION = "attention"
    WAITING = "waiting"
    LOCAL = "local"
    UPLOADED = "uploaded"


@dataclass(frozen=True, slots=True)
class Delivery:
    """A lead's way to one target.

    Revisions are the lead's: `wanted` is owed, `acked` is what the target is known to have, `inflight`
    is being sent. `unconfirmed`: something was sent and its reply never came. `base` is what the
    target had when we last heard of it (None: never heard). `merged_at` is when what a colleague had
    said on another device last came in with a reply. `before` is what the target held before our writes that a
    colleague's device may have undone without having seen them, oldest first; that is looked at `check_at`.
    """

    id: int
    lead: int
    target: str  # the target's uid
    state: DeliveryState = DeliveryState.WAITING
    wanted: int = 1
    acked: int = 0
    inflight: int | None = None
    attempts: int = 0
    next_at: datetime | None = None
    unconfirmed: bool = False
    sent_time: datetime | None = None
    remote_id: str | None = None
    problem: str | None = None
    base: Remarks | None = None
    merged_at: datetime | None = None
    before: tuple[Remarks, ...] = ()
    check_at: datetime | None = None
    takes_remarks: bool = True  # whether the target can be told what is said of the lead


@dataclass(frozen=True, slots=True)
class Lead:
    """One attendee met at this event, by code; `code` is None for contact cards and walk-ups."""

    id: int
    uid: str
    code: str | None
    name: str | None
    company: str | None
    email: str | None
    attendee: Attendee
    remarks: Remarks
    answers: Mapping[str, str]
    staff: str | None
    scans: int
    first: datetime
    last: datetime
    revision: int
    deliveries: Mapping[str, Delivery]  # by the target's name


@dataclass(frozen=True, slots=True)
class ScanRecord:
    """One read of a lead's badge, as stored."""

    at: datetime
    scanner: str
    symbology: str
    staff: str | None


@dataclass(frozen=True, slots=True)
class Profile:
    """What a platform says an exhibitor is and may do."""

    exhibitor: str
    event_key: str  # identifies the event on its platform
    event_name: Mapping[str, str]  # by language
    booth: str | None = None
    event_end: datetime | None = None
    notes_allowed: bool = True
    tags: tuple[str, ...] = ()
    links: Mapping[str, str] = field(default_factory=dict)  # privacy, imprint, help, terms, logo

    def event_title(self, language: str = "en") -> str:
        """The event's name in `language`, else English, else any, else its key."""
        names = self.event_name
        return names.get(language) or names.get("en") or next(iter(names.values()), "") or self.event_key


class TargetState(StrEnum):
    """Whether a target takes leads now."""

    READY = "ready"
    OFFLINE = "offline"
    PORTAL = "portal"
    SIGN_IN = "sign-in"
    WAITING = "waiting"
    TLS = "tls"


@dataclass(frozen=True, slots=True)
class Backlog:
    """What is known of the deliveries that a target has not got, besides how many they are.

    Of a long outbox not all that wait are looked at, but `looked_at` of them. `failing` ones have been tried and
    failed, each for itself.
    """

    looked_at: int = 0
    failing: int = 0
    problems: tuple[str, ...] = ()  # why they failed, commonest first
    tries: int = 0  # of the one tried most
    since: datetime | None = None  # the first scan that the target has not got
    next_at: datetime | None = None  # when one of them is tried next; None: now
    refusals: tuple[str, ...] = ()  # the platform's words on those that need attention, commonest first


@dataclass(frozen=True, slots=True)
class TargetStatus:
    """A target's counts (they add up to all leads; in flight is part of waiting) and its health."""

    uid: str
    name: str
    platform: str
    state: TargetState = TargetState.READY
    problem: str | None = None
    since: datetime | None = None
    next_at: datetime | None = None  # the next try, while it is paused
    uploaded: int = 0
    waiting: int = 0
    attention: int = 0
    local: int = 0
    inflight: int = 0
    profile: Profile | None = None
    backlog: Backlog = Backlog()


def utc(ms: int) -> datetime:
    """Milliseconds since the epoch as an aware time."""
    return datetime.fromtimestamp(ms / 1000, UTC)


def ms(at: datetime) -> int:
    """A time as whole milliseconds since the epoch; a naive one is on this computer's wall."""
    return round(at.timestamp() * 1000)


def iso(at: datetime) -> str:
    """ISO 8601 UTC with milliseconds and `Z`, as the command line prints times."""
    return at.astimezone(UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z")
