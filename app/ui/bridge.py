"""The only place where threads meet Qt: news and query results arrive here on worker threads and leave as signals.

Emitting a signal from another thread queues it for the thread its receiver lives in, so everything connected
here runs in the GUI thread. A result that was overtaken by a newer question on the same topic is dropped.
"""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING, Any, Protocol, TypeVar

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

if TYPE_CHECKING:
    from collections.abc import Callable, Hashable, Mapping
    from datetime import datetime
    from pathlib import Path

    from app.connect import Connection
    from app.lead import Edit, Lead
    from app.news import News
    from app.settings import Settings
    from app.store import Store
    from app.store.attachments import Kind
    from app.store.pictures import KeptPicture
    from hardware import Scan, Scanner
    from hardware.preview import Picture

T = TypeVar("T")


class KioskLike(Protocol):
    """What the window needs of a running kiosk (see `app.kiosk.Kiosk`)."""

    @property
    def settings(self) -> Settings:
        """The settings as they are now."""
        ...

    @property
    def folder(self) -> Path:
        """The data folder."""
        ...

    @property
    def scanners(self) -> list[Scanner]:
        """The scanners that are read."""
        ...

    def listen(self, listener: Callable[[News], None]) -> None:
        """Call `listener` with all news, on worker threads."""

    def unlisten(self, listener: Callable[[News], None]) -> None:
        """Tell `listener` nothing more."""

    def tell(self, news: News) -> None:
        """Tell all listeners."""

    def scanner_states(self) -> tuple[ScannerChanged, ...]:
        """How each scanner stands that was heard of, as last told."""
        ...

    def start(self) -> None:
        """Begin; raises `LeadKioskError`."""

    def stop(self) -> None:
        """Stop within 2 s; safe more than once."""

    def add_scanner(self, scanner: Scanner) -> None:
        """Read `scanner` from now on."""

    def take(self, scan: Scan) -> None:
        """Save a scan."""

    def type_code(self, text: str) -> None:
        """Save a typed code like a scan."""

    def keep_picture(self) -> bool:
        """Keep what a camera sees now; False when none has a picture."""
        ...

    def look(self) -> Picture | None:
        """What a camera sees now, in full size (BGR); None when none has a picture."""
        ...

    def attach(self, lead: int, kind: Kind, content: bytes, at: datetime) -> None:
        """Keep a photo or voice note of a lead."""

    def detach(self, lead: int, name: str, *, for_good: bool = False) -> None:
        """Take one away, at first so that it can come back."""

    def reattach(self, lead: int, name: str) -> None:
        """Bring one back."""

    def resolve(self, picture: KeptPicture, code: str) -> None:
        """Save the badge in a kept picture, whose code a person read."""

    def delete_picture(self, picture: KeptPicture) -> None:
        """Delete a kept picture."""

    def edit(self, lead: int, edit: Edit) -> None:
        """Save an edit."""

    def attend(self, lead: int | None) -> None:
        """Say which lead is on the card: action codes are about it until the next scan."""

    def erase(self, lead: int) -> None:
        """Erase a lead everywhere on this kiosk."""

    def retry(self, lead: int) -> None:
        """Send again what needs attention of a lead."""

    def sync_now(self) -> None:
        """Send what waits without waiting for the next try."""

    def read(self, query: Callable[[Store], T], done: Callable[[T], None]) -> None:
        """Run `query` on the reader thread and call `done` there."""

    def lead(self, lead: int) -> Lead | None:
        """One lead as it is now."""
        ...

    def outbox(self) -> OutboxChanged:
        """The latest counts, without a query."""
        ...

    def set_staff(self, name: str) -> None:
        """Say who scans from now on."""

    def expect_setup(self, taker: Callable[[bytes], None] | None) -> None:
        """Give what set-up codes hold to `taker`, on any thread, instead of refusing them; None refuses them again."""

    def connect_to(
        self,
        platform: str,
        values: Mapping[str, str],
        *,
        name: str | None = None,
        device_name: str | None = None,
        offline: bool = False,
    ) -> Connection:
        """Connect to an account, on a thread that may wait; raises `LeadKioskError` and more."""
        ...

    def change_settings(self, edit: Callable[[Settings], Settings]) -> None:
        """Change the settings: at once here, a moment later on the disk."""


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
        """One lead as it is now; None once the window is closed."""
        return self.kiosk.lead(lead) if self._open else None

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
