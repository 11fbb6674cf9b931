"""How much slower than its host the guest is: seconds that people are promised last so much longer there."""

from __future__ import annotations

import time

ROUNDS = 300_000


def spin() -> float:
    """Seconds that a piece of Python takes now, with whatever else this machine is doing."""
    began = time.perf_counter()
    total = 0
    for number in range(ROUNDS):
        total += len(str(number))
    return time.perf_counter() - began
