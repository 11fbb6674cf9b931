"""Settings: the PIN that keeps visitors out of settings and lists, and when the kiosk locks and rests."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.ui.pages.settings.section import Section
from app.ui.widgets.form import FormRow, Panel
from app.ui.widgets.stepper import Stepper
from app.ui.words import tr

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime

    from app.settings import Settings
    from app.ui.bridge import Bridge

MINUTES = (0, 1, 2, 3, 5, 10, 15, 20, 30, 60, 120, 240)


def minutes_words(minutes: int) -> str:
    """After how long."""
    if not minutes:
        return tr("Never")
    return tr("1 minute") if minutes == 1 else tr("{n} minutes").format(n=minutes)


class LockSection(Section):
    """When it locks, and when it rests."""

    def __init__(self, bridge: Bridge, *, now: Callable[[], datetime]) -> None:
        super().__init__(bridge, now=now)
        self.lock_after = Stepper(tr("Lock again"), MINUTES, minutes_words)
        self.lock_after.changed.connect(lambda minutes: self.change(lock_after=minutes))
        self.idle_after = Stepper(tr("Rest"), MINUTES, minutes_words)
        self.idle_after.changed.connect(lambda minutes: self.change(idle_after=minutes))
        after = Panel(tr("After a while"))
        self.lock_row = FormRow(tr("Lock again"), tr("So long it stays open after the PIN was given."), self.lock_after)
        after.add_row(self.lock_row)
        line = tr("Shows the logo and “Show your badge” when nobody touches it. A scan wakes it, and counts.")
        after.add_row(FormRow(tr("Rest"), line, self.idle_after))
        self.column.addWidget(after)

    def show_settings(self, settings: Settings) -> None:
        """Show when it locks and rests."""
        self.lock_after.show_value(settings.lock_after)
        self.lock_row.setVisible(bool(settings.pin))
        self.idle_after.show_value(settings.idle_after)
