"""A day of 10,000 scans at a booth, compressed: memory, open files, widgets and threads must not grow with the day.

A real kiosk with its window (drawn offscreen) uploads to the mock backend. Scans come as fast as they are uploaded;
staff rate, tag and write on most leads, walk through all pages, change the look, and the network goes now and then.
What there is after a fifth of the day is compared with its end. Run from the project's root:

    python tests/bench/day.py [--scans 10000]
"""

from __future__ import annotations

import argparse
import asyncio
import gc
import os
import sys
import tempfile
import threading
import time
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

os.environ["QT_QPA_PLATFORM"] = "offscreen"
sys.path.insert(0, str(Path(__file__).parents[2]))

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication

from app.connect import connect
from app.kiosk import Kiosk
from app.lead import Edit
from app.mock.server import MockServer
from app.platforms.pretix.mock import ACCESS_CODE
from app.settings import Settings
from app.ui.application import application
from app.ui.window import Window
from app.world import make_world
from hardware import Scan

if TYPE_CHECKING:
    from collections.abc import Callable

AHEAD = 40  # scans that may wait to be uploaded before the next one
EDITS = (
    Edit(rating=4, add_tags=("Hot",)),
    Edit(notes="Wants a quote.", notes_seen=""),
    Edit(rating=2),
    Edit(),
)


@dataclass(frozen=True)
class Held:
    """What the process holds at one moment."""

    memory: int  # resident, bytes
    files: int
    widgets: int
    threads: int


def turn() -> None:
    """What an event loop does in one round: outside of one, nothing that is to go later would ever go."""
    QApplication.processEvents()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def held() -> Held:
    """What this process holds now, once what can go has gone."""
    for _ in range(5):
        turn()
    gc.collect()
    pages = int(Path("/proc/self/statm").read_text().split()[1])
    return Held(
        pages * os.sysconf("SC_PAGE_SIZE"),
        len(os.listdir("/proc/self/fd")),
        len(QApplication.allWidgets()),
        threading.active_count(),
    )


class Day:
    """A booth's day in a window of its own; `live` lets some of it pass."""

    def __init__(self, folder: Path, people: int) -> None:
        application(Settings(theme="light"))
        self.server = MockServer(make_world(people))
        self.server.start()
        asyncio.run(connect(folder, "pretix", {"url": self.server.url, "access_code": ACCESS_CODE}))
        self.kiosk = Kiosk(folder, holder="the bench")
        self.kiosk.start()
        self.window = Window(self.kiosk)
        self.window.show()
        self._codes = [person.code for person in self.server.world.people]
        self.scanned = 0

    def live(self, scans: int) -> None:
        """`scans` visitors come; at the end the scan page is open."""
        for _ in range(scans):
            self._scan()
        self._until(lambda: self._waiting() == 0)
        self.window.desk.go("scan")

    def _scan(self) -> None:
        if self.scanned % 1000 == 500:
            self.server.stop()
        code = self._codes[self.scanned % len(self._codes)]
        self.kiosk.take(Scan(code.encode(), "QRCode", "stdin", datetime.now(UTC), time.monotonic()))
        self.scanned += 1
        if edit := EDITS[self.scanned % len(EDITS)]:
            self.kiosk.edit(max(1, self.kiosk.outbox().leads), edit)
        if self.scanned % 7 == 0:
            names = [name for name in self.window.desk.pages if name not in ("setup", "idle", "settings")]
            self.window.desk.go(names[self.scanned // 7 % len(names)])
        if self.scanned % 250 == 0:
            theme = "dark" if self.scanned // 250 % 2 else "light"
            self.kiosk.change_settings(lambda now: now.model_copy(update={"theme": theme}))
        if self.scanned % 1000 == 501:
            self.kiosk.edit(1, Edit(rating=1 + self.scanned // 1000 % 5))  # visitors who come again owe nothing
            self._until(lambda: self._waiting() > 0)
            self.server.start()
            self.kiosk.sync_now()
        turn()
        self._until(lambda: self._waiting() < AHEAD)

    def _waiting(self) -> int:
        return sum(target.waiting for target in self.kiosk.outbox().targets)

    def _until(self, true: Callable[[], bool]) -> None:
        give_up = time.monotonic() + 120
        while not true():
            turn()
            time.sleep(0.002)
            if time.monotonic() > give_up:
                raise TimeoutError("the day does not go on")

    def close(self) -> None:
        """The booth closes."""
        self.window.close()
        self.server.stop()


def lived(scans: int) -> tuple[Held, Held]:
    """What is held after a fifth of `scans`, and at their end."""
    with tempfile.TemporaryDirectory() as folder:
        day = Day(Path(folder, "kiosk"), max(10, min(2000, scans // 2)))
        try:
            day.live(scans // 5)
            early = held()
            day.live(scans - scans // 5)
            return early, held()
        finally:
            day.close()


def main() -> None:
    """Measure and print."""
    options = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    options.add_argument("--scans", type=int, default=10_000)
    given = options.parse_args()
    began = time.monotonic()
    early, late = lived(given.scans)
    print(f"after a fifth: {early}\nat the end:    {late}")
    print(
        f"day: {given.scans} scans in {time.monotonic() - began:.0f} s; memory {early.memory / 1e6:.0f} -> "
        f"{late.memory / 1e6:.0f} MB, files {early.files} -> {late.files}, widgets {early.widgets} -> {late.widgets}, "
        f"threads {early.threads} -> {late.threads}"
    )


if __name__ == "__main__":
    main()
