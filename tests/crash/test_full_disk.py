"""What happens on a disk that is full or read-only; each needs a disk of its own, which only root can mount."""

from __future__ import annotations

import json
import os
from typing import TYPE_CHECKING

import pytest

from app.store import FILE, Store, ballast
from app.store.failures import READ_ONLY_DAMAGED
from tests import disks, program

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

CODES = "".join(f"code-{number}\n" for number in range(3000)).encode()


@pytest.fixture
def disk(tmp_path: Path) -> Iterator[Path]:
    with disks.mounted(tmp_path / "disk") as place:
        yield place


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
    with disks.read_only(disk):
        outcome = program.run("--data", folder, "--json", "leads")
        assert [row["code"] for row in outcome.rows] == ["second", "first"]
        outcome = program.run("--data", folder, "--json", "scan", "--from", "stdin", typed=b"third\n")
        assert outcome.code == 1
        assert "read-only" in outcome.row["refused"]
        assert "read-only" in program.run("--data", folder, "edit", "1", "--rating", "3").sentence


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
    with disks.read_only(disk):
        assert [row["code"] for row in program.run("--data", folder, "--json", "leads").rows] == ["first"]


def test_an_empty_read_only_folder_is_told_in_words(disk: Path) -> None:
    with disks.read_only(disk):
        assert "read-only" in program.run("--data", disk, "leads").sentence


def test_a_damaged_file_on_a_read_only_disk_is_shown_and_told_and_later_mended(disk: Path) -> None:
    folder = disk / "kiosk"
    program.run("--data", folder, "scan", "--from", "stdin", typed=b"first\nsecond\n")
    (folder / FILE).write_bytes(os.urandom(4096) + (folder / FILE).read_bytes()[4096:])
    with disks.read_only(disk):
        outcome = program.run("--data", folder, "--json", "leads")
        assert [row["code"] for row in outcome.rows] == ["second", "first"]
        assert (outcome.code, outcome.err.strip()) == (0, READ_ONLY_DAMAGED)
        outcome = program.run("--data", folder, "--json", "scan", "--from", "stdin", typed=b"third\n")
        assert outcome.code == 1
        assert "read-only" in outcome.row["refused"]
    again = program.run("--data", folder, "--json", "scan", "--from", "stdin", typed=b"third\n")
    assert (again.code, again.row["code"]) == (0, "third")
    assert scanned(folder) == {"first", "second", "third"}
