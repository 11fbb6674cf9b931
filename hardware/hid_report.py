"""What a HID POS bar code scanner sends: its reports' layout, from its descriptor, and the codes they make up.

The HID Point of Sale Usage Tables (page 0x8C) name the parts of a scanned-data report but not their places: a byte
count, up to three bytes of AIM symbology identifier, the decoded data, and a bit that says that the code goes on in
the next report. The descriptor tells where each is. Where it does not, the layout that most makers use is assumed:
64 bytes, beginning with the report's id, the count, `]`, letter, modifier and 56 of data; the bit is in the last.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from hardware.lines import LIMIT, Refusal, trimmed
from hardware.replug import Read

if TYPE_CHECKING:
    from collections.abc import Iterator

USAGE_PAGE, USAGE = 0x8C, 0x02
LONG_CODE = Refusal("The code is larger than 64 KB.")
CUT_CODE = Refusal("The code ended too early: scan it again.")
_PATIENCE = 1.0
"""Seconds that the next report of a code may take; scanners take some milliseconds."""

_IDENTIFIERS = tuple(USAGE_PAGE << 16 | usage for usage in (0xFB, 0xFC, 0xFD))
_DATA, _CONTINUED, _BYTE_COUNT = USAGE_PAGE << 16 | 0xFE, USAGE_PAGE << 16 | 0xFF, 0x01003B
_AIM = {
    "A": "Code 39", "C": "Code 128", "E": "EAN-13", "F": "Codabar", "G": "Code 93", "I": "ITF", "L": "PDF417",
    "Q": "QR Code", "U": "MaxiCode", "d": "Data Matrix", "e": "DataBar", "z": "Aztec",
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Layout:
    """Where the parts of one report are, in bytes from its start (its id, when it has one, is byte 0)."""

    data: slice
    count: int | None = None
    identifiers: tuple[int, ...] = ()
    continued: tuple[int, int] | None = None
    """The byte and its bit."""


USUAL = Layout(slice(5, 61), 1, (2, 3, 4), (-1, 0))


@dataclass(slots=True)
class _Field:
    usage: int
    bit: int  # from the report's start
    bits: int


def layouts(descriptor: bytes) -> dict[int, Layout]:
    """The layouts of all input reports with decoded data, by report id (0 where reports have none)."""
    found = {}
    for report, fields in _walked(descriptor).fields.items():
        at = {each.usage: each.bit // 8 for each in reversed(fields)}
        data = [each for each in fields if each.usage == _DATA]
        if not data:
            continue
        more = next((each for each in fields if each.usage == _CONTINUED), None)
        found[report] = Layout(
            slice(data[0].bit // 8, (data[-1].bit + data[-1].bits) // 8),
            at.get(_BYTE_COUNT),
            tuple(at[usage] for usage in _IDENTIFIERS if usage in at),
            (more.bit // 8, more.bit % 8) if more else None,
        )
    return found


def longest(descriptor: bytes) -> int:
    """The bytes of the longest input report, its id included; 0 for a descriptor without any."""
    return max((-(-bits // 8) for bits in _walked(descriptor).ends.values()), default=0)


@dataclass(slots=True)
class _Globals:
    page: int = 0
    size: int = 0
    count: int = 0
    report: int = 0


@dataclass(slots=True)
class _Walk:
    """The state while a descriptor's items are walked (HID 1.11, 6.2.2)."""

    now: _Globals = field(default_factory=_Globals)
    pushed: list[_Globals] = field(default_factory=list)
    usages: list[int] = field(default_factory=list)
    ends: dict[int, int] = field(default_factory=dict)
    fields: dict[int, list[_Field]] = field(default_factory=dict)

    def take(self, kind: int, tag: int, value: int, size: int) -> None:
        if kind == 1:
            self._globally(tag, value)
        elif kind == 2 and tag == 0:
            self.usages.append(value if size == 4 else self.now.page << 16 | value)
        elif kind == 0:
            if tag == 8:
                self._input()
            self.usages.clear()

    def _globally(self, tag: int, value: int) -> None:
        match tag:
            case 0:
                self.now.page = value
            case 7:
                self.now.size = value
            case 8:
                self.now.report = value
            case 9:
                self.now.count = value
            case 10:
                self.pushed.append(_Globals(self.now.page, self.now.size, self.now.count, self.now.report))
            case 11 if self.pushed:
                self.now = self.pushed.pop()

    def _input(self) -> None:
        now = self.now
        start = self.ends.get(now.report, 8 if now.report else 0)
        self.ends[now.report] = start + now.size * now.count
        for place in range(min(now.count, len(self.usages))):
            last = place == len(self.usages) - 1  # the last usage is that of all that are left
            bits = now.size * (now.count - place if last else 1)
            fields = self.fields.setdefault(now.report, [])
            fields.append(_Field(self.usages[place], start + place * now.size, bits))


