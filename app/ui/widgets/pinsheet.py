"""The sheets of the lock: give the PIN, and choose one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer

from app.ui import theme
from app.ui.widgets.pinpad import PinPad
from app.ui.widgets.sheet import Sheet
from app.ui.words import duration, tr

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from app.ui.guard import Guard

_WIDE, _LOW = 272, 580  # design pixels: the sheet, and a window that is too low for the pad


def _pad_for(over: QWidget, question: str = "") -> PinPad:
    """A pad that fits the window of `over`."""
    pad = PinPad(question)
    pad.shorten(over.window().height() < theme.px(_LOW))
    return pad


class GivePin(Sheet):
    """Asks for the PIN until it is right or the person gives up."""

    def __init__(self, over: QWidget, guard: Guard) -> None:
        self.pad = _pad_for(over)
        super().__init__(over, tr("Enter the PIN"), self.pad, wide=_WIDE)
        self._guard = guard
        self.pad.given.connect(guard.give)
        guard.answered.connect(self._on_answer)
        self._second = QTimer(self, interval=1000)
        self._second.timeout.connect(self.count_down)
        self.closed.connect(self._end)
        self._waiting = False
        self.count_down()

    def _on_answer(self, right: bool) -> None:
        if right:
            self.dismiss()
            return
        self.pad.clear()
        self.pad.say(tr("Wrong PIN"))
        self.count_down()

    def count_down(self) -> None:
        """Say how long to wait, if one has to."""
        wait = self._guard.wait()
        if wait:
            self.pad.hold(True)
            self.pad.advise(tr("Forgotten? In a terminal: lead-kiosk pin --reset"))
            self.pad.say(tr("Wait {time}").format(time=duration(wait)))
            self._second.start()
        elif self._waiting:
            self.pad.hold(False)
            self.pad.say()
            self._second.stop()
        self._waiting = bool(wait)

    def _end(self) -> None:
        self._second.stop()
        self._guard.answered.disconnect(self._on_answer)
        self._guard.give_up()


class ChoosePin(Sheet):
    """Asks for a new PIN twice."""

    def __init__(self, over: QWidget, guard: Guard) -> None:
        self.pad = _pad_for(over, tr("4 to 12 digits"))
        super().__init__(over, tr("Choose a PIN"), self.pad, wide=_WIDE)
        self._guard, self._first = guard, ""
        self.pad.given.connect(self._on_given)
        guard.chosen.connect(self.dismiss)
        self.closed.connect(lambda: guard.chosen.disconnect(self.dismiss))

    def _on_given(self, digits: str) -> None:
        if not self._first:
            self._first = digits
            self.title.setText(tr("Once more"))
            self.pad.clear()
        elif digits == self._first:
            self.pad.hold(True)
            self._guard.set_pin(digits)
        else:
            self._first = ""
            self.title.setText(tr("Choose a PIN"))
            self.pad.clear()
            self.pad.say(tr("Those were two different PINs"))
