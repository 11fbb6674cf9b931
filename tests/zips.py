"""Zip files that nobody can unpack."""

from __future__ import annotations

import io
import zipfile
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

_LOCAL, _CENTRAL = (b"PK\x03\x04", 6), (b"PK\x01\x02", 8)  # headers of a part, and where their flags stand


def zip_of(parts: Mapping[str, bytes], method: int = zipfile.ZIP_DEFLATED) -> bytes:
    """A zip file of these parts."""
    content = io.BytesIO()
    with zipfile.ZipFile(content, "w", method) as made:
        for name, part in parts.items():
            made.writestr(name, part)
    return content.getvalue()


def locked(content: bytes) -> bytes:
    """As if its parts needed a password."""
    changed = bytearray(content)
    for mark, flags in (_LOCAL, _CENTRAL):
        at = changed.find(mark)
        while at >= 0:
            changed[at + flags] |= 1
            at = changed.find(mark, at + 1)
    return bytes(changed)


def scrambled(content: bytes) -> bytes:
    """With other bytes at the beginning of its first part."""
    with zipfile.ZipFile(io.BytesIO(content)) as found:
        first = found.infolist()[0]
    begin = first.header_offset + 30 + len(first.filename)
    return content[:begin] + b"\xff" * 20 + content[begin + 20 :]
