"""Layouts and codes of HID POS scanners, after the HID POS usage tables and makers' manuals."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hardware.hid_report import CUT_CODE, LONG_CODE, USUAL, Layout, Reports, layouts, longest
from hardware.lines import LIMIT, Refusal
from hardware.replug import Read

# Report 2: byte count, three identifiers, 56 bytes of data, the bit, 7 of padding.
PLAIN = bytes.fromhex(
    "058c 0902 a101 0912 a102 8502 1500 26ff00 7508 9501 0501 093b 8102"
    "058c 09fb 09fc 09fd 9503 8102 09fe 9538 820201 09ff 2501 7501 9501 8102 7507 8103 c0 c0"
)
# The same with a settings report first, two more bytes before the bit (64 in all), and the page pushed and popped.
MAKERS = bytes.fromhex(
    "068c00 0a0200 a101 0911 a102 8501 7508 9504 0910 8102 c0"
    "0912 a102 8502 1500 26ff00 7508 9501 a4 0501 093b 8102 b4"
    "09fb 09fc 09fd 9503 8102 09fe 9538 820201 0600ff 0901 9502 8102 058c 09ff 7501 9501 8102 9507 8103 c0 c0"
)


def report(text: bytes, aim: bytes = b"]Q1", more: int = 0) -> bytes:
    return bytes([2, len(text)]) + aim + text.ljust(56, b"\0") + bytes([more])


def test_the_descriptor_says_where_everything_is() -> None:
    assert layouts(PLAIN) == {2: Layout(slice(5, 61), 1, (2, 3, 4), (61, 0))}
    assert layouts(MAKERS) == {2: Layout(slice(5, 61), 1, (2, 3, 4), (63, 0))}


def test_the_longest_report_counts_its_id_and_its_padding() -> None:
    assert [longest(PLAIN), longest(MAKERS), longest(b"")] == [62, 64, 0]


def test_reports_without_ids_begin_with_their_first_part() -> None:
    bare = bytes.fromhex("058c 0902 a101 7508 9520 09fe 820201 c0")
    assert layouts(bare) == {0: Layout(slice(0, 32))}
    assert Reports(bare).feed(b"A1".ljust(32, b"\0"), 0) == [Read(b"A1", "unknown")]


def test_a_code_comes_with_its_symbology_and_without_its_padding() -> None:
    reports = Reports(PLAIN)
    assert reports.feed(report(b"A1\r\n"), 0) == [Read(b"A1", "QR Code")]
    assert reports.feed(report(b"\0B2\0"), 1) == [Read(b"\0B2\0", "QR Code")]
    assert reports.feed(report(b""), 2) == []


@pytest.mark.parametrize(
    ("aim", "symbology"),
    [
        (b"]Q1", "QR Code"),
        (b"QQ1", "QR Code"),
        (b"]d2", "Data Matrix"),
        (b"]C1", "Code 128"),
        (b"]E0", "EAN-13"),
        (b"]L0", "PDF417"),
        (b"]z0", "Aztec"),
        (b"]?0", "unknown"),
        (b"\0\0\0", "unknown"),
    ],
)
def test_identifiers_become_the_words_that_cameras_use(aim: bytes, symbology: str) -> None:
    assert Reports(PLAIN).feed(report(b"A1", aim), 0) == [Read(b"A1", symbology)]


@given(payload=st.binary(min_size=1, max_size=300).filter(lambda text: text.strip(b"\r\n\t\xef\xbb\xbf") == text))
def test_any_content_comes_through_whole_however_often_it_is_split(payload: bytes) -> None:
    reports, parts = Reports(PLAIN), [payload[start : start + 56] for start in range(0, len(payload), 56)]
    sent = [report(part, more=part is not parts[-1]) for part in parts]
    assert [answer for each in sent for answer in reports.feed(each, 0)] == [Read(payload, "QR Code")]


def test_the_bit_may_be_in_another_byte_and_have_others_beside_it() -> None:
    wide = Reports(MAKERS)
    assert wide.feed(report(b"A" * 56)[:-1] + b"s\0\x81", 0) == []
    assert wide.feed(report(b"1")[:-1] + b"s\0\x80", 0) == [Read(b"A" * 56 + b"1", "QR Code")]


def test_a_descriptor_that_says_nothing_means_the_usual_layout() -> None:
    sent = (bytes([2, 2]) + b"]Q1A1").ljust(64, b"\0")
    assert USUAL.data == slice(5, 61)
    for descriptor in (b"", b"\x05\x8c\x09\x02\xa1\x01\xc0"):
        reports = Reports(descriptor)
        assert reports.feed(sent[:-1] + b"\x01", 0) == []
        assert reports.feed(sent, 0) == [Read(b"A1A1", "QR Code")]


def test_other_reports_are_no_codes() -> None:
    reports = Reports(PLAIN)
    assert reports.feed(b"\x01\x05]Q1hello".ljust(62, b"\0"), 0) == []
    assert reports.feed(b"\x02", 0) == reports.feed(b"", 0) == []


def test_a_code_whose_end_does_not_come_is_refused_and_the_next_is_whole() -> None:
    reports = Reports(PLAIN)
    assert reports.feed(report(b"A" * 56, more=1), 0.0) + reports.quiet(0.9) == []
    assert reports.quiet(1.1) == [CUT_CODE]
    assert reports.feed(report(b"A" * 56, more=1), 2.0) == []
    assert reports.feed(report(b"B2"), 3.1) == [CUT_CODE, Read(b"B2", "QR Code")]


def test_a_code_without_end_is_refused_in_bounded_memory() -> None:
    reports = Reports(PLAIN)
    said: list[Read | Refusal] = []
    for _ in range(2 * LIMIT // 56):
        said += reports.feed(report(b"A" * 56, more=1), 0)
    assert said + reports.feed(report(b"A"), 0) == [LONG_CODE]
    assert reports.feed(report(b"B2"), 0) == [Read(b"B2", "QR Code")]


@given(descriptor=st.binary(max_size=80), sent=st.lists(st.binary(max_size=70), max_size=5))
def test_no_descriptor_and_no_report_stops_it(descriptor: bytes, sent: list[bytes]) -> None:
    for beginning in (b"", PLAIN[:30]):
        reports = Reports(beginning + descriptor)
        for each in sent:
            reports.feed(each, 0)
