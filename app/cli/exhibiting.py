"""The command for developers that shows every widget: gallery."""

from __future__ import annotations

import sys

import click

from app.stops import hold


@click.command("gallery", hidden=True)
def gallery() -> None:
    """Show every widget of the window in its states."""
    hold()
    from app.ui.gallery.window import run

    sys.exit(run())


COMMANDS = [gallery]
