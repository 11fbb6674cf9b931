"""What else can be done with a lead, behind its “…”: all of it, its contact card as a QR code."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.ui.widgets.menu import Entry, Menu
from app.ui.widgets.sheet import Sheet
from app.ui.words import name_of, tr

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from app.lead import Lead
    from app.ui.bridge import Bridge


def entries(*, details: bool) -> list[Entry]:
    """What is offered; `details` leads to all of the lead, where it is not on the screen already."""
    found = [Entry("details", "leads", tr("All details"))] if details else []
    return found


def open_menu(over: QWidget, bridge: Bridge, lead: Lead, *, details: Callable[[int], None] | None = None) -> Sheet:
    """Open the menu of `lead` over the window that holds `over`."""
    menu = Menu(entries(details=details is not None))
    sheet = Sheet(over, name_of(lead), menu)

    def choose(name: str) -> None:
        sheet.dismiss()
        if name == "details" and details is not None:
            details(lead.id)

    menu.chosen.connect(choose)
    sheet.open()
    return sheet
