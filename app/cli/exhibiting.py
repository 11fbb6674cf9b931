"""The command for developers that shows every widget: gallery."""

from __future__ import annotations

import click

from app.stops import hold


@click.command("gallery", hidden=True)
def gallery() -> int:
    """Show every widget of the window in its states."""
    hold()
    from app.ui.gallery.window import run

    return run()


COMMANDS = [gallery]
