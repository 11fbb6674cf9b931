"""Signals during a start are noted, and whoever insists is heard."""

from __future__ import annotations

import os
import signal

import pytest

from app.stops import STOPS, hold


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
