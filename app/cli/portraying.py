"""The command that photographs the window: screenshots."""

from __future__ import annotations

import functools
from pathlib import Path

import click

from app import disk
from app.cli.session import Session, shared
from app.lead import LeadKioskError
from app.stops import held

elsewhere = functools.partial(shared, logs=False)


@click.command("screenshots")
@click.argument("folder", type=click.Path(path_type=Path))
@click.option("--page", "pages", multiple=True, help="Only what begins so, as in leads or scan-new; may be repeated.")
@click.option("--look", "looks", multiple=True, help="Only such, as in 1280x800-light-en or dark; may be repeated.")
@elsewhere
def screenshots(session: Session, folder: Path, pages: tuple[str, ...], looks: tuple[str, ...]) -> None:
    """Save pictures of every page in every state, size and look to FOLDER, from the invented event.

    Nothing leaves this computer. It takes some minutes.
    """
    with held():  # Qt's own start is partly Python
        from app.demo import portfolio

    shots = [name for name in portfolio.names() if not pages or name.startswith(pages)]
    chosen = [look for look in portfolio.ALL if not looks or any(part in str(look) for part in looks)]
    if not shots or not chosen:
        raise click.UsageError(f"No picture fits. Pages: {', '.join(portfolio.names())}.")
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise LeadKioskError(f"The folder {folder} cannot be made: {error.strerror}.") from error
    with held(), disk.scratch("lead-kiosk-") as data:  # and so is what it paints: interrupted between its turns
        count = portfolio.take(data / "kiosk", folder, chosen, shots)
    session.answer({"screenshots": count, "folder": str(folder)}, f"{count} pictures are in {folder}.")


COMMANDS = [screenshots]