def _walked(descriptor: bytes) -> _Walk:
    walk = _Walk()
    for kind, tag, value, size in _items(descriptor):
        walk.take(kind, tag, value, size)
    return walk


def _items(descriptor: bytes) -> Iterator[tuple[int, int, int, int]]:
    """The short items: type, tag, value, and the value's size in bytes."""
    place = 0
    while place < len(descriptor):
        prefix = descriptor[place]
        if prefix == 0xFE:  # a long item: its size follows
            place += 3 + (descriptor[place + 1] if place + 1 < len(descriptor) else 0)
            continue
        size = (0, 1, 2, 4)[prefix & 3]
        value = descriptor[place + 1 : place + 1 + size]
        yield prefix >> 2 & 3, prefix >> 4, int.from_bytes(value, "little"), size
        place += 1 + size


class Reports:
    """Puts codes together from one scanner's reports."""

    def __init__(self, descriptor: bytes) -> None:
        self._layouts = layouts(descriptor)
        self._parts = bytearray()
        self._outgrown = False
        self._last = float("-inf")

    def feed(self, report: bytes, at: float) -> list[Read | Refusal]:
        """What `report`, which came at `at` (seconds of any clock), completes."""
        layout = self._layouts.get(report[0] if report and 0 not in self._layouts else 0) if self._layouts else USUAL
        if layout is None or len(report) < layout.data.start:  # its state, its settings
            return []
        answers = self.quiet(at)
        self._last = at
        self._grow(_part(layout, report))
        if _goes_on(layout, report):
            return answers
        return answers + self._whole(_symbology(layout, report))

    def quiet(self, at: float) -> list[Read | Refusal]:
        """What is to be said because no report came until `at`."""
        if not (self._parts or self._outgrown) or at - self._last <= _PATIENCE:
            return []
        self._parts.clear()
        outgrown, self._outgrown = self._outgrown, False
        return [LONG_CODE if outgrown else CUT_CODE]

    def _grow(self, part: bytes) -> None:
        self._parts += part
        if len(self._parts) > LIMIT:
            self._outgrown = True
            self._parts.clear()

    def _whole(self, symbology: str) -> list[Read | Refusal]:
        payload, outgrown = trimmed(bytes(self._parts)), self._outgrown
        self._parts.clear()
        self._outgrown = False
        if outgrown:
            return [LONG_CODE]
        return [Read(payload, symbology)] if payload else []


def _part(layout: Layout, report: bytes) -> bytes:
    data = report[layout.data]
    if layout.count is None or layout.count >= len(report):
        return data.rstrip(b"\0")
    return data[: report[layout.count]]


def _goes_on(layout: Layout, report: bytes) -> bool:
    if layout.continued is None:
        return False
    place, bit = layout.continued
    return place < len(report) and bool(report[place] >> bit & 1)


def _symbology(layout: Layout, report: bytes) -> str:
    """In the words of the camera's decoders: by the AIM identifier, of which some scanners leave the bracket out."""
    identifier = bytes(report[place] for place in layout.identifiers if place < len(report)).decode("latin-1")
    letter = identifier[1:2] if identifier[:1] == "]" or len(identifier) == 3 else identifier[:1]
    return _AIM.get(letter, "unknown")
