"""“Try the demo”: `lead-kiosk demo` in a process of its own, with a window of its own."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import app

if TYPE_CHECKING:
    from collections.abc import Sequence

_ENDS_WITH = 400  # characters of what it said last are looked at


def command() -> list[str]:
    """What starts the demo, in a bundle and from source."""
    bundled = bool(getattr(sys, "frozen", False))
    return [sys.executable, "demo"] if bundled else [sys.executable, "-m", "app", "demo"]


def run(arguments: Sequence[str] | None = None) -> str:
    """Run the demo until its window is closed; what went wrong in its own words, empty when nothing did.

    Blocks as long as the demo is open.
    """
    places = [str(Path(app.__file__).parent.parent), os.environ.get("PYTHONPATH", "")]
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join(filter(None, places))}
    try:
        done = subprocess.run(
            list(arguments or command()),
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.PIPE,
            env=environment,
            check=False,
        )
    except OSError as error:
        return error.strerror or str(error)
    if not done.returncode:
        return ""
    lines = done.stderr[-_ENDS_WITH:].decode(errors="replace").strip().splitlines()
    return lines[-1].removeprefix("lead-kiosk: ") if lines else f"({done.returncode})"
