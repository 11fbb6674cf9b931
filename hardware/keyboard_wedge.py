"""USB scanners that play keyboard: tells their keys from a person's, by pace. No I/O, no clock, no Qt.

Every key that could begin a scan is held back. What becomes of the held keys:

- Nothing more within the gap: a person typed them, and they are replayed to where they were going. People need 40 ms
  and more from key to key, scanners 1 to 20.
- Enter or Tab at a scanner's pace, after enough of them: a scan. So is a burst without an end, if it is long.
- The configured prefix makes it certain: a short burst will do. It is not part of the code.
- A contact card (from `BEGIN:` to the `END:` that belongs to it) is one scan with all its lines.
- A scan with keys in it that cannot be read is `Lost`, and so is one whose beginning was given back: soon before it
  came several keys at a scanner's pace, or one that was given up too early. Better none than a wrong one.

Time is that of the keys, not of their arrival, so that a scan stays whole while the window is busy. Whoever uses
this calls `expire` when nothing arrived for `patience` ms, having made sure that no key waits to be fed.

A key that repeats because it is held down is no scanner's: its press was let through long ago. A key that comes up
without having gone down was taken by an input method (a dead key of the computer's layout); it is read all the same.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NoReturn

from hardware import ScannerError
from hardware.burst import (
    MODIFIERS,
    Burst,
    Decision,
    Held,
    Key,
    Lost,
    Name,
    Options,
    Read,
    Replay,
    elapsed,
    is_fast,
    is_whole,
    read,
)
from hardware.us_layout import KEYPAD_DIGITS

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

_SLACK = 15  # ms that a key may be on its way to us
_FALTERS = 3
_TEAR = 250  # ms between the parts of a torn scan


def open_scanner(rest: str) -> NoReturn:
    """There is none to open: raises `ScannerError`, which says what to do instead."""
    del rest
    raise ScannerError(
        "A USB scanner in keyboard mode types into the window and needs no address: start lead-kiosk and scan. "
        "Without the window, name it as hid-keyboard (see lead-kiosk devices)."
    )


class Decoder:
    """Holds keys back until it is clear whose they are; a key that is in no decision is held or has been dealt with."""

    def __init__(self, options: Options | None = None) -> None:
        self.options = options or Options()
        self._held: list[Held] = []
        self._count = 0  # of those that write
        self._pressed: dict[int, bool] = {}  # in the burst: whether it is still down
        self._passed: dict[int, Name] = {}  # down, and known to the focus
        self._swallowed: set[int] = set()  # down, and part of a scan
        self._last: int | None = None
        self._scanned_at: int | None = None
        self._torn_at: int | None = None
        self._expired_at: int | None = None
        self._doubtful = False

    @property
    def holds(self) -> bool:
        """Whether keys wait for a decision."""
        return bool(self._held)

    @property
    def patience(self) -> int:
        """Milliseconds without a key after which to call `expire`; longer when it is clearly a scanner's burst."""
        return self._gap + _SLACK

    @property
    def _gap(self) -> int:
        """A long burst is a scanner's for certain: it may falter, as it does where the computer is busy."""
        return self.options.gap_ms * (_FALTERS if self._count >= self.options.bare_length else 1)

    def takes(self, key: Key) -> bool:
        """Whether this press would be held back, so that nothing else may act on it; ask after `lapse`."""
        if self._repeats(key):
            return False
        if key.name in ("enter", "tab"):
            return self._is_trailing(key) or self._is_burst() or (self.holds and self._is_prefixed(self._read()))
        if key.writes or key.name in ("shift", "alt", "altgr") or self._is_alt_digit(key):
            return True
        return self._is_trailing(key) or (self.holds and (key.name in MODIFIERS or self._is_burst()))

    def lapse(self, at: int) -> list[Decision]:
        """What the time of another key, or of a tap, decides about the keys before it."""
        if not self.holds or elapsed(self._last, at) <= self._gap:
            return []
        composed = [each for each in self._held if each.key.name == "composed"]
        self._held = [each for each in self._held if each.key.name != "composed"]
        decisions = self._end()
        if composed:  # they have no time, and may have come before the keys that they were made of
            self._held, self._last = composed, None
        return decisions

    def feed(self, key: Key) -> list[Decision]:
        """Take the next key."""
        if not key.down:
            return self._released(key)
        self._swallowed.discard(key.ident)
        decisions = self.lapse(key.at)
        self._look_back(key)
        return decisions + self._went_down(key)

    def _look_back(self, key: Key) -> None:
        if self._count == 0:
            torn = self._goes_on(self._torn_at, key, _TEAR) or self._goes_on(self._expired_at, key, self._gap)
            self._doubtful = self._doubtful or torn

    def _went_down(self, key: Key) -> list[Decision]:
        if self._repeats(key):
            if not key.repeat and key.name not in MODIFIERS:
                self._torn_at = key.at  # or else its release was missed, and a scan begins
            return self._let_through(key)
        if not self.holds and self._is_trailing(key):
            self._scanned_at = key.at
            self._swallowed.add(key.ident)
            return []
        if key.name in ("enter", "tab"):
            return self._on_line_end(key)
        if key.ident in self._passed and self.holds and key.name not in MODIFIERS:
            self._doubtful = True  # a person is on the same key: what follows cannot be told apart
        if self.takes(key):
            return self._hold(key)
        return self._replay((Held(key),))

    def _on_line_end(self, key: Key) -> list[Decision]:
        burst = self._read()
        if len(burst.characters) < self.options.min_length and not self._is_prefixed(burst):
            return self._replay((Held(key),))
        whole = is_whole(burst.text.removeprefix(self.options.prefix))
        if not whole or self.options.suffix not in (key.name, "either"):
            return self._hold(key)
        self._swallowed.add(key.ident)
        self._scanned_at = key.at
        return self._scan(burst)

    def _hold(self, key: Key) -> list[Decision]:
        self._held.append(Held(key))
        self._last = key.at
        self._pressed[key.ident] = True
        self._count += key.name not in MODIFIERS
        return []

    def _released(self, key: Key) -> list[Decision]:
        if key.ident in self._swallowed:
            self._swallowed.discard(key.ident)
            return []
        if self._pressed.get(key.ident):
            self._pressed[key.ident] = False
            self._held.append(Held(key))
            return []
        if key.ident not in self._passed and key.writes and not key.repeat:
            return self._on_eaten(key)
        return self._let_through(key)

    def _on_eaten(self, key: Key) -> list[Decision]:
        """A release whose press an input method took: the press was just before, if no other key is down."""
        decisions = self.lapse(key.at)
        self._look_back(key)
        self._doubtful = self._doubtful or any(
            self._pressed.get(each.key.ident) for each in self._held if each.key.name not in MODIFIERS
        )
        self._held.append(Held(key, "eaten"))
        self._last = key.at
        self._count += 1
        return decisions

    def compose(self, event: object) -> None:
        """Hold what an input method wrote: it may have come before the keys that it was made of."""
        if not self.holds:
            self._last = None
        self._held.append(Held(Key(0, True, 0, name="composed", event=event), "foreign"))

    def _let_through(self, key: Key) -> list[Decision]:
        if self.holds:
            self._held.append(Held(key, "foreign"))
            return []
        if not key.down and not key.repeat:
            self._passed.pop(key.ident, None)
        return [Replay((key,))]

    def expire(self) -> list[Decision]:
        """Nothing came for `patience` ms: decide."""
        self._expired_at = self._last
        return self._end()

    def leave(self) -> list[Decision]:
        """The keyboard goes elsewhere: decide, and forget what is down."""
        decisions = self._end()
        self._passed.clear()
        self._swallowed.clear()
        return decisions

    def _end(self) -> list[Decision]:
        if not self.holds:
            return []
        burst = self._read()
        enough = self.options.min_length if self._is_prefixed(burst) else self.options.bare_length
        if len(burst.characters) < enough:
            return self._replay(())
        self._scanned_at = self._last
        return self._scan(burst)

    def _scan(self, burst: Burst) -> list[Decision]:
        lost = self._doubtful or None in burst.characters
        own = {each.key.ident for at, each in enumerate(self._held) if each.part == "burst" and at not in burst.persons}
        eaten = any(each.part == "eaten" for each in self._held)
        persons = [
            each
            for at, each in enumerate(self._held)
            if at in burst.persons or (each.part == "foreign" and not (eaten and each.key.name == "composed"))
        ]
        self._swallowed |= {ident for ident in own if self._pressed[ident]}
        for ident in own:
            self._passed.pop(ident, None)  # its release was missed
        self._forget()
        result = Lost() if lost else Read(burst.text.removeprefix(self.options.prefix))
        return [*self._given(persons), result]

    def _replay(self, more: Sequence[Held]) -> list[Decision]:
        if is_fast(self._held) or (self._count and more):
            self._torn_at = more[0].key.at if more else self._last
        keys = [*self._held, *more]
        self._forget()
        return self._given(keys)

    def _given(self, keys: Iterable[Held]) -> list[Decision]:
        """Keep account of what the focus knows to be down."""
        given = tuple(each.key for each in keys)
        for key in given:
            if key.down and key.name != "composed":
                self._passed[key.ident] = key.name
            elif not key.repeat:
                self._passed.pop(key.ident, None)
        return [Replay(given)] if given else []

    def _forget(self) -> None:
        self._held, self._count, self._pressed, self._doubtful = [], 0, {}, False

    def _read(self) -> Burst:
        return read(self._held, self.options.layout, shift_before="shift" in self._passed.values())

    def _repeats(self, key: Key) -> bool:
        """Whether it goes down again without having come up: a person holds it."""
        if self.holds and key.writes:
            return False
        return key.ident in self._passed or (key.repeat and key.ident not in self._pressed)

    def _is_alt_digit(self, key: Key) -> bool:
        held = (each.key for each in self._held if each.key.name == "alt")
        return key.alt and key.code in KEYPAD_DIGITS and any(self._pressed.get(each.ident) for each in held)

    def _is_burst(self) -> bool:
        return self._count >= self.options.min_length

    def _is_prefixed(self, burst: Burst) -> bool:
        prefix = self.options.prefix
        return bool(prefix) and len(burst.text) > len(prefix) and burst.text.startswith(prefix)

    def _is_trailing(self, key: Key) -> bool:
        """Whether it is a second line end of the scan just read, as of scanners that send CR LF."""
        ends = key.name in ("enter", "tab") or (key.ctrl and key.code in (36, 50))  # Ctrl+J and Ctrl+M
        return ends and not self.holds and self._goes_on(self._scanned_at, key, self.options.gap_ms)

    @staticmethod
    def _goes_on(before: int | None, key: Key, within: int) -> bool:
        return before is not None and elapsed(before, key.at) <= within
