"""What held keys say, under which layout, and which of them are a person's."""

from __future__ import annotations

from dataclasses import replace

import pytest

from hardware.burst import Held, Key, is_whole, numbered, persons_keys, read
from tests.keys import ALTGR, CTRL, ENTER, SHIFT, key, scanned

DE = str.maketrans("yzYZ-_=/;:'\"[]", "zyZYß?´-öÖäÄü+")
LABEL = "zy-Q_/;a=5"


def held(keys: list[Key]) -> list[Held]:
    return [Held(each) for each in keys]


def garbled(text: str) -> list[Key]:
    """A US scanner on a computer set to German; a dead key writes nothing."""
    return [replace(each, text=each.text.translate(DE).replace("´", "")) for each in scanned(text)]


def test_keys_are_read_by_their_place_whatever_the_layout_makes_of_them() -> None:
    assert read(held(garbled(LABEL)), "us").text == LABEL


def test_a_scanner_set_to_the_computers_layout_is_read_as_text() -> None:
    assert read(held(garbled("zy-Q_/;a")), "same").text == "yzßQ?-öa"


def test_a_character_that_cannot_be_read_is_lost_and_not_left_out() -> None:
    assert read(held(garbled("a=5")), "same").characters == ("a", None, "5")


def test_without_places_the_text_counts() -> None:
    keys = [replace(each, code=None) for each in scanned("AbC-1")]
    assert read(held(keys), "us").text == "AbC-1"


def test_text_is_used_for_keys_outside_the_table_and_with_altgr() -> None:
    altgr = key(0, ALTGR, True)
    at_sign = key(1, 16, True, "@")
    assert read(held([altgr, at_sign]), "us").text == "@"
    assert read(held([Key(0, True, 94, 86, "<")]), "us").text == "<"
    assert read(held([replace(at_sign, ctrl=True, alt=True)]), "us").text == "@"  # AltGr on Windows


def test_alt_with_a_letter_is_lost() -> None:
    assert read(held([replace(key(0, 16, True, "q"), alt=True)]), "us").characters == (None,)


def test_shift_counts_while_it_is_down() -> None:
    a, b = key(1, 30, True, ""), key(2, 48, True, "")
    down, up = key(0, SHIFT, True), key(1, SHIFT, False)
    assert read(held([down, a, up, b]), "us").text == "Ab"


def test_shift_that_only_the_computer_knows_of_counts_unless_a_person_holds_it() -> None:
    a = key(0, 30, True, "A", shift=True)
    assert read(held([a]), "us").text == "A"
    assert read(held([a]), "us", shift_before=True).text == "a"


@pytest.mark.parametrize(("character", "read_as"), [("]", "\x1d"), ("j", "\n"), ("m", "\r"), ("1", None)])
def test_control_keys_are_control_characters(character: str, read_as: str | None) -> None:
    press = replace(scanned(character)[0], ctrl=True)
    assert read(held([key(0, CTRL, True), press]), "us").characters == (read_as,)


@pytest.mark.parametrize(
    ("digits", "character"),
    [
        ("065", "A"), ("65", "A"), ("0223", "ß"), ("225", "ß"), ("0228", "ä"), ("132", "ä"), ("8364", "€"),
        ("0129", None), ("7", None), ("0", None), ("1114112", None), ("55296", None),
    ],
)  # fmt: skip
def test_alt_codes_are_those_of_windows(digits: str, character: str | None) -> None:
    assert numbered(digits) == character


def test_an_alt_code_that_does_not_end_is_lost() -> None:
    keys = [key(0, 56, True), replace(key(1, 77, True, "6"), alt=True)]
    assert read(held(keys), "us").characters == (None,)


def test_a_foreign_key_says_nothing() -> None:
    assert read([Held(key(0, 30, True, "a"), "foreign"), *held(scanned("b"))], "us").text == "b"


def test_a_finger_that_stays_on_a_key_is_no_scanners() -> None:
    keys = scanned("abcdef")
    finger = key(12, 44, True, "z")
    keys = [*keys[:4], finger, *keys[4:], replace(finger, down=False)]
    assert persons_keys(held(keys)) == {4, len(keys) - 1}
    assert read(held(keys), "us").text == "abcdef"


def test_a_scanner_that_presses_several_keys_at_once_is_no_person() -> None:
    keys = scanned("abcd")
    at_once = [each for each in keys if each.down] + [each for each in keys if not each.down]
    assert persons_keys(held(at_once)) == frozenset()


@pytest.mark.parametrize(
    ("text", "whole"),
    [
        ("anything", True), ("", True), ("BEGIN:VCARD", False), ("BEGIN:VCARD\nN:x", False),
        ("BEGIN:VCARD\nN:x\nEND:VCARD", True), ("begin:vcard\nend:vcard\n", True),
        ("BEGIN:VCALENDAR\nBEGIN:VEVENT\nEND:VEVENT", False), ("BEGIN:VCARD\nEND:VCARD\nBEGIN:VCARD", False),
    ],
)  # fmt: skip
def test_a_block_is_whole_when_its_own_end_is_there(text: str, whole: bool) -> None:
    assert is_whole(text) is whole


@pytest.mark.parametrize(
    ("one", "writes"),
    [
        (key(0, 30, True, "a"), True), (key(0, 30, True, ""), True), (key(0, ENTER, True), False),
        (key(0, SHIFT, True), False), (Key(0, True, 9, 1, "\x1b"), False), (Key(0, True, 200, None, "é"), True),
        (Key(0, True, 38, 30, "\x01", ctrl=True), False), (Key(0, True, 38, 30, "a", alt=True), False),
    ],
)  # fmt: skip
def test_what_writes(one: Key, writes: bool) -> None:
    assert one.writes is writes
