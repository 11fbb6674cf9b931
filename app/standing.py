"""How the outbox stands, for people: of each target what waits, why, since when, when it is tried and what to do.

The window and the command line say the same sentences; each passes its own way to translate them (`tr`) and to
tell a time (`moment`). What heals by itself says so, everything else says what a person can do.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from app.lead import Delivery, DeliveryState, TargetState, TargetStatus
from app.plight import Plight, next_at, pause, plight, since

_REFUSALS = 2  # shown of each target; the leads themselves show theirs

Translate = Callable[[str], str]
Moment = Callable[[datetime], str]


def in_english(text: str) -> str:
    """No translation."""
    return text


def local_moment(at: datetime) -> str:
    """The time of day here, with the date when it is not today's."""
    here, now = at.astimezone(), datetime.now().astimezone()
    return here.strftime("%H:%M" if here.date() == now.date() else "%Y-%m-%d %H:%M")


def words(target: TargetStatus, tr: Translate = in_english) -> str:
    """How the target stands, in two or three words."""
    said = {
        Plight.OFFLINE: tr("Offline"),
        Plight.PORTAL: tr("Wi-Fi wants a sign-in"),
        Plight.SIGN_IN: tr("Sign in again"),
        Plight.TLS: tr("Connection not secure"),
        Plight.PAUSED: tr("Asked to wait"),
        Plight.FAILING: tr("Trying again"),
        Plight.ATTENTION: attention_words(target.attention, tr),
        Plight.SENDING: tr("Sending {n}").format(n=target.waiting),
        Plight.LOCAL: tr("{n} only here").format(n=target.local),
        Plight.UPLOADED: tr("All uploaded"),
        Plight.READY: tr("Ready"),
    }
    return said[plight(target)]


def attention_words(count: int, tr: Translate = in_english) -> str:
    """How many leads need a person."""
    return tr("1 needs attention") if count == 1 else tr("{n} need attention").format(n=count)


def sum_words(target: TargetStatus, tr: Translate = in_english) -> str:
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


def why(target: TargetStatus, tr: Translate = in_english) -> str:
    """Why leads wait, in the platform's or the network's words; empty when nothing holds them up."""
    backlog = target.backlog
    if target.state is not TargetState.READY:
        return target.problem or ""
    if not backlog.problems:
        return ""
    said = "{problem}" if backlog.failing == backlog.looked_at else tr("{n} of {of} failed: {problem}")
    return said.format(n=backlog.failing, of=backlog.looked_at, problem=backlog.problems[0])


def countdown(until: datetime | None, now: datetime) -> str:
    """`0:12` until a time; empty once it is there."""
    seconds = round((until - now).total_seconds()) if until else 0
    return f"{seconds // 60}:{seconds % 60:02}" if seconds > 0 else ""


def facts(
    target: TargetStatus,
    now: datetime,
    *,
    tr: Translate = in_english,
    moment: Moment = local_moment,
    shell: bool = False,
) -> list[tuple[str, str]]:
    """Labels and values: why leads wait, since when, when it is tried next, and what to do."""
    held = target.state is not TargetState.READY or bool(target.backlog.failing)
    begun = since(target)
    found = [
        (tr("Why"), why(target, tr)),
        (tr("Note"), target.problem or "" if target.state is TargetState.READY else ""),
        (tr("Since"), moment(begun) + _oldest(target, begun, tr, moment) if begun else ""),
        (tr("Next try"), _next_try(target, now, tr) if held else ""),
        (tr("Refused"), _refusals(target, tr)),
        (tr("What to do"), todo(target, tr, moment, shell=shell)),
    ]
    return [(label, value) for label, value in found if value]


def _refusals(target: TargetStatus, tr: Translate) -> str:
    """The platform's own words on what needs a person, the commonest ones."""
    found = target.backlog.refusals if target.attention else ()
    shown = " · ".join(f"“{problem}”" for problem in found[:_REFUSALS])
    return f"{shown} · " + tr("and others") if len(found) > _REFUSALS else shown


def _oldest(target: TargetStatus, begun: datetime, tr: Translate, moment: Moment) -> str:
    """What was scanned before a pause began waits for longer."""
    oldest = target.backlog.since
    if oldest is None or oldest >= begun or moment(oldest) == moment(begun):
        return ""
    return " · " + tr("the oldest lead waits since {time}").format(time=moment(oldest))


