"""Whether a window can be shown is known before Qt aborts."""

from __future__ import annotations

import socket
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

from app.ui import display

if TYPE_CHECKING:
    from pathlib import Path


@pytest.mark.parametrize(
    "environ",
    [
        {},
        {"QT_QPA_PLATFORM": "xcb"},
        {"QT_QPA_PLATFORM": "wayland"},
        {"WAYLAND_DISPLAY": "wayland-9", "XDG_RUNTIME_DIR": "/nonexistent"},
        {"QT_QPA_PLATFORM": "wayland", "DISPLAY": ":99"},
    ],
)
def test_without_a_display_a_sentence(environ: dict[str, str]) -> None:
    assert display.problem(environ, "linux") == display.NO_DISPLAY


def test_a_display_that_nobody_serves_is_named() -> None:
    assert "“" not in (said := display.problem({"DISPLAY": ":6553"}, "linux") or "")
    assert ":6553" in said


def test_a_remote_display_that_nobody_serves_is_named() -> None:
    assert "127.0.0.1:59000" in (display.problem({"DISPLAY": "127.0.0.1:59000"}, "linux") or "")


@pytest.mark.parametrize("platform", ["offscreen", "minimal", "linuxfb:fb=/dev/fb0", "vnc"])
def test_platforms_without_a_display_server_are_left_to_qt(platform: str) -> None:
    assert display.problem({"QT_QPA_PLATFORM": platform}, "linux") is None


@pytest.mark.parametrize("system", ["win32", "darwin"])
def test_other_systems_always_have_one(system: str) -> None:
    assert display.problem({}, system) is None


def test_a_wayland_server_is_enough(tmp_path: Path) -> None:
    with socket.socket(socket.AF_UNIX) as server:
        server.bind(str(tmp_path / "wayland-0"))
        server.listen()
        environ = {"WAYLAND_DISPLAY": "wayland-0", "XDG_RUNTIME_DIR": str(tmp_path)}
        assert display.problem(environ, "linux") is None


def test_when_qt_itself_gives_up_there_is_one_sentence_and_no_core_dump() -> None:
    program = (
        "from PySide6.QtGui import QGuiApplication\n"
        "from app.ui.display import words_for_aborts\n"
        "with words_for_aborts():\n"
        "    QGuiApplication([])\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", program],
        env={"QT_QPA_PLATFORM": "xcb", "DISPLAY": ":6553", "PATH": "/usr/bin"},
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert done.returncode == 1
    assert done.stderr.splitlines()[-1].startswith("lead-kiosk: The window cannot be shown")
