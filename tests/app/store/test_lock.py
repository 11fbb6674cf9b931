"""One capturing and one syncing process per data folder, and whoever comes second is told who holds it."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

from app.lead import LeadKioskError
from app.store.lock import RoleLock

if TYPE_CHECKING:
    from pathlib import Path

HOLD = """
import sys, pathlib
from app.store.lock import RoleLock
lock = RoleLock(pathlib.Path(sys.argv[1]), "capture", "the window")
print("held", flush=True)
sys.stdin.read()
"""


@pytest.mark.parametrize(("role", "doing"), [("capture", "scans into"), ("sync", "uploads from")])
def test_the_second_is_told_who_holds_the_folder(tmp_path: Path, role: str, doing: str) -> None:
    with RoleLock(tmp_path, role, "the window"):
        with pytest.raises(LeadKioskError) as caught:
            RoleLock(tmp_path, role, "scan")
        assert f"(the window, process {os.getpid()}) already {doing} {tmp_path}. Close it" in str(caught.value)
    RoleLock(tmp_path, role, "scan").release()


def test_the_roles_stand_side_by_side(tmp_path: Path) -> None:
    with RoleLock(tmp_path, "capture", "scan"), RoleLock(tmp_path, "sync", "sync"):
        pass


def test_releasing_twice_takes_nothing_from_the_next(tmp_path: Path) -> None:
    first = RoleLock(tmp_path, "sync", "first")
    first.release()
    with RoleLock(tmp_path, "sync", "second"):
        first.release()
        with pytest.raises(LeadKioskError, match="second"):
            RoleLock(tmp_path, "sync", "third")


def test_another_process_holds_it_until_it_is_killed(tmp_path: Path) -> None:
    command = [sys.executable, "-c", HOLD, str(tmp_path)]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as other:
        assert other.stdout is not None
        assert other.stdout.readline() == "held\n"
        with pytest.raises(LeadKioskError, match=f"the window, process {other.pid}"):
            RoleLock(tmp_path, "capture", "scan")
        other.send_signal(signal.SIGKILL)
        other.wait()
    with RoleLock(tmp_path, "capture", "scan"), pytest.raises(LeadKioskError, match="scan"):
        RoleLock(tmp_path, "capture", "x")


def test_a_folder_that_is_none_is_told_in_words(tmp_path: Path) -> None:
    (tmp_path / "x").write_text("")
    with pytest.raises(LeadKioskError, match=r"data folder .* cannot be used: .+\."):
        RoleLock(tmp_path / "x", "sync", "sync")


def test_who_holds_it_may_be_unknown(tmp_path: Path) -> None:
    (tmp_path / ".sync.holder").mkdir()
    with RoleLock(tmp_path, "sync", "sync"), pytest.raises(LeadKioskError, match="another process"):
        RoleLock(tmp_path, "sync", "x")
