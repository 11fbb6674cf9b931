"""How uploads stand, in words: of each target why leads wait and what to do; of all, whether to pack up.

The sentences say what a person at the booth can do; what heals by itself says so.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from app.lead import DeliveryState, TargetState
from app.ui.words import moment, tr

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date, datetime

    from app.lead import TargetStatus
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
    """Whether it is safe to pack up; `shows` is the state of the leads that stand in the way, if any do."""

    state: State
    icon: str
    words: str
    line: str
    shows: DeliveryState | None = None


def standing(target: TargetStatus) -> Standing:
    """How `target` stands, and what to do."""
    read = tr("Show what needs you, read why it was refused, and send it again.") if target.attention else ""
    if target.state is not TargetState.READY:
        state, icon, words, todo = _paused(target)
        return Standing(state, icon, words, f"{todo} {read}".rstrip())
    if target.attention:
        return Standing("bad", "alert", _attention(target.attention), read)
    if target.waiting:
        todo = tr("Nothing to do: they go up by themselves.")
        return Standing("neutral", "send", tr("Sending {n}").format(n=target.waiting), todo)
    if target.local:
        todo = tr("Export what is only here before you pack up.")
        return Standing("neutral", "disk", tr("{n} only here").format(n=target.local), todo)
    words = tr("All uploaded") if target.uploaded else tr("Ready")
    return Standing("ok", "check", words, tr("Nothing to do."))


def _paused(target: TargetStatus) -> tuple[State, str, str, str]:
    goes_on = tr("Leads are kept here and go up by themselves.")
    match target.state:
        case TargetState.OFFLINE:
            todo = tr("Check this computer’s network, and go on scanning.")
            return "warn", "offline", tr("Offline"), f"{todo} {goes_on}"
        case TargetState.PORTAL:
            todo = tr("Open a web browser on this computer and sign in to the Wi-Fi.")
            return "warn", "wifi", tr("Wi-Fi wants a sign-in"), f"{todo} {goes_on}"
        case TargetState.SIGN_IN:
            todo = tr("Ask the organiser for new access, and connect {name} again.").format(name=target.name)
            return "bad", "key", tr("Sign in again"), f"{todo} {tr('Until then leads are kept here.')}"
        case TargetState.TLS:
            todo = tr("Check this computer’s date and time, or use another network.")
            return "bad", "shield", tr("Connection not secure"), f"{todo} {tr('Until then nothing is sent.')}"
        case _:
            todo = tr("Nothing to do: {name} asked for a pause, then it goes on.").format(name=target.name)
            return "neutral", "clock", tr("Asked to wait"), todo


def _attention(count: int) -> str:
    return tr("1 needs attention") if count == 1 else tr("{n} need attention").format(n=count)


def sum_words(target: TargetStatus) -> str:
    """The target's counts as a sum: “124 captured = 117 uploaded + 5 waiting + 2 attention”."""
    parts = [
        tr("{n} uploaded").format(n=target.uploaded),
        tr("{n} waiting").format(n=target.waiting),
        tr("{n} attention").format(n=target.attention),
    ]
    if target.local:
        parts.append(tr("{n} only here").format(n=target.local))
    captured = target.uploaded + target.waiting + target.attention + target.local
    return tr("{n} captured").format(n=captured) + " = " + " + ".join(parts)


def facts(target: TargetStatus, now: datetime, today: date) -> list[tuple[str, str]]:
    """Labels and values: why leads wait, since when, when it is tried next, and what to do."""
    paused = target.state is not TargetState.READY
    since = moment(target.since, today) if paused and target.since else ""
    why = target.problem or "" if paused else ""
    found = [(tr("Why"), why), (tr("Since"), since), (tr("Next try"), _next_try(target, now) if paused else "")]
    return [*((label, value) for label, value in found if value), (tr("What to do"), standing(target).todo)]


def _next_try(target: TargetStatus, now: datetime) -> str:
    seconds = round((target.next_at - now).total_seconds()) if target.next_at else 0
    return tr("in {time}").format(time=f"{seconds // 60}:{seconds % 60:02}") if seconds > 0 else tr("now")


def verdict(targets: Sequence[TargetStatus], leads: int) -> Verdict:
    """Whether the `leads` of this kiosk are safe on every target."""
    attention, waiting = (sum(getattr(target, kind) for target in targets) for kind in ("attention", "waiting"))
    local = max((target.local for target in targets), default=leads)
    if attention:
        words = tr("Not yet: 1 needs you") if attention == 1 else tr("Not yet: {n} need you").format(n=attention)
        one = tr("The platform did not take it. It is saved here.")
        line = one if attention == 1 else tr("The platform did not take them. They are saved here.")
        return Verdict("bad", "alert", words, line, DeliveryState.ATTENTION)
    if waiting:
        return Verdict("warn", "clock", _waiting(waiting, len(targets)), _why(targets), DeliveryState.WAITING)
    if not leads:
        return Verdict("neutral", "badge", tr("No leads yet"), tr("Scan a badge, and it goes up from here."))
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
