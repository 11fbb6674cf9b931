"""A second copy of each scan: an append-only file beside the database, one line with a checksum per scan.

A line is written and synced inside the transaction that saves the scan, just before its COMMIT, so that a
scan the database has is always here too. After the COMMIT a short mark is appended, unsynced: `ok` says that
the scan was saved and may have been acknowledged, `no` that it was refused. A line without a mark is a scan
that a kill caught in between; nobody was told of it. The database's write lock orders the lines, whichever
process writes, and every line is one `write` to a file opened for appending, so that lines never mix.

What staff say of a lead is kept the same way: each edit is a line with all of it, by the lead's revision. What
came from a platform is not here, since it can be had from there again.

A data folder is one event, which bounds the file: about 300 bytes a scan, and a note's length an edit of it.
"""

from __future__ import annotations

import json
import os
import zlib
from base64 import b64decode, b64encode
from contextlib import suppress
from dataclasses import asdict, dataclass, field, fields
from typing import TYPE_CHECKING, Any

from app.disk import sync, sync_folder

if TYPE_CHECKING:
    from pathlib import Path

FILE = "scans.journal"
_BINARY = getattr(os, "O_BINARY", 0)  # Windows would write other line ends
_WINDOW = 65_536  # bytes; more than the usual last lines


@dataclass(frozen=True, slots=True)
class Entry:
    """One scan with all it takes to make its lead again; `number` is the scan's id, `at` in milliseconds."""

    number: int
    lead: str  # the lead's uid
    at: int
    scanner: str
    symbology: str
    code: str | None = None
    raw: bytes | None = None
    attendee: str = "[]"  # JSON, as the database keeps it
    staff: str | None = None
    source: str | None = None
    notes: str = ""


@dataclass(frozen=True, slots=True)
class Said:
    """What staff said of a lead, after the edit that made it `revision`; tags and answers are JSON, as in the file."""

    lead: str  # the lead's uid
    revision: int
    notes: str = ""
    rating: int | None = None
    tags: str = "[]"
    answers: str = "{}"


_FIELDS = {each.name for each in fields(Entry)}


@dataclass(slots=True)
class Contents:
    """What a journal says: its scans by number, what became of them, and what of it cannot be read.

    `edits` are by lead and revision, `sure` holds the last revision that was saved by lead, in order. `torn` is
    where an unreadable end begins (a power cut in the middle of a line), `bad` counts unreadable lines before
    whole ones.
    """

    entries: dict[int, Entry] = field(default_factory=dict)
    kept: set[int] = field(default_factory=set)
    refused: set[int] = field(default_factory=set)
    edits: dict[tuple[str, int], Said] = field(default_factory=dict)
    sure: dict[str, int] = field(default_factory=dict)
    bad: int = 0
    torn: int | None = None

    @property
    def last(self) -> int:
        """The greatest number; 0 when there is none."""
        return max(self.entries, default=0)

    @property
    def last_kept(self) -> int:
        """The greatest number that was saved; 0 when there is none."""
        return max(self.kept, default=0)

    def said(self) -> list[Said]:
        """What staff said last of each lead; an edit that was refused does not count."""
        return list({said.lead: said for _, said in sorted(self.edits.items())}.values())

    def owed(self) -> dict[int, Entry]:
        """The scans that the database must hold: all but the refused."""
        return {number: entry for number, entry in self.entries.items() if number not in self.refused}


def read(path: Path) -> Contents:
    """All of a journal, as far as it can be read; a missing one is empty."""
    try:
        return _parsed(path.read_bytes())
    except FileNotFoundError:
        return Contents()


def encode(entries: list[Entry], edits: list[Said]) -> bytes:
    """A journal of scans and edits that are all saved."""
    lines = [line for entry in entries for line in (_line(_content(entry)), _line({"ok": entry.number}))]
    lines += [line for said in edits for line in (_line(_edit(said)), _line(_edit_mark(said, kept=True)))]
    return b"".join(lines)


