"""How a target stands, as one word: judged once, for the window and for the command line.

A server that fails lead after lead is rested from like an absent one (see `gate`), but is not offline: its
problem is also that of leads which were tried, while being offline is charged to none.
"""

from __future__ import annotations

from enum import IntEnum, auto
from typing import TYPE_CHECKING

from app.lead import TargetState

if TYPE_CHECKING:
    from datetime import datetime

    from app.lead import TargetStatus


class Plight(IntEnum):
    """How a target stands, the worst first."""

    SIGN_IN = auto()
    TLS = auto()
    ATTENTION = auto()
    PORTAL = auto()
    OFFLINE = auto()
    PAUSED = auto()
    FAILING = auto()
    SENDING = auto()
    LOCAL = auto()
    UPLOADED = auto()
    READY = auto()


_PAUSES = {
    TargetState.OFFLINE: Plight.OFFLINE,
    TargetState.PORTAL: Plight.PORTAL,
    TargetState.SIGN_IN: Plight.SIGN_IN,
    TargetState.TLS: Plight.TLS,
    TargetState.WAITING: Plight.PAUSED,
}


def pause(target: TargetStatus) -> Plight | None:
    """Why the target is sent nothing now; None when it is."""
    return Plight.FAILING if is_failing(target) else _PAUSES.get(target.state)


def plight(target: TargetStatus) -> Plight:
    """How the target stands; what heals by itself does not hide what needs a person."""
    found = pause(target)
    if found and not (found is Plight.FAILING and target.attention):
        return found
    if target.attention:
        return Plight.ATTENTION
    if target.waiting:
        return Plight.SENDING
    if target.local:
        return Plight.LOCAL
    return Plight.UPLOADED if target.uploaded else Plight.READY


def is_failing(target: TargetStatus) -> bool:
    """Whether all that waits has been tried and failed, each for itself, so that the platform is in trouble."""
    backlog = target.backlog
    if target.state is TargetState.OFFLINE:
        return bool(target.waiting) and target.problem in backlog.problems
    return target.state is TargetState.READY and 0 < backlog.failing == backlog.looked_at


def since(target: TargetStatus) -> datetime | None:
    """Since when leads wait for a reason: the pause's begin, or the first scan that could not be sent."""
    if target.state is TargetState.READY or is_failing(target):
        return target.backlog.since if target.backlog.failing else None
    return target.since


def next_at(target: TargetStatus) -> datetime | None:
    """When something is tried next after a failure; None: now, or nothing has failed."""
    if target.state is not TargetState.READY:
        return target.next_at
    return target.backlog.next_at if target.backlog.failing else None
