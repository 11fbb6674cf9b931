"""The program itself, as a person starts it who may do only so much."""

from __future__ import annotations

import json
import os
import pwd
import subprocess
import sys
import tempfile
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from app.store import Store, leads
from tests.waiting import until

if TYPE_CHECKING:
    from collections.abc import Iterator

ROOT = Path(__file__).parents[3]
PATIENCE = 150.0
_WAITING = {"7", "23", "270", "271"}
"""The system calls poll, select, pselect6 and ppoll (x86-64): the program waits for its device."""


@dataclass(frozen=True)
class Person:
    """A user, and the groups that they belong to besides their own."""

    user: str
    groups: tuple[int, ...] = ()

    def start(self, folder: str, *arguments: str) -> subprocess.Popen[bytes]:
        """Start the program with the data folder `folder`."""
        someone = pwd.getpwnam(self.user)
        os.chown(folder, someone.pw_uid, someone.pw_gid)
        return subprocess.Popen(
            [sys.executable, "-m", "app", "--data", folder, "--json", *arguments],
            cwd=ROOT,
            env={**os.environ, "HOME": folder},
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            user=someone.pw_uid,
            group=someone.pw_gid,
            extra_groups=self.groups,
        )

    def may_open(self, node: Path) -> bool:
        """Whether the kernel lets them read and write `node`."""
        someone = pwd.getpwnam(self.user)
        command = ["test", "-r", str(node), "-a", "-w", str(node)]
        done = subprocess.run(command, user=someone.pw_uid, group=someone.pw_gid, extra_groups=self.groups, check=False)
        return done.returncode == 0

    def rows(self, *arguments: str) -> list[dict[str, Any]]:
        """Run a command to its end; what it printed."""
        with tempfile.TemporaryDirectory() as folder, self.start(folder, *arguments) as process:
            out, err = process.communicate(timeout=PATIENCE)
        assert process.returncode == 0, err.decode()
        return [json.loads(line) for line in out.splitlines()]


ROOT_USER = Person("root")


class Scan:
    """A running `scan --count 1`."""

    def __init__(self, process: subprocess.Popen[bytes], folder: Path) -> None:
        self._process = process
        self._folder = folder

    def await_open(self, node: Path) -> None:
        """Return when it has opened `node` and waits for input."""
        process = Path("/proc", str(self._process.pid))

        def waits() -> bool:
            assert self._process.poll() is None, self._process.communicate()
            return str(node) in _open(process) and (process / "syscall").read_text().split()[0] in _WAITING

        until(waits, PATIENCE)

    def lead(self, code: str) -> None:
        """Wait for its end; fails unless it printed a lead with `code` that is in the store."""
        out, err = self._process.communicate(timeout=PATIENCE)
        assert self._process.returncode == 0, err.decode()
        row: dict[str, Any] = json.loads(out)
        assert row["code"] == code, row
        with Store(self._folder) as store:
            kept = leads.by_code(store, code)
        assert kept is not None
        assert kept.id == row["lead"]


def _open(process: Path) -> set[str]:
    """The files that a process has open, by their links in /proc; some are closed while we look."""
    files = set()
    for link in os.listdir(process / "fd"):
        with suppress(FileNotFoundError):
            files.add(os.readlink(process / "fd" / link))
    return files


@contextmanager
def scanning(address: str, somebody: Person = ROOT_USER) -> Iterator[Scan]:
    """The program, scanning into a data folder of its own until it has one lead."""
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as folder:
        process = somebody.start(folder, "scan", "--from", address, "--count", "1")
        try:
            yield Scan(process, Path(folder))
        finally:
            process.kill()
            process.communicate()
