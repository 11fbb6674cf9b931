"""The command that scans without a window."""

from __future__ import annotations

import threading
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

import click

from app import actions, settings
from app.acting import Actor
from app.cli import syncing
from app.cli.session import Session, Unheard, shared
from app.lead import Lead, LeadKioskError, iso
from app.news import Acted, NotSaved, Refusal, Saved
from app.recorder import take_scan
from app.stops import interrupt, interrupted, on_stop
from app.store import Store, ballast, mending
from app.store.lock import RoleLock
from app.store.retention import Retention
from hardware import Condition, Reading, Scan, Scanner, ScannerError, Unread, open_scanner

if TYPE_CHECKING:
    from datetime import datetime

_FAILURES = {Refusal.DISK_FULL, Refusal.READ_ONLY, Refusal.FAILED}


def saved_row(
    lead: Lead, *, new: bool, scanned: datetime, scanner: str, source: str | None = None
) -> dict[str, object]:
    """An acknowledged scan, as `scan --json` prints it."""
    return {
        "code": lead.code,
        "lead": lead.id,
        "new": new,
        "scanned": iso(scanned),
        "scanner": scanner,
        "source": source,
    }


@click.command("scan")
@click.option(
    "--from",
    "address",
    required=True,
    metavar="SCANNER",
    help="webcam:0, replay:PATH, stdin, serial:/dev/ttyACM0, or what “devices” lists.",
)
@click.option("--count", type=click.IntRange(min=1), help="Stop after so many acknowledged scans.")
@click.option("--seconds", type=click.FloatRange(min=0), help="Stop after so long.")
@click.option("--staff", help="Who scans.")
@click.option("--sync", "uploads", is_flag=True, help="Upload too; goes on until nothing waits.")
@shared
def scan(
    session: Session, address: str, count: int | None, seconds: float | None, staff: str | None, uploads: bool
) -> int:
    """Scan badges without a window.

    Codes of an action sheet act on the lead scanned last. Each is answered by what it asked for and that lead, which
    is null where nothing was scanned yet: {"action": "rating:4", "lead": 7, "source": null}. They do not count.
    """
    with RoleLock(session.folder, "capture", "scan"), _mended(session) as store:
        configured = settings.load(session.folder)
        who = staff or configured.staff_now
        scanner = open_scanner(address)
        with syncing.uploading(session, uploads):
            capture = _Capture(session, store, scanner, who, Retention(lambda: configured.retention_days))
            capture.run(count, seconds)
        if uploads and not capture.stopped:
            return syncing.run_sync(session, store, until_idle=True) or int(capture.failed)
    return int(capture.failed)


def _mended(session: Session) -> Store:
    for sentence in mending.at_start(session.folder):
        session.warn(sentence)
    return Store(session.folder)


@dataclass(slots=True)
class _Capture:
    """Reads a scanner to its end, saves, and prints what became of each reading."""

    session: Session
    store: Store
    scanner: Scanner
    staff: str | None
    retention: Retention
    worked: bool = False
    failed: bool = False
    stopped: bool = False
    warned: bool = False
    acknowledged: int = 0
    actor: Actor = field(default_factory=Actor)

    def run(self, count: int | None, seconds: float | None) -> None:
        """Scan until the source, `count`, `seconds` or a person ends it; raises `LeadKioskError` if unheard."""
        asked = on_stop(self.scanner.close)
        timer = threading.Timer(seconds, self.scanner.close) if seconds is not None else None
        if timer:
            timer.daemon = True
            timer.start()
        try:
            self._retain()
            for reading in self.scanner:
                self._take(reading)
                self._retain()
                if count is not None and self.acknowledged >= count:
                    break
        except Unheard:
            raise LeadKioskError("Nobody reads the answers any more. What was scanned is saved.") from None
        finally:
            self.scanner.close()
            if timer:
                timer.cancel()
            if not interrupted():  # then what cleans up goes on
                interrupt()
            self.stopped = asked()

    def _retain(self) -> None:
        sentence = self.retention.apply(self.store) if self.retention.comes_due() else None
        if sentence:
            self.session.warn(sentence)

    def _take(self, reading: Reading) -> None:
        match reading:
            case Scan():
                self._print(take_scan(self.store, reading, self.staff, self.actor))
            case Unread():
                key = "refused" if reading.kind == "refused" else "nothing"
                self.session.answer(
                    {key: reading.reason, "source": reading.source}, _about(reading.source, reading.reason)
                )
            case Condition(kind="problem"):
                if not self.worked:
                    raise ScannerError(reading.sentence)
                self.session.warn(reading.sentence)
            case Condition():
                self.worked = self.worked or reading.kind == "ready"

    def _print(self, news: Saved | NotSaved | Acted) -> None:
        if isinstance(news, Acted):
            self._print_action(news)
            return
        if isinstance(news, NotSaved):
            self.failed = self.failed or news.refusal in _FAILURES
            self.session.answer(
                {"refused": news.sentence, "source": news.source}, _about(news.source, f"Not saved. {news.sentence}")
            )
            return
        self.acknowledged += 1
        if self.store.scarce and not self.warned:
            self.warned = True
            self.session.warn(ballast.SPENT)
        lead = news.lead
        row = saved_row(lead, new=news.new, scanned=news.at, scanner=news.scanner, source=news.source)
        who = lead.name or lead.code or "contact"
        self.session.answer(row, _about(news.source, f"{'New lead' if news.new else 'Seen before'} {lead.id}: {who}"))

    def _print_action(self, acted: Acted) -> None:
        if isinstance(acted.action, actions.Staff):
            self.staff = acted.action.name
        words = actions.encode(acted.action).removeprefix(actions.PREFIX)
        lead = acted.lead.id if acted.lead else None
        alone = words if isinstance(acted.action, actions.Staff) else f"{words}: scan a badge first"
        said = f"{words} for lead {lead}" if lead else alone
        self.session.answer({"action": words, "lead": lead, "source": acted.source}, _about(acted.source, said))


def _about(source: str | None, words: str) -> str:
    return f"{source}: {words}" if source else words


COMMANDS = [scan]
