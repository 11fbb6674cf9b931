"""Sleep is held off while the window fills the screen, and no longer."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

from app.ui.awake import Awake, Desktop, Logind
from tests.program import ROOT, environment
from tests.waiting import until

if TYPE_CHECKING:
    from pathlib import Path

    from app.ui.window import Window


class Noted:
    def __init__(self) -> None:
        self.heard: list[str] = []

    def hold(self) -> bool:
        self.heard.append("hold")
        return True

    def release(self) -> None:
        self.heard.append("release")


def test_each_keeper_is_asked_once_and_let_go_once() -> None:
    one, other = Noted(), Noted()
    awake = Awake(one, other)
    awake.follow(False)
    awake.follow(True)
    awake.follow(True)
    awake.follow(False)
    assert one.heard == other.heard == ["hold", "release"]


def test_full_screen_holds_and_the_end_lets_go(window: Window) -> None:
    keeper = Noted()
    window.lock.awake = Awake(keeper)
    window.lock.fill_screen()
    assert keeper.heard == ["hold"]
    window.leave()
    assert keeper.heard == ["hold", "release"]


def test_without_anybody_to_ask_nothing_happens() -> None:
    nobody = Logind(find=lambda _: None)
    assert not nobody.hold()
    nobody.release()
    desktop = Desktop({"XDG_RUNTIME_DIR": "/nonexistent"})
    assert not desktop.hold()
    desktop.release()


def test_what_holds_it_off_ends_with_us(tmp_path: Path) -> None:
    stand_in = tmp_path / "systemd-inhibit"
    stand_in.write_text(f'#!/bin/sh\necho "$@" > {tmp_path}/asked\ncat\necho gone > {tmp_path}/gone\n')
    stand_in.chmod(0o700)
    program = f"from app.ui.awake import Logind\nprint(Logind(find=lambda _: {str(stand_in)!r}).hold(), flush=True)\n"
    program += "import os, sys\nsys.stdin.readline()\nos._exit(9)\n"  # as a crash would
    command = [sys.executable, "-c", program]
    with subprocess.Popen(
        command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, cwd=ROOT, env=environment()
    ) as process:
        assert process.stdout
        assert process.stdout.readline() == "True\n"
        until((tmp_path / "asked").exists)
        assert not (tmp_path / "gone").exists()
        process.communicate("\n", timeout=20)
    until((tmp_path / "gone").exists)
    assert "--what=idle:sleep" in (tmp_path / "asked").read_text()


@pytest.mark.skipif(not shutil.which("dbus-run-session"), reason="needs a D-Bus daemon")
def test_a_desktop_is_asked_over_its_bus() -> None:
    program = (
        "from PySide6.QtCore import QCoreApplication\nfrom app.ui.awake import Desktop\n"
        "app = QCoreApplication([])\ndesktop = Desktop()\nprint(desktop.hold())\ndesktop.release()\n"
    )
    done = subprocess.run(
        ["dbus-run-session", "--", sys.executable, "-c", program],
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        capture_output=True,
        text=True,
        timeout=60,
        check=True,
    )
    assert done.stdout == "True\n"
