"""Contact cards of every kind become attendee fields; hostile ones become fewer fields, never an error."""

from __future__ import annotations

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.contact import clean, contact_fields


def fields(text: str) -> dict[str, str]:
    return {field.id: field.value for field in contact_fields(text)}


def vcard(*lines: str) -> str:
    return "\r\n".join(("BEGIN:VCARD", *lines, "END:VCARD"))


V21 = vcard(
    "VERSION:2.1",
    "N;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:M=C3=BCller;J=C3=BCrgen;;Dr.",
    "ORG:Acme;Sales",
    "TEL;WORK;VOICE:+49 30 1",
    "NOTE;ENCODING=QUOTED-PRINTABLE:first line=0D=0A=",
    "second line",
)
V3 = vcard(
    "VERSION:3.0",
    "N:Müller;Jürgen;;Dr.;",
    "FN:Dr. Jürgen Müller",
    "ORG:Acme\\, Inc.",
    "TITLE:Head of",
    "  Sales",
    "item1.EMAIL;TYPE=INTERNET:jm@example.org",
    "TEL;TYPE=CELL:+49 170",
    "URL:https\\://example.org/a",
    "ADR;TYPE=WORK:;;Street 1;Berlin;;10115;Germany",
    "NOTE:one\\ntwo\\; three",
)
V4 = vcard(
    "VERSION:4.0",
    "FN;LANGUAGE=ja:山田太郎",
    'TEL;VALUE=uri;TYPE="voice:home":tel:+1-555',
    "EMAIL;PREF=1:taro@example.jp",
)


def test_vcard_21_with_quoted_printable() -> None:
    found = fields(V21)
    assert found["name"] == "Dr. Jürgen Müller"
    assert found["company"] == "Acme, Sales"
    assert found["phone"] == "+49 30 1"
    assert found["note"].split() == ["first", "line", "second", "line"]


def test_vcard_3_folded_escaped_and_grouped() -> None:
    assert fields(V3) == {
        "name": "Dr. Jürgen Müller",
        "company": "Acme, Inc.",
        "title": "Head of Sales",
        "email": "jm@example.org",
        "phone": "+49 170",
        "url": "https://example.org/a",
        "address": "Street 1, Berlin, 10115, Germany",
        "note": "one\ntwo; three",
    }


def test_vcard_4_with_a_colon_in_a_quoted_parameter() -> None:
    assert fields(V4) == {"name": "山田太郎", "phone": "+1-555", "email": "taro@example.jp"}


def test_mecard() -> None:
    text = "MECARD:N:Lee\\, Jr.,Ann;ORG:Acme;TEL:+1;EMAIL:a@example.org;URL:http\\://x.test;NOTE:a\\;b;;"
    assert fields(text) == {
        "name": "Ann Lee, Jr.",
        "company": "Acme",
        "phone": "+1",
        "email": "a@example.org",
        "url": "http://x.test",
        "note": "a;b",
    }


def test_an_escaped_backslash_before_a_separator_does_not_hide_it() -> None:
    assert fields(vcard("ORG:Back\\\\;Slash"))["company"] == "Back\\, Slash"


def test_the_name_comes_first_and_every_field_has_a_label() -> None:
    found = contact_fields(vcard("NOTE:n", "TEL:1", "TEL:2", "FN:Ann"))
    assert [(field.id, field.value) for field in found] == [
        ("name", "Ann"),
        ("phone", "1"),
        ("phone", "2"),
        ("note", "n"),
    ]
    assert all(field.label for field in found)


@pytest.mark.parametrize("text", ["MECARD:", "MECARD:;;;", vcard(), vcard("FN:", "N:;;;;", "ORG:;"), vcard("nonsense")])
def test_a_card_that_says_nothing_has_no_fields(text: str) -> None:
    assert contact_fields(text) == ()


@pytest.mark.parametrize(
    "charset", ["idna", "punycode", "undefined", "hex", "no-such", "\x00", "utf-16", "unicode_escape", ""]
)
def test_no_character_set_breaks_it(charset: str) -> None:
    text = vcard(f"FN;ENCODING=QUOTED-PRINTABLE;CHARSET={charset}:=FF=FE=5Cud800", "TEL:1")
    assert fields(text)["phone"] == "1"


@given(st.text(alphabet=st.sampled_from('NFORGTELADR;:,\\=\r\n \t"%A0\x00ü\ud800'), max_size=120))
def test_no_card_breaks_it_and_what_it_says_can_be_stored(body: str) -> None:
    for text in (vcard(body), f"MECARD:{body}"):
        for field in contact_fields(text):
            assert field.value == field.value.strip() != ""
            field.value.encode()
            assert "\x00" not in field.value


@pytest.mark.parametrize("unit", ["\\", "=", ";", "\r\n ", 'FN;X="', "=0A=\r\n", "N:\\;"])
def test_a_hostile_card_is_read_in_time(unit: str) -> None:
    body = (unit * 65536)[:65000]
    begun = time.process_time()
    contact_fields(vcard("NOTE;ENCODING=QUOTED-PRINTABLE:" + body))
    contact_fields("MECARD:" + body)
    assert time.process_time() - begun < 1.0


def test_clean_drops_only_what_cannot_be_stored() -> None:
    assert clean("a\x00b\ud800c\u200d\U0001f600\n") == "abc\u200d\U0001f600\n"
