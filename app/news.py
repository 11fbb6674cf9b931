"""News: what a running kiosk tells its listeners. Frozen values; told on the thread where they arise."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from datetime import datetime

    from app.actions import Action
    from app.lead import Edit, Lead, TargetStatus
    from app.settings import Settings


@dataclass(frozen=True, slots=True)
class Saved:
    """A scan was committed: the only thing that may be beeped, shown green or printed."""

    lead: Lead
    new: bool
    at: datetime
    scanner: str
    source: str | None = None
    previous: datetime | None = None  # the scan before this one, when seen before


class Refusal(StrEnum):
    """Why a payload was not saved."""

    EMPTY = "empty"
    TOO_LONG = "too-long"
    UNREADABLE = "unreadable"
    SETUP_PRETIX = "setup-pretix"
    SETUP_OURS = "setup-ours"
    CONTACT_CUT = "contact-cut"
    ACTION = "action"  # where only a visitor's code will do
    ACTION_UNKNOWN = "action-unknown"
    SELF_TEST = "self-test"  # no visitor's: it was read as printed
    SELF_TEST_GARBLED = "self-test-garbled"
    KEYS_LOST = "keys-lost"
    ERASED = "erased"  # a kept picture of somebody who was erased since
    DISK_FULL = "disk-full"
    READ_ONLY = "read-only"
    FAILED = "failed"


@dataclass(frozen=True, slots=True)
class NotSaved:
    """A scan was refused; `sentence` says so to the person. `read` is what came of a test badge that was garbled."""

    refusal: Refusal
    sentence: str
    scanner: str
    source: str | None = None
    read: str = ""


@dataclass(frozen=True, slots=True)
class Acted:
    """An action code was scanned and what it asks for was done to `lead`, as it is now; `back` takes it back.

    Without a lead there was none to act on, or it is none that changes; without `back` it changed nothing.
    """

    action: Action
    lead: Lead | None
    at: datetime
    scanner: str
    source: str | None = None
    back: Edit | None = None


@dataclass(frozen=True, slots=True)
class LeadChanged:
    """A lead was edited, settled or erased: read it again."""

    lead: int


@dataclass(frozen=True, slots=True)
class EditFailed:
    """An edit could not be saved; what was typed must stay on screen."""

    lead: int
    sentence: str


@dataclass(frozen=True, slots=True)
class OutboxChanged:
    """Counts or states of the targets changed."""

    targets: tuple[TargetStatus, ...]
    leads: int


@dataclass(frozen=True, slots=True)
class ScannerChanged:
    """A scanner works, or does not and why; or a hint for whoever holds up a badge, empty when there is none."""

    address: str
    kind: Literal["starting", "ready", "problem", "ended", "hint"]
    sentence: str = ""


class StoreMatter(StrEnum):
    """What `StoreNews` is about; newer news of a matter takes the older one's place."""

    MENDED = "mended"
    FULL = "full"
    READ_ONLY = "read-only"
    CLOCK = "clock"
    RETENTION = "retention"


@dataclass(frozen=True, slots=True)
class StoreNews:
    """The lead file was damaged and mended, or its disk is full or read-only; `sentence` tells the person.

    `solved` says that there is nothing left to do about it.
    """

    sentence: str
    about: StoreMatter = StoreMatter.MENDED
    solved: bool = False


@dataclass(frozen=True, slots=True)
class PicturesChanged:
    """So many pictures of unread badges wait; `kept` is when one was taken that was kept just now."""

    waiting: int
    kept: datetime | None = None


@dataclass(frozen=True, slots=True)
class AttachmentsChanged:
    """A lead's photos and voice notes came or went, or `failed` says why one did not.

    `tried` is when one was made that was to be kept, and `kept` what it is called now that it is.
    """

    lead: int
    failed: str = ""
    tried: datetime | None = None
    kept: str = ""


@dataclass(frozen=True, slots=True)
class SettingsChanged:
    """The settings are others now; `failed` says why they could not be kept on the disk."""

    settings: Settings
    failed: str = ""


News = (
    Saved
    | NotSaved
    | Acted
    | LeadChanged
    | EditFailed
    | OutboxChanged
    | ScannerChanged
    | StoreNews
    | PicturesChanged
    | AttachmentsChanged
    | SettingsChanged
)
