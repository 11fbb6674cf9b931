"""Keeps the computer awake and its screen lit while the window fills it, by whoever can be asked.

The desktop is asked over D-Bus (org.freedesktop.ScreenSaver), which holds as long as our connection; systemd-logind by
its own `systemd-inhibit`, which holds as long as a pipe of ours: both end when we do, however that is. Where neither is
there nothing is held. A bare X server blanks by itself: that is for its session to turn off.
"""

from __future__ import annotations

import contextlib
import os
import shutil
import subprocess
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

import structlog
from PySide6.QtDBus import QDBusConnection, QDBusMessage

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

_WHO, _WHY = "Lead Kiosk", "Badges are scanned here"
_LOGIND = ("systemd-inhibit", "--what=idle:sleep", "--mode=block", f"--who={_WHO}", f"--why={_WHY}", "cat")
_CONNECTION = "lead-kiosk-awake"


class Keeper(Protocol):
    """Somebody who can hold sleep off."""

    def hold(self) -> bool:
        """Hold it off; False when there is nobody to ask."""
        ...

    def release(self) -> None:
        """Hold it off no more."""


class Desktop:
    """The desktop's screen saver, on the session's bus."""

    def __init__(self, environ: Mapping[str, str] = os.environ) -> None:
        self._environ = environ

    def hold(self) -> bool:
        """Ask it to stay away, without waiting for an answer."""
        runtime = Path(self._environ.get("XDG_RUNTIME_DIR", "/nonexistent"))
        if "DBUS_SESSION_BUS_ADDRESS" not in self._environ and not (runtime / "bus").exists():
            return False  # or else a bus would be started for us
        bus = QDBusConnection.connectToBus(QDBusConnection.BusType.SessionBus, _CONNECTION)
        name, path = "org.freedesktop.ScreenSaver", "/org/freedesktop/ScreenSaver"
        asked = QDBusMessage.createMethodCall(name, path, name, "Inhibit")
        asked.setArguments([_WHO, _WHY])
        return bus.isConnected() and bus.send(asked)

    def release(self) -> None:
        """It may come again: it sees that we are gone from the bus."""
        QDBusConnection.disconnectFromBus(_CONNECTION)


class Logind:
    """systemd's login manager."""

    def __init__(self, find: Callable[[str], str | None] = shutil.which) -> None:
        self._find = find
        self._process: subprocess.Popen[bytes] | None = None

    def hold(self) -> bool:
        """Start what holds sleep off."""
        path = self._find(_LOGIND[0])
        if path is None:
            return False
        quiet = subprocess.DEVNULL
        try:
            self._process = subprocess.Popen(
                [path, *_LOGIND[1:]], stdin=subprocess.PIPE, stdout=quiet, stderr=quiet, close_fds=True
            )
        except OSError as error:
            structlog.get_logger().info("sleep cannot be held off", problem=str(error))
            return False
        return True

    def release(self) -> None:
        """Let it end."""
        if self._process is None:
            return
        process, self._process = self._process, None
        if process.stdin is not None:
            with contextlib.suppress(OSError):
                process.stdin.close()
        try:
            process.wait(timeout=1)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()


class Awake:
    """All keepers together; each is asked once until it is let go."""

    def __init__(self, *keepers: Keeper) -> None:
        self._keepers = keepers or (Desktop(), Logind())
        self._held = False

    def follow(self, wanted: bool) -> None:
        """Hold sleep off, or no more."""
        if wanted == self._held:
            return
        self._held = wanted
        for keeper in self._keepers:
            if wanted:
                keeper.hold()
            else:
                keeper.release()
