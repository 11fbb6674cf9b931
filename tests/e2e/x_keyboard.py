"""A keyboard on an X display: real key events through XTEST, paced by the X server itself."""

from __future__ import annotations

import ctypes
import os
import subprocess
from contextlib import contextmanager
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from hardware.burst import Key

FIRST_CODE = 8  # X counts from here what Linux counts from 0


@contextmanager
def x_server(size: str = "1280x800") -> Iterator[str]:
    """A virtual X server of its own; the display's name. It does not start afresh when a client leaves it alone."""
    reads, writes = os.pipe()
    command = ["Xvfb", "-displayfd", str(writes), "-screen", "0", f"{size}x24", "-nolisten", "tcp", "-noreset"]
    with subprocess.Popen(command, pass_fds=[writes], stderr=subprocess.DEVNULL) as server:
        os.close(writes)
        with os.fdopen(reads) as told:
            number = told.readline().strip()
        assert number, "Xvfb did not start"
        try:
            yield f":{number}"
        finally:
            server.terminate()


def set_layout(display: str, layout: str) -> None:
    """Give the display a keyboard layout, as `de`."""
    subprocess.run(["setxkbmap", "-display", display, layout], check=True, timeout=20)


class Keyboard:
    """Presses keys by their Linux codes, as a scanner does, whatever the layout makes of them."""

    def __init__(self, display: str) -> None:
        self._x, self._test = ctypes.CDLL("libX11.so.6"), ctypes.CDLL("libXtst.so.6")
        self._x.XOpenDisplay.restype = ctypes.c_void_p
        self._display = ctypes.c_void_p(self._x.XOpenDisplay(display.encode()))
        assert self._display.value, f"the display {display} cannot be opened"

    def play(self, keys: Iterable[Key], quiet: int = 0) -> None:
        """Send `keys` at their own times, the first after `quiet` ms; returns when the last was sent."""
        before = None
        for key in keys:
            assert key.code is not None
            delay = quiet if before is None else key.at - before
            before = key.at
            self._test.XTestFakeKeyEvent(self._display, key.code + FIRST_CODE, int(key.down), ctypes.c_ulong(delay))
        self._x.XSync(self._display, 0)

    def close(self) -> None:
        """Hang up."""
        self._x.XCloseDisplay(self._display)
