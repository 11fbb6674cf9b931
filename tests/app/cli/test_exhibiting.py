"""Developers find the gallery, and nobody else is bothered with it."""

from __future__ import annotations

import signal
from pathlib import Path

import click
import pytest

from app.cli import cli
from tests.program import ended, start
from tests.waiting import until


def test_it_is_a_command_that_the_help_does_not_list() -> None:
    assert cli.commands["gallery"].hidden
    listed = cli.get_help(click.Context(cli, info_name="lead-kiosk"))
    assert "scan" in listed
    assert "gallery" not in listed


@pytest.mark.skipif(not Path("/proc/self/maps").exists(), reason="looks at what a process has loaded")
def test_a_stop_while_it_starts_ends_it_in_order() -> None:
    with start("gallery", QT_QPA_PLATFORM="offscreen") as process:
        until(lambda: "libQt6Widgets" in Path(f"/proc/{process.pid}/maps").read_text())
        process.send_signal(signal.SIGTERM)
        outcome = ended(process)
    assert outcome.code == 0
    assert "Error" not in outcome.err
