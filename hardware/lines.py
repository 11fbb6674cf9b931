"""Cuts a stream of bytes into codes, one a line, for stdin and live scanners; it does no input of its own.

CR, LF, Tab and a byte order mark are trimmed at a line's ends and nothing else; a line with nothing left is no code.
From `BEGIN:VCARD` to `END:VCARD` is one code, line ends inside it kept. A line or a card that outgrows `LIMIT` is
refused once, and the rest of it is dropped as it comes, so memory stays bounded whatever is sent.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

LIMIT = 64 * 1024
"""The longest line or contact card, in bytes."""

_BOM = b"\xef\xbb\xbf"
_BEGIN = re.compile(rb"BEGIN:VCARD[ \t]*(\r|$)", re.IGNORECASE)
_END = re.compile(rb"(^|\r|\n)END:VCARD[ \t]*$", re.IGNORECASE)
_NEVER = re.compile(rb"(?!)()")


@dataclass(frozen=True, slots=True)
class Refusal:
    """A line or a card that was not taken; the text is for people."""

    reason: str


LONG_LINE = Refusal("The line is too long to be a code.")
LONG_CARD = Refusal("The contact card is larger than 64 KB.")
CUT_CARD = Refusal("The contact card ended too early: scan it again.")


def trimmed(line: bytes) -> bytes:
    """`line` without CR, LF, Tab and byte order marks at its ends."""
    while True:
        shorter = line.strip(b"\r\n\t").removeprefix(_BOM).removesuffix(_BOM)
        if shorter == line:
            return line
        line = shorter


class Lines:
    """The framing's state between two reads."""

    def __init__(self, ends: bytes = b"\n") -> None:
        """Each byte of `ends` ends a line; with none of them only `pause()` and `finish()` do."""
        self._ends = re.compile(b"([" + re.escape(ends) + b"])") if ends else _NEVER
        self._line = bytearray()
        self._line_outgrown = False
        self._card: bytearray | None = None
        self._card_outgrown = False

    def feed(self, chunk: bytes) -> list[bytes | Refusal]:
        """What `chunk` completes, in order: payloads and refusals."""
        answers: list[bytes | Refusal] = []
        *complete, rest = self._ends.split(chunk)
        for piece, end in zip(complete[::2], complete[1::2], strict=True):
            self._grow(piece, answers)
            self._end_line(answers, end)
        self._grow(rest, answers)
        return answers

    def pause(self) -> list[bytes | Refusal]:
        """What is complete when a device fell silent that may send no line ends; a card's lines do have ends."""
        answers: list[bytes | Refusal] = []
        if self._card is None or _END.search(trimmed(bytes(self._line))):
            self._end_line(answers)
        return answers

    def finish(self) -> list[bytes | Refusal]:
        """What is left when the source ends or pauses for good: a last line without an end, a cut off card."""
        answers: list[bytes | Refusal] = []
        self._end_line(answers)
        if self._card is not None and not self._card_outgrown:
            answers.append(CUT_CARD)
        self._card, self._card_outgrown = None, False
        return answers

    def _grow(self, piece: bytes, answers: list[bytes | Refusal]) -> None:
        if self._line_outgrown:
            return
        self._line += piece
        if len(self._line) > LIMIT:
            self._line_outgrown = True
            self._line.clear()
            if self._card is None:
                answers.append(LONG_LINE)
            else:
                self._outgrow_card(answers)

    def _end_line(self, answers: list[bytes | Refusal], end: bytes = b"") -> None:
        raw, outgrown = bytes(self._line), self._line_outgrown
        self._line.clear()
        self._line_outgrown = False
        if outgrown:
            return
        line = trimmed(raw)
        if _BEGIN.match(line):
            if self._card is not None and not self._card_outgrown:
                answers.append(CUT_CARD)
            self._card, self._card_outgrown = bytearray(), False
        if self._card is not None:
            self._add_to_card(raw, end, answers)
        elif line:
            answers.append(line)

    def _add_to_card(self, raw: bytes, end: bytes, answers: list[bytes | Refusal]) -> None:
        card = self._card
        if card is None:
            return
        if not self._card_outgrown:
            if len(card) + len(raw) > LIMIT:
                self._outgrow_card(answers)
            else:
                card += raw + end
        if _END.search(trimmed(raw)):
            if not self._card_outgrown:
                answers.append(trimmed(bytes(card)))
            self._card, self._card_outgrown = None, False

    def _outgrow_card(self, answers: list[bytes | Refusal]) -> None:
        if self._card is not None and not self._card_outgrown:
            self._card_outgrown = True
            self._card.clear()
            answers.append(LONG_CARD)
