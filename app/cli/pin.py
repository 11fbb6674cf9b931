"""`pin`: sets or resets the PIN of the kiosk lock, for whoever can reach this computer's shell."""

from __future__ import annotations

import sys

import click

from app import pin as rules
from app import settings
from app.cli.session import Session, shared


@click.command("pin")
@click.option("--set", "choose", is_flag=True, help="Ask for a new PIN, twice (or read it from two lines of stdin).")
@click.option("--reset", "drop", is_flag=True, help="Remove a PIN that was forgotten.")
@shared
def pin(session: Session, choose: bool, drop: bool) -> None:
    """Set or reset the PIN of the kiosk lock: 4 to 12 digits."""
    if choose == drop:
        raise click.UsageError("Say either --set or --reset.")
    kept = rules.hash_of(_asked_twice()) if choose else ""
    settings.change(session.folder, lambda now: now.model_copy(update={"pin": kept}))
    try:
        rules.forget(session.folder)
    except OSError as error:
        raise click.ClickException(f"Wrong tries of the PIN are still counted: {error.strerror}.") from error
    session.answer({"pin": choose}, "The PIN is set." if choose else "There is no PIN now.")


def _asked_twice() -> str:
    """The new PIN; raises `click.ClickException` when it is none or the two differ."""
    first = _line("New PIN (4 to 12 digits): ")
    if not rules.is_pin(first):
        raise click.ClickException("A PIN has 4 to 12 digits and nothing else.")
    if _line("Once more: ") != first:
        raise click.ClickException("The two are not the same. The PIN is as before.")
    return first


def _line(question: str) -> str:
    if sys.stdin is not None and sys.stdin.isatty():
        typed: str = click.prompt(question, prompt_suffix="", hide_input=True, err=True)
        return typed
    return sys.stdin.readline().rstrip("\r\n") if sys.stdin is not None else ""


COMMANDS = [pin]
