"""The two libraries that read codes, zxing-cpp and zbar, made to look alike.

Both raise on some hostile codes; a code that makes one raise is a code that it did not find.
"""

from __future__ import annotations

import functools
from typing import TYPE_CHECKING, Literal

import structlog

from hardware.symbols import Symbol

if TYPE_CHECKING:
    from collections.abc import Callable

    import zxingcpp

    from hardware.preview import Picture

    Reader = Callable[[Picture, "Search"], list[Symbol]]
    """Searches a gray picture for what the second argument says."""

Search = Literal["usual", "inverted", "rarer"]
"""QR codes dark on light; these and light on dark; the rarer symbologies (which cost ten times as much)."""

log = structlog.get_logger()


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
    rarer = zxingcpp.BarcodeFormats([formats.DataMatrix, formats.PDF417, formats.Aztec, formats.Code128])

    def read(shades: Picture, search: Search) -> list[Symbol]:
        wanted = rarer if search == "rarer" else common
        plain, inverted = zxingcpp.TextMode.Plain, search == "inverted"
        found = zxingcpp.read_barcodes(shades, wanted, text_mode=plain, try_invert=inverted)
        return [Symbol(bytes(one.bytes), str(one.format), _zxing_box(one.position)) for one in found]

    return _unshaken(read)


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
        wanted = [types.CODE128] if search == "rarer" else [types.QRCODE]
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


def _unshaken(read: Reader) -> Reader:
    """`read`, finding nothing where it would raise: pyzbar does on every structured-append code."""

    def quietly(shades: Picture, search: Search) -> list[Symbol]:
        try:
            return read(shades, search)
        except Exception:
            log.debug("a decoder raised on a picture", exc_info=True)
            return []

    return quietly
