"""The demo runs as a process of its own; what it said last is told when it fails."""

from __future__ import annotations

import sys

from app.ui import demonstration
from app.ui.demonstration import run


def test_the_demo_is_this_very_program() -> None:
    assert demonstration.command() == [sys.executable, "-m", "app", "demo"]
    assert run([*demonstration.command(), "--help"]) == ""


def test_what_it_said_last_is_told_when_it_fails() -> None:
    program = "import sys; print('lead-kiosk: There is no display.', file=sys.stderr); sys.exit(1)"
    assert run([sys.executable, "-c", program]) == "There is no display."
    assert run([sys.executable, "-c", "import sys; sys.exit(3)"]) == "(3)"


def test_a_program_that_is_not_there_is_told() -> None:
    assert run(["/nowhere/lead-kiosk", "demo"]) == "No such file or directory"
