"""`lead-kiosk screenshots`."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

from app.cli import run

if TYPE_CHECKING:
    from pathlib import Path


def test_the_pictures_asked_for_are_saved(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    place = tmp_path / "new" / "pictures"
    arguments = ["screenshots", str(place), "--page", "leads-empty", "--look", "1024x600-light-en", "--json"]
    assert run(arguments) == 0
    said = json.loads(capsys.readouterr().out)
    pictures = sorted(file.name for file in place.iterdir())
    assert said == {"screenshots": len(pictures), "folder": str(place)}
    assert pictures == ["leads-empty-1024x600-light-en-130.png", "leads-empty-1024x600-light-en.png"]


@pytest.mark.parametrize("option", [["--page", "kitchen"], ["--look", "purple"]])
def test_what_fits_no_picture_is_wrong_usage(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], option: list[str]
) -> None:
    assert run(["screenshots", str(tmp_path), *option]) == 2
    assert "scan-new" in capsys.readouterr().err


def test_a_folder_that_cannot_be_made_is_said(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "file").write_text("")
    assert run(["screenshots", str(tmp_path / "file" / "in")]) == 1
    assert "cannot be made" in capsys.readouterr().err
