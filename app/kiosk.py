"""One running kiosk without Qt: recorder, sync, reader and scanners, started and stopped together.

Nothing here waits for the disk or the network in the caller's thread, except `start`, `stop` and `lead`
(one row). News comes on worker threads.
"""

from __future__ import annotations

import asyncio
from contextlib import ExitStack
from datetime import UTC, datetime
from typing import TYPE_CHECKING, TypeVar

from app import attaching, log
from app.actions import Staff
from app.audience import Audience
from app.capturing import Capturing
from app.configured import Configured
from app.connect import Connection, connect
from app.intake import Intake
from app.news import Acted, LeadChanged, News, OutboxChanged, Saved, ScannerChanged
from app.reader import Reader
from app.recorder import Recorder
from app.resolver import Resolver
from app.store import Store, leads, mending
from app.store.lock import RoleLock
from app.sync import Sync, hurry
from app.upkeep import Upkeep

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from pathlib import Path

    from app.lead import Edit, Lead
    from app.settings import Settings
    from app.store.attachments import Kind
    from app.store.pictures import KeptPicture
    from hardware import Scan, Scanner
    from hardware.preview import Picture

T = TypeVar("T")


class Kiosk:
    """A kiosk on one data folder."""

    def __init__(self, folder: Path, *, holder: str = "the window", sync: bool = True) -> None:
        """`holder` is how another process is told who uses the folder; `sync` False never uploads."""
        self.folder = folder
        self._configured = Configured(folder, self.tell, lambda work: self._recorder.do(lambda _: work()))
        self._holder = holder
        self._audience = Audience()
        self._held = ExitStack()  # the roles in the folder, and our own connection
        self._recorder = Recorder(folder, self.tell, lambda: self.settings.staff_now)
        self._resolver = Resolver(folder, self._recorder.take, self.tell)
        self._sync = Sync(folder, self.tell) if sync else None
        self._reader = Reader(folder, self.tell, self._look)
        self._intake = Intake(self._recorder.take)
        self._capturing = Capturing(self.take, self.tell)
        self._upkeep = Upkeep(lambda: self.settings.retention_days, self.tell)
        self._own: Store | None = None
        self._stopping = False

    def start(self) -> None:
        """Take the folder and begin; raises `LeadKioskError` when that cannot be."""
        try:
            for role in ("capture", "sync") if self._sync else ("capture",):
                self._held.enter_context(RoleLock(self.folder, role, self._holder))
            mended = mending.begin(self.folder)
            self._own = self._held.enter_context(Store(self.folder))
        except BaseException:
            self._held.close()
            raise
        log.start(self.folder)
        self._recorder.start()
        self._recorder.do(lambda store: self._upkeep.begin(store, mended))
        self._recorder.do(attaching.begin)
        self._reader.start(self._own)
        if not self._own.read_only:
            self._resolver.start()
            if self._sync:
                self._sync.start()

    def stop(self) -> None:
        """Finish what is queued, cancel what is on its way, and let the folder go; safe more than once."""
        if self._stopping or self._own is None:
            return
        self._stopping = True
        self._capturing.stop()
        self._resolver.stop()
        self._recorder.stop()
        if self._sync:
            self._sync.stop()
        self._reader.stop()
        self._own = None
        self._held.close()

    def listen(self, listener: Callable[[News], None]) -> None:
        """Call `listener` with all news, on the thread where it arises; at once with what is wrong with the disk."""
        self._audience.listen(listener)

    def unlisten(self, listener: Callable[[News], None]) -> None:
        """Tell `listener` nothing more."""
        self._audience.unlisten(listener)

    def tell(self, news: News) -> None:
        """Tell all listeners, here and now."""
        if isinstance(news, (Saved, LeadChanged)):
            self._wake()
        self._resolver.hear(news)
        if isinstance(news, Acted) and isinstance(news.action, Staff):
            self.set_staff(news.action.name)
        self._audience.tell(news)

    @property
    def scanners(self) -> list[Scanner]:
        """The scanners that are read."""
        return self._capturing.scanners

    def add_scanner(self, scanner: Scanner) -> None:
        """Read `scanner` on a thread of its own until it ends."""
        self._capturing.add(scanner)

    def scanner_states(self) -> tuple[ScannerChanged, ...]:
        """How each scanner stands that was heard of, as last told."""
        return self._audience.scanner_states()

    def take(self, scan: Scan) -> None:
        """Save a scan; news: `Saved` or `NotSaved`, unless it is a set-up code that is expected."""
        self._intake.take(scan)

    def expect_setup(self, taker: Callable[[bytes], None] | None) -> None:
        """From now on give what our set-up codes hold to `taker`, on any thread; None refuses them again."""
        self._intake.expect_setup(taker)

    def connect_to(
        self,
        platform: str,
        values: Mapping[str, str],
        *,
        name: str | None = None,
        device_name: str | None = None,
        offline: bool = False,
    ) -> Connection:
        """Connect this kiosk to an account, which gets all leads at once; raises as `app.connect.connect` does.

        Waits for the platform: for a thread that may.
        """
        connecting = connect(self.folder, platform, values, name=name, device_name=device_name, offline=offline)
        connection = asyncio.run(connecting)
        self._configured.look()
        if self._sync:
            self._sync.follow()
        self._reader.look()
        return connection

    def type_code(self, text: str) -> None:
        """Save a typed code like a scan."""
        self._intake.type_code(text)

    def look(self) -> Picture | None:
        """What a camera sees now, in full size (BGR); None when there is no picture."""
        found = self._capturing.look()
        return found[0] if found else None

    def keep_picture(self) -> bool:
        """Keep what a camera sees now, to be read later; news: `PicturesChanged`. False when there is no picture."""
        found = self._capturing.look()
        if found is None:
            return False
        picture, scanner = found
        at = datetime.now(UTC)
        self._recorder.do(lambda _: self._resolver.keep(picture, at, scanner))
        return True

    def resolve(self, picture: KeptPicture, code: str) -> None:
        """Save the badge in a kept picture, whose code a person read; news: `Saved` or `NotSaved`."""
        self._resolver.typed(picture, code)

    def delete_picture(self, picture: KeptPicture) -> None:
        """Delete a kept picture; news: `PicturesChanged`."""
        self._recorder.do(lambda _: self._resolver.remove(picture))

    def attach(self, lead: int, kind: Kind, content: bytes, at: datetime) -> None:
        """Keep a photo (JPEG) or voice note (WAV) that was made at `at`; news: `AttachmentsChanged`."""
        self._recorder.do(lambda store: self.tell(attaching.attach(store, lead, kind, content, at)))

    def detach(self, lead: int, name: str, *, for_good: bool = False) -> None:
        """Take away a photo or voice note, at first so that it can come back; news: `AttachmentsChanged`."""
        self._recorder.do(lambda store: self.tell(attaching.detach(store, lead, name, for_good=for_good)))

    def reattach(self, lead: int, name: str) -> None:
        """Bring back what was taken away, but not for good; news: `AttachmentsChanged`."""
        self._recorder.do(lambda store: self.tell(attaching.reattach(store, lead, name)))

    def edit(self, lead: int, edit: Edit) -> None:
        """Save an edit; news: `LeadChanged` or `EditFailed`."""
        self._recorder.edit(lead, edit)

    def attend(self, lead: int | None) -> None:
        """Say which lead is on the card: action codes are about it until the next scan."""
        self._recorder.attend(lead)

    def erase(self, lead: int) -> None:
        """Erase a lead everywhere on this kiosk; news: `LeadChanged`, and it reads as None, or `EditFailed`."""
        self._recorder.erase(lead)

    def retry(self, lead: int) -> None:
        """Send again what needs attention of a lead; news: `LeadChanged` or `EditFailed`."""
        self._recorder.retry(lead)

    def lead(self, lead: int) -> Lead | None:
        """One lead as it is now; for the thread that called `start`."""
        return leads.get(self._own, lead) if self._own else None

    def outbox(self) -> OutboxChanged:
        """The counts as last heard; asks nobody."""
        return self._reader.outbox

    def sync_now(self) -> None:
        """A person asks: all that waits is due and every platform is asked, except what Retry-After holds."""
        self._recorder.do(hurry)
        self._recorder.do(lambda _: self._wake())

    def _wake(self) -> None:
        if self._sync:
            self._sync.wake()

    @property
    def settings(self) -> Settings:
        """The settings as they are now."""
        return self._configured.now

    def set_staff(self, name: str) -> None:
        """Say who scans from now on."""
        self.change_settings(lambda now: now.with_staff(name))

    def change_settings(self, edit: Callable[[Settings], Settings]) -> None:
        """Change the settings: at once here, a moment later on the disk; news: `SettingsChanged`."""
        self._configured.change(edit)

    def read(self, query: Callable[[Store], T], done: Callable[[T], None]) -> None:
        """Run `query` on the reader thread and call `done` there with what it found."""
        self._reader.ask(query, done)

    def _look(self) -> None:
        """On the reader's thread, about twice a second."""
        self._configured.look()
        if self._upkeep.comes_due():
            self._recorder.do(self._upkeep.retain)
