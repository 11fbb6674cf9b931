"""Settings: how long leads are kept, what is stored where, and the organiser's pages on privacy and terms."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.ui import theme
from app.ui.pages.settings.section import Section
from app.ui.widgets.fields import Fields
from app.ui.widgets.form import FormRow, Panel
from app.ui.widgets.qrcode import QrCode
from app.ui.widgets.stepper import Stepper
from app.ui.widgets.text import Text
from app.ui.words import tr

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from datetime import datetime

    from app.lead import TargetStatus
    from app.news import OutboxChanged
    from app.settings import Settings
    from app.ui.bridge import Bridge

DAYS = (0, 7, 14, 30, 60, 90, 180, 365)
_LONGEST = 800  # characters of an address that a code can show in a size that can be read
_CODE = 148


def days_words(days: int) -> str:
    """How long leads are kept."""
    if not days:
        return tr("Until deleted")
    return tr("1 day") if days == 1 else tr("{n} days").format(n=days)


def link_words() -> dict[str, str]:
    """What the organiser's pages are called."""
    return {
        "privacy": tr("Privacy"),
        "terms": tr("Terms"),
        "imprint": tr("Imprint"),
        "help": tr("Help"),
    }


def links_of(targets: Sequence[TargetStatus]) -> list[tuple[str, str, str]]:
    """Target, kind and address of every page that the platforms name, each address once for its kind."""
    found: dict[tuple[str, str], str] = {}
    for target in targets:
        for kind in link_words():
            address = target.profile.links.get(kind, "") if target.profile else ""
            if address and len(address) <= _LONGEST:
                found.setdefault((kind, address), target.name)
    return [(name, kind, address) for (kind, address), name in found.items()]


class _Link(QWidget):
    """A page to be opened on one's own telephone: what it is, its address, and the code."""

    def __init__(self, title: str, whose: str, address: str) -> None:
        super().__init__()
        words = QVBoxLayout()
        words.setSpacing(theme.px(4))
        words.addWidget(Text(title, weight=600))
        words.addWidget(Text(whose, size=14, tone="text3"))
        words.addWidget(Text(address, size=14, tone="text2", lines=0))
        words.addStretch(1)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.px(16))
        row.addWidget(
            QrCode(address, tr("{what}: code for your phone").format(what=title), side=_CODE),
            0,
            Qt.AlignmentFlag.AlignTop,
        )
        row.addLayout(words, 1)


class PrivacySection(Section):
    """Retention, places, links."""

    def __init__(self, bridge: Bridge, *, now: Callable[[], datetime]) -> None:
        super().__init__(bridge, now=now)
        self.days = Stepper(tr("Keep leads"), DAYS, days_words)
        self.days.changed.connect(lambda days: self.change(retention_days=days))
        keep = Panel(tr("How long leads are kept"))
        line = tr("Older leads are deleted from this computer once they are uploaded; what is not uploaded stays.")
        keep.add_row(FormRow(tr("Keep leads"), line, self.days))
        where = Panel(tr("What is stored where"))
        self.stored = Fields()
        folder = str(self.kiosk.folder)
        self.stored.show_fields(
            [
                (tr("Leads"), tr("Names, answers, notes and scan times, in {folder}").format(folder=folder)),
                (tr("Photos, voice"), tr("Files beside the leads, deleted with them")),
                (
                    tr("Access codes"),
                    tr("In this system’s keyring; without one, in a file that only this user can read"),
                ),
                (tr("On the platform"), tr("What was uploaded. The organiser answers for it.")),
                (tr("Copies"), tr("Exports and backups stay where you put them: delete them there.")),
            ]
        )
        where.column.addWidget(self.stored)
        erasing = Text(
            tr("A visitor wants to be forgotten: open the lead, “…”, Erase. It is deleted here with all its notes."),
            tone="text2",
            lines=0,
        )
        where.column.addWidget(erasing)
        self.pages = Panel(tr("Pages of the organiser"), tr("A kiosk opens no web pages: open them on your phone."))
        for panel in (keep, where):
            self.column.addWidget(panel)
        self.beside.addWidget(self.pages)
        self._links: list[tuple[str, str, str]] | None = None
        bridge.outbox.connect(self.show_outbox)
        self.show_outbox(self.kiosk.outbox())

    def show_settings(self, settings: Settings) -> None:
        """Show how long leads are kept."""
        self.days.show_value(settings.retention_days)

    def show_outbox(self, outbox: OutboxChanged) -> None:
        """Show the pages that the platforms name."""
        links = links_of(outbox.targets)
        if links == self._links:
            return
        self._links = links
        self.pages.clear_rows()
        for name, kind, address in links:
            self.pages.add_row(_Link(link_words()[kind], name, address))
        self.pages.setVisible(bool(links))
