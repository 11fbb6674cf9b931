"""zxing-cpp and zbar made to look alike (hardware.md, Decoding)."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from hardware.engines import unguessed, zbar_reader, zxing_reader

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
