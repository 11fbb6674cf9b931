"""Ctrl-C and SIGTERM reach the window."""

from __future__ import annotations

import os
import signal
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QObject, Signal

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
