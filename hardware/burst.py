"""Keys as a window hears them, what a burst of them says, and what may become of them.

A scanner's keys are read by their place on a US keyboard (`hardware.us_layout`), because that is what scanners
press, whatever layout the computer is set to. What the table does not know, and all of it where the layout is
"same", is read as the text that the computer made of it. AltGr has no meaning on a US keyboard: such a key is
read as text too. Alt with digits of the keypad is the character of that number, as in Windows. A key that can
be read neither way is lost, and says so: a code is never shortened in silence.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Literal

from hardware.us_layout import CHARACTERS, KEYPAD_DIGITS

if TYPE_CHECKING:
    from collections.abc import Sequence

Layout = Literal["us", "same"]
Name = Literal["", "enter", "tab", "shift", "ctrl", "alt", "altgr", "meta", "lock", "composed"]
Suffix = Literal["enter", "tab", "either", "none"]
MODIFIERS = ("shift", "ctrl", "alt", "altgr", "meta", "lock")
_CLOCK = 2**32  # X counts milliseconds up to here, then from zero
_FAST = 20  # ms from key to key: no person types like that
_OVERTAKEN = 2  # a scanner's key is up again before so many later ones


@dataclass(frozen=True, slots=True)
class Options:
    """How the scanner is set up; `min_length` counts characters, `bare_length` those of a burst without an end."""

    prefix: str = ""
    suffix: Suffix = "either"
    gap_ms: int = 35
    min_length: int = 4
    bare_length: int = 8
    layout: Layout = "us"


@dataclass(frozen=True, slots=True)
class Key:
    """A key that went down or came up.

    `at` is milliseconds of a clock that goes forward; `ident` is the same for a key's press and release; `code` its
    Linux key code where that is known; `text` what the computer's layout makes of it; `name` what it does, if
    that is not writing ("composed": an input method wrote something); `shift`, `ctrl` and `alt` (also the logo key)
    are down as the computer sees it; `event` is whatever the caller needs to replay it.
    """

    at: int
    down: bool
    ident: int
    code: int | None = None
    text: str = ""
    name: Name = ""
    shift: bool = False
    ctrl: bool = False
    alt: bool = False
    repeat: bool = False
    event: Any = None

    @property
    def writes(self) -> bool:
        """Whether it writes a character, as far as one can tell from itself."""
        printable = bool(self.text) and self.text.isprintable()
        if self.name or (self.ctrl != self.alt):  # both together are AltGr on Windows
            return False
        return printable if self.ctrl else printable or self.code in CHARACTERS


@dataclass(frozen=True, slots=True)
class Held:
    """A key held back.

    "burst": it may be a scanner's. "eaten": so it may, but an input method took its press, and this is the release.
    "foreign": it belongs to a key that went down before, or to an input method.
    """

    key: Key
    part: Literal["burst", "eaten", "foreign"] = "burst"


@dataclass(frozen=True, slots=True)
class Burst:
    """What held keys say: a character each, None for one that is lost; and which of them a person typed meanwhile."""

    characters: tuple[str | None, ...]
    persons: frozenset[int]

    @property
    def text(self) -> str:
        """All of it, with a mark for what is lost."""
        return "".join("\ufffd" if each is None else each for each in self.characters)


@dataclass(frozen=True, slots=True)
class Replay:
    """These keys are a person's: give them to the focus, in this order."""

    keys: tuple[Key, ...]


@dataclass(frozen=True, slots=True)
class Read:
    """A scan."""

    text: str


@dataclass(frozen=True, slots=True)
class Lost:
    """A scan of which something is missing."""


Decision = Replay | Read | Lost


def read(held: Sequence[Held], layout: Layout, *, shift_before: bool = False) -> Burst:
    """Read `held`; `shift_before` says that a person holds Shift, which then does not count."""
    persons = persons_keys(held)
    found: list[str | None] = []
    down: dict[int, Name] = {}
    digits = ""
    for at, each in enumerate(held):
        key = each.key
        if at in persons or each.part == "foreign":
            continue
        if key.name in MODIFIERS:
            if key.name == "alt" and not key.down and digits:
                found.append(numbered(digits))
                digits = ""
            if key.down:
                down[key.ident] = key.name
            else:
                down.pop(key.ident, None)
        elif key.down or each.part == "eaten":
            names = down.values()
            digit = KEYPAD_DIGITS.get(key.code or 0) if "alt" in names else None
            if digit:
                digits += digit
            else:
                shift = "shift" in names or (key.shift and not shift_before)
                found.append(None if "alt" in names else _character(key, layout, shift, "altgr" in names))
    if digits:
        found.append(None)
    return Burst(tuple(found), persons)


def _character(key: Key, layout: Layout, shift: bool, altgr: bool) -> str | None:
    if key.name in ("enter", "tab"):
        return "\n" if key.name == "enter" else "\t"
    if key.alt and not key.ctrl:
        return None
    if layout == "us" and key.code in CHARACTERS and not altgr and not key.alt:
        character = CHARACTERS[key.code][shift]
        if not key.ctrl:
            return character
        return chr(ord(character.upper()) & 0x1F) if "@" <= character.upper() <= "_" else None
    return key.text if key.text and (key.text.isprintable() or key.ctrl) else None


def numbered(digits: str) -> str | None:
    """The character that Alt with `digits` writes in Windows; None where there is none.

    A leading zero means Windows-1252, none the older code page 437; above 255 it is Unicode.
    """
    number = int(digits)
    if number < 32 or number > 0x10FFFF or 0xD800 <= number < 0xE000:
        return None
    if number > 255:
        return chr(number)
    try:
        return bytes([number]).decode("cp1252" if digits.startswith("0") else "cp437")
    except UnicodeDecodeError:
        return None


def persons_keys(held: Sequence[Held]) -> frozenset[int]:
    """Which of the keys a person typed while a scanner did: the places of their presses and releases.

    A finger stays on a key for 50 ms and more. A scanner lets each key go before it comes to the key after next, so a
    key that stays down while two later ones come up is not its own.
    """
    pressed: dict[int, int] = {}
    overtaken: dict[int, int] = {}
    found: set[int] = set()
    for at, each in enumerate(held):
        key = each.key
        if each.part != "burst" or key.name in MODIFIERS or key.name == "composed":
            continue
        if key.down:
            pressed[key.ident], overtaken[at] = at, 0
            continue
        began = pressed.pop(key.ident, None)
        if began is None:
            continue
        if began in found:
            found.add(at)
        for earlier in pressed.values():
            if earlier < began:
                overtaken[earlier] += 1
                if overtaken[earlier] >= _OVERTAKEN:
                    found.add(earlier)
    return frozenset(found)


def elapsed(before: int | None, at: int) -> int:
    """Milliseconds from `before` to `at` by X's clock; 0 when the former is not known."""
    return 0 if before is None else (at - before) % _CLOCK


def is_fast(held: Sequence[Held]) -> bool:
    """Whether there are several keys that write, at a pace that only scanners have."""
    written = [each for each in held if each.part != "foreign" and (each.key.down or each.part == "eaten")]
    times = [each.key.at for each in written if each.key.name not in MODIFIERS]
    return len(times) > 1 and elapsed(times[0], times[-1]) <= _FAST * (len(times) - 1)


def is_whole(text: str) -> bool:
    """Whether it is not a block (a contact card, a calendar entry) whose last line is still to come."""
    lines = text.strip().upper().splitlines()
    if not lines or not lines[0].startswith("BEGIN:"):
        return True
    return lines[-1].strip() == lines[0].strip().replace("BEGIN:", "END:", 1)
