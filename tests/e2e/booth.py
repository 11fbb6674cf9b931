"""A person at the booth, before a real window: looks, taps with a real pointer, types, and holds badges to a scanner.

Nothing here reaches into the program: what is looked for is found by the words that are to be read there.
"""

from __future__ import annotations

import ctypes
import json
import socket
import subprocess
import sys
import threading
from contextlib import contextmanager, suppress
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from tests.e2e.running_window import kept_pace
from tests.e2e.x_keyboard import Keyboard
from tests.keys import CTRL, key, scanned
from tests.program import ROOT, environment
from tests.waiting import until

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

PATIENCE = 30.0
LEFT_BUTTON = 1
BETWEEN_KEYS = 90  # ms, of somebody who types quickly
Q = 16


class LostPaceError(Exception):
    """X was too busy to send the keys as a scanner does: this journey proves nothing."""


class Booth:
    """The window and who stands before it."""

    def __init__(self, process: subprocess.Popen[str], display: str) -> None:
        self.process = process
        self.keyboard = Keyboard(display)
        self._x, self._test = self.keyboard._x, self.keyboard._test
        self._display = self.keyboard._display

    # --- looking

    def _ask(self, name: str, argument: object = None) -> Any:  # noqa: ANN401
        assert self.process.stdin
        assert self.process.stdout
        self.process.stdin.write(json.dumps([name, argument]) + "\n")
        self.process.stdin.flush()
        line = self.process.stdout.readline()
        assert line, f"the window ended: {self.process.stderr.read() if self.process.stderr else ''}"
        return json.loads(line)

    def sees(self, words: str) -> list[dict[str, Any]]:
        """What says exactly `words`; without any, what has them in it."""
        found: list[dict[str, Any]] = self._ask("look", words)
        return [each for each in found if each["says"] == words] or found

    def waits_for(self, words: str) -> dict[str, Any]:
        """Until it is to be seen."""
        found: dict[str, Any] = self._until(words, lambda: self.sees(words))[0]
        return found

    def waits_while(self, words: str) -> None:
        """Until it is gone."""
        self._until(f"the end of {words}", lambda: not self.sees(words))

    def _until(self, words: str, found: Any) -> Any:  # noqa: ANN401
        try:
            return until(found, PATIENCE)
        except AssertionError as error:
            raise AssertionError(
                f"not seen: “{words}”, but {[each['says'] for each in self._ask('look', '')]}"
            ) from error

    # --- touching

    def tap(self, words: str, *, at: float = 0.5) -> None:
        """Tap what says `words`, once it is there and stands still; `at` is how far right on it, from 0 to 1."""
        before: list[dict[str, Any]] = []

        def still() -> dict[str, Any] | None:
            nonlocal before
            now = [each for each in self.sees(words) if each["hit"]]
            before, same = now, now == before
            return now[0] if now and same else None

        left, top, width, height = self._until(words, still)["box"]
        self.tap_at(round(left + width * at), top + height // 2)

    def chooses(self, words: str) -> None:
        """Tap it, and see that it is on."""
        self.tap(words)
        self._until(f"{words}, on", lambda: any(each["on"] for each in self.sees(words)))

    def tap_at(self, x: int, y: int) -> None:
        """Press and let go there."""
        later = ctypes.c_ulong(0)
        self._test.XTestFakeMotionEvent(self._display, -1, x, y, later)
        self._test.XTestFakeButtonEvent(self._display, LEFT_BUTTON, 1, later)
        self._test.XTestFakeButtonEvent(self._display, LEFT_BUTTON, 0, ctypes.c_ulong(20))
        self._x.XSync(self._display, 0)

    def rates(self, stars: int) -> None:
        """Tap that star."""
        self.tap("Rating: ", at=(stars - 0.5) / 5)

    # --- typing

    def types(self, text: str) -> None:
        """As a person does who types quickly."""
        self.keyboard.play(scanned(text, pace=BETWEEN_KEYS))

    def scans(self, code: str) -> None:
        """Hold a badge to a scanner that plays keyboard, as fast as X takes it; raises `LostPaceError`.

        A burst that is over at once leaves a busy X server the least time to lose its pace.
        """
        keys = [replace(each, at=0) for each in scanned(f"{code}\n")]
        self._ask("heard")
        self.keyboard.play(keys)
        heard: list[tuple[int, bool, int]] = []

        def all_heard() -> bool:
            heard.extend((code, down, at) for code, down, at in self._ask("heard"))
            return len(heard) >= len(keys)

        until(all_heard, PATIENCE)
        if not kept_pace(keys, heard):
            raise LostPaceError

    def quits(self) -> None:
        """Ctrl+Q."""
        self.keyboard.play([key(0, CTRL, True), key(20, Q, True), key(60, Q, False), key(80, CTRL, False)])


@contextmanager
def booth(folder: Path, display: str) -> Iterator[Booth]:
    """The window on an X display; it must have ended by itself, without a word of complaint, at the end."""
    environ = environment(DISPLAY=display, QT_QPA_PLATFORM="xcb")
    command = [sys.executable, "-m", "tests.e2e.booth_window", "--data", str(folder)]
    streams = subprocess.PIPE
    with subprocess.Popen(
        command, stdin=streams, stdout=streams, stderr=streams, env=environ, cwd=ROOT, text=True
    ) as process:
        person = Booth(process, display)
        try:
            yield person
        except BaseException:
            process.kill()
            raise
        finally:
            person.keyboard.close()
        assert process.stdin
        assert process.stderr
        assert process.wait(PATIENCE) == 0
        assert process.stderr.read() == ""


class Network:
    """The hall's network between the kiosk and a server on this computer, which can go and come back."""

    def __init__(self, port: int) -> None:
        self._to = port
        self._listener = socket.create_server(("127.0.0.1", 0))
        self.port: int = self._listener.getsockname()[1]
        self._open: list[socket.socket] = []
        self._serve()

    def _serve(self) -> None:
        threading.Thread(target=self._accept, args=(self._listener,), daemon=True).start()

    def _accept(self, listener: socket.socket) -> None:
        with suppress(OSError):  # closed
            while True:
                near, _ = listener.accept()
                far = socket.create_connection(("127.0.0.1", self._to))
                self._open += [near, far]
                for one, other in ((near, far), (far, near)):
                    threading.Thread(target=_carry, args=(one, other), daemon=True).start()

    def go(self) -> None:
        """Everything is cut, and nothing comes through any more."""
        for each in (self._listener, *self._open):
            with suppress(OSError):
                each.shutdown(socket.SHUT_RDWR)
            each.close()
        self._open.clear()

    def come(self) -> None:
        """It is back, at the same address."""
        self._listener = socket.create_server(("127.0.0.1", self.port))
        self._serve()


def _carry(one: socket.socket, other: socket.socket) -> None:
    with suppress(OSError):
        while part := one.recv(65_536):
            other.sendall(part)
        other.shutdown(socket.SHUT_WR)
