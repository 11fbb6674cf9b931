"""Commands that look at leads and targets: leads, show, status, targets."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING

import click

from app import plight, settings, standing
from app.cli.session import Session, printable, shared
from app.export.rows import as_row
from app.lead import DeliveryState, Lead, LeadKioskError, TargetState, TargetStatus, iso
from app.store import Store, backlog, history, leads, pictures, remaking, scans, sending, stays, targets
from app.store.about import about

if TYPE_CHECKING:
    from rich.table import Table

    from app.lead import ScanRecord
    from app.settings import TargetSettings

_STATES = [state.value for state in DeliveryState]


@click.command("leads")
@click.option("--search", default="", help="Words to look for; each is a prefix.")
@click.option("--state", type=click.Choice(_STATES), help="Only leads whose worst delivery is so.")
@click.option("--limit", type=click.IntRange(min=0), help="At most so many.")
@shared
def list_leads(session: Session, search: str, state: str | None, limit: int | None) -> None:
    """List leads, newest first."""
    wanted = DeliveryState(state) if state else None
    with session.leads() as store:
        found = leads.find(store, search, wanted, limit=-1 if limit is None else limit)
    if session.json:
        for lead in found:
            session.row(as_row(lead))
    elif found:
        session.table(leads_table(found))
    else:
        session.say("No lead matches." if search or state else "No leads yet.")


def leads_table(found: list[Lead]) -> Table:
    """Leads as a table for people."""
    from rich.table import Table

    table = Table(show_edge=False, pad_edge=False, header_style="bold")
    for heading in ("Lead", "Name", "Company", "Rating", "Tags", "Notes", "Scanned", "Upload"):
        table.add_column(heading, overflow="fold", justify="right" if heading == "Lead" else "left")
    for lead in found:
        said = lead.remarks
        table.add_row(
            str(lead.id),
            _plain(lead.name or (f"Badge …{lead.code[-4:]}" if lead.code else "")),
            _plain(lead.company or ""),
            "★" * said.rating if said.rating else "",
            _plain(", ".join(said.tags)),
            _plain(said.notes),
            lead.first.astimezone().strftime("%Y-%m-%d %H:%M"),
            "\n".join(_delivery_words(name, lead) for name in lead.deliveries) or "saved here",
        )
    return table


def _plain(text: str) -> str:
    """Outside text is never markup."""
    return printable(text).replace("[", r"\[")


def _delivery_words(target: str, lead: Lead) -> str:
    delivery = lead.deliveries[target]
    words = {
        DeliveryState.UPLOADED: "uploaded",
        DeliveryState.WAITING: "waiting",
        DeliveryState.ATTENTION: "needs attention",
        DeliveryState.LOCAL: "saved here",
    }[delivery.state]
    where = f"{target}: " if len(lead.deliveries) > 1 else ""
    return _plain(f"{where}{words}" + (f" ({delivery.problem})" if delivery.problem else ""))


def find_lead(store: Store, text: str) -> Lead:
    """The lead that `text` names: its number, or `code:` and its code; raises `LeadKioskError`."""
    if text.startswith("code:"):
        lead = leads.by_code(store, text.removeprefix("code:"))
    elif text.isascii() and text.isdecimal() and len(text) < 19:
        lead = leads.get(store, int(text))
    else:
        raise LeadKioskError(f"“{text}” names no lead. Give its number, or code: and its code.")
    if lead is None:
        raise LeadKioskError(f"There is no lead “{text}”. `lead-kiosk leads` lists them.")
    return lead


@click.command("show")
@click.argument("lead")
@shared
def show(session: Session, lead: str) -> None:
    """Show one lead: everything that is kept about this person."""
    with session.leads() as store:
        found = find_lead(store, lead)
        reads = scans.of_lead(store, found.id)
        tried = sending.attempts(store, found.id)
        changed = history.of_lead(store, found.id)
        everything = about(store, found.id)
    if session.json:
        attempts = [{**attempt, "at": iso(at)} for attempt, at in tried]
        changes = [{"at": iso(each.at), "staff": each.staff, "changed": list(each.parts)} for each in changed]
        reads_as_rows = [_scan_row(read) for read in reads]
        session.row({**as_row(found), "scans": reads_as_rows, "attempts": attempts, "edits": changes})
        return
    for label, value in everything:
        session.say(f"{label}: {value}")


def _scan_row(read: ScanRecord) -> dict[str, object]:
    return {"at": iso(read.at), "scanner": read.scanner, "symbology": read.symbology, "staff": read.staff}


@click.command("status")
@shared
def status(session: Session) -> None:
    """Say what was scanned, what is uploaded and what waits."""
    with session.leads() as store:
        found = backlog.statuses(store)
        count, reads, only_here = leads.count(store), scans.count(store), stays.count(store)
        unread = len(pictures.waiting(session.folder))
    safe = bool(found) and not unread and not any(each.waiting or each.attention for each in found)
    if session.json:
        rows = {each.name: _status_row(each) for each in found}
        more = {"unread": unread} if unread else {}
        session.row({"leads": count, "scans": reads, "targets": rows, "safe_to_pack_up": safe, **more})
        return
    session.say(f"{count} leads, {reads} scans")
    for each in found:
        session.say(f"\n{each.name}: {standing.words(each)}\n  {standing.sum_words(each)}")
        for label, value in standing.facts(each, datetime.now(UTC), shell=True):
            session.say(f"  {label + ':':<12} {value}")
    if any(each.waiting for each in found):
        session.say("\nLeads go up while the window is open, or `lead-kiosk sync` runs.")
    if only_here:
        session.say(f"\n{standing.only_here_words(only_here)} `lead-kiosk export FILE.csv` takes them along.")
    if unread:
        badges = "1 badge waits" if unread == 1 else f"{unread} badges wait"
        session.say(f"\n{badges} as a picture: type the code in the window, under “to resolve”.")
    verdict = "Safe to pack up." if safe else "Not safe to pack up yet." if found else "No target is connected."
    session.say(f"\n{verdict}")


def _status_row(each: TargetStatus) -> dict[str, object]:
    failing = bool(each.backlog.failing)
    begun, tried = plight.since(each), plight.next_at(each)
    return {
        "uploaded": each.uploaded,
        "waiting": each.waiting,
        "attention": each.attention,
        "local": each.local,
        "state": each.state.value,
        "problem": each.problem or (standing.why(each) if failing else None),
        "since": iso(begun) if begun else None,
        "todo": standing.todo(each, shell=True),
        "next_at": iso(tried) if tried else None,
    }


@click.command("targets")
@shared
def list_targets(session: Session) -> None:
    """List the connected targets."""
    configured = settings.load(session.folder).targets
    with session.leads() as store:
        known = {each.uid: each for each in targets.statuses(store)}
    rows = [(target_row(target, known.pop(target.uid, None)), target.exhibitor) for target in configured]
    rows += [(_forgotten_row(each), "") for each in known.values()]
    for row, exhibitor in rows:
        words = (row["platform"], exhibitor, row["state"], row["problem"])
        session.answer(row, f"{row['target']}: " + " · ".join(str(word) for word in words if word))
    if not rows:
        session.warn("No target is connected. `lead-kiosk connect --help` tells how.")


def _forgotten_row(status: TargetStatus) -> dict[str, object]:
    """A target that the lead file knows and the settings do not."""
    row = {"target": status.name, "platform": status.platform, "state": TargetState.SIGN_IN.value}
    return {**row, "problem": status.problem or remaking.LOST.format(status.name)}


def target_row(target: TargetSettings, status: TargetStatus | None) -> dict[str, object]:
    """A target, as `targets --json` prints it."""
    return {
        "target": target.name,
        "platform": target.platform,
        "state": (status.state if status else TargetState.READY).value,
        "problem": status.problem if status else None,
    }


COMMANDS = [list_leads, show, status, list_targets]
