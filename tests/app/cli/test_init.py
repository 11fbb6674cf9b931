"""How commands are found and how they end."""

from __future__ import annotations

import errno
import signal
from pathlib import Path
from typing import TYPE_CHECKING

import click
import pytest

from app import __version__
from app.cli import cli
from app.cli.session import Unheard
from app.lead import LeadKioskError
from app.settings import SettingsError
from hardware import ScannerError

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tests.app.cli.conftest import Shell

COMMANDS = [
    *("demo", "connect", "targets", "disconnect", "scan", "add", "leads", "show", "edit", "sync", "status"),
    *("retry", "export", "mock", "badges"),
]


def test_the_commands_of_the_contract_are_there() -> None:
    assert set(COMMANDS) <= set(cli.commands)
    assert "pretix" in cli.commands["connect"].commands  # type: ignore[attr-defined]


@pytest.mark.parametrize("command", [[], *([command] for command in COMMANDS), ["connect", "pretix"]])
def test_help_is_printed_and_is_no_failure(lead_kiosk: Shell, command: list[str]) -> None:
    outcome = lead_kiosk(*command, "--help")
    assert (outcome.code, outcome.err) == (0, "")
    assert outcome.out.startswith("Usage: lead-kiosk")


def test_the_version_is_told(lead_kiosk: Shell) -> None:
    assert __version__ in lead_kiosk("--version").out


@pytest.mark.parametrize(
    "arguments",
    [
        ["--nonsense"],
        ["no-such-command"],
        ["connect"],
        ["connect", "no-such-platform"],
        ["connect", "pretix"],
        ["connect", "pretix", "--url", "http://127.0.0.1:1"],
        ["scan"],
        ["scan", "--from", "stdin", "--count", "0"],
        ["scan", "--from", "stdin", "--count", "some"],
        ["scan", "--from", "stdin", "--seconds", "-1"],
        ["add"],
        ["show"],
        ["leads", "--state", "lost"],
        ["leads", "--limit", "-1"],
        ["edit", "1"],
        ["edit", "1", "--rating", "6"],
        ["edit", "1", "--rating", "good"],
        ["edit", "1", "--answer", "no equals sign"],
        ["sync", "--once", "--until-idle"],
        ["sync", "--timeout", "soon"],
        ["mock", "--port", "70000"],
        ["badges", "somewhere", "--people", "0"],
        ["export"],
        ["status", "too", "much"],
    ],
    ids=" ".join,
)
def test_wrong_usage_is_2_with_words_on_stderr(lead_kiosk: Shell, arguments: list[str]) -> None:
    outcome = lead_kiosk(*arguments)
    assert (outcome.code, outcome.out) == (2, "")
    assert outcome.err
    assert "Traceback" not in outcome.err


@pytest.fixture
def failing() -> Iterator[list[BaseException]]:
    """A command that raises what the list holds."""
    errors: list[BaseException] = []

    @click.command("fail")
    def fail() -> None:
        raise errors[0]

    cli.add_command(fail)
    yield errors
    del cli.commands["fail"]


@pytest.mark.parametrize(
    "error",
    [
        LeadKioskError("Say so."),
        ScannerError("Say so."),
        SettingsError("Say so."),
        click.ClickException("Say so."),
    ],
)
def test_a_failure_with_words_is_one_line_and_1(
    lead_kiosk: Shell, failing: list[BaseException], error: Exception
) -> None:
    failing.append(error)
    assert lead_kiosk("fail").sentence == "Say so."


@pytest.mark.logs("a command failed")
@pytest.mark.parametrize("error", [RuntimeError("odd"), OSError(errno.ENOSPC, "No space left on device")])
def test_a_failure_that_nobody_thought_of_is_one_line_too(
    lead_kiosk: Shell, failing: list[BaseException], error: Exception
) -> None:
    failing.append(error)
    assert str(error) in lead_kiosk("fail").sentence


def test_an_interrupted_command_is_done(lead_kiosk: Shell, failing: list[BaseException]) -> None:
    failing.append(KeyboardInterrupt())
    outcome = lead_kiosk("fail")
    assert (outcome.code, outcome.out) == (0, "")


def test_what_a_library_makes_of_an_interrupt_is_no_failure(lead_kiosk: Shell) -> None:
    @click.command("interrupted")
    def command() -> None:
        try:
            signal.raise_signal(signal.SIGINT)
        finally:
            raise RuntimeError("the books are half written")

    cli.add_command(command)
    outcome = lead_kiosk("interrupted")
    del cli.commands["interrupted"]
    assert (outcome.code, outcome.out, outcome.err) == (0, "", "")


def test_a_reader_that_went_away_is_no_failure(lead_kiosk: Shell, failing: list[BaseException]) -> None:
    failing.append(Unheard())
    assert lead_kiosk("fail").code == 0


def test_nor_is_one_that_went_away_from_what_click_itself_prints(
    lead_kiosk: Shell, failing: list[BaseException]
) -> None:
    """As `--help`."""
    failing.append(BrokenPipeError(errno.EPIPE, "Broken pipe"))
    outcome = lead_kiosk("fail")
    assert (outcome.code, outcome.err) == (0, "")


def test_a_data_folder_that_cannot_be_used_is_one_sentence(lead_kiosk: Shell, tmp_path: Path) -> None:
    in_the_way = tmp_path / "file"
    in_the_way.write_text("not a folder")
    for folder in (in_the_way, Path("/proc/no/such/folder")):
        for command in (["leads"], ["status"], ["scan", "--from", "stdin"], ["sync"], ["targets"]):
            sentence = lead_kiosk(*command, "--data", folder, data=False).sentence
            assert str(folder) in sentence
    assert in_the_way.read_text() == "not a folder"
