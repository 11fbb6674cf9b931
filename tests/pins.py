"""Hashes of PINs that take no time, for tests that are not about hashing."""

from __future__ import annotations

from argon2 import PasswordHasher


def quick_hash(pin: str) -> str:
    """A hash as `app.pin.hash_of` makes it, as weak as argon2 allows."""
    return PasswordHasher(time_cost=1, memory_cost=8, parallelism=1).hash(pin)
