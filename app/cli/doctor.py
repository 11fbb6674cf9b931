"""The command doctor: the self-test, a line per check."""

from __future__ import annotations

import multiprocessing
from typing import TYPE_CHECKING

import click
from rich.table import Table
from rich.text import Text

from app import doctor as checks
from app.cli.session import Session, printable, shared
from app.doctor.questions import SECONDS, questions
from app.lead import LeadKioskError

if TYPE_CHECKING:
    from app.doctor import Check

_NEEDS_A_PERSON = 3


@click.command("doctor")
@shared
def doctor(session: Session) -> int:
    """Test this computer and the data folder, and say what to do before the show."""
    done: list[Check] = []
    for check in checks.ask(questions(session.folder, _boxes)):
        done.append(check)
        if session.json:
            session.row({"check": check.name, "ok": check.ok, "detail": printable(check.detail)})
    if not session.json:
        session.table(_table(done))
    return 0 if all(check.ok for check in done) else _NEEDS_A_PERSON


def _boxes() -> list[str]:
    """Asked in a process of its own, since Qt ends the one it is in where it lacks a library."""
    from app.ui.fonts import send_boxes

    context = multiprocessing.get_context("spawn")
    ours, theirs = context.Pipe(duplex=False)
    asked = context.Process(target=send_boxes, args=(theirs,), daemon=True)
    asked.start()
    theirs.close()
    try:
        if not ours.poll(SECONDS):
            raise TimeoutError("Qt gave no answer")
        found: list[str] = ours.recv()
        return found
    except EOFError as error:
        raise LeadKioskError("No window can be opened: a library that Qt needs is missing.") from error
    finally:
        asked.kill()
        asked.join()


def _table(done: list[Check]) -> Table:
    table = Table(show_edge=False, pad_edge=False, header_style="bold")
    for heading in ("Check", "", "Found"):
        table.add_column(heading, overflow="fold")
    for check in done:
        word = Text("ok", "green") if check.ok else Text("problem", "bold red")
        table.add_row(check.name, word, Text(printable(check.detail)))
    return table


COMMANDS = [doctor]
