"""What every command shares: the data folder, how to print, and how failures and signals end it."""

from __future__ import annotations

import functools
import json
import re
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

import click
from click.core import ParameterSource

from app import log, settings
from app.lead import LeadKioskError

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from rich.table import Table

    from app.store import Store

_CONTROLS = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f]")
F = TypeVar("F", bound="Callable[..., Any]")


class Unheard(Exception):
    """Whoever read our output went away, as `head` does."""


@dataclass(slots=True)
class Session:
    """One command's data folder and voice; `named` says that the folder was given on the command line."""

    folder: Path
    json: bool
    named: bool = False

    def row(self, row: Mapping[str, object]) -> None:
        """Print one JSON object on its line, at once."""
        _print(json.dumps(row, ensure_ascii=False))

    def answer(self, row: Mapping[str, object], words: str) -> None:
        """The command's answer: the row with --json, else the words."""
        if self.json:
            self.row(row)
        else:
            _print(printable(words))

    def say(self, words: str) -> None:
        """Something for people, never on stdout with --json."""
        _print(printable(words), err=self.json)

    def warn(self, words: str) -> None:
        """Something for people that is not the answer."""
        _print(printable(words), err=True)

    def leads(self) -> Store:
        """The lead file, to look at; says where nothing can be written to it."""
        from app.store import Store

        store = Store(self.folder)
        if store.trouble:
            self.warn(store.trouble)
        return store

    def table(self, table: Table) -> None:
        """A table for people; as wide as it needs where nobody's terminal limits it."""
        from rich.console import Console

        console = Console(highlight=False)
        if not console.is_terminal:
            console = Console(highlight=False, width=160)
        with console.capture() as drawn:  # echoed, so that a closed pipe ends every command alike
            console.print(table)
        _print(drawn.get().removesuffix("\n"))


def _print(line: str, *, err: bool = False) -> None:
    try:
        click.echo(line, err=err)
    except BrokenPipeError:
        raise Unheard from None
    except OSError as error:
        raise LeadKioskError(f"The answer cannot be written: {error.strerror}.") from error


def printable(text: str) -> str:
    """`text` without control characters, which could command a terminal: names and notes come from outside."""
    return _CONTROLS.sub("", text)


def shared(command: F, *, logs: bool = True) -> F:
    """Give a command `--data` and `--json`, accepted before the command's name too, as its `Session`.

    `logs` False for a command that does not use the data folder, so that it does not make one.
    """

    @click.option("--data", type=click.Path(path_type=Path, file_okay=True), help="The data folder.")
    @click.option("--json", "as_json", is_flag=True, help="One JSON object per line on stdout.")
    @click.pass_context
    @functools.wraps(command)
    def wrapped(context: click.Context, /, data: Path | None, as_json: bool, **options: Any) -> Any:  # noqa: ANN401
        root = context.find_root()
        folder = data or root.params.get("data") or settings.default_folder()
        named = data is not None or root.get_parameter_source("data") is ParameterSource.COMMANDLINE
        session = Session(folder.expanduser(), as_json or bool(root.params.get("as_json")), named)
        if logs:
            log.start(session.folder)
        return command(session, **options)

    return wrapped  # type: ignore[return-value]
