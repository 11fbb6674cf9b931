"""Connects the running kiosk to an account, off the window's thread, and says how that goes."""

from __future__ import annotations

from typing import TYPE_CHECKING

import structlog
from PySide6.QtCore import QObject, Signal

from app import log, platforms
from app.connect import Connection
from app.lead import LeadKioskError
from app.settings import SettingsError
from app.ui import joining

if TYPE_CHECKING:
    from app.ui.bridge import Bridge
    from app.ui.joining import Attempt

_EXPECTED = (LeadKioskError, SettingsError, OSError)


class Joiner(QObject):
    """One attempt at a time; a newer one takes the older one's place.

    `said` carries a `Saying` for the person, `joined` the `Connection`.
    """

    said = Signal(object)
    joined = Signal(object)

    def __init__(self, bridge: Bridge, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self.attempt: Attempt | None = None
        self.is_asking = False

    def join(self, attempt: Attempt, *, offline: bool = False) -> None:
        """Connect; `offline` without asking the platform."""
        self.attempt, self.is_asking = attempt, True
        kind = platforms.load(attempt.platform)
        log.hide(*(attempt.values[each.name] for each in kind.fields if each.secret and each.name in attempt.values))
        self.said.emit(joining.asking(attempt.host))
        kiosk = self._bridge.kiosk

        def job() -> Connection:
            return kiosk.connect_to(
                attempt.platform,
                attempt.values,
                name=attempt.name,
                device_name=attempt.device_name,
                offline=offline,
            )

        self._bridge.work("join", job, self._done)

    def again(self, *, offline: bool = False) -> None:
        """The same once more."""
        if self.attempt is not None:
            self.join(self.attempt, offline=offline)

    def forget(self) -> None:
        """Drop what was entered, secrets and all, and the answer that may be on its way."""
        self.attempt, self.is_asking = None, False
        self._bridge.forget("join")

    def _done(self, found: Connection | Exception) -> None:
        self.is_asking = False
        if isinstance(found, Connection):
            self.attempt = None
            self.said.emit(joining.connected(found))
            self.joined.emit(found)
            return
        if not isinstance(found, _EXPECTED):
            structlog.get_logger().error("connecting failed", exc_info=found)
        self.said.emit(joining.trouble(found))
