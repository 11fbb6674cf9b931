"""Whether this computer's clock is right: leads carry its time."""

from __future__ import annotations

import ctypes
import sys
from typing import TYPE_CHECKING

from app.doctor import Finding

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

_OLD = 2025  # a year in which there was no Lead Kiosk yet
_UNSYNCHRONISED = 5  # TIME_ERROR in <sys/timex.h>
_MORE_THAN_TIMEX = 512  # bytes


def clock(now: datetime, *, synchronised: bool | None, compared: Sequence[str], wrong: str | None) -> Finding:
    """`compared` names the platforms whose time is known, `wrong` says how far off the clock is."""
    shown = now.astimezone().strftime("%Y-%m-%d %H:%M")
    if wrong:
        return Finding(False, wrong)
    if now.year <= _OLD:
        return Finding(False, f"The clock shows {shown}, which cannot be. Set it.")
    if compared:
        return Finding(True, f"It agrees with {', '.join(compared)}.")
    if synchronised:
        return Finding(True, f"It shows {shown} and is set by the network.")
    why = "Nothing sets it by itself" if synchronised is False else "Nothing is known of who sets it"
    return Finding(True, f"It shows {shown}. {why}: compare it with another.")


def is_synchronised() -> bool | None:
    """Whether a time service keeps the clock right, as the kernel has it; None where that is not known."""
    if sys.platform != "linux":
        return None
    try:
        state: int = ctypes.CDLL(None).adjtimex(ctypes.create_string_buffer(_MORE_THAN_TIMEX))
    except (OSError, AttributeError):
        return None
    return None if state < 0 else state != _UNSYNCHRONISED
