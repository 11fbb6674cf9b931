"""The tags on offer: those that the platform and the settings name and those in use, the most used first."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from app.store import leads

if TYPE_CHECKING:
    from collections.abc import Sequence

    from app.ui.bridge import Bridge

_EVERY_MS = 3000


def ordered(named: Sequence[str], used: Sequence[str]) -> tuple[str, ...]:
    """`used` tags as they come, then those of `named` that nobody used yet."""
    return tuple(dict.fromkeys((*used, *named)))


class TagOffer(QObject):
    """Counts which tags are used, on the reader thread and at most every three seconds; `changed` carries the offer."""

    changed = Signal(object)

    def __init__(self, bridge: Bridge, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self._named: tuple[str, ...] = ()
        self._used: tuple[str, ...] = ()
        self._stale = False
        self._pause = QTimer(self, singleShot=True, interval=_EVERY_MS)
        self._pause.timeout.connect(self._paused)
        bridge.saved.connect(lambda _: self.count())
        bridge.changed.connect(lambda _: self.count())

    def name(self, tags: Sequence[str]) -> None:
        """Set the tags that the platform and the settings name."""
        if tuple(tags) != self._named:
            self._named = tuple(tags)
            self._tell()

    def count(self) -> None:
        """Count the tags: now, or when the last count is three seconds ago."""
        self._stale = self._pause.isActive()
        if not self._stale:
            self._pause.start()
            self._bridge.ask("tags", leads.tags_used, self._counted)

    def _paused(self) -> None:
        if self._stale:
            self.count()

    def _counted(self, used: Sequence[str]) -> None:
        if tuple(used) != self._used:
            self._used = tuple(used)
            self._tell()

    def _tell(self) -> None:
        self.changed.emit(ordered(self._named, self._used))
