"""Codes in what live devices send (cli.md, What counts as a scan)."""

from __future__ import annotations

import pytest

from hardware.framing import Framing
from hardware.lines import CUT_CARD, Refusal

CARD = b"BEGIN:VCARD\rFN:Ada\rEND:VCARD"


def answers(*sent: tuple[bytes, float], ends: bytes, gap: float | None) -> list[bytes | Refusal]:
    framing = Framing(ends, gap)
    return [answer for chunk, at in sent for answer in framing.feed(chunk, at)]


@pytest.mark.parametrize("end", [b"\r", b"\n", b"\r\n"])
def test_line_ends_end_a_code_at_once(end: bytes) -> None:
    assert answers((b"A1" + end + b"B2" + end, 0.0), ends=b"\r\n", gap=0.25) == [b"A1", b"B2"]


def test_a_gap_ends_a_code_that_has_no_line_end() -> None:
    framing = Framing(b"\r\n", 0.25)
    assert framing.feed(b"A", 0.0) + framing.feed(b"1", 0.2) + framing.quiet(0.4) == []
    assert framing.quiet(0.46) == [b"A1"]
    assert framing.quiet(9.0) == []
    assert framing.feed(b"B2", 9.0) + framing.feed(b"C3", 9.3) == [b"B2"]


def test_without_a_gap_the_line_end_may_come_late() -> None:
    assert answers((b"A", 0.0), (b"1\r", 2.9), ends=b"\r", gap=None) == [b"A1"]


def test_half_a_code_is_never_glued_to_the_next_one() -> None:
    assert answers((b"A", 0.0), (b"B2\r", 3.1), ends=b"\r", gap=None) == [b"A", b"B2"]


def test_lines_of_a_card_may_come_slowly_but_not_after_three_seconds() -> None:
    half, rest = CARD[:15], CARD[15:] + b"\r"
    assert answers((half, 0.0), (rest, 2.9), ends=b"\r\n", gap=0.25) == [CARD]
    assert answers((half, 0.0), (b"A1\r", 3.1), ends=b"\r\n", gap=0.25) == [CUT_CARD, b"A1"]


def test_a_card_without_a_last_line_end_is_complete_after_the_gap() -> None:
    framing = Framing(b"\r\n", 0.25)
    assert framing.feed(CARD, 0.0) == []
    assert framing.quiet(0.3) == [CARD]
