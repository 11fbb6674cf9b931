"""The command doctor: the self-test, a line per check."""

from __future__ import annotations

import functools
import multiprocessing
from concurrent.futures import Future, wait
from datetime import UTC, datetime
from threading import Thread
from typing import TYPE_CHECKING

import click
from rich.table import Table
from rich.text import Text

from app import doctor as checks
from app import settings
from app.cli.session import Session, printable, shared
from app.doctor import Finding, accounts, clock, database, devices, machine
from app.lead import LeadKioskError
from app.settings import Settings, SettingsError
from hardware import discovery

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from app.doctor import Check
    from app.doctor.accounts import Visit

_NEEDS_A_PERSON = 3
_SECONDS = 4.5  # for what is waited for within a check, so that the check can still say so


@click.command("doctor")
@shared
def doctor(session: Session) -> int:
    """Test this computer and the data folder, and say what to do before the show."""
    done: list[Check] = []
    for check in checks.ask(questions(session.folder)):
        done.append(check)
        if session.json:
            session.row({"check": check.name, "ok": check.ok, "detail": printable(check.detail)})
    if not session.json:
        session.table(_table(done))
    return 0 if all(check.ok for check in done) else _NEEDS_A_PERSON


def questions(folder: Path) -> dict[str, Callable[[], Finding]]:
    """The checks of a data folder by name, in the order in which they are told; the targets are asked at once."""
    capturing = database.is_capturing(folder)
    configured, problem = _settings(folder)
    visits = _begun(lambda: accounts.visit(folder, configured.targets))

    def of_targets(rule: Callable[[list[Visit]], Finding]) -> Finding:
        return Finding(False, problem) if problem else rule(visits.result(_SECONDS))

    return {
        "disk": lambda: machine.disk(folder),
        "clock": lambda: _clock(visits),
        "database": lambda: database.database(folder, capturing=capturing),
        "camera": lambda: devices.camera(discovery.devices()),
        "decoder": devices.decoder,
        "scanner rights": lambda: devices.scanners(discovery.devices(), configured.scanners),
        "credentials": lambda: of_targets(accounts.credentials),
        "network": lambda: of_targets(accounts.network),
        "fonts": lambda: machine.fonts(_boxes()),
        "battery": machine.battery,
        "disk encryption": lambda: machine.encryption(folder),
        "sound": functools.partial(devices.sounds, on=configured.sounds and configured.volume > 0, in_use=capturing),
    }


def _settings(folder: Path) -> tuple[Settings, str]:
    """The settings, or usual ones and what is wrong."""
    try:
        return settings.load(folder), ""
    except SettingsError as error:
        return Settings(), str(error)


def _begun(ask: Callable[[], list[Visit]]) -> Future[list[Visit]]:
    """`ask` on a thread of its own, so that the other checks do not wait for the network."""
    answer: Future[list[Visit]] = Future()

    def work() -> None:
        try:
            answer.set_result(ask())
        except Exception as error:  # whoever wants the answer tells
            answer.set_exception(error)

    Thread(target=work, name="doctor: targets", daemon=True).start()
    return answer


def _clock(visits: Future[list[Visit]]) -> Finding:
    wait([visits], _SECONDS)
    known = visits.result() if visits.done() and not visits.exception() else []  # other checks tell why
    wrong = next((visit.wrong for visit in known if visit.wrong), None)
    compared = [visit.target for visit in known if visit.timed]
    return clock.clock(datetime.now(UTC), synchronised=clock.is_synchronised(), compared=compared, wrong=wrong)


def _boxes() -> list[str]:
    """Asked in a process of its own, since Qt ends the one it is in where it lacks a library."""
    from app.ui.fonts import send_boxes

    context = multiprocessing.get_context("spawn")
    ours, theirs = context.Pipe(duplex=False)
    asked = context.Process(target=send_boxes, args=(theirs,), daemon=True)
    asked.start()
    theirs.close()
    try:
        if not ours.poll(_SECONDS):
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
