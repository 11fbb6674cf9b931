"""Codes in key events: tables of (type, code, value), 3 ms apart (hardware.md, hid_keyboard and Traps)."""

from __future__ import annotations

import itertools
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hardware import KEYS_LOST
from hardware.key_events import KeyEvents
from hardware.lines import CUT_CARD, Refusal
from hardware.us_layout import CHARACTERS, KEYPAD_DIGITS

if TYPE_CHECKING:
    from collections.abc import Iterable

Event = tuple[int, int, int]
A, B, ENTER, PAD_ENTER, TAB, SHIFT, RIGHT_SHIFT, CONTROL, ALT, META, CAPS = 30, 48, 28, 96, 15, 42, 54, 29, 56, 125, 58
DROPPED, REPORT = (0, 3, 0), (0, 0, 0)
LOST = Refusal(KEYS_LOST)
KEYS = {CHARACTERS[code][shift]: (code, shift) for shift in (True, False) for code in range(58) if code in CHARACTERS}


def press(*codes: int) -> list[Event]:
    """Each key down and up, each a report of its own, as a keyboard sends them."""
    return [event for code in codes for event in ((1, code, 1), REPORT, (1, code, 0), REPORT)]


def hold(code: int, *events: Event) -> list[Event]:
    return [(1, code, 1), REPORT, *events, (1, code, 0), REPORT]


def typed(text: str) -> list[Event]:
    events: list[Event] = []
    for character in text:
        code, shift = (ENTER, False) if character == "\n" else KEYS[character]
        events += hold(SHIFT, *press(code)) if shift else press(code)
    return events


def answers(events: Iterable[Event], strokes: KeyEvents | None = None) -> list[bytes | Refusal]:
    strokes = strokes or KeyEvents()
    ticks = itertools.count(1_795_000_000.0, 0.003)
    return [answer for event, at in zip(events, ticks, strict=False) for answer in strokes.feed(*event, at)]


@pytest.mark.parametrize("end", [ENTER, PAD_ENTER, TAB])
def test_enter_and_tab_end_a_code(end: int) -> None:
    assert answers(press(A, B, end, B, end)) == [b"ab", b"b"]


def test_an_address_in_both_cases_comes_out_as_printed() -> None:
    assert answers(typed("https://exhibitor.example/ABCdef?q=1&z=~|\n")) == [
        b"https://exhibitor.example/ABCdef?q=1&z=~|"
    ]


def test_both_ends_of_a_line_are_one_end() -> None:
    assert answers(press(A, ENTER, ENTER, TAB, B, ENTER)) == [b"a", b"b"]


@pytest.mark.parametrize(
    ("events", "text"),
    [
        (hold(SHIFT, *press(A)) + hold(RIGHT_SHIFT, *press(A)) + press(A), "AAa"),
        (hold(SHIFT, *hold(RIGHT_SHIFT, *press(A)), *press(A)) + press(A), "AAa"),
        (press(CAPS) + typed("aA1!") + press(CAPS) + press(A), "Aa1!a"),
        ([(1, A, 1), (1, A, 2), (1, A, 2), (1, A, 0)], "a"),
        (press(59, A, 114, 1), "a"),
        (press(79, 80, 81, 83, 82), "123.0"),
        (hold(CONTROL, *press(27)) + press(A), "\x1da"),
        (hold(CONTROL, *press(2)) + press(A), "a"),
        (hold(META, *press(A)) + press(B), "b"),
        ([(4, 4, 0x70004), (1, A, 1), (2, 0, 5), REPORT], "a"),
    ],
    ids=["shift", "both shifts", "caps", "repeats", "others", "pad", "group separator", "no control", "meta", "noise"],
)
def test_keys_and_what_is_held_with_them(events: list[Event], text: str) -> None:
    assert answers(events + press(ENTER)) == [text.encode()]


