"""Payloads are told apart, kept exactly, and refused with words."""

from __future__ import annotations

import json
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app import badge
from app.badge import Code, Contact, Refused
from app.news import Refusal

PRETIX_SIG1 = "aB3/x+" * 19 + "=="  # as long and as mixed as a pretix_sig1 code
CARD = b"BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Ann Lee\r\nEND:VCARD"


def refusal(payload: bytes) -> Refusal | None:
    found = badge.read(payload)
    return found.refusal if isinstance(found, Refused) else None


@pytest.mark.parametrize(
    "text",
    [
        pytest.param(PRETIX_SIG1, id="pretix signature"),
        pytest.param("abcDEF", id="case kept"),
        pytest.param(" spaces stay ", id="spaces at the ends"),
        pytest.param("\u00a0x\u2009", id="wide and hard spaces at the ends"),
        pytest.param("Zoë", id="composed"),
        pytest.param("Zoe\u0308", id="decomposed"),
        pytest.param("https://example.org/?a=b&c", id="an address is text"),
        pytest.param("<img src=x>", id="markup is text"),
        pytest.param("{}%s{0}", id="no format string"),
        pytest.param("../../etc/passwd", id="no path"),
        pytest.param("'; DROP TABLE lead; --", id="no SQL"),
        pytest.param('{"some": "json"}', id="other JSON"),
        pytest.param("[1, 2]", id="a JSON list"),
        pytest.param("{" * 2000, id="deep braces"),
        pytest.param("[" * 2000, id="deep brackets"),
        pytest.param("0", id="one character"),
        pytest.param("x" * 2048, id="the longest"),
        pytest.param("\U0001f600" * 2048, id="the longest in characters, not bytes"),
        pytest.param("visitor BEGIN:VCARD", id="a card's words inside"),
    ],
)
def test_a_code_is_kept_exactly(text: str) -> None:
    assert badge.read(text.encode()) == Code(text)


@pytest.mark.parametrize("ends", ["\r", "\n", "\r\n", "\t", "\ufeff", "\ufeff\t\r\n\r\n"])
def test_line_ends_tabs_and_byte_order_marks_are_trimmed_at_both_ends(ends: str) -> None:
    assert badge.read(f"{ends} a b {ends}".encode()) == Code(" a b ")


@pytest.mark.parametrize(
    ("payload", "reason"),
    [
        (b"", Refusal.EMPTY),
        (b"\r\n", Refusal.EMPTY),
        (b"\xef\xbb\xbf\t\r\n", Refusal.EMPTY),
        (b"x" * 2049, Refusal.TOO_LONG),
        (b"a" * 40_000_000, Refusal.TOO_LONG),
        (b"a\nb", Refusal.UNREADABLE),
        (b"a\tb", Refusal.UNREADABLE),
        (b"a\x00b", Refusal.UNREADABLE),
        (b"\x1b[31mred", Refusal.UNREADABLE),
        ("a\u200bb".encode(), Refusal.UNREADABLE),
        ("a\u202eb".encode(), Refusal.UNREADABLE),
        ("a\ufeffb".encode(), Refusal.UNREADABLE),
        ("a\ue000b".encode(), Refusal.UNREADABLE),
        ("a\uffffb".encode(), Refusal.UNREADABLE),
        (b"\xed\xa0\x80", Refusal.UNREADABLE),
        (b'{"handshake_version": 1, "url": "https://pretix.test", "token": "t"}', Refusal.SETUP_PRETIX),
        (b'\xef\xbb\xbf {"token": "t",\n "handshake_version": 1}\r\n', Refusal.SETUP_PRETIX),
        (b'{"lead_kiosk": 1}', Refusal.SETUP_OURS),
        (b"BEGIN:VCARD\nFN:Ann", Refusal.CONTACT_CUT),
        (b"BEGIN:VCARD\n" + b"x" * 65536 + b"\nEND:VCARD", Refusal.TOO_LONG),
        (b"MECARD:N:" + b"x" * 65536, Refusal.TOO_LONG),
    ],
)
def test_what_must_not_become_a_lead_is_refused(payload: bytes, reason: Refusal) -> None:
    assert refusal(payload) == reason


