"""The reader thread: runs queries for lists, and looks twice a second whether anything changed, here or elsewhere."""

from __future__ import annotations

import queue
import threading
from typing import TYPE_CHECKING, TypeVar

import structlog

from app.news import LeadChanged, OutboxChanged
from app.store import Store, backlog, leads

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from app.news import News

T = TypeVar("T")
_LOOK_EVERY = 0.5  # seconds


class Reader:
    """Tells `tell` what any connection to the leads in `folder` changed; `beside` is called after each look."""

    def __init__(self, folder: Path, tell: Callable[[News], None], beside: Callable[[], None]) -> None:
        self._folder, self._tell, self._beside = folder, tell, beside
        self.outbox = OutboxChanged((), 0)
        self._change = 0  # the last that was told
        self._queries: queue.SimpleQueue[Callable[[Store], None] | None] = queue.SimpleQueue()
        self._thread = threading.Thread(target=self._run, name="reader", daemon=True)

    def start(self, store: Store) -> None:
        """Begin: whatever changes from now on is told. `store` is the caller's, for what is known at once."""
        self.outbox = _outbox(store)
        self._change = store.next_change() - 1
        self._thread.start()

    def stop(self) -> None:
        """End, after the query that runs now."""
        self._queries.put(None)
        if self._thread.is_alive():
            self._thread.join(timeout=2)

    def ask(self, query: Callable[[Store], T], done: Callable[[T], None]) -> None:
        """Run `query` and call `done` with what it found, both on this thread."""
        self._queries.put(lambda store: done(query(store)))

    def look(self) -> None:
        """Look at once whether anything changed."""
        self._queries.put(lambda store: None)  # it looks after each

    def _run(self) -> None:
        with Store(self._folder) as store:
            version = -1
            while True:
                try:
                    job = self._queries.get(timeout=_LOOK_EVERY)
                    if job is None:
                        return
                    job(store)
                except queue.Empty:
                    pass
                except Exception:  # a failed query must not end the reader
                    structlog.get_logger().exception("a query failed")
                self._beside()
                if (now := store.version()) != version:
                    version = now
                    self._tell_changes(store)

    def _tell_changes(self, store: Store) -> None:
        for change, lead in leads.changed_since(store, self._change, limit=-1):
            self._change = change
            self._tell(LeadChanged(lead))
        outbox = _outbox(store)
        if outbox != self.outbox:
            self.outbox = outbox
            self._tell(outbox)


def _outbox(store: Store) -> OutboxChanged:
    return OutboxChanged(backlog.statuses(store), leads.count(store))
