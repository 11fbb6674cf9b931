"""The journal's lines: what each says, how it is written, and what all of them together say.

A line is a checksum and JSON in ASCII. `{"number": …}` is a scan, `{"edit": …}` what staff said of a lead; `ok`, `no`,
`did` and `undid` are marks that tell what became of those. `{"gone": …}` says that a lead was erased: no line of it
before that one counts any more, and a purged journal has none. A line of it after that one means that the erasure
never took place (a kill came before it was in the database, and scanning went on), and so does the mark `back`.
"""

from __future__ import annotations

import json
import zlib
from base64 import b64decode, b64encode
from dataclasses import asdict, dataclass, field, fields
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable


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


@dataclass(frozen=True, slots=True)
class Gone:
    """What is left of an erased lead: nothing that tells who it was.

    `mark` is the salted hash of its code, `at` when it was erased in milliseconds, `scans` the numbers that its scans
    had, which no other scan gets.
    """

    lead: str  # the lead's uid
    at: int
    mark: str | None = None
    scans: tuple[int, ...] = ()


_FIELDS = {each.name for each in fields(Entry)}


@dataclass(slots=True)
class Contents:
    """What a journal says: its scans by number, what became of them, and what of it cannot be read.

    `edits` are by lead and revision, `sure` holds the last revision that was saved by lead, in order. `gone` are the
    erased leads; `dead` are scans of them that still stand there. `torn` is where an unreadable end begins (a power
    cut in the middle of a line), `bad` counts unreadable lines before whole ones.
    """

    entries: dict[int, Entry] = field(default_factory=dict)
    kept: set[int] = field(default_factory=set)
    refused: set[int] = field(default_factory=set)
    edits: dict[tuple[str, int], Said] = field(default_factory=dict)
    sure: dict[str, int] = field(default_factory=dict)
    gone: dict[str, Gone] = field(default_factory=dict)
    dead: list[Entry] = field(default_factory=list)
    bad: int = 0
    torn: int | None = None

    @property
    def last(self) -> int:
        """The greatest number, of an erased scan too; 0 when there is none."""
        return max(self.entries.keys() | {n for gone in self.gone.values() for n in gone.scans}, default=0)

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

    def bury(self) -> None:
        """Leave out what tells of erased leads, and marks of their scans that came late."""
        self.dead = [entry for entry in self.entries.values() if entry.lead in self.gone]
        numbers = {entry.number for entry in self.dead}.union(*(gone.scans for gone in self.gone.values()))
        self.entries = {number: entry for number, entry in self.entries.items() if entry.lead not in self.gone}
        numbers -= self.entries.keys()
        self.edits = {each: said for each, said in self.edits.items() if said.lead not in self.gone}
        self.sure = {lead: revision for lead, revision in self.sure.items() if lead not in self.gone}
        self.kept -= numbers
        self.refused -= numbers


def encode(entries: Iterable[Entry], edits: Iterable[Said], gone: Iterable[Gone] = ()) -> bytes:
    """A journal of scans and edits that are all saved, and of what was erased."""
    lines = [line for entry in entries for line in (of_scan(entry), of_mark(entry.number, kept=True))]
    lines += [line for said in edits for line in (of_edit(said), of_edit_mark(said, kept=True))]
    lines += [of_gone(each) for each in gone]  # last, where the end of the journal is looked at
    return b"".join(lines)


def of_scan(entry: Entry) -> bytes:
    """The line of a scan."""
    said = {key: value for key, value in asdict(entry).items() if value not in (None, "", "[]")}
    if entry.raw is not None:
        said["raw"] = b64encode(entry.raw).decode()
    return _line(said)


def of_edit(said: Said) -> bytes:
    """The line of an edit."""
    rest = {key: value for key, value in asdict(said).items() if value not in (None, "", "[]", "{}")}
    return _line({"edit": rest.pop("revision"), **rest})


def of_mark(number: int, *, kept: bool) -> bytes:
    """The mark of a scan."""
    return _line({"ok" if kept else "no": number})


def of_edit_mark(said: Said, *, kept: bool) -> bytes:
    """The mark of an edit."""
    return _line({"did" if kept else "undid": [said.lead, said.revision]})


def of_gone(gone: Gone) -> bytes:
    """The line of an erased lead."""
    rest = {key: value for key, value in asdict(gone).items() if value}
    return _line({"gone": rest.pop("lead"), **rest})


def of_back(lead: str) -> bytes:
    """The mark of a lead that was not erased after all."""
    return _line({"back": lead})


def _line(content: dict[str, Any]) -> bytes:
    text = json.dumps(content, separators=(",", ":")).encode()
    return b"%08x %s\n" % (zlib.crc32(text), text)


def parse(text: bytes) -> Contents:
    """What lines say, as far as they can be read."""
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
    if found.gone:
        found.bury()
    return found


def without(text: bytes, leads: Collection[str]) -> bytes:
    """A journal without any line of these leads, nor any that cannot be read."""
    told = [(line, _about(_checked(line))) for line in text.splitlines(keepends=True)]
    numbers = {about[1] for _, about in told if about and about[0] in leads}
    marks = {(None, number) for number in numbers if number is not None}
    return b"".join(line for line, about in told if about and about[0] not in leads and about not in marks)


def _about(content: dict[str, Any] | None) -> tuple[str | None, int | None] | None:
    """Which lead and which scan a line is about, as far as it says so; None when it cannot be read."""
    if content is None:
        return None
    if (number := content.get("ok", content.get("no"))) is not None:
        return None, number
    if pair := content.get("did", content.get("undid")):
        return pair[0], None
    return content.get("lead") or content.get("gone") or content.get("back"), content.get("number")


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
    elif "gone" in content:
        gone = Gone(content["gone"], content["at"], content.get("mark"), tuple(content.get("scans", ())))
        found.gone[gone.lead] = gone
    elif "back" in content:
        found.gone.pop(content["back"], None)
    elif "edit" in content:
        said = Said(revision=content.pop("edit"), **content)
        found.gone.pop(said.lead, None)
        found.edits[said.lead, said.revision] = said
    else:
        _take_scan(found, content)


def _take_scan(found: Contents, content: dict[str, Any]) -> None:
    if "raw" in content:
        content["raw"] = b64decode(content["raw"])
    entry = Entry(**{key: value for key, value in content.items() if key in _FIELDS})
    found.gone.pop(entry.lead, None)
    found.entries[entry.number] = entry
