"""Ctrl-C and SIGTERM close the window: Qt's loop runs no Python while it waits, so a socket wakes it."""

from __future__ import annotations

import contextlib
import signal
import socket
from typing import TYPE_CHECKING

from PySide6.QtCore import QSocketNotifier, QTimer

from app.stops import STOPS, Noted

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator


@contextlib.contextmanager
def closing(close: Callable[[], object]) -> Iterator[None]:
    """While this lasts, SIGINT and SIGTERM call `close` in the GUI thread (which must be the main one).

    So does, at once, a signal that was noted while they were held (`app.stops.hold`).
    """
    ours, theirs = socket.socketpair()
    ours.setblocking(False)
    theirs.setblocking(False)
    before = signal.set_wakeup_fd(theirs.fileno(), warn_on_full_buffer=False)
    known = {number: signal.signal(number, lambda *_: None) for number in STOPS}
    notifier = QSocketNotifier(ours.fileno(), QSocketNotifier.Type.Read)

    def woken() -> None:
        if set(ours.recv(64)) & set(STOPS):
            close()

    notifier.activated.connect(woken)
    if any(isinstance(handler, Noted) and handler.times for handler in known.values()):
        QTimer.singleShot(0, notifier, close)
    try:
        yield
    finally:
        notifier.setEnabled(False)
        for number, handler in known.items():
            signal.signal(number, handler)
        signal.set_wakeup_fd(before)
        ours.close()
        theirs.close()
