"""Keys as scanners and people press them: what goes down and comes up, and when."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from hardware.burst import Key, Lost, Read, Replay
from hardware.keyboard_wedge import Decoder
from hardware.us_layout import CHARACTERS, KEYPAD_DIGITS

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from hardware.burst import Decision, Name, Options

ENTER, TAB, SHIFT, CTRL, ALT, ALTGR, BACKSPACE, F5 = 28, 15, 42, 29, 56, 100, 14, 63
NAMES: dict[int, Name] = {ENTER: "enter", TAB: "tab", SHIFT: "shift", CTRL: "ctrl", ALT: "alt", ALTGR: "altgr"}
PLACES = {
    character: (code, shifted)
    for code, pair in reversed(CHARACTERS.items())
    for shifted, character in reversed(list(enumerate(pair)))
    if code not in KEYPAD_DIGITS
} | {"\n": (ENTER, 0), "\t": (TAB, 0)}
"""Character -> the key of a US keyboard that writes it, and whether with Shift."""


def key(at: int, code: int, down: bool, text: str = "", *, shift: bool = False, repeat: bool = False) -> Key:
    """A key by its Linux code; `text` is what the computer's layout makes of it."""
    return Key(at, down, code + 8, code, text, NAMES.get(code, ""), shift=shift, repeat=repeat)


def scanned(text: str, start: int = 0, pace: int = 5) -> list[Key]:
    """`text` as a scanner types it: US places, Shift for each capital, `pace` ms from press to press."""
    keys, at, hold = [], start, max(1, pace // 2)
    for character in text:
        code, shifted = PLACES[character]
        if shifted:
            keys.append(key(at, SHIFT, True))
        written = "" if character in "\n\t" else character
        keys += [key(at, code, True, written, shift=bool(shifted)), key(at + hold, code, False, written)]
        if shifted:
            keys.append(key(at + hold, SHIFT, False))
        at += pace
    return keys


def typed(text: str, gaps: Sequence[int], start: int = 0, hold: int = 70) -> list[Key]:
    """`text` as a person types it: `gaps` ms before each next key, each key down for `hold` ms, in order of time."""
    keys, at = [], start
    for number, character in enumerate(text):
        code, shifted = PLACES[character]
        written = "" if character in "\n\t" else character
        keys += [key(at, code, True, written, shift=bool(shifted)), key(at + hold, code, False, written)]
        at += gaps[number % len(gaps)]
    return sorted(keys, key=lambda each: each.at)


def later(keys: Iterable[Key], ms: int) -> list[Key]:
    """The same keys, `ms` later."""
    return [replace(each, at=each.at + ms) for each in keys]


@dataclass
class Told:
    """What became of keys: the text of the scans, what the focus saw, and how often a scan was lost."""

    scans: list[str]
    focus: list[Key]
    lost: int = 0

    @property
    def text(self) -> str:
        """What a field with the focus shows."""
        ends: dict[Name, str] = {"enter": "\n", "tab": "\t"}
        return "".join(ends.get(each.name, each.text) for each in self.focus if each.down)


def play(keys: Sequence[Key], options: Options | None = None) -> Told:
    """Feed `keys` to a decoder as they arrive, with timers that fire when they are due."""
    decoder, told = Decoder(options), Told([], [])
    for each, following in zip(keys, [*keys[1:], None], strict=True):
        tell(told, decoder.feed(each))
        if following is None or following.at - each.at > decoder.patience:
            tell(told, decoder.expire())
    return told


def tell(told: Told, decisions: Iterable[Decision]) -> None:
    """Take note of what was decided."""
    for decision in decisions:
        match decision:
            case Replay():
                told.focus.extend(decision.keys)
            case Read():
                told.scans.append(decision.text)
            case Lost():
                told.lost += 1
