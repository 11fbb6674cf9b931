"""What lies beside the lead file loses the leads that are named, and nobody else."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from datetime import UTC, datetime
from typing import TYPE_CHECKING

import pytest

from app import log
from app.store import Store, copies, leads, scans, traces

if TYPE_CHECKING:
    from pathlib import Path

AT = datetime(2026, 3, 1, 9, tzinfo=UTC)
COPY = "leads.before-m002_checks.sqlite3"


def make_copy(folder: Path) -> list[str]:
    """A copy with two leads; their uids."""
    with Store(folder / "live") as store:
        for code in ("A1", "B2"):
            scans.record(store, scans.Read(AT, "s", "qr", code=code))
        copies.write(store.connection, folder / COPY)
        return [lead.uid for lead in reversed(leads.find(store, limit=-1))]


def codes(path: Path) -> list[str]:
    with closing(sqlite3.connect(path)) as file:
        return [row[0] for row in file.execute("SELECT code FROM lead")]


def test_a_sound_copy_keeps_the_others(tmp_path: Path) -> None:
    first, _ = make_copy(tmp_path)
    traces.clear(tmp_path, {first})
    assert codes(tmp_path / COPY) == ["B2"]
    assert first.encode() not in (tmp_path / COPY).read_bytes()
    assert (tmp_path / COPY).stat().st_mode & 0o777 == 0o600


def test_a_copy_that_somebody_holds_is_not_taken_for_damaged(tmp_path: Path) -> None:
    first, _ = make_copy(tmp_path)
    with closing(sqlite3.connect(tmp_path / COPY)) as holder:
        holder.execute("BEGIN IMMEDIATE")
        with pytest.raises(sqlite3.OperationalError, match="locked"):
            traces.clear(tmp_path, {first})
    assert codes(tmp_path / COPY) == ["A1", "B2"]


@pytest.mark.parametrize("content", [b"", b"no lead file", b"SQLite format 3\0" + bytes(5000)])
def test_a_copy_that_cannot_be_written_goes_whole(tmp_path: Path, content: bytes) -> None:
    (tmp_path / COPY).write_bytes(content)
    (tmp_path / f"{COPY}-wal").write_bytes(b"x")
    traces.clear(tmp_path, {"uid"})
    assert list(tmp_path.iterdir()) == []


def test_only_lines_of_the_log_with_the_words_go(tmp_path: Path) -> None:
    (tmp_path / log.FILE).write_bytes('1 José "Pepe"\n2 other\n3 {"who":"Jos\\u00e9"}\n4 CODE-1\n'.encode())
    (tmp_path / f"{log.FILE}.1").write_bytes(b"CODE-1 at the very end")
    traces.clear_log(tmp_path, ["José", "CODE-1", None, "", "o"])
    assert (tmp_path / log.FILE).read_bytes() == b"2 other\n"
    assert (tmp_path / f"{log.FILE}.1").read_bytes() == b""


def test_who_writes_to_the_log_goes_on_at_its_end(tmp_path: Path) -> None:
    with (tmp_path / log.FILE).open("a") as writer:
        writer.write("CODE-1\nsomething else\n")
        writer.flush()
        traces.clear_log(tmp_path, ["CODE-1"])
        writer.write("and more\n")
    assert (tmp_path / log.FILE).read_text() == "something else\nand more\n"


def test_a_folder_without_anything_has_nothing_to_clear(tmp_path: Path) -> None:
    traces.clear(tmp_path, {"uid"})
    traces.clear_leftovers(tmp_path)
    traces.sweep(tmp_path, {"uid"})
    traces.clear_log(tmp_path, ["word"])
    assert list(tmp_path.iterdir()) == []
