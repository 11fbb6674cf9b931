"""What the card's strip says after a scan: one table, without a widget in sight."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from app import actions
from app.lead import DeliveryState, TargetState
from app.news import Refusal
from app.ui.sentences import said
from app.ui.words import moment, name_of, stars_words, tr, worst

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date, datetime

    from app.lead import Lead, TargetStatus
    from app.news import Acted, NotSaved, Saved
    from app.ui.tokens import State

REFUSAL_SECONDS = 6.0
FILL_SECONDS = 8.0

# These stay until a scan is saved again.
_LASTING = {Refusal.DISK_FULL, Refusal.READ_ONLY}


@dataclass(frozen=True, slots=True)
class Result:
    """What the strip shows; `silent` ones come soft from the start, `lasting` ones stay until solved."""

    state: State
    icon: str
    title: str
    line: str = ""
    at: datetime | None = None
    silent: bool = False
    lasting: bool = False
    refused: bool = False  # by a platform: it can be sent again
    passing: bool = False  # of no lead: it goes again


def of_saved(saved: Saved, targets: Sequence[TargetStatus], today: date) -> Result:
    """The result of a scan that was committed."""
    lead = saved.lead
    if not saved.new:
        when = tr("First seen {time}").format(time=moment(lead.first, today))
        by = tr(" by {name}").format(name=lead.staff) if lead.staff else ""
        scans = tr("{n} scans").format(n=lead.scans).replace(" ", "\N{NO-BREAK SPACE}")
        return Result("warn", "again", tr("Seen before"), f"{when}{by} · {scans}", saved.at)
    if lead.code is None:
        line = tr("No badge code: exported, not uploaded")
        return Result("ok", "check", tr("Contact saved"), line, saved.at)
    return Result("ok", "check", tr("New lead"), "" if lead.name else name_awaited(targets), saved.at)


def name_awaited(targets: Sequence[TargetStatus]) -> str:
    """When the name of a new lead comes."""
    if not targets:
        return tr("Saved on this kiosk.")
    if any(target.state in (TargetState.READY, TargetState.WAITING) for target in targets):
        return tr("Looking up the name …")
    return tr("Saved. The name follows when online.")


def of_refusal(refused: NotSaved, at: datetime) -> Result:
    """The result of a scan that was not saved."""
    title, line = _refusal_words(refused)
    if refused.refusal is Refusal.SELF_TEST:
        return Result("ok", "check", title, line, at, passing=True)
    return Result("bad", "stop", title, line, at, lasting=refused.refusal in _LASTING)


def _refusal_words(refused: NotSaved) -> tuple[str, str]:
    match refused.refusal:
        case Refusal.SETUP_PRETIX:
            line = tr("This code sets up a pretix device. Scan the code on the visitor’s badge.")
            return tr("Not saved · set-up code"), line
        case Refusal.SETUP_OURS:
            line = tr("This code sets up Lead Kiosk. Use it in Settings, Targets.")
            return tr("Not saved · set-up code"), line
        case Refusal.SELF_TEST:
            return tr("The scanner works"), tr("Letters and signs arrive as printed.")
        case Refusal.SELF_TEST_GARBLED:
            line = tr("Set the scanner to US English, or choose its layout in Settings.")
            return tr("Letters are swapped"), line
        case Refusal.ACTION:
            return tr("Not saved · action code"), tr("Scan the code on the visitor’s badge.")
        case Refusal.ACTION_UNKNOWN:
            line = tr("This action code is not known here. Scan one of a newly printed sheet.")
            return tr("Nothing done · unknown action code"), line
        case Refusal.KEYS_LOST:
            return tr("Not saved · scan again"), tr("The scanner lost some characters.")
        case Refusal.DISK_FULL:
            return tr("NOT SAVED"), tr("The disk is full. Export, free space, scan again.")
        case Refusal.READ_ONLY:
            return tr("NOT SAVED"), tr("Leads can be read, not added.")
        case Refusal.FAILED:
            return tr("NOT SAVED"), refused.sentence
        case Refusal.CONTACT_CUT:
            return tr("Not saved · scan again"), tr("The contact card is cut off. Scan it again.")
        case _:
            return tr("Not saved · unreadable code"), tr("Try again, or type the code on the badge.")


def of_acted(acted: Acted) -> Result:
    """The result of an action code."""
    if isinstance(acted.action, actions.Staff):
        title = tr("{name} scans from now on").format(name=acted.action.name)
        return Result("ok", "check", title, "", acted.at, passing=True)
    if acted.lead is None:
        line = tr("An action code is about the lead before it.")
        return Result("warn", "badge", tr("Scan a badge first"), line, acted.at, passing=True)
    title, line = _acted_words(acted, name_of(acted.lead))
    return Result("ok", "check", title, line, acted.at, passing=True)


def _acted_words(acted: Acted, name: str) -> tuple[str, str]:
    match acted.action:
        case actions.Rate(stars=None):
            return tr("No stars for {name}").format(name=name), ""
        case actions.Rate(stars=stars):
            return tr("{stars} for {name}").format(stars=stars_words(stars), name=name), ""
        case actions.Tag(tag=tag):
            return tr("“{tag}” for {name}").format(tag=tag, name=name), ""
        case actions.Answer(question=question, answer=answer):
            return tr("“{answer}” for {name}").format(answer=answer, name=name), question
    if acted.back is None:
        return tr("Nothing to take back for {name}").format(name=name), ""
    return tr("Taken back for {name}").format(name=name), ""


def what_acted(acted: Acted) -> str:
    """What an action code did, to be named where it is taken back; empty for what took back itself."""
    match acted.action:
        case actions.Rate(stars=stars):
            return stars_words(stars)
        case actions.Tag(tag=words) | actions.Answer(answer=words):
            return words
    return ""


def of_change(lead: Lead, at: datetime | None) -> Result | None:
    """How the lead stands by now, shown silently; None when there is nothing to say."""
    delivery = worst(lead)
    if delivery is None or not delivery.problem:
        return None
    if delivery.state is DeliveryState.ATTENTION:
        line = tr("{platform}: “{words}”. Saved here.").format(
            platform=delivery_name(lead), words=said(delivery.problem).rstrip(".")
        )
        return Result("bad", "alert", tr("Needs attention"), line, at, silent=True, refused=True)
    if delivery.state is DeliveryState.UPLOADED:
        return Result("warn", "check", tr("Uploaded"), said(delivery.problem), at, silent=True)
    return None


def delivery_name(lead: Lead) -> str:
    """The name of the target whose delivery stands worst."""
    delivery = worst(lead)
    return next((name for name, known in lead.deliveries.items() if known == delivery), "")


def settled_words(lead: Lead) -> str:
    """The second line once the name is there: nothing to wait for any more."""
    return "" if lead.name else tr("Saved on this kiosk.")
