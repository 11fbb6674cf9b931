"""Settings: which version this is, and under which licences it and its parts stand."""

from __future__ import annotations

from dataclasses import dataclass
from importlib import metadata
from typing import TYPE_CHECKING

import app
from app.ui import theme
from app.ui.pages.settings.section import Section
from app.ui.widgets.fields import Fields
from app.ui.widgets.form import Panel
from app.ui.widgets.text import Text
from app.ui.words import tr

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from datetime import datetime

    from app.ui.bridge import Bridge

_LONGEST = 60  # some packages put their whole licence where its name belongs


@dataclass(frozen=True, slots=True)
class Part:
    """A Python package that is installed with Lead Kiosk."""

    name: str
    version: str
    licence: str


def licence_of(expression: str, licence: str, classifiers: Iterable[str]) -> str:
    """A licence's name out of a package's metadata, the most exact that it has; empty without any."""
    named = [line.rpartition(" :: ")[2] for line in classifiers if line.startswith("License :: ")]
    short = licence.strip() if "\n" not in licence.strip() and len(licence) <= _LONGEST else ""
    return expression or short or ", ".join(named)


def parts() -> list[Part]:
    """The packages in this program's environment, by name; reads many small files."""
    found: dict[str, Part] = {}
    for package in metadata.distributions():
        told = package.metadata
        name = told["Name"]
        if name and name.lower() != "lead-kiosk":
            expression, licence = (_first(told.get_all(key)) for key in ("License-Expression", "License"))
            licence = licence_of(expression, licence, told.get_all("Classifier") or [])
            found[name.lower()] = Part(name, package.version, licence)
    return [found[name] for name in sorted(found)]


def line_of(part: Part) -> str:
    """What is listed of `part`."""
    return f"{part.name} {part.version} · {part.licence}".rstrip(" ·")


def _first(values: list[str] | None) -> str:
    """What metadata say under a name, if anything: some readers raise KeyError when asked for the one value."""
    return str(values[0]) if values else ""


class AboutSection(Section):
    """Version and licences; the list of packages is read when the section is opened."""

    def __init__(self, bridge: Bridge, *, now: Callable[[], datetime]) -> None:
        super().__init__(bridge, now=now)
        ours = Panel("Lead Kiosk", tr("Scans badges at a booth, and brings the leads to the organiser’s platform."))
        self.facts = Fields()
        self.facts.show_fields(
            [
                (tr("Version"), app.__version__),
                (tr("Licence"), tr("Apache License 2.0: you may use, study, share and change it.")),
                (tr("Data folder"), str(self.kiosk.folder)),
            ]
        )
        ours.column.addWidget(self.facts)
        type_ = Panel(tr("Fonts"), tr("Inter by The Inter Project Authors, under the SIL Open Font License 1.1."))
        others = Panel(
            tr("Parts by others"),
            tr("Thank you. Each stands under its own licence; the texts are installed with the packages."),
        )
        self.parts = Text(tone="text2", lines=0)  # one for all: a hundred rows take the window a third of a second
        self.waiting = Text(tr("Reading the list …"), tone="text3")
        others.column.addWidget(self.waiting)
        others.column.addWidget(self.parts)
        for panel in (ours, type_):
            self.column.addWidget(panel)
        self.beside.addWidget(others)

    def opened(self) -> None:
        """Read the list, once."""
        if not self.waiting.isHidden():
            self.bridge.work("parts", parts, self._show)

    def _show(self, found: list[Part] | Exception) -> None:
        self.waiting.hide()
        if not isinstance(found, Exception):
            self.parts.setText("\n".join(line_of(part) for part in found))
            self.parts.setMinimumHeight(len(found) * theme.line_height(16))  # a page that scrolls asks for no less
