"""What a platform replies to a delivery: frozen values; what they do to it is in `app.outbox`."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from app.lead import Attendee, Remarks


@dataclass(frozen=True, slots=True)
class Accepted:
    """The platform has the lead; `remarks` is what it holds now, `merged` says that a colleague's came in.

    `name` is the attendee's, where no one field of `attendee` is. `before` is for the delivery, if anything was
    written over what others may write too; else it is empty.
    """

    attendee: Attendee
    remarks: Remarks
    merged: bool = False
    remote_id: str | None = None
    problem: str | None = None
    raw: str = ""
    name: str | None = None
    before: tuple[Remarks, ...] = ()


@dataclass(frozen=True, slots=True)
class Offline:
    """No byte was sent."""

    reason: str


@dataclass(frozen=True, slots=True)
class Portal:
    """Something between us and the platform answered, or the URL is wrong.

    `unconfirmed` when the platform may have the lead all the same, and sending it twice would matter.
    """

    reason: str
    unconfirmed: bool = False


@dataclass(frozen=True, slots=True)
class SignIn:
    """The platform refused our credentials."""

    reason: str
    raw: str = ""


@dataclass(frozen=True, slots=True)
class Wait:
    """The platform asked for a pause of `seconds`; `unconfirmed` as for a `Portal`."""

    reason: str
    seconds: float
    unconfirmed: bool = False


@dataclass(frozen=True, slots=True)
class Later:
    """A passing failure; `unconfirmed` when bytes were sent, so that the lead may have arrived."""

    reason: str
    unconfirmed: bool = True
    raw: str = ""


@dataclass(frozen=True, slots=True)
class Insecure:
    """The connection could not be verified (TLS)."""

    reason: str


@dataclass(frozen=True, slots=True)
class Declined:
    """The platform does not take this lead; `reason` holds its words."""

    reason: str
    status: int = 0
    raw: str = ""


Reply = Accepted | Offline | Portal | SignIn | Wait | Later | Insecure | Declined
