"""Commands that keep leads safe elsewhere: backup, restore."""

from __future__ import annotations

import functools
from pathlib import Path

import click

from app.cli.session import Session, shared

elsewhere = functools.partial(shared, logs=False)


@click.command("backup")
@click.argument("file", type=click.Path(path_type=Path))
@shared
def backup(session: Session, file: Path) -> None:
    """Write all leads and settings into FILE, while the kiosk runs; access codes are left out."""
    from app.backup import backup as write_backup

    count = write_backup(session.folder, file)
    session.answer({"leads": count}, f"{count} leads and the settings are in {file}.")


@click.command("restore")
@click.argument("file", type=click.Path(path_type=Path))
@elsewhere
def restore(session: Session, file: Path) -> None:
    """Unpack a backup FILE into an empty data folder; every target then asks to sign in."""
    from app.backup import restore as unpack

    count = unpack(file, session.folder)
    session.answer({"leads": count}, f"{count} leads are in {session.folder}. Connect each target again to sign in.")


COMMANDS = [backup, restore]