@pytest.mark.parametrize("reason", sorted(badge.SENTENCES))
def test_each_refusal_tells_the_person_what_to_do(reason: Refusal) -> None:
    sentence = Refused(reason).sentence
    assert sentence.endswith(".")
    assert any(word in sentence for word in ("Try again", "Scan", "Use"))


def test_bytes_that_are_not_utf8_are_read_as_latin1() -> None:
    assert badge.read(b"M\xfcller") == Code("Müller")


@pytest.mark.parametrize(
    "payload",
    [
        CARD,
        b"\r\n" + CARD + b"\r\n\r\n",
        b"\xef\xbb\xbf" + CARD,
        CARD.replace(b"3.0", b"2.1"),
        CARD.replace(b"3.0", b"4.0"),
        CARD.lower().replace(b"ann lee", b"Ann Lee"),
        b"MECARD:N:Lee,Ann;;",
        b"mecard:N:Lee,Ann;;",
    ],
)
def test_contact_cards_are_contacts(payload: bytes) -> None:
    found = badge.read(payload)
    assert isinstance(found, Contact)
    assert [(field.id, field.value) for field in found.attendee][:1] == [("name", "Ann Lee")]


def test_line_ends_and_a_byte_order_mark_around_a_card_do_not_make_it_another() -> None:
    found = [badge.read(payload) for payload in (CARD, CARD + b"\r\n", b"\xef\xbb\xbf" + CARD, b"\t" + CARD + b"\n")]
    assert len({each.raw for each in found if isinstance(each, Contact)}) == 1
    other = badge.read(CARD.replace(b"Ann", b"Eva"))
    assert isinstance(other, Contact)
    assert other.raw != CARD


@given(st.binary(max_size=200))
def test_no_payload_breaks_it(payload: bytes) -> None:
    assert isinstance(badge.read(payload), Code | Contact | Refused)


@given(st.sampled_from(["BEGIN:VCARD\n{}\nEND:VCARD", "MECARD:{}"]), st.text(max_size=200))
def test_no_card_breaks_it(frame: str, body: str) -> None:
    payload = frame.format(body).encode("utf-8", "replace")
    found = badge.read(payload)
    assert isinstance(found, Contact)
    for field in found.attendee:
        assert "\x00" not in field.value
        field.value.encode()


@given(st.text(min_size=1, max_size=60))
def test_a_code_differs_from_its_payload_only_in_trimmed_ends(text: str) -> None:
    payload = text.encode("utf-8", "surrogatepass")
    found = badge.read(payload)
    if isinstance(found, Code):
        assert found.text in badge.text_of(payload)
        assert badge.text_of(payload).strip("\r\n\t\ufeff") == found.text
        assert not {unicodedata.category(c) for c in found.text} & {"Cc", "Cf", "Cs", "Co", "Cn"}


@given(st.dictionaries(st.text(max_size=10), st.integers() | st.text(max_size=10), max_size=4))
def test_a_pretix_device_set_up_is_refused_whatever_else_it_holds(more: dict[str, object]) -> None:
    assert refusal(json.dumps({**more, "handshake_version": 1}).encode()) == Refusal.SETUP_PRETIX


@pytest.mark.parametrize("ends", ["", "\r\n"])
def test_the_test_badge_is_no_lead_and_says_that_it_was_read_as_printed(ends: str) -> None:
    assert refusal((badge.SELF_TEST + ends).encode()) is Refusal.SELF_TEST


@pytest.mark.parametrize(
    ("plain", "typed"),
    [
        pytest.param("yzYZ-_/@#&+=?;:", 'zyZY\u00df?-"\u00a7/`\u00b4_\u00f6\u00d6', id="German"),
        pytest.param("aqwzmAQWZM;:", "qazw,QAZW?mM", id="French"),
        pytest.param("yzqwamYZQWAM", "YZQWAMyzqwam", id="Caps Lock"),
        pytest.param("=", "", id="a dead key left out"),
    ],
)
def test_the_test_badge_read_under_another_layout_says_that_letters_are_swapped(plain: str, typed: str) -> None:
    table = str.maketrans(plain, typed) if typed else str.maketrans("", "", plain)
    assert refusal(badge.SELF_TEST.translate(table).encode()) is Refusal.SELF_TEST_GARBLED
