"""Signals during a start are noted, and whoever insists is heard; coroutines are cancelled between two steps."""

from __future__ import annotations

import asyncio
import os
import signal

import pytest

from app.stops import STOPS, hold, run


def test_signals_are_noted_and_interrupt_only_who_insists() -> None:
    before = {number: signal.getsignal(number) for number in STOPS}
    try:
        noted = hold()
        os.kill(os.getpid(), signal.SIGTERM)
        os.kill(os.getpid(), signal.SIGINT)
        assert noted.times == 2
        with pytest.raises(KeyboardInterrupt):
            signal.raise_signal(signal.SIGINT)
    finally:
        for number, known in before.items():
            signal.signal(number, known)


def test_what_a_coroutine_returns_is_the_result() -> None:
    async def work() -> int:
        await asyncio.sleep(0)
        return 7

    before = {number: signal.getsignal(number) for number in STOPS}
    assert run(work()) == 7
    assert {number: signal.getsignal(number) for number in STOPS} == before


def test_a_failure_of_a_coroutine_is_raised() -> None:
    async def work() -> None:
        raise ValueError("no")

    with pytest.raises(ValueError, match="no"):
        run(work())


@pytest.mark.parametrize("number", STOPS)
def test_a_signal_ends_a_coroutine_at_its_next_wait_and_never_within_a_step(number: signal.Signals) -> None:
    """An interrupt between the lines of a library's `__enter__` would leave it half entered."""
    seen = []

    async def work() -> None:
        signal.raise_signal(number)
        seen.append("the step went on")
        try:
            await asyncio.sleep(30)
        except asyncio.CancelledError:
            seen.append("cancelled")
            raise

    before = {number: signal.getsignal(number) for number in STOPS}
    with pytest.raises(KeyboardInterrupt):
        run(work())
    assert seen == ["the step went on", "cancelled"]
    assert {number: signal.getsignal(number) for number in STOPS} == before
