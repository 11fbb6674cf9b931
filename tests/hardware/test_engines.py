"""zxing-cpp and zbar made to look alike (hardware.md, Decoding)."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import pytest
import segno

from hardware.engines import PART, payload_of, unguessed, zbar_reader, zxing_reader

if TYPE_CHECKING:
    from collections.abc import Callable

    from hardware.preview import Picture


def test_both_engines_agree_on_payload_symbology_and_place(qr: Callable[..., Picture]) -> None:
    zxing, zbar = zxing_reader(), zbar_reader()
    assert zxing is not None
    assert zbar is not None
    picture = qr("lead-0815", 8)
    (one,), (other,) = zxing(picture, "usual"), zbar(picture, "usual")
    assert (one.payload, one.symbology) == (other.payload, other.symbology) == (b"lead-0815", "QR Code")
    assert one.box == pytest.approx(other.box, abs=8)


def test_an_inverted_code_is_read(qr: Callable[..., Picture]) -> None:
    zxing = zxing_reader()
    assert zxing is not None
    assert [symbol.payload for symbol in zxing(255 - qr("lead-0815"), "inverted")] == [b"lead-0815"]


@pytest.mark.parametrize("guess", ["shift_jis", "big5"])
def test_utf8_that_zbar_took_for_another_encoding_is_restored(guess: str) -> None:
    garbled = "Jörg".encode().decode(guess).encode()
    assert unguessed(garbled) == "Jörg".encode()


@pytest.mark.parametrize("text", ["lead-0815", "Jörg", "点茗", "naïve ~ \\"])
def test_text_that_zbar_guessed_right_stays(text: str) -> None:
    assert unguessed(text.encode()) == text.encode()


def test_bytes_that_are_no_text_stay() -> None:
    assert unguessed(b"\xff\x00") == b"\xff\x00"


@pytest.mark.parametrize(
    ("raw", "text", "payload"),
    [
        ("Jörg".encode(), "Jörg", "Jörg".encode()),
        ("Jörg".encode("latin-1"), "Jörg", "Jörg".encode("latin-1")),
        ("点茗".encode("shift_jis"), "点茗", "点茗".encode()),
        (b"\xff\x00\xfe", "\xff\x00\xfe", b"\xff\x00\xfe"),
        (b"\x81\xff", "\ufffd", b"\x81\xff"),
        ("Привет".encode("cp1251"), "Привет", "Привет".encode()),
        (b"", "", b""),
    ],
)
def test_text_that_is_neither_utf8_nor_latin_becomes_utf8(raw: bytes, text: str, payload: bytes) -> None:
    assert payload_of(raw, text) == payload


@pytest.mark.parametrize("mirrored", [False, True])
def test_a_part_of_several_codes_is_found_with_a_refusal(
    mirrored: bool, qr: Callable[..., Picture], draw: Callable[..., Picture]
) -> None:
    zxing = zxing_reader()
    assert zxing is not None
    for part in segno.make_sequence("one of several " * 6, symbol_count=3):
        picture = draw(part)[:, ::-1] if mirrored else draw(part)
        assert [symbol.refusal for symbol in zxing(np.ascontiguousarray(picture), "usual")] == [PART]
    whole = qr("lead-0815")[:, ::-1] if mirrored else qr("lead-0815")
    assert [symbol.refusal for symbol in zxing(np.ascontiguousarray(whole), "usual")] == [""]
