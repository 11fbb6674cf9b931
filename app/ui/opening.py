"""Opens the scanners behind the window, which is on screen first; what cannot be opened is tried again.

"auto" among the addresses stands for what is plugged in, now and later: the first camera, and all that is certainly a
scanner. What a person chose by its address is left to that address.
"""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING, Protocol

from app.news import ScannerChanged
from app.settings import AUTO
from hardware import ScannerError, discovery, open_scanner

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from app.news import News
    from hardware import Device, Scanner

_AGAIN_AFTER = 5.0  # seconds
_ANY_CAMERA, _FIRST_CAMERA = "webcam:", "webcam:auto"
_NO_CAMERA = "No camera is plugged in: USB scanners and typing work."


class Watching(Protocol):
    """Looks out for devices that come and go."""

    def stop(self) -> None:
        """Look no more."""


class Opening:
    """A thread that opens `addresses`, gives each scanner to `add` and tells `tell` what fails."""

    def __init__(
        self,
        addresses: Sequence[str],
        add: Callable[[Scanner], None],
        tell: Callable[[News], None],
        *,
        opener: Callable[[str], Scanner] = open_scanner,
        again_after: float = _AGAIN_AFTER,
        found: Callable[[], list[Device]] = discovery.devices,
        watch: Callable[[Callable[[], None]], Watching] = discovery.watch,
    ) -> None:
        self._chosen = [address for address in addresses if address != AUTO]
        self._auto = AUTO in addresses
        self._left = list(self._chosen)
        self._add, self._tell, self._opener, self._again_after = add, tell, opener, again_after
        self._found, self._watch = found, watch
        self._told: dict[str, str] = {}
        self._open: set[str] = set()
        self._stopped = threading.Event()
        self._wake = threading.Event()
        self._thread = threading.Thread(target=self._run, name="opening", daemon=True)

    def start(self) -> None:
        """Begin to open them."""
        self._thread.start()

    def stop(self) -> None:
        """Open no more."""
        self._stopped.set()
        self._wake.set()

    def _run(self) -> None:
        watching = self._watch(self._wake.set) if self._auto else None
        try:
            while not self._stopped.is_set():
                self._wake.clear()
                self._left = [address for address in self._left if not self._opened(address)]
                failed = self._failed_of_found() if self._auto else False
                if not (self._left or self._auto):
                    return
                self._wake.wait(self._again_after if self._left or failed else None)
        finally:
            if watching is not None:
                watching.stop()

    def _failed_of_found(self) -> bool:
        """Open what is plugged in and not open yet; whether something could not be."""
        there = self._found()
        free = [device for device in there if not any(discovery.means(address, device) for address in self._chosen)]
        if any(address.startswith(_ANY_CAMERA) for address in self._chosen):
            free = [device for device in free if device.kind != "webcam"]
        elif not any(device.kind == "webcam" for device in there):
            self._tell_once(ScannerChanged(_FIRST_CAMERA, "ended", _NO_CAMERA))
        failed = False
        for device in discovery.by_themselves(free):
            # One scanner stands for all cameras: when the first is gone, it goes on with another.
            address = _FIRST_CAMERA if device.kind == "webcam" else device.address
            if address in self._open:
                continue
            if device.problem:
                self._tell_once(ScannerChanged(address, "problem", device.problem))
            elif self._opened(address):
                self._open.add(address)
            else:
                failed = True
        return failed

    def _tell_once(self, changed: ScannerChanged) -> None:
        if self._told.get(changed.address) != changed.sentence:
            self._told[changed.address] = changed.sentence
            self._tell(changed)

    def _opened(self, address: str) -> bool:
        self._tell(ScannerChanged(address, "starting"))
        self._told.pop(address, None)
        try:
            scanner = self._opener(address)
        except ScannerError as error:
            self._tell(ScannerChanged(address, "problem", str(error)))
            return False
        if self._stopped.is_set():
            scanner.close()
        else:
            self._add(scanner)
        return True
