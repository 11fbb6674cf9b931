"""The two libraries that read codes, zxing-cpp and zbar, made to look alike.

Both raise on some hostile codes; a code that makes one raise is a code that it did not find.

A payload is bytes, and whoever takes it reads them as UTF-8, else as ISO 8859-1. That is what most codes hold. The
others (Shift-JIS, which a QR code's kanji mode is, and what an ECI names) are given as the UTF-8 of the text that
zxing-cpp makes of them: it knows the ECI and guesses well where there is none, and their bytes as ISO 8859-1 would be
gibberish.
"""

from __future__ import annotations

import functools
from typing import TYPE_CHECKING, Any, Literal, Protocol, cast

import structlog

from hardware import vision
from hardware.sequence import is_part
from hardware.symbols import Symbol

if TYPE_CHECKING:
    from collections.abc import Iterable

    import zxingcpp

    from hardware.preview import Picture


Search = Literal["usual", "fine", "inverted", "rarer", "matrix", "stacked", "aztec", "linear"]
"""What is searched for.

usual: QR codes dark on light; fine: those small enough not to need a smaller picture too; inverted: those and light on
dark; rarer: the rarer symbologies (which cost ten times as much); and each of those: matrix is Data Matrix, stacked is
PDF 417, linear is Code 128. zbar knows only QR codes and Code 128.
"""
PART = "This badge holds one part of several codes: type the code that is printed on it."

log = structlog.get_logger()


class Reader(Protocol):
    """One of the libraries."""

    def __call__(self, shades: Picture, search: Search) -> list[Symbol]:
        """The symbols of the kind `search` in a gray picture."""
        ...


@functools.cache
def zxing_reader() -> Reader | None:
    """zxing-cpp, or None when it is not installed."""
    try:
        import zxingcpp
    except ImportError:
        return None
    formats = zxingcpp.BarcodeFormat
    # "QRCode" would include Micro QR, which once gave a wrong text silently.
    common = zxingcpp.BarcodeFormats([formats.QRCodeModel2])
    kinds = {
        "matrix": formats.DataMatrix,
        "stacked": formats.PDF417,
        "aztec": formats.Aztec,
        "linear": formats.Code128,
    }
    wanted = {search: zxingcpp.BarcodeFormats([kind]) for search, kind in kinds.items()}
    wanted["rarer"] = zxingcpp.BarcodeFormats(list(kinds.values()))

    def read(shades: Picture, search: Search) -> list[Symbol]:
        found = zxingcpp.read_barcodes(
            shades,
            wanted.get(search, common),
            text_mode=zxingcpp.TextMode.Plain,
            try_invert=search == "inverted",
            try_downscale=search != "fine",
        )
        return [_zxing_symbol(one) for one in found]

    return _unshaken(read)


def _zxing_symbol(one: zxingcpp.Barcode) -> Symbol:
    refusal = PART if str(one.format).startswith("QR Code") and _is_part(one) else ""
    return Symbol(payload_of(bytes(one.bytes), one.text), str(one.format), _zxing_box(one.position), refusal)


def payload_of(raw: bytes, text: str) -> bytes:
    """The payload of a code that holds the bytes `raw`, of which zxing-cpp makes `text`."""
    try:
        raw.decode()
    except UnicodeDecodeError:
        if raw.decode("iso-8859-1") != text and "\ufffd" not in text:
            return text.encode("utf-8", "replace")
    return raw


def _is_part(one: zxingcpp.Barcode) -> bool:
    import numpy as np

    modules = np.asarray(one.to_image(scale=1, add_quiet_zones=False)) < 128
    extra: dict[str, Any] = cast("dict[str, Any]", one.extra)
    return is_part(modules, extra["DataMask"], extra["ECLevel"])


def _zxing_box(position: zxingcpp.Position) -> tuple[float, float, float, float]:
    corners = (position.top_left, position.top_right, position.bottom_right, position.bottom_left)
    across, down = [corner.x for corner in corners], [corner.y for corner in corners]
    return min(across), min(down), max(across), max(down)


@functools.cache
def zbar_reader() -> Reader | None:
    """zbar through pyzbar, or None when either is not installed."""
    try:
        from pyzbar import pyzbar
    except ImportError:
        return None
    types = pyzbar.ZBarSymbol
    names = {"QRCODE": "QR Code", "CODE128": "Code 128"}

    def read(shades: Picture, search: Search) -> list[Symbol]:
        # Only these two: zbar's DataBar reader writes to stderr on noise.
        wanted = [types.CODE128] if search in ("rarer", "linear") else [types.QRCODE]
        found = pyzbar.decode(shades, symbols=wanted)
        return [Symbol(unguessed(one.data), names.get(one.type, one.type), _zbar_box(*one.rect)) for one in found]

    return _unshaken(read)


def _zbar_box(left: int, top: int, width: int, height: int) -> tuple[float, float, float, float]:
    return left, top, left + width, top + height


def unguessed(text: bytes) -> bytes:
    """The bytes behind what zbar made of them (always UTF-8), when it took UTF-8 for Shift-JIS or Big5."""
    if text.isascii():
        return text
    for guess in ("shift_jis", "big5"):
        try:
            raw = text.decode().encode(guess)
            raw.decode()
        except UnicodeError:
            continue
        return raw
    return text


def certain(symbols: Iterable[Symbol]) -> list[Symbol]:
    """Those of zbar's `symbols` in which there was nothing to guess: plain ASCII."""
    return [symbol for symbol in symbols if symbol.payload.isascii()]


def at_size(read: Reader, shades: Picture, side: int, search: Search) -> list[Symbol]:
    """What `read` finds where `shades` is at most `side` pixels long and high, placed in `shades`."""
    smaller = vision.within(shades, side, side)
    return [symbol.scaled(shades.shape[1] / smaller.shape[1]) for symbol in read(smaller, search)]


def _unshaken(read: Reader) -> Reader:
    """`read`, finding nothing where it would raise: pyzbar does on every structured-append code."""

    def quietly(shades: Picture, search: Search) -> list[Symbol]:
        try:
            return read(shades, search)
        except Exception:
            log.debug("a decoder raised on a picture", exc_info=True)
            return []

    return quietly
