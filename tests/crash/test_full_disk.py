"""What happens on a disk that is full or read-only; each needs a disk of its own, which only root can mount."""

from __future__ import annotations

import json
import os
import subprocess
from typing import TYPE_CHECKING

import pytest

from app.store import Store, ballast
from tests import program

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

CODES = "".join(f"code-{number}\n" for number in range(3000)).encode()


@pytest.fixture
def disk(tmp_path: Path) -> Iterator[Path]:
    place = tmp_path / "disk"
    place.mkdir()
    mount = ["mount", "-t", "tmpfs", "-o", "size=12m", "tmpfs", str(place)]
    if os.name != "posix" or os.geteuid() != 0 or subprocess.run(mount, capture_output=True, check=False).returncode:
        pytest.skip("only root may mount a small disk")
    yield place
    subprocess.run(["umount", "--lazy", str(place)], check=True)


def remount(disk: Path, mode: str) -> None:
    subprocess.run(["mount", "-o", f"remount,{mode}", str(disk)], check=True)


def fill(disk: Path, leave: int = 0) -> None:
    room = os.statvfs(disk)
    with (disk / "filling").open("wb") as file:
        file.write(bytes(max(0, room.f_bavail * room.f_frsize - leave)))


def scanned(folder: Path) -> set[str]:
    with Store(folder) as store:
        return {row[0] for row in store.rows("SELECT code FROM lead")}


def test_scanning_goes_on_for_a_while_and_what_cannot_be_saved_is_refused(disk: Path) -> None:
    folder = disk / "kiosk"
    program.run("--data", folder, "scan", "--from", "stdin", typed=b"first\n")
    assert (folder / ballast.FILE).exists()
    fill(disk)
    outcome = program.run("--data", folder, "--json", "scan", "--from", "stdin", typed=CODES)
    told = {row["code"] for row in outcome.rows if "code" in row}
    refused = [row["refused"] for row in outcome.rows if "refused" in row]
    assert outcome.code == 1
    assert len(told) > 100
    assert len(told) + len(refused) == 3000
    assert {sentence[:17] for sentence in refused} == {"The disk is full."}
    assert outcome.err.count(ballast.SPENT) == 1
    (disk / "filling").unlink()
    assert told <= scanned(folder)
    again = program.run("--data", folder, "--json", "scan", "--from", "stdin", typed=b"last\n")
    assert (again.code, again.row["code"]) == (0, "last")
    assert (folder / ballast.FILE).exists()
    assert told | {"first", "last"} <= scanned(folder)


def test_a_read_only_disk_shows_leads_and_does_not_pretend_to_scan(disk: Path) -> None:
    folder = disk / "kiosk"
    program.run("--data", folder, "scan", "--from", "stdin", typed=b"first\nsecond\n")
    remount(disk, "ro")
    outcome = program.run("--data", folder, "--json", "leads")
    assert [row["code"] for row in outcome.rows] == ["second", "first"]
    outcome = program.run("--data", folder, "--json", "scan", "--from", "stdin", typed=b"third\n")
    assert outcome.code == 1
    assert "read-only" in outcome.row["refused"]
    assert "read-only" in program.run("--data", folder, "edit", "1", "--rating", "3").sentence
    remount(disk, "rw")


def test_scans_left_in_the_wal_show_on_a_read_only_disk(disk: Path) -> None:
    folder = disk / "kiosk"
    with program.start("--data", folder, "--json", "scan", "--from", "stdin") as process:
        assert process.stdin
        assert process.stdout
        process.stdin.write(b"first\n")
        process.stdin.flush()
        assert json.loads(process.stdout.readline())["code"] == "first"
        process.kill()
    assert (folder / "leads.sqlite3-wal").stat().st_size > 0
    remount(disk, "ro")
    assert [row["code"] for row in program.run("--data", folder, "--json", "leads").rows] == ["first"]
    remount(disk, "rw")


def test_an_empty_read_only_folder_is_told_in_words(disk: Path) -> None:
    remount(disk, "ro")
    assert "read-only" in program.run("--data", disk, "leads").sentence
    remount(disk, "rw")


