"""`lead-kiosk --kiosk` with a PIN, as people meet it: in a real X window, with real keys."""

from __future__ import annotations

import ctypes
import json
import shutil
import subprocess
from contextlib import ExitStack
from typing import TYPE_CHECKING

import pytest

from app import settings
from tests.e2e.x_keyboard import x_server
from tests.pins import quick_hash
from tests.program import ended, run, start
from tests.waiting import until

if TYPE_CHECKING:
    from pathlib import Path

PATIENCE = 60.0
SIZE = "1024x600"


class ClientMessage(ctypes.Structure):
    """X's XClientMessageEvent, in the room of an XEvent."""

    _fields_ = (
        ("type", ctypes.c_int),
        ("serial", ctypes.c_ulong),
        ("send_event", ctypes.c_int),
        ("display", ctypes.c_void_p),
        ("window", ctypes.c_ulong),
        ("message_type", ctypes.c_ulong),
        ("format", ctypes.c_int),
        ("content", ctypes.c_long * 5),
        ("rest", ctypes.c_long * 12),
    )


class Visitor:
    """Somebody at the kiosk's keyboard and mouse, who wants out of it."""

    def __init__(self, display: str, folder: Path) -> None:
        self._display, self._folder = display, folder
        self._window = until(self._found, PATIENCE)
        self.do("windowfocus", "--sync", self._window)

    def do(self, *command: str) -> str:
        environ = {"DISPLAY": self._display, "PATH": "/usr/bin:/bin"}
        done = subprocess.run(
            ["xdotool", *command], env=environ, capture_output=True, text=True, timeout=PATIENCE, check=False
        )
        return done.stdout

    def _found(self) -> str:
        return self.do("search", "--onlyvisible", "--name", "^Lead Kiosk$").strip().partition("\n")[0]

    def press(self, *keys: str) -> None:
        """Press keys at a person's pace."""
        self.do("key", "--delay", "150", *keys)

    def close(self) -> None:
        """Close the window as a window manager does: it asks the window to."""
        x = ctypes.CDLL("libX11.so.6")
        x.XOpenDisplay.restype = ctypes.c_void_p
        x.XInternAtom.restype = ctypes.c_ulong
        display = ctypes.c_void_p(x.XOpenDisplay(self._display.encode()))
        protocols, delete = (x.XInternAtom(display, name, False) for name in (b"WM_PROTOCOLS", b"WM_DELETE_WINDOW"))
        asks = ClientMessage(33, 0, 1, None, int(self._window), protocols, 32, (ctypes.c_long * 5)(delete))
        x.XSendEvent(display, ctypes.c_ulong(int(self._window)), False, ctypes.c_long(0), ctypes.byref(asks))
        x.XCloseDisplay(display)

    def place(self) -> str:
        """Where the window is, and how large."""
        return self.do("getwindowgeometry", self._window)

    def guess(self) -> None:
        """Give a wrong PIN; by the time it is counted, all that came before was dealt with."""
        before = self._guesses()
        self.press("0", "0", "0", "0", "Return")
        until(lambda: self._guesses() > before, PATIENCE)

    def _guesses(self) -> int:
        try:
            return int(json.loads((self._folder / "pin-tries.json").read_text())["wrong"])
        except FileNotFoundError:
            return 0


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A kiosk with a lead, no scanner, and the PIN 4711."""
    folder = tmp_path / "kiosk"
    assert run("--data", folder, "add", "--name", "Jane Doe").code == 0
    settings.change(folder, lambda now: now.model_copy(update={"pin": quick_hash("4711"), "scanners": ()}))
    return folder


@pytest.mark.skipif(not (shutil.which("Xvfb") and shutil.which("xdotool")), reason="needs Xvfb and xdotool")
def test_nothing_but_the_pin_closes_it(folder: Path) -> None:
    with (
        x_server(SIZE) as display,
        start("--data", folder, "--kiosk", DISPLAY=display, QT_QPA_PLATFORM="xcb") as process,
        ExitStack() as stack,
    ):
        stack.callback(process.kill)
        visitor = Visitor(display, folder)
        whole = visitor.place()
        assert f"Geometry: {SIZE}" in whole
        assert "Position: 0,0" in whole
        for attempt in (lambda: visitor.press("ctrl+q"), visitor.close, lambda: visitor.press("F11")):
            visitor.press("alt+F4", "ctrl+w", "Escape")
            attempt()
            visitor.guess()
            assert process.poll() is None
            assert visitor.place() == whole
            visitor.press("Escape")
        visitor.close()
        visitor.press("4", "7", "1", "1", "Return")
        assert ended(process).code == 0
    assert run("--data", folder, "leads").out.count("Jane Doe") == 1
