"""Lead Kiosk as people run it: a process of its own."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path
from typing import IO

from tests.outcome import Outcome

ROOT = Path(__file__).parent.parent
PATIENCE = 60.0


def command(*arguments: object) -> list[str]:
    return [sys.executable, "-m", "app", *map(str, arguments)]


def environment(**more: str) -> dict[str, str]:
    return {**os.environ, "PYTHONPATH": str(ROOT), "PYTHONWARNINGS": "default", **more}


def run(*arguments: object, typed: bytes = b"", **more: str) -> Outcome:
    """Run a command to its end; `more` goes into its environment."""
    done = subprocess.run(
        command(*arguments), input=typed, capture_output=True, timeout=PATIENCE, env=environment(**more), check=False
    )
    outcome = Outcome(done.returncode, done.stdout.decode(), done.stderr.decode())
    assert "Traceback" not in outcome.err, outcome.err
    assert "Warning" not in outcome.err, outcome.err
    return outcome


def start(*arguments: object, stdin: int | IO[bytes] = subprocess.PIPE, **more: str) -> subprocess.Popen[bytes]:
    """Start a command whose streams the test holds; use it in a `with`."""
    return subprocess.Popen(
        command(*arguments), stdin=stdin, stdout=subprocess.PIPE, stderr=subprocess.PIPE, env=environment(**more)
    )


def ended(process: subprocess.Popen[bytes], seconds: float = PATIENCE) -> Outcome:
    """How it ended; fails when it does not within so long."""
    out, err = process.communicate(timeout=seconds)
    assert b"Traceback" not in err, err
    return Outcome(process.returncode, out.decode(), err.decode())
