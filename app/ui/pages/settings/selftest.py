"""Settings: the self-test of this computer, a line per check as the answers come."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from app import doctor
from app.ui import fonts
from app.ui.pages.settings.section import Section
from app.ui.sentences import said
from app.ui.widgets.buttons import Button
from app.ui.widgets.form import FormRow, Panel
from app.ui.widgets.target import StateChip
from app.ui.widgets.text import Text
from app.ui.words import tr

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from datetime import datetime
    from pathlib import Path

    from app.doctor import Check
    from app.ui.bridge import Bridge


def check_words() -> dict[str, str]:
    """What the checks are called."""
    return {
        "disk": tr("Disk"),
        "clock": tr("Clock"),
        "database": tr("Lead file"),
        "camera": tr("Camera"),
        "decoder": tr("Reading codes"),
        "scanner rights": tr("Scanners"),
        "credentials": tr("Credentials"),
        "network": tr("Network"),
        "fonts": tr("Fonts"),
        "battery": tr("Battery"),
        "disk encryption": tr("Disk encryption"),
        "sound": tr("Sound"),
        "microphone": tr("Microphone"),
        "photos and voice notes": tr("Photos and voice notes"),
    }


def verdict(done: list[Check]) -> str:
    """What all checks come to."""
    failed = sum(not check.ok for check in done)
    if not failed:
        return tr("All is well: this kiosk is ready for the show.")
    return tr("1 thing needs you.") if failed == 1 else tr("{n} things need you.").format(n=failed)


def checks_of(folder: Path, boxes: list[str]) -> Iterator[Check]:
    """The checks of a data folder, one at a time."""
    from app.doctor.questions import questions

    return doctor.ask(questions(folder, lambda: boxes))


class SelfTestSection(Section):
    """Runs when asked; `begin` is what gives the checks."""

    keeps_room = True

    def __init__(
        self,
        bridge: Bridge,
        *,
        now: Callable[[], datetime],
        begin: Callable[[Path, list[str]], Iterator[Check]] = checks_of,
    ) -> None:
        super().__init__(bridge, now=now)
        self._begin = begin
        self._left: Iterator[Check] = iter(())
        self.done: list[Check] = []
        self.panel = Panel(
            tr("Self-test"),
            tr("Looks at disk, clock, camera, scanners, network and sound. Takes half a minute at most."),
        )
        self.button = Button(tr("Start the test"), "primary", "pulse")
        self.button.clicked.connect(self.start)
        self.words = Text(weight=600, lines=0)
        self.words.hide()
        self.panel.column.addWidget(self.button, 0, Qt.AlignmentFlag.AlignLeft)
        self.panel.column.addWidget(self.words)
        self.column.addWidget(self.panel)
        self.results = Panel()
        self.results.hide()
        self.beside.addWidget(self.results)

    def start(self) -> None:
        """Ask the first question."""
        self.done = []
        self.results.clear_rows()
        self.results.hide()
        self.button.setEnabled(False)
        self.words.setText(tr("Testing …"))
        self.words.show()
        folder, boxes = self.kiosk.folder, fonts.boxes()  # fonts are asked for here, where Qt is
        self._left = iter(())
        self.bridge.work("self-test", lambda: self._first(folder, boxes), self._answered)

    def _first(self, folder: Path, boxes: list[str]) -> Check | None:
        self._left = self._begin(folder, boxes)
        return next(self._left, None)

    def _answered(self, found: Check | Exception | None) -> None:
        if found is None or isinstance(found, Exception):
            self.words.setText(said(str(found)) if found else verdict(self.done))
            self.button.setEnabled(True)
            self.button.setText(tr("Test again"))
            self.button.updateGeometry()
            return
        self.done.append(found)
        chip = StateChip()
        chip.say(
            "ok" if found.ok else "warn", "check" if found.ok else "alert", tr("OK") if found.ok else tr("Needs you")
        )
        row = FormRow(check_words().get(found.name, found.name), said(found.detail), chip)
        self.results.add_row(row)
        self.results.show()
        self.bridge.work("self-test", lambda: next(self._left, None), self._answered)
