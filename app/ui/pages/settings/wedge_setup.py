"""Settings: how scanners that play keyboard are set up, so that their keys are told from a person's."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from app.ui.widgets.form import FormRow, Panel
from app.ui.widgets.segments import Segments
from app.ui.widgets.stepper import Stepper
from app.ui.widgets.textfield import TextField
from app.ui.words import tr

if TYPE_CHECKING:
    from app.settings import WedgeSettings

SUFFIXES = ("either", "enter", "tab", "none")
LAYOUTS = ("us", "same")
GAPS = (10, 15, 20, 25, 30, 35, 40, 50, 60, 80, 100, 150, 200)  # milliseconds
LENGTHS = (1, 2, 3, 4, 5, 6, 8, 10, 12, 16, 20)


class WedgeSetup(Panel):
    """`changed` carries the set-up as it should be."""

    changed = Signal(object)

    def __init__(self, now: WedgeSettings) -> None:
        super().__init__(
            tr("Scanners that play keyboard"),
            tr("Work at once, as they come out of the box. Change this only where the test fails."),
        )
        self._now = now
        self.layout_ = Segments([tr("US English"), tr("As this computer")], tr("The scanner’s layout"))
        self.layout_.chosen.connect(lambda number: self._change(layout=LAYOUTS[number]))
        self.suffix = Segments([tr("Enter or Tab"), tr("Enter"), tr("Tab"), tr("Nothing")], tr("After the code"))
        self.suffix.chosen.connect(lambda number: self._change(suffix=SUFFIXES[number]))
        self.prefix = TextField("", hint=tr("None"), longest=20)
        self.prefix.field.setAccessibleName(tr("Before the code"))
        self.prefix.committed.connect(lambda text: self._change(prefix=text))
        self.gap = Stepper(tr("Pause between keys"), GAPS, lambda gap: tr("{n} ms").format(n=gap))
        self.gap.changed.connect(lambda gap: self._change(gap_ms=gap))
        self.least = Stepper(tr("Shortest code"), LENGTHS, lambda count: str(count))
        self.least.changed.connect(lambda count: self._change(min_length=count))
        layout = tr("Most scanners press the keys of a US keyboard, whatever this computer is set to.")
        self.add_row(FormRow(tr("The scanner’s layout"), layout, self.layout_, below=True))
        self.add_row(FormRow(tr("After the code"), tr("Which key it presses last."), self.suffix, below=True))
        self.add_row(
            FormRow(tr("Before the code"), tr("Signs that the scanner puts first; left out of the code."), self.prefix)
        )
        self.add_row(
            FormRow(
                tr("Pause between keys"), tr("Longer pauses are a person’s. More for slow radio scanners."), self.gap
            )
        )
        self.add_row(FormRow(tr("Shortest code"), tr("In characters; shorter ones are taken for typing."), self.least))
        self.show_wedge(now)

    def show_wedge(self, now: WedgeSettings) -> None:
        """Show the set-up as it is."""
        self._now = now
        self.layout_.choose(LAYOUTS.index(now.layout))
        self.suffix.choose(SUFFIXES.index(now.suffix))
        self.prefix.show_text(now.prefix)
        self.gap.show_value(now.gap_ms)
        self.least.show_value(now.min_length)

    def _change(self, **values: object) -> None:
        self.changed.emit(self._now.model_copy(update=values))
