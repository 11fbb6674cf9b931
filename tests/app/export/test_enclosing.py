"""What goes with an export lies beside it, and an earlier export's copies go."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING

import pytest

from app.export import enclosing
from app.lead import Lead, LeadKioskError, Remarks

if TYPE_CHECKING:
    from pathlib import Path

AT = datetime(2026, 3, 1, tzinfo=UTC)
LEAD = Lead(7, "u7", "A1", None, None, None, (), Remarks(), {}, None, 1, AT, AT, 1, {})
PHOTO, VOICE = "20261122T140211123Z-photo.jpg", "20261122T140212123Z-voice.wav"


@pytest.fixture
def files(tmp_path: Path) -> list[Path]:
    for name in (PHOTO, VOICE):
        (tmp_path / name).write_bytes(name.encode())
    return [tmp_path / PHOTO, tmp_path / VOICE]


def test_copies_are_called_by_the_lead_s_number(tmp_path: Path, files: list[Path]) -> None:
    enclosing.enclose(tmp_path / "a.xlsx", [(LEAD, files)], overwrite=False)
    place = tmp_path / "a-attachments"
    assert sorted(path.name for path in place.iterdir()) == enclosing.named(LEAD, files) == [f"7-{PHOTO}", f"7-{VOICE}"]
    assert (place / f"7-{VOICE}").read_bytes() == VOICE.encode()


def test_what_is_there_is_replaced_only_if_it_may_be(tmp_path: Path, files: list[Path]) -> None:
    path, place = tmp_path / "a.csv", tmp_path / "a-attachments"
    enclosing.enclose(path, [(LEAD, files)], overwrite=False)
    (place / "somebody else's.jpg").touch()
    with pytest.raises(LeadKioskError, match="exists already"):
        enclosing.enclose(path, [(LEAD, files)], overwrite=False)
    enclosing.enclose(path, [(LEAD, files[:1])], overwrite=True)
    assert sorted(path.name for path in place.iterdir()) == [f"7-{PHOTO}", "somebody else's.jpg"]


def test_a_file_in_the_folder_s_place_is_left(tmp_path: Path, files: list[Path]) -> None:
    (tmp_path / "a-attachments").touch()
    with pytest.raises(LeadKioskError, match="exists already"):
        enclosing.enclose(tmp_path / "a.csv", [(LEAD, files)], overwrite=True)
