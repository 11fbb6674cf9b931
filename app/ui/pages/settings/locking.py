"""Settings: the PIN that keeps visitors out of settings and lists, and when the kiosk locks and rests."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.ui import theme
from app.ui.pages.settings.section import Section
from app.ui.widgets.buttons import Button
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
    """The PIN, when it locks, and when it rests."""

    def __init__(self, bridge: Bridge, *, now: Callable[[], datetime]) -> None:
        super().__init__(bridge, now=now)
        self.choose = Button("", "primary", "lock")
        self.choose.clicked.connect(bridge.guard.choose)
        self.remove = Button(tr("Remove"), "quiet", name=tr("Remove the PIN"))
        self.remove.clicked.connect(bridge.guard.remove_pin)
        both = QWidget()
        row = QHBoxLayout(both)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.px(8))
        row.addWidget(self.remove)
        row.addWidget(self.choose)
        pin = Panel(tr("PIN"), tr("Keeps visitors out of settings, exports and deletion. Scanning needs none."))
        self.pin_row = FormRow("", tr("Forgotten? In a terminal: lead-kiosk pin --reset"), both)
        pin.add_row(self.pin_row)
        self.column.addWidget(pin)
        self.lock_after = Stepper(tr("Lock again"), MINUTES, minutes_words)
        self.lock_after.changed.connect(lambda minutes: self.change(lock_after=minutes))
        self.idle_after = Stepper(tr("Rest"), MINUTES, minutes_words)
        self.idle_after.changed.connect(lambda minutes: self.change(idle_after=minutes))
        after = Panel(tr("After a while"))
        line = tr("After the PIN was given, and nobody touched the screen for so long.")
        self.lock_row = FormRow(tr("Lock again"), line, self.lock_after)
        self.lock_row.hide()
        line = tr("Shows the logo and “Show your badge” when nobody touches it. A scan wakes it, and counts.")
        after.add_row(FormRow(tr("Rest"), line, self.idle_after))
        pin.column.addWidget(self.lock_row)
        self.beside.addWidget(after)

    def show_settings(self, settings: Settings) -> None:
        """Show when it locks and rests."""
        self.pin_row.title.setText(tr("A PIN is set") if settings.pin else tr("No PIN: anybody may change settings"))
        self.choose.setText(tr("Change") if settings.pin else tr("Choose a PIN"))
        self.choose.setAccessibleName(tr("Choose a PIN"))
        self.choose.updateGeometry()
        self.remove.setVisible(bool(settings.pin))
        self.lock_after.show_value(settings.lock_after)
        self.lock_row.setVisible(bool(settings.pin))
        self.idle_after.show_value(settings.idle_after)
