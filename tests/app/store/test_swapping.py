"""The damaged file keeps its bytes under another name, and the new one takes its place whole."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from app.store import FILE, swapping

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture
def path(tmp_path: Path) -> Path:
    (tmp_path / FILE).write_bytes(b"damaged")
    return tmp_path / FILE


def test_the_damaged_file_and_its_wal_are_kept_when_the_new_one_takes_its_place(path: Path) -> None:
    path.with_name(f"{FILE}-wal").write_bytes(b"wal")
    (path.parent / swapping.READY).write_bytes(b"new")
    kept = swapping.put_aside(path)
    swapping.replace(path)
    assert kept
    assert (kept.read_bytes(), kept.with_name(f"{kept.name}-wal").read_bytes()) == (b"damaged", b"wal")
    assert path.read_bytes() == b"new"
    assert not path.with_name(f"{FILE}-wal").exists()


def test_a_wal_is_kept_as_it_was_found(path: Path) -> None:
    path.with_name(f"{FILE}-wal").write_bytes(b"what came later")
    (path.parent / ".leads.damaged-wal").write_bytes(b"as found")
    kept = swapping.put_aside(path)
    assert kept
    assert kept.with_name(f"{kept.name}-wal").read_bytes() == b"as found"


def test_of_nothing_nothing_is_kept(path: Path) -> None:
    path.write_bytes(b"")
    assert swapping.put_aside(path) is None


def test_no_two_get_the_same_name(path: Path) -> None:
    assert swapping.another_name(path, "x-{}.sqlite3").name.startswith("x-20")
    kept = [swapping.put_aside(path) for _ in range(3)]
    assert len(set(kept)) == 3
