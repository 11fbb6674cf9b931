"""Turns the kernel's key events from a scanner that plays keyboard into codes; it does no input of its own.

Enter and Tab end a code, and so does a gap of `GAP` seconds between two keys, by the events' own time. Ctrl with a
letter is a control character (GS1 codes have Ctrl+]), Alt with digits of the number pad is a character by its number,
the ways in which scanners type what no key is for. When the kernel says that it dropped events, the code they belong
to is refused as a whole: half a code may be somebody else's.
"""

from __future__ import annotations

from hardware import KEYS_LOST
from hardware.framing import Framing
from hardware.lines import Refusal
from hardware.us_layout import CHARACTERS, KEYPAD_DIGITS

GAP = 0.1
"""Seconds; scanners take 2 to 15 ms for a key."""
EV_SYN, EV_KEY = 0, 1
SYN_REPORT, SYN_DROPPED = 0, 3
_UP, _DOWN = 0, 1
_ENDS = {28: "\n", 96: "\n", 15: "\t"}  # Enter, the number pad's, Tab
_CAPS_LOCK = 58
_SHIFTS, _CONTROLS, _ALTS, _METAS = (
    frozenset({42, 54}),
    frozenset({29, 97}),
    frozenset({56, 100}),
    frozenset({125, 126}),
)
_MODIFIERS = _SHIFTS | _CONTROLS | _ALTS | _METAS
_CONTROL = "@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_"


class KeyEvents:
    """The keys that are held, and the code that is being typed. Events are the kernel's: type, code, value, time."""

    def __init__(self) -> None:
        self._start()
        self._caps = False
        self._last = 0.0
        self._dropping = False

    def _start(self) -> None:
        self._framing = Framing(b"\n\r\t", GAP)
        self._held: set[int] = set()
        self._number = ""
        self._lost = False

    def feed(self, kind: int, code: int, value: int, at: float) -> list[bytes | Refusal]:
        """What one event completes; `at` is in seconds of the events' clock."""
        if kind == EV_SYN:
            return self._sync(code, at)
        if kind != EV_KEY or self._dropping:
            return []
        answers = self._lost_until(at)
        self._last = at
        typed = self._typed(code, value)
        if self._lost:
            return answers + (self._refused() if typed in ("\n", "\t", "\r") else [])
        return answers + (self._framing.feed(typed.encode(), at) if typed else [])

    def quiet(self, seconds: float) -> list[bytes | Refusal]:
        """What is complete because no event came in the `seconds` after the last one."""
        at = self._last + seconds
        return self._lost_until(at) + self._framing.quiet(at)

    def _sync(self, code: int, at: float) -> list[bytes | Refusal]:
        if code == SYN_DROPPED:
            answers = self._lost_until(at)
            self._dropping, self._last, self._lost = True, at, True
            return answers
        if code == SYN_REPORT:  # what came between the two is what is left of the lost events
            self._dropping = False
        return []

    def _lost_until(self, at: float) -> list[bytes | Refusal]:
        return self._refused() if self._lost and at - self._last > GAP else []

    def _refused(self) -> list[bytes | Refusal]:
        self._start()  # which keys are held is not known either, and between two codes none is
        return [Refusal(KEYS_LOST)]

    def _typed(self, code: int, value: int) -> str:
        if code in _MODIFIERS:
            return self._modify(code, value)
        if value != _DOWN:  # let go, or repeating because it is held
            return ""
        if code == _CAPS_LOCK:
            self._caps = not self._caps
        if self._held & _ALTS:
            self._number += KEYPAD_DIGITS.get(code, "")
            return ""
        return "" if self._held & _METAS else _ENDS.get(code) or self._character(code)

    def _character(self, code: int) -> str:
        plain, shifted = CHARACTERS.get(code, ("", ""))
        if plain and self._held & _CONTROLS:
            place = _CONTROL.find(plain.upper())
            return chr(place) if place >= 0 else ""
        return shifted if bool(self._held & _SHIFTS) != (self._caps and plain.isalpha()) else plain

    def _modify(self, code: int, value: int) -> str:
        if value != _UP:
            self._held.add(code)
            return ""
        self._held.discard(code)
        if code not in _ALTS or self._held & _ALTS:
            return ""
        number, self._number = self._number, ""
        return _numbered(number)


def _numbered(number: str) -> str:
    """The character that Alt and `number` mean: the Windows code page with a leading zero, else the DOS one."""
    if not number or len(number) > 7:
        return ""
    value = int(number)
    if value > 255:
        return chr(value) if value < 0x110000 and not 0xD800 <= value < 0xE000 else ""
    return bytes([value]).decode("cp1252" if number.startswith("0") else "cp437", "replace")
