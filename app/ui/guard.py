"""Who may do what: with a PIN set, some actions wait until it was given.

The kiosk is locked, or open until nobody has touched it for `lock_after` minutes. Right PINs are told from wrong ones
on a thread of their own, since that takes a tenth of a second on purpose. What the person wanted is done afterwards.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from functools import partial
from typing import TYPE_CHECKING, Literal

import structlog
from PySide6.QtCore import QObject, QTimer, Signal

from app import pin
from app.ui.words import duration, tr

if TYPE_CHECKING:
    from collections.abc import Callable

    from app.settings import Settings
    from app.ui.bridge import Bridge

State = Literal["none", "locked", "open"]


@dataclass(frozen=True, slots=True)
class LockWords:
    """How the lock stands, for the rail: an icon, one line or two, and what a tap does; `every` line it may say."""

    icon: str
    line: str
    action: str
    spoken: str
    every: tuple[str, ...]


def lock_words(state: State, left: int | None, minutes: int) -> LockWords:
    """What the rail says; `left` is seconds until it locks by itself, of `minutes` (0: it does not)."""
    longest = tr("Open {time}").format(time=duration(minutes * 60)) if minutes else tr("Open")
    every = tr("Lock"), tr("Locked"), tr("Lock now"), longest
    if state == "none":
        return LockWords("unlock", tr("Lock"), "", tr("Lock: choose a PIN"), every)
    if state == "locked":
        return LockWords("lock", tr("Locked"), "", tr("Locked: give the PIN"), every)
    line = tr("Open {time}").format(time=duration(left)) if minutes and left is not None else tr("Open")
    return LockWords("unlock", line, tr("Lock now"), tr("Lock now"), every)


class Guard(QObject):
    """Stands before settings, export, deletion, changes of targets, and the window's end.

    `changed`: locked, open (with every second that passes) or without a PIN. `asked`: the PIN is wanted. `answered`:
    whether the one that was given is right. `choosing`: a new one is wanted. `chosen`: it was set.
    """

    changed = Signal()
    asked = Signal()
    answered = Signal(bool)
    choosing = Signal()
    chosen = Signal()

    def __init__(self, bridge: Bridge) -> None:
        super().__init__(bridge)
        self.now: Callable[[], datetime] = lambda: datetime.now(UTC)
        self._bridge = bridge
        self._kept = bridge.kiosk.settings.pin
        self._touched: datetime | None = None
        self._then: Callable[[], None] | None = None
        self._tries: pin.Tries | None = None
        self._checking = False
        self._second = QTimer(self, interval=1000)
        self._second.timeout.connect(self.tick)
        bridge.settings.connect(self._on_settings)

    @property
    def state(self) -> State:
        """Without a PIN, locked or open."""
        if not self._bridge.kiosk.settings.pin:
            return "none"
        return "open" if self._touched is not None and self.left() != 0 else "locked"

    @property
    def words(self) -> LockWords:
        """What the rail says."""
        return lock_words(self.state, self.left(), self._bridge.kiosk.settings.lock_after)

    def left(self) -> int | None:
        """Seconds until it locks by itself; None when it does not."""
        minutes = self._bridge.kiosk.settings.lock_after
        if self._touched is None:
            return 0
        if minutes == 0:
            return None
        passed = self.now() - self._touched
        if passed < timedelta():  # the clock was put back: better locked than open for a day
            return 0
        return max(0, minutes * 60 - int(passed.total_seconds()))

    def ask(self, then: Callable[[], None]) -> None:
        """Run `then` when the person may: at once, or after the PIN."""
        if self.state == "locked":
            self._then = then
            self.asked.emit()
        else:
            then()

    def give_up(self) -> None:
        """The person does not give the PIN: what was wanted is not done."""
        self._then = None

    def wait(self) -> int:
        """Seconds until a PIN may be given."""
        return pin.wait(self._tried_so_far(), self.now())

    def _tried_so_far(self) -> pin.Tries:
        if self._tries is None:
            self._tries = pin.load(self._bridge.kiosk.folder, self.now())
        return self._tries

    def give(self, digits: str) -> None:
        """Compare `digits` with the PIN, unless a wait is on; `answered` follows."""
        kiosk, now = self._bridge.kiosk, self.now()
        if self._checking or self.state != "locked" or self.wait():
            return
        self._checking = True
        job = partial(pin.attempt, kiosk.folder, kiosk.settings.pin, digits, now, self._tried_so_far())
        self._bridge.work("pin", job, self._compared)

    def _compared(self, outcome: pin.Outcome | Exception) -> None:
        self._checking = False
        if isinstance(outcome, Exception):
            structlog.get_logger().error("a PIN could not be compared", problem=repr(outcome))
        else:
            self._tries = outcome.tries
        if isinstance(outcome, Exception) or not outcome.right:
            self.answered.emit(False)
            return
        self._touched = self.now()
        self._second.start()
        then, self._then = self._then, None
        self.changed.emit()
        self.answered.emit(True)
        if then is not None:
            then()

    def touch(self) -> None:
        """Somebody is here: an open kiosk stays open."""
        if self.state == "open":
            self._touched = self.now()

    def tick(self) -> None:
        """A second has passed."""
        if self.state == "open":
            self.changed.emit()
        else:
            self.lock()

    def lock(self) -> None:
        """Lock now."""
        self._touched = None
        self._second.stop()
        self.changed.emit()

    def choose(self) -> None:
        """Have the person choose a PIN, after the old one if there is one."""
        self.ask(self.choosing.emit)

    def set_pin(self, digits: str) -> None:
        """Keep a new PIN, and lock."""
        self._bridge.work("new pin", partial(pin.hash_of, digits), self._hashed)

    def _hashed(self, kept: str | Exception) -> None:
        if isinstance(kept, Exception):
            structlog.get_logger().error("a PIN could not be set", problem=repr(kept))
            return
        self._keep(kept)
        self.chosen.emit()

    def remove_pin(self) -> None:
        """Do without a PIN, after the one that is set."""
        self.ask(partial(self._keep, ""))

    def _keep(self, kept: str) -> None:
        self._bridge.kiosk.change_settings(lambda now: now.model_copy(update={"pin": kept}))

    def _on_settings(self, settings: Settings) -> None:
        if settings.pin != self._kept:
            self._kept = settings.pin
            self._tries = None  # who resets a PIN forgets the wrong tries, too
            self.lock()
        else:
            self.changed.emit()
