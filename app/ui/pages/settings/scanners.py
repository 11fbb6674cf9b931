"""Settings: which scanners and cameras are plugged in, which are used, and whether they read rightly."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.settings import AUTO
from app.ui import theme
from app.ui.pages.settings import chosen
from app.ui.pages.settings.scan_test import ScanTest
from app.ui.pages.settings.section import Section
from app.ui.pages.settings.wedge_setup import WedgeSetup
from app.ui.sentences import said
from app.ui.widgets.buttons import Button
from app.ui.widgets.form import FormRow, Panel
from app.ui.widgets.rowlist import RowList
from app.ui.widgets.segments import Segments
from app.ui.widgets.switch import Switch
from app.ui.widgets.text import Text
from app.ui.words import tr
from hardware import discovery
from hardware.view import TURNS

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime

    from app.settings import Settings
    from app.ui.bridge import Bridge
    from hardware import Device


class DeviceRow(QWidget):
    """One device: name, kind, whether it is used; of a chosen camera how its picture is turned."""

    def __init__(self, device: Device, used: bool, address: str | None, *, automatic: bool) -> None:
        super().__init__()
        line = chosen.kind_words(device.kind) + (f" · {said(device.problem)}" if device.problem else "")
        self.switch = Switch(tr("Use {name}").format(name=device.name), used)
        state = Text(tr("In use") if used else tr("Not used"), size=14, tone="ok" if used else "text3")
        control: QWidget = state if automatic else self.switch
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.px(8))
        row = FormRow(device.name, line, control)
        if device.problem:
            row.line.set_tone("bad")
        layout.addWidget(row)
        self.turn: Segments | None = None
        self.mirror: Switch | None = None
        if device.kind == "webcam" and used and address is not None:
            view = chosen.view_of(address)
            self.turn = Segments([tr("{n}°").format(n=turn) for turn in TURNS], tr("Turn the picture"))
            self.turn.choose(TURNS.index(view.rotate))
            self.mirror = Switch(tr("Mirror the picture"), view.mirror)
            layout.addWidget(FormRow(tr("Turn the picture"), "", self.turn))
            layout.addWidget(FormRow(tr("Mirror the picture"), tr("As people know it from mirrors."), self.mirror))


class ScannersSection(Section):
    """`find` lists what is plugged in; it may take a moment, so it is asked elsewhere."""

    shares = (2, 3)  # four choices side by side need more than devices do

    def __init__(
        self,
        bridge: Bridge,
        *,
        now: Callable[[], datetime],
        find: Callable[[], list[Device]] = discovery.devices,
    ) -> None:
        super().__init__(bridge, now=now)
        self._find = find
        self.found: list[Device] = []
        self.rows: list[DeviceRow] = []
        self.panel = Panel(tr("Plugged in"))
        self.mode = Segments([tr("Automatic"), tr("Chosen")], tr("Which are used"))
        self.mode.chosen.connect(self._set_mode)
        self.panel.add_row(
            FormRow(tr("Which are used"), tr("Automatic: the first camera, and every scanner."), self.mode)
        )
        self.nothing = Text(tr("Looking …"), tone="text3", lines=0)
        self.again = Button(tr("Look again"), "quiet", "refresh")
        self.again.clicked.connect(self.opened)
        self._list = RowList()
        self.panel.add_row(self._list)
        self.panel.column.addWidget(self.nothing)
        again = QHBoxLayout()
        again.addWidget(self.again)
        again.addStretch(1)
        self.panel.column.addLayout(again)
        self.wedge = WedgeSetup(self.kiosk.settings.wedge)
        self.wedge.changed.connect(lambda wedge: self.change(wedge=wedge))
        self.test = ScanTest(bridge, now)
        for panel in (self.panel, self.test):
            self.column.addWidget(panel)
        self.beside.addWidget(self.wedge)

    def opened(self) -> None:
        """Look what is plugged in."""
        self.bridge.work("devices", self._find, self._show_found)

    def _show_found(self, found: list[Device] | Exception) -> None:
        self.found = [] if isinstance(found, Exception) else found
        none = tr("No camera and no USB scanner was found. One that plays keyboard works all the same.")
        self.nothing.setText(none)
        self.nothing.setVisible(not self.found)
        self._list_devices(self.kiosk.settings.scanners)

    def show_settings(self, settings: Settings) -> None:
        """Show which are used."""
        self.mode.choose(0 if chosen.is_automatic(settings.scanners) else 1)
        self.wedge.show_wedge(settings.wedge)
        self._list_devices(settings.scanners)

    def _list_devices(self, scanners: tuple[str, ...]) -> None:
        self.rows = []
        automatic = chosen.is_automatic(scanners)
        for device in self.found:
            address = chosen.address_of(scanners, device)
            used = chosen.is_used(scanners, device, self.found)
            row = DeviceRow(device, used, address, automatic=automatic)
            row.switch.clicked.connect(lambda on, device=device: self._use(device, on))
            if row.turn is not None and row.mirror is not None and address is not None:
                row.turn.chosen.connect(lambda at, was=address: self._view(was, rotate=TURNS[at]))
                row.mirror.clicked.connect(lambda on, was=address: self._view(was, mirror=on))
            self.rows.append(row)
        self._list.show_rows(self.rows)

    def _set_mode(self, number: int) -> None:
        self.change(scanners=(AUTO,) if number == 0 else chosen.by_hand(self.found))

    def _use(self, device: Device, on: bool) -> None:
        self.edit(lambda now: _with(now, chosen.with_device(now.scanners, device, on)), "", ())

    def _view(self, before: str, **changes: object) -> None:
        after = chosen.with_view(before, **changes)
        self.edit(lambda now: _with(now, chosen.with_address(now.scanners, before, after)), "", ())

    def flush(self) -> None:
        """Save what is typed."""
        self.wedge.prefix.flush()


def _with(settings: Settings, scanners: tuple[str, ...]) -> Settings:
    return settings.model_copy(update={"scanners": scanners})
