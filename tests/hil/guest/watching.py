"""A kiosk without a window, whose news a test can wait for."""

from __future__ import annotations

import threading
import time
from contextlib import contextmanager
from typing import TYPE_CHECKING, TypeVar

from app.kiosk import Kiosk
from app.news import News, NotSaved, Saved, ScannerChanged
from app.store import Store, leads
from hardware import open_scanner

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

N = TypeVar("N", bound=News)
PATIENCE = 60.0
"""Seconds for what nobody promised a time for."""


class Watched:
    """The kiosk and the news that no test has taken yet."""

    def __init__(self, folder: Path) -> None:
        self._kiosk = Kiosk(folder, sync=False)
        self._news: list[News] = []
        self._change = threading.Condition()
        self.folder = folder

    def start(self) -> None:
        self._kiosk.start()
        self._kiosk.listen(self._hear)

    def stop(self) -> None:
        self._kiosk.stop()

    def add(self, *addresses: str) -> None:
        """Start the scanners."""
        for address in addresses:
            self._kiosk.add_scanner(open_scanner(address))

    def scan(self, *addresses: str) -> None:
        """Start the scanners and wait until they are ready."""
        self.add(*addresses)
        for address in addresses:
            self.ready(address)

    def ready(self, address: str, within: float = PATIENCE) -> None:
        """Wait until the scanner says that it works."""
        self._state(address, "ready", within)

    def problem(self, address: str, within: float = PATIENCE) -> str:
        """Wait until the scanner says that it does not work; returns its sentence."""
        return self._state(address, "problem", within).sentence

    def _state(self, address: str, kind: str, within: float) -> ScannerChanged:
        return self._take(ScannerChanged, lambda news: (news.address, news.kind) == (address, kind), within)

    def lead(self, address: str, code: str, within: float = PATIENCE) -> None:
        """Wait until the scanner's next new lead is saved; fails unless it is `code` and in the store."""
        # A camera here may see the same badge again after so long that it counts as scanned again.
        saved = self._take(Saved, lambda news: news.scanner == address and news.new, within)
        assert saved.lead.code == code, saved.lead.code
        with Store(self.folder) as store:
            kept = leads.by_code(store, code)
        assert kept is not None
        assert kept.id == saved.lead.id

    def refused(self, address: str) -> str:
        """Wait until a scan is refused; returns why."""
        return self._take(NotSaved, lambda news: news.scanner == address, PATIENCE).sentence

    @property
    def leads(self) -> int:
        """How many are in the store."""
        with Store(self.folder) as store:
            return leads.count(store)

    def _hear(self, news: News) -> None:
        with self._change:
            self._news.append(news)
            self._change.notify_all()

    def _take(self, kind: type[N], wanted: Callable[[N], bool], within: float) -> N:
        ends = time.monotonic() + within
        with self._change:
            while True:
                for news in self._news:
                    if isinstance(news, kind) and wanted(news):
                        self._news.remove(news)
                        return news
                left = ends - time.monotonic()
                assert left > 0, f"no such news within {within:.1f} s; there were: {self._news}"
                self._change.wait(left)


@contextmanager
def watched(folder: Path) -> Iterator[Watched]:
    """A running kiosk on a data folder."""
    kiosk = Watched(folder)
    kiosk.start()
    try:
        yield kiosk
    finally:
        kiosk.stop()
