"""What counts as a scan in a stream of bytes (cli.md)."""

from __future__ import annotations

import itertools
import tracemalloc

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hardware.lines import CUT_CARD, LIMIT, LONG_CARD, LONG_LINE, Lines, Refusal

CARD = b"BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Ada\r\nEND:VCARD"


def answers(*chunks: bytes, ends: bytes = b"\n") -> list[bytes | Refusal]:
    lines = Lines(ends)
    return [answer for chunk in chunks for answer in lines.feed(chunk)] + lines.finish()


@pytest.mark.parametrize(
    ("stream", "codes"),
    [
        (b"A1\nB2\n", [b"A1", b"B2"]),
        (b"A1\r\nB2\r\n", [b"A1", b"B2"]),
        (b"A1\nB2", [b"A1", b"B2"]),
        (b"\n\r\n\t\nA1\n\n", [b"A1"]),
        (b"\xef\xbb\xbfA1\n", [b"A1"]),
        (b"\t\xef\xbb\xbf\tA1\t\xef\xbb\xbf\r\n", [b"A1"]),
        (b"  A1 \n", [b"  A1 "]),
        (b"A\t1\rB\n", [b"A\t1\rB"]),
        (b"\x00A\x00\n", [b"\x00A\x00"]),
        (b"J\xc3\xb6rg\nJ\xf6rg\n", [b"J\xc3\xb6rg", b"J\xf6rg"]),
        (b"A1\nA1\n", [b"A1", b"A1"]),
        (b"", []),
        (b"\xef\xbb\xbf\n", []),
    ],
)
def test_every_line_is_one_code_trimmed_at_its_ends_only(stream: bytes, codes: list[bytes]) -> None:
    assert answers(stream) == codes


def test_a_serial_scanner_can_end_its_lines_with_carriage_returns() -> None:
    assert answers(b"A1\rB2\r\n", ends=b"\r") == [b"A1", b"B2"]


@pytest.mark.parametrize("split", range(len(CARD) + 4))
def test_any_of_several_line_ends_keeps_a_card_as_it_was_sent(split: int) -> None:
    stream = CARD + b"\r\nA1"
    assert answers(stream[:split], stream[split:], ends=b"\r\n") == [CARD, b"A1"]


def test_without_line_ends_a_pause_is_one() -> None:
    lines = Lines(b"")
    assert lines.feed(b"A1\r\nA") == lines.feed(b"2") == []
    assert lines.pause() == [b"A1\r\nA2"]
    assert lines.pause() == []


def test_a_pause_within_a_card_cuts_no_line_and_one_after_it_completes_it() -> None:
    lines = Lines()
    assert lines.feed(CARD[:30]) + lines.pause() == []
    assert lines.feed(CARD[30:]) + lines.pause() == [CARD]


def test_a_contact_card_is_one_code_with_its_own_line_ends() -> None:
    assert answers(b"A1\r\n" + CARD + b"\r\nB2\r\n") == [b"A1", CARD, b"B2"]


def test_a_contact_card_without_a_last_line_end_counts() -> None:
    assert answers(CARD) == [CARD]


def test_a_contact_card_on_one_line_is_one_code() -> None:
    card = CARD.replace(b"\r\n", b"\r")
    assert answers(card + b"\nB2\n") == [card, b"B2"]


def test_a_cut_off_contact_card_is_one_refusal() -> None:
    assert answers(CARD[:-5]) == [CUT_CARD]
    assert answers(CARD[:-5] + b"\n" + CARD + b"\n") == [CUT_CARD, CARD]


def test_a_code_that_only_looks_like_a_card_is_a_code() -> None:
    assert answers(b"BEGIN:VCARDS\nEND:VCARD\n") == [b"BEGIN:VCARDS", b"END:VCARD"]


def test_the_longest_card_is_taken_and_a_longer_one_refused_once() -> None:
    filling = b"x" * (LIMIT - len(b"BEGIN:VCARD\n" + b"\nEND:VCARD"))
    card = b"BEGIN:VCARD\n" + filling + b"\nEND:VCARD"
    assert answers(card + b"\nB2\n") == [card, b"B2"]
    assert answers(card.replace(b"\nEND", b"x\nEND") + b"\nB2\n") == [LONG_CARD, b"B2"]
    photo = b"PHOTO:\n" + b" QUJD\n" * 20_000
    assert answers(b"BEGIN:VCARD\n" + photo + b"END:VCARD\nB2\n") == [LONG_CARD, b"B2"]


def test_a_huge_line_within_a_card_is_one_refusal() -> None:
    assert answers(b"BEGIN:VCARD\n" + b"x" * (3 * LIMIT) + b"\nEND:VCARD\nB2\n") == [LONG_CARD, b"B2"]


def test_the_longest_line_is_taken_and_a_longer_one_refused() -> None:
    assert answers(b"x" * LIMIT + b"\nB2") == [b"x" * LIMIT, b"B2"]
    assert answers(b"x" * (LIMIT + 1) + b"\nB2") == [LONG_LINE, b"B2"]


def test_a_40_mb_line_is_refused_once_in_bounded_memory() -> None:
    lines, chunk = Lines(), b"x" * 65_536
    tracemalloc.start()
    try:
        found = [answer for _ in range(640) for answer in lines.feed(chunk)]
        peak = tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()
    assert found + lines.feed(b"\nB2\n") == [LONG_LINE, b"B2"]
    assert peak < 1_000_000


PIECES = st.lists(
    st.sampled_from([b"A1", b"\n", b"\r", b"\t", b"\xef\xbb\xbf", b"\x00", b"BEGIN:VCARD", b"END:VCARD", b" ", b"\xff"])
    | st.just(b"y" * (LIMIT // 3)),
    max_size=30,
)


@given(pieces=PIECES, cuts=st.lists(st.integers(0, 400), max_size=20))
def test_how_the_bytes_arrive_makes_no_difference(pieces: list[bytes], cuts: list[int]) -> None:
    stream = b"".join(pieces)
    edges = [0, *sorted(cut for cut in cuts if cut < len(stream)), len(stream)]
    chunks = [stream[start:end] for start, end in itertools.pairwise(edges)]
    assert answers(*chunks) == answers(stream)


@given(codes=st.lists(st.binary(max_size=40)))
def test_nothing_is_lost_and_nothing_is_added(codes: list[bytes]) -> None:
    wanted = [b"[" + code.replace(b"\n", b"") + b"]" for code in codes]
    assert answers(b"\r\n".join(wanted)) == wanted
