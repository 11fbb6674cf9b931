"""What the connected platforms say they hold, to stand beside what they confirmed; asked off the window's thread.

A target is asked once all is up, again when more went up, and now and then. Where asking fails, the last answer
stays with its time.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from typing import TYPE_CHECKING
from weakref import WeakKeyDictionary

import structlog
from PySide6.QtCore import QObject, Signal

from app import census
from app.lead import LeadKioskError, TargetState
from app.settings import SettingsError

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime
    from pathlib import Path

    from app.lead import TargetStatus
    from app.settings import TargetSettings
    from app.ui.bridge import Bridge
    from app.ui.kiosklike import KioskLike

    Asker = Callable[[Path, TargetSettings], int | None]

_EVERY = timedelta(minutes=5)
_AGAIN_AFTER = timedelta(seconds=30)  # no question overtakes the last one


@dataclass(frozen=True, slots=True)
class Held:
    """A target's answer: so many `leads` (None: it does not tell), `at` a time when `uploaded` of ours were up."""

    leads: int | None
    at: datetime
    uploaded: int


# Page and bridge are made anew when the look changes; what was answered stays with its kiosk.
_kept: WeakKeyDictionary[KioskLike, dict[str, Held]] = WeakKeyDictionary()


class Counted(QObject):
    """The last answers, `held` by target uid; `changed` says that one came."""

    changed = Signal()

    def __init__(
        self, bridge: Bridge, now: Callable[[], datetime], parent: QObject | None = None, *, ask: Asker = census.ask
    ) -> None:
        super().__init__(parent)
        self._bridge, self._now, self._ask = bridge, now, ask
        self.held = _kept.setdefault(bridge.kiosk, {})
        self._tried: dict[str, datetime] = {}

    def look(self) -> None:
        """Ask the targets whose answer is missing or old; call it as often as anything may have changed."""
        targets = {each.uid: each for each in self._bridge.kiosk.settings.targets}
        for status in self._bridge.standing().targets:
            if status.uid in targets and self._is_due(status):
                self._begin(targets[status.uid], status.uploaded)

    def _is_due(self, status: TargetStatus) -> bool:
        now, held, tried = self._now(), self.held.get(status.uid), self._tried.get(status.uid)
        settled = status.state is TargetState.READY and status.uploaded and not (status.waiting or status.inflight)
        known = held is not None and held.uploaded == status.uploaded and _is_recent(held.at, now, _EVERY)
        return bool(settled) and not known and not (tried and _is_recent(tried, now, _AGAIN_AFTER))

    def _begin(self, target: TargetSettings, uploaded: int) -> None:
        uid, folder = target.uid, self._bridge.kiosk.folder
        self._tried[uid] = self._now()
        if census.may_count(target):
            job, done = (lambda: self._ask(folder, target)), (lambda found: self._end(uid, uploaded, found))
            self._bridge.work(("count", uid), job, done)
        else:
            self._end(uid, uploaded, None)

    def _end(self, uid: str, uploaded: int, found: int | Exception | None) -> None:
        if isinstance(found, LeadKioskError | SettingsError):
            return  # the card tells how the target stands
        if isinstance(found, Exception):
            structlog.get_logger().error("leads could not be counted", failure=repr(found))
            return
        self.held[uid] = Held(found, self._now(), uploaded)
        self.changed.emit()


def _is_recent(at: datetime, now: datetime, within: timedelta) -> bool:
    return timedelta(0) <= now - at < within  # a clock may have been set back
