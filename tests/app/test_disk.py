"""A file is replaced whole or not at all, and is its owner's only."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

import pytest

from app import disk

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
