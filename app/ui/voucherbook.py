"""What the connected platforms list of vouchers: asked for off the window's thread, and kept while the kiosk runs.

Whether an account may see vouchers is known only by asking: so a target is asked once as soon as it is ready, and
until one has answered there is nothing to open. A list that was read stays when the network goes, with its time.
Nobody is asked while a platform wants to be left alone, or with an access code that it refused.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import timedelta
from typing import TYPE_CHECKING
from weakref import WeakKeyDictionary

import structlog
from PySide6.QtCore import QObject, Signal

from app import vouchers
from app.lead import LeadKioskError, TargetState
from app.platforms.vouchers import VouchersRefused
from app.settings import SettingsError
from app.ui.sentences import said
from app.ui.words import clock, moment, tr
from app.vouchers import Listing

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from datetime import datetime
    from pathlib import Path

    from app.lead import TargetStatus
    from app.settings import TargetSettings
    from app.ui.bridge import Bridge
    from app.ui.kiosklike import KioskLike

    Asker = Callable[[Path, TargetSettings], Listing]

_AGAIN_AFTER = timedelta(minutes=1)
_STALE_AFTER = timedelta(seconds=30)


@dataclass(frozen=True, slots=True)
class Leaf:
    """One target's vouchers as last listed `at` a time, and what was wrong when they were asked for last."""

    name: str
    listing: Listing | None = None
    at: datetime | None = None
    tried: datetime | None = None
    problem: str = ""
    refused: bool = False


# Desk, pages and bridge are made anew when the look changes; what was listed stays with its kiosk.
_kept: WeakKeyDictionary[KioskLike, dict[str, Leaf]] = WeakKeyDictionary()


class VoucherBook(QObject):
    """`leaves` by target uid; `changed` says that one changed, came or went."""

    changed = Signal()

    def __init__(
        self, bridge: Bridge, now: Callable[[], datetime], parent: QObject | None = None, *, ask: Asker = vouchers.ask
    ) -> None:
        super().__init__(parent)
        self._bridge, self._now, self._ask = bridge, now, ask
        self.leaves = _kept.setdefault(bridge.kiosk, {})
        for uid, leaf in self.leaves.items():
            if leaf.listing is None and not leaf.problem:  # the answer was on its way to a desk that is gone
                self.leaves[uid] = replace(leaf, tried=None)
        self.asking: set[str] = set()
        bridge.outbox.connect(lambda _: self.look())
        bridge.settings.connect(lambda _: self.look())

    @property
    def is_open(self) -> bool:
        """Whether there is anything to see: a target has listed its vouchers, and not refused since."""
        return any(leaf.listing is not None for leaf in self.leaves.values())

    def look(self) -> None:
        """See which targets there are now, and ask those that never answered."""
        targets, now = self._targets(), self._now()
        gone = set(self.leaves) - set(targets)
        for uid in gone:
            del self.leaves[uid]
        for uid, target in targets.items():
            leaf, status = self.leaves.get(uid), self._status(uid)
            ready = status is not None and status.state is TargetState.READY and status.profile is not None
            if ready and (leaf is None or _is_unknown(leaf, now)):
                self._begin(target)
        if gone:
            self.changed.emit()

    def refresh(self, *, patient: bool = False) -> None:
        """Ask every target anew, except where that would do harm; `patient` leaves fresh lists as they are."""
        now = self._now()
        for uid, target in self._targets().items():
            leaf = self.leaves.get(uid, Leaf(target.name))
            if patient and leaf.tried is not None and timedelta(0) <= now - leaf.tried < _STALE_AFTER:
                continue
            if reason := _held_back(self._status(uid), now):
                self._put(uid, replace(leaf, name=target.name, problem=reason))
            else:
                self._begin(target)

    def _targets(self) -> dict[str, TargetSettings]:
        return {each.uid: each for each in self._bridge.kiosk.settings.targets if vouchers.may_list(each)}

    def _status(self, uid: str) -> TargetStatus | None:
        return next((each for each in self._bridge.standing().targets if each.uid == uid), None)

    def _begin(self, target: TargetSettings) -> None:
        uid, folder = target.uid, self._bridge.kiosk.folder
        if uid in self.asking:
            return
        self.asking.add(uid)
        leaf = self.leaves.get(uid, Leaf(target.name))
        self.leaves[uid] = replace(leaf, name=target.name, tried=self._now())
        self._bridge.work(("vouchers", uid), lambda: self._ask(folder, target), lambda found: self._end(uid, found))
        self.changed.emit()

    def _end(self, uid: str, found: Listing | Exception) -> None:
        self.asking.discard(uid)
        leaf = self.leaves.get(uid)
        if leaf is None:  # disconnected meanwhile
            return
        match found:
            case Listing():
                leaf = replace(leaf, listing=found, at=self._now(), problem="", refused=False)
            case VouchersRefused():
                leaf = replace(leaf, listing=None, at=None, problem=said(str(found)), refused=True)
            case LeadKioskError() | SettingsError():
                leaf = replace(leaf, problem=said(str(found)))
            case _:
                structlog.get_logger().error("vouchers could not be listed", failure=repr(found))
                leaf = replace(leaf, problem=tr("The vouchers could not be read. The log tells more."))
        self._put(uid, leaf)

    def _put(self, uid: str, leaf: Leaf) -> None:
        self.leaves[uid] = leaf
        self.changed.emit()


def _is_unknown(leaf: Leaf, now: datetime) -> bool:
    """Whether nothing is known yet, and enough time has passed since the last try."""
    if leaf.refused or leaf.listing is not None:
        return False
    return leaf.tried is None or not timedelta(0) <= now - leaf.tried < _AGAIN_AFTER


def _held_back(status: TargetStatus | None, now: datetime) -> str:
    """Why a target must not be asked now; empty when it may."""
    if status is not None and status.state is TargetState.SIGN_IN:
        return tr("The platform refused the sign-in: connect again with a valid access code.")
    if status is not None and status.state is TargetState.WAITING and status.next_at and status.next_at > now:
        return tr("The platform asks to wait until {time}.").format(time=clock(status.next_at))
    return ""


def nothing(leaves: Sequence[Leaf], *, asking: bool) -> tuple[str, str]:
    """What to say where no voucher is known, and what can be done about it."""
    if asking:
        return tr("Asking the platform …"), ""
    problem = next((leaf.problem for leaf in leaves if leaf.problem), "")
    if problem:
        return problem, tr("Ask again")
    if any(leaf.listing for leaf in leaves):
        return tr("The organiser has given you no vouchers yet."), tr("Ask again")
    return tr("No connected platform has vouchers."), ""


def notice(leaves: Sequence[Leaf], now: datetime) -> str:
    """What was wrong when the platforms were asked last, where an older list is shown all the same."""
    today = now.astimezone().date()
    sentences = []
    for leaf in leaves:
        if leaf.problem and leaf.at is not None:
            name = f"{leaf.name}: " if len(leaves) > 1 else ""
            old = tr("Shown is the list of {time}.").format(time=moment(leaf.at, today))
            sentences.append(f"{name}{leaf.problem} {old}")
    return "\n".join(sentences)