def _next_try(target: TargetStatus, now: datetime, tr: Translate) -> str:
    when = tr("in {time}").format(time=left) if (left := countdown(next_at(target), now)) else tr("now")
    tries, several = target.backlog.tries, target.backlog.failing > 1
    if not tries:
        return when
    if tries == 1:
        return f"{when} · " + (tr("each was tried once") if several else tr("tried once"))
    said = tr("tried up to {n} times") if several else tr("tried {n} times")
    return f"{when} · {said.format(n=tries)}"


def todo(
    target: TargetStatus, tr: Translate = in_english, moment: Moment = local_moment, *, shell: bool = False
) -> str:
    """What a person can do about the target, a sentence or two; `shell` for who sits at a command line."""
    found = pause(target)
    parts = [_todo_of_pause(target, found, tr, moment, shell)] if found else []
    if target.attention:
        read = tr("Show what needs you, read why it was refused, and send it again.")
        at_shell = tr(
            "Read why: `lead-kiosk leads --state attention`. Correct it with `lead-kiosk edit`,"
            " then send it again: `lead-kiosk retry`."
        )
        parts.append(at_shell if shell else read)
    if not parts and target.waiting:
        parts.append(tr("Nothing to do: they go up by themselves."))
    if not parts and target.local:
        parts.append(tr("Export what is only here before you pack up."))
    nothing = tr("Nothing to do for the leads.") if target.problem else tr("Nothing to do.")
    return " ".join(parts) or nothing


def _todo_of_pause(target: TargetStatus, found: Plight, tr: Translate, moment: Moment, shell: bool) -> str:
    goes_on = tr("Leads are kept here and go up by themselves.")
    match found:
        case Plight.OFFLINE:
            first = tr("Nothing to do: it goes on by itself once the network is back.")
            other = tr("If other programs are online, ask whether {name} is.").format(name=target.name)
            return f"{first} {other}"
        case Plight.FAILING:
            first = tr("Nothing to do: each lead is tried again by itself.")
            lasting = tr("If it lasts, tell the organiser what {name} answers.").format(name=target.name)
            return f"{first} {lasting}"
        case Plight.PORTAL:
            first = tr("Open a web browser on this computer and sign in to the Wi-Fi.")
            return f"{first} {goes_on}"
        case Plight.SIGN_IN:
            kept = tr("Until then leads are kept here.")
            if shell:
                first = tr("Ask the organiser for a valid access code or secret, and connect {name} again")
                return f"{first.format(name=target.name)}: `lead-kiosk connect {target.platform} …`. {kept}"
            first = tr("Ask the organiser for a valid access code or secret, then sign in again: Settings, Targets.")
            return f"{first} {kept}"
        case Plight.TLS:
            first = tr("Check this computer’s date and time and the address of {name}, or use another network.")
            meanwhile = tr("Until then nothing is sent.")
            return f"{first.format(name=target.name)} {meanwhile}"
        case _:
            asked = tr("Nothing to do: {name} asked for a pause until {time}, then it goes on.")
            return asked.format(name=target.name, time=moment(target.next_at) if target.next_at else "…")


def waiting_words(
    delivery: Delivery, target: TargetStatus | None, tr: Translate = in_english, moment: Moment = local_moment
) -> str:
    """Why one lead still waits, and when it is tried next; empty for one that does not wait."""
    if delivery.state is not DeliveryState.WAITING:
        return ""
    if target and pause(target) not in (None, Plight.FAILING):
        parts, tried = [words(target, tr)], target.next_at
    else:
        parts = [delivery.problem.rstrip(".")] if delivery.problem else []
        tried = delivery.next_at if delivery.attempts else None
    if delivery.attempts:
        times = tr("tried once") if delivery.attempts == 1 else tr("tried {n} times")
        parts.append(times.format(n=delivery.attempts))
    if tried:
        parts.append(tr("next try {time}").format(time=moment(tried)))
    return " · ".join(parts)


def only_here_words(count: int, tr: Translate = in_english) -> str:
    """Of how many leads something was said that no platform takes; ui and command line add how to export it."""
    if count == 1:
        return tr("The notes, stars, tags or answers of 1 lead exist only here.")
    return tr("Notes, stars, tags or answers of {n} leads exist only here.").format(n=count)
