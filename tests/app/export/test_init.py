"""An export is whole or not there, replaces nothing unasked, and says which endings it knows."""

from __future__ import annotations

import json
import shutil
import stat
from datetime import UTC, datetime
from typing import TYPE_CHECKING

import pytest

from app import export
from app.lead import Lead, LeadKioskError, Remarks
from tests.interrupting import everywhere

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

AT = datetime(2026, 3, 1, 10, 14, tzinfo=UTC)


def lead(number: int) -> Lead:
    """A plain lead."""
    return Lead(
        number, f"u{number}", f"code-{number}", None, None, None, (), Remarks(), {}, None, 1, AT, AT, 1, {}
    )  # fmt: skip


@pytest.mark.parametrize("name", ["leads.csv", "leads.json", "LEADS.CSV"])
def test_the_ending_chooses_the_format_and_the_count_comes_back(tmp_path: Path, name: str) -> None:
    path = tmp_path / name
    assert export.write(path, [lead(2), lead(1)], overwrite=False) == 2
    text = path.read_text("utf-8-sig")
    assert text.startswith("lead,code," if name.lower().endswith("csv") else "[")
    assert text.index("code-2") < text.index("code-1")


def test_a_file_is_only_its_owners(tmp_path: Path) -> None:
    path = tmp_path / "leads.json"
    export.write(path, [], overwrite=False)
    assert stat.S_IMODE(path.stat().st_mode) == 0o600


@pytest.mark.parametrize("name", ["leads.docx", "leads", "leads.rows", ".csv"])
def test_an_unknown_ending_is_refused_and_the_known_ones_are_named(tmp_path: Path, name: str) -> None:
    with pytest.raises(LeadKioskError, match=r"\.csv, \.json, \.vcf, \.xlsx"):
        export.write(tmp_path / name, [], overwrite=False)
    assert list(tmp_path.iterdir()) == []


def test_an_existing_file_stays_unless_it_may_be_replaced(tmp_path: Path) -> None:
    path = tmp_path / "leads.json"
    path.write_text("mine")
    with pytest.raises(LeadKioskError, match="exists already"):
        export.write(path, [lead(1)], overwrite=False)
    assert path.read_text() == "mine"
    export.write(path, [lead(1)], overwrite=True)
    assert [row["code"] for row in json.loads(path.read_text())] == ["code-1"]


def test_a_failure_half_way_leaves_the_old_file_and_nothing_beside_it(tmp_path: Path) -> None:
    def breaking() -> Iterator[Lead]:
        yield lead(1)
        raise OSError(28, "No space left on device")

    path = tmp_path / "leads.json"
    path.write_text("mine")
    with pytest.raises(LeadKioskError, match="No space left on device"):
        export.write(path, breaking(), overwrite=True)
    assert path.read_text() == "mine"
    assert list(tmp_path.iterdir()) == [path]


def test_a_missing_folder_and_a_folder_in_the_way_are_said_in_words(tmp_path: Path) -> None:
    with pytest.raises(LeadKioskError, match="cannot be written"):
        export.write(tmp_path / "gone" / "leads.csv", [], overwrite=False)
    (tmp_path / "folder.csv").mkdir()
    with pytest.raises(LeadKioskError, match="is a folder"):
        export.write(tmp_path / "folder.csv", [], overwrite=True)


def test_photos_and_voice_notes_are_copied_beside_it_and_named_in_it(tmp_path: Path) -> None:
    photo = tmp_path / "20261122T140211123Z-photo.jpg"
    photo.write_bytes(b"JPEG")
    path = tmp_path / "stick" / "leads.csv"
    path.parent.mkdir()
    files = {"u2": [photo]}
    assert export.write(path, [lead(1), lead(2)], attached=lambda each: files.get(each.uid, ())) == 2
    copy = path.parent / "leads-attachments" / "2-20261122T140211123Z-photo.jpg"
    assert copy.read_bytes() == b"JPEG"
    assert stat.S_IMODE(copy.stat().st_mode) == 0o600
    header, first, second = path.read_text("utf-8-sig").splitlines()
    assert (header.split(",")[-1], first.split(",")[-1], second.split(",")[-1]) == ("attachments", "", copy.name)


def test_without_any_there_is_no_folder(tmp_path: Path) -> None:
    export.write(tmp_path / "leads.csv", [lead(1)])
    assert [path.name for path in tmp_path.iterdir()] == ["leads.csv"]


def test_an_interrupt_anywhere_leaves_a_whole_export_or_nothing(tmp_path: Path) -> None:
    photo = tmp_path / "20261122T140211123Z-photo.jpg"
    photo.write_bytes(b"JPEG")
    stick = tmp_path / "stick"
    stick.mkdir()

    def work() -> None:
        export.write(stick / "leads.csv", [lead(1), lead(2)], attached=lambda _: [photo])

    seen = set()
    for _ in everywhere(work, "/app/export/__init__.py", "/app/export/enclosing.py", "/tempfile.py"):
        left = frozenset(path.name for path in stick.iterdir())
        seen.add(left)
        for path in stick.iterdir():
            shutil.rmtree(path) if path.is_dir() else path.unlink()
    assert seen <= {frozenset(), frozenset({"leads.csv", "leads-attachments"})}
