"""Garbage goes in the GUI thread, whichever thread makes more of it."""

from __future__ import annotations

import gc
import threading
from typing import TYPE_CHECKING

from app.ui.garbage import collecting

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


class Circle:
    """Garbage that no count of references finds; notes the thread it goes in."""

    went_in: threading.Thread | None = None

    def __init__(self) -> None:
        self.itself = self

    def __del__(self) -> None:
        Circle.went_in = threading.current_thread()


def make_much() -> None:
    """Enough for Python to collect all generations of its own accord."""
    kept = [[number] for number in range(300_000)]
    del kept


def test_garbage_goes_in_the_gui_thread(qtbot: QtBot) -> None:
    with collecting():
        Circle()
        other = threading.Thread(target=make_much)
        other.start()
        other.join()
        assert Circle.went_in is None
        qtbot.waitUntil(lambda: Circle.went_in is threading.main_thread())
    assert gc.isenabled()
    assert gc.get_freeze_count() == 0
