"""Opens the configured scanners behind the window, which is on screen first; what cannot be opened is tried again."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING

from app.lead import ScannerChanged
from hardware import ScannerError, open_scanner

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from app.lead import News
    from hardware import Scanner

_AGAIN_AFTER = 5.0  # seconds


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
    ) -> None:
        self._left = list(addresses)
        self._add, self._tell, self._opener, self._again_after = add, tell, opener, again_after
        self._stopped = threading.Event()
        self._thread = threading.Thread(target=self._run, name="opening", daemon=True)

    def start(self) -> None:
        """Begin to open them."""
        self._thread.start()

    def stop(self) -> None:
        """Open no more."""
        self._stopped.set()

    def _run(self) -> None:
        while self._left and not self._stopped.is_set():
            self._left = [address for address in self._left if not self._opened(address)]
            if self._left:
                self._stopped.wait(self._again_after)

    def _opened(self, address: str) -> bool:
        self._tell(ScannerChanged(address, "starting"))
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
