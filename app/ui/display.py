"""Whether a window can be shown at all: asked before Qt is, which ends the process where it cannot.

Qt aborts without a display. So what can be known beforehand is looked at here, and what only Qt finds out
(a refused X authority, a missing system library) is caught in its last message before the abort.
"""

from __future__ import annotations

import contextlib
import os
import re
import socket
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QtMsgType, qInstallMessageHandler

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from PySide6.QtCore import QMessageLogContext

NO_DISPLAY = "There is no display to show the window on. Start it in a desktop session, or use “lead-kiosk scan”."
_REFUSED = "The display {display} cannot be reached. Start the window in the desktop session it belongs to."
_QT_FAILED = "The window cannot be shown: Qt found no usable display or misses a system library (libxcb-cursor0)."
_X_NAME = re.compile(r"(?P<host>[^:]*):(?P<number>\d+)(\.\d+)?$")
_X_SOCKETS = Path("/tmp/.X11-unix")


def problem(environ: Mapping[str, str], system: str = sys.platform) -> str | None:
    """Why no window can be shown, in one sentence; None when it seems it can."""
    if system != "linux":
        return None
    chosen = environ.get("QT_QPA_PLATFORM", "").partition(":")[0].partition(";")[0]
    if chosen and chosen not in ("xcb", "wayland"):
        return None  # offscreen, a frame buffer, a remote desktop: no display server to ask
    wayland, display = environ.get("WAYLAND_DISPLAY"), environ.get("DISPLAY")
    if wayland and chosen != "xcb" and _reachable(_wayland_socket(wayland, environ)):
        return None
    if display and chosen != "wayland":
        return None if _x_answers(display) else _REFUSED.format(display=display)
    return NO_DISPLAY


def _wayland_socket(name: str, environ: Mapping[str, str]) -> str:
    return str(Path(environ.get("XDG_RUNTIME_DIR", "/nonexistent")) / name)


def _x_answers(display: str) -> bool:
    named = _X_NAME.match(display)
    if named is None:
        return True  # a form that we do not know: Qt may
    host, number = named["host"], int(named["number"])
    if host in ("", "unix"):
        path = str(_X_SOCKETS / f"X{number}")
        return _reachable(path) or _reachable("\0" + path)
    with contextlib.suppress(OSError), socket.create_connection((host, 6000 + number), timeout=2):
        return True
    return False


def _reachable(path: str) -> bool:
    with contextlib.suppress(OSError), socket.socket(socket.AF_UNIX) as asked:
        asked.settimeout(2)
        asked.connect(path)
        return True
    return False


@contextlib.contextmanager
def words_for_aborts() -> Iterator[None]:
    """While Qt starts: say in one sentence what made it give up, and end with 1 instead of a core dump."""

    def heard(kind: QtMsgType, context: QMessageLogContext, message: str) -> None:
        del context
        if kind is QtMsgType.QtFatalMsg:
            print(f"lead-kiosk: {_QT_FAILED}", file=sys.stderr, flush=True)
            os._exit(1)
        if not message.startswith(("qt.qpa.xcb: could not connect", "qt.qpa.plugin: Could not load")):
            print(message, file=sys.stderr)

    before = qInstallMessageHandler(heard)
    try:
        yield
    finally:
        qInstallMessageHandler(before)
