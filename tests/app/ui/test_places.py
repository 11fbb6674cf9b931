"""Files that somebody brought are found, on drives and where people put them."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

import pytest

from app.ui import places

if TYPE_CHECKING:
    from pathlib import Path


@pytest.mark.parametrize(
    ("root", "removable"),
    [
        ("/", False),
        ("/home", False),
        ("/boot/efi", False),
        ("/media/kim/STICK", True),
        ("/run/media/kim/STICK", True),
        ("/Volumes/STICK", True),
        ("E:/", True),
        ("/proc", False),
    ],
)
def test_what_can_be_taken_along(root: str, removable: bool) -> None:
    assert places.is_removable(root) is removable


def test_the_system_s_own_volume_is_none() -> None:
    assert not places.is_removable("C:/", system="C:/")


def test_the_newest_files_of_a_kind_come_first(tmp_path: Path) -> None:
    for age, name in enumerate(("old.csv", "new.JSON", "picture.png", ".hidden.csv")):
        (tmp_path / name).write_text("x")
        os.utime(tmp_path / name, (1000 + age, 1000 + age))
    found = places.files([tmp_path, tmp_path / "missing"], (".csv", ".json"))
    assert [path.name for path in found] == ["new.JSON", "old.csv"]
    assert len(places.files([tmp_path], (".csv", ".json"), most=1)) == 1


def test_this_computer_can_be_asked() -> None:
    assert all(drive.path.exists() for drive in places.drives())
    assert len(set(places.folders())) == len(places.folders())
