"""The settings: a list of sections, and beside it, or in its place on small screens, the open one.

Sections are loaded and made when they are opened first. What is changed counts and is kept at once; there is nothing
to save.
"""

from __future__ import annotations

from datetime import UTC, datetime
from pkgutil import resolve_name
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QFrame, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from app.ui import theme
from app.ui.page import Page
from app.ui.pages.settings.contents import Contents
from app.ui.widgets.buttons import Button
from app.ui.widgets.scroll import Scroll
from app.ui.widgets.text import Text
from app.ui.words import tr

if TYPE_CHECKING:
    from collections.abc import Callable

    from app.settings import Settings
    from app.ui.bridge import Bridge
    from app.ui.pages.settings.section import Section
    from app.ui.sizes import Sizes

_WIDEST = 1600  # in two columns; lines that are longer are hard to read

_SECTIONS = {
    "targets": "targets:TargetsSection",
    "booth": "booth:BoothSection",
    "questions": "questions:QuestionsSection",
    "scanners": "scanners:ScannersSection",
    "sound": "sounds:SoundSection",
    "look": "look:LookSection",
    "lock": "locking:LockSection",
    "privacy": "privacy:PrivacySection",
    "keeping": "keeping:KeepingSection",
    "selftest": "selftest:SelfTestSection",
    "about": "about:AboutSection",
}


def titles() -> list[tuple[str, str, str]]:
    """Name, icon and title of each section."""
    return [
        ("targets", "send", tr("Targets")),
        ("booth", "leads", tr("Booth and staff")),
        ("questions", "question", tr("Questions and tags")),
        ("scanners", "scan", tr("Scanners")),
        ("sound", "sound", tr("Sound and light")),
        ("look", "look", tr("Language and look")),
        ("lock", "lock", tr("Lock")),
        ("privacy", "shield", tr("Privacy")),
        ("keeping", "disk", tr("Backup and export")),
        ("selftest", "pulse", tr("Self-test")),
        ("about", "about", tr("About and licences")),
    ]


class SettingsPage(Page):
    """`open_section` opens one by its name; the first is open at the start."""

    def __init__(self, bridge: Bridge, *, now: Callable[[], datetime] = lambda: datetime.now(UTC)) -> None:
        super().__init__()
        self._bridge, self._now = bridge, now
        self.sections: dict[str, Section] = {}
        self._scrolls: dict[str, Scroll] = {}
        self.name = "targets"
        self._compact, self._listing = False, True
        self.contents = Contents(titles())
        self.contents.chosen.connect(self.open_section)
        self.back = Button("", "bare", "back", name=tr("All settings"))
        self.back.clicked.connect(self._list)
        self.title = Text(size=28, weight=600)
        self._stack = QStackedWidget()
        self._lay_out()
        bridge.settings.connect(lambda _: self._show(bridge.kiosk.settings))

    def _lay_out(self) -> None:
        self._panel = QFrame()
        self._panel.setProperty("panel", "card")
        inner = QVBoxLayout(self._panel)
        inner.setContentsMargins(theme.px(8), theme.px(8), theme.px(4), theme.px(8))
        inner.addWidget(self.contents)
        head = QHBoxLayout()
        head.setSpacing(theme.px(8))
        head.addWidget(self.back)
        head.addWidget(self.title, 1)
        self._right = QWidget()
        column = QVBoxLayout(self._right)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(12))
        column.addLayout(head)
        column.addWidget(self._stack, 1)
        self._layout = QHBoxLayout(self)
        self._left = QVBoxLayout()
        self._left.addWidget(self._panel)
        self._layout.addLayout(self._left)
        self._layout.addWidget(self._right, 1)

    def arrange(self, sizes: Sizes) -> None:
        """Take the measures of `sizes`."""
        pad = theme.px(sizes.pad)
        self._compact = sizes.kind == "compact"
        self._layout.setContentsMargins(pad, pad, pad, 0)
        self._left.setContentsMargins(0, 0, 0, pad)
        self._layout.setSpacing(pad)
        self._panel.setFixedWidth(self.contents.width_of_all() + theme.px(14)) if not self._compact else self._widen()
        self._place()

    def _widen(self) -> None:
        self._panel.setMinimumWidth(0)
        self._panel.setMaximumWidth(16_777_215)

    def _place(self) -> None:
        """List and section side by side, or one of them."""
        alone = self._compact and self._listing
        self._panel.setVisible(alone or not self._compact)
        self._right.setVisible(not alone)
        self.back.setVisible(self._compact)
        self.contents.mark(self.name, leads=self._compact)

    def opened(self) -> None:
        """Show the open section as things are now."""
        if not (self._compact and self._listing):
            self._open(self.name)

    def open_section(self, name: str) -> None:
        """Show the section called `name`; what was typed in the last one is saved."""
        self.flush()
        self._listing = False
        self._open(name)
        self._place()

    def _open(self, name: str) -> None:
        self.name = name
        if name not in self.sections:
            self._make(name)
        self.title.setText(next(title for each, _, title in titles() if each == name))
        self._stack.setCurrentWidget(self._scrolls[name])
        self.contents.mark(name, leads=self._compact)
        self.sections[name].opened()

    def _make(self, name: str) -> None:
        section: Section = resolve_name(f"app.ui.pages.settings.{_SECTIONS[name]}")(self._bridge, now=self._now)
        self.sections[name] = section
        section.told.connect(self.told)
        section.wanted.connect(self.wanted)
        section.show_settings(self._bridge.kiosk.settings)
        section.setMaximumWidth(theme.px(_WIDEST))
        inside = QWidget()
        row = QHBoxLayout(inside)
        row.setContentsMargins(0, 0, theme.px(10), theme.px(24))
        row.addWidget(section, 1, Qt.AlignmentFlag.AlignTop)
        row.addStretch(0)
        scroll = self._scrolls[name] = Scroll(inside)
        self._stack.addWidget(scroll)

    def _show(self, settings: Settings) -> None:
        for section in self.sections.values():
            section.show_settings(settings)

    def _list(self) -> None:
        self.flush()
        self._listing = True
        self._place()

    def flush(self) -> None:
        """Save what is typed."""
        for section in self.sections.values():
            section.flush()

    def place(self) -> tuple[str, bool, int]:
        """The open section, whether the list stands in its place, and how far it is scrolled."""
        scroll = self._scrolls.get(self.name)
        return self.name, self._listing, scroll.verticalScrollBar().value() if scroll else 0

    def return_to(self, place: object) -> None:
        """Open the same section as far down as it was."""
        match place:
            case (str(name), bool(listing), int(down)) if name in _SECTIONS:
                self._listing = listing
                self._open(name)
                self._place()
                # how long the section is, is known once it is laid out
                QTimer.singleShot(0, self, lambda: self._scrolls[name].verticalScrollBar().setValue(down))