@pytest.mark.parametrize(
    ("digits", "text"),
    [
        ("0246", "ö"),
        ("148", "ö"),
        ("65", "A"),
        ("0128", "€"),
        ("8364", "€"),
        ("29140", "燔"),
        ("", ""),
        ("99999999", ""),
    ],
)
def test_alt_and_a_number_is_a_character(digits: str, text: str) -> None:
    pad = {digit: code for code, digit in KEYPAD_DIGITS.items()}
    number = hold(ALT, *press(*(pad[digit] for digit in digits)))
    assert answers(press(A) + number + press(ENTER)) == [("a" + text).encode()]


def test_without_an_end_a_gap_by_the_events_own_time_ends_a_code() -> None:
    strokes = KeyEvents()
    assert strokes.feed(1, A, 1, 5.0) + strokes.feed(1, B, 1, 5.09) == []
    assert strokes.feed(1, A, 1, 5.2) == [b"ab"]
    assert strokes.quiet(0.09) == []
    assert strokes.quiet(0.11) == [b"a"]
    assert strokes.quiet(60) == []


def test_a_contact_card_is_one_code_and_a_cut_one_is_one_refusal() -> None:
    card = "BEGIN:VCARD\nVERSION:3.0\nFN:Ada Lovelace\nEND:VCARD"
    assert answers(typed(card + "\n")) == [card.encode()]
    strokes = KeyEvents()
    assert answers(typed(card), strokes) == []
    assert strokes.quiet(0.2) == [card.encode()]
    assert answers(typed(card[:30]), strokes) + strokes.quiet(2.9) == []
    assert strokes.quiet(3.1) == [CUT_CARD]


def test_a_code_of_which_keys_were_dropped_is_refused_once_and_the_next_is_whole() -> None:
    rest = press(*[A] * 5, ENTER)
    assert answers([*press(A), DROPPED, *press(B), *rest, *press(B, ENTER)]) == [LOST, b"b"]
    assert answers([*press(A), DROPPED, REPORT, *press(B), DROPPED, *rest, *press(B, ENTER)]) == [LOST, b"b"]


def test_what_is_left_of_dropped_events_is_not_read() -> None:
    # Until the next report, the kernel's queue holds pieces; here they would end the code.
    assert answers([*press(A), DROPPED, (1, ENTER, 1), REPORT, *press(B, ENTER, A, ENTER)]) == [LOST, b"a"]


def test_when_the_end_was_dropped_too_a_gap_ends_the_lost_code() -> None:
    strokes = KeyEvents()
    assert answers([*press(A), DROPPED, REPORT, *press(B)], strokes) == []
    assert strokes.quiet(0.05) == []
    assert strokes.quiet(0.11) == [LOST]
    strokes = KeyEvents()
    answers([DROPPED, REPORT], strokes)
    assert strokes.feed(1, A, 1, 1_795_000_001.0) == [LOST]
    assert strokes.feed(1, ENTER, 1, 1_795_000_001.01) == [b"a"]


def test_a_shift_whose_release_was_dropped_is_not_held_for_ever() -> None:
    assert answers([(1, SHIFT, 1), DROPPED, REPORT, *press(A, ENTER, A, ENTER)]) == [LOST, b"a"]


PRINTABLE = st.text(st.sampled_from([text for text in KEYS if text]), min_size=1, max_size=30)


@given(codes=st.lists(PRINTABLE, max_size=5))
def test_whatever_is_typed_comes_out(codes: list[str]) -> None:
    wanted = [code.encode() for code in codes if "BEGIN:VCARD" not in code]
    assert answers(typed("".join(f"{code.decode()}\n" for code in wanted))) == wanted


@given(events=st.lists(st.tuples(st.integers(0, 4), st.integers(0, 130), st.integers(0, 2)), max_size=200))
def test_no_event_whatever_stops_it(events: list[Event]) -> None:
    strokes = KeyEvents()
    answers(events, strokes)
    strokes.quiet(10)
    assert answers([*press(CAPS), *[(1, code, 0) for code in range(130)], *press(ENTER), DROPPED, REPORT]) == []
