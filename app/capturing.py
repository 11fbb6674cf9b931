"""The scanners of a running kiosk, each read on a thread of its own until it ends."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING

import structlog

from app.news import NotSaved, Refusal, ScannerChanged
from hardware import KEYS_LOST, Camera, Condition, Scan, Scanner, ScannerError, Unread

if TYPE_CHECKING:
    from collections.abc import Callable

    from app.news import News
    from hardware.preview import Picture

_FAILED = "The scanner failed. Unplug it and plug it in again."


class Capturing:
    """Gives every scan to `take`, and tells `tell` how the scanners stand."""

    def __init__(self, take: Callable[[Scan], None], tell: Callable[[News], None]) -> None:
        self._take, self._tell = take, tell
        self.scanners: list[Scanner] = []
        self._threads: list[threading.Thread] = []

    def add(self, scanner: Scanner) -> None:
        """Read `scanner` from now on."""
        self.scanners.append(scanner)
        thread = threading.Thread(target=self._run, args=(scanner,), name=scanner.address, daemon=True)
        self._threads.append(thread)
        thread.start()

    def stop(self) -> None:
        """Close all scanners; waits up to 2 s for each to end."""
        for scanner in self.scanners:
            scanner.close()
        for thread in self._threads:
            thread.join(timeout=2)

    def look(self) -> tuple[Picture, str] | None:
        """What a camera sees now, in full size (BGR), and its address; None when there is no picture."""
        for scanner in self.scanners:
            picture = scanner.keep() if isinstance(scanner, Camera) else None
            if picture is not None:
                return picture, scanner.address
        return None

    def _run(self, scanner: Scanner) -> None:
        try:
            for reading in scanner:
                match reading:
                    case Scan():
                        self._take(reading)
                    case Unread(kind="refused"):
                        refusal = Refusal.KEYS_LOST if reading.reason == KEYS_LOST else Refusal.UNREADABLE
                        self._tell(NotSaved(refusal, reading.reason, reading.scanner, reading.source))
                    case Unread():
                        pass  # a picture without a code is nothing to tell at a booth
                    case Condition():
                        self._tell(ScannerChanged(reading.scanner, reading.kind, reading.sentence))
            self._tell(ScannerChanged(scanner.address, "ended"))
        except ScannerError as error:
            self._tell(ScannerChanged(scanner.address, "problem", str(error)))
        except Exception:  # a scanner must not take the kiosk with it
            structlog.get_logger().exception("a scanner failed", scanner=scanner.address)
            self._tell(ScannerChanged(scanner.address, "problem", _FAILED))