class Journal:
    """The journal of a data folder, to append to and to look at its end."""

    def __init__(self, folder: Path) -> None:
        """Nothing is opened or made before it is needed."""
        self.path = folder / FILE
        self._seen = (-1, 0)  # the file's size, and the last number in it

    def append(self, entry: Entry) -> None:
        """Write a scan; it is on the disk when this returns. Raises OSError, and then wrote nothing."""
        _, after = self._append(_content(entry))
        self._seen = (after, entry.number)

    def append_edit(self, said: Said) -> None:
        """Write an edit, likewise."""
        before, after = self._append(_edit(said))
        if self._seen[0] == before:
            self._seen = (after, self._seen[1])

    def _append(self, content: dict[str, Any]) -> tuple[int, int]:
        """Write a line; the file's size before and after."""
        new = not self.path.exists()
        descriptor = os.open(self.path, os.O_RDWR | os.O_APPEND | os.O_CREAT | _BINARY, 0o600)
        try:
            size = os.fstat(descriptor).st_size
            line = _line(content)
            if size and os.lseek(descriptor, -1, os.SEEK_END) and os.read(descriptor, 1) != b"\n":
                line = b"\n" + line
            try:
                _write(descriptor, line)
                sync(descriptor)
            except OSError:
                os.ftruncate(descriptor, size)
                raise
        finally:
            os.close(descriptor)
        if new:
            sync_folder(self.path.parent)
        return size, size + len(line)

    def mark(self, number: int, *, kept: bool) -> None:
        """Note what became of a scan; what cannot be noted is left out, since it only saves questions later."""
        size = self._note({"ok" if kept else "no": number})
        if size is not None:
            self._seen = (size, max(number, self._seen[1]))

    def mark_edit(self, said: Said, *, kept: bool) -> None:
        """Note what became of an edit, likewise."""
        self._note(_edit_mark(said, kept=kept))

    def _note(self, mark: dict[str, Any]) -> int | None:
        with suppress(OSError):
            descriptor = os.open(self.path, os.O_WRONLY | os.O_APPEND | _BINARY)
            try:
                os.write(descriptor, _line(mark))
                return os.fstat(descriptor).st_size
            finally:
                os.close(descriptor)
        return None

    def last(self) -> int:
        """The greatest number near the end; 0 when there is none."""
        if self.size() != self._seen[0]:
            self._seen = (self.size(), self.end().last)
        return self._seen[1]

    def size(self) -> int:
        """Bytes; 0 when there is no file."""
        try:
            return self.path.stat().st_size
        except FileNotFoundError:
            return 0

    def end(self) -> Contents:
        """What the last lines say, without reading the rest."""
        size, window = self.size(), _WINDOW
        while size:
            with self.path.open("rb") as file:
                file.seek(max(0, size - window))
                text = file.read()
            found = _parsed(text if window >= size else text.partition(b"\n")[2])
            if found.entries or window >= size:
                return found
            window *= 8
        return Contents()


def _write(descriptor: int, content: bytes) -> None:
    while content:
        content = content[os.write(descriptor, content) :]


def _content(entry: Entry) -> dict[str, Any]:
    said = {key: value for key, value in asdict(entry).items() if value not in (None, "", "[]")}
    if entry.raw is not None:
        said["raw"] = b64encode(entry.raw).decode()
    return said


def _edit(said: Said) -> dict[str, Any]:
    rest = {key: value for key, value in asdict(said).items() if value not in (None, "", "[]", "{}")}
    return {"edit": rest.pop("revision"), **rest}


def _edit_mark(said: Said, *, kept: bool) -> dict[str, Any]:
    return {"did" if kept else "undid": [said.lead, said.revision]}


def _line(content: dict[str, Any]) -> bytes:
    text = json.dumps(content, separators=(",", ":")).encode()
    return b"%08x %s\n" % (zlib.crc32(text), text)


def _parsed(text: bytes) -> Contents:
    found = Contents()
    place = 0
    for line in text.splitlines(keepends=True):
        content = _checked(line)
        if content is None:
            found.torn = place if found.torn is None else found.torn
            found.bad += bool(line.strip())
        else:
            found.torn = None
            _take(found, content)
        place += len(line)
    if found.torn is not None:
        found.bad -= sum(bool(line.strip()) for line in text[found.torn :].splitlines())
    return found


def _checked(line: bytes) -> dict[str, Any] | None:
    if line[8:9] != b" " or not line.endswith(b"}\n") or line[:8] != b"%08x" % zlib.crc32(line[9:-1]):
        return None
    content = json.loads(line[9:-1])
    return content if isinstance(content, dict) else None


def _take(found: Contents, content: dict[str, Any]) -> None:
    if "ok" in content:
        found.kept.add(content["ok"])
        found.refused.discard(content["ok"])
    elif "no" in content:
        found.refused.add(content["no"])
    elif "did" in content:
        lead, revision = content["did"]
        found.sure.pop(lead, None)
        found.sure[lead] = revision
    elif "undid" in content:
        found.edits.pop(tuple(content["undid"]), None)
    elif "edit" in content:
        said = Said(revision=content.pop("edit"), **content)
        found.edits[said.lead, said.revision] = said
    else:
        if "raw" in content:
            content["raw"] = b64decode(content["raw"])
        entry = Entry(**{key: value for key, value in content.items() if key in _FIELDS})
        found.entries[entry.number] = entry
