"""How uploads stand, in words: of each target why leads wait and what to do; of all, whether to pack up.

The sentences say what a person at the booth can do; what heals by itself says so.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from app import standing as said
from app.lead import DeliveryState, TargetState
from app.plight import Plight, is_failing, plight
from app.ui.words import clock, moment, tr

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date, datetime

    from app.lead import TargetStatus
    from app.ui.counted import Held
    from app.ui.tokens import State


@dataclass(frozen=True, slots=True)
class Standing:
    """How one target stands; `todo` is a sentence or two."""

    state: State
    icon: str
    words: str
    todo: str


@dataclass(frozen=True, slots=True)
class Verdict:
    """Whether it is safe to pack up; `shows` is the state of the leads that stand in the way, if any do.

    `unread` says that kept pictures do.
    """

    state: State
    icon: str
    words: str
    line: str
    shows: DeliveryState | None = None
    unread: bool = False


def standing(target: TargetStatus) -> Standing:
    """How `target` stands, and what to do."""
    state, icon = _LOOKS[plight(target)]
    return Standing(state, icon, said.words(target, tr), said.todo(target, tr, clock))


_LOOKS: dict[Plight, tuple[State, str]] = {
    Plight.SIGN_IN: ("bad", "key"),
    Plight.TLS: ("bad", "shield"),
    Plight.ATTENTION: ("bad", "alert"),
    Plight.PORTAL: ("warn", "wifi"),
    Plight.OFFLINE: ("warn", "offline"),
    Plight.PAUSED: ("neutral", "clock"),
    Plight.FAILING: ("neutral", "clock"),
    Plight.SENDING: ("neutral", "send"),
    Plight.LOCAL: ("neutral", "disk"),
    Plight.UPLOADED: ("ok", "check"),
    Plight.READY: ("ok", "check"),
}


def sum_words(target: TargetStatus) -> str:
    """The target's counts as a sum."""
    return said.sum_words(target, tr)


def facts(target: TargetStatus, held: Held | None, now: datetime, today: date) -> list[tuple[str, str]]:
    """Labels and values: why leads wait, since when, when it is tried next, and what to do."""
    found = said.facts(target, now, tr=tr, moment=lambda at: moment(at, today))
    if lacks(held) and plight(target) is Plight.UPLOADED:
        todo = tr("Ask the organiser whether leads were deleted there. All are saved here, and in every export.")
        found[-1] = (tr("What to do"), todo)
    return found


def confirmed(target: TargetStatus, held: Held | None, today: date) -> str:
    """What is known of the uploaded leads, and what the target said last that it holds; empty without any."""
    if not target.uploaded:
        return ""
    if held is None:
        return tr("{name} confirmed each upload.").format(name=target.name)
    if held.leads is None:
        return tr("{name} confirmed each upload. It does not tell how many leads it has.").format(name=target.name)
    if lacks(held):
        words = tr(
            "{name} confirmed {n} uploads, but counts only {held} (asked: {time}): somebody deleted leads there, or "
            "visitors have two badges."
        )
    elif held.leads == 1:
        words = tr("{name} confirmed each upload, and has 1 lead (asked: {time}).")
    else:
        words = tr("{name} confirmed each upload, and has {held} leads (asked: {time}).")
    return words.format(name=target.name, n=held.uploaded, held=held.leads, time=moment(held.at, today))


def lacks(held: Held | None) -> bool:
    """Whether a target has fewer leads than it confirmed."""
    return held is not None and held.leads is not None and held.leads < held.uploaded


def verdict(targets: Sequence[TargetStatus], leads: int, unread: int = 0) -> Verdict:
    """Whether the `leads` of this kiosk are safe on every target, and no badge waits as an `unread` picture."""
    attention, waiting = (sum(getattr(target, kind) for target in targets) for kind in ("attention", "waiting"))
    local = max((target.local for target in targets), default=leads)
    if attention:
        words = tr("Not yet: 1 needs you") if attention == 1 else tr("Not yet: {n} need you").format(n=attention)
        one = tr("The platform did not take it. It is saved here.")
        line = one if attention == 1 else tr("The platform did not take them. They are saved here.")
        return Verdict("bad", "alert", words, line, DeliveryState.ATTENTION)
    if unread:
        words = tr("Not yet: 1 badge to resolve") if unread == 1 else tr("Not yet: {n} badges to resolve")
        line = tr("Their pictures are kept. Type the codes that are printed on them.")
        return Verdict("bad", "keep", words.format(n=unread), line, unread=True)
    if waiting:
        return Verdict("warn", "clock", _waiting(waiting, len(targets)), _why(targets), DeliveryState.WAITING)
    if not leads:
        line = tr("Scan a badge, and it goes up from here.")
        line = line if targets else tr("Once a platform is connected, leads go up by themselves.")
        return Verdict("neutral", "badge", tr("No leads yet"), line)
    if local:
        return Verdict("neutral", "disk", tr("Saved here only: export first"), _local(local, leads, bool(targets)))
    line = tr("The one lead is uploaded.") if leads == 1 else tr("All {n} leads are uploaded.").format(n=leads)
    return Verdict("ok", "check", tr("Safe to pack up"), line)


def _waiting(count: int, targets: int) -> str:
    if count == 1:
        return tr("Not yet: 1 lead waits")
    words = tr("Not yet: {n} leads wait") if targets == 1 else tr("Not yet: {n} uploads wait")
    return words.format(n=count)


def _why(targets: Sequence[TargetStatus]) -> str:
    if any(target.waiting and target.state in (TargetState.SIGN_IN, TargetState.TLS) for target in targets):
        return tr("They are saved here, and wait for you: see below.")
    if any(target.waiting and is_failing(target) for target in targets):
        return tr("They are saved here, and are tried again: see below.")
    if any(target.waiting and target.state is TargetState.WAITING for target in targets):
        return tr("They are saved here, and go up after the pause: see below.")
    if any(target.waiting and target.state is not TargetState.READY for target in targets):
        return tr("They are saved here, and go up once the connection is back.")
    return tr("They are saved here, and going up now.")


def _local(local: int, leads: int, connected: bool) -> str:
    if not connected:
        return tr("No platform is connected: what was scanned is on this computer and nowhere else.")
    if local == leads:
        return tr("None has a badge code, so no platform takes them.")
    if local == 1:
        return tr("1 lead has no badge code, so no platform takes it. The others are uploaded.")
    return tr("{n} leads have no badge code, so no platform takes them. The others are uploaded.").format(n=local)
