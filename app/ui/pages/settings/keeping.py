"""Settings: a backup of everything, and copies of the leads for other programs, onto a drive or this computer."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.ui import places
from app.ui.pages.settings.section import Section
from app.ui.sentences import said
from app.ui.widgets.buttons import Button
from app.ui.widgets.choice import Choice
from app.ui.widgets.form import FormRow, Panel
from app.ui.widgets.segments import Segments
from app.ui.widgets.text import Text
from app.ui.words import tr

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime
    from pathlib import Path

    from app.ui.bridge import Bridge
    from app.ui.places import Drive

_FORMATS = ("csv", "xlsx", "vcf", "json")
OWN = "exports"  # in the data folder


def formats() -> list[str]:
    """The formats that there are, those that most people want first."""
    from app import export as known

    return [ending for ending in _FORMATS if f".{ending}" in known.endings()]


def format_words() -> list[str]:
    """What the formats are called, in their order."""
    words = {"csv": tr("Table (CSV)"), "xlsx": tr("Excel"), "vcf": tr("Contacts (vCard)"), "json": tr("JSON")}
    return [words[ending] for ending in formats()]


def file_name(kind: str, ending: str, at: datetime) -> str:
    """Such as `leads-20260908-140211.csv`, which no earlier copy is called."""
    return f"{kind}-{at.astimezone():%Y%m%d-%H%M%S}.{ending}"


def back_up(folder: Path, place: Path, at: datetime) -> tuple[Path, int]:
    """Write a backup of `folder` into `place`; its path and how many leads are in it."""
    from app.backup import backup
    from app.store import make_folder

    make_folder(place)
    path = place / file_name("lead-kiosk-backup", "zip", at)
    return path, backup(folder, path)


def export(folder: Path, place: Path, ending: str, at: datetime) -> tuple[Path, int]:
    """Write all leads of `folder` into `place`; the path and how many."""
    from app import export as writers
    from app.store import Store, leads, make_folder

    make_folder(place)
    path = place / file_name("leads", ending, at)
    with Store(folder) as store:
        return path, writers.write(path, leads.find(store, limit=-1))


def why_not(found: Exception) -> str:
    """Why a copy could not be made, in a sentence."""
    if isinstance(found, OSError):
        return tr("It cannot be written there: {why}.").format(why=found.strerror or found)
    return said(str(found))


class KeepingSection(Section):
    """Where to, then what."""

    def __init__(
        self, bridge: Bridge, *, now: Callable[[], datetime], drives: Callable[[], list[Drive]] = places.drives
    ) -> None:
        super().__init__(bridge, now=now)
        self._drives = drives
        self.places: list[tuple[str, Path]] = []
        self._target = Panel(tr("Where to"), tr("Plug in a USB stick to take the copy along."))
        self.where: Choice | None = None
        self.again = Button(tr("Look again"), "quiet", "refresh")
        self.again.clicked.connect(self.opened)
        self._target.column.addWidget(self.again)
        self.kinds = Segments(format_words(), tr("Format"))
        self.kinds.choose(0)
        self.export = Button(tr("Export"), "primary", "disk", name=tr("Export all leads"))
        self.export.clicked.connect(self._export)
        leads = Panel(tr("Leads for other programs"), tr("All leads with ratings, tags, notes and answers."))
        leads.add_row(FormRow(tr("Format"), "", self.kinds, below=True))
        leads.add_row(
            FormRow(
                tr("Export"), tr("Delete the copy when it is no longer needed: it holds personal details."), self.export
            )
        )
        self.backup = Button(tr("Back up"), "secondary", "disk", name=tr("Back up everything"))
        self.backup.clicked.connect(self._back_up)
        whole = Panel(tr("Backup"), tr("Leads, settings and pictures in one file, without access codes."))
        whole.add_row(FormRow(tr("Back up now"), tr("Can be made while people scan."), self.backup))
        restoring = tr(
            "On the other computer, in a terminal: lead-kiosk restore FILE. Then sign in to the platforms again."
        )
        whole.add_row(FormRow(tr("Bring it back"), restoring))
        self.result = Text(lines=0, weight=500)
        self.result.hide()
        self._target.column.addWidget(self.result)
        for panel in (self._target, leads):
            self.column.addWidget(panel)
        self.beside.addWidget(whole)
        self._show_places([])

    def opened(self) -> None:
        """Look which drives are there."""
        self.bridge.work("drives", self._drives, self._show_places)

    def _show_places(self, found: list[Drive] | Exception) -> None:
        known = [path for _, path in self.places]
        before = known[self.where.current] if self.where else None
        own = self.kiosk.folder / OWN
        here = [] if isinstance(found, Exception) else [(drive.name, drive.path) for drive in found]
        self.places = [*here, (tr("This computer"), own)]
        if self.where is not None:
            self.where.hide()
            self.where.deleteLater()
        self.where = Choice([name for name, _ in self.places], tr("Where to"))
        paths = [path for _, path in self.places]
        self.where.choose(paths.index(before) if before in paths and before != own else 0)
        self._target.column.insertWidget(1, self.where)

    @property
    def place(self) -> Path:
        """The chosen folder."""
        return self.places[self.where.current if self.where else -1][1]

    def _export(self) -> None:
        folder, place, ending, at = self.kiosk.folder, self.place, formats()[self.kinds.current], self.now()
        self._run(lambda: export(folder, place, ending, at), tr("Exporting …"))

    def _back_up(self) -> None:
        folder, place, at = self.kiosk.folder, self.place, self.now()
        self._run(lambda: back_up(folder, place, at), tr("Backing up …"))

    def _run(self, job: Callable[[], tuple[Path, int]], words: str) -> None:
        self._say(words, "text2")
        self._enable(False)
        self.bridge.work("copy", job, self._done)

    def _enable(self, on: bool) -> None:
        self.export.setEnabled(on)
        self.backup.setEnabled(on)

    def _done(self, found: tuple[Path, int] | Exception) -> None:
        self._enable(True)
        if isinstance(found, Exception):
            self._say(why_not(found), "bad")
            return
        path, count = found
        words = tr("1 lead is in {path}") if count == 1 else tr("{n} leads are in {path}")
        sentence = words.format(n=count, path=path)
        self._say(sentence, "ok")
        self.told.emit(sentence, None)

    def _say(self, words: str, tone: str) -> None:
        self.result.set_tone(tone)
        self.result.setText(words)
        self.result.show()
