"""The settings of a running kiosk: changed at once in memory, a moment later on the disk, and read again when another
process changed them.

A change is an edit of whatever the settings are, applied twice: to what we know, and to what is on the disk by then.
"""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING

import structlog

from app import settings
from app.news import SettingsChanged

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from app.news import News
    from app.settings import Settings


class Configured:
    """The settings of `folder`; raises `SettingsError` when they cannot be read."""

    def __init__(self, folder: Path, tell: Callable[[News], None], later: Callable[[Callable[[], None]], None]) -> None:
        """`later` runs its argument on a thread that may write; changes keep their order there."""
        self.now: Settings = settings.load(folder)
        self._folder, self._tell, self._later = folder, tell, later
        self._seen = settings.stamp(folder)
        self._unwritten = 0
        self._lock = threading.Lock()

    def change(self, edit: Callable[[Settings], Settings]) -> None:
        """Change the settings by `edit`; news: `SettingsChanged`, again with a reason when they could not be kept."""
        with self._lock:
            after = edit(self.now)
            if after == self.now:
                return
            self.now = after
            self._unwritten += 1
        self._tell(SettingsChanged(after))
        self._later(lambda: self._keep(edit))

    def _keep(self, edit: Callable[[Settings], Settings]) -> None:
        try:
            settings.change(self._folder, edit)
        except settings.SettingsError as error:  # they count until the kiosk is closed
            structlog.get_logger().warning("settings could not be kept", problem=str(error))
            self._tell(SettingsChanged(self.now, str(error)))
        finally:
            with self._lock:
                self._unwritten -= 1

    def look(self) -> None:
        """Take up what another process changed; asks the disk for no more than the file's stamp."""
        stamp = settings.stamp(self._folder)
        with self._lock:
            if stamp == self._seen or self._unwritten:
                return
            self._seen = stamp
            try:
                found = settings.load(self._folder)
            except settings.SettingsError as error:  # somebody is editing the file by hand
                structlog.get_logger().info("settings could not be read again", problem=str(error))
                return
            if found == self.now:
                return
            self.now = found
        self._tell(SettingsChanged(found))
