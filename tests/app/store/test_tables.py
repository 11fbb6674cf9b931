"""A table in the data folder loses the person who is erased, and tells of all others as before."""

from __future__ import annotations

import zipfile
from datetime import UTC, datetime
from typing import TYPE_CHECKING

import pytest

from app import export
from app.lead import Lead, Remarks
from app.store import tables
from app.store.tables import Person
from tests.zips import locked, scrambled, zip_of

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

AT = datetime(2026, 3, 1, tzinfo=UTC)


def lead(number: int, code: str | None, name: str, notes: str = "") -> Lead:
    return Lead(number, f"uid-{number}", code, name, None, None, (), Remarks(notes), {}, None, 1, AT, AT, 1, {})


ZED = lead(2, "=A1", "José & Zed", "a\nnote, “of” his\r\n")
CARD = lead(3, None, "Ada")
OTHERS = [lead(1, "A1", "Jane", "met José\r\n"), lead(4, "=A10", "Kim", "x" * 140_000), lead(23, "'=A1x", "Bo")]


def person(of: Lead) -> Person:
    return Person(of.id, of.uid, of.code, of.name, of.email)


@pytest.mark.parametrize("ending", ["csv", "json", "vcf"])
@pytest.mark.parametrize("gone", [ZED, CARD])
def test_a_table_of_ours_is_as_if_the_person_had_never_been_in_it(tmp_path: Path, ending: str, gone: Lead) -> None:
    place = tmp_path / tables.FOLDER
    place.mkdir()
    everybody = [ZED, CARD, *OTHERS]
    export.write(place / f"leads.{ending}", everybody)
    export.write(tmp_path / f"without.{ending}", [each for each in everybody if each is not gone])
    tables.clear(tmp_path, [person(gone)])
    assert (place / f"leads.{ending}").read_bytes() == (tmp_path / f"without.{ending}").read_bytes()
    assert (place / f"leads.{ending}").stat().st_mode & 0o777 == 0o600


def test_a_workbook_goes_only_if_the_person_is_in_it(tmp_path: Path) -> None:
    place = tmp_path / tables.FOLDER
    place.mkdir()
    export.write(place / "with.xlsx", [ZED, *OTHERS])
    export.write(place / "without.xlsx", OTHERS[:1])
    tables.clear(tmp_path, [person(ZED)])
    assert [path.name for path in place.iterdir()] == ["without.xlsx"]


@pytest.mark.parametrize("name", ["notes.txt", "leads.csv", "leads.json", "leads.vcf"])
def test_what_cannot_be_read_goes_whole_if_the_person_is_in_it(tmp_path: Path, name: str) -> None:
    place = tmp_path / tables.FOLDER
    place.mkdir()
    (place / name).write_bytes(b"\xff of Ada")
    tables.clear(tmp_path, [person(ZED)])
    assert (place / name).exists()
    tables.clear(tmp_path, [person(CARD)])
    assert not (place / name).exists()


@pytest.mark.parametrize("method", [zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED, zipfile.ZIP_BZIP2, zipfile.ZIP_LZMA])
@pytest.mark.parametrize("how", [locked, scrambled])
def test_a_workbook_that_cannot_be_unpacked_hinders_nobody(
    tmp_path: Path, method: int, how: Callable[[bytes], bytes]
) -> None:
    place = tmp_path / tables.FOLDER
    place.mkdir()
    content = how(zip_of({"sheet.xml": b"of somebody else " * 40}, method))
    (place / "leads.xlsx").write_bytes(content)
    tables.clear(tmp_path, [person(ZED)])
    assert (place / "leads.xlsx").read_bytes() == content


def test_copies_of_photos_go_too(tmp_path: Path) -> None:
    place = tmp_path / tables.FOLDER / "leads-attachments"
    place.mkdir(parents=True)
    for name in ("2-photo.jpg", "23-photo.jpg"):
        (place / name).touch()
    tables.clear(tmp_path, [person(ZED)])
    assert [path.name for path in place.iterdir()] == ["23-photo.jpg"]


def test_without_tables_there_is_nothing_to_do(tmp_path: Path) -> None:
    tables.clear(tmp_path, [person(ZED)])
    assert list(tmp_path.iterdir()) == []
