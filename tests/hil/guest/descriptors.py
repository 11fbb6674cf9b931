"""HID report descriptors and reports of the scanners that the bench plays."""

from __future__ import annotations

KEYBOARD = bytes.fromhex("05010906a101050719e029e71500250175019508810295017508810195067508150025650507190029658100c0")
"""The boot keyboard's (HID 1.11, appendix B.1) without its lamps."""

POS_DATA = 56
POS_REPORT = 62
"""Bytes: the report's id, a count, three of symbology, `POS_DATA` of data, and one with the bit “goes on”."""
POS = bytes.fromhex(
    "058c 0902 a101 0912 a102 8502"  # bar code scanner; scanned data; report 2
    "1500 26ff00 7508 9501 0501 093b 8102"  # byte count
    "058c 09fb 09fc 09fd 9503 8102"  # AIM symbology identifier
    "09fe 9538 820201"  # decoded data, buffered bytes
    "09ff 9501 7501 2501 8102 9507 8103"  # decoded data continued, and padding
    "c0 c0"
)


def pos_reports(code: bytes, symbology: bytes = b"]Q1") -> list[bytes]:
    """What a HID POS scanner sends for `code`: as many reports as it takes, the bit set in all but the last."""
    parts = [code[at : at + POS_DATA] for at in range(0, len(code), POS_DATA)]
    return [
        bytes([2, len(part)]) + symbology + part.ljust(POS_DATA, b"\0") + bytes([0 if part is parts[-1] else 1])
        for part in parts
    ]
