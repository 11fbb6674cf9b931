"""Commands that change or hand out leads: add, edit, retry, export."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

import click

from app import settings
from app.cli.reading import find_lead
from app.cli.scanning import saved_row
from app.cli.session import Session, shared
from app.contact import clean
from app.export import write
from app.export.rows import as_row
from app.lead import KEEP, AttendeeField, Edit, Keep, Lead, LeadKioskError
from app.store import Store, attachments, deliveries, edits, erasing, leads, scans


@click.command("add")
@click.option("--name", required=True)
@click.option("--company")
@click.option("--email")
@click.option("--phone")
@click.option("--note")
@shared
def add(
    session: Session, name: str, company: str | None, email: str | None, phone: str | None, note: str | None
) -> None:
    """Add a lead without a badge."""
    if not clean(name).strip():
        raise LeadKioskError("The name is empty.")
    given = {"name": name, "company": company, "email": email, "phone": phone}
    labels = {"name": "Name", "company": "Company", "email": "E-mail", "phone": "Phone"}
    attendee = tuple(AttendeeField(kind, labels[kind], clean(value)) for kind, value in given.items() if value)
    staff = settings.load(session.folder).staff_now
    read = scans.Read(datetime.now(UTC), "typed", "typed", attendee=attendee, staff=staff, notes=clean(note or ""))
    with Store(session.folder) as store:
        lead, _, _ = scans.record(store, read)
        found = find_lead(store, str(lead))
    session.answer(saved_row(found, new=True, scanned=found.first, scanner="typed"), f"Saved lead {lead}.")


def _rating(_context: click.Context, _option: click.Parameter, value: str | None) -> int | Keep | None:
    if value is None:
        return KEEP
    if value.lower() == "none":
        return None
    if value not in ("0", "1", "2", "3", "4", "5"):
        raise click.BadParameter("a rating is 0 to 5, or none.")
    return int(value)


def _answers(_context: click.Context, _option: click.Parameter, values: tuple[str, ...]) -> dict[str, str]:
    pairs = [value.partition("=") for value in values]
    if any(not separator or not question.strip() for question, separator, _ in pairs):
        raise click.BadParameter("an answer is QUESTION=ANSWER.")
    return {question.strip(): answer for question, _, answer in pairs}


@click.command("edit")
@click.argument("lead")
@click.option("--rating", callback=_rating, metavar="0-5|none")
@click.option("--tag", "tags", multiple=True, help="Add a tag.")
@click.option("--untag", "untags", multiple=True, help="Take a tag away.")
@click.option("--note", help="Replace the note.")
@click.option("--append-note", help="Add a line to the note.")
@click.option("--answer", "answers", multiple=True, callback=_answers, metavar="QUESTION=ANSWER")
@shared
def edit(
    session: Session,
    lead: str,
    rating: int | Keep | None,
    tags: tuple[str, ...],
    untags: tuple[str, ...],
    note: str | None,
    append_note: str | None,
    answers: dict[str, str],
) -> None:
    """Rate, tag or note a lead; all of it or nothing."""
    change = Edit(rating=rating, notes=note, append=append_note, add_tags=tags, remove_tags=untags, answers=answers)
    if change == Edit():
        raise click.UsageError("Say what to change: --rating, --tag, --untag, --note, --append-note or --answer.")
    with Store(session.folder) as store:
        found = find_lead(store, lead)
        edits.edit(store, found.id, change)
        found = find_lead(store, str(found.id))
    session.answer(as_row(found), f"Saved lead {found.id}.")


@click.command("erase")
@click.argument("lead")
@shared
def erase(session: Session, lead: str) -> None:
    """Remove a person everywhere on this kiosk, for good."""
    with Store(session.folder) as store:
        found = find_lead(store, lead)
        erasing.erase(store, [found.id], datetime.now(UTC))
    session.answer({"erased": found.id}, f"Lead {found.id} is deleted from this kiosk.")
    session.warn(_elsewhere(found))


def _elsewhere(lead: Lead) -> str:
    """Where a person may be kept besides, which is not ours to delete."""
    held = [name for name, each in lead.deliveries.items() if each.acked or each.unconfirmed or each.inflight]
    theirs = f"The platform keeps its copy ({', '.join(held)}): ask there to have it deleted." if held else ""
    return f"{theirs} Backups and exports that were made before still hold this person.".lstrip()


@click.command("retry")
@click.argument("lead", required=False)
@shared
def retry(session: Session, lead: str | None) -> None:
    """Put what needs attention back in the outbox."""
    with Store(session.folder) as store:
        count = deliveries.retry(store, find_lead(store, lead).id if lead else None)
    session.answer({"retried": count}, f"{count} put back in the outbox.")


@click.command("export")
@click.argument("file", type=click.Path(path_type=Path))
@click.option("--overwrite", is_flag=True, help="Replace the file if it exists.")
@shared
def export(session: Session, file: Path, overwrite: bool) -> None:
    """Write all leads to FILE, in the format that its ending names."""
    with session.leads() as store:
        count = write(file, leads.find(store, limit=-1), overwrite, attachments.of_lead(store.folder))
    session.answer({"leads": count, "file": str(file)}, f"{count} leads written to {file}.")


COMMANDS = [add, edit, erase, retry, export]
