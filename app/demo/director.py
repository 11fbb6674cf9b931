"""Directs the demo: notes a few things on each lead as booth staff would, and says when the show is over.

News comes on the kiosk's threads; everything else happens in `step`, called a few times a second on one
thread. At the end of a show with a length the film holds one new badge up, and the show is over when that
person's name has come back and everything is uploaded, so that the last picture shows a complete lead.
"""

from __future__ import annotations

import queue
import time
from dataclasses import dataclass
from itertools import cycle
from typing import TYPE_CHECKING, Protocol

from app.lead import DeliveryState, Edit, Remarks
from app.news import News, Saved, ScannerChanged

if TYPE_CHECKING:
    from collections.abc import Callable

    from app.lead import Lead
    from app.news import OutboxChanged
    from app.world.people import Person

STEADY, PATIENCE, CAMERA_PATIENCE = 1.0, 20.0, 5.0
"""Seconds: how long all must be done before it counts, how long the end may take, and the camera to start."""

SAID = (
    Remarks("Wants two units for a pilot line, call after the 12th.", 4, ("Hot", "Newsletter")),
    Remarks("", 3, ("Newsletter",)),
    Remarks("Asked for a demo with their own samples.", 5, ("Demo wanted",)),
    Remarks("", 2, ()),
)
"""What the demo's staff say of one lead after the other."""


class Booth(Protocol):
    """What the director needs of a kiosk."""

    def edit(self, lead: int, edit: Edit) -> None:
        """Queue an edit."""
        ...

    def lead(self, lead: int) -> Lead | None:
        """One lead."""
        ...

    def outbox(self) -> OutboxChanged:
        """The counts."""
        ...


class Camera(Protocol):
    """What the director needs of the film."""

    def hold(self) -> None:
        """Keep the next new badge up."""
        ...

    @property
    def held(self) -> Person | None:
        """Whose badge is kept up."""
        ...


@dataclass(frozen=True, slots=True)
class Progress:
    """How far the show is; counts are leads."""

    seconds: float
    scanned: int = 0
    uploaded: int = 0
    waiting: int = 0
    attention: int = 0


class Director:
    """One show of `seconds` (None: without end) on `scanner`; `clock` counts seconds."""

    def __init__(
        self,
        booth: Booth,
        camera: Camera,
        scanner: str,
        seconds: float | None,
        tell: Callable[[Progress], None],
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self._booth, self._camera, self._scanner = booth, camera, scanner
        self._seconds, self._tell, self._clock = seconds, tell, clock
        self._news: queue.SimpleQueue[News] = queue.SimpleQueue()
        self._plans = cycle(SAID)
        self._due: list[tuple[float, int, Edit]] = []
        self._leads: dict[str, int] = {}
        self._planned: dict[int, Remarks] = {}
        self._called = clock()
        self._began: float | None = None
        self._steady_since: float | None = None
        self._told: Progress | None = None

    def hear(self, news: News) -> None:
        """Take news, on any thread."""
        self._news.put(news)

    def step(self) -> bool:
        """Do what is due; True when the show is over."""
        now = self._clock()
        while not self._news.empty():
            self._take(self._news.get(), now)
        if self._began is None:
            self._began = now if now - self._called > CAMERA_PATIENCE else None
        for job in [job for job in self._due if job[0] <= now]:
            self._due.remove(job)
            self._booth.edit(job[1], job[2])
        shown = 0.0 if self._began is None else now - self._began
        self._report(shown)
        if self._seconds is None or shown < self._seconds:
            return False
        self._camera.hold()
        return self._steady(now) or shown > self._seconds + PATIENCE

    def _take(self, news: News, now: float) -> None:
        match news:
            case ScannerChanged(address=self._scanner, kind="ready") if self._began is None:
                self._began = now
            case Saved(scanner=self._scanner, lead=lead, new=new) if lead.code is not None:
                self._leads[lead.code] = lead.id
                if new:
                    held = self._camera.held
                    self._plan(lead.id, SAID[0] if held and held.code == lead.code else next(self._plans), now)

    def _plan(self, lead: int, said: Remarks, now: float) -> None:
        self._planned[lead] = said
        self._due.append((now + 0.35, lead, Edit(rating=said.rating)))
        for number, tag in enumerate(said.tags):
            self._due.append((now + 0.6 + 0.2 * number, lead, Edit(add_tags=(tag,))))
        if said.notes:
            self._due.append((now + 1.0, lead, Edit(append=said.notes)))

    def _report(self, shown: float) -> None:
        leads, (uploaded, waiting, attention) = self._booth.outbox().leads, self._counts()
        progress = Progress(float(int(shown)), leads, uploaded, waiting, attention)
        if progress != self._told:
            self._told = progress
            self._tell(progress)

    def _counts(self) -> tuple[int, int, int]:
        targets = self._booth.outbox().targets
        return sum(t.uploaded for t in targets), sum(t.waiting for t in targets), sum(t.attention for t in targets)

    def _steady(self, now: float) -> bool:
        """Whether all has been done for a while: the counts come from another thread and lag a little."""
        if not self._all_done():
            self._steady_since = None
            return False
        if self._steady_since is None:
            self._steady_since = now
        return now - self._steady_since >= STEADY

    def _all_done(self) -> bool:
        held = self._camera.held
        lead = self._booth.lead(self._leads[held.code]) if held and held.code in self._leads else None
        if lead is None or lead.name is None or self._due:
            return False
        said, wanted = lead.remarks, self._planned.get(lead.id, lead.remarks)
        if said.rating != wanted.rating or not set(wanted.tags) <= set(said.tags) or wanted.notes not in said.notes:
            return False  # the edits were queued and are not written yet
        if any(delivery.state is not DeliveryState.UPLOADED for delivery in lead.deliveries.values()):
            return False
        return self._counts()[1] == 0 and self._booth.outbox().leads >= len(self._leads)
