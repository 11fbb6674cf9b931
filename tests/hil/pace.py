"""How much slower than its host the guest is: seconds that people are promised last so much longer there."""

from __future__ import annotations

import time

ROUNDS = 300_000


def spin() -> float:
    """CPU seconds that this machine takes for a piece of Python, the best of three."""
    return min(_once() for _ in range(3))


def _once() -> float:
    began = time.process_time()
    total = 0
    for number in range(ROUNDS):
        total += len(str(number))
    return time.process_time() - began
