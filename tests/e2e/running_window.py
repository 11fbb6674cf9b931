"""The running window of `tests.e2e.wedge_window` and the keyboard at its X display."""

from __future__ import annotations

import json
import subprocess
import sys
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

from tests.e2e.x_keyboard import Keyboard, x_server
from tests.program import ROOT, environment
from tests.waiting import until

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path

    from hardware.burst import Key

PATIENT_LOOKS, PATIENCE = 200, 60.0
KEPT_WITHIN = 20  # ms


class Program:
    """The running window, and the keyboard at its display."""

    def __init__(self, process: subprocess.Popen[str], display: str) -> None:
        self._process = process
        self.keyboard = Keyboard(display)
        self.display = display

    def ask(self, name: str, argument: object = None) -> Any:  # noqa: ANN401
        assert self._process.stdin
        assert self._process.stdout
        self._process.stdin.write(json.dumps([name, argument]) + "\n")
        self._process.stdin.flush()
        line = self._process.stdout.readline()
        assert line, "the window ended"
        return json.loads(line)

    def saw(self, count: int, keys: Sequence[Key] = ()) -> dict[str, Any]:
        """What there is to see once `count` scans were told; `keys` that came at another pace may be no scan."""
        looks, last = 0, None

        def found() -> dict[str, Any] | None:
            nonlocal looks, last
            report: dict[str, Any] = self.ask("report")
            looks = looks + 1 if report == last else 0
            last = report
            if keys and not kept_pace(keys, report["heard"]):
                return report if looks > PATIENT_LOOKS else None
            return report if len(report["saved"]) >= count else None

        return until(found, PATIENCE)


@contextmanager
def running(folder: Path) -> Iterator[Program]:
    with x_server() as display:
        environ = environment(DISPLAY=display, QT_QPA_PLATFORM="xcb")
        command = [sys.executable, "-m", "tests.e2e.wedge_window", str(folder)]
        streams = subprocess.PIPE
        with subprocess.Popen(command, stdin=streams, stdout=streams, env=environ, cwd=ROOT, text=True) as process:
            program = Program(process, display)
            until(lambda: program.ask("report")["active"], PATIENCE)
            yield program
            program.keyboard.close()
            assert process.stdin
            process.stdin.close()
            assert process.wait(20) == 0


def kept_pace(keys: Sequence[Key], heard: Sequence[tuple[int, bool, int]]) -> bool:
    """Whether X sent the keys when it should have, within what tells a scanner from a person.

    A press may be missing: an input method took it.
    """
    rest, shift = list(heard), None
    for each in keys:
        if rest and (each.code, each.down) == tuple(rest[0][:2]):
            now = rest.pop(0)[2] - each.at
            if shift is not None and abs(now - shift) >= KEPT_WITHIN:
                return False
            shift = now
        elif not each.down:
            return False
    return not rest
