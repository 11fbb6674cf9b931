"""The US table against the layout as printed on the keys, and against evdev's names of them."""

from __future__ import annotations

import string

import pytest

from hardware.us_layout import CHARACTERS, KEYPAD_DIGITS


@pytest.mark.parametrize(
    ("code", "plain", "shifted"),
    [
        (2, "1", "!"), (3, "2", "@"), (11, "0", ")"), (12, "-", "_"), (13, "=", "+"),
        (16, "q", "Q"), (21, "y", "Y"), (25, "p", "P"), (26, "[", "{"), (27, "]", "}"),
        (30, "a", "A"), (39, ";", ":"), (40, "'", '"'), (41, "`", "~"), (43, "\\", "|"),
        (44, "z", "Z"), (50, "m", "M"), (51, ",", "<"), (53, "/", "?"), (57, " ", " "),
    ],
)  # fmt: skip
def test_a_key_writes_what_a_us_keyboard_shows(code: int, plain: str, shifted: str) -> None:
    assert CHARACTERS[code] == (plain, shifted)


def test_every_printable_ascii_character_can_be_scanned() -> None:
    written = {character for pair in CHARACTERS.values() for character in pair}
    assert written == set(string.printable) - set("\t\n\r\x0b\x0c")


def test_each_letter_is_where_linux_says() -> None:
    ecodes = pytest.importorskip("evdev").ecodes
    for character in string.ascii_lowercase + string.digits:
        assert CHARACTERS[ecodes.ecodes[f"KEY_{character.upper()}"]][0] == character
    for digit in string.digits:
        assert KEYPAD_DIGITS[ecodes.ecodes[f"KEY_KP{digit}"]] == digit


def test_the_keypad_writes_digits_whatever_num_lock_says() -> None:
    assert all(CHARACTERS[code] == (digit, digit) for code, digit in KEYPAD_DIGITS.items())


def test_the_key_that_us_keyboards_lack_is_not_in_it() -> None:
    assert 86 not in CHARACTERS
