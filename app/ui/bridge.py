"""The only place where threads meet Qt: news and query results arrive here on worker threads and leave as signals.

Emitting a signal from another thread queues it for the thread its receiver lives in, so everything connected
here runs in the GUI thread. A result that was overtaken by a newer question on the same topic is dropped.
"""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING, Any, TypeVar

from PySide6.QtCore import QObject, Qt, Signal, Slot

from app.news import (
    Acted,
    AttachmentsChanged,
    EditFailed,
    LeadChanged,
    NotSaved,
    OutboxChanged,
    PicturesChanged,
    Saved,
    ScannerChanged,
    SettingsChanged,
    StoreNews,
)
from app.ui.guard import Guard
from app.ui.jotting import Jotting
from app.ui.sentences import outbox_told, told
from app.ui.under_way import UnderWay

if TYPE_CHECKING:
    from collections.abc import Callable, Hashable

    from app.lead import Edit, Lead
    from app.news import News
    from app.store import Store
    from app.ui.kiosklike import KioskLike

T = TypeVar("T")


class Bridge(QObject):
    """News as signals, and questions to the reader thread with their answers in the GUI thread."""

    saved = Signal(object)
    refused = Signal(object)
    acted = Signal(object)
    changed = Signal(int)
    edit_failed = Signal(object)
    outbox = Signal(object)
    scanner = Signal(object)
    store = Signal(object)
    pictures = Signal(object)
    settings = Signal(object)
    play = Signal(str)  # a sound, to hear how loud it is
    attachments = Signal(object)
    set_up = Signal(object)  # the bytes of a set-up code, while one is expected
    unkept = Signal(str)  # why changed settings are not on the disk
    _of_disk = Signal(object)
    _answered = Signal(object, int, object)

    def __init__(
        self,
        kiosk: KioskLike,
        parent: QObject | None = None,
        *,
        guard: Guard | None = None,
        jotting: Jotting | None = None,
        said: UnderWay | None = None,
    ) -> None:
        super().__init__(parent)
        self.kiosk = kiosk
        self.guard = guard or Guard(self)
        self._open = True
        self._asked = 0
        self._waiting: dict[Hashable, tuple[int, Callable[[Any], None]]] = {}
        self._answered.connect(self._deliver)
        # the kiosk tells what it knows as soon as we listen, and the window is connected a moment later
        self._of_disk.connect(self.store, Qt.ConnectionType.QueuedConnection)
        self.said = said or UnderWay()
        self.edit_failed.connect(self._on_edit_failed)  # before pages read the lead
        self.jotting = jotting or Jotting(self)
        kiosk.listen(self.hear)

    def hear(self, news: News) -> None:
        """Pass `news` on to the GUI thread; from any thread."""
        if not self._open:
            return
        news = told(news)
        match news:
            case Saved():
                self.saved.emit(news)
            case NotSaved():
                self.refused.emit(news)
            case Acted():
                self.acted.emit(news)
            case LeadChanged():
                self.changed.emit(news.lead)
            case EditFailed():
                self.edit_failed.emit(news)
            case OutboxChanged():
                self.outbox.emit(news)
            case ScannerChanged():
                self.scanner.emit(news)
            case StoreNews():
                self._of_disk.emit(news)
            case PicturesChanged():
                self.pictures.emit(news)
            case AttachmentsChanged():
                self.attachments.emit(news)
            case SettingsChanged():
                self.settings.emit(news.settings)
                if news.failed:
                    self.unkept.emit(news.failed)

    def ask(self, topic: Hashable, query: Callable[[Store], T], done: Callable[[T], None]) -> None:
        """Run `query` on the reader thread and `done` here; a newer question on `topic` replaces this one."""
        if not self._open:
            return
        self._asked += 1
        ticket = self._asked
        self._waiting[topic] = (ticket, done)
        self.kiosk.read(query, lambda found: self._found(topic, ticket, found))

    def work(self, topic: Hashable, job: Callable[[], T], done: Callable[[T | Exception], None]) -> None:
        """Run `job` on a thread of its own and `done` here with its result or the exception that ended it.

        For what may block: networks, devices, slow disks. A newer job on `topic` replaces this one, whose result
        is then dropped. The thread does not hold up the window's end.
        """
        if not self._open:
            return
        self._asked += 1
        ticket = self._asked
        self._waiting[topic] = (ticket, done)
        threading.Thread(target=self._work, args=(topic, ticket, job), name=f"work {topic}", daemon=True).start()

    def _work(self, topic: Hashable, ticket: int, job: Callable[[], object]) -> None:
        found: object
        try:
            found = job()
        except Exception as error:  # `done` says what went wrong
            found = error
        self._found(topic, ticket, found)

    def expect_setup(self, expected: bool) -> None:
        """Whether a scanned set-up code comes as `set_up` from now on; else it is refused in words."""
        self.kiosk.expect_setup(self.set_up.emit if expected and self._open else None)

    def standing(self) -> OutboxChanged:
        """How the outbox stands, as last heard."""
        return outbox_told(self.kiosk.outbox())

    def lead(self, lead: int) -> Lead | None:
        """One lead as it is now; None where there is none any more."""
        return self.kiosk.lead(lead)

    def edit(self, lead: int, edit: Edit) -> None:
        """Save an edit; until it is on the disk, `under_way` has it."""
        found = self.lead(lead)
        if found is not None:
            self.said.add(found, edit)
        self.kiosk.edit(lead, edit)

    def under_way(self, lead: Lead) -> tuple[Edit, ...]:
        """What was said here of `lead`, as it was read, and is not on the disk yet."""
        return self.said.of(lead)

    @Slot(object)
    def _on_edit_failed(self, failed: EditFailed) -> None:
        self.said.drop(failed.lead)

    def is_idle(self) -> bool:
        """Whether every question was answered and all work is done."""
        return not self._waiting

    def forget(self, topic: Hashable) -> None:
        """Drop the answer that is on its way, if one is."""
        self._waiting.pop(topic, None)

    def _found(self, topic: Hashable, ticket: int, found: object) -> None:
        if self._open:
            self._answered.emit(topic, ticket, found)

    @Slot(object, int, object)
    def _deliver(self, topic: Hashable, ticket: int, found: object) -> None:
        if self._waiting.get(topic, (0, None))[0] == ticket:
            self._waiting.pop(topic)[1](found)

    def close(self) -> None:
        """Pass nothing on any more."""
        if self.jotting.bridge is self:
            self.jotting.close()
        self._open = False
        self.kiosk.unlisten(self.hear)
        self._waiting.clear()
