"""Keeps open the scanners that the settings name, and takes up others when somebody chooses them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from app.ui.opening import Opening

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from app.settings import Settings
    from app.ui.kiosklike import KioskLike


class Opens(Protocol):
    """The part of `Opening` that is used."""

    def start(self) -> None:
        """Begin to open scanners."""

    def stop(self) -> None:
        """Open no more."""


class Scanning:
    """Opens the scanners of `kiosk` from now on until `stop()`; for the GUI thread, which waits for none of them."""

    def __init__(self, kiosk: KioskLike, begin: Callable[[Sequence[str]], Opens] | None = None) -> None:
        """`begin` gives what opens a list of addresses."""
        self._kiosk = kiosk
        self._begin = begin or (lambda addresses: Opening(addresses, kiosk.add_scanner, kiosk.tell))
        self._addresses = kiosk.settings.scanners
        self._opening = self._begin(self._addresses)
        self._opening.start()

    def follow(self, settings: Settings) -> None:
        """Close what is open and open what `settings` name, where that is something else."""
        if settings.scanners == self._addresses:
            return
        self._addresses = settings.scanners
        self._opening.stop()
        for scanner in self._kiosk.scanners:
            scanner.close()
        self._kiosk.scanners.clear()
        self._opening = self._begin(self._addresses)
        self._opening.start()

    def stop(self) -> None:
        """Open no more; the kiosk closes what is open."""
        self._opening.stop()
