"""What the window needs of a running kiosk: `app.kiosk.Kiosk` is one; tests of the window have one without threads."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from datetime import datetime
    from pathlib import Path

    from app.connect import Connection
    from app.lead import Edit, Lead
    from app.news import News, OutboxChanged, ScannerChanged
    from app.settings import Settings
    from app.store import Store
    from app.store.attachments import Kind
    from app.store.pictures import KeptPicture
    from hardware import Scan, Scanner
    from hardware.preview import Picture

T = TypeVar("T")


class KioskLike(Protocol):
    """A running kiosk; nothing here waits for the disk or the network, except `start`, `stop` and `connect_to`."""

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
