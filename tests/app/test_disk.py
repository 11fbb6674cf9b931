"""A file is replaced whole or not at all, and is its owner's only."""

from __future__ import annotations

import os
import signal
from typing import TYPE_CHECKING

import pytest

from app import disk
from tests.interrupting import everywhere, interrupted

if TYPE_CHECKING:
    from pathlib import Path


def test_the_new_content_is_there_and_private_and_nothing_else(tmp_path: Path) -> None:
    path = tmp_path / "settings.toml"
    path.write_text("old")
    path.chmod(0o644)
    disk.replace(path, b"new")
    assert path.read_bytes() == b"new"
    assert path.stat().st_mode & 0o777 == 0o600
    assert os.listdir(tmp_path) == ["settings.toml"]


def test_a_failure_leaves_what_was_there_and_no_draft(tmp_path: Path) -> None:
    path = tmp_path / "place"
    path.mkdir()  # nothing can take its name
    with pytest.raises(OSError, match="place"):
        disk.replace(path, b"new")
    assert os.listdir(tmp_path) == ["place"]


def test_a_file_is_made_where_there_is_none(tmp_path: Path) -> None:
    disk.replace(tmp_path / "new", b"content")
    assert (tmp_path / "new").read_bytes() == b"content"


def test_an_interrupt_anywhere_leaves_the_old_or_the_new_content_and_no_draft(tmp_path: Path) -> None:
    path, seen = tmp_path / "settings.toml", set()
    path.write_bytes(b"old")
    for _ in everywhere(lambda: disk.replace(path, b"new"), "/app/disk.py", "/app/stops.py", "/tempfile.py"):
        seen.add(path.read_bytes())
        assert os.listdir(tmp_path) == ["settings.toml"]
        path.write_bytes(b"old")
    assert seen == {b"old", b"new"}


def test_an_interrupt_anywhere_leaves_no_scratch_folder(tmp_path: Path) -> None:
    def work() -> None:
        with disk.scratch(".scratch-", tmp_path) as place:
            (place / "draft").touch()

    for _ in everywhere(work, "/app/disk.py", "/app/stops.py", "/tempfile.py"):
        assert os.listdir(tmp_path) == []


def test_what_is_done_in_a_scratch_folder_is_interrupted_at_once(tmp_path: Path) -> None:
    def work() -> None:
        with disk.scratch(".scratch-", tmp_path):
            signal.raise_signal(signal.SIGINT)
            pytest.fail("not reached")

    assert not interrupted(work, 10_000, "/app/")
