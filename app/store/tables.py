"""Tables of leads that were taken out into the data folder, and taking a person out of them, too.

A table that this kiosk wrote is written again without the person. One that it cannot read, such as a workbook or what
another program saved, goes whole where it tells of the person: another can be had at any time.
"""

from __future__ import annotations

import csv
import io
import json
import lzma
import zipfile
import zlib
from contextlib import suppress
from dataclasses import dataclass
from html import escape
from typing import TYPE_CHECKING

import structlog

from app import disk

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

FOLDER = "exports"
_LONGEST = 1 << 30  # characters in a cell


@dataclass(frozen=True, slots=True)
class Person:
    """By what a lead is known in a table."""

    lead: int
    uid: str
    code: str | None
    name: str | None
    email: str | None


def clear(folder: Path, persons: Sequence[Person]) -> None:
    """Take persons out of all tables in the data folder; raises OSError."""
    with suppress(FileNotFoundError, NotADirectoryError):
        for path in sorted((folder / FOLDER).iterdir()):
            if path.is_dir():
                for person in persons:
                    for copy in path.glob(f"{person.lead}-*"):
                        copy.unlink(missing_ok=True)
            else:
                _clear(path, persons)


def _clear(path: Path, persons: Sequence[Person]) -> None:
    content = path.read_bytes()
    text = _text(content)
    there = [person for person in persons if _tells_of(text, person)]
    if not there:
        return
    try:
        left = _WITHOUT[path.suffix.lower()](content, there)
    except (KeyError, ValueError, csv.Error):  # no format that is read here, or none of ours
        path.unlink(missing_ok=True)
        structlog.get_logger().info("a table was removed, since nobody can be taken out of it", table=path.name)
    else:
        if left != content:
            disk.replace(path, left)


def _text(content: bytes) -> str:
    """What can be searched of a file: of a workbook its parts, if it can be unpacked."""
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as book:
            content = b"".join(map(book.read, book.namelist()))
    except (zipfile.BadZipFile, EOFError, RuntimeError, OSError, zlib.error, lzma.LZMAError):
        pass
    return content.decode(errors="replace")


def _tells_of(text: str, person: Person) -> bool:
    words = [word for word in (person.uid, person.code, person.name, person.email) if word]
    return any(form in text for word in words for form in (word, escape(word, quote=False), json.dumps(word)[1:-1]))


def _csv_without(content: bytes, persons: Sequence[Person]) -> bytes:
    before = csv.field_size_limit(_LONGEST)
    try:
        header, *rows = csv.reader(io.StringIO(content.decode("utf-8-sig"), newline=""))
    finally:
        csv.field_size_limit(before)
    lead, code = header.index("lead"), header.index("code")
    kept = [row for row in rows if not any(_is(row[lead], row[code].lstrip("'"), person) for person in persons)]
    out = io.StringIO(newline="")
    csv.writer(out).writerows([header, *kept])
    return out.getvalue().encode("utf-8-sig")


def _json_without(content: bytes, persons: Sequence[Person]) -> bytes:
    rows = json.loads(content)
    if not all(isinstance(row, dict) for row in rows):
        raise ValueError("no leads")
    kept = [row for row in rows if not any(_is(str(row.get("lead")), row.get("code") or "", each) for each in persons)]
    lines = [json.dumps(row, ensure_ascii=False).encode("utf-8", "backslashreplace") for row in kept]
    return b"[" + b",".join(b"\n" + line for line in lines) + b"\n]\n"


def _is(lead: str, code: str, person: Person) -> bool:
    return code == person.code.lstrip("'") if person.code else lead == str(person.lead)


def _vcf_without(content: bytes, persons: Sequence[Person]) -> bytes:
    head, *cards = content.split(b"BEGIN:VCARD\r\n")
    if head.strip():
        raise ValueError("no cards")
    marks = [f"UID:urn:uuid:{person.uid}\r\n".encode() for person in persons]
    return b"".join(b"BEGIN:VCARD\r\n" + card for card in cards if not any(mark in card for mark in marks))


_WITHOUT: dict[str, Callable[[bytes, Sequence[Person]], bytes]] = {
    ".csv": _csv_without,
    ".json": _json_without,
    ".vcf": _vcf_without,
}
