"""The one writer of scans and edits: a scan or edit goes in, COMMIT, and only then is anybody told.

`save_scan` does the work with whatever `Store` it is given; `Recorder` is the thread of a running kiosk that
calls it, so that nobody waits for the disk.
"""

from __future__ import annotations

import queue
import threading
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

import structlog

from app import badge
from app.acting import Actor
from app.actions import Action
from app.contact import clean
from app.lead import Edit, LeadKioskError, ms, utc
from app.news import Acted, EditFailed, LeadChanged, News, NotSaved, Refusal, Saved, StoreMatter, StoreNews
from app.store import Store, StoreError, ballast, deliveries, erasing, leads, scans
from app.store.edits import By
from hardware import Scan

if TYPE_CHECKING:
    from pathlib import Path

_UNEXPECTED = "An unexpected failure: nothing was saved. Try again; the log tells more."
_SHOWN = 200  # characters of a garbled test badge
EDIT_DUE = timedelta(seconds=2)  # an edit goes up when the person has paused this long


def take_scan(store: Store, scan: Scan, staff: str | None, actor: Actor) -> Saved | NotSaved | Acted:
    """Make a lead of `scan`, or do what its action code asks for; what is returned is true on the disk."""
    found = badge.read(scan.payload)
    if isinstance(found, Action):
        return actor.act(store, found, scan, scan.at + EDIT_DUE, staff)
    news = save_scan(store, scan, staff)
    if isinstance(news, Saved):
        actor.attend(news.lead.id)
    return news


def save_scan(store: Store, scan: Scan, staff: str | None) -> Saved | NotSaved:
    """Make a lead of `scan`; what is returned is true on the disk."""
    found = badge.read(scan.payload)
    if isinstance(found, Action):
        found = badge.Refused(Refusal.ACTION)
    if isinstance(found, badge.Refused):
        # of a test badge only: other refused codes may hold secrets
        garbled = badge.text_of(scan.payload)[:_SHOWN] if found.refusal is Refusal.SELF_TEST_GARBLED else ""
        return NotSaved(found.refusal, found.sentence, scan.scanner, scan.source, garbled)
    at = utc(ms(scan.at))  # as it is kept, so that whoever hears it now and reads it later sees the same
    read = scans.Read(
        at=at,
        scanner=clean(scan.scanner),  # it may name a file, and those need not be text
        symbology=scan.symbology,
        code=found.text if isinstance(found, badge.Code) else None,
        raw=found.raw if isinstance(found, badge.Contact) else None,
        attendee=found.attendee if isinstance(found, badge.Contact) else (),
        staff=staff,
        source=scan.source,
    )
    try:
        lead, new, previous = scans.record(store, read)
        saved = leads.get(store, lead)
    except StoreError as error:
        return NotSaved(error.refusal, str(error), scan.scanner, scan.source)
    if saved is None:
        return NotSaved(Refusal.FAILED, "The lead vanished while it was saved. Scan again.", scan.scanner, scan.source)
    return Saved(saved, new, at, scan.scanner, scan.source, previous)


@dataclass(frozen=True, slots=True)
class _EditJob:
    lead: int
    change: Edit


@dataclass(frozen=True, slots=True)
class _RetryJob:
    lead: int


@dataclass(frozen=True, slots=True)
class _EraseJob:
    lead: int


@dataclass(frozen=True, slots=True)
class _AttendJob:
    lead: int | None


_Work = Callable[[Store], None]
_Job = Scan | _EditJob | _RetryJob | _EraseJob | _AttendJob | _Work


class Recorder:
    """A thread with a queue of what is to be written, worked off in order; listeners are called on it."""

    def __init__(
        self,
        folder: Path,
        tell: Callable[[News], None],
        staff: Callable[[], str | None],
        clock: Callable[[], datetime] = lambda: datetime.now(UTC),
    ) -> None:
        """`tell` hears the news, `staff` says who scans now."""
        self._folder = folder
        self._tell = tell
        self._staff = staff
        self._clock = clock
        self._actor = Actor()
        self._jobs: queue.SimpleQueue[_Job | None] = queue.SimpleQueue()
        self._thread = threading.Thread(target=self._run, name="recorder", daemon=True)

    def start(self) -> None:
        """Begin to write."""
        self._thread.start()

    def take(self, scan: Scan) -> None:
        """Queue a scan."""
        self._jobs.put(scan)

    def edit(self, lead: int, change: Edit) -> None:
        """Queue an edit."""
        self._jobs.put(_EditJob(lead, change))

    def retry(self, lead: int) -> None:
        """Queue that what needs attention of a lead waits to be sent again."""
        self._jobs.put(_RetryJob(lead))

    def erase(self, lead: int) -> None:
        """Queue that a lead is erased."""
        self._jobs.put(_EraseJob(lead))

    def attend(self, lead: int | None) -> None:
        """Queue that action codes scanned from now on are about `lead`."""
        self._jobs.put(_AttendJob(lead))

    def do(self, work: Callable[[Store], None]) -> None:
        """Queue other work on the disk, of which nobody hears; a failure is logged."""
        self._jobs.put(work)

    def stop(self) -> None:
        """Write what is queued, then end."""
        self._jobs.put(None)
        if self._thread.is_alive():
            self._thread.join()

    def _run(self) -> None:
        store: Store | None = None
        scarce = False
        while (job := self._jobs.get()) is not None:
            try:
                store = store or Store(self._folder)
                news = self._done(store, job)
            except LeadKioskError as error:
                news = _failed(job, str(error))
            except Exception:  # one bad item must not end the recorder
                structlog.get_logger().exception("the recorder met an unexpected failure")
                news = _failed(job, _UNEXPECTED)
            if news is not None:
                self._tell(news)
            if store and store.scarce != scarce:
                scarce = store.scarce
                sentence = ballast.SPENT if scarce else ballast.BACK
                self._tell(StoreNews(sentence, StoreMatter.FULL, solved=not scarce))
        if store:
            store.close()

    def _done(self, store: Store, job: _Job) -> News | None:
        match job:
            case Scan():
                return take_scan(store, job, self._staff(), self._actor)
            case _EditJob():
                now = self._clock()
                self._actor.edit(store, job.lead, job.change, now + EDIT_DUE, By(self._staff(), now))
            case _RetryJob():
                deliveries.retry(store, job.lead)
            case _EraseJob():
                if self._actor.lead == job.lead:
                    self._actor.attend(None)
                try:
                    erasing.erase(store, [job.lead], self._clock())
                except erasing.UnfinishedError as error:
                    self._tell(StoreNews(str(error)))
            case _AttendJob():
                self._actor.attend(job.lead)
                return None
            case _:
                job(store)
                return None
        return LeadChanged(job.lead)


def _failed(job: _Job, sentence: str) -> News | None:
    match job:
        case Scan():
            return NotSaved(Refusal.FAILED, sentence, job.scanner, job.source)
        case _EditJob() | _RetryJob() | _EraseJob():
            return EditFailed(job.lead, sentence)
    structlog.get_logger().warning("the recorder could not do other work", problem=sentence)
    return None
