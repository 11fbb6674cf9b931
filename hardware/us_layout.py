"""What each key of a US keyboard writes, by its place: nearly every scanner that plays keyboard presses these keys.

Keys are named by their Linux key code (`linux/input-event-codes.h`; X and Wayland add 8). The place of a key does
not depend on the layout that the computer is set to, so this table reads a scanner under any of them.
"""

from __future__ import annotations

_ROWS = (
    (2, "1234567890-=", "!@#$%^&*()_+"),
    (16, "qwertyuiop[]", "QWERTYUIOP{}"),
    (30, "asdfghjkl;'`", 'ASDFGHJKL:"~'),
    (43, "\\zxcvbnm,./", "|ZXCVBNM<>?"),
    (57, " ", " "),
)
_KEYPAD = {71: "7", 72: "8", 73: "9", 75: "4", 76: "5", 77: "6", 79: "1", 80: "2", 81: "3", 82: "0"}
_KEYPAD_SIGNS = {55: "*", 74: "-", 78: "+", 83: ".", 98: "/"}

KEYPAD_DIGITS = _KEYPAD
"""The digits of the keypad, whatever Num Lock says."""

CHARACTERS: dict[int, tuple[str, str]] = {
    **{first + at: pair for first, plain, shifted in _ROWS for at, pair in enumerate(zip(plain, shifted, strict=True))},
    **{code: (sign, sign) for code, sign in (_KEYPAD | _KEYPAD_SIGNS).items()},
}
"""Key code -> what it writes without and with Shift. The key that only European keyboards have (86) is left out."""
