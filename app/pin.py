"""The PIN of the kiosk lock: what may be one, its hash, and how long to wait after wrong tries.

Four wrong tries are a person's fingers. From the fifth on each one costs a wait that doubles, at most a quarter of an
hour. The count is kept in the data folder *before* a PIN is compared, so that neither a restart nor pulling the plug
gives tries away. Somebody who can set the computer's clock can also reach the shell, where a PIN is reset.
"""

from __future__ import annotations

import json
import math
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

import structlog

from app import disk

if TYPE_CHECKING:
    from pathlib import Path

SHORTEST, LONGEST = 4, 12  # digits
_FILE = "pin-tries.json"
_FREE = 5  # wrong tries before the first wait
_FIRST, _MOST = timedelta(seconds=30), timedelta(minutes=15)


@dataclass(frozen=True, slots=True)
class Tries:
    """How many wrong PINs were given in a row, and when the last."""

    wrong: int = 0
    last: datetime | None = None


@dataclass(frozen=True, slots=True)
class Outcome:
    """Whether the PIN was the right one, and what is to be remembered."""

    right: bool
    tries: Tries


def is_pin(text: str) -> bool:
    """Whether `text` may be a PIN: 4 to 12 digits."""
    return SHORTEST <= len(text) <= LONGEST and text.isascii() and text.isdigit()


def wait(tries: Tries, now: datetime) -> int:
    """Seconds until the next try, rounded up; 0 when it may be now."""
    if tries.wrong < _FREE or tries.last is None:
        return 0
    doubled = min(tries.wrong - _FREE, 10)  # it is the longest long before
    delay = min(_FIRST * (1 << doubled), _MOST)
    passed = max(now - tries.last, timedelta())  # a clock that was put back
    return max(0, math.ceil((delay - passed).total_seconds()))


def hash_of(pin: str) -> str:
    """What is kept in the settings instead of `pin` (argon2id, about 0.1 s and 64 MB)."""
    from argon2 import PasswordHasher

    return PasswordHasher().hash(pin)


def matches(kept: str, pin: str) -> bool:
    """Whether `kept` was made of `pin`; never, when it is damaged. As slow as `hash_of`."""
    from argon2 import PasswordHasher
    from argon2.exceptions import InvalidHashError, VerificationError

    try:
        return PasswordHasher().verify(kept, pin)
    except (InvalidHashError, VerificationError):
        return False


def attempt(folder: Path, kept: str, pin: str, now: datetime, before: Tries) -> Outcome:
    """Compare `pin`, after `before`, and keep the count in `folder`. Whoever calls it has seen to the wait."""
    tries = replace(before, wrong=before.wrong + 1, last=now)
    _keep(folder, tries)
    if not matches(kept, pin):
        return Outcome(False, tries)
    _keep(folder, Tries())
    return Outcome(True, Tries())


def load(folder: Path, now: datetime) -> Tries:
    """The wrong tries so far. A wait that would begin in the future, by a clock since put back, begins now."""
    try:
        kept = json.loads((folder / _FILE).read_text(encoding="utf-8"))
        tries = Tries(int(kept["wrong"]), datetime.fromtimestamp(float(kept["last"]), UTC))
    except (OSError, ValueError, KeyError, TypeError, OverflowError):
        return Tries()
    return replace(tries, last=min(tries.last or now, now))


def forget(folder: Path) -> None:
    """Forget all wrong tries; raises OSError."""
    (folder / _FILE).unlink(missing_ok=True)


def _keep(folder: Path, tries: Tries) -> None:
    try:
        if tries.last is None:
            forget(folder)
        else:
            content = {"wrong": tries.wrong, "last": tries.last.timestamp()}
            disk.replace(folder / _FILE, json.dumps(content).encode())
    except OSError as error:  # full or read-only: they count until the kiosk is closed
        structlog.get_logger().info("wrong tries of the PIN could not be kept", problem=str(error))
