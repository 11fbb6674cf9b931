"""Commands that make paper: the sheet of action codes."""

from __future__ import annotations

from pathlib import Path

import click

from app import settings
from app.cli.session import Session, shared
from app.lead import LeadKioskError
from app.stops import held


@click.command("action-sheet")
@click.argument("file", type=click.Path(path_type=Path), metavar="FILE.pdf")
@shared
def action_sheet(session: Session, file: Path) -> None:
    """Print QR codes for stars, tags, answers, staff and undo: scanning one acts on the lead before it.

    Tags, questions and staff are those of the settings, of the platform and in use. --json: {"codes": n}.
    """
    from app.store import leads, targets

    with held():  # Qt's own start is partly Python
        from app.ui import action_sheet as sheet
        from app.ui.offer import ordered

    if file.suffix.lower() != ".pdf":
        raise LeadKioskError(f"“{file}” names no .pdf file.")
    configured = settings.load(session.folder)
    with session.leads() as store:
        used, statuses = leads.tags_used(store), targets.statuses(store)
    profiles = [status.profile for status in statuses if status.profile]
    named = [tag for profile in profiles for tag in profile.tags]
    exhibitor = profiles[0].exhibitor if profiles else configured.device_name or ""
    wanted, left_out = sheet.without_long(sheet.sections(configured, ordered((*named, *configured.tags), used)))
    for words in left_out:
        session.warn(f"Left out, since it is too long for a code: “{words}”")
    codes = sheet.write(wanted, exhibitor, file)
    session.answer({"codes": codes}, f"{codes} codes in {file}.")


COMMANDS = [action_sheet]
