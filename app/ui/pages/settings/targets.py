"""Settings: the platforms that leads go to, how each stands, and letting go of one."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from app.lead import TargetState
from app.ui import theme
from app.ui.pages.settings.section import Section
from app.ui.sentences import said
from app.ui.standing import standing, sum_words
from app.ui.takeout import Taken, take_out
from app.ui.widgets.buttons import Button
from app.ui.widgets.empty import Empty
from app.ui.widgets.form import Panel
from app.ui.widgets.sheet import Footed, Sheet, row_of
from app.ui.widgets.target import StateChip
from app.ui.widgets.text import Text
from app.ui.words import tr

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime

    from app.lead import TargetStatus
    from app.news import OutboxChanged
    from app.ui.bridge import Bridge


@dataclass(frozen=True, slots=True)
class Parting:
    """What is said before a target is let go; `owed` leads have to be exported first."""

    sentence: str
    owed: bool


def parting(target: TargetStatus) -> Parting:
    """What letting go of `target` means."""
    owed = target.waiting + target.attention
    if owed:
        words = (
            tr("1 lead is not on {name} yet. Export it first: after that it is on this computer only.")
            if owed == 1
            else tr("{n} leads are not on {name} yet. Export them first: after that they are on this computer only.")
        )
        return Parting(words.format(n=owed, name=target.name), owed=True)
    words = tr("The leads stay on this computer and on {name}. New ones no longer go up, until you connect it again.")
    return Parting(words.format(name=target.name), owed=False)


class _Farewell(Footed):
    """Asks before a target is let go; `agreed` says yes, `export` asks for the copy that has to come first."""

    agreed = Signal()
    export = Signal()

    def __init__(self, said: Parting) -> None:
        super().__init__()
        self.words = Text(said.sentence, lines=0)
        self.result = Text(size=14, tone="text2", lines=0)
        self.result.hide()
        self.copy = Button(tr("Export all leads"), "primary", "disk")
        if not said.owed:
            self.copy.hide()
        self.yes = Button(tr("Disconnect"), "secondary" if said.owed else "primary")
        self.yes.setEnabled(not said.owed)
        self.copy.clicked.connect(self.export)
        self.yes.clicked.connect(self.agreed)
        self.foot = row_of(self.copy, self.yes)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, theme.px(8), 0)
        layout.setSpacing(theme.px(16))
        layout.addWidget(self.words)
        layout.addWidget(self.result)
        layout.addWidget(self.foot)

    def show_copy(self, taken: Taken) -> None:
        """Say where the copy is; then the target may go."""
        if taken.path is None:
            self.result.setText(taken.problem)
        else:
            self.result.setText(tr("The copy is in {path}").format(path=taken.path))
            self.yes.setEnabled(True)
            self.copy.setEnabled(False)
        self.result.show()


class TargetPanel(Panel):
    """One target; `again` asks to sign in, `leave` to let it go."""

    again = Signal()
    leave = Signal()

    def __init__(self, target: TargetStatus) -> None:
        super().__init__(target.name, whose(target))
        how = standing(target)
        chip = StateChip()
        chip.say(how.state, how.icon, how.words)
        self.column.addWidget(chip, 0, Qt.AlignmentFlag.AlignLeft)
        self.sum = Text(sum_words(target), weight=600, lines=0, tabular=True)
        self.todo = Text(how.todo, tone="text2", lines=0)
        self.column.addWidget(self.sum)
        self.column.addWidget(self.todo)
        urgent = target.state is TargetState.SIGN_IN
        self.sign_in = Button(tr("Sign in again"), "primary" if urgent else "secondary", "key")
        self.disconnect_button = Button(tr("Disconnect"), "quiet")
        self.sign_in.clicked.connect(self.again)
        self.disconnect_button.clicked.connect(self.leave)
        buttons = QHBoxLayout()
        buttons.setSpacing(theme.px(8))
        buttons.addWidget(self.sign_in)
        buttons.addWidget(self.disconnect_button)
        buttons.addStretch(1)
        self.column.addLayout(buttons)


def whose(target: TargetStatus) -> str:
    """The platform, and as whom we are there."""
    profile = target.profile
    there = (profile.exhibitor, profile.event_title(QLocale().name()[:2])) if profile else ()
    platform = target.platform if target.platform != target.name else ""
    return " · ".join(part for part in (platform, *there) if part)


class TargetsSection(Section):
    """The targets in the order in which they were connected."""

    def __init__(self, bridge: Bridge, *, now: Callable[[], datetime]) -> None:
        super().__init__(bridge, now=now)
        self.panels: list[TargetPanel] = []
        words = tr("No platform is connected: leads are kept on this computer.")
        self.empty = Empty("send", words, tr("Connect a platform"))
        self.empty.chosen.connect(lambda: self.wanted.emit("setup"))
        self.add = Button(tr("Connect another platform"), "secondary", "plus")
        self.add.clicked.connect(lambda: self.wanted.emit("setup"))
        self.sheet: Sheet | None = None
        self.another = Panel(tr("Another platform"), tr("Each lead goes to all platforms that are connected."))
        self.another.column.addWidget(self.add, 0, Qt.AlignmentFlag.AlignLeft)
        self.column.addWidget(self.empty)
        self.beside.addWidget(self.another)
        bridge.outbox.connect(self.show_outbox)
        self.show_outbox(self.kiosk.outbox())

    def show_outbox(self, outbox: OutboxChanged) -> None:
        """Show how the targets stand."""
        for panel in self.panels:
            panel.hide()
            panel.deleteLater()
        self.panels = []
        for number, target in enumerate(outbox.targets):
            panel = TargetPanel(target)
            panel.again.connect(lambda name=target.name: self.wanted.emit(f"setup/{name}"))
            panel.leave.connect(lambda target=target: self._ask(target))
            (self.beside if number % 2 else self.column).insertWidget(number // 2, panel)
            self.panels.append(panel)
        self.empty.setVisible(not self.panels)
        self.another.setVisible(bool(self.panels))
        self.arrange()

    def _ask(self, target: TargetStatus) -> None:
        said = _Farewell(parting(target))
        sheet = self.sheet = Sheet(self, tr("Disconnect {name}?").format(name=target.name), said)
        said.agreed.connect(lambda: self._part(target))
        said.export.connect(lambda: self._copy(said))
        sheet.closed.connect(self._forget_sheet)
        sheet.open()

    def _forget_sheet(self) -> None:
        self.sheet = None
        self.bridge.forget("copy first")

    def _copy(self, said: _Farewell) -> None:
        now = self.now()
        self.bridge.ask("copy first", lambda store: take_out(store, now), said.show_copy)

    def _part(self, target: TargetStatus) -> None:
        folder, name = self.kiosk.folder, target.name
        if self.sheet is not None:
            self.sheet.dismiss()

        def leave() -> None:
            from app.connect import disconnect

            disconnect(folder, name, keep_waiting=True)

        self.bridge.work("disconnect", leave, lambda found: self._parted(name, found))

    def _parted(self, name: str, found: Exception | None) -> None:
        done = tr("{name} is disconnected. Its leads stay on this computer.").format(name=name)
        self.told.emit(said(str(found)) if isinstance(found, Exception) else done, None)
