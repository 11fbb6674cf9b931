"""Settings: what this kiosk is called, and who works at the booth."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QSize, Signal
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.ui import draw, roster, theme, tokens
from app.ui.pages.settings.section import Section
from app.ui.widgets.buttons import Button
from app.ui.widgets.entry import Entry
from app.ui.widgets.form import Panel
from app.ui.widgets.rowlist import RowList
from app.ui.widgets.swatches import Swatches
from app.ui.widgets.text import Text
from app.ui.widgets.textfield import TextField
from app.ui.words import initials, tr

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime

    from PySide6.QtGui import QPaintEvent

    from app.settings import Settings
    from app.ui.bridge import Bridge


class _Circle(QWidget):
    """A member's letters on their colour."""

    def __init__(self, name: str, colour: str) -> None:
        super().__init__()
        self._letters, self._colour = initials(name), colour
        self.setFixedSize(QSize(theme.px(40), theme.px(40)))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint circle and letters."""
        del event
        painter = draw.smooth(QPainter(self))
        area = QRect(0, 0, self.width(), self.height())
        draw.rounded(painter, area, self.height() / 2, QColor(tokens.STAFF[self._colour]))
        draw.text(painter, area, self._letters, theme.font(14, 600), QColor(tokens.ON_STAFF), align="centre")


class MemberRow(QWidget):
    """One member of staff; while `opened`, with name, colour and a way to take them away."""

    toggled = Signal()
    renamed = Signal(str)
    coloured = Signal(str)
    removed = Signal()

    def __init__(self, settings: Settings, name: str, *, opened: bool) -> None:
        super().__init__()
        colour = roster.colour_of(settings, name)
        self.change = Button("", "bare", "up" if opened else "pencil", name=tr("Change {name}").format(name=name))
        self.change.clicked.connect(self.toggled)
        head = QHBoxLayout()
        head.setSpacing(theme.px(12))
        head.addWidget(_Circle(name, colour))
        head.addWidget(Text(name, weight=600), 1)
        if settings.staff_now == name:
            head.addWidget(Text(tr("scans now"), size=14, tone="text3"))
        head.addWidget(self.change)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.px(12))
        layout.addLayout(head)
        self.field: TextField | None = None
        if opened:
            self._add_editor(layout, settings, name, colour)

    def _add_editor(self, layout: QVBoxLayout, settings: Settings, name: str, colour: str) -> None:
        field = self.field = TextField(
            tr("Name"), check=lambda text: roster.problem_with(settings, text, name), longest=roster.LONGEST_NAME
        )
        field.show_text(name)
        field.committed.connect(self.renamed)
        words = roster.colour_names()
        self.swatches = Swatches([(words[each], tokens.STAFF[each]) for each in roster.COLOURS], tr("Colour"))
        self.swatches.choose(roster.COLOURS.index(colour))
        self.swatches.chosen.connect(lambda number: self.coloured.emit(roster.COLOURS[number]))
        self.remove = Button(tr("Remove"), "quiet", "remove", name=tr("Remove {name}").format(name=name))
        self.remove.clicked.connect(self.removed)
        buttons = QHBoxLayout()
        buttons.addWidget(self.remove)
        buttons.addStretch(1)
        layout.addWidget(field)
        layout.addWidget(self.swatches)
        layout.addLayout(buttons)


_PARTS = ("staff", "staff_now", "staff_colours")


class BoothSection(Section):
    """Device name and staff."""

    def __init__(self, bridge: Bridge, *, now: Callable[[], datetime]) -> None:
        super().__init__(bridge, now=now)
        self.device = TextField("", hint=tr("Left counter"), longest=60)
        self.device.field.setAccessibleName(tr("Name of this kiosk"))
        self.device.committed.connect(lambda name: self.change(device_name=name or None))
        called = Panel(tr("Name of this kiosk"), tr("Platforms show it beside what was scanned here."))
        called.column.addWidget(self.device)
        self.staff = Panel(tr("Staff"), tr("Who scans is chosen with one tap at the top, and kept with each lead."))
        self.entry = Entry(
            tr("Name of a colleague"), tr("Add"), closes=False, look="secondary", longest=roster.LONGEST_NAME
        )
        self.entry.entered.connect(self._add)
        self._problem = Text(size=14, tone="bad", lines=0)
        self._problem.hide()
        self._rows = RowList()
        self.staff.column.addWidget(self._rows)
        self.staff.column.addWidget(self.entry)
        self.staff.column.addWidget(self._problem)
        self.column.addWidget(called)
        self.beside.addWidget(self.staff)
        self.rows: dict[str, MemberRow] = {}
        self._opened = ""
        self._shown: tuple[object, ...] = ()

    def show_settings(self, settings: Settings) -> None:
        """Show name and staff; rows that did not change stay."""
        self.device.show_text(settings.device_name or "")
        shown = (settings.staff, settings.staff_now, settings.staff_colours, self._opened)
        if shown == self._shown:
            return
        self._shown = shown
        typed = {name: row.field.lift() for name, row in self.rows.items() if row.field is not None}
        self.rows = {}
        for name in settings.staff:
            row = self.rows[name] = MemberRow(settings, name, opened=name == self._opened)
            row.toggled.connect(lambda name=name: self._toggle(name))
            row.renamed.connect(lambda after, name=name: self._rename(name, after))
            row.coloured.connect(lambda colour, name=name: self._colour(name, colour))
            row.removed.connect(lambda name=name: self._remove(name))
        self._rows.show_rows(self.rows.values())
        for name, (text, place) in typed.items():
            field = self.rows[name].field if name in self.rows else None
            if field is not None:
                field.go_on(text, place)

    def _toggle(self, name: str) -> None:
        self.flush()
        self._opened = "" if name == self._opened else name
        self.show_settings(self.kiosk.settings)

    def _add(self, name: str) -> None:
        problem = roster.problem_with(self.kiosk.settings, name)
        self._problem.setText(problem)
        self._problem.setVisible(bool(problem))
        if problem:
            self.entry.field.setText(name)
        else:
            self.edit(lambda settings: roster.added(settings, name), "", ())

    def _rename(self, before: str, after: str) -> None:
        self._opened = after
        self.edit(lambda settings: roster.renamed(settings, before, after), "", ())

    def _colour(self, name: str, colour: str) -> None:
        self.edit(lambda settings: roster.coloured(settings, name, colour), "", ())

    def _remove(self, name: str) -> None:
        self._opened = ""
        said = tr("{name} is removed. Leads keep the name.").format(name=name)
        self.edit(lambda settings: roster.removed(settings, name), said, _PARTS)

    def flush(self) -> None:
        """Save what is typed."""
        self.device.flush()
        for row in list(self.rows.values()):
            if row.field is not None:
                row.field.flush()
