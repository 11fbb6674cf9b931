"""What a scanner that plays a US keyboard presses for a text, in the words of the kernel, of USB and of QEMU."""

from __future__ import annotations

from dataclasses import dataclass

LEFT_SHIFT_BIT = 0x02
"""In the first byte of a keyboard's boot report."""


@dataclass(frozen=True)
class Stroke:
    """One key: QEMU's name, its usage on HID page 7, and whether Shift is held."""

    name: str
    usage: int
    shift: bool = False

    @property
    def event(self) -> str:
        """The kernel's name."""
        return "KEY_" + {"ret": "ENTER"}.get(self.name, self.name.upper())


_SIGNS = {
    "\n": Stroke("ret", 0x28),
    "-": Stroke("minus", 0x2D),
    ":": Stroke("semicolon", 0x33, shift=True),
    ".": Stroke("dot", 0x37),
    "/": Stroke("slash", 0x38),
}


def strokes(text: str) -> list[Stroke]:
    """The keys for `text`: ASCII letters, digits, `-:./` and the line's end."""
    return [_SIGNS.get(character) or _stroke(character) for character in text]


def _stroke(character: str) -> Stroke:
    if character.isdigit():
        return Stroke(character, 0x1E + (int(character) - 1) % 10)
    return Stroke(character.lower(), 0x04 + ord(character.lower()) - ord("a"), character.isupper())


def reports(text: str) -> list[bytes]:
    """The boot keyboard's reports for `text` (HID 1.11, appendix B): each key down, then all keys up."""
    down = (bytes([LEFT_SHIFT_BIT if stroke.shift else 0, 0, stroke.usage, 0, 0, 0, 0, 0]) for stroke in strokes(text))
    return [report for pressed in down for report in (pressed, bytes(8))]
