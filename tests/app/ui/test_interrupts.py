"""Ctrl-C and SIGTERM reach the window."""

from __future__ import annotations

import os
import signal
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QObject, Signal
from PySide6.QtTest import QTest

from app.stops import STOPS, hold
from app.ui.interrupts import closing

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


class Closed(QObject):
    told = Signal()


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_a_signal_closes(qtbot: QtBot, number: signal.Signals) -> None:
    closed = Closed()
    with closing(closed.told.emit), qtbot.waitSignal(closed.told, timeout=2000):
        os.kill(os.getpid(), number)


def test_afterwards_signals_are_as_before(qapp: object) -> None:
    before = signal.getsignal(signal.SIGTERM)
    with closing(lambda: None):
        assert signal.getsignal(signal.SIGTERM) is not before
    assert signal.getsignal(signal.SIGTERM) is before


def test_what_came_while_signals_were_held_closes_at_once(qtbot: QtBot) -> None:
    before = {number: signal.getsignal(number) for number in STOPS}
    closed = Closed()
    try:
        hold()
        signal.raise_signal(signal.SIGTERM)
        with qtbot.waitSignal(closed.told, timeout=2000), closing(closed.told.emit):
            QTest.qWait(0)
        hold()
        with qtbot.assertNotEmitted(closed.told, wait=0), closing(closed.told.emit):
            QTest.qWait(0)
    finally:
        for number, known in before.items():
            signal.signal(number, known)
