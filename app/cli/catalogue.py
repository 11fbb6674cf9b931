"""Which module of `app.cli` has which command: it is imported when the command is named, the others are not."""

from __future__ import annotations

from collections.abc import Iterator, MutableMapping
from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import click

MODULES = {
    "demonstrating": ("demo", "mock", "badges"),
    "devices": ("devices",),
    "doctor": ("doctor",),
    "exhibiting": ("gallery",),
    "keeping": ("backup", "restore"),
    "pin": ("pin",),
    "portraying": ("screenshots",),
    "printing": ("action-sheet",),
    "reading": ("leads", "show", "status", "targets"),
    "scanning": ("scan",),
    "syncing": ("sync", "connect", "disconnect"),
    "writing": ("add", "edit", "erase", "retry", "export"),
}


class Catalogue(MutableMapping[str, "click.Command"]):
    """The commands by name, as a click group takes them; looking one up imports its module."""

    def __init__(self) -> None:
        self._places = {name: module for module, names in MODULES.items() for name in names}
        self._found: dict[str, click.Command] = {}

    def __getitem__(self, name: str) -> click.Command:
        """The command called `name`; raises `KeyError`."""
        if name not in self._found:
            for command in import_module(f"app.cli.{self._places[name]}").COMMANDS:
                self._found[command.name] = command
        return self._found[name]

    def __setitem__(self, name: str, command: click.Command) -> None:
        """Add one from elsewhere."""
        self._found[name] = command

    def __delitem__(self, name: str) -> None:
        """Forget one from elsewhere; raises `KeyError`."""
        del self._found[name]

    def __iter__(self) -> Iterator[str]:
        """All names, without importing anything."""
        return iter({**self._places, **self._found})

    def __len__(self) -> int:
        """How many there are, imported or not."""
        return len({**self._places, **self._found})
